"""The list of customers in the database: pages for any filter, how many there are of each kind, and the shop's segments."""

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, and_, delete, exists, func, insert, select, update
from sqlalchemy.sql import Select

from app.domain.customer_list import NONE, CustomerFilter, CustomerRow, Facets, Label, Segment, Sort
from app.domain.errors import NotFound
from app.domain.ids import ConversationId, CustomerId, Instant, ShopId
from app.domain.text import phone_hint, searchable
from app.hub.database.customer_tables import customer_contacts
from app.hub.database.tables import buyers, conversations
from app.hub.database.trade import customer_segments, customer_tags, customers
from app.protocol.codec import encode

_SHOWN = tuple(
    customers.c[name]
    for name in (
        "id", "name", "phone", "member", "rank", "points", "source", "status", "responsible", "tags", "created",
    )
)  # fmt: skip
_ORDERS: dict[Sort, tuple[ColumnElement[Any], ...]] = {
    Sort.NEWEST: (customers.c.created.desc(), customers.c.id.desc()),
    Sort.OLDEST: (customers.c.created, customers.c.id),
    Sort.NAME: (customers.c.folded, customers.c.id),
}
#: Tags that are offered as a filter: the most used ones.
_MOST_TAGS = 200
#: So many of a tag are looked up one by one.
_FEW = 500
_tags = msgspec.json.Decoder(tuple[str, ...])
_filters = msgspec.json.Decoder(CustomerFilter)


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """A filter as the database takes it: `phones` are whole numbers in E.164, in place of the words of the name."""

    filter: CustomerFilter
    phones: tuple[str, ...] = ()


def page(connection: Connection, shop: ShopId, wanted: Wanted, sort: Sort, offset: int, limit: int) -> list[CustomerRow]:
    """Up to `limit` customers from place `offset` on."""
    # First the ids, which the index alone gives however far down they are, then these few rows.
    found = select(customers.c.id).where(_where(connection, shop, wanted)).order_by(*_ORDERS[sort])
    ids = list(connection.execute(found.offset(offset).limit(limit)).scalars())
    return _rows(connection, shop, ids)


def everybody(connection: Connection, shop: ShopId, wanted: Wanted, limit: int) -> list[tuple[CustomerRow, str]]:
    """All of them with their main numbers, the newest first: for a file."""
    found = select(*_SHOWN).where(_where(connection, shop, wanted)).order_by(*_ORDERS[Sort.NEWEST]).limit(limit)
    return [(_row(row, None), row.phone) for row in connection.execute(found)]


def count(connection: Connection, shop: ShopId, wanted: Wanted) -> int:
    """How many there are."""
    asked = wanted.filter
    if asked == CustomerFilter(tag=asked.tag) and asked.tag:
        found = select(func.count()).select_from(customer_tags).where(_of_tag(shop, asked.tag))
    else:
        found = select(func.count()).select_from(customers).where(_where(connection, shop, wanted))
    return int(connection.execute(found).scalar_one())


def holds(connection: Connection, shop: ShopId, wanted: Wanted, customer: CustomerId) -> bool:
    """Whether this one is among them."""
    found = select(customers.c.id).where(_where(connection, shop, wanted), customers.c.id == customer)
    return connection.execute(found).first() is not None


def facets(connection: Connection, shop: ShopId) -> Facets:
    """How many of each kind, over all customers of the shop."""
    kinds = (customers.c.member, customers.c.rank, customers.c.source, customers.c.status, customers.c.responsible)
    counted: tuple[dict[str, int], ...] = ({}, {}, {}, {})
    total = members = 0
    for member, *values, number in connection.execute(
        select(*kinds, func.count()).where(customers.c.shop == shop).group_by(*kinds)
    ):
        total, members = total + number, members + number * bool(member)
        for found, value in zip(counted, values, strict=True):
            found[value] = found.get(value, 0) + number
    most = func.count().label("most")
    tags = connection.execute(
        select(customer_tags.c.tag, most)
        .where(customer_tags.c.shop == shop)
        .group_by(customer_tags.c.tag)
        .order_by(most.desc(), customer_tags.c.tag)
        .limit(_MOST_TAGS)
    )
    ranks, sources, statuses, responsible = counted
    return Facets(
        total=total, members=members, ranks=ranks, sources=sources, statuses=statuses, responsible=responsible,
        tags={row[0]: int(row[1]) for row in tags},
    )  # fmt: skip


# segments


def segments(connection: Connection, shop: ShopId) -> list[Segment]:
    """All of the shop's, by name."""
    rows = connection.execute(_segments(shop).order_by(customer_segments.c.folded))
    return [_segment(row) for row in rows]


def segment(connection: Connection, shop: ShopId, id_: str) -> Segment | None:
    """One of them; None for another shop's."""
    row = connection.execute(_segments(shop).where(customer_segments.c.id == id_)).first()
    return None if row is None else _segment(row)


