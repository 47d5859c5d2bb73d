"""The day's reply rate, mine and the shop's, as the hub tells it (CHAT-9)."""

from PySide6.QtCore import QObject, Signal

from app.desktop.store import Changes, Store
from app.domain.people import Shop
from app.domain.response import Rate, ReplyRates
from app.domain.shop_rules import ShopRules


class RatesModel(QObject):
    """`changed` when a figure or the policy is another one."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        store.subscribe(self._on_changes)

    @property
    def shop(self) -> Rate:
        """The shop's."""
        rates = self._rates
        return rates.shop if rates is not None else Rate()

    @property
    def mine(self) -> Rate:
        """Of the turns that I answered."""
        rates, me = self._rates, self._store.me
        return rates.staff.get(me.id, Rate()) if rates is not None and me is not None else Rate()

    @property
    def threshold(self) -> int:
        """Milliseconds within which an answer is in time."""
        return self._store.rules.response.threshold

    @property
    def least(self) -> int:
        """Per cent below which the shop's rate is low."""
        return self._store.rules.alerts.least_rate

    @property
    def _rates(self) -> ReplyRates | None:
        return self._store.of(ReplyRates).get("today")

    def _on_changes(self, changes: Changes) -> None:
        if changes.reset or changes.staff or changes.kinds & {ReplyRates, ShopRules, Shop}:
            self.changed.emit()
