"""Whether the shop runs a points programme, and whom to ask about it, in the settings of supervisors and admins (CUST-10)."""

from app.desktop.appearance import Appearance
from app.desktop.kit.shop_form import ShopForm
from app.desktop.refusals import sentence
from app.domain.customers import HELP_LINE_LIMIT, CustomerRules
from app.features.customers.model.shop import ShopCustomersModel
from app.protocol.envelope import ErrorBody

_CONTROL = 280


class ShopCustomersSection(ShopForm):
    """A tick, and a number or a few words that stand beside the points."""

    def __init__(self, model: ShopCustomersModel, appearance: Appearance) -> None:
        super().__init__(appearance, _CONTROL)
        self._model = model
        self.points = self.add_check(lambda: self.tr("The shop runs a points programme"))
        self.line = self.add_line(lambda: self.tr("Help line for points"), HELP_LINE_LIMIT)
        self.asked.connect(self._save)
        model.changed.connect(self._show)
        model.saved.connect(self.say_saved)
        model.refused.connect(self._refused)
        self._show()

    def _show(self) -> None:
        self.points.setChecked(self._model.rules.points)
        self.line.setText(self._model.rules.help_line)

    def _save(self) -> None:
        self._model.save(CustomerRules(points=self.points.isChecked(), help_line=self.line.text()))

    def _refused(self, error: ErrorBody) -> None:
        self.say(lambda: sentence(error))
