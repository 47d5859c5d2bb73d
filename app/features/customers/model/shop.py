"""The shop's points programme as the hub has it, and other rules on their way."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.desktop.shop_rules import ShopRulesModel
from app.desktop.store import Store
from app.domain.customers import CustomerRules
from app.domain.ids import CommandId


class ShopCustomersModel(ShopRulesModel):
    """For the settings of supervisors and admins."""

    def __init__(self, store: Store, send: Callable[[CustomerRules], CommandId], parent: QObject | None = None) -> None:
        """`send` asks the hub for other rules."""
        super().__init__(store, parent)
        self._send = send

    @property
    def rules(self) -> CustomerRules:
        """The rules in force."""
        return self._store.rules.customers

    def save(self, rules: CustomerRules) -> None:
        """Asks for these."""
        self.ask(lambda: self._send(rules), rules)
