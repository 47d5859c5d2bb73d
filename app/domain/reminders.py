"""Reminders: one's own note to come back to a conversation at a time (the timed list of what is due next)."""

import msgspec

from app.domain.errors import Refused
from app.domain.ids import DAY, SECOND, ConversationId, Instant
from app.domain.text import one_line

#: Characters of a reminder's note.
REMINDER_NOTE_LIMIT = 200
#: Open reminders that one person may have; a year ahead is the furthest.
REMINDERS_LIMIT = 500
FURTHEST = 366 * DAY


class Reminder(msgspec.Struct, frozen=True, kw_only=True):
    """Of one staff member; nobody else ever gets it. Done ones are deleted from their list."""

    id: str
    conversation: ConversationId
    at: Instant
    note: str = ""
    created: Instant = Instant(0)


def checked_note(note: str) -> str:
    """On one line, cut at the limit."""
    return one_line(note, REMINDER_NOTE_LIMIT)


def checked_time(at: int, now: Instant) -> Instant:
    """Itself. Raises Refused: reminder.past, reminder.far. What was asked for offline and came too late is due at once."""
    if at < now - DAY:
        raise Refused("reminder.past")
    if at > now + FURTHEST:
        raise Refused("reminder.far")
    return Instant(at // SECOND * SECOND)
