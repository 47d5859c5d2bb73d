"""Routing: whose chat it is, why, and the shop's rules for sharing chats out (CHAT-31)."""

import msgspec

from app.domain.ids import Instant, StaffId


class Assignment(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """Whose chat it is since `time`. `why` is a code that the client says in words with `facts`."""

    staff: StaffId
    time: Instant
    why: str
    facts: dict[str, str | int] = {}


class RoutingRules(msgspec.Struct, frozen=True, kw_only=True):
    """How chats are shared out. `enabled` False: everybody sees and answers everything, nobody is assigned."""

    enabled: bool = False

    def checked(self) -> "RoutingRules":
        """Itself. Raises Refused for settings without sense."""
        return self
