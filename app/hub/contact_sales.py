"""Which contacts brought which orders: worked out anew whenever an order, a contact or a phone of the buyer changes (DATA-4).

A buyer is known by their phones, all of them: a contact with somebody's second number is theirs as well as one with the first.
"""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, bindparam, select, update

from app.domain.attribution import Bought, Came, Credit, bought, credits
from app.domain.contact_sharing import MyContacts, NewestContact
from app.domain.contacts import ContactState, Way
from app.domain.ids import CustomerId, Instant, ShopId, StaffId, shop_stream
from app.domain.orders import Order
from app.hub.database.contact_counts import counted, waiting
from app.hub.database.customer_tables import customer_contacts
from app.hub.database.landing_tables import contacts, landings
from app.hub.database.sharing_tables import receivers
from app.hub.database.statements import Sql, among, keys
from app.hub.shop import orders
from app.hub.transaction import Transaction
from app.protocol.contacts import ContactsChanged, MyContactsChanged

_COLUMNS = tuple(
    contacts.c[name]
    for name in (
        "id", "phone", "landing", "marketer", "product", "created", "deleted", "way", "state", "carer", "order", "revenue",
    )
)  # fmt: skip


#: A number that more profiles have is nobody's own, such as the shop's where the buyer's is not known: it joins nobody.
_SHARED = 20


class Buyer(msgspec.Struct, frozen=True):
    """Profiles that share a number are one buyer's (they stay two profiles, CUST-5), and all their numbers are that buyer's."""

    phones: tuple[str, ...]
    customers: tuple[CustomerId, ...] = ()


class Sales(msgspec.Struct, frozen=True):
    """Everything that decides: who came by which landing, and what was bought, of one buyer."""

    came: list[Came]
    orders: list[Bought]


def follow(tx: Transaction, shop: ShopId, order: Order) -> None:
    """An order is new or another one now: its buyer's contacts may count for more, or less."""
    follow_customer(tx, shop, order.customer)


def follow_customer(tx: Transaction, shop: ShopId, customer: CustomerId) -> None:
    """A profile may have a phone more: contacts that came in with it are that buyer's from now on."""
    if phones := _phones_of(tx.connection, [customer])[customer]:
        phones_changed(tx, shop, phones)


def phones_changed(tx: Transaction, shop: ShopId, phones: Sequence[str]) -> None:
    """Whose these are may be another one now: the contacts with them may count for more, or less."""
    announce(tx, shop, settle(tx, shop, phones))


def settle(tx: Transaction, shop: ShopId, phones: Sequence[str]) -> list[tuple[str, StaffId | None]]:
    """Works out whose the orders of each phone's buyer are and writes it down; the contacts that are others now, with their
    carers. Each order counts once, whichever of the buyer's phones it is asked for."""
    changed: list[tuple[str, StaffId | None]] = []
    new: list[dict[str, object]] = []
    if not phones:
        return changed
    sql, buyers = Sql(tx.connection), buyers_of(tx.connection, shop, phones)
    by_phone = _rows(tx.connection, shop, [phone for buyer in buyers for phone in buyer.phones])
    for buyer in buyers:
        rows = [row for phone in buyer.phones for row in by_phone[phone]]
        worth = _worth(rows, _bought_by(sql, shop, buyer)) if rows else {}
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
    (buyer,) = buyers_of(connection, shop, [phone])
    rows = _rows(connection, shop, buyer.phones)
    return _sales([row for one in buyer.phones for row in rows[one]], _bought_by(Sql(connection), shop, buyer))


def orders_of(connection: Connection, shop: ShopId, buyers: Sequence[Buyer]) -> dict[str, list[Order]]:
    """All orders of each phone's buyer."""
    found: dict[str, list[Order]] = {}
    sql = Sql(connection)
    for buyer in buyers:
        found |= dict.fromkeys(buyer.phones, _bought_by(sql, shop, buyer))
    return found


