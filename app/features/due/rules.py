"""What is due next: deadlines and reminders as one list in order of time."""

import datetime
from collections.abc import Iterable
from enum import StrEnum
from zoneinfo import ZoneInfo

import msgspec

from app.domain.conversations import Conversation, WaitLevel, WaitLimits
from app.domain.ids import HOUR, MINUTE, SECOND, ConversationId, Instant
from app.domain.reminders import Reminder


class DueKind(StrEnum):
    """What it is; each has an icon of its own."""

    CHAT = "chat"
    REMINDER = "reminder"
    REQUEST = "request"
    LEAD = "lead"
    TRACKING = "tracking"
    BOOKING = "booking"


class Due(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to do until `at`. `id` is unique over all kinds; `ref` is the id in its source. `title` comes from outside.

    `warn_from`: from then on it is shown as a warning.
    """

    id: str
    kind: DueKind
    ref: str
    at: Instant
    title: str
    note: str = ""
    conversation: ConversationId | None = None
    warn_from: Instant | None = None


def due_key(due: Due) -> tuple[int, str]:
    """Sorts the list: the earliest first."""
    return (due.at, due.id)


def merged(sources: Iterable[Iterable[Due]]) -> list[Due]:
    """All of them, in order of time."""
    return sorted((due for source in sources for due in source), key=due_key)


def due_of_chat(conversation: Conversation, limits: WaitLimits) -> Due | None:
    """When this conversation becomes overdue; None while nobody waits."""
    since = conversation.waiting_since
    if since is None or not conversation.counts:
        return None
    return Due(
        id=f"chat:{conversation.id}",
        kind=DueKind.CHAT,
        ref=conversation.id,
        at=Instant(since + limits.overdue),
        title=conversation.buyer.name,
        note=conversation.last.text if conversation.last is not None else "",
        conversation=conversation.id,
        warn_from=Instant(since + limits.waiting),
    )


def due_of_reminder(reminder: Reminder, buyer: str) -> Due:
    """A reminder; `buyer` is the name of the conversation's buyer."""
    return Due(
        id=f"reminder:{reminder.id}",
        kind=DueKind.REMINDER,
        ref=reminder.id,
        at=reminder.at,
        title=buyer,
        note=reminder.note,
        conversation=reminder.conversation,
    )


def level(due: Due, now: Instant) -> WaitLevel:
    """How urgent it is."""
    if now >= due.at:
        return WaitLevel.OVERDUE
    return WaitLevel.WAITING if due.warn_from is not None and now >= due.warn_from else WaitLevel.FRESH


def proposals(now: Instant, time_zone: str) -> dict[str, Instant]:
    """Times that people choose: in 15 minutes, in an hour, this evening at 18, tomorrow at 9; those that lie ahead."""
    zone = ZoneInfo(time_zone)
    local = datetime.datetime.fromtimestamp(now / SECOND, tz=zone)
    evening = local.replace(hour=18, minute=0, second=0, microsecond=0)
    tomorrow = (local + datetime.timedelta(days=1)).replace(hour=9, minute=0, second=0, microsecond=0)
    found = {"quarter": Instant(now + 15 * MINUTE), "hour": Instant(now + HOUR)}
    if evening.timestamp() * SECOND > now + HOUR:
        found["evening"] = Instant(int(evening.timestamp()) * SECOND)
    return found | {"tomorrow": Instant(int(tomorrow.timestamp()) * SECOND)}
