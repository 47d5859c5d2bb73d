"""The shop's limits of small payments as the hub has them, and new ones on their way."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.desktop.shop_rules import ShopRulesModel
from app.desktop.store import Store
from app.domain.ids import CommandId
from app.domain.payments import PaymentRules


class ShopPaymentsModel(ShopRulesModel):
    """For the settings of supervisors and admins."""

    def __init__(self, store: Store, send: Callable[[PaymentRules], CommandId], parent: QObject | None = None) -> None:
        """`send` asks the hub for other rules."""
        super().__init__(store, parent)
        self._send = send

    @property
    def rules(self) -> PaymentRules:
        """The rules in force."""
        return self._store.rules.payments

    @property
    def currency(self) -> str:
        """The shop's."""
        return self._store.shop.currency if self._store.shop is not None else ""

    def save(self, rules: PaymentRules) -> None:
        """Asks for these."""
        self.ask(lambda: self._send(rules), rules)
