"""Bookings of services: a repair, an installation, a set-up at home; where each stands, and what may be done with it (CUST-9)."""

import datetime
from collections.abc import Iterable
from enum import StrEnum
from zoneinfo import ZoneInfo

import msgspec

from app.domain.customers import CustomerSource
from app.domain.errors import Refused
from app.domain.ids import DAY, SECOND, CustomerId, Instant
from app.domain.text import clean, one_line

#: Characters of a service's name and of a note.
SERVICE_LIMIT = 120
BOOKING_NOTE_LIMIT = 500
#: The highest price in minor units: beyond it somebody slipped on the keyboard.
PRICE_LIMIT = 10**12
#: A booking is entered at most so long after its time, and so long before it.
LATEST, FURTHEST = 31 * DAY, 2 * 366 * DAY
#: For so long before its time a booking stands among what is due next.
SOON = DAY


class BookingState(StrEnum):
    """Where a booking stands; CONFIRMED: the customer said that they will be there."""

    BOOKED = "booked"
    CONFIRMED = "confirmed"
    DONE = "done"
    CANCELLED = "cancelled"
    NOT_COME = "not_come"


class BookingAction(StrEnum):
    """What an agent may do with a booking, in the order of the buttons."""

    CONFIRM = "confirm"
    DONE = "done"
    CHANGE = "change"
    NOT_COME = "not_come"
    CANCEL = "cancel"
    REOPEN = "reopen"


_OVER = (BookingAction.REOPEN,)
#: The one table that both the buttons and the hub go by.
ACTIONS = {
    BookingState.BOOKED: (
        BookingAction.CONFIRM, BookingAction.DONE, BookingAction.CHANGE, BookingAction.NOT_COME, BookingAction.CANCEL,
    ),
    BookingState.CONFIRMED: (BookingAction.DONE, BookingAction.CHANGE, BookingAction.NOT_COME, BookingAction.CANCEL),
    BookingState.DONE: _OVER,
    BookingState.CANCELLED: _OVER,
    BookingState.NOT_COME: _OVER,
}  # fmt: skip
#: States of what has still to happen.
OPEN_BOOKINGS = frozenset({BookingState.BOOKED, BookingState.CONFIRMED})
#: What each action makes of it; a change of the time leaves it where it is.
_NEXT = {
    BookingAction.CONFIRM: BookingState.CONFIRMED,
    BookingAction.DONE: BookingState.DONE,
    BookingAction.NOT_COME: BookingState.NOT_COME,
    BookingAction.CANCEL: BookingState.CANCELLED,
    BookingAction.REOPEN: BookingState.BOOKED,
}


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What is agreed on: `start` is when, `price` in minor units, `staff` who does it ("" while nobody is chosen)."""

    service: str
    start: int
    channel: CustomerSource
    price: int = 0
    staff: str = ""
    note: str = ""


class Booking(msgspec.Struct, frozen=True, kw_only=True):
    """A customer's booking; `currency` is the price's, `changed` and `by_name` tell of the latest change. `version` grows."""

    id: str
    customer: CustomerId
    wanted: Wanted
    state: BookingState
    currency: str
    made: Instant
    changed: Instant
    by_name: str = ""
    version: int = 1

    @property
    def start(self) -> Instant:
        """When it is booked for."""
        return Instant(self.wanted.start)

    @property
    def is_open(self) -> bool:
        """Whether it has still to happen, or nobody said what came of it."""
        return self.state in OPEN_BOOKINGS


class Service(msgspec.Struct, frozen=True, kw_only=True):
    """What the shop has sold before under this name, and for how much the last time."""

    name: str
    price: int
    currency: str


class Parted(msgspec.Struct, frozen=True):
    """A customer's bookings as they are read: what came of `late` nobody has said yet, `coming` is ahead, `over` behind."""

    late: tuple[Booking, ...]
    coming: tuple[Booking, ...]
    over: tuple[Booking, ...]


