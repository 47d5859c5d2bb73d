"""What the days were like: turns added up by hour, day and agent, and how many waited at once (CHAT-32)."""

import datetime
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from heapq import heappop, heappush
from typing import NamedTuple
from zoneinfo import ZoneInfo

from app.domain.errors import Refused
from app.domain.ids import DAY, HOUR, SECOND, Instant, StaffId
from app.features.supervision.rules.figures import WAIT_EDGES, By, Cell, Figures, History

#: Most days that are added up at once.
LIMIT = {By.HOUR: 8, By.DAY: 92, By.AGENT: 92}


class Turn(NamedTuple):
    """A row of the ledger as far as it matters here; see table `turns`."""

    started: Instant
    deadline: Instant
    ended: Instant | None
    answered: bool
    answered_by: StaffId | None
    counted: bool
    in_time: bool | None

    def verdict(self, now: Instant) -> bool | None:
        """Whether it was in time; None for what does not count, and for what runs and may still be answered in time."""
        if not self.counted or self.in_time is not None:
            return self.in_time if self.counted else None
        return False if self.ended is None and now > self.deadline else None


def checked(since: int, until: int, by: By) -> None:
    """Raises Refused: board.time, board.too_long."""
    if not 0 < since < until:
        raise Refused("board.time")
    # An hour more: a day of the clock's change has 25.
    if until - since > LIMIT[by] * DAY + HOUR:
        raise Refused("board.too_long", days=LIMIT[by])


def starts_of(since: Instant, until: Instant, by: By, time_zone: str) -> tuple[Instant, ...]:
    """The beginnings of the slots: each hour, each midnight of the time zone (F16: of their true length), or one."""
    if by is By.AGENT:
        return (since,)
    if by is By.HOUR:
        return tuple(Instant(moment) for moment in range(since, until, HOUR))
    zone, found = ZoneInfo(time_zone), [since]
    day = datetime.datetime.fromtimestamp(since / SECOND, tz=zone).date()
    while True:
        day += datetime.timedelta(days=1)
        midnight = Instant(int(datetime.datetime(day.year, day.month, day.day, tzinfo=zone).timestamp()) * SECOND)
        if midnight >= until:
            return tuple(found)
        found.append(midnight)


class _Sum:
    """Figures that are being added up."""

    __slots__ = ("answered", "counted", "in_time", "longest", "spread", "turns", "waited")

    def __init__(self) -> None:
        self.turns = self.counted = self.in_time = self.answered = self.waited = self.longest = 0
        self.spread = [0] * (len(WAIT_EDGES) + 1)

    def add(self, turn: Turn, verdict: bool | None) -> None:
        self.turns += 1
        self.counted += verdict is not None
        self.in_time += verdict is True
        if turn.answered and turn.ended is not None:
            waited = max(0, turn.ended - turn.started)
            self.answered += 1
            self.waited += waited
            self.longest = max(self.longest, waited)
            self.spread[bisect_left(WAIT_EDGES, waited)] += 1

    def figures(self) -> Figures:
        return Figures(
            turns=self.turns, counted=self.counted, in_time=self.in_time, answered=self.answered, waited=self.waited,
            longest=self.longest, spread=tuple(self.spread),
        )  # fmt: skip


def added_up(turns: Iterable[Turn], since: Instant, until: Instant, by: By, time_zone: str, now: Instant) -> History:
    """Adds up turns that come in the order of their beginnings. Those from before `since` count in `peaks` alone, where a
    turn without an end lasts until `now`."""
    starts = starts_of(since, until, by, time_zone)
    sums: dict[tuple[int, StaffId | None], _Sum] = {}
    peaks = _Peaks(starts, until)
    for turn in turns:
        peaks.add(turn.started, turn.ended if turn.ended is not None else now)
        if not since <= turn.started < until:
            continue
        slot = bisect_right(starts, turn.started) - 1
        verdict = turn.verdict(now)
        for staff in (None,) if turn.answered_by is None else (None, turn.answered_by):
            if (found := sums.get((slot, staff))) is None:
                found = sums[slot, staff] = _Sum()
            found.add(turn, verdict)
    keys = sorted(sums, key=lambda key: (key[0], key[1] is not None, key[1] or ""))
    cells = tuple(Cell(slot=slot, staff=staff, figures=sums[slot, staff].figures()) for slot, staff in keys)
    return History(since=since, until=until, by=by, starts=starts, cells=cells, peaks=peaks.found())


class _Peaks:
    """How many waited at once, at most, in each slot; turns come in the order of their beginnings."""

    def __init__(self, starts: tuple[Instant, ...], until: Instant) -> None:
        self._starts = starts
        self._until = until
        self._ends: list[int] = []  # a heap of when those who wait now will be answered
        self._most = [0] * len(starts)
        self._slot = 0

    def add(self, started: int, ended: int) -> None:
        self._come_to(min(started, self._until))
        if ended > started and started < self._until:
            heappush(self._ends, ended)
            if started >= self._starts[0]:
                self._most[self._slot] = max(self._most[self._slot], len(self._ends))

    def found(self) -> tuple[int, ...]:
        self._come_to(self._until)
        return tuple(self._most)

    def _come_to(self, moment: int) -> None:
        """Those answered by `moment` go; a slot begins with those who wait at its beginning."""
        while self._slot + 1 < len(self._starts) and self._starts[self._slot + 1] <= moment:
            self._leave(self._starts[self._slot])
            self._note()
            self._slot += 1
            self._leave(self._starts[self._slot])
            self._note()
        if self._slot == 0 and moment >= self._starts[0]:
            self._leave(self._starts[0])
            self._note()
        self._leave(moment)

    def _leave(self, moment: int) -> None:
        while self._ends and self._ends[0] <= moment:
            heappop(self._ends)

    def _note(self) -> None:
        self._most[self._slot] = max(self._most[self._slot], len(self._ends))
