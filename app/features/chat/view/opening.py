"""Before an address opens: where it really leads, in letters that cannot be mistaken for others."""

import re
from collections.abc import Callable
from ipaddress import ip_address

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


def warnings(address: str, url: QUrl) -> list[str]:
    """What is odd about an address, in words; none for most."""
    translate = QCoreApplication.translate
    host, typed = ascii_host(url), _host_as_typed(address)
    found = []
    if "xn--" in host:
        found.append(
            translate("Links", "The name of this site has letters that may look like others. Open it only if you know it.")
        )
    elif typed.casefold().rstrip(".") != host.casefold().rstrip("."):
        found.append(translate("Links", "This link is written unlike the site that it leads to. Open it only if you know it."))
    if "@" in _authority(address):
        words = translate("Links", "What stands before the @ is not the site: this link leads to {host}.")
        found.append(words.replace("{host}", host))
    if _is_number(host):
        found.append(translate("Links", "This link leads to a number instead of a name: shops have names."))
    if url.port() not in (-1, 80, 443):
        found.append(translate("Links", "This link leads to an unusual port of the site. Open it only if you know it."))
    if url.scheme().lower() == "http":
        found.append(
            translate("Links", "The connection to this site is not encrypted: others can read and change what it shows.")
        )
    return found


def _authority(address: str) -> str:
    """What stands between "//" and the path."""
    return re.split(r"[/?#\\]", address.partition("://")[2], maxsplit=1)[0]


def _host_as_typed(address: str) -> str:
    host = _authority(address).rpartition("@")[2]
    return host[1:].partition("]")[0] if host.startswith("[") else host.partition(":")[0]


def _is_number(host: str) -> bool:
    try:
        ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True


def ask_to_open(
    address: str, appearance: Appearance, parent: QWidget, open_url: Callable[[QUrl], object]
) -> Dialog | None:  # fmt: skip
    """Show where `address` leads and ask; None, and nothing is shown, for an address that must not open."""
    translate = QCoreApplication.translate
    url = real_address(address)
    if url is None:
        return None
    host = ascii_host(url)
    odd = warnings(address, url)
    dialog = Dialog(appearance, lambda: translate("Links", "Open this link?"), parent)
    dialog.content.addWidget(TextLine(appearance, host, font=appearance.fonts.strong))
    dialog.content.addWidget(Paragraph(appearance, url.toString(QUrl.ComponentFormattingOption.FullyEncoded), "muted"))
    for words in odd:
        dialog.content.addWidget(Paragraph(appearance, words, "warn"))
    dialog.add_button("", lambda: translate("Links", "Cancel"), default=bool(odd))
    dialog.add_button("copy", lambda: translate("Links", "Copy link"))
    dialog.add_button("open", lambda: translate("Links", "Open in the browser"), default=not odd)

    def answered(answer: str) -> None:
        if answer == "open":
            open_url(url)
        elif answer == "copy":
            QGuiApplication.clipboard().setText(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))

    dialog.ask(answered)
    return dialog
