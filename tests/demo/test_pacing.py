"""Demo buyers are paced like people (issue 2: reply p50 17 s, p90 82 s; gap p50 13 s, p90 63 s)."""

import datetime
from collections.abc import Callable
from random import Random
from zoneinfo import ZoneInfo

import pytest

from app.demo.moments import Moment
from app.demo.pacing import Beat, Pace

SAMPLES = 20_000


def percentiles(draw: Callable[[], float]) -> tuple[float, float]:
    values = sorted(draw() for _ in range(SAMPLES))
    return values[SAMPLES // 2], values[SAMPLES * 9 // 10]


@pytest.mark.parametrize(("kind", "p50", "p90"), [("reply", 17.0, 82.0), ("gap", 13.0, 63.0)])
def test_delays_match_what_was_measured_of_people(kind: str, p50: float, p90: float) -> None:
    pace = Pace(Random(11))
    beat: Callable[[str, str], Beat] = getattr(pace, kind)
    seen = percentiles(lambda: beat("Bạn chụp giúp mình tấm ảnh nhé", "vi").total)
    assert seen[0] == pytest.approx(p50, rel=0.03)
    assert seen[1] == pytest.approx(p90, rel=0.03)


def test_speed_divides_every_duration() -> None:
    plain, fast = Pace(Random(3)), Pace(Random(3), speed=10)
    for _ in range(50):
        slow_beat, fast_beat = plain.reply("hello", "en"), fast.reply("hello", "en")
        assert slow_beat.silence == pytest.approx(fast_beat.silence * 10)
        assert slow_beat.typing == pytest.approx(fast_beat.typing * 10)
        assert plain.nudge(1) == pytest.approx(fast.nudge(1) * 10)
        assert plain.arrival(3) == pytest.approx(fast.arrival(3) * 10)


def test_the_same_seed_gives_the_same_tempo() -> None:
    one, other = Pace(Random(5)), Pace(Random(5))
    assert [one.gap("a", "en") for _ in range(9)] == [other.gap("a", "en") for _ in range(9)]
    assert Pace(Random(6)).gap("a", "en") != Pace(Random(5)).gap("a", "en")


def test_typing_grows_with_the_text_and_never_exceeds_the_whole() -> None:
    pace = Pace(Random(1))
    short = sum(pace.typing("ok", "en") for _ in range(200))
    long = sum(pace.typing("ok" * 60, "en") for _ in range(200))
    assert long > short * 5
    for text in ("", "ok", "很" * 300):
        for _ in range(300):
            beat = pace.reply(text, "zh_CN")
            assert beat.silence >= 0
            assert beat.typing > 0


def test_buyers_turn_up_at_the_rate_asked_for() -> None:
    pace = Pace(Random(2))
    assert sum(pace.arrival(6) for _ in range(SAMPLES)) / SAMPLES == pytest.approx(10, rel=0.03)


@pytest.mark.parametrize("speed", [0.0, -1.0, float("inf"), float("nan")])
def test_an_impossible_speed_is_refused(speed: float) -> None:
    with pytest.raises(ValueError, match="speed"):
        Pace(Random(1), speed)


def test_moments_are_told_relative_to_now_in_the_shops_zone() -> None:
    """F16: a day is the shop's day, not UTC's."""
    zone = ZoneInfo("Asia/Ho_Chi_Minh")
    now = datetime.datetime(2026, 3, 10, 20, 0, tzinfo=datetime.UTC)  # already the 11th at the shop
    assert Moment("-3d 14:20").at(now, zone) == datetime.datetime(2026, 3, 8, 14, 20, tzinfo=zone)
    assert Moment("-41m").at(now, zone) == now - datetime.timedelta(minutes=41)
    assert Moment("+2h").at(now, zone) == now + datetime.timedelta(hours=2)


@pytest.mark.parametrize("text", ["", "3d", "-3d", "0d 10:00", "+0d 10:00", "-3d 25:00", "now", "-3 d 10:00"])
def test_other_forms_of_time_are_refused(text: str) -> None:
    with pytest.raises(ValueError):
        Moment(text)
