"""Quick replies: texts that agents send often, in groups, personal or the team's (CHAT-28)."""

import msgspec

from app.domain.ids import Instant, StaffId


class ReplyPicture(msgspec.Struct, frozen=True, kw_only=True):
    """A picture of a quick reply, kept at the hub under its SHA-256. `size` in bytes, `width` and `height` in pixels."""

    sha256: str
    name: str
    size: int
    width: int
    height: int


class QuickReply(msgspec.Struct, frozen=True, kw_only=True):
    """`owner` None: the team's. `text` holds variables in braces, such as {order_number}. `used` counts how often it was sent."""

    id: str
    title: str
    text: str
    group: str = ""
    shortcut: str = ""
    owner: StaffId | None = None
    language: str = ""
    pictures: tuple[ReplyPicture, ...] = ()
    used: int = 0
    used_last: Instant | None = None
    changed: Instant = Instant(0)
    version: int = 0
