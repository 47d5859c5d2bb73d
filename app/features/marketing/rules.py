"""The dashboard's figures: what is counted, and how it is folded by marketer, landing, source and day (DATA-5)."""

import datetime
from collections.abc import Callable, Iterable
from zoneinfo import ZoneInfo

import msgspec

from app.domain.ids import SECOND, Instant

#: Days of one dashboard at the most.
MOST_DAYS = 400


class Cell(msgspec.Struct, frozen=True):
    """Counts of the contacts that share marketer, landing and source."""

    marketer: str
    landing: str
    kind: str
    contacts: int
    approved: int
    shared: int
    closed: int
    revenue: int


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """`contacts` came and were let in by an admin; `approved` of them stand, the others were deleted as duplicates; `shared` of
    these have a carer; `closed` of these bought and got what they bought, for `revenue` minor units in all.
    """

    key: str = ""
    name: str = ""
    contacts: int = 0
    approved: int = 0
    shared: int = 0
    closed: int = 0
    revenue: int = 0

    @property
    def conversion(self) -> float | None:
        """Closed ones of those approved, of 1; None without any."""
        return self.closed / self.approved if self.approved else None


class Figures(msgspec.Struct, frozen=True, kw_only=True):
    """`days` are all days of the time, each with its first moment as key; the others only those that have contacts, the best
    first. `awaiting` contacts of that time are in none of it. `currency` is the shop's."""

    currency: str
    starts: list[Instant]
    until: Instant
    total: Line
    awaiting: int
    days: list[Line]
    marketers: list[Line]
    landings: list[Line]
    kinds: list[Line]


def day_starts(since: Instant, until: Instant, zone: ZoneInfo) -> list[Instant]:
    """The midnights of the shop from the one at or before `since` until, and without, `until`."""
    day = datetime.datetime.fromtimestamp(since / SECOND, tz=zone).date()
    found: list[Instant] = []
    while len(found) <= MOST_DAYS:
        start = Instant(int(datetime.datetime.combine(day, datetime.time(), tzinfo=zone).timestamp()) * SECOND)
        if start >= until:
            break
        found.append(start)
        day += datetime.timedelta(days=1)
    return found


def folded(cells: Iterable[Cell], key: Callable[[Cell], str]) -> dict[str, Line]:
    """Sums by whatever `key` names."""
    found: dict[str, Line] = {}
    for cell in cells:
        name = key(cell)
        found[name] = plus(found.get(name, Line(key=name)), cell)
    return found


def plus(line: Line, cell: Cell) -> Line:
    """The line with one more cell in it."""
    return msgspec.structs.replace(
        line, contacts=line.contacts + cell.contacts, approved=line.approved + cell.approved,
        shared=line.shared + cell.shared, closed=line.closed + cell.closed, revenue=line.revenue + cell.revenue,
    )  # fmt: skip


def best_first(lines: Iterable[Line]) -> list[Line]:
    """By revenue, then by what was closed, then by how many came."""
    return sorted(lines, key=lambda line: (-line.revenue, -line.closed, -line.contacts, line.key))
