"""When an erasure may be carried out, and what is due by the shop's clocks; pure."""

from app.domain.errors import Refused
from app.domain.ids import DAY, Instant
from app.domain.privacy import PURPOSES, Clock, PrivacyRules
from app.domain.text import fold


def check_purpose(purpose: str) -> None:
    """Raises Refused("privacy.purpose")."""
    if purpose not in PURPOSES:
        raise Refused("privacy.purpose")


def check_erasure(known: str, pending: int, purpose: str, name: str) -> None:
    """Raises Refused: privacy.purpose, privacy.name, privacy.pending. A name is repeated whatever its case and accents."""
    check_purpose(purpose)
    if fold(name.strip()) != fold(known.strip()):
        raise Refused("privacy.name")
    if pending:
        raise Refused("privacy.pending", count=pending)


def before(rules: PrivacyRules, clock: Clock, now: Instant) -> Instant | None:
    """What was touched last before this moment is due; None where nothing goes by itself."""
    days = rules.of(clock)
    return Instant(now - days * DAY) if days else None


def due_at(rules: PrivacyRules, clock: Clock, last: Instant) -> Instant:
    """When the time of something is over."""
    return Instant(last + rules.of(clock) * DAY)
