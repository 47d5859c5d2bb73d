"""Phone calls: whom the desk rang up and how it went, in one log for chats, profiles, leads and requests (REQ-7, LEAD-7)."""

from enum import StrEnum

import msgspec

from app.domain.errors import Refused
from app.domain.ids import Instant
from app.domain.text import clean

NOTE_LIMIT = 1_000


class CallOutcome(StrEnum):
    """How it went."""

    REACHED = "reached"
    NO_ANSWER = "no_answer"
    BUSY = "busy"
    WRONG_NUMBER = "wrong_number"


class Call(msgspec.Struct, frozen=True, kw_only=True):
    """`by_name` is the colleague who rang up. `lead` and `request`: what it was about, "" for a call from a
    chat. `outcome` "" where nobody said, in old rows."""

    id: str
    time: Instant
    by: str
    by_name: str
    outcome: str
    note: str = ""
    lead: str = ""
    request: str = ""


def checked(outcome: str, note: str) -> str:
    """The note as it is kept. Raises Refused: calls.outcome, calls.note."""
    if outcome not in set(CallOutcome):
        raise Refused("calls.outcome")
    cleaned = clean(note).strip()
    if len(cleaned) > NOTE_LIMIT:
        raise Refused("calls.note", limit=NOTE_LIMIT)
    return cleaned
