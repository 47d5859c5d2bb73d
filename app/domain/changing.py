"""Changing what was sent: how long staff may edit or recall a message of their own, and on which channels (CHAT-14)."""

import msgspec

from app.domain.errors import Refused
from app.domain.ids import DAY, MINUTE

#: Channels whose buyers see it when a message is changed or taken back; on any other the first word stands for ever.
CHANNELS = frozenset({"web"})


class ChangeRules(msgspec.Struct, frozen=True, kw_only=True):
    """`within` milliseconds after it was sent, a message may be changed by its author; 0: never."""

    within: int = 2 * MINUTE

    def checked(self) -> "ChangeRules":
        """Itself. Raises Refused("changing.limit") unless the limit lies within a day."""
        if not 0 <= self.within <= DAY:
            raise Refused("changing.limit")
        return self
