"""Conversations: the thread between shop and buyer, its response clock, and the order of the intake (CHAT-1 to CHAT-5)."""

import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

import msgspec

from app.domain.errors import Refused
from app.domain.ids import DAY, SECOND, ConversationId, Instant, StaffId
from app.domain.messages import Author, Message, Preview, is_answer, preview
from app.domain.moderation import Block
from app.domain.people import Buyer
from app.domain.routing import Assignment
from app.domain.suspicion import Suspicion


class Conversation(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """The one continuing thread between a shop and a buyer on one channel, as staff see it.

    `waiting_since` is when the first unanswered buyer message arrived, None when answered. `last_number` is the newest
    message's number; `staff_read`, `buyer_delivered` and `buyer_read` are message numbers up to which that holds.

    `spam` puts it into the spam folder and says why; `blocked` keeps what its buyer writes unseen, and `block` says who did
    that, when and why; `closed` means that nothing is left to do until the buyer writes again. `assigned` is whose chat it is;
    `queued_since` is when it began to wait for somebody to be free, None while it does not.
    """

    id: ConversationId
    buyer: Buyer
    created: Instant
    last_number: int = 0
    last: Preview | None = None
    last_buyer_time: Instant | None = None
    waiting_since: Instant | None = None
    answered_by: StaffId | None = None
    staff_read: int = 0
    buyer_delivered: int = 0
    buyer_read: int = 0
    favourite: bool = False
    spam: Suspicion | None = None
    blocked: bool = False
    block: Block | None = None
    closed: bool = False
    assigned: Assignment | None = None
    queued_since: Instant | None = None

    @property
    def counts(self) -> bool:
        """Whether it enters any figure, sound or badge: suspected spam and blocked buyers are outside all of them (CHAT-5)."""
        return self.spam is None and not self.blocked

    @property
    def unread(self) -> int:
        """Messages that no colleague has read yet."""
        return self.last_number - self.staff_read


def with_message(conversation: Conversation, message: Message) -> Conversation:
    """The conversation after `message`: the clock starts, keeps running or stops (CHAT-2); a buyer's message reopens it.

    No clock starts for what counts in no figure. Raises ValueError when the message's number does not follow on.
    """
    if message.number != conversation.last_number + 1:
        raise ValueError(f"message {message.number} does not follow {conversation.last_number}")
    since, answered_by = conversation.waiting_since, conversation.answered_by
    last_buyer_time, staff_read = conversation.last_buyer_time, conversation.staff_read
    buyer_delivered, buyer_read = conversation.buyer_delivered, conversation.buyer_read
    closed = conversation.closed
    if message.author is Author.BUYER:
        last_buyer_time = message.time
        if since is None and conversation.counts:
            since = message.time
        closed = False
        # Whoever writes has the thread in front of them.
        buyer_delivered = buyer_read = message.number
    elif is_answer(message):
        since, answered_by, staff_read = None, StaffId(message.author_id), message.number
    elif staff_read == conversation.last_number:
        staff_read = message.number  # a system line alone is nothing unread
    return msgspec.structs.replace(
        conversation,
        last_number=message.number,
        last=preview(message),
        last_buyer_time=last_buyer_time,
        waiting_since=since,
        answered_by=answered_by,
        staff_read=staff_read,
        buyer_delivered=buyer_delivered,
        buyer_read=buyer_read,
        closed=closed,
    )


class WaitLevel(StrEnum):
    """How urgent a wait is; each has a colour and an icon of its own (CHAT-4)."""

    FRESH = "fresh"
    WAITING = "waiting"
    EARLY = "early"
    OVERDUE = "overdue"


class WaitLimits(msgspec.Struct, frozen=True):
    """Milliseconds after which a wait changes its level; a shop setting."""

    waiting: int = 60 * SECOND
    early: int = 100 * SECOND
    overdue: int = 180 * SECOND

    def checked(self) -> "WaitLimits":
        """Itself. Raises Refused unless the three come one after another, the first after 5 s and the last within a day."""
        if not 5 * SECOND <= self.waiting < self.early < self.overdue <= DAY:
            raise Refused("limits.order")
        return self

    def level(self, waited: int) -> WaitLevel:
        """The level of a wait of `waited` milliseconds."""
        if waited >= self.overdue:
            return WaitLevel.OVERDUE
        if waited >= self.early:
            return WaitLevel.EARLY
        return WaitLevel.WAITING if waited >= self.waiting else WaitLevel.FRESH


def list_key(conversation: Conversation) -> tuple[int, int, str]:
    """Sorts a list (CHAT-3): unanswered first, longest wait on top; then answered, newest first. Never changes with time."""
    if conversation.waiting_since is not None:
        return (0, conversation.waiting_since, conversation.id)
    newest = conversation.last.time if conversation.last else conversation.created
    return (1, -newest, conversation.id)


def day_start(now: Instant, time_zone: str) -> Instant:
    """00:00 of the day that `now` lies in, in the shop's time zone (F16: a DST night has its true length)."""
    zone = ZoneInfo(time_zone)
    local = datetime.datetime.fromtimestamp(now / SECOND, tz=zone)
    return Instant(int(local.replace(hour=0, minute=0, second=0, microsecond=0, fold=0).timestamp()) * SECOND)


def is_today(conversation: Conversation, midnight: Instant) -> bool:
    """Whether it belongs to the intake: buyer activity since 00:00 in the shop's time zone."""
    return conversation.last_buyer_time is not None and conversation.last_buyer_time >= midnight
