"""What travels about service bookings.

- `GET /v1/customers/{id}/bookings` → Bookings: the customer's and those of linked profiles
- `GET /v1/bookings/coming` → Coming: what the reader does, or nobody yet, and is due next
- commands, so that a booking made offline waits in the outbox like a message. A change carries `version`, the booking's as the
  agent saw it: Refused("bookings.changed") when it is another one by now.
"""

from collections.abc import Iterable
from typing import ClassVar

import msgspec

from app.domain.bookings import Booking, BookingAction, Service, Wanted, bookings_address
from app.domain.ids import CustomerId
from app.domain.people import DESK, Role
from app.protocol.operations import Command, Event, Stale

#: Where what is due next is read.
COMING = "/v1/bookings/coming"


class Bookings(msgspec.Struct, frozen=True, kw_only=True):
    """The latest time first; `more`: there are older ones. `names` are those of linked profiles, `services` what the shop sold
    lately."""

    bookings: tuple[Booking, ...] = ()
    more: bool = False
    names: dict[CustomerId, str] = {}
    services: tuple[Service, ...] = ()


class Coming(msgspec.Struct, frozen=True, kw_only=True):
    """In order of time, those first of which nobody said what came of them; with their customers' names."""

    bookings: tuple[Booking, ...] = ()
    names: dict[CustomerId, str] = {}


class MakeBooking(Command, frozen=True, kw_only=True):
    """A new one, under the command's own id; its price is in the shop's currency."""

    TYPE: ClassVar[str] = "bookings.make"
    customer: CustomerId
    wanted: Wanted


class ChangeBooking(Command, frozen=True, kw_only=True):
    """Another time, or anything else agreed on, in place of what was."""

    TYPE: ClassVar[str] = "bookings.change"
    booking: str
    version: int
    wanted: Wanted


class ActOnBooking(Command, frozen=True, kw_only=True):
    """It is confirmed, done, called off, opened again, or nobody came; `BookingAction.CHANGE` is refused."""

    TYPE: ClassVar[str] = "bookings.act"
    booking: str
    version: int
    action: BookingAction


class BookingChanged(Event, frozen=True, kw_only=True):
    """A booking is new or another one; the panes of its customer, and of those linked with them, read anew."""

    TYPE: ClassVar[str] = "bookings.changed"
    AUDIENCE: ClassVar[frozenset[Role]] = DESK
    customer: CustomerId
    linked: tuple[CustomerId, ...] = ()

    def carries(self) -> Iterable[msgspec.Struct]:
        return (Stale(COMING), *(Stale(bookings_address(one)) for one in (self.customer, *self.linked)))
