"""How things stand now: load, waits and queue, kept by each change of a conversation instead of being counted again."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator

import msgspec

from app.domain.conversations import Conversation
from app.domain.ids import ConversationId, Instant, StaffId

#: Behind every id of the same instant.
_LAST = "\U0010ffff"


class Waits:
    """Conversations by when their wait began, the longest first."""

    __slots__ = ("_keys",)

    def __init__(self) -> None:
        self._keys: list[tuple[int, ConversationId]] = []

    def __len__(self) -> int:
        return len(self._keys)

    def __iter__(self) -> Iterator[ConversationId]:
        return (id_ for _since, id_ in self._keys)

    def __getitem__(self, place: int) -> ConversationId:
        return self._keys[place][1]

    @property
    def since(self) -> Instant | None:
        """When the longest wait began; None while nobody waits."""
        return Instant(self._keys[0][0]) if self._keys else None

    def begun_by(self, moment: int) -> int:
        """How many began at `moment` or before."""
        return bisect_right(self._keys, (moment, _LAST))

    def place(self, since: int, id_: ConversationId) -> int:
        """How many stand before this one."""
        return bisect_left(self._keys, (since, id_))

    def add(self, since: int, id_: ConversationId) -> None:
        """One begins to wait."""
        insort(self._keys, (since, id_))

    def remove(self, since: int, id_: ConversationId) -> None:
        """One waits no longer. It must have been added with the same `since`."""
        del self._keys[bisect_left(self._keys, (since, id_))]


class Desk:
    """One agent's: `chats` are assigned to them and not closed, `waits` those of them whose buyers wait."""

    __slots__ = ("chats", "waits")

    def __init__(self) -> None:
        self.chats: set[ConversationId] = set()
        self.waits = Waits()


class _Part(msgspec.Struct, frozen=True, gc=False):
    """What a conversation was last counted as."""

    owner: StaffId | None
    since: Instant | None
    queued: Instant | None


_NOTHING = _Part(None, None, None)


class Standing:
    """All conversations that count, added up. A change costs the same however many there are."""

    def __init__(self, conversations: Iterable[Conversation] = ()) -> None:
        self._parts: dict[ConversationId, _Part] = {}
        self._desks: dict[StaffId, Desk] = {}
        self.waits = Waits()
        self.queue = Waits()
        for conversation in conversations:
            self.put(conversation)

    def desk(self, staff: StaffId) -> Desk:
        """What stands at one agent; empty for somebody without chats."""
        return self._desks.get(staff) or Desk()

    def put(self, conversation: Conversation) -> bool:
        """Takes in what became of a conversation; whether anything of it changes the board."""
        part = _part_of(conversation)
        old = self._parts.get(conversation.id, _NOTHING)
        if part == old:
            return False
        self._take_out(conversation.id, old)
        if part == _NOTHING:
            del self._parts[conversation.id]
            return True
        self._parts[conversation.id] = part
        if part.since is not None:
            self.waits.add(part.since, conversation.id)
        if part.queued is not None:
            self.queue.add(part.queued, conversation.id)
        if part.owner is not None:
            desk = self._desks.setdefault(part.owner, Desk())
            desk.chats.add(conversation.id)
            if part.since is not None:
                desk.waits.add(part.since, conversation.id)
        return True

    def _take_out(self, id_: ConversationId, part: _Part) -> None:
        if part.since is not None:
            self.waits.remove(part.since, id_)
        if part.queued is not None:
            self.queue.remove(part.queued, id_)
        if part.owner is not None:
            desk = self._desks[part.owner]
            desk.chats.discard(id_)
            if part.since is not None:
                desk.waits.remove(part.since, id_)


def _part_of(conversation: Conversation) -> _Part:
    if not conversation.counts:
        return _NOTHING
    waiting, queued = conversation.waiting_since, conversation.queued_since
    if queued is not None:
        queued = waiting or queued  # the queue's order is that of the waits
    assigned = conversation.assigned
    owner = assigned.staff if assigned is not None and not conversation.closed else None
    return _Part(owner, waiting, queued)
