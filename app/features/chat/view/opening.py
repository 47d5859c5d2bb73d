"""Before an address opens: where it really leads, in letters that cannot be mistaken for others."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.text import Paragraph, TextLine

_SCHEMES = ("https", "http")


def real_address(address: str) -> QUrl | None:
    """The address as a URL with a host, None unless it is http or https; user names and passwords are taken off."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.scheme().lower() not in _SCHEMES or not url.host():
        return None
    # "https://bank.example@evil.example": what stands before the @ is only there to deceive.
    url.setUserInfo(None)  # type: ignore[arg-type]  # an empty one would leave the @
    return url


def ascii_host(url: QUrl) -> str:
    """The host in ASCII ("xn--…" where it has other letters), so that look-alike letters show."""
    return url.host(QUrl.ComponentFormattingOption.FullyEncoded)


def ask_to_open(
    address: str, appearance: Appearance, parent: QWidget, open_url: Callable[[QUrl], object]
) -> Dialog | None:  # fmt: skip
    """Show where `address` leads and ask; None, and nothing is shown, for an address that must not open."""
    translate = QCoreApplication.translate
    url = real_address(address)
    if url is None:
        return None
    host = ascii_host(url)
    plain_http, disguised = url.scheme().lower() == "http", "xn--" in host
    dialog = Dialog(appearance, lambda: translate("Links", "Open this link?"), parent)
    dialog.content.addWidget(TextLine(appearance, host, font=appearance.fonts.strong))
    dialog.content.addWidget(Paragraph(appearance, url.toString(QUrl.ComponentFormattingOption.FullyEncoded), "muted"))
    if disguised:
        words = translate("Links", "The name of this site has letters that may look like others. Open it only if you know it.")
        dialog.content.addWidget(Paragraph(appearance, words, "warn"))
    if plain_http:
        words = translate("Links", "The connection to this site is not encrypted: others can read and change what it shows.")
        dialog.content.addWidget(Paragraph(appearance, words, "warn"))
    dialog.add_button("", lambda: translate("Links", "Cancel"), default=plain_http or disguised)
    dialog.add_button("copy", lambda: translate("Links", "Copy link"))
    dialog.add_button("open", lambda: translate("Links", "Open in the browser"), default=not (plain_http or disguised))

    def answered(answer: str) -> None:
        if answer == "open":
            open_url(url)
        elif answer == "copy":
            QGuiApplication.clipboard().setText(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))

    dialog.ask(answered)
    return dialog
