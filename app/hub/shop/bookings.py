"""Service bookings: a table of the hub's own whatever runs the shop, since Vendure knows goods and orders alone (CUST-9).

So there is nothing to ask a connector, and no mirror: the embedded shop and an engine's are served by the same rows. An
engine's customers are rows of the mirror under ids of the hub's own, which is what a booking names.
"""

from collections.abc import Collection, Sequence

from sqlalchemy import bindparam, insert, or_, select, update

from app.domain.bookings import OPEN_BOOKINGS, Booking, BookingState, Service, Wanted
from app.domain.customers import CustomerSource
from app.domain.errors import NotFound
from app.domain.ids import CustomerId, Instant, ShopId
from app.domain.text import fold
from app.hub.database.booking_tables import bookings
from app.hub.database.statements import Row, Sql, Statement, among, keys
from app.hub.database.trade import customers

_NAMES = (
    "id", "customer", "service", "start", "state", "channel", "price", "currency", "staff", "note", "made", "changed", "by_name",
    "version",
)  # fmt: skip
_BOOKING = select(*(bookings.c[name] for name in _NAMES)).where(bookings.c.shop == bindparam("shop"))
_ONE = Statement(_BOOKING.where(bookings.c.id == bindparam("id")))
_KNOWN = Statement(select(bookings.c.id).where(bookings.c.id == bindparam("id")))
_OF_SEVERAL = Statement(
    _BOOKING.where(among(bookings.c.customer))
    .order_by(bookings.c.start.desc(), bookings.c.id.desc())
    .limit(bindparam("limit"))
)  # fmt: skip
_COMING = Statement(
    _BOOKING.where(
        or_(*(bookings.c.state == state for state in sorted(state.value for state in OPEN_BOOKINGS))),
        bookings.c.start >= bindparam("since"),
        bookings.c.start <= bindparam("until"),
        or_(bookings.c.staff == bindparam("staff"), bookings.c.staff == ""),
    )
    .order_by(bookings.c.start, bookings.c.id)
    .limit(bindparam("limit"))
)
_CALLED = Statement(select(customers.c.id, customers.c.name).where(customers.c.shop == bindparam("shop"), among(customers.c.id)))
_SERVICES = Statement(
    select(bookings.c.service, bookings.c.price, bookings.c.currency)
    .where(bookings.c.shop == bindparam("shop"))
    .order_by(bookings.c.made.desc())
    .limit(bindparam("limit"))
)
_ADD = Statement(insert(bookings).values({name: bindparam(name) for name in ("shop", *_NAMES)}))
_SAVED = ("service", "start", "state", "channel", "price", "staff", "note", "changed", "by_name", "version")
_SAVE = Statement(
    update(bookings)
    .where(bookings.c.id == bindparam("key"), bookings.c.shop == bindparam("of_shop"))
    .values({name: bindparam(name) for name in _SAVED})
)
#: Bookings that are looked through for what the shop sells.
_LATELY = 300


def one(sql: Sql, shop: ShopId, id_: str) -> Booking:
    """Raises NotFound, for another shop's as well."""
    row = sql.row(_ONE, {"shop": shop, "id": id_})
    if row is None:
        raise NotFound("booking")
    return _booking(row)


def known(sql: Sql, id_: str) -> bool:
    """Whether it is there, in whatever shop: the same command under another device's name."""
    return sql.row(_KNOWN, {"id": id_}) is not None


def of_customers(sql: Sql, shop: ShopId, people: Sequence[CustomerId], limit: int) -> list[Booking]:
    """The bookings of all of them, the latest time first."""
    return [_booking(row) for row in sql.rows(_OF_SEVERAL, {"shop": shop, "limit": limit, **keys(people)})]


def coming(sql: Sql, shop: ShopId, staff: str, since: Instant, until: Instant, limit: int) -> list[Booking]:
    """Open ones that this person does, or nobody yet, in order of time."""
    where = {"shop": shop, "staff": staff, "since": since, "until": until, "limit": limit}
    return [_booking(row) for row in sql.rows(_COMING, where)]


def names(sql: Sql, shop: ShopId, people: Collection[CustomerId]) -> dict[CustomerId, str]:
    """What these customers are called."""
    rows = sql.rows(_CALLED, {"shop": shop, **keys(sorted(people))}) if people else ()
    return {CustomerId(id_): name for id_, name in rows}


def services(sql: Sql, shop: ShopId) -> list[Service]:
    """What the shop sold lately, each name once with its latest price, by name."""
    found: dict[str, Service] = {}
    for name, price, currency in sql.rows(_SERVICES, {"shop": shop, "limit": _LATELY}):
        found.setdefault(fold(name), Service(name=name, price=price, currency=currency))
    return [found[name] for name in sorted(found)]


def add(sql: Sql, shop: ShopId, booking: Booking) -> None:
    """A new one."""
    fixed = {"id": booking.id, "shop": shop, "customer": booking.customer, "currency": booking.currency, "made": booking.made}
    sql.run(_ADD, {**fixed, **_saved(booking)})


def save(sql: Sql, shop: ShopId, booking: Booking) -> None:
    """Puts a known one in place of the old; the newer `version` is the caller's to set."""
    sql.run(_SAVE, {"key": booking.id, "of_shop": shop, **_saved(booking)})


def _saved(booking: Booking) -> dict[str, object]:
    wanted = booking.wanted
    return {
        "service": wanted.service, "start": wanted.start, "state": booking.state.value, "channel": wanted.channel.value,
        "price": wanted.price, "staff": wanted.staff, "note": wanted.note, "changed": booking.changed,
        "by_name": booking.by_name, "version": booking.version,
    }  # fmt: skip


def _booking(row: Row) -> Booking:
    id_, customer, service, start, state, channel, price, currency, staff, note, made, changed, by_name, version = row
    return Booking(
        id=id_, customer=CustomerId(customer), state=BookingState(state), currency=currency, made=Instant(made),
        changed=Instant(changed), by_name=by_name, version=version,
        wanted=Wanted(
            service=service, start=start, channel=CustomerSource(channel), price=price, staff=staff, note=note
        ),
    )  # fmt: skip
