"""The board as it stands: one line for each agent, totals, what is overdue and what is queued; renewed once a second."""

from collections.abc import Sequence
from enum import StrEnum

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from app.desktop.store import Changes, Store
from app.domain.conversations import Conversation, WaitLevel
from app.domain.ids import ConversationId, Instant, StaffId
from app.domain.people import DESK, Staff
from app.domain.presence import Presence, PresenceState
from app.domain.response import Rate, ReplyRates
from app.domain.text import fold
from app.features.supervision.rules.standing import Standing

_STATES = (PresenceState.ONLINE, PresenceState.BUSY, PresenceState.AWAY, PresenceState.OFFLINE)
_TICK = 1_000


class Column(StrEnum):
    """What the lines show, and may be sorted by."""

    AGENT = "agent"
    STATE = "state"
    LOAD = "load"
    WAITING = "waiting"
    LONGEST = "longest"
    OVERDUE = "overdue"
    RATE = "rate"


#: Columns that begin with the lowest value when they are chosen; all others begin with the highest.
_LOWEST_FIRST = frozenset({Column.AGENT, Column.STATE, Column.LONGEST, Column.RATE})


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """An agent. `state_since` is None where no presence is known; `longest` is when their longest wait began."""

    staff: StaffId
    name: str
    state: PresenceState
    state_since: Instant | None
    load: int
    capacity: int
    waiting: int
    longest: Instant | None
    rate: Rate


class Totals(msgspec.Struct, frozen=True, kw_only=True):
    """The whole shop. `load` and `capacity` are of those who are online or busy; `here` counts them."""

    here: int
    people: int
    load: int
    capacity: int
    waiting: int
    longest: Instant | None
    queue: int
    rate: Rate


