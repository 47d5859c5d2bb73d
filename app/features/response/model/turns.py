"""The turns of a day, why each was counted or not, and what another policy would have said; asked of the hub (CHAT-9)."""

from collections.abc import Callable, Coroutine, Sequence
from enum import StrEnum
from typing import Any, Protocol, TypeVar

import msgspec
from PySide6.QtCore import QObject, Signal

from app.desktop.failures import FAILURES, error_of
from app.desktop.store import Store
from app.domain.conversations import day_start
from app.domain.ids import HOUR, ConversationId, Instant, StaffId
from app.domain.response import ResponsePolicy
from app.features.response.rules.turn import Turn
from app.features.response.wire import TURNS, Line, TurnsPage
from app.protocol.envelope import ErrorBody

T = TypeVar("T")


class Http(Protocol):
    """What of `HubHttp` is used."""

    async def json(self, method: str, path: str, kind: type[T], **options: Any) -> T: ...


class Filter(StrEnum):
    """Which turns are listed."""

    ALL = "all"
    LATE = "late"
    EXCLUDED = "excluded"
    MINE = "mine"


class TurnsModel(QObject):
    """`changed` when there is something else to show. What was shown stays while the hub is away."""

    changed = Signal()

    def __init__(
        self, store: Store, http: Http, spawn: Callable[[Coroutine[Any, Any, None]], object], parent: QObject | None = None
    ) -> None:
        """`spawn` starts a coroutine on the loop."""
        super().__init__(parent)
        self._store = store
        self._http = http
        self._spawn = spawn
        self.back = 0
        """How many days before today."""
        self.filter = Filter.ALL
        self.other: ResponsePolicy | None = None
        """The policy that is compared with; None: only what was recorded."""
        self.page: TurnsPage | None = None
        self.lines: Sequence[Line] = ()
        """All of the day."""
        self.shown: Sequence[Line] = ()
        """Those that the filter lets pass."""
        self.error: ErrorBody | None = None
        self.asking = False
        self._asked = 0

    def show_day(self, back: int) -> None:
        """Another day; 0 is today."""
        if max(0, back) != self.back:
            self.back, self.page, self.lines = max(0, back), None, ()
            self._pick()
            self.load()

    def compare(self, policy: ResponsePolicy | None) -> None:
        """Beside it what this policy would have said; None for nothing."""
        if policy != self.other:
            self.other = policy
            self.load()

    def choose(self, wanted: Filter) -> None:
        """Another filter."""
        self.filter = wanted
        self._pick()
        self.changed.emit()

    def load(self) -> None:
        """Asks the hub, for what is shown now."""
        self._asked += 1
        self.asking, self.error = True, None
        self.changed.emit()
        self._spawn(self._load(self._asked, *self.bounds, self.other))

    def count(self, wanted: Filter) -> int:
        """How many turns a filter lets pass."""
        return sum(self._passes(line, wanted) for line in self.lines)

    @property
    def bounds(self) -> tuple[Instant, Instant]:
        """The shown day: from a midnight of the shop until the next one."""
        since, zone = day_start(self._store.clock.now(), self.time_zone), self.time_zone
        for _ in range(self.back):
            since = day_start(Instant(since - HOUR), zone)
        # 26 hours later is the next day whatever the clock does that night, and never the one after it.
        return since, day_start(Instant(since + 26 * HOUR), zone)

    @property
    def time_zone(self) -> str:
        """The shop's."""
        return self._store.shop.time_zone if self._store.shop is not None else "UTC"

    @property
    def policy(self) -> ResponsePolicy:
        """The shop's policy in force."""
        return self._store.rules.response

    @property
    def me(self) -> StaffId | None:
        """Who is signed in."""
        return self._store.me.id if self._store.me is not None else None

    def now(self) -> Instant:
        """The hub's time."""
        return self._store.clock.now()

    def buyer(self, conversation: ConversationId) -> str:
        """The buyer's name; "" for one that is not known here."""
        known = self._store.conversations.get(conversation)
        return known.buyer.name if known is not None else ""

    def staff(self, member: StaffId) -> str:
        """A colleague's name; "" for one who left."""
        known = self._store.staff.get(member)
        return known.name if known is not None else ""

    def _passes(self, line: Line, wanted: Filter) -> bool:
        if wanted is Filter.MINE:
            return line.turn.answered_by is not None and line.turn.answered_by == self.me
        if wanted is Filter.ALL:
            return True
        return any(_late(turn) if wanted is Filter.LATE else not turn.counted for turn in _both(line))

    def _pick(self) -> None:
        self.shown = [line for line in self.lines if self._passes(line, self.filter)]

    async def _load(self, asked: int, since: Instant, until: Instant, policy: ResponsePolicy | None) -> None:
        query = {"from": str(since), "to": str(until)}
        if policy is not None:
            query["policy"] = policy.preset if policy.preset and not policy.time_zone else msgspec.json.encode(policy).decode()
        lines: list[Line] = []
        error = None
        page = None
        try:
            while page is None or (page.lines and len(lines) < page.total):
                page = await self._http.json("GET", TURNS, TurnsPage, params={**query, "skip": str(len(lines))})
                lines += page.lines
                # What begins meanwhile would move the lines of the next page.
                query["to"] = str(min(until, page.now + 1))
        except FAILURES as failure:
            error = error_of(failure)
        if asked != self._asked:
            return  # the reader went on meanwhile
        self.asking, self.error = False, error
        if error is None:
            self.page, self.lines = page, lines
            self._pick()
        self.changed.emit()


def _both(line: Line) -> list[Turn]:
    return [turn for turn in (line.recorded, line.other) if turn is not None]


def _late(turn: Turn) -> bool:
    return turn.counted and turn.in_time is False
