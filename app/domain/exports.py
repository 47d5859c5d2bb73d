"""What a table of people says of itself before it leaves the hub: what for, in a code and in words; both are logged (REQ-8)."""

from app.domain.errors import Refused
from app.domain.text import one_line

PURPOSES = ("campaign", "survey", "service", "accounting")
REASON_LEAST, REASON_LIMIT = 5, 200


def checked_purpose(purpose: str, reason: str) -> tuple[str, str]:
    """Both as they are logged. Raises Refused: export.purpose, export.reason {limit}."""
    if purpose not in PURPOSES:
        raise Refused("export.purpose")
    words = one_line(reason, REASON_LIMIT)
    if len(words) < REASON_LEAST:
        raise Refused("export.reason", limit=REASON_LEAST)
    return purpose, words
