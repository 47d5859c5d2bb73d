"""The response clock, the order of the lists and the shop's day (CHAT-1 to CHAT-4, F16)."""

import datetime
import random
from itertools import pairwise
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.conversations import Conversation, WaitLevel, WaitLimits, day_start, is_today, list_key, with_message
from app.domain.ids import DAY, HOUR, SECOND, Instant, StaffId
from app.domain.messages import Author, Notice, preview
from tests.fakes.nouns import NOON, conversation, message, picture

NOTICE = Notice(code="started")


def after(*says: tuple[Author, object]) -> Conversation:
    """A conversation after these messages, one second apart."""
    state = conversation()
    for number, (author, body) in enumerate(says, start=1):
        state = with_message(state, message(number, body, author=author))  # type: ignore[arg-type]
    return state


BUYER, STAFF, ROBOT, SYSTEM = ((author, "hi") for author in (Author.BUYER, Author.STAFF, Author.ROBOT, Author.SYSTEM))


class TestWait:
    @pytest.mark.parametrize(
        ("says", "since"),
        [
            ([], None),
            ([BUYER], 1),
            ([BUYER, BUYER, BUYER], 1),  # does not restart
            ([BUYER, ROBOT], 1),
            ([BUYER, SYSTEM], 1),
            ([BUYER, (Author.STAFF, NOTICE)], 1),  # nobody wrote it
            ([BUYER, (Author.ROBOT, picture("f"))], 1),
            ([BUYER, STAFF], None),
            ([BUYER, (Author.STAFF, picture("f"))], None),
            ([BUYER, STAFF, BUYER], 3),
            ([BUYER, STAFF, STAFF, ROBOT], None),
            ([STAFF, BUYER], 2),
            ([STAFF, SYSTEM, ROBOT], None),
            ([(Author.BUYER, picture("f"))], 1),
        ],
    )
    def test_it_runs_from_the_first_unanswered_buyer_message_to_the_first_human_answer(
        self, says: list[tuple[Author, object]], since: int | None
    ) -> None:
        """CHAT-2."""
        expected = None if since is None else NOON + 1_000 * since
        assert after(*says).waiting_since == expected

    def test_the_answer_is_credited_to_who_gave_it(self) -> None:
        assert after(BUYER, STAFF).answered_by == StaffId("lan")
        assert after(BUYER, ROBOT).answered_by is None

    @given(st.lists(st.sampled_from([BUYER, STAFF, ROBOT, SYSTEM, (Author.STAFF, NOTICE)]), max_size=12))
    def test_whatever_is_said(self, says: list[tuple[Author, object]]) -> None:
        state = after(*says)
        humans = [
            i for i, (author, body) in enumerate(says, 1) if author is Author.BUYER or (author is Author.STAFF and body == "hi")
        ]
        unanswered = bool(humans) and says[humans[-1] - 1][0] is Author.BUYER
        assert (state.waiting_since is not None) == unanswered
        assert state.last_number == len(says)
        assert (state.last is None) == (not says)
        assert 0 <= state.staff_read <= state.last_number
        assert 0 <= state.buyer_read <= state.buyer_delivered <= state.last_number
        assert state.unread >= (1 if unanswered else 0)

    def test_numbers_must_follow_on(self) -> None:
        for number in (0, 1, 3):
            with pytest.raises(ValueError):
                with_message(after(BUYER), message(number))


class TestRead:
    def test_who_answers_has_read_everything(self) -> None:
        assert (after(BUYER, BUYER).unread, after(BUYER, BUYER, STAFF).unread) == (2, 0)

    def test_a_system_line_alone_is_nothing_unread_but_does_not_hide_what_is(self) -> None:
        assert after(BUYER, STAFF, SYSTEM).unread == 0
        assert after(BUYER, SYSTEM).unread == 2

    def test_who_writes_has_the_thread_in_front_of_them(self) -> None:
        state = after(STAFF, STAFF, BUYER)
        assert (state.buyer_delivered, state.buyer_read) == (3, 3)
        state = after(BUYER, STAFF)
        assert (state.buyer_delivered, state.buyer_read) == (1, 1)


class TestLevels:
    @pytest.mark.parametrize(
        ("seconds", "level"),
        [
            (0, WaitLevel.FRESH), (59.999, WaitLevel.FRESH), (60, WaitLevel.WAITING), (99.999, WaitLevel.WAITING),
            (100, WaitLevel.EARLY), (179.999, WaitLevel.EARLY), (180, WaitLevel.OVERDUE), (86_400, WaitLevel.OVERDUE),
        ],
    )  # fmt: skip
    def test_edges(self, seconds: float, level: WaitLevel) -> None:
        """CHAT-4."""
        assert WaitLimits().level(int(seconds * SECOND)) is level

    def test_limits_are_a_shop_setting(self) -> None:
        assert WaitLimits(waiting=1, early=2, overdue=3).level(2) is WaitLevel.EARLY


