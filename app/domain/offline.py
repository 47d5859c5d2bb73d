"""What a shop lets its desks keep at hand offline: which conversations, and for how many days their messages (REQ-8)."""

from enum import StrEnum

import msgspec

from app.domain.conversations import Conversation
from app.domain.errors import Refused
from app.domain.ids import DAY, Instant, StaffId


class Chats(StrEnum):
    """Which conversations."""

    ALL = "all"
    OPEN = "open"  # those that are not closed, and any that was touched in the last 24 hours
    OWN = "own"  # those of the desk's own agent, and open ones that are nobody's


#: Days. The most is what a quarter's settling needs; more would be no bound.
LEAST, MOST = 1, 365


class OfflineRules(msgspec.Struct, frozen=True, kw_only=True):
    """`days` without a word until a conversation goes, and until a message or an answer of the hub does; 0: never.

    It bounds what lies on the agents' computers and nothing else: whoever is connected works with all that their role shows.
    """

    chats: Chats = Chats.ALL
    days: int = 0

    def checked(self) -> "OfflineRules":
        """Itself. Raises Refused("offline.days")."""
        if self.days != 0 and not LEAST <= self.days <= MOST:
            raise Refused("offline.days", least=LEAST, most=MOST)
        return self

    @property
    def bounded(self) -> bool:
        """Whether anything is kept away from the desks' disks."""
        return self.chats is not Chats.ALL or self.days > 0

    def since(self, now: Instant) -> Instant:
        """Messages of before then go; 0 for none."""
        return Instant(max(0, now - self.days * DAY)) if self.days else Instant(0)

    def keep(self, chat: Conversation, me: StaffId, now: Instant) -> bool:
        """Whether the desk of `me` keeps the conversation at hand. Closing, time and handing over change the answer."""
        touched = max(chat.created, chat.last_buyer_time or 0, chat.last.time if chat.last is not None else 0)
        if touched < self.since(now):
            return False
        if self.chats is Chats.OPEN:
            return not chat.closed or touched >= now - DAY
        if self.chats is Chats.OWN:
            return chat.assigned.staff == me if chat.assigned is not None else not chat.closed
        return True
