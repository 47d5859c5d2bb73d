"""The shop's response policy, as supervisors set it; the hub checks and keeps it (CHAT-9)."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.desktop.store import Changes, Store
from app.domain.errors import Refused
from app.domain.ids import CommandId
from app.domain.response import ResponsePolicy
from app.domain.shop_rules import ShopRules
from app.protocol.envelope import ErrorBody


class PolicyModel(QObject):
    """`changed` when the policy in force is another one, `saved` when the hub took mine, `refused` with an ErrorBody if not."""

    changed = Signal()
    saved = Signal()
    refused = Signal(object)

    def __init__(self, store: Store, send: Callable[[ResponsePolicy], CommandId], parent: QObject | None = None) -> None:
        """`send` asks the hub to set it."""
        super().__init__(parent)
        self._store = store
        self._send = send
        self._asked: CommandId | None = None
        store.subscribe(self._on_changes)

    @property
    def policy(self) -> ResponsePolicy:
        """The one in force."""
        return self._store.rules.response

    @property
    def time_zone(self) -> str:
        """The shop's."""
        return self._store.shop.time_zone if self._store.shop is not None else "UTC"

    def save(self, policy: ResponsePolicy) -> None:
        """Asks the hub; what makes no sense is refused here already, with the hub's own codes."""
        try:
            policy = policy.checked()
        except Refused as refused:
            self.refused.emit(ErrorBody(refused.code, dict(refused.facts)))
            return
        self._asked = self._send(policy)

    def _on_changes(self, changes: Changes) -> None:
        if changes.reset or ShopRules in changes.kinds:
            self.changed.emit()
        for ack in changes.acks:
            if ack.id == self._asked:
                self._asked = None
                self.saved.emit() if ack.error is None else self.refused.emit(ack.error)
