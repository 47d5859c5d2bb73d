"""What features put on the wire: commands, events and signals, each with one type name, declared once."""

from collections.abc import Iterable
from typing import ClassVar

import msgspec

from app.domain.people import STAFF, Role


class Command(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An operation asked of the hub. Strict: unknown fields, NaN and Infinity are refused.

    A subclass names itself: `class SetFavourite(Command): TYPE = "favourite.set"`.
    """

    TYPE: ClassVar[str] = ""


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """A change that happened. Tolerant: an older client ignores fields that it does not know (F14).

    Events carry state, not differences: `carries()` yields the entities (Conversation, Message, Staff…) in their new
    form. Cache and store put them in place of the old ones, so that old snapshot + events = fresh snapshot.
    """

    TYPE: ClassVar[str] = ""
    #: Roles that receive it on the shop's stream.
    AUDIENCE: ClassVar[frozenset[Role]] = STAFF

    def carries(self) -> Iterable[msgspec.Struct]:
        """The entities that this event brings, whole; `Gone` for one that is no more."""
        return ()


class Gone(msgspec.Struct, frozen=True):
    """Among what an event carries: the entity `id` of kind `kind` (as snapshot parts name it) was deleted."""

    kind: str
    id: str


class Stale(msgspec.Struct, frozen=True):
    """Among what an event carries: what the hub answers to GET `address` has changed; whoever shows it asks anew."""

    address: str


class Signal(msgspec.Struct, frozen=True, kw_only=True):
    """Something fleeting, such as typing; losing it harms nobody."""

    TYPE: ClassVar[str] = ""

    def farewell(self) -> "Signal | None":
        """What the hub passes on in the sender's name when their connection ends, this having been their last of its type."""
        return None
