"""What the hub warns this person of: the shop's rate, and chats that were passed on because nobody answered (CHAT-12)."""

from PySide6.QtCore import QObject, Signal

from app.desktop.ports import Outbox
from app.desktop.store import Changes, Store
from app.domain.alerting import Alert, AlertKind
from app.domain.ids import ConversationId
from app.features.alerts.wire import AcknowledgeAlert


class Warnings(QObject):
    """`raised` carries an Alert that is told to me for the first time, or again; `changed` that the list is another."""

    raised = Signal(object)
    changed = Signal()

    def __init__(self, store: Store, outbox: Outbox, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._outbox = outbox
        self._heard: dict[str, int] = {}
        self._answered: set[str] = set()
        self._listed: list[Alert] = []
        store.subscribe(self._on_changes)

    def standing(self) -> list[Alert]:
        """Alerts told to me that nobody has acknowledged, the oldest first. A chat's first step is its agent's own pop-up."""
        return self._listed

    def conversations(self) -> list[ConversationId]:
        """The chats that were passed on to me."""
        return [alert.conversation for alert in self._listed if alert.conversation is not None]

    def acknowledge(self, alert: str) -> None:
        """I see to it."""
        if alert not in self._answered:
            self._answered.add(alert)
            self._outbox.send(AcknowledgeAlert(alert=alert))
            self._relist()

    def opened(self, conversation: ConversationId) -> None:
        """I opened the chat: whatever warns me of it, also the first step of its chain, is seen to."""
        me = self._store.me
        for alert in self._store.of(Alert).values():
            if alert.conversation == conversation and alert.acknowledged is None and me is not None and me.id in alert.told:
                self.acknowledge(alert.id)

    def _on_changes(self, changes: Changes) -> None:
        if not (changes.reset or Alert in changes.kinds):
            return
        if changes.reset:
            self._answered.clear()
        self._answered &= self._store.of(Alert).keys()
        before = {alert.id for alert in self._listed}
        self._relist()
        heard = self._heard
        self._heard = {alert.id: alert.level for alert in self._listed}
        for alert in self._listed:
            # Passed on to supervisors a second time is said a second time.
            if alert.id not in before or heard.get(alert.id) != alert.level:
                self.raised.emit(alert)

    def _relist(self) -> None:
        me = self._store.me
        listed = [
            alert
            for alert in self._store.of(Alert).values()
            if me is not None
            and me.id in alert.told
            and alert.acknowledged is None
            and alert.id not in self._answered
            and (alert.kind is AlertKind.RATE or alert.level > 0)
        ]
        listed.sort(key=lambda alert: (alert.raised, alert.id))
        if listed != self._listed:
            self._listed = listed
            self.changed.emit()
