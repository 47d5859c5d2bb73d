"""Service bookings at the hub: read with their profile, changed by commands, each with its trace in the audit log (CUST-9).

Bookings are the hub's own whatever runs the shop: see `app.hub.shop.bookings`.
"""

from aiohttp import web
from sqlalchemy import Connection
from ulid import ULID

from app.domain import bookings as rules
from app.domain.bookings import SOON, Booking, BookingAction, BookingState, Wanted, in_zone
from app.domain.errors import NotFound, Refused
from app.domain.ids import DAY, HOUR, CustomerId, Instant, StaffId, shop_stream
from app.domain.people import DESK, Actor
from app.features.bookings.wire import COMING, ActOnBooking, BookingChanged, Bookings, ChangeBooking, Coming, MakeBooking
from app.hub.database import audit, people
from app.hub.database.statements import Sql
from app.hub.http import Route, json_response, private
from app.hub.hub import Hub
from app.hub.identity import SignedIn
from app.hub.router import Router
from app.hub.shop import bookings, customers, links
from app.hub.transaction import Transaction

#: Bookings of one profile; bookings that are due; profiles linked with one.
_SHOWN, _DUE, _OTHERS = 200, 200, 20
#: For so long somebody is asked what came of a booking, and so much is told ahead of being due: it is asked for now and then.
_ASKED_FOR, _AHEAD = 14 * DAY, 2 * HOUR


def register(router: Router) -> None:
    """Adds bookings to the hub."""
    router.command(MakeBooking, make, allow=DESK)
    router.command(ChangeBooking, change, allow=DESK)
    router.command(ActOnBooking, act, allow=DESK)
    router.event(BookingChanged)


def routes() -> list[Route]:
    """What the server serves of this."""
    return [
        private("GET", "/v1/customers/{id}/bookings", of_customer, DESK),
        private("GET", COMING, coming, DESK),
    ]


async def of_customer(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """A customer's bookings over all channels, with those of linked profiles. Raises NotFound."""
    shop, id_, now = who.actor.shop, CustomerId(request.match_info["id"]), hub.clock()

    def read(connection: Connection) -> Bookings:
        sql = Sql(connection)
        customers.one(sql, shop, id_, now)
        together = links.of(sql, shop, id_)[:_OTHERS]
        found = bookings.of_customers(sql, shop, [id_, *together], _SHOWN + 1)
        return Bookings(
            bookings=tuple(found[:_SHOWN]), more=len(found) > _SHOWN, services=tuple(bookings.services(sql, shop)),
            names=bookings.names(sql, shop, together),
        )  # fmt: skip

    return json_response(await hub.reads.run(read))


async def coming(_request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """What the reader does next, and what nobody is chosen for."""
    shop, now = who.actor.shop, hub.clock()

    def read(connection: Connection) -> Coming:
        sql = Sql(connection)
        until = Instant(now + SOON + _AHEAD)
        found = bookings.coming(sql, shop, who.actor.id, Instant(now - _ASKED_FOR), until, _DUE)
        return Coming(bookings=tuple(found), names=bookings.names(sql, shop, {one.customer for one in found}))

    return json_response(await hub.reads.run(read))


def make(op: MakeBooking, tx: Transaction, actor: Actor) -> None:
    """Once for a command. Raises NotFound, Refused: bookings.staff and what `domain.bookings.checked` refuses."""
    shop = people.shop(tx.sql, actor.shop)
    customers.one(tx.sql, shop.id, op.customer, tx.now)
    id_ = tx.command or str(ULID())
    if bookings.known(tx.sql, id_):
        return
    wanted = rules.checked(op.wanted, tx.now)
    _check_staff(tx, actor, wanted, "")
    booking = Booking(
        id=id_, customer=op.customer, wanted=wanted, state=BookingState.BOOKED, currency=shop.currency, made=tx.now,
        changed=tx.now, by_name=actor.name,
    )  # fmt: skip
    bookings.add(tx.sql, shop.id, booking)
    _record(tx, actor, "make", booking)


def change(op: ChangeBooking, tx: Transaction, actor: Actor) -> None:
    """Raises NotFound, Refused: bookings.changed, .action, .staff and what `domain.bookings.checked` refuses."""
    before = bookings.one(tx.sql, actor.shop, op.booking)
    rules.check_version(before, op.version)
    _check_staff(tx, actor, op.wanted, before.wanted.staff)
    after = rules.moved(before, op.wanted, tx.now, actor.name)
    bookings.save(tx.sql, actor.shop, after)
    _record(tx, actor, "change", after)


def act(op: ActOnBooking, tx: Transaction, actor: Actor) -> None:
    """Raises NotFound, Refused: bookings.changed, .action, .early."""
    before = bookings.one(tx.sql, actor.shop, op.booking)
    rules.check_version(before, op.version)
    if op.action is BookingAction.CHANGE:
        raise Refused("bookings.action")
    after = rules.acted(before, op.action, tx.now, actor.name)
    bookings.save(tx.sql, actor.shop, after)
    _record(tx, actor, op.action.value, after)


def _check_staff(tx: Transaction, actor: Actor, wanted: Wanted, before: str) -> None:
    """Only somebody of the shop who is still there can be chosen; who was chosen before may stay."""
    if wanted.staff in ("", before):
        return
    try:
        member = people.staff_member(tx.sql, actor.shop, StaffId(wanted.staff))
    except NotFound as error:
        raise Refused("bookings.staff") from error
    if not member.active:
        raise Refused("bookings.staff")


def _record(tx: Transaction, actor: Actor, what: str, booking: Booking) -> None:
    """In the log, without the service's name or the note, which people write; and to the desks."""
    start = in_zone(booking.start, people.shop(tx.sql, actor.shop).time_zone).strftime("%Y-%m-%d %H:%M")
    facts: dict[str, str | int] = {
        "booking": booking.id, "start": start, "amount": booking.wanted.price, "currency": booking.currency,
    }  # fmt: skip
    audit.record(tx, actor.shop, actor, f"booking.{what}", booking.customer, facts)
    linked = tuple(links.of(tx.sql, actor.shop, booking.customer))
    tx.emit(BookingChanged(customer=booking.customer, linked=linked), to=shop_stream(actor.shop))
