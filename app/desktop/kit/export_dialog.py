"""Before a table of people leaves the hub: what for, with numbers or without, in which form; all of it is logged (REQ-8)."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Look
from app.desktop.kit.choices import Check, Choice
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.kit.words import Words
from app.desktop.themes import Size
from app.domain.exports import PURPOSES, REASON_LEAST, REASON_LIMIT
from app.domain.text import one_line


class ExportDialog(Dialog):
    """Answers "ok"; then `purpose`, `reason`, `phones` and `form` say what was chosen."""

    def __init__(
        self, appearance: Appearance, title: Words, what: str, forms: tuple[str, ...], parent: QWidget, *, phones: bool = False
    ) -> None:
        """`what` says how much of what goes; `forms` are endings of files; `phones`: whether numbers may be asked for."""
        super().__init__(appearance, title, parent)
        self.setMinimumWidth(460)
        self.add_text(what)
        self._purpose = Choice(appearance)
        for purpose in PURPOSES:
            self._purpose.addItem(purpose_words(purpose), purpose)
        self._reason = QLineEdit()
        self._reason.setMaxLength(REASON_LIMIT)
        self._reason.setFixedHeight(Size.FIELD)
        self._reason.setPlaceholderText(self.tr("For example: Lunar New Year mailing, list for the print shop"))
        self._phones = Check(appearance)
        self._phones.setText(self.tr("With phone numbers"))
        self._form = Choice(appearance)
        for form in forms:
            self._form.addItem(form.upper(), form)
        for words, widget in (
            (lambda: self.tr("What it is for"), self._purpose), (lambda: self.tr("In your words"), self._reason),
            (lambda: self.tr("File"), self._form),
        ):  # fmt: skip
            self._add(appearance, words, widget)
        self.content.addWidget(self._phones)
        self._phones.setVisible(phones)
        noted = self.tr("The hub notes who exported, when, what for, and whether with numbers.") if phones else self.tr(
            "The hub notes who exported, when and what for. Numbers stay masked."
        )  # fmt: skip
        self.content.addWidget(Paragraph(appearance, noted, "muted"))
        self.add_button("cancel", lambda: self.tr("Cancel"))
        self._ok = self.add_button("ok", lambda: self.tr("Export…"), Look.PRIMARY, default=True)
        self._reason.textChanged.connect(lambda _text: self._look())
        self._look()

    @property
    def purpose(self) -> str:
        """A code."""
        return str(self._purpose.currentData())

    @property
    def reason(self) -> str:
        """In the exporter's own words."""
        return one_line(self._reason.text(), REASON_LIMIT)

    @property
    def phones(self) -> bool:
        """Whether the numbers themselves."""
        return bool(self._phones.isChecked())

    @property
    def form(self) -> str:
        """The ending of the file."""
        return str(self._form.currentData())

    def _add(self, appearance: Appearance, words: Words, widget: QWidget) -> None:
        label = TextLine(appearance, words, "muted", appearance.fonts.small)
        label.setBuddy(widget)
        widget.setAccessibleName(label.text())
        self.content.addWidget(label)
        self.content.addWidget(widget)

    def _look(self) -> None:
        self._ok.setEnabled(len(self.reason) >= REASON_LEAST)


def purpose_words(purpose: str) -> str:
    """Why a table leaves the hub."""
    translate = QCoreApplication.translate
    return {
        "campaign": translate("ExportDialog", "A campaign"),
        "survey": translate("ExportDialog", "A survey"),
        "service": translate("ExportDialog", "Service and delivery"),
        "accounting": translate("ExportDialog", "Accounting"),
    }[purpose]
