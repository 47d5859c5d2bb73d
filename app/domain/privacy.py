"""Privacy: which personal fields there are, why and how long a shop keeps them, and what was erased of whom (REQ-8)."""

from enum import StrEnum

import msgspec

from app.domain.errors import Refused
from app.domain.ids import DAY, ConversationId, FileId, Instant


class Group(StrEnum):
    """What belongs together among the fields that say something about a person; each has one purpose."""

    CONTACT = "contact"  # phone numbers, e-mails
    IDENTITY = "identity"  # name, birthday, company, tags, notes
    ORDERS = "orders"  # addresses and remarks; the sums stay, the law wants them
    CONVERSATION = "conversation"  # messages, notes, reminders
    MEDIA = "media"  # pictures, videos, documents
    LEADS = "leads"  # wishes to be called, contacts of landing pages, requests and parcels to tell of
    ACCESS = "access"  # the buyer's sessions, what they looked at


class Clock(StrEnum):
    """What is erased as one when its time is over, and what the time runs from."""

    CHATS = "chats"  # since the last message
    LEADS = "leads"  # since it was left, given to somebody or answered, or the last call
    PROFILES = "profiles"  # since the last order or message


#: By which clock each group goes.
CLOCKS = {
    Group.CONTACT: Clock.PROFILES,
    Group.IDENTITY: Clock.PROFILES,
    Group.ORDERS: Clock.PROFILES,
    Group.CONVERSATION: Clock.CHATS,
    Group.MEDIA: Clock.CHATS,
    Group.LEADS: Clock.LEADS,
    Group.ACCESS: Clock.CHATS,
}
#: Days. The least leaves time for a complaint; the most is what no purpose outlasts.
LEAST, MOST = 30, 3650
#: For so long a snapshot tells of an erasure. A client that was away for longer drops what it may have kept of others as well.
TOLD = 90 * DAY
#: What whoever exports or erases has to say: asked for by the person, by an authority, or the shop's own duty.
PURPOSES = frozenset({"request", "authority", "duty"})


class PrivacyRules(msgspec.Struct, frozen=True, kw_only=True):
    """After how many days without a word or an order something goes by itself; 0: only when it is asked for."""

    chats: int = 0
    leads: int = 0
    profiles: int = 0

    def checked(self) -> "PrivacyRules":
        """Itself. Raises Refused("privacy.days"), and "privacy.order" for profiles that would go before their chats."""
        for days in (self.chats, self.leads, self.profiles):
            if days != 0 and not LEAST <= days <= MOST:
                raise Refused("privacy.days", least=LEAST, most=MOST)
        if self.profiles and (self.chats == 0 or self.chats > self.profiles):
            raise Refused("privacy.order")
        return self

    def of(self, clock: Clock) -> int:
        """Days of a clock."""
        return int(getattr(self, clock.value))


class Erased(msgspec.Struct, frozen=True, kw_only=True):
    """A person, or a part of what was kept of one, is no more: ids alone. Every client erases what it has under them.

    It stays in the snapshot for `TOLD`. `things` are ids of leads, customers, orders, contacts, requests and parcels.
    """

    id: str
    time: Instant
    conversations: tuple[ConversationId, ...] = ()
    things: tuple[str, ...] = ()
    files: tuple[FileId, ...] = ()
