"""Sharing out in the database: switches, ledger of turns, decisions, and the little of a contact that decides about it."""

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, func, insert, select, update

from app.domain.contacts import ContactState, ShareReason
from app.domain.errors import NotFound
from app.domain.ids import Instant, ShopId, StaffId
from app.domain.people import Role
from app.hub.database.landing_tables import contacts, landings
from app.hub.database.sharing_tables import contact_shares, landing_turns, receivers
from app.hub.database.tables import staff as staff_rows

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
    deleted: Instant | None


_FACTS = tuple(contacts.c[name] for name in Facts.__struct_fields__)


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


def of_phone(connection: Connection, shop: ShopId, phone: str) -> list[Facts]:
    """All contacts of a phone that were not deleted, the first one first."""
    found = select(*_FACTS).where(contacts.c.shop == shop, contacts.c.phone == phone, contacts.c.deleted.is_(None))
    return [_facts(row) for row in connection.execute(found.order_by(contacts.c.created, contacts.c.id))]


def stuck(connection: Connection, shop: ShopId, landing_: str, states: Iterable[ContactState]) -> list[Facts]:
    """The landing's contacts in these states, the oldest first."""
    found = select(*_FACTS).where(
        contacts.c.shop == shop, contacts.c.landing == landing_, contacts.c.state.in_([one.value for one in states]),
        contacts.c.deleted.is_(None),
    )  # fmt: skip
    return [_facts(row) for row in connection.execute(found.order_by(contacts.c.created, contacts.c.id))]


def flag(connection: Connection, contact_: str, duplicate_of: str | None, old_customer: bool) -> None:
    """What a contact is found to be when it comes."""
    connection.execute(
        update(contacts).where(contacts.c.id == contact_).values(duplicate_of=duplicate_of, old_customer=int(old_customer))
    )


def is_old(connection: Connection, contact_: str) -> bool:
    """Whether it was found to be an old customer's."""
    return bool(connection.execute(select(contacts.c.old_customer).where(contacts.c.id == contact_)).scalar())


def keep_waiting(connection: Connection, contact_: str) -> None:
    """Its landing is not approved."""
    values = {"state": ContactState.AWAITING.value, "reason": ShareReason.NOT_APPROVED.value}
    connection.execute(update(contacts).where(contacts.c.id == contact_).values(values))


def put(
    connection: Connection, shop: ShopId, facts: Facts, staff: StaffId | None, reason: ShareReason, now: Instant,
    able: int = 0, ticked: int = 0, by: str = "",
) -> None:  # fmt: skip
    """A decision, and the contact as it makes it; one that bought stays closed."""
    number = connection.execute(
        select(func.coalesce(func.max(contact_shares.c.number), 0)).where(contact_shares.c.contact == facts.id)
    ).scalar_one()
    connection.execute(
        insert(contact_shares).values(
            contact=facts.id, number=int(number) + 1, shop=shop, time=now, staff=staff, reason=reason.value, able=able,
            ticked=ticked, by=by,
        )
    )  # fmt: skip
    state = ContactState.SHARED if staff is not None else ContactState.UNSHARED
    if facts.state is ContactState.CLOSED:
        state = ContactState.CLOSED
    connection.execute(
        update(contacts)
        .where(contacts.c.id == facts.id)
        .values(carer=staff, reason=reason.value, shared=now if staff is not None else None, state=state.value)
    )


def delete(connection: Connection, contact_: str, deleted: Instant | None) -> None:
    """Deletes a contact, or with None takes that back; it is kept in both."""
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


def _facts(row: Row[*tuple[Any, ...]]) -> Facts:
    values = row._asdict()
    return Facts(**values | {"state": ContactState(values["state"])})
