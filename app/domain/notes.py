"""Notes: lines of the staff's own between the messages of a chat; they take no message's number and no buyer ever gets them."""

import msgspec

from app.domain.errors import Refused
from app.domain.ids import ConversationId, Instant, StaffId
from app.domain.text import clean

#: Longest note in characters.
NOTE_LIMIT = 1_000
#: Colleagues whom one note can mention.
MENTIONS_LIMIT = 20


class Note(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """One note. `to` is the colleague whom it is whispered to; None when it is for everybody who answers. `mentions` are the
    colleagues whom its text calls with "@"."""

    id: str
    conversation: ConversationId
    author: StaffId
    author_name: str
    text: str
    time: Instant
    to: StaffId | None = None
    mentions: tuple[StaffId, ...] = ()


class Mention(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody mentioned the one who has this; nobody else ever gets it. `id` is the note's. Seen ones are deleted."""

    id: str
    conversation: ConversationId
    author: StaffId
    author_name: str
    text: str
    time: Instant


def checked_note(text: str) -> str:
    """The text without control characters. Raises Refused: note.empty, note.too_long."""
    cleaned = clean(text).strip()
    if not cleaned:
        raise Refused("note.empty")
    if len(cleaned) > NOTE_LIMIT:
        raise Refused("note.too_long", limit=NOTE_LIMIT)
    return cleaned
