"""The shop's own limits of alerts, as supervisors set them; the hub checks and keeps them (CHAT-4, CHAT-11, CHAT-12)."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.desktop.store import Changes, Store
from app.domain.alerting import AlertRules
from app.domain.conversations import WaitLimits
from app.domain.errors import Refused
from app.domain.ids import CommandId
from app.domain.shop_rules import ShopRules
from app.protocol.envelope import ErrorBody


class LimitsModel(QObject):
    """`changed` when the shop's limits are others, `saved` when the hub took mine, `refused` with an ErrorBody when not."""

    changed = Signal()
    saved = Signal()
    refused = Signal(object)

    def __init__(self, store: Store, send: Callable[[WaitLimits, AlertRules], CommandId], parent: QObject | None = None) -> None:
        """`send` asks the hub to set both."""
        super().__init__(parent)
        self._store = store
        self._send = send
        self._asked: CommandId | None = None
        store.subscribe(self._on_changes)

    @property
    def limits(self) -> WaitLimits:
        """After how long a wait changes its level."""
        return self._store.rules.limits

    @property
    def rules(self) -> AlertRules:
        """When supervisors are warned."""
        return self._store.rules.alerts

    def save(self, limits: WaitLimits, rules: AlertRules) -> None:
        """Asks the hub; what makes no sense is refused here already, with the hub's own codes."""
        try:
            limits.checked()
            rules.checked()
        except Refused as refused:
            self.refused.emit(ErrorBody(refused.code, dict(refused.facts)))
            return
        self._asked = self._send(limits, rules)

    def _on_changes(self, changes: Changes) -> None:
        if changes.reset or ShopRules in changes.kinds:
            self.changed.emit()
        for ack in changes.acks:
            if ack.id == self._asked:
                self._asked = None
                self.saved.emit() if ack.error is None else self.refused.emit(ack.error)
