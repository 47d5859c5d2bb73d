"""Reading the list of customers: pages, counts, segments of one, and the table for a campaign, which is logged first (REQ-8)."""

import asyncio
import datetime
from collections.abc import Iterator
from zoneinfo import ZoneInfo

import msgspec
from aiohttp import hdrs, web
from sqlalchemy import Connection

from app.domain.customer_list import CustomerFilter, CustomerRow, Facets, Label, Sort
from app.domain.errors import Refused
from app.domain.exports import checked_purpose
from app.domain.ids import SECOND, CustomerId
from app.domain.people import DESK, Role, Shop
from app.features.customer_list import rules
from app.features.customer_list.hub.numbers import numbers_in
from app.features.customer_list.hub.sheets import MEDIA_TYPES, table
from app.features.customer_list.wire import EXPORT, FACETS, LIST, PAGE, CustomerPage, ExportCustomers, SegmentsOf
from app.hub.database import audit, customer_list, people
from app.hub.database.customer_list import Wanted
from app.hub.database.shop_rules import read_rules
from app.hub.database.statements import Sql
from app.hub.http import Route, json_response, private
from app.hub.hub import Hub, wall_clock
from app.hub.identity import SignedIn
from app.hub.requests import read_json
from app.hub.shop import customers

_EXPORTERS = frozenset({Role.SUPERVISOR, Role.ADMIN})
#: Lines of one exported table, columns of its head.
_MOST_LINES, _COLUMNS = 500_000, 9


def routes() -> list[Route]:
    """What the server serves of this."""
    return [
        private("GET", FACETS, all_facets, DESK),
        private("GET", LIST, some, DESK),
        private("GET", LIST + "/{id}/segments", segments_of, DESK),
        private("POST", EXPORT, export, _EXPORTERS),
    ]


async def some(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """A page of the list. Raises Refused: bad_request, customer_list.filter."""
    query = request.query
    asked = CustomerFilter(**{name: query.get(name, "") for name in CustomerFilter.__struct_fields__})
    which, order, place = wanted_by(asked, who.shop), query.get("sort", Sort.NEWEST), query.get("offset", "0")
    if order not in list(Sort) or not place.isdecimal():
        raise Refused("bad_request", reason="sort" if place.isdecimal() else "offset")
    offset, shop = int(place[:9]), who.actor.shop

    def read(connection: Connection) -> CustomerPage:
        found = customer_list.page(connection, shop, which, Sort(order), offset, PAGE)
        total = -1
        if not offset:  # a page that is not full is all there are
            total = len(found) if len(found) < PAGE else customer_list.count(connection, shop, which)
        if not read_rules(Sql(connection), shop).customers.points:
            found = [_without_points(one) for one in found]
        return CustomerPage(total=total, offset=offset, customers=found)

    return json_response(await hub.reads.run(read))


async def all_facets(_request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """How many customers there are of each kind."""

    def read(connection: Connection) -> Facets:
        return customer_list.facets(connection, who.actor.shop)

    return json_response(await hub.reads.run(read))


async def segments_of(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """In which segments somebody is (CUST-8). Raises NotFound."""
    customer, shop = CustomerId(request.match_info["id"]), who.actor.shop

    def read(connection: Connection) -> SegmentsOf:
        customers.one(Sql(connection), shop, customer, wall_clock())
        found = customer_list.segments(connection, shop)
        holds = [one.id for one in found if customer_list.holds(connection, shop, wanted_by(one.wanted, who.shop), customer)]
        return SegmentsOf(segments=tuple(holds))

    return json_response(await hub.reads.run(read))


async def export(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """The filtered list as a file; numbers only where they were asked for. It is logged before it leaves.

    Raises Refused: bad_request, export.purpose, export.reason, customer_list.filter.
    """
    asked = await read_json(request, ExportCustomers)
    purpose, reason = checked_purpose(asked.purpose, asked.reason)
    which = wanted_by(asked.wanted, who.shop)
    if len(asked.head) != _COLUMNS or asked.form not in rules.FORMS:
        raise Refused("bad_request", reason="head")

    def read(connection: Connection) -> tuple[list[tuple[CustomerRow, str]], dict[str, str]]:
        names = {one.id: one.name for one in people.staff_of_shop(Sql(connection), who.actor.shop)}
        found = customer_list.everybody(connection, who.actor.shop, which, _MOST_LINES)
        return found, {str(id_): name for id_, name in names.items()}

    found, names = await hub.reads.run(read)
    facts: dict[str, str | int] = {
        "lines": len(found), "purpose": purpose, "reason": reason, "phones": int(asked.phones), "segment": asked.segment[:60],
    }  # fmt: skip
    await hub.writer.run(lambda tx: audit.record(tx, who.actor.shop, who.actor, "customer.export", who.actor.shop, facts))
    body = await asyncio.to_thread(table, asked.form, asked.head, _lines(found, names, asked, who.shop))
    return web.Response(body=body, content_type=MEDIA_TYPES[asked.form], headers={hdrs.CACHE_CONTROL: "no-store"})


def wanted_by(asked: CustomerFilter, shop: Shop) -> Wanted:
    """A filter as the database takes it. Raises Refused("customer_list.filter")."""
    checked = asked.checked()
    return Wanted(filter=checked, phones=numbers_in(checked.query, shop.currency))


def _without_points(row: CustomerRow) -> CustomerRow:
    return msgspec.structs.replace(row, points=None)


def _lines(
    found: list[tuple[CustomerRow, str]], names: dict[str, str], asked: ExportCustomers, shop: Shop
) -> Iterator[tuple[str, ...]]:
    zone = ZoneInfo(shop.time_zone)

    def words(kind: str, value: str) -> str:
        return asked.words.get(f"{kind}.{value}", value)[:60]

    for row, phone in found:
        day = datetime.datetime.fromtimestamp(row.created / SECOND, tz=zone).date().isoformat()
        label = Label.MEMBER if row.member else Label.NO_ACCOUNT
        yield (
            row.name, phone if asked.phones else row.phone_hint, words("label", label), words("rank", row.rank),
            words("source", row.source), words("status", row.status), names.get(row.responsible, ""), ", ".join(row.tags), day,
        )  # fmt: skip
