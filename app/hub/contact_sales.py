"""Which contacts brought which orders: worked out anew whenever an order or a contact of the phone changes (DATA-4)."""

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, bindparam, func, select, update

from app.domain.attribution import Bought, Came, Credit, bought, credits
from app.domain.contact_sharing import MyContacts, NewestContact
from app.domain.contacts import ContactState, Way
from app.domain.ids import CustomerId, Instant, ShopId, StaffId, shop_stream
from app.domain.orders import Order
from app.hub.database.contact_days import counted
from app.hub.database.landing_tables import contacts, landings
from app.hub.database.sharing_tables import receivers
from app.hub.database.statements import Sql, among, keys
from app.hub.database.trade import customers
from app.hub.shop import orders
from app.hub.transaction import Transaction
from app.protocol.contacts import ContactsChanged, MyContactsChanged

_OPEN = ContactState.SHARED.value
_COLUMNS = tuple(
    contacts.c[name]
    for name in (
        "id", "phone", "landing", "marketer", "product", "created", "deleted", "way", "state", "carer", "order", "revenue",
    )
)  # fmt: skip


class Sales(msgspec.Struct, frozen=True):
    """Everything that decides: who came by which landing, and what was bought, of one phone."""

    came: list[Came]
    orders: list[Bought]


def follow(tx: Transaction, shop: ShopId, order: Order) -> None:
    """An order is new or another one now: its buyer's contacts may count for more, or less."""
    phone = tx.connection.execute(
        select(customers.c.phone).where(customers.c.id == order.customer, customers.c.shop == shop)
    ).scalar()
    if phone:
        announce(tx, shop, settle(tx, shop, [phone]))


def settle(tx: Transaction, shop: ShopId, phones: Sequence[str]) -> list[tuple[str, StaffId | None]]:
    """Works out whose each phone's orders are and writes it down; the contacts that are others now, with their carers."""
    changed: list[tuple[str, StaffId | None]] = []
    new: list[dict[str, object]] = []
    if not phones:
        return changed
    bought_by = orders_of(tx.connection, shop, phones)
    for phone, rows in _rows(tx.connection, shop, phones).items():
        worth = _worth(rows, bought_by[phone])
        for row in rows:
            credit = worth.get(row.id)
            revenue = credit.revenue if credit else 0
            # The order that was entered with a contact is what somebody said, not what was worked out.
            order = row.order if row.way == Way.ORDER and row.order else credit.order if credit else None
            state = _state(row.state, row.carer, credit)
            if (state, order, revenue) != (row.state, row.order, row.revenue):
                new.append({"which": row.id, "state": state, "order": order, "revenue": revenue})
                changed.append((row.id, row.carer))
    if new:
        with counted(tx.connection, [str(one["which"]) for one in new]):
            tx.connection.execute(update(contacts).where(contacts.c.id == bindparam("which")), new)
    return changed


def of_phone(connection: Connection, shop: ShopId, phone: str) -> Sales:
    """What `credits` needs. Contacts that wait for an admin earn nothing yet."""
    return _sales(_rows(connection, shop, [phone])[phone], orders_of(connection, shop, [phone])[phone])


def orders_of(connection: Connection, shop: ShopId, phones: Sequence[str]) -> dict[str, list[Order]]:
    """All orders of the customers with each phone."""
    # By the phones alone: with the shop besides, SQLite would walk through all its customers.
    known = connection.execute(
        select(customers.c.id, customers.c.phone, customers.c.shop).where(among(customers.c.phone)), keys(phones)
    )
    phone_of = {CustomerId(row.id): str(row.phone) for row in known if row.shop == shop}
    found: dict[str, list[Order]] = {phone: [] for phone in phones}
    sql = Sql(connection)
    for customer, phone in phone_of.items():
        found[phone] += orders.of_customer(sql, shop, customer)
    return found


def announce(tx: Transaction, shop: ShopId, changed: Iterable[tuple[str, StaffId | None]]) -> None:
    """Tells the desks, and each carer how their own contacts stand; nothing for no contact."""
    some = list(changed)
    if some:
        tx.emit(ContactsChanged(), to=shop_stream(shop))
    for carer in sorted({carer for _contact, carer in some if carer is not None}):
        tx.emit(MyContactsChanged(state=mine(tx.connection, shop, carer)), to=shop_stream(shop), only=carer)


def mine(connection: Connection, shop: ShopId, staff: str) -> MyContacts:
    """How a person's own contacts stand."""
    own = (contacts.c.shop == shop, contacts.c.carer == staff, contacts.c.deleted.is_(None))
    waiting = connection.execute(select(func.count()).select_from(contacts).where(*own, contacts.c.state == _OPEN)).scalar_one()
    newest = connection.execute(
        select(contacts.c.id, contacts.c.name, contacts.c.shared, landings.c.name.label("landing_name"))
        .join_from(contacts, landings, contacts.c.landing == landings.c.id)
        .where(*own, contacts.c.shared.is_not(None))
        .order_by(contacts.c.shared.desc(), contacts.c.id.desc())
        .limit(1)
    ).first()
    receives = connection.execute(select(receivers.c.receives).where(receivers.c.staff == staff)).scalar()
    return MyContacts(
        waiting=int(waiting), receives=receives is None or bool(receives),
        newest=None if newest is None else NewestContact(
            id=newest.id, name=newest.name, landing_name=newest.landing_name, shared=Instant(newest.shared)
        ),
    )  # fmt: skip


def _rows(connection: Connection, shop: ShopId, phones: Sequence[str]) -> dict[str, list[Row[*tuple[Any, ...]]]]:
    found: dict[str, list[Row[*tuple[Any, ...]]]] = {phone: [] for phone in phones}
    for row in connection.execute(select(*_COLUMNS).where(contacts.c.shop == shop, among(contacts.c.phone)), keys(phones)):
        found[row.phone].append(row)
    return found


def _sales(rows: Iterable[Row[*tuple[Any, ...]]], theirs: Iterable[Order]) -> Sales:
    came = [
        Came(
            id=row.id, landing=row.landing, marketer=row.marketer, product=row.product, created=Instant(row.created),
            deleted=row.deleted is not None, order=row.order if row.way == Way.ORDER else None,
        )
        for row in rows
        if row.state != ContactState.AWAITING
    ]  # fmt: skip
    return Sales(came, [one for order in theirs if (one := bought(order)) is not None])


def _worth(rows: Iterable[Row[*tuple[Any, ...]]], theirs: Sequence[Order]) -> dict[str, Credit]:
    if not theirs:
        return {}  # most phones of a file that is taken in
    found = _sales(rows, theirs)
    return credits(found.came, found.orders)


def _state(now: str, carer: str | None, credit: Credit | None) -> str:
    if now == ContactState.AWAITING:
        return now
    if credit is not None and credit.closed:
        return ContactState.CLOSED.value
    return (ContactState.SHARED if carer is not None else ContactState.UNSHARED).value