def buyers_of(connection: Connection, shop: ShopId, phones: Sequence[str]) -> list[Buyer]:
    """Whose these phones are, each buyer once, with all their phones and profiles; a phone that no profile has stands alone."""
    owners: dict[str, list[CustomerId]] = {}
    numbers: dict[CustomerId, list[str]] = {}
    asked = list(dict.fromkeys(phones))
    while asked:
        owners |= _owners_of(connection, shop, asked)
        numbers |= _phones_of(connection, list({who for phone in asked for who in owners[phone]} - numbers.keys()))
        asked = list({phone for theirs in numbers.values() for phone in theirs} - owners.keys())
    found: list[Buyer] = []
    seen: set[str] = set()
    for first in dict.fromkeys(phones):
        if first in seen:
            continue
        mine, people = {first: None}, dict.fromkeys(owners[first])
        waiting = list(people)
        while waiting:
            for phone in numbers[waiting.pop()]:
                mine[phone] = None
                waiting += (fresh := [who for who in owners[phone] if who not in people])
                people |= dict.fromkeys(fresh)
        # A number that joins nobody may be among several buyers' own; only by itself is it one to be asked for.
        own = [phone for phone in mine if owners[phone] or phone == first]
        seen.update(own)
        found.append(Buyer(tuple(own), tuple(people)))
    return found


def announce(tx: Transaction, shop: ShopId, changed: Iterable[tuple[str, StaffId | None]]) -> None:
    """Tells the desks, and each carer how their own contacts stand; nothing for no contact."""
    some = list(changed)
    if some:
        tx.emit(ContactsChanged(), to=shop_stream(shop))
    for carer in sorted({carer for _contact, carer in some if carer is not None}):
        # At the end: what is still being counted is not in the counts yet, and whoever gets many is told once.
        tx.at_end((announce, shop, carer), partial(_tell, tx, shop, carer))


def mine(connection: Connection, shop: ShopId, staff: str) -> MyContacts:
    """How a person's own contacts stand."""
    own = (contacts.c.shop == shop, contacts.c.carer == staff, contacts.c.deleted.is_(None))
    newest = connection.execute(
        select(contacts.c.id, contacts.c.name, contacts.c.shared, landings.c.name.label("landing_name"))
        .join_from(contacts, landings, contacts.c.landing == landings.c.id)
        .where(*own, contacts.c.shared.is_not(None))
        .order_by(contacts.c.shared.desc(), contacts.c.id.desc())
        .limit(1)
    ).first()
    receives = connection.execute(select(receivers.c.receives).where(receivers.c.staff == staff)).scalar()
    return MyContacts(
        waiting=waiting(connection, shop, staff), receives=receives is None or bool(receives),
        newest=None if newest is None else NewestContact(
            id=newest.id, name=newest.name, landing_name=newest.landing_name, shared=Instant(newest.shared)
        ),
    )  # fmt: skip


def _tell(tx: Transaction, shop: ShopId, carer: StaffId) -> None:
    tx.emit(MyContactsChanged(state=mine(tx.connection, shop, carer)), to=shop_stream(shop), only=carer)


def _owners_of(connection: Connection, shop: ShopId, phones: Sequence[str]) -> dict[str, list[CustomerId]]:
    """Who has each of these phones; nobody where too many do."""
    found: dict[str, list[CustomerId]] = {phone: [] for phone in phones}
    mine = (customer_contacts.c.shop == shop, customer_contacts.c.kind == "phone", among(customer_contacts.c.value))
    which = select(customer_contacts.c.customer, customer_contacts.c.value).where(*mine)
    for row in connection.execute(which, keys(phones)):
        found[row.value].append(CustomerId(row.customer))
    return {phone: some if len(some) <= _SHARED else [] for phone, some in found.items()}


def _phones_of(connection: Connection, people: Sequence[CustomerId]) -> dict[CustomerId, list[str]]:
    """All phones of each of them."""
    found: dict[CustomerId, list[str]] = {who: [] for who in people}
    if people:
        which = select(customer_contacts.c.customer, customer_contacts.c.value).where(
            customer_contacts.c.kind == "phone", among(customer_contacts.c.customer)
        )
        for row in connection.execute(which, keys(people)):
            found[CustomerId(row.customer)].append(row.value)
    return found


def _bought_by(sql: Sql, shop: ShopId, buyer: Buyer) -> list[Order]:
    return [order for customer in buyer.customers for order in orders.of_customer(sql, shop, customer)]


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
