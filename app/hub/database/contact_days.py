"""The contacts of each of a shop's days, counted: kept with every change of one, so that no dashboard looks at all (DATA-5)."""

import datetime
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row, and_, case, delete, literal, select
from sqlalchemy.dialects.postgresql import insert as upsert

from app.domain.ids import SECOND, ShopId
from app.hub.database.contact_lists import SHOWN
from app.hub.database.landing_tables import contact_days, contacts
from app.hub.database.statements import among, keys
from app.hub.database.tables import shops

#: Shop, day, landing, marketer, source: what contacts have in common that are counted together.
Cell = tuple[str, str, str, str, str]
Counts = Mapping[Cell, Counter[str]]
#: What is counted, by the column that keeps it; the same words as in a list, so that a figure and its list cannot disagree.
_SHOWS = {"came": "admitted", "awaiting": "awaiting", "approved": "approved", "given": "given", "closed": "closed"}
_NUMBERS = (*_SHOWS, "revenue")
_KEY = ("shop", "day", "landing", "marketer", "kind")
_SLICE = 10_000
#: Where a connection keeps the contacts that are being counted.
_BUSY = "contacts being counted"
_FACTS = select(
    *(contacts.c[name] for name in ("id", "shop", "created", "landing", "marketer", "kind")),
    *(case((SHOWN[show], 1), else_=0).label(name) for name, show in _SHOWS.items()),
    case((and_(SHOWN["approved"], contacts.c.revenue > 0), contacts.c.revenue), else_=literal(0)).label("revenue"),
)
# Of PostgreSQL another node may be changing them: what is taken off has to be what is there when this one does.
_AMONG = _FACTS.where(among(contacts.c.id)).order_by(contacts.c.id).with_for_update()
_NEW = upsert(contact_days)
# ON CONFLICT is spelt the same in both dialects.
_SUM = _NEW.on_conflict_do_update(
    index_elements=_KEY, set_={name: contact_days.c[name] + _NEW.excluded[name] for name in _NUMBERS}
)  # fmt: skip


@contextmanager
def counted(connection: Connection, ids: Sequence[str], new: bool = False) -> Iterator[None]:
    """What the block does to these contacts, whether it makes, changes or deletes them, is in the counts of their days.

    `new`: they are not there yet. Within such a block another one about the same contacts costs nothing.
    """
    busy: set[str] = connection.info.setdefault(_BUSY, set())
    mine = [id_ for id_ in ids if id_ not in busy]
    before = {} if new else _counts(connection, mine)
    busy.update(mine)
    try:
        yield
    finally:
        busy.difference_update(mine)
    _add(connection, before, _counts(connection, mine))


def rebuild(connection: Connection, shop: ShopId) -> None:
    """All days of a shop anew."""
    connection.execute(delete(contact_days).where(contact_days.c.shop == shop))
    zones: dict[str, ZoneInfo] = {}
    last, more = "", True
    while more:
        page = _FACTS.where(contacts.c.shop == shop, contacts.c.id > last).order_by(contacts.c.id).limit(_SLICE)
        some = connection.execute(page).all()
        _add(connection, {}, _folded(connection, some, zones))
        last, more = (some[-1].id, True) if some else ("", False)


def day_of(moment: int, zone: ZoneInfo) -> str:
    """The shop's calendar day, such as 2026-11-22."""
    return datetime.datetime.fromtimestamp(moment / SECOND, tz=zone).date().isoformat()


def _counts(connection: Connection, ids: Sequence[str]) -> Counts:
    if not ids:
        return {}
    return _folded(connection, connection.execute(_AMONG, keys(ids)).all(), {})


def _folded(connection: Connection, rows: Sequence[Row[*tuple[object, ...]]], zones: dict[str, ZoneInfo]) -> Counts:
    found: dict[Cell, Counter[str]] = {}
    for row in rows:
        zone = zones.get(row.shop)
        if zone is None:
            name = connection.execute(select(shops.c.time_zone).where(shops.c.id == row.shop)).scalar_one()
            zone = zones[row.shop] = ZoneInfo(name)
        cell = found.setdefault((row.shop, day_of(row.created, zone), row.landing, row.marketer, row.kind), Counter())
        for name in _NUMBERS:
            cell[name] += getattr(row, name)
    return found


def _add(connection: Connection, before: Counts, after: Counts) -> None:
    changes = []
    for cell in sorted(before.keys() | after.keys()):  # two nodes that take rows in one order never wait for each other
        old, new = before.get(cell, Counter()), after.get(cell, Counter())
        if old != new:
            changes.append(dict(zip(_KEY, cell, strict=True)) | {name: new[name] - old[name] for name in _NUMBERS})
    if changes:
        connection.execute(_SUM, changes)
