"""How long a claim holds, who is there now, and when an answer crosses another. Pure; time is passed in (CHAT-23)."""

from collections.abc import Iterable

import msgspec

from app.domain.ids import MINUTE, SECOND, Instant

#: A soft claim holds for so long after it was last told, and is told anew so often: one that is lost in between is harmless.
LEASE, RENEW = 60 * SECOND, 30 * SECOND
#: Somebody whose draft has not changed for so long is no longer answering, though it still stands in the field.
WRITING_FOR = 2 * MINUTE


class Look(msgspec.Struct, frozen=True):
    """A colleague at a chat: by name, `until` when at the latest, by the hub's clock."""

    staff: str
    name: str
    until: Instant
    answering: bool


class Answer(msgspec.Struct, frozen=True):
    """The newest answer of a colleague: the message's number, who, when, and its words."""

    number: int
    name: str
    time: Instant
    text: str


def alive(looks: Iterable[Look], now: Instant) -> list[Look]:
    """Those whose lease has not run out; who answers comes first, then by name."""
    return sorted((look for look in looks if now < look.until), key=lambda look: (not look.answering, look.name.casefold()))


def is_writing(empty: bool, last_key: Instant | None, now: Instant) -> bool:
    """Whether the soft claim is renewed."""
    return not empty and last_key is not None and now - last_key < WRITING_FOR


def crosses(began_at: int | None, answer: Answer | None) -> bool:
    """Whether a colleague has answered since one began to write, when the chat's newest message was number `began_at`."""
    return began_at is not None and answer is not None and answer.number > began_at
