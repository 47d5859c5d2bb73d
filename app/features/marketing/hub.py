"""The dashboard at the hub: the counts of a time's days, folded by whatever one looks by (DATA-5)."""

import datetime
from collections.abc import Iterator
from zoneinfo import ZoneInfo

import msgspec
from aiohttp import hdrs, web
from sqlalchemy import ColumnElement, Connection, and_, func, select

from app.domain.errors import Refused
from app.domain.ids import DAY, SECOND, Instant
from app.domain.people import Role, Shop
from app.features.marketing import rules
from app.features.marketing.rules import Cell, Figures, Line
from app.features.marketing.wire import FIGURES, ExportFigures
from app.hub import table_files
from app.hub.database import audit, people
from app.hub.database.contact_counts import day_of
from app.hub.database.contact_lists import Filter
from app.hub.database.landing_tables import contact_days, landings
from app.hub.database.statements import Sql
from app.hub.http import Route, json_response, private
from app.hub.hub import Hub
from app.hub.identity import SignedIn
from app.hub.requests import read_json

_READERS = frozenset({Role.MARKETER, Role.SUPERVISOR, Role.ADMIN})
_ALL = frozenset({Role.SUPERVISOR, Role.ADMIN})
_COLUMNS = 9


def routes() -> list[Route]:
    """What the server serves of this."""
    return [private("GET", FIGURES, figures, _READERS), private("POST", "/v1/marketing/export", export, _READERS)]


async def figures(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """Raises Refused("bad_request")."""
    query = request.query
    since, until = query.get("from", ""), query.get("to", "")
    if not (since.isdecimal() and until.isdecimal() and len(since + until) < 32):
        raise Refused("bad_request", reason="time")
    marketer, landing, kind = (query.get(name, "")[:40] for name in ("marketer", "landing", "kind"))
    which = _which(
        who, Filter(show="admitted", since=int(since), until=int(until), marketer=marketer, landing=landing, kind=kind)
    )
    return json_response(await hub.reads.run(lambda connection: read_figures(connection, who.shop, which)))


async def export(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """Every dimension's lines, one below the other; logged. Raises Refused("bad_request")."""
    asked = await read_json(request, ExportFigures)
    if len(asked.head) != _COLUMNS or asked.form not in table_files.TYPES:
        raise Refused("bad_request", reason="head")
    which = _which(
        who,
        Filter(
            show="admitted", since=asked.since, until=asked.until, marketer=asked.marketer, landing=asked.landing,
            kind=asked.kind,
        ),
    )  # fmt: skip

    def read(connection: Connection) -> bytes:
        found = read_figures(connection, who.shop, which)
        return table_files.table_bytes(asked.form, asked.head, list(_lines(found, asked, ZoneInfo(who.shop.time_zone))))

    body = await hub.reads.run(read)
    shop = who.actor.shop
    facts: dict[str, str | int] = {"since": asked.since, "until": asked.until}
    await hub.writer.run(lambda tx: audit.record(tx, shop, who.actor, "marketing.export", shop, facts))
    return web.Response(body=body, content_type=table_files.TYPES[asked.form], headers={hdrs.CACHE_CONTROL: "no-store"})


def read_figures(connection: Connection, shop: Shop, which: Filter) -> Figures:
    """The figures of `which`, whose times are put on midnights of the shop. Raises Refused("marketing.time")."""
    zone = ZoneInfo(shop.time_zone)
    starts = rules.day_starts(Instant(which.since), Instant(which.until), zone)
    if not starts or len(starts) > rules.MOST_DAYS:
        raise Refused("marketing.time", days=rules.MOST_DAYS)
    until = rules.day_starts(Instant(starts[-1]), Instant(starts[-1] + 2 * DAY), zone)[1]
    days = [day_of(start, zone) for start in starts]
    found = _within(shop, which, days[0], days[-1])
    cells, (awaiting, by_day) = list(_cells(connection, found)), _days(connection, found)
    staff = {one.id: one.name for one in people.staff_of_shop(Sql(connection), shop.id)}
    rows = connection.execute(select(landings.c.id, landings.c.name).where(landings.c.shop == shop.id))
    names = {row.id: row.name for row in rows}
    total = Line()
    for cell in cells:
        total = rules.plus(total, cell)
    return Figures(
        currency=shop.currency, starts=starts, until=until, total=total, awaiting=awaiting,
        days=[msgspec.structs.replace(by_day.get(day, Line()), key=str(start)) for day, start in zip(days, starts, strict=True)],
        marketers=_named(rules.folded(cells, lambda cell: cell.marketer), staff),  # type: ignore[arg-type]
        landings=_named(rules.folded(cells, lambda cell: cell.landing), names),
        kinds=_named(rules.folded(cells, lambda cell: cell.kind), {}),
    )  # fmt: skip


def _cells(connection: Connection, found: ColumnElement[bool]) -> Iterator[Cell]:
    table = contact_days.c
    by, came = (table.marketer, table.landing, table.kind), func.sum(table.came)
    sums = (came, *map(func.sum, (table.approved, table.given, table.closed, table.revenue)))
    for marketer, landing, kind, *counts in connection.execute(select(*by, *sums).where(found).group_by(*by).having(came > 0)):
        yield Cell(marketer, landing, kind, *map(int, counts))


def _days(connection: Connection, found: ColumnElement[bool]) -> tuple[int, dict[str, Line]]:
    """How many wait, and the line of each day."""
    table = contact_days.c
    lines, waits = {}, 0
    columns = (table.awaiting, table.came, table.approved, table.given, table.closed, table.revenue)
    for day, *counts in connection.execute(select(table.day, *map(func.sum, columns)).where(found).group_by(table.day)):
        awaiting, came, stand, given, bought, revenue = map(int, counts)
        waits += awaiting
        lines[day] = Line(contacts=came, approved=stand, shared=given, closed=bought, revenue=revenue)
    return waits, lines


def _within(shop: Shop, which: Filter, first: str, last: str) -> ColumnElement[bool]:
    table = contact_days.c
    narrow = [table[name] == value for name in ("marketer", "landing", "kind") if (value := getattr(which, name))]
    return and_(table.shop == shop.id, table.day >= first, table.day <= last, *narrow)


def _named(lines: dict[str, Line], names: dict[str, str]) -> list[Line]:
    return rules.best_first(msgspec.structs.replace(line, name=names.get(key, "")) for key, line in lines.items())


def _lines(found: Figures, asked: ExportFigures, zone: ZoneInfo) -> Iterator[tuple[str | int | float | None, ...]]:
    def line(by: str, name: str, one: Line) -> tuple[str | int | float | None, ...]:
        share = None if one.conversion is None else round(100 * one.conversion, 1)
        words = asked.words.get(by, by)[:80]
        return (words, name, one.contacts, one.approved, one.shared, one.closed, one.revenue, share, found.currency)

    for by, lines in (("marketer", found.marketers), ("landing", found.landings)):
        yield from (line(by, one.name or one.key, one) for one in lines)
    yield from (line("kind", asked.words.get(one.key, one.key)[:80], one) for one in found.kinds)
    for one in found.days:
        yield line("day", datetime.datetime.fromtimestamp(int(one.key) / SECOND, tz=zone).date().isoformat(), one)
    yield line("total", "", found.total)


def _which(who: SignedIn, which: Filter) -> Filter:
    return which if who.actor.roles & _ALL else msgspec.structs.replace(which, marketer=who.actor.id)
