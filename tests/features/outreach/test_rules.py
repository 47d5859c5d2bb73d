"""How often one may write to a silent buyer (CHAT-8): every edge of the text, by the hub's clock."""

import pytest

from app.domain.ids import DAY, HOUR, MINUTE, SECOND, Instant
from app.domain.messages import Author, Notice, recalled
from app.features.outreach.rules import (
    Allowance,
    Limits,
    Tier,
    allowance,
    channel_of,
    reaches,
    sent_since,
)
from tests.fakes.nouns import message, picture

WROTE = Instant(1_750_000_000_000)
LIMITS = Limits()


def after(hours: int, minutes: int = 0, order_days: int | None = None, milliseconds: int = 0) -> Allowance:
    """What is allowed so long after the buyer wrote, with an order that is so many days old."""
    now = Instant(WROTE + hours * HOUR + minutes * MINUTE + milliseconds)
    order = None if order_days is None else Instant(now - order_days * DAY)
    return allowance(WROTE, order, now, LIMITS)


@pytest.mark.parametrize(
    ("hours", "minutes", "order_days", "tier", "limit"),
    [
        (0, 0, None, Tier.FREE, None),
        (23, 59, None, Tier.FREE, None),
        (24, 0, None, Tier.FREE, None),
        (24, 1, None, Tier.RECENT, 3),
        (24, 1, 1, Tier.RECENT, 3),  # the best tier wins: an order takes nothing away
        (168, 0, None, Tier.RECENT, 3),
        (168, 1, 29, Tier.ORDER, 1),
        (168, 1, 30, Tier.ORDER, 1),
        (168, 1, 31, Tier.CLOSED, 0),
        (168, 1, None, Tier.CLOSED, 0),
        (9_999, 0, 0, Tier.ORDER, 1),
        (-5, 0, None, Tier.FREE, None),  # a clock that jumped back takes nothing away either
    ],
)
def test_tiers(hours: int, minutes: int, order_days: int | None, tier: Tier, limit: int | None) -> None:
    """CHAT-8: 24 h free, 7 × 24 h three, an order within 30 × 24 h one, otherwise none."""
    found = after(hours, minutes, order_days)
    assert (found.tier, found.limit) == (tier, limit)


def test_the_edges_are_exact_to_the_millisecond() -> None:
    assert after(24).tier is Tier.FREE
    assert after(24, milliseconds=1).tier is Tier.RECENT
    assert after(168).tier is Tier.RECENT
    assert after(168, milliseconds=1, order_days=30).tier is Tier.ORDER
    now = Instant(WROTE + 300 * DAY)
    assert allowance(WROTE, Instant(now - 30 * DAY), now, LIMITS).tier is Tier.ORDER
    assert allowance(WROTE, Instant(now - 30 * DAY - 1), now, LIMITS).tier is Tier.CLOSED


def test_each_tier_counts_only_what_was_sent_in_it() -> None:
    """CHAT-8: entering a later tier starts its count at 0."""
    free = [message(i, author=Author.STAFF, time=WROTE + i * HOUR) for i in range(1, 24)]
    at_the_edge = message(24, author=Author.STAFF, time=WROTE + 24 * HOUR)
    recent = [message(25 + i, author=Author.STAFF, time=WROTE + (30 + i) * HOUR) for i in range(3)]
    said = [*free, at_the_edge, *recent]
    assert sent_since(said, after(24, 1).since) == 3
    assert sent_since(said, after(168, 1, 3).since) == 0


def test_the_window_of_the_order_rolls() -> None:
    """CHAT-8: one message within 30 × 24 h, as long as orders go on coming."""
    first = message(1, author=Author.STAFF, time=WROTE + 10 * DAY)
    assert sent_since([first], after(24 * 39, order_days=1).since) == 1
    assert sent_since([first], after(24 * 41, order_days=1).since) == 0


def test_who_never_wrote_needs_an_order() -> None:
    now = Instant(WROTE + 40 * DAY)
    assert allowance(None, None, now, LIMITS).tier is Tier.CLOSED
    found = allowance(None, Instant(now - 3 * DAY), now, LIMITS)
    assert (found.tier, found.limit) == (Tier.ORDER, 1)
    assert sent_since([message(1, author=Author.STAFF, time=now - 4 * DAY)], found.since) == 1


def test_every_kind_of_agent_message_counts_and_nothing_else() -> None:
    """CHAT-8: pictures as well as texts, of whatever colleague, recalled or not; robots, system lines and buyers do not."""
    said = [
        message(1, author=Author.STAFF),
        message(2, picture("f"), author=Author.STAFF),
        message(3, author=Author.ROBOT),
        message(4, Notice(code="conversation.closed"), author=Author.SYSTEM),
        message(5, Notice(code="conversation.closed"), author=Author.STAFF),
        message(6, author=Author.BUYER),
        recalled(message(7, author=Author.STAFF), Instant(9)),
        recalled(message(8, author=Author.BUYER), Instant(9)),
    ]
    assert sent_since(said, Instant(0)) == 3


def test_whether_what_is_here_is_enough_to_count() -> None:
    """CHAT-8: a client that holds only a part of the chat must not claim that much is left."""
    late = [message(8, author=Author.STAFF, time=WROTE + SECOND), message(9, author=Author.STAFF, time=WROTE + 2 * SECOND)]
    assert not reaches([], WROTE)
    assert not reaches(late, WROTE)
    assert reaches(late, Instant(WROTE + SECOND))
    assert reaches([message(1, time=WROTE + SECOND)], WROTE)


def test_channels() -> None:
    """CHAT-7: a marketplace's customer is written to there."""
    sources = {"shopee": "shopee", "tiktok_shop": "tiktok", "app": "app", "website": "web", "file": "web", "": "web"}
    assert {source: channel_of(source) for source in sources} == sources
