"""Moderation: blocked buyers and reports about them (CHAT-18)."""

from enum import StrEnum

import msgspec

from app.domain.errors import Refused
from app.domain.ids import ConversationId, Instant, MessageId, StaffId
from app.domain.messages import Author
from app.domain.text import clean

#: Characters of what somebody writes beside a block, a report or its outcome.
NOTE_LIMIT = 500
#: Messages that a report may name, and characters that it keeps of each.
PICKED_LIMIT, EXCERPT_LIMIT = 20, 1_000


class Misconduct(StrEnum):
    """What a buyer is blocked or reported for."""

    ABUSE = "abuse"  # insults, threats
    HARASSMENT = "harassment"  # of a colleague in person
    FRAUD = "fraud"  # false claims, stolen cards, a way around paying
    SPAM = "spam"  # advertising
    PRANK = "prank"  # orders and questions that are not meant
    OTHER = "other"  # said in the note


class Block(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """Who blocked a buyer, when and why. `note` is the staff's own."""

    reason: Misconduct
    by: StaffId
    time: Instant
    note: str = ""


class ReportState(StrEnum):
    """How far a report is."""

    SENT = "sent"
    HANDLED = "handled"


class Outcome(StrEnum):
    """What came of a report."""

    BLOCKED = "blocked"  # the buyer is blocked
    SPOKEN = "spoken"  # somebody has spoken with the buyer
    NOTHING = "nothing"  # nothing to do


class Picked(msgspec.Struct, frozen=True, kw_only=True):
    """A message that a report names, as it was. `text` is "" where it had no words, `kind` its body's kind."""

    id: MessageId
    number: int
    author: Author
    author_name: str
    time: Instant
    kind: str
    text: str


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """A colleague's word to those who lead. `answer` is what whoever handled it wrote to the reporter."""

    id: str
    conversation: ConversationId
    buyer_name: str
    reason: Misconduct
    by: StaffId
    by_name: str
    time: Instant
    messages: tuple[Picked, ...]
    note: str = ""
    state: ReportState = ReportState.SENT
    outcome: Outcome | None = None
    handled: Instant | None = None
    handled_by: StaffId | None = None
    handled_by_name: str = ""
    answer: str = ""


def checked_reason(reason: Misconduct, note: str) -> str:
    """The note, cleaned. Raises Refused: moderation.note_long {limit}, moderation.note_missing (for OTHER)."""
    text = checked_words(note)
    if reason is Misconduct.OTHER and not text:
        raise Refused("moderation.note_missing")
    return text


def checked_words(note: str) -> str:
    """Itself, cleaned. Raises Refused: moderation.note_long {limit}."""
    text = clean(note).strip()
    if len(text) > NOTE_LIMIT:
        raise Refused("moderation.note_long", limit=NOTE_LIMIT)
    return text
