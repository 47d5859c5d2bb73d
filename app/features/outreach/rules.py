"""How often one may write to a silent buyer (CHAT-8), and on which channel a chat is begun (CHAT-7). Pure; time is passed in."""

from collections.abc import Iterable, Sequence
from enum import StrEnum

import msgspec

from app.domain.ids import DAY, Instant
from app.domain.messages import Author, Message, Notice

#: Where a customer of each source writes from; all others use the shop's own page.
_CHANNELS = {"app": "app", "shopee": "shopee", "lazada": "lazada", "gomua": "gomua", "tiktok_shop": "tiktok"}


class Limits(msgspec.Struct, frozen=True):
    """Of windows in milliseconds, all rolling, and of messages in them. The same for every shop."""

    free: int = DAY
    recent: int = 7 * DAY
    recent_messages: int = 3
    order: int = 30 * DAY
    order_messages: int = 1


class Tier(StrEnum):
    """What may be sent now, the best first."""

    FREE = "free"
    RECENT = "recent"
    ORDER = "order"
    CLOSED = "closed"


class Allowance(msgspec.Struct, frozen=True):
    """What a tier allows: `limit` agent messages (None: as many as one likes), counting those after `since`.

    `until` is when it ends unless the buyer writes; None for no end in sight.
    """

    tier: Tier
    limit: int | None = None
    since: Instant = Instant(0)
    until: Instant | None = None


def allowance(last_buyer: Instant | None, order: Instant | None, now: Instant, limits: Limits) -> Allowance:
    """`last_buyer` is when the buyer last wrote, `order` their newest order or open after-sales case; None: never.

    Entering a later tier starts its count at 0, since only what was sent in that tier counts; a message of the buyer moves
    `last_buyer` and with it everything.
    """
    if last_buyer is not None:
        silent = now - last_buyer
        if silent <= limits.free:
            return Allowance(Tier.FREE, until=Instant(last_buyer + limits.free))
        if silent <= limits.recent:
            since, until = Instant(last_buyer + limits.free), Instant(last_buyer + limits.recent)
            return Allowance(Tier.RECENT, limits.recent_messages, since, until)
    if order is not None and now - order <= limits.order:
        entered = 0 if last_buyer is None else last_buyer + limits.recent
        since = Instant(max(entered, now - limits.order))
        return Allowance(Tier.ORDER, limits.order_messages, since, Instant(order + limits.order))
    return Allowance(Tier.CLOSED, 0)


def sent_since(messages: Iterable[Message], since: Instant) -> int:
    """How many of these an agent sent after `since`, also those that were taken back: the buyer was written to all the same.
    Robots and system lines do not count."""
    return sum(
        message.time > since and message.author is Author.STAFF and not isinstance(message.body, Notice) for message in messages
    )


def reaches(messages: Sequence[Message], since: Instant) -> bool:
    """Whether messages, oldest first, hold all that could count after `since`: they begin before it, or at the very first."""
    return bool(messages) and (messages[0].number == 1 or messages[0].time <= since)


def channel_of(source: str) -> str:
    """The channel on which a customer from this source is written to."""
    return _CHANNELS.get(source, "web")
