"""Whose the open chat is, why, and what one may do about it (CHAT-31)."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.desktop.ports import Outbox
from app.desktop.store import Changes, Store
from app.domain.conversations import Conversation
from app.domain.ids import CommandId, ConversationId, StaffId
from app.domain.people import DESK, Role, Staff
from app.domain.presence import Presence
from app.domain.routing import Assignment, Whose, queue_position, whose
from app.features.routing.wire import (
    AssignConversation,
    CloseConversation,
    ReleaseConversation,
    ReopenConversation,
    TakeConversation,
)
from app.protocol.envelope import ErrorBody
from app.protocol.operations import Command

_LEADS = frozenset({Role.SUPERVISOR, Role.ADMIN})


class ChatsModel(QObject):
    """`changed` when what is to be shown changed; `refused` carries the ErrorBody of a refusal."""

    changed = Signal()
    refused = Signal(object)

    def __init__(self, store: Store, outbox: Outbox) -> None:
        super().__init__()
        self._store = store
        self._outbox = outbox
        self._open: ConversationId | None = None
        self._asked: set[CommandId] = set()
        store.subscribe(self._on_changes)

    def open(self, conversation: ConversationId | None) -> None:
        """Another chat."""
        self._open = conversation
        self.changed.emit()

    @property
    def conversation(self) -> Conversation | None:
        """The open one."""
        return None if self._open is None else self._store.conversations.get(self._open)

    @property
    def me(self) -> StaffId:
        """One's own id."""
        return self._store.me.id if self._store.me is not None else StaffId("")

    @property
    def used(self) -> bool:
        """Whether the open chat has anything to show here: a shop without presence looks as if there were no routing."""
        now = self.conversation
        if now is None or not now.counts or not self._answers:
            return False
        return now.assigned is not None or now.closed or bool(self._store.of(Presence))

    @property
    def whose(self) -> Whose:
        """Whose the open chat is."""
        now = self.conversation
        return Whose.NOBODY if now is None else whose(now, self.me)

    @property
    def assignment(self) -> Assignment | None:
        """Who has it, since when and why."""
        now = self.conversation
        return None if now is None else now.assigned

    @property
    def position(self) -> int:
        """The open chat's place in the queue from 1, 0 outside it."""
        now = self.conversation
        return 0 if now is None else queue_position(now, self._store.conversations.values())

    @property
    def leads(self) -> bool:
        """Whether one may give away what is others'."""
        return self._store.me is not None and bool(_LEADS.intersection(self._store.me.roles))

    @property
    def may_take(self) -> bool:
        """Whether the open chat is there to be taken: nobody's, or in the queue."""
        now = self.conversation
        return now is not None and self.used and not now.closed and self.whose in (Whose.NOBODY, Whose.QUEUE)

    def name(self, staff: str) -> str:
        """A colleague's name; "" for somebody unknown."""
        found = self._store.staff.get(StaffId(staff))
        return "" if found is None else found.name

    def others_here(self) -> Sequence[Staff]:
        """Whom a chat can be given to now: those who answer and are here, but not who has it."""
        now, presences = self.assignment, self._store.of(Presence)
        owner = "" if now is None else now.staff
        return sorted(
            (
                member
                for member in self._store.staff.values()
                if member.active
                and member.id != owner
                and DESK.intersection(member.roles)
                and (not presences or (member.id in presences and presences[member.id].is_here))
            ),
            key=lambda member: member.name.casefold(),
        )

    def take(self) -> None:
        """Makes the open chat one's own, from whoever has it as far as one sees."""
        if (now := self.conversation) is not None and self.whose is not Whose.MINE:
            seen = None if now.assigned is None else now.assigned.staff
            self._send(TakeConversation(conversation=now.id, seen=seen))

    def release(self) -> None:
        """Gives the open chat to somebody else or into the queue."""
        if (now := self.conversation) is not None:
            self._send(ReleaseConversation(conversation=now.id))

    def assign(self, staff: StaffId) -> None:
        """Gives the open chat to a colleague."""
        if (now := self.conversation) is not None:
            self._send(AssignConversation(conversation=now.id, staff=staff))

    def close(self) -> None:
        """The open chat is done until its buyer writes again; once more opens it."""
        if (now := self.conversation) is not None:
            self._send((ReopenConversation if now.closed else CloseConversation)(conversation=now.id))

    @property
    def _answers(self) -> bool:
        return self._store.me is not None and bool(DESK.intersection(self._store.me.roles))

    def _send(self, command: Command) -> None:
        self._asked.add(self._outbox.send(command))

    def _on_changes(self, changes: Changes) -> None:
        refusals: list[ErrorBody] = []
        for ack in changes.acks:
            if ack.id in self._asked:
                self._asked.discard(ack.id)
                if ack.error is not None:
                    refusals.append(ack.error)
        queue = self.whose is Whose.QUEUE and bool(changes.conversations)
        if queue or self._open in changes.conversations or Presence in changes.kinds or changes.staff or changes.reset:
            self.changed.emit()
        for error in refusals:
            self.refused.emit(error)
