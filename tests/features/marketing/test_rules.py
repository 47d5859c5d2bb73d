"""Days of the shop, whatever the clocks do, and lines that are sums (DATA-5)."""

import datetime
import itertools
from zoneinfo import ZoneInfo

from app.domain.ids import HOUR, SECOND, Instant
from app.features.marketing.rules import Cell, Line, best_first, day_starts, folded
from app.hub.database.contact_counts import day_of

KYIV = ZoneInfo("Europe/Kyiv")


def at(text: str) -> Instant:
    return Instant(int(datetime.datetime.fromisoformat(text).replace(tzinfo=KYIV).timestamp()) * SECOND)


def test_days_of_23_and_25_hours() -> None:
    """DATA-5: a night in which the clocks change belongs to its own day, to the second."""
    since, until = at("2026-03-27T05:00"), at("2026-04-01T00:00")
    starts = day_starts(since, until, KYIV)
    assert [datetime.datetime.fromtimestamp(s / SECOND, tz=KYIV).isoformat()[:16] for s in starts] == [
        f"2026-03-{day}T00:00" for day in range(27, 32)
    ]
    assert [(later - start) // HOUR for start, later in itertools.pairwise([*starts, until])] == [24, 24, 23, 24, 24]
    for moment, day in (("2026-03-29T23:59:59", 29), ("2026-03-30T00:00", 30), ("2026-03-27T00:00", 27)):
        assert day_of(at(moment), KYIV) == f"2026-03-{day}", moment
    assert [day_of(start, KYIV) for start in starts] == [f"2026-03-{day}" for day in range(27, 32)]


def test_lines_are_sums_with_the_best_first() -> None:
    """DATA-5: conversion is closed of approved; none of nothing."""
    cells = [
        Cell("m", "a", "ad", 4, 3, 2, 1, 50),
        Cell("m", "b", "kol", 1, 1, 1, 1, 70),
        Cell("n", "c", "ad", 2, 0, 0, 0, 0),
    ]
    lines = best_first(folded(cells, lambda cell: cell.marketer).values())
    assert [(line.key, line.contacts, line.revenue, line.conversion) for line in lines] == [("m", 5, 120, 0.5), ("n", 2, 0, None)]
    assert Line().conversion is None
