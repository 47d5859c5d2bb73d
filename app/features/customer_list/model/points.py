"""Whether the shop runs a points programme, as supervisors set it; the hub keeps it (CUST-3)."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.desktop.shop_rules import ShopRulesModel
from app.desktop.store import Store
from app.domain.customers import CustomerRules
from app.domain.ids import CommandId


class PointsModel(ShopRulesModel):
    """Without a programme no points are shown anywhere."""

    def __init__(self, store: Store, send: Callable[[CustomerRules], CommandId], parent: QObject | None = None) -> None:
        """`send` asks the hub to set it."""
        super().__init__(store, parent)
        self._send = send

    @property
    def rules(self) -> CustomerRules:
        """What holds now."""
        return self._store.rules.customers

    def save(self, rules: CustomerRules) -> None:
        """Asks for this."""
        self.ask(lambda: self._send(rules), rules)
