"""Handing the open chat over, answering what is handed to oneself, and what came back (CHAT-17)."""

from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec
from PySide6.QtCore import QObject, Signal

from app.desktop.ports import Outbox
from app.desktop.store import Changes, Connection, Store
from app.domain.conversations import Conversation
from app.domain.ids import CommandId, ConversationId, Instant, StaffId
from app.domain.people import DESK, Role
from app.domain.presence import Presence, PresenceState
from app.domain.routing import Assignment, Why
from app.features.routing.wire import AnswerTransfer, TakeConversation, TransferConversation
from app.protocol.envelope import ErrorBody
from app.protocol.operations import Command

_LEADS = frozenset({Role.SUPERVISOR, Role.ADMIN})
_BACK = (Why.DECLINED, Why.UNACCEPTED)


class Receiver(msgspec.Struct, frozen=True, kw_only=True):
    """Whom a chat may be handed to: a colleague, or a group (`staff` None). `state` None where nobody uses presence.

    `load` of `capacity` chats; of a group, how many of its members have room. `why_not` is the code of the refusal that the
    hub would give now, "" for none.
    """

    name: str
    staff: StaffId | None = None
    state: PresenceState | None = None
    load: int = 0
    capacity: int = 0
    why_not: str = ""


class _Asked(msgspec.Struct, frozen=True):
    """A command on its way: what it is about, and to whom a chat is handed ("" when it answers a hand-over)."""

    conversation: ConversationId
    to: str = ""


