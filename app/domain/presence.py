"""Presence: who is there to take chats, and how many (CHAT-31)."""

from enum import StrEnum

import msgspec

from app.domain.ids import Instant, StaffId


class PresenceState(StrEnum):
    """BUSY keeps present buyers while new ones go elsewhere; OFFLINE hands over."""

    ONLINE = "online"
    BUSY = "busy"
    AWAY = "away"
    OFFLINE = "offline"


class Presence(msgspec.Struct, frozen=True, kw_only=True):
    """One staff member's; `id` is theirs. `capacity` in chats at a time, `weight` in per cent of a usual share."""

    id: StaffId
    state: PresenceState
    since: Instant
    capacity: int = 8
    weight: int = 100
    groups: tuple[str, ...] = ()
