"""Whether the open chat's buyer is blocked, and the agent's own word on it: echoed at once, taken back when refused."""

import msgspec
from PySide6.QtCore import QObject, Signal

from app.desktop.ports import Outbox
from app.desktop.store import Changes, Store
from app.domain.errors import Refused
from app.domain.ids import CommandId, ConversationId, StaffId
from app.domain.moderation import Block, Misconduct, checked_reason
from app.domain.people import DESK
from app.features.moderation.wire import BlockBuyer, UnblockBuyer, UndoBlocking
from app.protocol.envelope import ErrorBody


class Step(msgspec.Struct, frozen=True):
    """What the agent just did: can be taken back. `shown` messages came in by an unblocking, None until the hub has said."""

    conversation: ConversationId
    buyer: str
    blocked: bool
    shown: int | None = None


class _Asked(msgspec.Struct, frozen=True):
    """A wish that is not confirmed; `last_number` of the chat then."""

    command: CommandId
    blocked: bool
    last_number: int


class BlocksModel(QObject):
    """`changed` when the open chat's state did, `stepped` with a Step to offer an undo, `refused` with the ErrorBody."""

    changed = Signal()
    stepped = Signal(object)
    refused = Signal(object)

    def __init__(self, store: Store, outbox: Outbox, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._outbox = outbox
        self._open: ConversationId | None = None
        self._asked: dict[ConversationId, _Asked] = {}
        self.last: Step | None = None
        store.subscribe(self._on_changes)

    @property
    def open_id(self) -> ConversationId | None:
        """The open chat."""
        return self._open

    @property
    def available(self) -> bool:
        """Whether a chat is open and one's role may block its buyer."""
        return self._open in self._store.conversations and self.allowed

    @property
    def allowed(self) -> bool:
        """Whether one's role may block buyers."""
        me = self._store.me
        return me is not None and bool(DESK.intersection(me.roles))

    @property
    def is_blocked(self) -> bool:
        """Whether the open chat's buyer is, as the agent sees it."""
        return self._open is not None and self.blocked(self._open)

    @property
    def block(self) -> Block | None:
        """Who blocked the open chat's buyer, when and why, as the hub has it; None while one's own wish is on its way."""
        conversation = self._store.conversations.get(self._open) if self._open is not None else None
        return None if conversation is None else conversation.block

    def blocked(self, conversation: ConversationId) -> bool:
        """Whether a chat's buyer is blocked, as the agent sees it."""
        if conversation in self._asked:
            return self._asked[conversation].blocked
        known = self._store.conversations.get(conversation)
        return known is not None and known.blocked

    def buyer(self, conversation: ConversationId) -> str:
        """The buyer's name; "" for a chat that is not known."""
        known = self._store.conversations.get(conversation)
        return "" if known is None else known.buyer.name

    def name(self, staff: str) -> str:
        """A colleague's name; "" for nobody known."""
        member = self._store.staff.get(StaffId(staff))
        return "" if member is None else member.name

    def open(self, conversation: ConversationId | None) -> None:
        """Another chat."""
        self._open = conversation
        self.changed.emit()

    def put_away(self, conversation: ConversationId, reason: Misconduct, note: str) -> ErrorBody | None:
        """Block the buyer of a chat; queued while there is no connection. Returns why not."""
        try:
            note = checked_reason(reason, note)
        except Refused as refused:
            return ErrorBody(refused.code, dict(refused.facts))
        if not self.blocked(conversation):
            self._ask(conversation, True, BlockBuyer(conversation=conversation, reason=reason, note=note))
        return None

    def let_back(self, conversation: ConversationId) -> None:
        """Unblock them."""
        if self.blocked(conversation):
            self._ask(conversation, False, UnblockBuyer(conversation=conversation))

    def undo(self, step: Step) -> None:
        """Takes back what was just done."""
        if step.conversation in self._store.conversations:
            self._ask(step.conversation, not step.blocked, UndoBlocking(conversation=step.conversation))
        self.last = None
        self.changed.emit()

    def undo_last(self) -> None:
        """The last one, if there is one to take back."""
        if self.last is not None:
            self.undo(self.last)

    def _ask(self, conversation: ConversationId, blocked: bool, command: BlockBuyer | UnblockBuyer | UndoBlocking) -> None:
        known = self._store.conversations[conversation]
        self._asked[conversation] = _Asked(self._outbox.send(command), blocked, known.last_number)
        if not isinstance(command, UndoBlocking):
            self.last = Step(conversation, known.buyer.name, blocked)
            self.stepped.emit(self.last)
        self.changed.emit()

    def _on_changes(self, changes: Changes) -> None:
        for name in changes.conversations & self._asked.keys():
            known, asked = self._store.conversations[name], self._asked[name]
            if known.blocked is asked.blocked:
                del self._asked[name]
                self._tell_shown(name, known.last_number - asked.last_number)
        refusals: list[ErrorBody] = []
        for ack in changes.acks:
            names = [name for name, asked in self._asked.items() if asked.command == ack.id]
            # A yes changes nothing yet: the event that brings it may still be on its way.
            if names and ack.error is not None:
                del self._asked[names[0]]
                refusals.append(ack.error)
        if changes.reset:
            self._asked.clear()
            self.last = None
        if changes.reset or refusals or self._open in changes.conversations or changes.staff:
            self.changed.emit()
        for error in refusals:
            self.refused.emit(error)

    def _tell_shown(self, conversation: ConversationId, shown: int) -> None:
        last = self.last
        if last is not None and last.conversation == conversation and not last.blocked and shown > 0:
            self.last = msgspec.structs.replace(last, shown=shown)
            self.stepped.emit(self.last)