class TransferModel(QObject):
    """`changed`: what is offered to me, or what I hand over, is another. `handed` carries the conversation and the receiver's
    name once the hub has it; `refused` the conversation and the ErrorBody: the chat is where it was. `offered` and
    `came_back` carry a conversation, live."""

    changed = Signal()
    handed = Signal(str, str)
    refused = Signal(str, object)
    offered = Signal(str)
    came_back = Signal(str)

    def __init__(self, store: Store, outbox: Outbox) -> None:
        super().__init__()
        self._store = store
        self._outbox = outbox
        self._open: ConversationId | None = None
        self._asked: dict[CommandId, _Asked] = {}
        self._dismissed: set[tuple[ConversationId, Instant]] = set()
        self._known: dict[ConversationId, Instant] = {}
        self._remember(store.conversations)
        store.subscribe(self._on_changes)

    def open(self, conversation: ConversationId | None) -> None:
        """Another chat."""
        self._open = conversation
        self.changed.emit()

    # -- what views read ------------------------------------------------------------------------------------------

    @property
    def conversation(self) -> Conversation | None:
        """The open one."""
        return None if self._open is None else self._store.conversations.get(self._open)

    @property
    def why_not(self) -> str:
        """The code of why the open chat cannot be handed over now; "" when it can."""
        return self._why_not(self.conversation)

    @property
    def pending(self) -> str:
        """Whom the open chat is being handed to, until the hub says so; "" for nobody."""
        return next((one.to for one in self._asked.values() if one.conversation == self._open and one.to), "")

    @property
    def offer(self) -> Assignment | None:
        """What is asked of me about the open chat."""
        return self.offer_of(self._open)

    @property
    def back(self) -> Assignment | None:
        """How the open chat came back to me, until I have hidden it or answered the buyer."""
        return self.back_of(self._open)

    def back_of(self, conversation: ConversationId | None) -> Assignment | None:
        """How a chat came back to me."""
        now = None if conversation is None else self._store.conversations.get(conversation)
        given = None if now is None else now.assigned
        if now is None or given is None or given.staff != self._me or given.why not in _BACK:
            return None
        answered = now.last is not None and now.last.time > given.time and now.answered_by == self._me
        return None if answered or (now.id, given.time) in self._dismissed else given

    def offer_of(self, conversation: ConversationId | None) -> Assignment | None:
        """What is asked of me about a chat."""
        now = None if conversation is None else self._store.conversations.get(conversation)
        given = None if now is None else now.assigned
        return given if given is not None and given.offer and given.staff == self._me else None

    def offers(self) -> list[Conversation]:
        """Every chat that I am asked to take, the first asked in front."""
        mine = [c for c in self._store.conversations.values() if self.offer_of(c.id) is not None]
        return sorted(mine, key=lambda c: c.assigned.time if c.assigned is not None else 0)

    def left(self, given: Assignment) -> int:
        """Milliseconds until it goes back, by the hub's clock."""
        return max(0, given.time + self._store.rules.routing.accept_within - self._store.clock.now())

    def name(self, staff: object) -> str:
        """A colleague's name; "" for somebody unknown."""
        found = self._store.staff.get(StaffId(str(staff)))
        return "" if found is None else found.name

    def buyer(self, conversation: str) -> str:
        """Whose chat it is about."""
        found = self._store.conversations.get(ConversationId(conversation))
        return "" if found is None else found.buyer.name

    def choices(self, conversation: ConversationId) -> Sequence[Receiver]:
        """For a chat: colleagues who answer buyers, those who can take it in front; then the groups."""
        presences = self._store.of(Presence)
        now = self._store.conversations.get(conversation)
        owner = now.assigned.staff if now is not None and now.assigned is not None else ""
        loads = Counter(c.assigned.staff for c in self._store.conversations.values() if c.assigned is not None)
        people = [
            _receiver(member.name, member.id, presences.get(member.id), loads[member.id], bool(presences))
            for member in self._store.staff.values()
            if member.active and member.id not in (self._me, owner) and DESK.intersection(member.roles)
        ]
        people.sort(key=lambda one: (bool(one.why_not), one.name.casefold()))
        names = sorted({group for each in presences.values() for group in each.groups})
        groups = []
        for name in names:
            members = [p for p in presences.values() if name in p.groups and p.id != self._me]
            room = sum(p.takes_new and loads[p.id] < p.capacity for p in members)
            groups.append(Receiver(name=name, load=room, capacity=len(members), why_not="" if room else "transfer.nobody"))
        return (*people, *groups)

    # -- what views ask -------------------------------------------------------------------------------------------

    def hand(self, conversation: ConversationId, receiver: Receiver, note: str) -> None:
        """Hands a chat over. Refused while disconnected: in an hour the colleague may have gone home.

        Which one is said by whoever asked: another may have been opened since.
        """
        now = self._store.conversations.get(conversation)
        if now is None:
            return
        if reason := self._why_not(now):
            self.refused.emit(now.id, ErrorBody(reason))
            return
        seen = None if now.assigned is None else now.assigned.staff
        order = TransferConversation(
            conversation=now.id, asked=self._store.clock.now(), staff=receiver.staff, note=note, seen=seen,
            group="" if receiver.staff else receiver.name,
        )  # fmt: skip
        self._send(order, _Asked(now.id, receiver.name))

    def answer(self, conversation: ConversationId, accept: bool, reason: str = "") -> None:
        """Accepts or declines what is offered."""
        given = self.offer_of(conversation)
        if given is not None:
            order = AnswerTransfer(conversation=conversation, offer=given.offer, accept=accept, reason=reason)
            self._send(order, _Asked(conversation))

    def take_back(self, conversation: ConversationId) -> None:
        """What I handed over a moment ago is mine again."""
        now = self._store.conversations.get(conversation)
        if now is not None and now.assigned is not None and now.assigned.staff != self._me:
            self._send(TakeConversation(conversation=conversation, seen=now.assigned.staff), _Asked(conversation))

    def dismiss(self) -> None:
        """I have read how the open chat came back."""
        given = self.back
        if given is not None and self._open is not None:
            self._dismissed.add((self._open, given.time))
            self.changed.emit()

    # -- inside ---------------------------------------------------------------------------------------------------

    @property
    def _me(self) -> StaffId:
        return self._store.me.id if self._store.me is not None else StaffId("")

    def _why_not(self, now: Conversation | None) -> str:
        me = self._store.me
        if now is None or me is None or not DESK.intersection(me.roles):
            return "transfer.nothing"
        if not now.counts:
            return "routing.outside"
        if now.assigned is not None and now.assigned.staff != me.id and not _LEADS.intersection(me.roles):
            return "routing.not_yours"
        return "" if self._store.connection is Connection.ONLINE else "transfer.not_connected"

    def _send(self, command: Command, asked: _Asked) -> None:
        self._asked[self._outbox.send(command)] = asked
        self.changed.emit()

    def _on_changes(self, changes: Changes) -> None:
        done = [(asked, ack.error) for ack in changes.acks if (asked := self._asked.pop(ack.id, None)) is not None]
        fresh = self._remember(self._store.conversations if changes.reset else changes.conversations)
        if done or changes.conversations or Presence in changes.kinds or changes.staff or changes.connection or changes.reset:
            self.changed.emit()
        for asked, error in done:
            if error is not None:
                self.refused.emit(asked.conversation, error)
            elif asked.to:
                self.handed.emit(asked.conversation, asked.to)
        if changes.live and not changes.reset:
            for conversation, offered in fresh:
                (self.offered if offered else self.came_back).emit(conversation)

    def _remember(self, names: Iterable[ConversationId]) -> list[tuple[ConversationId, bool]]:
        """Offers and returns that were not known yet."""
        found = []
        for name in names:
            given = self._store.conversations[name].assigned
            offered = given is not None and bool(given.offer) and given.staff == self._me
            returned = given is not None and given.why in _BACK and given.staff == self._me
            if given is None or not (offered or returned):
                self._known.pop(name, None)
            elif self._known.get(name) != given.time:
                self._known[name] = given.time
                found.append((name, offered))
        return found


def _receiver(name: str, staff: StaffId, presence: Presence | None, load: int, used: bool) -> Receiver:
    if not used:
        return Receiver(name=name, staff=staff, load=load)
    if presence is None:
        return Receiver(name=name, staff=staff, state=PresenceState.OFFLINE, load=load, why_not="routing.not_here")
    why = ""
    if presence.state in (PresenceState.OFFLINE, PresenceState.AWAY):
        why = "routing.not_here"
    elif not presence.takes_new:
        why = "transfer.busy"
    elif load >= presence.capacity:
        why = "transfer.full"
    return Receiver(name=name, staff=staff, state=presence.state, load=load, capacity=presence.capacity, why_not=why)
