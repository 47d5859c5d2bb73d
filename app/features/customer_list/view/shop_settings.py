"""The shop's points programme, in the settings of supervisors and admins (CUST-3)."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.choices import Check
from app.desktop.kit.text import Paragraph
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.customers import CustomerRules
from app.features.customer_list.model.points import PointsModel
from app.protocol.envelope import ErrorBody


class PointsSection(QWidget):
    """Yes or no."""

    def __init__(self, model: PointsModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.check = Check(appearance)
        self._said = Paragraph(appearance, "", "muted")
        self._save = Button(appearance, lambda: self.tr("Save"), Look.PRIMARY)
        self._save.clicked.connect(lambda _checked: self._ask())
        foot = QHBoxLayout()
        foot.addWidget(self._save)
        foot.addWidget(self._said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.GAP)
        column.addWidget(self.check)
        column.addWidget(Paragraph(appearance, lambda: self.tr("Without one, nobody's points are shown."), "muted"))
        column.addLayout(foot)
        model.changed.connect(self._show)
        model.saved.connect(lambda: self._said.set_words(lambda: self.tr("Saved. It holds for everybody from now on.")))
        model.refused.connect(self._refuse)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.check.setText(self.tr("This shop runs a points programme"))

    def _show(self) -> None:
        self.check.setText(self.tr("This shop runs a points programme"))
        self.check.setChecked(self._model.rules.points)

    def _ask(self) -> None:
        self._said.set_words("")
        self._model.save(CustomerRules(points=self.check.isChecked()))

    def _refuse(self, error: ErrorBody) -> None:
        self._said.set_words(lambda: sentence(error))
