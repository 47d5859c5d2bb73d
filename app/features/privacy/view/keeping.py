"""The section of the settings about offline copies, for admins: what may lie on the computers of those who answer buyers."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.choices import Choice, Number
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.offline import MOST, Chats, OfflineRules
from app.features.privacy.model import KeepingModel
from app.features.privacy.view.words import chats_words
from app.protocol.envelope import ErrorBody

#: The widest choice in four languages.
_WIDTH = 320


class KeepingSection(QWidget):
    """Set whole; what is chosen is explained below."""

    def __init__(self, model: KeepingModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        translate = QCoreApplication.translate
        self.chats = Choice(appearance)
        self.chats.setMinimumWidth(_WIDTH)
        for chats in Chats:
            self.chats.addItem(chats_words(chats), chats)
        self.days = Number(appearance)
        self.days.setRange(0, MOST)
        self.days.setFixedWidth(96)
        self.save = Button(appearance, lambda: translate("Privacy", "Save"), Look.PRIMARY)
        self._said = Paragraph(appearance, "", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Size.PAD)
        column.setSpacing(Size.GAP)
        column.addWidget(Paragraph(appearance, self._explained, "muted"))
        column.addLayout(self._line(appearance, lambda: translate("Privacy", "Chats kept on each computer"), self.chats))
        column.addLayout(
            self._line(appearance, lambda: translate("Privacy", "Days until messages and silent chats go (0: never)"), self.days)
        )
        foot = QHBoxLayout()
        foot.addWidget(self.save)
        foot.addWidget(self._said, 1)
        column.addLayout(foot)
        self.save.clicked.connect(lambda _checked=False: self._ask())
        model.changed.connect(self._show)
        model.saved.connect(self._say_saved)
        model.refused.connect(self._refuse)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            for row, chats in enumerate(Chats):
                self.chats.setItemText(row, chats_words(chats))
        super().changeEvent(event)

    def _line(self, appearance: Appearance, words: Callable[[], str], field: QWidget) -> QHBoxLayout:
        label = TextLine(appearance, words)
        label.setBuddy(field)
        field.setAccessibleName(words())
        line = QHBoxLayout()
        line.addWidget(label, 1)
        line.addWidget(field)
        return line

    def _explained(self) -> str:
        translate = QCoreApplication.translate
        lines = (
            translate(
                "Privacy",
                "Each computer keeps an encrypted copy of chats, messages and profiles, so that work goes on without a network.",
            ),
            translate(
                "Privacy",
                "Here you set how much. What may not stay is overwritten on every computer once it connects, and is shown only "
                "while connected. What is looked up beyond that goes when the program ends. Drafts and unsent messages stay.",
            ),
            translate("Privacy", "With less than everything the program fetches the list of chats anew at each start."),
        )
        return "\n".join(lines)

    def _show(self) -> None:
        rules = self._model.rules
        self.chats.setCurrentIndex(self.chats.findData(rules.chats))
        self.days.setValue(rules.days)

    def _ask(self) -> None:
        self._said.set_words("")
        self._model.save(OfflineRules(chats=Chats(self.chats.currentData()), days=self.days.value()))

    def _say_saved(self) -> None:
        self._said.set_words(lambda: QCoreApplication.translate("Privacy", "Saved. Each computer follows once it connects."))

    def _refuse(self, error: ErrorBody) -> None:
        self._said.set_words(lambda: sentence(error))
