"""The shop's routing rules as the hub has them, and new ones on their way (CHAT-31)."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.desktop.store import Changes, Store
from app.domain.ids import CommandId
from app.domain.routing import RoutingRules
from app.domain.shop_rules import ShopRules


class RulesModel(QObject):
    """`changed` when the hub's rules changed, `saved` when it took ours, `refused` with the ErrorBody when it did not."""

    changed = Signal()
    saved = Signal()
    refused = Signal(object)

    def __init__(self, store: Store, send: Callable[[RoutingRules], CommandId]) -> None:
        super().__init__()
        self._store = store
        self._send = send
        self._asked: CommandId | None = None
        store.subscribe(self._on_changes)

    @property
    def rules(self) -> RoutingRules:
        """The rules in force."""
        return self._store.rules.routing

    def save(self, rules: RoutingRules) -> None:
        """Sends new ones."""
        self._asked = self._send(rules)

    def _on_changes(self, changes: Changes) -> None:
        if ShopRules in changes.kinds:
            self.changed.emit()
        for ack in changes.acks:
            if ack.id == self._asked:
                self._asked = None
                self.saved.emit() if ack.error is None else self.refused.emit(ack.error)
