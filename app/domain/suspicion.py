"""Suspicion: why a conversation lies in the spam folder, and what a shop lets the hub look at (CHAT-5)."""

from enum import StrEnum

import msgspec

from app.domain.errors import Refused
from app.domain.ids import Instant

#: Hosts that a shop may name as its own or trusted, and characters of each.
HOSTS_LIMIT = 50
HOST_LENGTH = 253
_ALLOWED = frozenset("abcdefghijklmnopqrstuvwxyz0123456789.-")


class SuspicionKind(StrEnum):
    """What put a conversation into the spam folder."""

    RULE = "rule"
    SCORE = "score"
    STAFF = "staff"


class Suspicion(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """`reasons` are codes of rules (the client says them in words), `score` is per mille, 0 where no classifier spoke.

    `by` is the staff member's id for kind STAFF, otherwise "". `fact` is what the first reason found: a host, a phrase.
    """

    kind: SuspicionKind
    time: Instant
    reasons: tuple[str, ...] = ()
    score: int = 0
    by: str = ""
    fact: str = ""


class SpamRules(msgspec.Struct, frozen=True, kw_only=True):
    """What the shop lets the hub look at: each rule on or off, the hosts it trusts, and whether the classifier may speak."""

    enabled: bool = True
    links: bool = True
    contacts: bool = True
    offers: bool = True
    tricks: bool = True
    copies: bool = True
    pace: bool = True
    classifier: bool = True
    hosts: tuple[str, ...] = ()

    def checked(self) -> "SpamRules":
        """Itself. Raises Refused: spam.host for what is no host name, spam.hosts for too many of them."""
        if len(self.hosts) > HOSTS_LIMIT:
            raise Refused("spam.hosts", limit=HOSTS_LIMIT)
        for host in self.hosts:
            if "." not in host.strip(".") or len(host) > HOST_LENGTH or not set(host) <= _ALLOWED:
                raise Refused("spam.host", host=host[:60])
        return self
