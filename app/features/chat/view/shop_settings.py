"""The shop's limit for changing messages, in the settings of supervisors and admins (CHAT-14)."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.choices import Number
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.changing import ChangeRules
from app.domain.ids import DAY, SECOND
from app.features.chat.model.change_limit import ChangeLimitModel
from app.protocol.envelope import ErrorBody


class ChangeLimitSection(QWidget):
    """How many seconds; 0 for never."""

    def __init__(self, model: ChangeLimitModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        label = TextLine(appearance, lambda: self.tr("Messages can be edited and recalled for (seconds)"))
        self.number = Number(appearance)
        self.number.setRange(0, DAY // SECOND)
        self.number.setFixedWidth(96)
        self._why = Paragraph(
            appearance, lambda: self.tr("0: never. What was said before stays visible to supervisors."), "muted"
        )
        self._said = Paragraph(appearance, "", "muted")
        self._save = Button(appearance, lambda: self.tr("Save"), Look.PRIMARY)
        self._save.clicked.connect(lambda _checked: self._ask())
        line = QHBoxLayout()
        line.addWidget(label, 1)
        line.addWidget(self.number)
        foot = QHBoxLayout()
        foot.addWidget(self._save)
        foot.addWidget(self._said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.GAP)
        column.addLayout(line)
        column.addWidget(self._why)
        column.addLayout(foot)
        label.setBuddy(self.number)
        self._label = label
        model.changed.connect(self._show)
        model.saved.connect(lambda: self._said.set_words(lambda: self.tr("Saved. It holds for everybody from now on.")))
        model.refused.connect(self._refuse)
        self._show()

    def _show(self) -> None:
        self.number.setAccessibleName(self._label.text())
        self.number.setValue(self._model.rules.within // SECOND)

    def _ask(self) -> None:
        self._said.set_words("")
        self._model.save(ChangeRules(within=self.number.value() * SECOND))

    def _refuse(self, error: ErrorBody) -> None:
        self._said.set_words(lambda: sentence(error))