class BoardModel(QObject):
    """`changed`: lines, order, lists or totals are others; `ticked`: a second passed and only clocks moved on.

    Changes are taken in one by one as they come, and told once a second; nothing is told while the board is not `awake`.
    """

    changed = Signal()
    ticked = Signal()

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._standing: Standing | None = None
        self._order: list[StaffId] = []
        self._places: dict[str, int] = {}
        self._folded: dict[str, str] = {}
        self._filter = ""
        self._overdue = 0
        self._totals: Totals | None = None
        self._dirty = True
        self.sorted_by = Column.LONGEST
        self.descending = False
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self.tick)
        store.subscribe(self._on_changes)

    # -- what the view reads --------------------------------------------------------------------------------------

    @property
    def order(self) -> Sequence[StaffId]:
        """The shown agents, sorted."""
        return self._order

    def place(self, staff: str) -> int:
        """Where an agent's line stands; -1 when it is not shown."""
        return self._places.get(staff, -1)

    def line(self, staff: StaffId) -> Line:
        """One agent as of now."""
        presence, desk = self._presence(staff), self.standing.desk(staff)
        rates = self._rates()
        return Line(
            staff=staff,
            name=self.name(staff),
            state=presence.state if presence else PresenceState.OFFLINE,
            state_since=presence.since if presence else None,
            load=len(desk.chats),
            capacity=presence.capacity if presence else self._store.rules.routing.capacity,
            waiting=len(desk.waits),
            longest=desk.waits.since,
            rate=rates.staff.get(staff, Rate()) if rates else Rate(),
        )

    def overdue_of(self, staff: StaffId) -> int:
        """How many of an agent's waits are past the limit now."""
        return self.standing.desk(staff).waits.begun_by(self.now() - self._store.limits.overdue)

    def totals(self) -> Totals:
        """The whole shop; added up when something changed, not at each tick."""
        if self._totals is None or self._dirty:
            self._totals = self._added_up()
        return self._totals

    def _added_up(self) -> Totals:
        people, present, rates = self._people(), self._store.of(Presence), self._rates()
        here = [found for one in people if (found := present.get(one.id)) is not None and found.is_here]
        return Totals(
            here=len(here),
            people=len(people),
            load=sum(len(self.standing.desk(found.id).chats) for found in here),
            capacity=sum(found.capacity for found in here),
            waiting=len(self.standing.waits),
            longest=self.standing.waits.since,
            queue=len(self.standing.queue),
            rate=rates.shop if rates else Rate(),
        )

    @property
    def overdue(self) -> int:
        """How many waits of the shop are past the limit; they are the first of `overdue_chat`."""
        return self._overdue

    def overdue_chat(self, place: int) -> ConversationId:
        """The overdue chat at `place`, the longest wait first."""
        return self.standing.waits[place]

    @property
    def queued(self) -> int:
        """How many chats wait for somebody to be free."""
        return len(self.standing.queue)

    def queued_chat(self, place: int) -> ConversationId:
        """The chat at `place` of the queue."""
        return self.standing.queue[place]

    def chats_of(self, staff: StaffId) -> list[ConversationId]:
        """An agent's open chats: those that wait, the longest first, then the others, newest first."""
        desk = self.standing.desk(staff)
        waiting = list(desk.waits)
        others = (self.conversation(name) for name in desk.chats.difference(waiting))
        return waiting + [c.id for c in sorted(others, key=lambda c: (-(c.last.time if c.last else c.created), c.id))]

    def conversation(self, name: ConversationId) -> Conversation:
        """Its present state; KeyError when unknown."""
        return self._store.conversations[name]

    def waited(self, since: Instant | None) -> int | None:
        """Milliseconds since then by the hub's clock."""
        return None if since is None else max(0, self.now() - since)

    def level(self, waited: int) -> WaitLevel:
        """The urgency of a wait under the shop's limits."""
        return self._store.limits.level(waited)

    @property
    def least_rate(self) -> int:
        """Per cent below which the shop is warned (CHAT-12)."""
        return self._store.rules.alerts.least_rate

    @property
    def overdue_limit(self) -> int:
        """Milliseconds after which a wait is overdue."""
        return self._store.limits.overdue

    def name(self, staff: str | None) -> str:
        """A colleague's name; "" for nobody and for somebody unknown."""
        found = self._store.staff.get(StaffId(staff)) if staff else None
        return found.name if found else ""

    @property
    def me(self) -> str:
        """Who sits at this desk."""
        return self._store.me.id if self._store.me else ""

    def now(self) -> Instant:
        """The hub's time."""
        return self._store.clock.now()

    @property
    def standing(self) -> Standing:
        """What is kept; counted when the board is looked at for the first time."""
        if self._standing is None:
            self._standing = Standing(self._store.conversations.values())
        return self._standing

    # -- what the view asks ----------------------------------------------------------------------------------------

    def set_awake(self, awake: bool) -> None:
        """Whether somebody looks at the board."""
        if awake == self._timer.isActive():
            return
        if awake:
            self._timer.start()
            self._dirty = True
            self.tick()
        else:
            self._timer.stop()

    def sort_by(self, column: Column) -> None:
        """Sorts by another column, or the other way round by the same one."""
        if column is self.sorted_by:
            self.descending = not self.descending
        else:
            self.sorted_by, self.descending = column, column not in _LOWEST_FIRST
        self._renew()

    def filter(self, text: str) -> None:
        """Only agents whose name contains `text`, accents or not."""
        folded = " ".join(fold(text).split())
        if folded != self._filter:
            self._filter = folded
            self._renew()

    @property
    def filtered(self) -> bool:
        """Whether a filter hides agents."""
        return bool(self._filter)

    def tick(self) -> None:
        """A second passed."""
        overdue = self.standing.waits.begun_by(self.now() - self._store.limits.overdue)
        if self._dirty or overdue != self._overdue:
            self._overdue = overdue
            self._renew()
        else:
            self.ticked.emit()

    # -- inside ----------------------------------------------------------------------------------------------------

    def _on_changes(self, changes: Changes) -> None:
        if changes.reset:
            self._standing = None
            self._dirty = True
        elif changes.staff or changes.kinds or changes.shop:
            self._dirty = True
        if self._standing is not None:
            for name in changes.conversations:
                if self._standing.put(self._store.conversations[name]):
                    self._dirty = True

    def _renew(self) -> None:
        self._dirty, self._totals = False, None
        people = [one for one in self._people() if not self._filter or self._filter in self._searchable(one)]
        self._order = [StaffId(one.id) for one in self._sorted(people)]
        self._places = {staff: place for place, staff in enumerate(self._order)}
        self.changed.emit()

    def _sorted(self, people: list[Staff]) -> list[Staff]:
        """Who has no value in the column comes last either way; equal ones by state and name."""
        present = self._store.of(Presence)
        states = {one.id: _STATES.index(found.state) if (found := present.get(one.id)) else len(_STATES) - 1 for one in people}
        people.sort(key=lambda one: (states[one.id], self._searchable(one), one.id))
        if self.sorted_by is Column.AGENT:
            return sorted(people, key=self._searchable, reverse=self.descending)
        keyed = [(self._key(one), one) for one in people]
        known = [(key, one) for key, one in keyed if key is not None]
        known.sort(key=lambda pair: pair[0], reverse=self.descending)
        return [one for _key, one in known] + [one for key, one in keyed if key is None]

    def _key(self, one: Staff) -> float | None:
        desk, presence = self.standing.desk(one.id), self._presence(one.id)
        match self.sorted_by:
            case Column.STATE:
                return _STATES.index(presence.state if presence else PresenceState.OFFLINE)
            case Column.LOAD:
                return len(desk.chats) / max(1, presence.capacity if presence else self._store.rules.routing.capacity)
            case Column.WAITING:
                return len(desk.waits)
            case Column.LONGEST:
                return desk.waits.since
            case Column.OVERDUE:
                return self.overdue_of(one.id)
            case Column.RATE:
                rates = self._rates()
                rate = rates.staff.get(one.id) if rates else None
                return rate.in_time / rate.counted if rate and rate.counted else None
            case _:
                return 0

    def _people(self) -> list[Staff]:
        return [one for one in self._store.staff.values() if one.active and DESK.intersection(one.roles)]

    def _presence(self, staff: StaffId) -> Presence | None:
        return self._store.of(Presence).get(staff)

    def _rates(self) -> ReplyRates | None:
        return self._store.of(ReplyRates).get("today")

    def _searchable(self, one: Staff) -> str:
        if (found := self._folded.get(one.name)) is None:
            found = self._folded[one.name] = " ".join(fold(one.name).split())
        return found
