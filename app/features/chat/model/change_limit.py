"""The shop's limit for changing what was sent, as supervisors set it; the hub checks and keeps it (CHAT-14)."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.desktop.shop_rules import ShopRulesModel
from app.desktop.store import Store
from app.domain.changing import ChangeRules
from app.domain.ids import CommandId


class ChangeLimitModel(ShopRulesModel):
    """For how long staff may edit and recall their own messages."""

    def __init__(self, store: Store, send: Callable[[ChangeRules], CommandId], parent: QObject | None = None) -> None:
        """`send` asks the hub to set it."""
        super().__init__(store, parent)
        self._send = send

    @property
    def rules(self) -> ChangeRules:
        """What holds now."""
        return self._store.rules.changing

    def save(self, rules: ChangeRules) -> None:
        """Asks for this."""
        self.ask(lambda: self._send(rules), rules)
