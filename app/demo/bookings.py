"""The demo shop's service bookings: in every state, over several channels, behind and ahead of today."""

from collections.abc import Callable, Mapping

from ulid import ULID

from app.demo.content import Booked, DemoContent
from app.demo.goods import Ids
from app.demo.moments import Moment
from app.domain.bookings import Booking, Wanted
from app.domain.ids import DAY, MINUTE, SECOND, CustomerId, Instant
from app.domain.people import Shop, Staff
from app.hub.shop import bookings
from app.hub.transaction import Transaction

#: People book for full quarters of an hour; a booking was made so long before its time, or before the shop opened.
_QUARTER, _BEFORE = 15 * MINUTE, 2 * DAY


def write(
    tx: Transaction, content: DemoContent, shop: Shop, staff: Mapping[str, Staff], ids: Ids, at: Callable[[Moment], Instant]
) -> None:
    """Straight into the table. `staff` by login."""
    for one in content.bookings:
        bookings.add(tx.sql, shop.id, _booking(tx, one, shop, staff, ids, at))


def _booking(
    tx: Transaction, one: Booked, shop: Shop, staff: Mapping[str, Staff], ids: Ids, at: Callable[[Moment], Instant]
) -> Booking:
    start = at(one.start) // _QUARTER * _QUARTER
    made = Instant(min(tx.now, start - _BEFORE))
    wanted = Wanted(
        service=one.service, start=start, channel=one.channel, price=one.price, note=one.note,
        staff=str(staff[one.staff].id) if one.staff else "",
    )  # fmt: skip
    return Booking(
        id=str(ULID.from_timestamp(made / SECOND)), customer=CustomerId(ids.customers[one.customer]), wanted=wanted,
        state=one.state, currency=shop.currency, made=made, changed=made, by_name=staff[one.by].name,
    )  # fmt: skip
