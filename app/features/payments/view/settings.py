"""What the shop allows of small payments, in the settings of supervisors and admins (CHAT-19)."""

from app.desktop.appearance import Appearance
from app.desktop.kit.money import money_text
from app.desktop.kit.shop_form import ShopForm
from app.desktop.refusals import sentence
from app.domain.ids import HOUR
from app.domain.payments import PaymentRules
from app.features.payments.model.shop import ShopPaymentsModel
from app.protocol.envelope import ErrorBody

_CONTROL = 160
_MOST_HOURS = 720


class ShopPaymentsSection(ShopForm):
    """How many, how much, and for how long."""

    def __init__(self, model: ShopPaymentsModel, appearance: Appearance) -> None:
        super().__init__(appearance, _CONTROL)
        self._model = model
        currency = model.currency
        self._payouts = self.add_number(lambda: self.tr("Payouts on one order, at most"), 0, 100)
        self._most = self.add_amount(lambda: self.tr("One payment, at most"), currency)
        self._above = self.add_amount(lambda: self.tr("A supervisor decides above"), currency)
        self._cap = self.add_amount(lambda: self.tr("All payouts of a month, at most"), currency)
        self._hours = self.add_number(lambda: self.tr("Open for the buyer (hours)"), 1, _MOST_HOURS)
        self.asked.connect(self._save)
        model.changed.connect(self._show)
        model.saved.connect(self.say_saved)
        model.refused.connect(self._refused)
        self._show()

    def _show(self) -> None:
        currency = self._model.currency
        limits = self._model.rules.limits(currency)
        self._payouts.setValue(limits.payouts_per_order)
        self._hours.setValue(limits.expire_after // HOUR)
        for field, amount in ((self._most, limits.most), (self._above, limits.approve_above), (self._cap, limits.monthly_cap)):
            field.setText(money_text(amount, currency))

    def _save(self) -> None:
        most, above, cap = (-1 if (one := field.amount()) is None else one for field in (self._most, self._above, self._cap))
        self._model.save(
            PaymentRules(
                payouts_per_order=self._payouts.value(), monthly_cap=cap, approve_above=above, most=most,
                expire_after=self._hours.value() * HOUR,
            )
        )  # fmt: skip

    def _refused(self, error: ErrorBody) -> None:
        self.say(lambda: sentence(error))
