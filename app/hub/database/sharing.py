"""Sharing out in the database: switches, ledger of turns, decisions, and the little of a contact that decides about it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, func, insert, select, update

from app.domain.contacts import ContactState, ShareReason
from app.domain.errors import NotFound
from app.domain.ids import CustomerId, Instant, ShopId, StaffId
from app.domain.people import Role
from app.hub.database.contact_counts import counted
from app.hub.database.landing_tables import contacts, landings
from app.hub.database.sharing_tables import contact_shares, landing_turns, receivers
from app.hub.database.statements import Sql, Statement, among, keys
from app.hub.database.tables import staff as staff_rows
from app.hub.database.trade import customers

_ticks = msgspec.json.Decoder(tuple[StaffId, ...])


class Ticks(msgspec.Struct, frozen=True):
    """A landing as sharing sees it."""

    id: str
    approved: bool
    recipients: tuple[StaffId, ...]


class Facts(msgspec.Struct, frozen=True):
    """A contact as sharing sees it."""

    id: str
    landing: str
    phone: str
    product: str
    created: Instant
    state: ContactState
    carer: StaffId | None
    duplicate_of: str | None
    old_customer: bool
    deleted: Instant | None


class Given(msgspec.Struct, frozen=True):
    """A decision about a contact; `able` of `ticked` colleagues could receive."""

    contact: Facts
    staff: StaffId | None
    reason: ShareReason
    able: int = 0
    ticked: int = 0


_FACTS = tuple(contacts.c[name] for name in Facts.__struct_fields__)
# The shop is looked at afterwards: with it in here SQLite would walk through all contacts of the shop.
_SOME = Statement(select(*_FACTS, contacts.c.shop).where(among(contacts.c.id)))
# No ORDER BY: SQLite would walk through all contacts of the shop in that order, instead of looking at these phones.
_OF_PHONES = Statement(
    select(*_FACTS).where(contacts.c.shop == bindparam("shop"), among(contacts.c.phone), contacts.c.deleted.is_(None))
)
_NUMBERS = Statement(
    select(contact_shares.c.contact, func.max(contact_shares.c.number))
    .where(among(contact_shares.c.contact))
    .group_by(contact_shares.c.contact)
)
_ADD = Statement(insert(contact_shares).values({one.name: bindparam(one.name) for one in contact_shares.columns}))
_GIVE = Statement(
    update(contacts)
    .where(contacts.c.id == bindparam("which"))
    .values({name: bindparam(name) for name in ("carer", "reason", "shared", "state")})
)


def landing(connection: Connection, shop: ShopId, id_: str) -> Ticks:
    """Raises NotFound, for another shop's as well."""
    row = connection.execute(
        select(landings.c.id, landings.c.approved, landings.c.recipients).where(landings.c.id == id_, landings.c.shop == shop)
    ).first()
    if row is None:
        raise NotFound("landing")
    return Ticks(row.id, bool(row.approved), tuple(dict.fromkeys(_ticks.decode(bytes(row.recipients)))))


def ticking(connection: Connection, shop: ShopId, staff: StaffId) -> list[str]:
    """The approved landings that tick this colleague and have contacts which nobody could get."""
    stuck = select(contacts.c.landing).where(
        contacts.c.shop == shop, contacts.c.state == ContactState.UNSHARED.value, contacts.c.deleted.is_(None)
    )
    rows = connection.execute(
        select(landings.c.id, landings.c.recipients).where(
            landings.c.shop == shop, landings.c.approved == 1, landings.c.id.in_(stuck)
        ).order_by(landings.c.id)
    )  # fmt: skip
    return [row.id for row in rows if staff in _ticks.decode(bytes(row.recipients))]


def contact(connection: Connection, shop: ShopId, id_: str) -> Facts:
    """Raises NotFound, for another shop's as well."""
    row = connection.execute(select(*_FACTS).where(contacts.c.id == id_, contacts.c.shop == shop)).first()
    if row is None:
        raise NotFound("contact")
    return _facts(row)


def some(connection: Connection, shop: ShopId, ids: Sequence[str]) -> list[Facts]:
    """These contacts, in the order of their coming; another shop's are not among them."""
    return in_order(_facts(row[:-1]) for row in Sql(connection).rows(_SOME, keys(ids)) if row[-1] == shop)


def of_phones(connection: Connection, shop: ShopId, phones: Sequence[str]) -> dict[str, list[Facts]]:
    """All contacts of each phone that were not deleted, the first one first."""
    theirs: dict[str, list[Facts]] = {phone: [] for phone in phones}
    for facts in in_order(map(_facts, Sql(connection).rows(_OF_PHONES, {"shop": shop, **keys(phones)}))):
        theirs[facts.phone].append(facts)
    return theirs


def in_order(some_: Iterable[Facts]) -> list[Facts]:
    """As they came."""
    return sorted(some_, key=lambda facts: (facts.created, facts.id))


def responsible(connection: Connection, shop: ShopId, people: Iterable[CustomerId]) -> dict[CustomerId, StaffId]:
    """Who is responsible for each of these profiles, where somebody is."""
    if not (asked := list(people)):
        return {}
    rows = connection.execute(
        select(customers.c.id, customers.c.responsible).where(
            customers.c.shop == shop, among(customers.c.id), customers.c.responsible != ""
        ),
        keys(asked),
    )
    return {CustomerId(row.id): StaffId(row.responsible) for row in rows}


