"""Lists of contacts: pages for any filter, with what names landing, goods and order; the number never leaves by them."""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, Select, and_, case, func, insert, select

from app.domain.contact_sharing import ContactRow
from app.domain.contacts import Contact, ContactState, ShareReason, SourceKind, Way
from app.domain.errors import NotFound
from app.domain.ids import Instant, ShopId
from app.domain.text import phone_hint
from app.hub.database.landing_tables import contact_reveals, contacts, landings
from app.hub.database.sharing_tables import contact_shares
from app.hub.database.statements import among, keys
from app.hub.database.trade import orders, products

_names = msgspec.json.Decoder(dict[str, str])
_FIELDS = tuple(name for name in Contact.__struct_fields__ if name != "phone_hint")
#: The newest first.
_ORDER = (contacts.c.created.desc(), contacts.c.id.desc())
_awaiting = contacts.c.state == ContactState.AWAITING.value
_there = contacts.c.deleted.is_(None)
#: What each `show` lets through; the dashboard's columns are among them, so that a figure and its list cannot disagree.
SHOWN: Mapping[str, ColumnElement[bool]] = {
    "": _there,
    "awaiting": and_(_there, _awaiting),
    "unshared": and_(_there, contacts.c.state == ContactState.UNSHARED.value),
    "shared": and_(_there, contacts.c.state == ContactState.SHARED.value),
    "closed": and_(_there, contacts.c.state == ContactState.CLOSED.value),
    "duplicate": and_(_there, contacts.c.duplicate_of.is_not(None)),
    "deleted": contacts.c.deleted.is_not(None),
    "admitted": ~_awaiting,
    "approved": and_(_there, ~_awaiting),
    "given": and_(_there, ~_awaiting, contacts.c.carer.is_not(None)),
}
_COUNTED = ("", "awaiting", "unshared", "shared", "closed", "duplicate", "deleted")


class Filter(msgspec.Struct, frozen=True, kw_only=True):
    """Which contacts; "" and 0 leave a part out, `until` is not in it. `phone` is a whole number in E.164: only who knows all
    of it finds the contact by it. `marketer` and `carer` are also whose they must be, for those who may not see all."""

    show: str = ""
    landing: str = ""
    marketer: str = ""
    kind: str = ""
    carer: str = ""
    way: str = ""
    since: int = 0
    until: int = 0
    words: tuple[str, ...] = ()
    phone: str = ""


def page(connection: Connection, shop: ShopId, which: Filter, offset: int, limit: int) -> list[ContactRow]:
    """Up to `limit` contacts from place `offset` on, the newest first."""
    # The names are looked up for the rows of the page alone: joined to all, a late page would look up all before it.
    ids = select(contacts.c.id).where(where(shop, which)).order_by(*_ORDER).offset(offset).limit(limit)
    return [_row(row) for row in connection.execute(_named().where(contacts.c.id.in_(ids)).order_by(*_ORDER))]


def one(connection: Connection, shop: ShopId, which: Filter, id_: str) -> ContactRow:
    """One that `which` lets through, deleted or not. Raises NotFound."""
    row = connection.execute(_named().where(contacts.c.id == id_, _of(shop, which))).first()
    if row is None:
        raise NotFound("contact")
    return _row(row)


def count(connection: Connection, shop: ShopId, which: Filter) -> int:
    """How many there are."""
    return int(connection.execute(select(func.count()).select_from(contacts).where(where(shop, which))).scalar_one())


def counts(connection: Connection, shop: ShopId, which: Filter) -> dict[str, int]:
    """How many of each `show`, of those that may be seen at all: `marketer` and `carer` of the filter alone count."""
    each = [func.coalesce(func.sum(case((SHOWN[name], 1), else_=0)), 0) for name in _COUNTED]
    row = connection.execute(select(*each).where(_of(shop, which))).one()
    return dict(zip(_COUNTED, map(int, row), strict=True))


def shares(connection: Connection, contact: str) -> list[Row[Any]]:
    """Every decision about a contact, the first one first."""
    found = select(contact_shares).where(contact_shares.c.contact == contact).order_by(contact_shares.c.number)
    return list(connection.execute(found))


def where(shop: ShopId, which: Filter) -> ColumnElement[bool]:
    """The filter as a condition on `contacts`."""
    terms = [_of(shop, which), SHOWN[which.show]]
    terms += [contacts.c[name] == value for name in ("landing", "kind", "way") if (value := getattr(which, name))]
    if which.since:
        terms.append(contacts.c.created >= which.since)
    if which.until:
        terms.append(contacts.c.created < which.until)
    if which.phone:
        terms.append(contacts.c.phone == which.phone)
    else:
        terms += [contacts.c.folded.contains(f" {word}", autoescape=True) for word in which.words]
    return and_(*terms)


