"""A contact entered by hand: for somebody on the phone, or for the buyer of an open chat, who is repeated (DATA-2)."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Look
from app.desktop.kit.choices import Choice
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.leads import NAME_LIMIT
from app.features.landing.model.landings import LandingsModel
from app.features.landing.rules.entries import TASK_LIMIT
from app.features.landing.wire import EnterContact, Source
from app.protocol.envelope import ErrorBody

_PHONE_LIMIT = 40


class ByHand(Dialog):
    """What the two dialogs share: where it is entered, whose it is, and what was wrong with it."""

    def __init__(self, model: LandingsModel, appearance: Appearance, title: object, buyer: str, parent: QWidget) -> None:
        """`buyer` is the open chat's; "" for somebody else."""
        super().__init__(appearance, title, parent)  # type: ignore[arg-type]
        self._model = model
        self.setMinimumWidth(480)
        if buyer:
            words = QCoreApplication.translate("Landings", "For the buyer of the open chat: {name}")
            self.add_text(words.replace("{name}", one_line(buyer, 80)))
        self.source = Choice(appearance)
        self.name, self.phone = QLineEdit(one_line(buyer, NAME_LIMIT)), QLineEdit()
        self.message = QPlainTextEdit()
        self.message.setTabChangesFocus(True)
        self.message.setFixedHeight(Size.FIELD * 2)
        for field, limit in ((self.name, NAME_LIMIT), (self.phone, _PHONE_LIMIT)):
            field.setFixedHeight(Size.FIELD)
            field.setMaxLength(limit)
        self.form = QFormLayout()
        self.form.setSpacing(Size.GAP)
        self.said = Paragraph(appearance, "", "bad")
        self.said.hide()
        self._fill_sources()
        model.changed.connect(self._fill_sources)

    def add_row(self, words: str, field: QWidget) -> None:
        """A labelled field."""
        field.setAccessibleName(words)
        self.form.addRow(words, field)

    def say(self, words: str) -> None:
        """What is wrong; "" for nothing."""
        self.said.set_words(words)
        self.said.setVisible(bool(words))
        if self.isVisible():
            self.fit()

    def _fill_sources(self) -> None:
        chosen = self.source.currentData()
        self.source.clear()
        for one in self._model.sources:
            self.source.addItem(source_words(one), one.id)
        self.source.setCurrentIndex(max(0, self.source.findData(chosen)))


class EntryDialog(ByHand):
    """Answers "enter" when `entry` shall be sent."""

    def __init__(
        self, model: LandingsModel, appearance: Appearance, parent: QWidget, buyer: str = "", conversation: str | None = None,
        language: str = "en", again: EnterContact | None = None, error: ErrorBody | None = None,
    ) -> None:  # fmt: skip
        """`again` is what the hub refused with `error`: it comes back as it was typed."""
        super().__init__(model, appearance, lambda: self.tr("Enter a contact"), buyer, parent)
        self._language = language if again is None else again.language
        self._conversation = conversation if again is None else again.conversation
        self.task = QLineEdit()
        self.task.setFixedHeight(Size.FIELD)
        self.task.setMaxLength(TASK_LIMIT)
        self.add_row(self.tr("Landing"), self.source)
        self.add_row(self.tr("Name"), self.name)
        self.add_row(self.tr("Phone"), self.phone)
        self.add_row(self.tr("Message"), self.message)
        self.add_row(self.tr("Task"), self.task)
        self.content.addLayout(self.form)
        self.content.addWidget(self.said)
        if not model.sources:
            self.add_text(lambda: self.tr("No landing takes contacts by hand. Its marketer can tick Manual entry."))
        self.add_button("cancel", lambda: self.tr("Cancel"))
        self.ok = self.add_button("enter", lambda: self.tr("Enter the contact"), Look.PRIMARY, default=True)
        if again is not None:
            self.source.setCurrentIndex(max(0, self.source.findData(again.landing)))
            self.name.setText(again.name)
            self.phone.setText(again.phone)
            self.message.setPlainText(again.message)
            self.task.setText(again.task)
        if error is not None:
            self.say(sentence(error))
        for field in (self.name, self.phone):
            field.textChanged.connect(lambda _text: self._check())
        model.changed.connect(self._check)
        self._check()
        (self.phone if self.name.text() else self.name).setFocus()

    @property
    def entry(self) -> EnterContact:
        """As it stands in the form."""
        return EnterContact(
            landing=self.source.currentData() or "", name=self.name.text(), phone=self.phone.text(), task=self.task.text(),
            message=self.message.toPlainText(), language=self._language, conversation=self._conversation,
        )  # fmt: skip

    def _check(self) -> None:
        digits = sum(character.isdecimal() for character in self.phone.text())
        self.ok.setEnabled(bool(self.source.currentData() and self.name.text().strip()) and digits > 5)


def source_words(source: Source) -> str:
    """A landing as those who enter by hand choose it."""
    return " · ".join(one_line(part, 60) for part in (source.name, source.marketer) if part)
