"""Whether the shop runs a points programme, and whom to ask about it, in the settings of supervisors and admins (CUST-10)."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.choices import Check
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.customers import CustomerRules
from app.features.customers.model.shop import ShopCustomersModel
from app.protocol.envelope import ErrorBody

_CONTROL = 280


class ShopCustomersSection(QWidget):
    """A tick and a line with a Save button: they are everybody's, so that nothing changes while one types."""

    def __init__(self, model: ShopCustomersModel, appearance: Appearance) -> None:
        super().__init__()
        self._model = model
        self.points = Check(appearance)
        self.line = QLineEdit()
        self.line.setMaxLength(120)
        self.line.setFixedSize(_CONTROL, Size.FIELD)
        self._form = QFormLayout()
        self._form.setVerticalSpacing(Size.GAP)
        self._form.setHorizontalSpacing(Size.PAD * 2)
        label = TextLine(appearance, lambda: self.tr("Help line for points"))
        label.setFixedHeight(Size.FIELD)
        label.setBuddy(self.line)
        self._form.addRow(self.points)
        self._form.addRow(label, self.line)
        save = Button(appearance, lambda: self.tr("Save for the whole shop"), Look.PRIMARY)
        save.clicked.connect(lambda _checked: self._ask())
        self._said = Paragraph(appearance, "", "muted")
        foot = QHBoxLayout()
        foot.addWidget(save)
        foot.addWidget(self._said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Size.PAD)
        column.setSpacing(Size.PAD)
        column.addLayout(self._form)
        column.addLayout(foot)
        model.changed.connect(self._show)
        model.saved.connect(lambda: self._said.set_words(lambda: self.tr("Saved. It holds for everybody from now on.")))
        model.refused.connect(self._refused)
        self._name_controls()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_controls()

    def _name_controls(self) -> None:
        self.points.setText(self.tr("The shop runs a points programme"))
        self.line.setAccessibleName(self.tr("Help line for points"))
        self.line.setPlaceholderText(self.tr("A number or a few words, shown beside the points"))

    def _show(self) -> None:
        self.points.setChecked(self._model.rules.points)
        self.line.setText(self._model.rules.help_line)

    def _ask(self) -> None:
        self._said.set_words("")
        self._model.save(CustomerRules(points=self.points.isChecked(), help_line=self.line.text()))

    def _refused(self, error: ErrorBody) -> None:
        self._said.set_words(lambda: sentence(error))
