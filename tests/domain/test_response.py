"""The response policy (CHAT-9): service hours by the wall, presets, what is refused, what answers."""

import datetime
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
import pytest

from app.domain.errors import Refused
from app.domain.ids import DAY, HOUR, MINUTE, SECOND, ConversationId, FileId, Instant, MessageId
from app.domain.messages import Author, Body, Card, Message, Notice, Picture, Text
from app.domain.response import PRESETS, Answer, Hours, ResponsePolicy

KYIV, SAIGON = "Europe/Kyiv", "Asia/Ho_Chi_Minh"
NIGHT = ResponsePolicy(week=(Hours(18 * 60, 2 * 60),) * 7)


def at(text: str, zone: str, fold: int = 0) -> Instant:
    """A moment by a wall clock, such as "2026-11-22 23:14:00.000"."""
    local = datetime.datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone), fold=fold)
    return Instant(round(local.timestamp() * SECOND))


def test_the_presets() -> None:
    """CHAT-9: 3 min (08:00–23:00), 30 s, 5 min, 2 h, 12 h, each a policy of data."""
    assert [(name, p.threshold) for name, p in PRESETS.items()] == [
        ("3min", 3 * MINUTE), ("30s", 30 * SECOND), ("5min", 5 * MINUTE), ("2h", 2 * HOUR), ("12h", 12 * HOUR)
    ]  # fmt: skip
    assert PRESETS["3min"].week == (Hours(8 * 60, 23 * 60),) * 7
    for name, policy in PRESETS.items():
        assert policy.checked() == policy
        assert msgspec.structs.replace(policy, time_zone=KYIV).preset == name
        assert msgspec.json.decode(msgspec.json.encode(policy), type=ResponsePolicy) == policy
    assert ResponsePolicy(threshold=4 * MINUTE).preset == ""


@pytest.mark.parametrize(
    ("wall", "served"),
    [
        ("2026-11-22 07:59:59.999", False),
        ("2026-11-22 08:00:00.000", True),
        ("2026-11-22 22:59:59.999", True),
        ("2026-11-22 23:00:00.000", False),
        ("2026-11-22 23:14:00.000", False),
        ("2026-11-23 00:00:00.000", False),
    ],
)
@pytest.mark.parametrize("zone", [KYIV, SAIGON])
def test_edges_of_the_hours(wall: str, served: bool, zone: str) -> None:
    """CHAT-9: 08:00 is served to the millisecond, 23:00 is not any more; in the shop's own zone."""
    assert ResponsePolicy().serves(at(wall, zone), zone) is served


def test_a_zone_of_its_own() -> None:
    """CHAT-9: the policy's time zone goes before the shop's."""
    moment = at("2026-11-22 09:00:00", SAIGON)  # 04:00 in Kyiv
    assert ResponsePolicy().serves(moment, SAIGON)
    assert not ResponsePolicy(time_zone=KYIV).serves(moment, SAIGON)


@pytest.mark.parametrize(
    ("wall", "served"),
    [
        ("2026-11-22 17:59:59", False),
        ("2026-11-22 18:00:00", True),
        ("2026-11-22 23:59:59.999", True),
        ("2026-11-23 00:00:00", True),
        ("2026-11-23 01:59:59.999", True),
        ("2026-11-23 02:00:00", False),
    ],
)
def test_over_midnight(wall: str, served: bool) -> None:
    """CHAT-9: 18:00 to 02:00 closes on the following day."""
    assert NIGHT.serves(at(wall, KYIV), KYIV) is served


def test_the_night_belongs_to_the_day_it_began_on() -> None:
    """CHAT-9: closed on Sundays: Saturday's night goes on until 02:00, Sunday's own never begins."""
    week = (*(Hours(18 * 60, 2 * 60),) * 6, None)
    policy = msgspec.structs.replace(NIGHT, week=week)
    assert policy.serves(at("2026-11-22 01:00", KYIV), KYIV)  # a Sunday
    assert not policy.serves(at("2026-11-22 18:30", KYIV), KYIV)
    assert not policy.serves(at("2026-11-23 01:00", KYIV), KYIV)
    holiday = msgspec.structs.replace(NIGHT, closed=("2026-11-21",))
    assert not holiday.serves(at("2026-11-22 01:00", KYIV), KYIV)
    assert holiday.serves(at("2026-11-21 01:00", KYIV), KYIV)