# numbers


def phone_of(connection: Connection, shop: ShopId, which: Filter, id_: str) -> str:
    """The number itself; the caller has logged the look. Raises NotFound."""
    phone = connection.execute(select(contacts.c.phone).where(contacts.c.id == id_, _of(shop, which))).scalar()
    if phone is None:
        raise NotFound("contact")
    return str(phone)


def details(connection: Connection, shop: ShopId, ids: Sequence[str]) -> dict[str, dict[str, str]]:
    """What the buyers filled in of the form's further fields; contacts without any are not among them."""
    found = select(contacts.c.id, contacts.c.detail).where(among(contacts.c.id), contacts.c.shop == shop)
    rows = connection.execute(found.where(contacts.c.detail.is_not(None)), keys(ids))
    return {row.id: _names.decode(bytes(row.detail)) for row in rows}


def there(connection: Connection, shop: ShopId, which: Filter, id_: str) -> bool:
    """Whether it is one that `which` lets through, deleted or not."""
    return connection.execute(select(contacts.c.id).where(contacts.c.id == id_, _of(shop, which))).first() is not None


def revealed_today(connection: Connection, shop: ShopId, staff: str, day: str, but: str) -> int:
    """How many different contacts' numbers this person saw on that day, `but` this one."""
    looks = contact_reveals.c
    mine = (looks.shop == shop, looks.staff == staff, looks.day == day, looks.contact != but)
    return int(connection.execute(select(func.count(looks.contact.distinct())).where(*mine)).scalar_one())


def add_reveal(connection: Connection, shop: ShopId, id_: str, contact: str, staff: str, day: str, now: Instant) -> None:
    """One more look."""
    connection.execute(insert(contact_reveals).values(id=id_, shop=shop, contact=contact, staff=staff, time=now, day=day))


# inside


def _of(shop: ShopId, which: Filter) -> ColumnElement[bool]:
    terms: list[ColumnElement[bool]] = [contacts.c.shop == shop]
    terms += [contacts.c[name] == value for name in ("marketer", "carer") if (value := getattr(which, name))]
    return and_(*terms)


def _named() -> Select[Any]:
    first, first_landing = contacts.alias("first"), landings.alias("first_landing")
    decided = contact_shares.alias("decided")
    newest = select(func.max(decided.c.number)).where(decided.c.contact == contacts.c.id).correlate(contacts).scalar_subquery()
    return (
        select(
            *(contacts.c[name] for name in _FIELDS), contacts.c.phone, contacts.c.deleted,
            landings.c.name.label("landing_name"), products.c.name.label("goods"), contact_shares.c.able,
            contact_shares.c.ticked, first_landing.c.name.label("first_name"), orders.c.number.label("order_number"),
        )
        .join_from(contacts, landings, contacts.c.landing == landings.c.id)
        .outerjoin(products, products.c.id == contacts.c.product)
        .outerjoin(orders, orders.c.id == contacts.c.order)
        .outerjoin(first, first.c.id == contacts.c.duplicate_of)
        .outerjoin(first_landing, first_landing.c.id == first.c.landing)
        .outerjoin(contact_shares, and_(contact_shares.c.contact == contacts.c.id, contact_shares.c.number == newest))
    )  # fmt: skip


def _row(row: Row[*tuple[Any, ...]]) -> ContactRow:
    values = row._asdict()
    fields = {name: values[name] for name in _FIELDS}
    fields |= {
        "kind": SourceKind(values["kind"]), "way": Way(values["way"]), "state": ContactState(values["state"]),
        "reason": ShareReason(values["reason"]), "old_customer": bool(values["old_customer"]),
    }  # fmt: skip
    return ContactRow(
        contact=Contact(**fields, phone_hint=phone_hint(values["phone"])), landing_name=row.landing_name,
        goods=_names.decode(bytes(row.goods)) if row.goods else {}, deleted=row.deleted, able=row.able or 0,
        ticked=row.ticked or 0, first=row.first_name or "", order_number=row.order_number or (values["order"] or ""),
    )  # fmt: skip


def own_landing(connection: Connection, shop: ShopId, landing: str, marketer: str) -> None:
    """Raises NotFound unless the landing is this marketer's."""
    own = (landings.c.id == landing, landings.c.shop == shop, landings.c.marketer == marketer)
    if connection.execute(select(landings.c.id).where(*own)).first() is None:
        raise NotFound("landing")
