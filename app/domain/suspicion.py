"""Suspicion: why a conversation lies in the spam folder, and what a shop lets the hub look at (CHAT-5)."""

from enum import StrEnum

import msgspec

from app.domain.ids import Instant


class SuspicionKind(StrEnum):
    """What put a conversation into the spam folder."""

    RULE = "rule"
    SCORE = "score"
    STAFF = "staff"


class Suspicion(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """`reasons` are codes of rules (the client says them in words), `score` is per mille, 0 where no classifier spoke.

    `by` is the staff member's id for kind STAFF, otherwise "".
    """

    kind: SuspicionKind
    time: Instant
    reasons: tuple[str, ...] = ()
    score: int = 0
    by: str = ""


class SpamRules(msgspec.Struct, frozen=True, kw_only=True):
    """What the shop lets the hub look at."""

    enabled: bool = True

    def checked(self) -> "SpamRules":
        """Itself. Raises Refused for settings without sense."""
        return self
