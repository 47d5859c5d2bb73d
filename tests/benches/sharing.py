"""Contacts at the hub: dashboard and list over 100,000 of them, against one bare scan (DATA-3, DATA-5)."""

import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import msgspec
from sqlalchemy import Connection, func, insert, select

from app.domain.contacts import ContactState, SourceKind
from app.domain.ids import DAY, MINUTE, Instant, ShopId, StaffId
from app.domain.people import Role, Shop, Staff
from app.features.marketing.hub import read_figures
from app.features.sharing.wire import PAGE, ContactPage
from app.hub.database import contact_counts, contact_lists, landing_tables, people, schema
from app.hub.database.contact_lists import Filter
from app.hub.database.engine import Database, sqlite_url
from app.hub.database.statements import Sql
from app.protocol.codec import encode
from tests.benches.measure import Row, alternate

_SHOP = Shop(id=ShopId("shop"), name="Shop", time_zone="Europe/Kyiv", currency="UAH")
_NOW = Instant(1_790_000_000_000)
_DAYS, _LANDINGS, _MARKETERS, _AGENTS, _CHUNK = 90, 60, 8, 20, 5_000
_STATES = ("shared", "shared", "closed", "awaiting", "unshared")


def rows(quick: bool, peers: bool) -> Iterator[Row]:
    """See `tests.benches`."""
    count = 5_000 if quick else 100_000
    folder = Path(tempfile.mkdtemp(prefix="frontdesk-bench-"))
    database = Database(sqlite_url(folder / "hub.sqlite3"))
    try:
        schema.prepare(database, folder)
        with database.writer() as connection:
            _fill(connection, count)
        with database.reader() as connection:
            scan = partial(_timed, partial(_scan, connection))
            month = Filter(show="admitted", since=_NOW - 30 * DAY, until=_NOW)
            whole = Filter(show="admitted", since=_NOW - _DAYS * DAY, until=_NOW)
            late, twins = count * 9 // 10, Filter(show="duplicate", landing="l7")
            for what, work, budget in (
                ("dashboard of 30 days", partial(read_figures, connection, _SHOP, month), 1.0),
                ("dashboard of 90 days", partial(read_figures, connection, _SHOP, whole), 2.0),
                ("contacts, first page with its counts", partial(_page, connection, Filter(), 0), 10.0),
                ("contacts, a page far down", partial(_page, connection, Filter(), late), 8.0),
                ("contacts, duplicates of a landing", partial(_page, connection, twins, 0), 10.0),
            ):
                taken, bare = alternate(partial(_timed, lambda work=work: encode(work())), scan, runs=3 if quick else 7)
                yield Row(
                    area="sharing", what=f"{what}, of {count:,}", figure=taken * 1e3, unit="ms", budget=budget,
                    reference=bare * 1e3, against="a bare sum over all",
                )  # fmt: skip
    finally:
        database.close()
        shutil.rmtree(folder)


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _scan(connection: Connection) -> object:
    table = landing_tables.contacts
    return connection.execute(select(func.count(), func.sum(table.c.revenue)).where(table.c.shop == _SHOP.id)).one()


def _page(connection: Connection, which: Filter, offset: int) -> ContactPage:
    return ContactPage(
        total=contact_lists.count(connection, _SHOP.id, which), offset=offset,
        rows=contact_lists.page(connection, _SHOP.id, which, offset, PAGE),
        counts=contact_lists.counts(connection, _SHOP.id, which) if offset == 0 else {},
    )  # fmt: skip


def _fill(connection: Connection, count: int) -> None:
    sql = Sql(connection)
    people.add_shop(sql, _SHOP, _NOW)
    for number in range(_MARKETERS + _AGENTS):
        role = Role.MARKETER if number < _MARKETERS else Role.AGENT
        people.add_staff(sql, _SHOP.id, Staff(id=StaffId(f"s{number}"), name=f"Person {number}", roles=(role,)), _NOW)
    table, kinds = landing_tables.landings, list(SourceKind)
    for number in range(_LANDINGS):
        connection.execute(
            insert(table).values(
                id=f"l{number}", shop=_SHOP.id, marketer=f"s{number % _MARKETERS}", name=f"Landing {number}", title=b"{}",
                text=b"{}", fields=b"[]", kind=kinds[number % len(kinds)].value, recipients=msgspec.json.encode(["s9"]),
                approved=1, created=_NOW, changed=_NOW,
            )
        )  # fmt: skip
    for first in range(0, count, _CHUNK):
        connection.execute(
            insert(landing_tables.contacts), [_contact(n, count) for n in range(first, min(count, first + _CHUNK))]
        )
    contact_counts.rebuild(connection, _SHOP.id)


def _contact(number: int, count: int) -> dict[str, object]:
    landing, state = number * 7 % _LANDINGS, _STATES[number % len(_STATES)]
    created = _NOW - (count - number) * (_DAYS * DAY // count)
    carer = f"s{_MARKETERS + number % _AGENTS}" if state in (ContactState.SHARED, ContactState.CLOSED) else None
    return {
        "id": f"c{number:07}", "shop": _SHOP.id, "landing": f"l{landing}", "key": str(number),
        "marketer": f"s{landing % _MARKETERS}", "kind": list(SourceKind)[landing % 9].value, "way": "form",
        "name": f"Buyer {number}", "phone": f"+38067{number:07}", "message": "Which colours are there?", "folded": " buyer",
        "created": created, "state": state, "carer": carer, "reason": "turn", "shared": created + MINUTE if carer else None,
        "duplicate_of": f"c{number - 1:07}" if number % 11 == 10 else None, "revenue": 12_500 if state == "closed" else 0,
    }  # fmt: skip
