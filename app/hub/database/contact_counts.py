"""Contacts counted by day (DATA-5) and by carer (DATA-3), in the transaction of every change of one: nobody counts them all."""

import datetime
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import BigInteger, Connection, Select, Table, and_, bindparam, case, cast, delete, func, literal, select
from sqlalchemy.dialects.postgresql import insert as upsert

from app.domain.ids import SECOND, ShopId
from app.hub.database.contact_lists import SHOWN
from app.hub.database.landing_tables import contact_carers, contact_days, contacts
from app.hub.database.statements import Sql, Statement, among, keys
from app.hub.database.tables import shops

#: Shop, day, landing, marketer, source: what contacts have in common that are counted together.
Cell = tuple[str, str, str, str, str]


class Counts(msgspec.Struct, frozen=True):
    """Of some contacts: the numbers of each cell, and how many wait for each colleague of a shop who cares for them."""

    days: Mapping[Cell, Counter[str]]
    carers: Counter[tuple[str, str]]


#: What is counted, by the column that keeps it; the same words as in a list, so that a figure and its list cannot disagree.
_SHOWS = {"came": "admitted", "awaiting": "awaiting", "approved": "approved", "given": "given", "closed": "closed"}
_NUMBERS = (*_SHOWS, "revenue")
_KEY = ("shop", "day", "landing", "marketer", "kind")
#: Where a connection keeps the contacts that are being counted.
_BUSY = "contacts being counted"
_ALIKE = ("shop", "created", "landing", "marketer", "kind", "carer")
_FACTS = select(
    *(contacts.c[name] for name in _ALIKE),
    *(case((SHOWN[show], 1), else_=0).label(name) for name, show in _SHOWS.items()),
    case((and_(SHOWN["approved"], contacts.c.revenue > 0), contacts.c.revenue), else_=literal(0)).label("revenue"),
    case((SHOWN["shared"], 1), else_=0).label("waiting"),
)


def _sums(facts: Select[Any]) -> Statement:
    """The numbers of all facts that are alike, with the shop's zone."""
    one = facts.subquery().c
    alike = [one[name] for name in _ALIKE]
    numbers = [cast(func.sum(one[name]), BigInteger).label(name) for name in (*_NUMBERS, "waiting")]
    zone = select(shops.c.time_zone).where(shops.c.id == one.shop).scalar_subquery()
    return Statement(select(*alike, *numbers, func.max(zone)).group_by(*alike))


# Of PostgreSQL another node may be changing them: what is taken off has to be what is there when this one does.
_AMONG = _sums(_FACTS.where(among(contacts.c.id)).order_by(contacts.c.id).with_for_update())
_ALL = _sums(_FACTS.where(contacts.c.shop == bindparam("shop")))


def _added_to(table: Table, key: Sequence[str], numbers: Sequence[str]) -> Statement:
    new = upsert(table).values({name: bindparam(name) for name in (*key, *numbers)})
    # ON CONFLICT is spelt the same in both dialects.
    more = {name: table.c[name] + new.excluded[name] for name in numbers}
    return Statement(new.on_conflict_do_update(index_elements=key, set_=more))


_ADD_TO_DAYS = _added_to(contact_days, _KEY, _NUMBERS)
_ADD_TO_CARERS = _added_to(contact_carers, ("shop", "staff"), ("waiting",))
_NONE = Counts({}, Counter())


@contextmanager
def counted(connection: Connection, ids: Sequence[str], new: bool = False) -> Iterator[None]:
    """What the block does to these contacts, whether it makes, changes or deletes them, is in the counts.

    `new`: they are not there yet. Within such a block another one about the same contacts costs nothing.
    """
    busy: set[str] = connection.info.setdefault(_BUSY, set())
    mine = [id_ for id_ in ids if id_ not in busy]
    sql = Sql(connection)
    before = _NONE if new else _counts(sql, mine)
    busy.update(mine)
    try:
        yield
    finally:
        busy.difference_update(mine)
    _add(sql, before, _counts(sql, mine))


def rebuild(connection: Connection, shop: ShopId) -> None:
    """All counts of a shop anew."""
    for table in (contact_days, contact_carers):
        connection.execute(delete(table).where(table.c.shop == shop))
    sql = Sql(connection)
    _add(sql, _NONE, _folded(sql.rows(_ALL, {"shop": shop})))


def waiting(connection: Connection, shop: ShopId, staff: str) -> int:
    """How many contacts wait for this colleague, who cares for them."""
    table = contact_carers.c
    found = connection.execute(select(table.waiting).where(table.shop == shop, table.staff == staff)).scalar()
    return int(found or 0)


def day_of(moment: int, zone: ZoneInfo) -> str:
    """The shop's calendar day, such as 2026-11-22."""
    return datetime.datetime.fromtimestamp(moment / SECOND, tz=zone).date().isoformat()


def _counts(sql: Sql, ids: Sequence[str]) -> Counts:
    return _folded(sql.rows(_AMONG, keys(ids))) if ids else _NONE


def _folded(rows: Sequence[Sequence[Any]]) -> Counts:
    days: dict[Cell, Counter[str]] = {}
    carers: Counter[tuple[str, str]] = Counter()
    for shop, created, landing, marketer, kind, carer, *numbers, waits, zone in rows:
        cell = days.setdefault((shop, day_of(created, ZoneInfo(zone)), landing, marketer, kind), Counter())
        for name, number in zip(_NUMBERS, numbers, strict=True):
            cell[name] += number
        if carer is not None and waits:
            carers[shop, carer] += waits
    return Counts(days, carers)


def _add(sql: Sql, before: Counts, after: Counts) -> None:
    changes = []
    for cell in sorted(before.days.keys() | after.days.keys()):  # two nodes that take rows in one order never wait for each other
        old, new = before.days.get(cell, Counter()), after.days.get(cell, Counter())
        if old != new:
            changes.append(dict(zip(_KEY, cell, strict=True)) | {name: new[name] - old[name] for name in _NUMBERS})
    sql.many(_ADD_TO_DAYS, changes)
    moved = {whose: after.carers[whose] - before.carers[whose] for whose in sorted(before.carers | after.carers)}
    carers = [{"shop": shop, "staff": staff, "waiting": more} for (shop, staff), more in moved.items() if more]
    sql.many(_ADD_TO_CARERS, carers)
