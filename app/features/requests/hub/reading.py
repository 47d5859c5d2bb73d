"""Reading requests: pages of each tab, one exchange, what is due, numbers on request, description gaps."""

from collections.abc import Callable
from functools import partial

from aiohttp import hdrs, web
from sqlalchemy import Connection
from ulid import ULID

from app.domain.csv_text import csv_bytes
from app.domain.errors import Refused
from app.domain.ids import ShopId
from app.domain.people import DESK
from app.domain.products import in_language
from app.domain.requests import REVEALS_A_DAY, Purpose
from app.domain.text import searchable
from app.features.requests.wire import (
    LIST,
    PAGE,
    TRACKING,
    Dues,
    ExportGaps,
    Gap,
    GapReport,
    Phone,
    RequestPage,
    Reveal,
    WholeRequest,
)
from app.hub.database import audit, buyer_requests, tracking_tasks
from app.hub.database.buyer_requests import Filter
from app.hub.http import Route, json_response, private
from app.hub.hub import Hub
from app.hub.identity import SignedIn
from app.hub.phone_numbers import e164
from app.hub.requests import read_json
from app.hub.transaction import Transaction

#: Of each kind in the timed queue; the longest waiting ones come first.
_MOST_DUE = 200
_MOST_GAPS = 1_000
_COLUMNS = 3
#: Characters of a search, and digits that may be a phone number.
_QUERY, _DIGITS = 100, 7


def routes() -> list[Route]:
    """What the server serves of this; the fixed addresses before those with an id."""
    return [
        private("GET", LIST, some, DESK),
        private("GET", LIST + "/due", due, DESK),
        private("GET", LIST + "/gaps", gaps, DESK),
        private("POST", LIST + "/gaps/export", export_gaps, DESK),
        private("GET", LIST + "/{id}", whole, DESK),
        private("POST", LIST + "/{id}/reveal", reveal, DESK),
        private("POST", TRACKING + "/{id}/reveal", reveal_of_task, DESK),
    ]


async def some(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """A page of a tab, or of what a search finds. Raises Refused("bad_request")."""
    query, shop = request.query, who.actor.shop
    q = query.get("q", "")[:_QUERY]
    which = Filter(
        tab=query.get("tab", "")[:20], topic=query.get("topic", "")[:20], product=query.get("product", "")[:64],
        gap=query.get("gap") == "1", undecided=query.get("undecided") == "1",
        words=tuple(searchable(q).split()), phone=_phone(q, who.shop.currency),
    )  # fmt: skip
    if not query.get("offset", "0").isdecimal():
        raise Refused("bad_request", reason="offset")
    offset = int(query.get("offset", "0")[:9])

    def read(connection: Connection) -> RequestPage:
        found = buyer_requests.page(connection, shop, which, offset, PAGE)
        return RequestPage(total=buyer_requests.count(connection, shop, which), offset=offset, requests=found)

    return json_response(await hub.reads.run(read))


def _phone(query: str, currency: str) -> str:
    """A number is looked for only as a whole: digit by digit it would be told without a reveal."""
    if sum(character.isdecimal() for character in query) < _DIGITS:
        return ""
    try:
        return e164(query, currency, "")
    except Refused:
        return ""


async def whole(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """One with its exchange. Raises NotFound."""

    def read(connection: Connection) -> WholeRequest:
        found = buyer_requests.one(connection, who.actor.shop, request.match_info["id"])
        return WholeRequest(request=found, exchange=buyer_requests.exchange(connection, found.id))

    return json_response(await hub.reads.run(read))


async def due(_request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """What has a deadline (REQ-7)."""

    def read(connection: Connection) -> Dues:
        shop = who.actor.shop
        waiting = buyer_requests.waiting(connection, shop, _MOST_DUE)
        return Dues(requests=waiting, tasks=tracking_tasks.undone(connection, shop, _MOST_DUE))

    return json_response(await hub.reads.run(read))


async def reveal(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """A buyer's number. Raises NotFound, Refused: requests.purpose, requests.reveals {limit}, requests.no_phone."""
    return await _revealed(request, hub, who, buyer_requests.phone_of, "requests.reveal")


async def reveal_of_task(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """The same for the buyer of a parcel."""

    def phone_of(connection: Connection, shop: ShopId, task: str) -> str:
        return tracking_tasks.one(connection, shop, task).phone

    return await _revealed(request, hub, who, phone_of, "requests.tracking_reveal")


async def _revealed(
    request: web.Request, hub: Hub, who: SignedIn, phone_of: Callable[[Connection, ShopId, str], str], action: str
) -> web.StreamResponse:
    asked, id_ = await read_json(request, Reveal), request.match_info["id"]

    def tell(tx: Transaction) -> Phone:
        shop, staff = who.actor.shop, who.actor.id
        phone = phone_of(tx.connection, shop, id_)
        if asked.purpose not in set(Purpose):
            raise Refused("requests.purpose")
        if not phone:
            raise Refused("requests.no_phone")
        day = buyer_requests.day_of(tx.connection, shop, tx.now)
        others = buyer_requests.revealed_today(tx.connection, shop, staff, day, but=id_)
        if others >= REVEALS_A_DAY:
            raise Refused("requests.reveals", limit=REVEALS_A_DAY)
        buyer_requests.add_reveal(tx.connection, shop, str(ULID()), id_, staff, day, tx.now)
        audit.record(tx, shop, who.actor, action, id_, {"purpose": asked.purpose})
        return Phone(phone=phone, left=REVEALS_A_DAY - others - 1)

    return json_response(await hub.writer.run(tell))


async def gaps(_request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """Which descriptions leave something out (REQ-6)."""
    return json_response(GapReport(gaps=await hub.reads.run(partial(_gaps, shop=who.actor.shop))))


async def export_gaps(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """The same as CSV; it names products and nobody. Raises Refused("bad_request")."""
    asked = await read_json(request, ExportGaps)
    if len(asked.head) != _COLUMNS:
        raise Refused("bad_request", reason="head")
    found = await hub.reads.run(partial(_gaps, shop=who.actor.shop))
    body = csv_bytes(asked.head, [(in_language(one.title, asked.language), one.marked, one.requests) for one in found])
    return web.Response(body=body, content_type="text/csv", charset="utf-8", headers={hdrs.CACHE_CONTROL: "no-store"})


def _gaps(connection: Connection, shop: ShopId) -> list[Gap]:
    rows = buyer_requests.gaps(connection, shop, _MOST_GAPS)
    return [Gap(product=product, title=title, marked=marked, requests=total) for product, title, marked, total in rows]