def test_when_the_clock_is_put_forward() -> None:
    """CHAT-9: on 29 March 2026 Kyiv's 03:00 to 04:00 does not exist: hours that lie in it are no time at all."""
    gap = ResponsePolicy(week=(Hours(3 * 60, 4 * 60),) * 7)
    last = at("2026-03-29 02:59:59.999", KYIV)
    assert not gap.serves(last, KYIV)
    assert not gap.serves(Instant(last + 1), KYIV)  # 04:00
    opens_early = ResponsePolicy(week=(Hours(3 * 60 + 30, 23 * 60),) * 7)
    assert opens_early.serves(Instant(last + 1), KYIV)
    assert not opens_early.serves(last, KYIV)


def test_when_the_clock_is_put_back() -> None:
    """CHAT-9: on 25 October 2026 Kyiv's 03:00 to 04:00 comes twice, and is served twice."""
    policy = ResponsePolicy(week=(Hours(3 * 60, 4 * 60),) * 7)
    first, second = at("2026-10-25 03:30", KYIV, 0), at("2026-10-25 03:30", KYIV, 1)
    assert second - first == HOUR
    served = sum(policy.serves(Instant(first - 90 * MINUTE + step * MINUTE), KYIV) for step in range(240))
    assert served == 120


def test_hours_do_not_drift_over_a_year() -> None:
    """CHAT-9: 15 served hours on each of the year's days, but for the nights of the clocks, which lie outside."""
    start = at("2026-01-01 00:00", KYIV)
    served = sum(ResponsePolicy().serves(Instant(start + step * 15 * MINUTE), KYIV) for step in range(365 * 96))
    assert served == 365 * 15 * 4


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"threshold": 0}, "response.threshold"),
        ({"threshold": -1}, "response.threshold"),
        ({"threshold": 8 * DAY}, "response.threshold"),
        ({"week": (Hours(),) * 6}, "response.week"),
        ({"week": (Hours(-1, 60),) * 7}, "response.hours"),
        ({"week": (Hours(480, 1441),) * 7}, "response.hours"),
        ({"week": (Hours(1440, 60),) * 7}, "response.hours"),
        ({"week": (Hours(480, 480),) * 7}, "response.hours"),
        ({"week": (None,) * 7}, "response.never"),
        ({"closed": ("2026-02-30",)}, "response.closed"),
        ({"closed": ("20261225",)}, "response.closed"),
        ({"closed": tuple(f"2026-{m:02}-{d:02}" for m in range(1, 8) for d in range(1, 20))}, "response.many_closed"),
        ({"time_zone": "Europe/Nowhere"}, "response.zone"),
        ({"time_zone": "Europe"}, "response.zone"),
        ({"time_zone": "../../etc/passwd"}, "response.zone"),
        ({"unit": "message"}, "response.unit"),
        ({"answers": ()}, "response.answers"),
        ({"answers": (Answer.ROBOT,)}, "response.answers"),
    ],
)
def test_nonsense_is_refused(fields: dict[str, Any], code: str) -> None:
    """CHAT-9: a policy with nonsense hours is refused with a code that says what is wrong."""
    with pytest.raises(Refused) as refused:
        ResponsePolicy(**fields).checked()
    assert refused.value.code == code


PICTURE = Picture(file=FileId("f"), name="a.png", size=1, width=1, height=1)
CARD = Card(card="product", ref="p1")


@pytest.mark.parametrize(
    ("author", "body", "answers"),
    [
        (Author.STAFF, Text("hi"), True),
        (Author.STAFF, PICTURE, True),
        (Author.STAFF, CARD, True),
        (Author.STAFF, Notice(code="x"), False),
        (Author.ROBOT, Text("hi"), False),
        (Author.ROBOT, CARD, False),
        (Author.SYSTEM, Notice(code="x"), False),
        (Author.SYSTEM, Text("hi"), False),
        (Author.BUYER, Text("hi"), False),
    ],
)
def test_what_answers(author: Author, body: Body, answers: bool) -> None:
    """CHAT-2: a human's text, picture or card by hand; never a robot or a system line, unless a policy names robots."""
    message = Message(
        id=MessageId("m"), conversation=ConversationId("c"), number=1, author=author, author_id="a", author_name="A",
        time=Instant(0), body=body,
    )  # fmt: skip
    assert ResponsePolicy().answered_by(message) is answers
    with_robots = ResponsePolicy(answers=tuple(Answer))
    assert with_robots.answered_by(message) is (answers or author is Author.ROBOT)
    assert not with_robots.answered_by(msgspec.structs.replace(message, body=Notice(code="x")))
