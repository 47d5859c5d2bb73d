"""Presence: who is there to take chats, and how many (CHAT-31)."""

from enum import StrEnum

import msgspec

from app.domain.ids import Instant, StaffId


class PresenceState(StrEnum):
    """BUSY and AWAY keep present buyers while new ones go elsewhere; OFFLINE hands over."""

    ONLINE = "online"
    BUSY = "busy"
    AWAY = "away"
    OFFLINE = "offline"


class Presence(msgspec.Struct, frozen=True, kw_only=True):
    """One staff member's; `id` is theirs. `capacity` in chats at a time, `weight` in per cent of a usual share.

    `state` holds since `since`. `chosen` is what they chose, None when that is `state` itself: without a connection a person
    is away and later offline by themselves, and comes back as it was.
    """

    id: StaffId
    state: PresenceState
    since: Instant
    capacity: int = 8
    weight: int = 100
    groups: tuple[str, ...] = ()
    chosen: PresenceState | None = None

    @property
    def wish(self) -> PresenceState:
        """What this person chose."""
        return self.state if self.chosen is None else self.chosen

    @property
    def takes_new(self) -> bool:
        """Whether new buyers may come."""
        return self.state is PresenceState.ONLINE

    @property
    def is_here(self) -> bool:
        """Whether this person answers: online or busy."""
        return self.state in (PresenceState.ONLINE, PresenceState.BUSY)
