"""Whether the open chat is spam, and the agent's own word on it: echoed at once, taken back with the reason when refused."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QObject, Signal

from app.desktop.ports import Outbox
from app.desktop.store import Changes, Store
from app.domain.ids import CommandId, ConversationId, StaffId
from app.domain.people import DESK
from app.domain.suspicion import Suspicion
from app.features.spam.wire import MarkNotSpam, MarkSpam, UndoSpamMark
from app.protocol.envelope import ErrorBody


class Marked(msgspec.Struct, frozen=True):
    """What the agent just did: can be taken back."""

    conversations: tuple[ConversationId, ...]
    spam: bool


class MarksModel(QObject):
    """`changed` when the open chat's state did, `marked` with a Marked to offer an undo, `refused` with the ErrorBody."""

    changed = Signal()
    marked = Signal(object)
    refused = Signal(object)

    def __init__(self, store: Store, outbox: Outbox, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._outbox = outbox
        self._open: ConversationId | None = None
        # What was asked for and is not confirmed: the newest command of each conversation, and its wish.
        self._asked: dict[ConversationId, tuple[CommandId, bool]] = {}
        self.last: Marked | None = None
        store.subscribe(self._on_changes)

    @property
    def available(self) -> bool:
        """Whether a chat is open and one's role may say what is spam."""
        me = self._store.me
        return self._open in self._store.conversations and me is not None and bool(DESK.intersection(me.roles))

    @property
    def is_spam(self) -> bool:
        """Whether the open chat is suspected spam, as the agent sees it."""
        return self._open is not None and self._spam(self._open)

    @property
    def suspicion(self) -> Suspicion | None:
        """Why the open chat lies in the folder, as the hub has it."""
        conversation = self._store.conversations.get(self._open) if self._open is not None else None
        return None if conversation is None else conversation.spam

    def name(self, staff: str) -> str:
        """A colleague's name; "" for nobody known."""
        member = self._store.staff.get(StaffId(staff))
        return member.name if member is not None else ""

    def open(self, conversation: ConversationId | None) -> None:
        """Another chat."""
        self._open = conversation
        self.changed.emit()

    def toggle(self) -> None:
        """Spam, or not spam: the open chat."""
        if self._open is not None and self.available:
            self.mark([self._open], not self.is_spam)

    def mark(self, conversations: Sequence[ConversationId], spam: bool) -> None:
        """One's word on several chats; those that are so already are left alone."""
        wanted = tuple(name for name in conversations if name in self._store.conversations and self._spam(name) is not spam)
        for name in wanted:
            command = MarkSpam(conversation=name) if spam else MarkNotSpam(conversation=name)
            self._asked[name] = (self._outbox.send(command), spam)
        if wanted:
            self.last = Marked(wanted, spam)
            self.changed.emit()
            self.marked.emit(self.last)

    def undo(self, marked: Marked) -> None:
        """Takes back what was just done, as if it had never been."""
        for name in marked.conversations:
            self._asked[name] = (self._outbox.send(UndoSpamMark(conversation=name)), not marked.spam)
        self.last = None
        self.changed.emit()

    def undo_last(self) -> None:
        """The last one, if there is one to take back."""
        if self.last is not None:
            self.undo(self.last)

    def _spam(self, conversation: ConversationId) -> bool:
        if conversation in self._asked:
            return self._asked[conversation][1]
        return self._store.conversations[conversation].spam is not None if conversation in self._store.conversations else False

    def _on_changes(self, changes: Changes) -> None:
        for name in changes.conversations & self._asked.keys():
            if (self._store.conversations[name].spam is not None) is self._asked[name][1]:
                del self._asked[name]
        refusals: list[ErrorBody] = []
        for ack in changes.acks:
            asked = [name for name, (command, _wish) in self._asked.items() if command == ack.id]
            # A yes changes nothing yet: the event that brings it may still be on its way.
            if asked and ack.error is not None:
                del self._asked[asked[0]]
                refusals.append(ack.error)
        if changes.reset:
            self._asked.clear()
            self.last = None
        if changes.reset or refusals or self._open in changes.conversations:
            self.changed.emit()
        for error in refusals:
            self.refused.emit(error)
