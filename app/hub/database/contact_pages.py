"""Reading contacts: pages of the list for any filter, and the number on request. The number never leaves by `Contact`."""

from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, and_, func, insert, select

from app.domain.contacts import Contact, ContactState, ShareReason, SourceKind, Way
from app.domain.errors import NotFound
from app.domain.ids import Instant, ShopId, StaffId
from app.domain.leads import hint
from app.hub.database.landing_tables import contact_reveals, contacts

_FIELDS = tuple(name for name in Contact.__struct_fields__ if name != "phone_hint")
_SHOWN = (*(contacts.c[name] for name in _FIELDS), contacts.c.phone)
#: The newest first.
_ORDER = (contacts.c.created.desc(), contacts.c.id.desc())


class Filter(msgspec.Struct, frozen=True, kw_only=True):
    """Which contacts: "" for any. `phone` is a whole number in E.164: only who knows all of it finds the contact by it.

    `marketer` and `carer` are whose they must be, for those who may not see all.
    """

    landing: str = ""
    state: str = ""
    way: str = ""
    words: tuple[str, ...] = ()
    phone: str = ""
    marketer: str | None = None
    carer: str | None = None


def page(connection: Connection, shop: ShopId, which: Filter, offset: int, limit: int) -> list[Contact]:
    """Up to `limit` contacts from place `offset` on, the newest first."""
    found = select(*_SHOWN).where(_where(shop, which)).order_by(*_ORDER).offset(offset).limit(limit)
    return [_contact(row) for row in connection.execute(found)]


def count(connection: Connection, shop: ShopId, which: Filter) -> int:
    """How many there are."""
    return int(connection.execute(select(func.count()).select_from(contacts).where(_where(shop, which))).scalar_one())


def phone_of(connection: Connection, shop: ShopId, which: Filter, contact: str) -> str:
    """The number itself, of one that `which` lets through; the caller has logged the look. Raises NotFound."""
    found = select(contacts.c.phone).where(contacts.c.id == contact, _where(shop, which))
    phone = connection.execute(found).scalar()
    if phone is None:
        raise NotFound("contact")
    return str(phone)


def revealed_today(connection: Connection, shop: ShopId, staff: str, day: str, but: str) -> int:
    """How many different contacts' numbers this person saw on that day, `but` this one."""
    mine = (
        contact_reveals.c.shop == shop, contact_reveals.c.staff == staff, contact_reveals.c.day == day,
        contact_reveals.c.contact != but,
    )  # fmt: skip
    return int(connection.execute(select(func.count(contact_reveals.c.contact.distinct())).where(*mine)).scalar_one())


def add_reveal(connection: Connection, shop: ShopId, id_: str, contact: str, staff: str, day: str, now: Instant) -> None:
    """One more look."""
    connection.execute(insert(contact_reveals).values(id=id_, shop=shop, contact=contact, staff=staff, time=now, day=day))


def _where(shop: ShopId, which: Filter) -> ColumnElement[bool]:
    terms: list[ColumnElement[bool]] = [contacts.c.shop == shop, contacts.c.deleted.is_(None)]
    asked = {name: getattr(which, name) for name in ("landing", "state", "way", "phone")}
    terms += [contacts.c[name] == value for name, value in asked.items() if value]
    whose = {"marketer": which.marketer, "carer": which.carer}
    terms += [contacts.c[name] == value for name, value in whose.items() if value is not None]
    if not which.phone:
        terms += [contacts.c.folded.contains(f" {word}", autoescape=True) for word in which.words]
    return and_(*terms)


def _contact(row: Row[Any]) -> Contact:
    values = row._asdict()
    phone = values.pop("phone")
    return Contact(
        **values | {
            "kind": SourceKind(row.kind), "way": Way(row.way), "state": ContactState(row.state),
            "reason": ShareReason(row.reason), "old_customer": bool(row.old_customer), "phone_hint": hint(phone),
            "carer": None if row.carer is None else StaffId(row.carer),
        }
    )  # fmt: skip
