"""Before customers leave the hub as a table: what for, with numbers or without, in which form; all of it is logged (REQ-8)."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLineEdit, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Look
from app.desktop.kit.choices import Check, Choice
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.kit.words import Words
from app.desktop.themes import Size
from app.domain.text import one_line
from app.features.customer_list.rules import FORMS, PURPOSES, REASON_LEAST, REASON_LIMIT
from app.features.customer_list.view.words import purpose_words


class ExportDialog(Dialog):
    """Answers "ok"; then `purpose`, `reason`, `phones` and `form` say what was chosen."""

    def __init__(self, appearance: Appearance, count: int, parent: QWidget) -> None:
        super().__init__(appearance, lambda: self.tr("Export customers"), parent)
        self.setMinimumWidth(460)
        self.add_text(self.tr("%n customer(s), as filtered now.", "", count).replace(str(count), QLocale().toString(count)))
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
        for form in FORMS:
            self._form.addItem(form.upper(), form)
        for words, widget in (
            (lambda: self.tr("What it is for"), self._purpose), (lambda: self.tr("In your words"), self._reason),
            (lambda: self.tr("File"), self._form),
        ):  # fmt: skip
            self._add(appearance, words, widget)
        self.content.addWidget(self._phones)
        self.content.addWidget(
            Paragraph(
                appearance, lambda: self.tr("The hub notes who exported, when, what for, and whether with numbers."), "muted"
            )
        )
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
        """csv or xlsx."""
        return str(self._form.currentData())

    def _add(self, appearance: Appearance, words: Words, widget: QWidget) -> None:
        label = TextLine(appearance, words, "muted", appearance.fonts.small)
        label.setBuddy(widget)
        widget.setAccessibleName(label.text())
        self.content.addWidget(label)
        self.content.addWidget(widget)

    def _look(self) -> None:
        self._ok.setEnabled(len(self.reason) >= REASON_LEAST)