class TestOrder:
    def test_unanswered_first_longest_wait_on_top_then_answered_newest_first(self) -> None:
        """CHAT-3."""
        long_wait = at(after(BUYER), "long", 10)
        short_wait = at(after(BUYER), "short", 50)
        answered_old = at(after(BUYER, STAFF), "old", 20)
        answered_new = at(after(BUYER, STAFF), "new", 60)
        never_wrote = conversation("silent", created=NOON + 40 * SECOND)
        expected = [long_wait, short_wait, answered_new, never_wrote, answered_old]
        shuffled = expected[:]
        random.Random(1).shuffle(shuffled)
        assert [c.id for c in sorted(shuffled, key=list_key)] == [c.id for c in expected]

    def test_equal_times_have_a_fixed_order(self) -> None:
        twins = [at(after(BUYER), name, 10) for name in ("b", "a", "c")]
        assert [c.id for c in sorted(twins, key=list_key)] == ["a", "b", "c"]


def at(state: Conversation, name: str, second: int) -> Conversation:
    """The same conversation under another name, its last message (and wait) at `second`."""
    time = Instant(NOON + second * SECOND)
    last = msgspec.structs.replace(state.last, time=time) if state.last else None
    since = time if state.waiting_since is not None else None
    return msgspec.structs.replace(state, id=name, last=last, waiting_since=since)


def instant(local: str, zone: str) -> Instant:
    return Instant(int(datetime.datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(zone)).timestamp() * SECOND))


KYIV, SAIGON, SHANGHAI = "Europe/Kyiv", "Asia/Ho_Chi_Minh", "Asia/Shanghai"


class TestDay:
    @pytest.mark.parametrize("zone", [KYIV, SAIGON, SHANGHAI])
    @pytest.mark.parametrize("moment", ["00:00:00", "00:00:00.001", "03:30:00", "12:00:00", "23:59:59.999"])
    def test_it_begins_at_midnight_in_the_shops_time_zone(self, zone: str, moment: str) -> None:
        """CHAT-1, F16."""
        assert day_start(instant(f"2026-06-15T{moment}", zone), zone) == instant("2026-06-15T00:00:00", zone)

    def test_one_moment_is_another_day_elsewhere(self) -> None:
        evening_in_kyiv = instant("2026-01-10T20:00:00", KYIV)  # 01:00 of the 11th in Vietnam, 02:00 in Shanghai
        assert day_start(evening_in_kyiv, KYIV) == instant("2026-01-10T00:00:00", KYIV)
        assert day_start(evening_in_kyiv, SAIGON) == instant("2026-01-11T00:00:00", SAIGON)
        assert day_start(evening_in_kyiv, SHANGHAI) == instant("2026-01-11T00:00:00", SHANGHAI)

    @pytest.mark.parametrize(("day", "hours"), [("2026-03-29", 23), ("2026-03-28", 24), ("2026-10-25", 25), ("2026-10-26", 24)])
    def test_a_dst_day_in_kyiv_has_its_true_length(self, day: str, hours: int) -> None:
        """F16: every moment of it belongs to it, also the hour that comes twice."""
        start = instant(f"{day}T00:00:00", KYIV)
        for minute in range(0, hours * 60, 7):
            assert day_start(Instant(start + minute * 60 * SECOND), KYIV) == start
        assert day_start(Instant(start + hours * HOUR - 1), KYIV) == start
        assert day_start(Instant(start + hours * HOUR), KYIV) == start + hours * HOUR

    @pytest.mark.parametrize("zone", ["America/Havana", "Africa/Cairo", "Asia/Beirut"])
    def test_a_day_whose_midnight_is_skipped_or_comes_twice(self, zone: str) -> None:
        """F16: some shops live where clocks change at midnight; days still follow on without a gap or an overlap."""
        hour = Instant(instant("2026-01-01T12:00:00", zone))
        starts = [day_start(Instant(hour + i * HOUR), zone) for i in range(366 * 24)]
        assert all(start <= hour + i * HOUR for i, start in enumerate(starts))
        assert starts == sorted(starts)
        assert {b - a for a, b in pairwise(sorted(set(starts)))} <= {23 * HOUR, DAY, 25 * HOUR}

    def test_the_intake_holds_who_wrote_since_midnight(self) -> None:
        midnight = day_start(NOON, SAIGON)
        assert not is_today(conversation(), midnight)
        assert is_today(msgspec.structs.replace(conversation(), last_buyer_time=midnight), midnight)
        assert not is_today(msgspec.structs.replace(conversation(), last_buyer_time=Instant(midnight - 1)), midnight)
        # Only a buyer's activity counts, not ours.
        assert not is_today(after(STAFF), midnight)


def test_the_list_shows_the_last_message() -> None:
    state = after(BUYER, (Author.STAFF, "đã\n\ngửi"))
    assert state.last == preview(message(2, "đã\n\ngửi", author=Author.STAFF))
