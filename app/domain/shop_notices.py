"""Shop notices: what a supervisor tells all desks, until it is over (CHAT-30)."""

import msgspec

from app.domain.errors import Refused
from app.domain.ids import DAY, Instant, StaffId
from app.domain.text import clean

#: Longest notice in characters.
NOTICE_LIMIT = 500
#: No notice stands longer than this.
NOTICE_LONGEST = 366 * DAY


class ShopNotice(msgspec.Struct, frozen=True, kw_only=True):
    """Plain text for every desk. `until` None: until somebody removes it."""

    id: str
    author: StaffId
    author_name: str
    text: str
    time: Instant
    until: Instant | None = None

    def stands(self, now: Instant) -> bool:
        """Whether it is still to be shown."""
        return self.until is None or now < self.until


def checked_notice(text: str, until: Instant | None, now: Instant) -> str:
    """The text without control characters. Raises Refused: notice.empty, notice.too_long, notice.until."""
    cleaned = clean(text).strip()
    if not cleaned:
        raise Refused("notice.empty")
    if len(cleaned) > NOTICE_LIMIT:
        raise Refused("notice.too_long", limit=NOTICE_LIMIT)
    if until is not None and not now < until <= now + NOTICE_LONGEST:
        raise Refused("notice.until")
    return cleaned