def actions(booking: Booking, now: Instant) -> tuple[BookingAction, ...]:
    """What may be done with it now; nobody has failed to come before it was time."""
    possible = ACTIONS[booking.state]
    return tuple(one for one in possible if one is not BookingAction.NOT_COME or booking.start <= now)


def check_action(booking: Booking, action: BookingAction, now: Instant) -> None:
    """Raises Refused("bookings.early") for somebody who could not have come yet, "bookings.action" for what the table lacks."""
    if action not in ACTIONS[booking.state]:
        raise Refused("bookings.action")
    if action not in actions(booking, now):
        raise Refused("bookings.early")


def check_version(booking: Booking, version: int) -> None:
    """Raises Refused("bookings.changed") when whoever asks has seen another one."""
    if booking.version != version:
        raise Refused("bookings.changed")


def acted(booking: Booking, action: BookingAction, now: Instant, by_name: str) -> Booking:
    """The booking after that. Raises Refused: see `check_action`."""
    check_action(booking, action, now)
    return msgspec.structs.replace(booking, state=_NEXT[action], changed=now, by_name=by_name, version=booking.version + 1)


def moved(booking: Booking, wanted: Wanted, now: Instant, by_name: str) -> Booking:
    """The booking with something else agreed on. Raises Refused: bookings.action, and what `checked` refuses."""
    check_action(booking, BookingAction.CHANGE, now)
    # A time that stays was right when it was entered.
    after = checked(wanted, now if wanted.start != booking.start else None)
    return msgspec.structs.replace(booking, wanted=after, changed=now, by_name=by_name, version=booking.version + 1)


def checked(wanted: Wanted, now: Instant | None) -> Wanted:
    """As it is kept; `now` None lets every time be. Raises Refused: bookings.service, .time, .price, .note."""
    service, note = one_line(wanted.service, SERVICE_LIMIT + 1), clean(wanted.note).strip()
    if not 0 < len(service) <= SERVICE_LIMIT:
        raise Refused("bookings.service", limit=SERVICE_LIMIT)
    if now is not None and not now - LATEST <= wanted.start <= now + FURTHEST:
        raise Refused("bookings.time")
    if not 0 <= wanted.price <= PRICE_LIMIT:
        raise Refused("bookings.price")
    if len(note) > BOOKING_NOTE_LIMIT:
        raise Refused("bookings.note", limit=BOOKING_NOTE_LIMIT)
    return msgspec.structs.replace(wanted, service=service, note=note)


def parted(bookings: Iterable[Booking], now: Instant) -> Parted:
    """What is ahead begins with the next one, what is behind with the last one; so does what waits for a word."""
    newest = sorted(bookings, key=lambda one: (-one.start, one.id))
    ahead = [one for one in newest if one.is_open and one.start > now]
    return Parted(
        tuple(one for one in newest if one.is_open and one.start <= now),
        tuple(sorted(ahead, key=lambda one: (one.start, one.id))),
        tuple(one for one in newest if not one.is_open),
    )


def is_due(booking: Booking, staff: str, now: Instant) -> bool:
    """Whether it stands among what is due next for this person: theirs or nobody's, and soon, or without a word of it."""
    return booking.is_open and booking.wanted.staff in ("", staff) and booking.start <= now + SOON


def in_zone(moment: Instant, time_zone: str) -> datetime.datetime:
    """What clocks at the shop show then."""
    return datetime.datetime.fromtimestamp(moment / SECOND, tz=ZoneInfo(time_zone))


def moment_of(shown: datetime.datetime, time_zone: str) -> Instant:
    """When clocks at the shop show this; an hour that they skip in spring is the one after it."""
    return Instant(int(shown.replace(tzinfo=ZoneInfo(time_zone)).timestamp()) * SECOND)


def bookings_address(customer: CustomerId) -> str:
    """Where a customer's bookings are read."""
    return f"/v1/customers/{customer}/bookings"
