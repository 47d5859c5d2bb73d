"""The shop's points programme, in the settings of supervisors and admins (CUST-3)."""

from PySide6.QtWidgets import QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.shop_form import ShopForm
from app.desktop.kit.text import Paragraph
from app.desktop.refusals import sentence
from app.domain.customers import CustomerRules
from app.features.customer_list.model.points import PointsModel
from app.protocol.envelope import ErrorBody


class PointsSection(ShopForm):
    """Yes or no."""

    def __init__(self, model: PointsModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent=parent)
        self._model = model
        self.check = self.add_check(lambda: self.tr("This shop runs a points programme"))
        self.add_widget(Paragraph(appearance, lambda: self.tr("Without one, nobody's points are shown."), "muted"))
        self.asked.connect(lambda: model.save(CustomerRules(points=self.check.isChecked())))
        model.changed.connect(self._show)
        model.saved.connect(self.say_saved)
        model.refused.connect(self._refuse)
        self._show()

    def _show(self) -> None:
        self.check.setChecked(self._model.rules.points)

    def _refuse(self, error: ErrorBody) -> None:
        self.say(lambda: sentence(error))
