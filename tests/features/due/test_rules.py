"""The timed list of what is due next: order, urgency, times to choose."""

import datetime
from zoneinfo import ZoneInfo

import pytest

from app.domain.conversations import Conversation, WaitLevel, WaitLimits
from app.domain.errors import Refused
from app.domain.ids import DAY, HOUR, MINUTE, SECOND, BuyerId, ConversationId, Instant
from app.domain.people import Buyer
from app.domain.reminders import FURTHEST, Reminder, checked_note, checked_time
from app.domain.suspicion import Suspicion, SuspicionKind
from app.features.due.rules import DueKind, due_of_chat, due_of_reminder, level, merged, proposals

NOW = Instant(1_773_118_800_000)
LIMITS = WaitLimits()


def chat(name: str, since: int | None, **fields: object) -> Conversation:
    buyer = Buyer(id=BuyerId(name), name=name)
    return Conversation(id=ConversationId(name), buyer=buyer, created=NOW, waiting_since=since, **fields)  # type: ignore[arg-type]


def test_deadlines_and_reminders_are_one_list_in_order_of_time() -> None:
    """REQ-7, CHAT-11: whatever it is, the earliest comes first."""
    chats = [due for since in (NOW - 200_000, NOW) if (due := due_of_chat(chat(f"c{since}", since), LIMITS)) is not None]
    between = Reminder(id="r", conversation=ConversationId("c"), at=Instant(NOW + MINUTE), note="call back")
    found = merged([chats, [due_of_reminder(between, "Hòa")]])
    assert [due.kind for due in found] == [DueKind.CHAT, DueKind.REMINDER, DueKind.CHAT]
    assert [level(due, NOW) for due in found] == [WaitLevel.OVERDUE, WaitLevel.FRESH, WaitLevel.FRESH]
    assert level(found[2], Instant(NOW + 61_000)) is WaitLevel.WAITING


def test_who_is_answered_or_caught_as_spam_is_not_due() -> None:
    """CHAT-5: spam is outside every figure."""
    spam = Suspicion(kind=SuspicionKind.STAFF, time=NOW)
    assert due_of_chat(chat("a", None), LIMITS) is None
    assert due_of_chat(chat("a", NOW, spam=spam), LIMITS) is None


@pytest.mark.parametrize(
    ("at", "code"), [(NOW - DAY - 1, "reminder.past"), (NOW + FURTHEST + 1, "reminder.far"), (NOW - 5, ""), (NOW + 1_999, "")]
)
def test_times_without_sense_are_refused(at: int, code: str) -> None:
    """What was asked for offline may come late; whole seconds are kept."""
    if not code:
        assert checked_time(at, NOW) == at // SECOND * SECOND
        return
    with pytest.raises(Refused) as refused:
        checked_time(at, NOW)
    assert refused.value.code == code


def test_a_note_is_one_line_of_plain_text() -> None:
    """Control characters and line breaks go."""
    assert checked_note(" call\n back\u202e ") == "call back"
    assert len(checked_note("x" * 500)) == 200


def test_tomorrow_is_nine_by_the_clock_on_the_wall_even_when_the_night_is_longer() -> None:
    """LEAD-6, F16: Kyiv leaves summer time on 2026-10-25, a day of 25 hours."""
    zone = ZoneInfo("Europe/Kyiv")
    evening = Instant(int(datetime.datetime(2026, 10, 24, 20, 0, tzinfo=zone).timestamp()) * SECOND)
    found = proposals(evening, "Europe/Kyiv")
    assert "evening" not in found
    assert found["tomorrow"] - evening == 14 * HOUR
    assert proposals(Instant(evening - 6 * HOUR), "Europe/Kyiv")["evening"] == evening - 2 * HOUR