def stuck(connection: Connection, shop: ShopId, landing_: str, states: Iterable[ContactState]) -> list[Facts]:
    """The landing's contacts in these states, the oldest first."""
    found = select(*_FACTS).where(
        contacts.c.shop == shop, contacts.c.landing == landing_, contacts.c.state.in_([one.value for one in states]),
        contacts.c.deleted.is_(None),
    )  # fmt: skip
    return [_facts(row) for row in connection.execute(found.order_by(contacts.c.created, contacts.c.id))]


def flag(connection: Connection, found: Sequence[Facts]) -> None:
    """What contacts were found to be when they came: `duplicate_of` and `old_customer` of each are kept."""
    if found:
        connection.execute(
            update(contacts).where(contacts.c.id == bindparam("which")),
            [{"which": one.id, "duplicate_of": one.duplicate_of, "old_customer": int(one.old_customer)} for one in found],
        )


def keep_waiting(connection: Connection, ids: Sequence[str]) -> None:
    """Their landing is not approved."""
    values = {"state": ContactState.AWAITING.value, "reason": ShareReason.NOT_APPROVED.value}
    with counted(connection, ids):
        connection.execute(update(contacts).where(among(contacts.c.id)).values(values), keys(ids))


def put(connection: Connection, shop: ShopId, given: Sequence[Given], now: Instant, by: str = "") -> None:
    """Decisions, and the contacts as they make them; one that bought stays closed. Each contact is among them once."""
    if not given:
        return
    sql, ids = Sql(connection), [one.contact.id for one in given]
    numbers: dict[str, int] = dict(sql.rows(_NUMBERS, keys(ids)))
    sql.many(
        _ADD,
        [
            {
                "contact": one.contact.id, "number": numbers.get(one.contact.id, 0) + 1, "shop": shop, "time": now,
                "staff": one.staff, "reason": one.reason.value, "able": one.able, "ticked": one.ticked, "by": by,
            }
            for one in given
        ],
    )  # fmt: skip
    with counted(connection, ids):
        sql.many(
            _GIVE,
            [
                {
                    "which": one.contact.id, "carer": one.staff, "reason": one.reason.value,
                    "shared": now if one.staff is not None else None, "state": _after(one).value,
                }
                for one in given
            ],
        )  # fmt: skip


def delete(connection: Connection, contact_: str, deleted: Instant | None) -> None:
    """Deletes a contact, or with None takes that back; it is kept in both."""
    with counted(connection, [contact_]):
        connection.execute(update(contacts).where(contacts.c.id == contact_).values(deleted=deleted))


# switches and turns


def receives(connection: Connection, shop: ShopId) -> dict[StaffId, bool]:
    """The switch of everybody who ever set it; those who are not in here receive."""
    rows = connection.execute(select(receivers.c.staff, receivers.c.receives).where(receivers.c.shop == shop))
    return {StaffId(row.staff): bool(row.receives) for row in rows}


def set_receiving(connection: Connection, shop: ShopId, staff: StaffId, on: bool, by: str, now: Instant) -> bool:
    """Whether that changed anything."""
    if receives(connection, shop).get(staff, True) == on:
        return False
    values = {"receives": int(on), "changed": now, "by": by}
    if not connection.execute(update(receivers).where(receivers.c.staff == staff).values(values)).rowcount:
        connection.execute(insert(receivers).values(staff=staff, shop=shop, **values))
    return True


def agents(connection: Connection, shop: ShopId) -> list[StaffId]:
    """Who answers buyers and still works here."""
    rows = connection.execute(
        select(staff_rows.c.id, staff_rows.c.roles)
        .where(staff_rows.c.shop == shop, staff_rows.c.active == 1)
        .order_by(staff_rows.c.created, staff_rows.c.id)
    )
    return [StaffId(row.id) for row in rows if Role.AGENT in row.roles.split(",")]


def turns(connection: Connection, landing_: str) -> dict[StaffId, tuple[int, int, str]]:
    """The ledger: last turn, how many were given, why none."""
    rows = connection.execute(select(landing_turns).where(landing_turns.c.landing == landing_))
    return {StaffId(row.staff): (row.last, row.given, row.reason) for row in rows}


def put_turns(connection: Connection, landing_: str, changed: Mapping[StaffId, tuple[int, int, str]]) -> None:
    """Lines of the ledger as they shall be."""
    for staff, (last, given, reason) in changed.items():
        line = (landing_turns.c.landing == landing_, landing_turns.c.staff == staff)
        values = {"last": last, "given": given, "reason": reason}
        if not connection.execute(update(landing_turns).where(*line).values(values)).rowcount:
            connection.execute(insert(landing_turns).values(landing=landing_, staff=staff, **values))


def _after(given: Given) -> ContactState:
    if given.contact.state is ContactState.CLOSED:
        return ContactState.CLOSED
    return ContactState.SHARED if given.staff is not None else ContactState.UNSHARED


def _facts(row: Sequence[Any]) -> Facts:
    id_, landing_, phone, product, created, state, carer, duplicate_of, old, deleted = row
    return Facts(id_, landing_, phone, product, Instant(created), ContactState(state), carer, duplicate_of, bool(old), deleted)