def id_taken(connection: Connection, id_: str) -> bool:
    """Whether any shop has a segment of this id."""
    return connection.execute(select(customer_segments.c.id).where(customer_segments.c.id == id_)).first() is not None


def save_segment(connection: Connection, shop: ShopId, one: Segment, *, new: bool) -> None:
    """A new one, or another content for a known one."""
    values = {
        "name": one.name, "folded": one.key, "wanted": encode(one.wanted), "by": one.by, "changed": one.changed,
        "version": one.version,
    }  # fmt: skip
    if new:
        connection.execute(insert(customer_segments).values(id=one.id, shop=shop, **values))
    else:
        mine = customer_segments.c.id == one.id, customer_segments.c.shop == shop
        connection.execute(update(customer_segments).where(*mine).values(values))


def drop_segment(connection: Connection, shop: ShopId, id_: str) -> None:
    """Raises NotFound, for another shop's as well."""
    mine = customer_segments.c.id == id_, customer_segments.c.shop == shop
    if not connection.execute(delete(customer_segments).where(*mine)).rowcount:
        raise NotFound("segment")


# inside


def _where(connection: Connection, shop: ShopId, wanted: Wanted) -> ColumnElement[bool]:
    asked = wanted.filter
    terms: list[ColumnElement[bool]] = [customers.c.shop == shop]
    if asked.label:
        terms.append(customers.c.member == int(asked.label == Label.MEMBER))
    for column, value in (
        (customers.c.rank, asked.rank), (customers.c.status, asked.status), (customers.c.source, asked.source),
        (customers.c.responsible, asked.responsible),
    ):  # fmt: skip
        if value:
            terms.append(column == ("" if value == NONE else value))
    if asked.tag:
        terms.append(_tagged(connection, shop, asked.tag))
    if wanted.phones:
        numbers = (
            customer_contacts.c.shop == shop, customer_contacts.c.kind == "phone", customer_contacts.c.value.in_(wanted.phones),
        )  # fmt: skip
        # Read first: by a subquery SQLite would walk the whole list and look each of them up in it.
        terms.append(customers.c.id.in_(list(connection.execute(select(customer_contacts.c.customer).where(*numbers)).scalars())))
    else:
        words = searchable(asked.query).split()
        terms += [customers.c.folded.contains(f" {word}", autoescape=True) for word in words]
        if asked.query and not words:
            terms.append(customers.c.folded == "\n")  # nothing but signs was asked for, and nobody is called so
    return and_(*terms)


def _of_tag(shop: ShopId, tag: str) -> ColumnElement[bool]:
    return and_(customer_tags.c.shop == shop, customer_tags.c.tag == tag)


def _tagged(connection: Connection, shop: ShopId, tag: str) -> ColumnElement[bool]:
    """A tag of few: these few are looked up. One of many: the list is walked, and soon has a page full."""
    few = select(customer_tags.c.customer).where(_of_tag(shop, tag)).limit(_FEW + 1)
    ids = list(connection.execute(few).scalars())
    if len(ids) <= _FEW:
        return customers.c.id.in_(ids)
    return exists().where(_of_tag(shop, tag), customer_tags.c.customer == customers.c.id)


def _rows(connection: Connection, shop: ShopId, ids: Sequence[str]) -> list[CustomerRow]:
    if not ids:
        return []
    found = {row.id: row for row in connection.execute(select(*_SHOWN).where(customers.c.id.in_(ids)))}
    chats = (
        select(buyers.c.customer, conversations.c.id)
        .join_from(buyers, conversations, conversations.c.buyer == buyers.c.id)
        .where(buyers.c.customer.in_(ids), conversations.c.shop == shop)
        .order_by(conversations.c.created)
    )
    newest = {row[0]: ConversationId(row[1]) for row in connection.execute(chats)}
    return [_row(found[id_], newest.get(id_)) for id_ in ids if id_ in found]


def _row(row: Row[*tuple[Any, ...]], conversation: ConversationId | None) -> CustomerRow:
    return CustomerRow(
        id=CustomerId(row.id), name=row.name, phone_hint=phone_hint(row.phone) if row.phone else "", member=bool(row.member),
        rank=row.rank, points=row.points, source=row.source, status=row.status, responsible=row.responsible,
        tags=_tags.decode(bytes(row.tags)), created=Instant(row.created), conversation=conversation,
    )  # fmt: skip


def _segments(shop: ShopId) -> Select[Any]:
    columns = (customer_segments.c[name] for name in ("id", "name", "wanted", "by", "changed", "version"))
    return select(*columns).where(customer_segments.c.shop == shop)


def _segment(row: Row[*tuple[Any, ...]]) -> Segment:
    return Segment(**row._asdict() | {"wanted": _filters.decode(bytes(row.wanted)), "changed": Instant(row.changed)})
