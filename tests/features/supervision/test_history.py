"""Turns added up by hour, day and agent; slots of days that are not 24 hours long; who waited at once (CHAT-32)."""

import datetime
import itertools
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import Refused
from app.domain.ids import DAY, HOUR, MINUTE, SECOND, Instant, StaffId
from app.features.supervision.rules.figures import WAIT_EDGES, By, Figures, History
from app.features.supervision.rules.history import Turn, added_up, checked, starts_of

ZONE = "Asia/Ho_Chi_Minh"
START = Instant(int(datetime.datetime(2026, 11, 20, tzinfo=ZoneInfo(ZONE)).timestamp()) * SECOND)


def turn(at: int, waited: int | None, staff: str | None = "lan", counted: bool = True) -> Turn:
    """Begins `at` ms after START and is answered `waited` ms later."""
    ended = None if waited is None else Instant(START + at + waited)
    in_time = None if waited is None else waited <= 3 * MINUTE
    deadline = Instant(START + at + 3 * MINUTE)
    by = None if waited is None or staff is None else StaffId(staff)
    return Turn(Instant(START + at), deadline, ended, ended is not None, by, counted, in_time)


def of(history: History, slot: int, staff: str | None) -> Figures:
    return next((cell.figures for cell in history.cells if (cell.slot, cell.staff) == (slot, staff)), Figures())


def test_by_hour_for_the_shop_and_each_agent() -> None:
    """CHAT-32: rate per agent and hour; unanswered and uncounted turns are the shop's, and in no agent's rate."""
    turns = [
        turn(0, MINUTE),
        turn(10 * MINUTE, 4 * MINUTE, "minh"),
        turn(20 * MINUTE, None),
        turn(30 * MINUTE, 20 * SECOND, "lan", counted=False),
        turn(HOUR, 2 * MINUTE),
    ]
    found = added_up(turns, START, Instant(START + 3 * HOUR), By.HOUR, ZONE, Instant(START + DAY))
    assert [start - START for start in found.starts] == [0, HOUR, 2 * HOUR]
    first = of(found, 0, None)
    assert (first.turns, first.counted, first.in_time, first.answered) == (4, 3, 1, 3)
    assert (first.waited, first.longest) == (5 * MINUTE + 20 * SECOND, 4 * MINUTE)
    assert (of(found, 0, "lan").counted, of(found, 0, "lan").in_time, of(found, 0, "minh").in_time) == (1, 1, 0)
    assert of(found, 1, None).turns == 1
    assert of(found, 2, None) == Figures()
    assert sum(first.spread) == 3
    assert first.spread[WAIT_EDGES.index(30 * SECOND)] == 1


def test_what_is_undecided_is_in_no_rate_yet() -> None:
    """CHAT-9: a turn that runs counts as late from its deadline on, and not at all before."""
    for waited, counted in ((3 * MINUTE, 0), (3 * MINUTE + 1, 1)):
        found = added_up([turn(0, None)], START, Instant(START + HOUR), By.HOUR, ZONE, Instant(START + waited))
        assert (of(found, 0, None).counted, of(found, 0, None).in_time) == (counted, 0)


def test_by_agent_is_one_slot() -> None:
    """Everything of the time together."""
    found = added_up([turn(0, 1), turn(DAY, 1)], START, Instant(START + 2 * DAY), By.AGENT, ZONE, START)
    assert (found.starts, of(found, 0, "lan").answered) == ((START,), 2)


@pytest.mark.parametrize(
    ("day", "hours"), [((2026, 3, 29), 23), ((2026, 10, 25), 25), ((2026, 6, 1), 24)], ids=["spring", "autumn", "summer"]
)
def test_days_have_their_true_length(day: tuple[int, int, int], hours: int) -> None:
    """F16: the night of the clock's change in Kyiv has 23 or 25 hours, and slots begin at midnight and on the hour."""
    kyiv = ZoneInfo("Europe/Kyiv")
    first = datetime.datetime(*day, tzinfo=kyiv)
    since, until = (Instant(int(d.timestamp()) * SECOND) for d in (first, first + datetime.timedelta(days=2)))
    days = starts_of(since, until, By.DAY, "Europe/Kyiv")
    assert [b - a for a, b in itertools.pairwise(days)] == [hours * HOUR]
    assert len(starts_of(since, days[1], By.HOUR, "Europe/Kyiv")) == hours


def test_peaks_count_those_who_came_before_and_those_who_still_wait() -> None:
    """CHAT-32, load: most buyers who waited at one moment of the hour, also when nobody came in that hour."""
    turns = [turn(-10 * MINUTE, 30 * MINUTE), turn(-5 * MINUTE, MINUTE), turn(5 * MINUTE, None), turn(10 * MINUTE, MINUTE)]
    found = added_up(turns, START, Instant(START + 3 * HOUR), By.HOUR, ZONE, Instant(START + 2 * HOUR + MINUTE))
    assert found.peaks == (3, 1, 1)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.integers(-300, 700), st.one_of(st.none(), st.integers(0, 400))), max_size=25))
def test_peaks_are_what_looking_at_every_minute_finds(spans: list[tuple[int, int | None]]) -> None:
    """Against counting at each minute."""
    spans.sort(key=lambda span: span[0])
    turns = [turn(at * MINUTE, None if waited is None else waited * MINUTE) for at, waited in spans]
    now, hours = 600, 8
    found = added_up(turns, START, Instant(START + hours * HOUR), By.HOUR, ZONE, Instant(START + now * MINUTE))
    ends = [(at, now if waited is None else at + waited) for at, waited in spans]
    for hour in range(hours):
        minutes = range(hour * 60, hour * 60 + 60)
        assert found.peaks[hour] == max(sum(begin <= m < end for begin, end in ends) for m in minutes)


@pytest.mark.parametrize(
    ("since", "until", "by", "code"),
    [
        (0, 5, By.HOUR, "board.time"),
        (9, 9, By.HOUR, "board.time"),
        (1, 9 * DAY + 2, By.HOUR, "board.too_long"),
        (1, 94 * DAY, By.DAY, "board.too_long"),
    ],
)
def test_times_without_sense_are_refused(since: int, until: int, by: By, code: str) -> None:
    """Before anything is read."""
    with pytest.raises(Refused, match=code):
        checked(since, until, by)
