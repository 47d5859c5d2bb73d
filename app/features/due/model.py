"""What is due next, merged over its sources, with reminders that fire; one's own reminders are shown before the hub has them."""

from collections.abc import Callable, Iterable
from typing import Protocol

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from app.desktop.ports import Outbox
from app.desktop.store import Changes, Store
from app.domain.conversations import WaitLevel
from app.domain.ids import SECOND, CommandId, ConversationId, Instant
from app.domain.reminders import Reminder, checked_note
from app.domain.routing import Whose, whose
from app.domain.shop_rules import ShopRules
from app.features.due.rules import Due, DueKind, due_of_chat, due_of_reminder, level, merged
from app.features.due.wire import FinishReminder, SetReminder

#: What else is due, asked for anew after each `source_changed`.
DueSource = Callable[[], Iterable[Due]]
#: Milliseconds: a burst of messages makes one new list.
_GATHER_MS = 400
_LOOK_AGAIN_MS = 30_000


class Keeper(Protocol):
    """Puts off and finishes reminders that another feature keeps, by their `Due.ref`."""

    def snooze(self, reminder: str, at: Instant) -> None: ...
    def finish(self, reminder: str) -> None: ...


class DueModel(QObject):
    """`changed` when the list is another; `fired` carries a reminder's Due when its time has come, once in each run of the
    program; `refused` the ErrorBody of a refusal."""

    changed = Signal()
    fired = Signal(object)
    refused = Signal(object)

    def __init__(self, store: Store, outbox: Outbox, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._outbox = outbox
        self._sources: list[DueSource] = [self._chats, self._own]
        self._keepers: dict[DueKind, Keeper] = {}
        self.dues: list[Due] = []
        # Until the hub's own word comes: set or moved (None: finished), and the command that asked for it.
        self._asked: dict[str, tuple[CommandId, Reminder | None]] = {}
        self._told: set[tuple[str, Instant]] = set()
        self._late = 0
        self._gathering = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._gathering.timeout.connect(self._gather)
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._fire)
        store.subscribe(self._on_changes)
        self._gather()

    def add_source(self, source: DueSource, kind: DueKind | None = None, keeper: Keeper | None = None) -> None:
        """Something else that is due: requests, leads. With a `keeper` those of `kind` are reminders: they fire as well."""
        self._sources.append(source)
        if kind is not None and keeper is not None:
            self._keepers[kind] = keeper
        self.source_changed()

    def source_changed(self) -> None:
        """A source has something else to say."""
        self._gathering.start()

    def now(self) -> Instant:
        """The hub's time."""
        return self._store.clock.now()

    def level(self, due: Due) -> WaitLevel:
        """How urgent it is now."""
        return level(due, self.now())

    def late(self) -> int:
        """How many are past their time; they are the first."""
        now = self.now()
        return next((place for place, due in enumerate(self.dues) if due.at > now), len(self.dues))

    def tick(self) -> None:
        """A second passed: one more may be late."""
        if self.late() != self._late:
            self._late = self.late()
            self.changed.emit()

    def is_reminder(self, due: Due) -> bool:
        """Whether it fires, and can be put off and finished."""
        return due.kind is DueKind.REMINDER or due.kind in self._keepers

    def due_reminders(self) -> list[Due]:
        """Own reminders whose time has come, the oldest first."""
        now = self.now()
        return [due for due in self.dues if self.is_reminder(due) and due.at <= now]

    def reminders_of(self, conversation: ConversationId) -> list[Due]:
        """Own reminders on a conversation."""
        return [due for due in self.dues if due.kind is DueKind.REMINDER and due.conversation == conversation]

    def remind(self, conversation: ConversationId, at: Instant, note: str = "") -> None:
        """Remind me at `at`."""
        command = self._outbox.send(SetReminder(conversation=conversation, at=at, note=note))
        made = Reminder(id=command, conversation=conversation, at=at, note=checked_note(note), created=self.now())
        self._asked[command] = (command, made)
        self._gather()

    def snooze(self, due: Due, at: Instant) -> None:
        """Remind me again at `at`."""
        keeper = self._keepers.get(due.kind)
        if keeper is not None:
            keeper.snooze(due.ref, at)
            return
        known = self._reminders().get(due.ref)
        if known is not None:
            order = SetReminder(conversation=known.conversation, at=at, reminder=known.id)
            self._asked[known.id] = (self._outbox.send(order), msgspec.structs.replace(known, at=at))
            self._gather()

    def finish(self, due: Due) -> None:
        """It is done."""
        keeper = self._keepers.get(due.kind)
        if keeper is not None:
            keeper.finish(due.ref)
            return
        known = self._reminders().get(due.ref)
        if known is not None:
            order = FinishReminder(conversation=known.conversation, reminder=known.id)
            self._asked[known.id] = (self._outbox.send(order), None)
            self._gather()

    # inside

    def _reminders(self) -> dict[str, Reminder]:
        known = dict(self._store.of(Reminder))
        for name, (_command, wish) in self._asked.items():
            if wish is None:
                known.pop(name, None)
            else:
                known[name] = wish
        return known

    def _own(self) -> Iterable[Due]:
        conversations = self._store.conversations
        for reminder in self._reminders().values():
            conversation = conversations.get(reminder.conversation)
            yield due_of_reminder(reminder, conversation.buyer.name if conversation is not None else "")

    def _chats(self) -> Iterable[Due]:
        """Those who wait for me or for anybody; what a colleague cares for is theirs."""
        me = self._store.me.id if self._store.me else ""
        limits = self._store.limits
        for conversation in self._store.conversations.values():
            if conversation.waiting_since is not None and whose(conversation, me) is not Whose.COLLEAGUES:
                due = due_of_chat(conversation, limits)
                if due is not None:
                    yield due

    def _gather(self) -> None:
        self.dues = merged(source() for source in self._sources)
        self._late = self.late()
        self.changed.emit()
        self._fire()

    def _fire(self) -> None:
        """Tells of reminders whose time has come and waits for the next one; what was missed is told at the next start."""
        now = self.now()
        ahead = []
        for due in self.dues:
            if not self.is_reminder(due):
                continue
            if due.at > now:
                ahead.append(due.at)
            elif (due.ref, due.at) not in self._told:
                self._told.add((due.ref, due.at))
                self.fired.emit(due)
        self._next.stop()
        if ahead:
            # Looked at again soon: the hub's clock may move against ours, and a timer does not count while this machine sleeps.
            self._next.start(int(min(max(min(ahead) - now, SECOND // 10), _LOOK_AGAIN_MS)))

    def _on_changes(self, changes: Changes) -> None:
        mine = changes.reset or Reminder in changes.kinds
        if mine:
            known = self._store.of(Reminder)
            true = [name for name, (_command, wish) in self._asked.items() if _holds(known.get(name), wish)]
            for name in true:
                del self._asked[name]
        for ack in changes.acks:
            asked = [name for name, (command, _wish) in self._asked.items() if command == ack.id]
            if asked and ack.error is not None:
                del self._asked[asked[0]]
                self.refused.emit(ack.error)
                mine = True
        if mine:
            self._gather()
        elif changes.conversations or ShopRules in changes.kinds:
            self._gathering.start()


def _holds(known: Reminder | None, wish: Reminder | None) -> bool:
    """Whether the hub's word is what was asked for; the hub keeps whole seconds."""
    if known is None or wish is None:
        return known is wish
    return known.at // SECOND == wish.at // SECOND
