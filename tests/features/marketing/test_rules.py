"""Days of the shop in as few queries as possible, whatever the clocks do (DATA-5)."""

import datetime
from zoneinfo import ZoneInfo

from app.domain.ids import HOUR, SECOND, Instant
from app.features.marketing.rules import Cell, Line, best_first, day_starts, folded, stretches

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
    parts = stretches(starts, until)
    assert [(part.first, part.length // HOUR) for part in parts] == [(0, 24), (2, 23), (3, 24)]
    for moment, day in (("2026-03-29T23:59:59", 2), ("2026-03-30T00:00", 3), ("2026-03-27T00:00", 0), ("2026-03-31T12:00", 4)):
        part = next(part for part in parts if part.since <= at(moment) < part.until)
        assert part.first + (at(moment) - part.since) // part.length == day, moment


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
