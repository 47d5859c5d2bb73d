"""Reading leads: pages of the list, the number on request, and the table for a spreadsheet."""

import datetime
from zoneinfo import ZoneInfo

from aiohttp import hdrs, web
from sqlalchemy import Connection
from ulid import ULID

from app.domain.csv_text import csv_bytes
from app.domain.errors import Refused
from app.domain.exports import checked_purpose
from app.domain.ids import SECOND
from app.domain.leads import REVEALS_A_DAY, Lead
from app.domain.people import DESK, Role, Shop
from app.domain.products import in_language
from app.domain.text import searchable
from app.features.leads.hub.commands import touch
from app.features.leads.hub.entitling import must_be_entitled
from app.features.leads.wire import LIST, PAGE, PURPOSES, ExportLeads, LeadPage, Phone, RevealLead
from app.hub.database import audit, leads
from app.hub.database.leads import Filter
from app.hub.http import Route, json_response, private
from app.hub.hub import Hub
from app.hub.identity import SignedIn
from app.hub.phone_numbers import e164
from app.hub.requests import read_json
from app.hub.transaction import Transaction

_EXPORTERS = frozenset({Role.SUPERVISOR, Role.ADMIN})
#: Lines of one exported table, columns of its head, characters of a search.
_MOST_LINES, _COLUMNS, _QUERY = 200_000, 8, 100
_DIGITS = 7


def routes() -> list[Route]:
    """What the server serves of this."""
    return [
        private("GET", LIST, some, DESK),
        private("POST", LIST + "/{id}/reveal", reveal, DESK),
        private("POST", LIST + "/export", export, _EXPORTERS),
    ]


async def some(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """A page of the list; readable with and without entitlement. Raises NotFound, Refused("bad_request")."""
    query = request.query
    which = filter_of(query.get("status", ""), query.get("untouched") == "1", query.get("q", ""), who.shop)
    if not query.get("offset", "0").isdecimal():
        raise Refused("bad_request", reason="offset")
    place, lead = int(query.get("offset", "0")[:9]), query.get("at", "")

    def read(connection: Connection) -> LeadPage:
        shop = who.actor.shop
        offset = leads.place_of(connection, shop, lead) // PAGE * PAGE if lead else place
        found, total = leads.listed(connection, shop, which, offset, PAGE)
        return LeadPage(
            total=total,
            offset=offset,
            leads=found,
            counts=leads.counts(connection, shop) if offset == 0 else {},
        )

    return json_response(await hub.reads.run(read))


async def reveal(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """The number; logged before it is told. Raises NotFound, Refused: leads.purpose, .read_only, .reveals {limit}."""
    asked, id_ = await read_json(request, RevealLead), request.match_info["id"]
    if asked.purpose not in PURPOSES:
        raise Refused("leads.purpose")

    def tell(tx: Transaction) -> Phone:
        shop, staff = who.actor.shop, who.actor.id
        lead = leads.one(tx.connection, shop, id_)
        must_be_entitled(tx, shop)
        day = leads.day_of(tx.connection, shop, tx.now)
        others = leads.revealed_today(tx.connection, shop, staff, day, but=lead.id)
        if others >= REVEALS_A_DAY:
            raise Refused("leads.reveals", limit=REVEALS_A_DAY)
        leads.add_reveal(tx.connection, shop, str(ULID()), lead.id, staff, day, tx.now)
        audit.record(tx, shop, who.actor, "leads.reveal", lead.id, {"day": day, "purpose": asked.purpose})
        touch(tx, who.actor, lead)
        return Phone(phone=leads.phone_of(tx.connection, shop, lead.id), left=REVEALS_A_DAY - others - 1)

    return json_response(await hub.writer.run(tell))


async def export(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """The filtered list as CSV, numbers masked as on screen; logged. Raises Refused: export.…, bad_request."""
    asked = await read_json(request, ExportLeads)
    purpose, reason = checked_purpose(asked.purpose, asked.reason)
    which = filter_of(asked.status, asked.untouched, asked.q, who.shop)
    if len(asked.head) != _COLUMNS:
        raise Refused("bad_request", reason="head")

    def read(connection: Connection) -> tuple[bytes, int]:
        found = leads.everybody(connection, who.actor.shop, which, _MOST_LINES)
        zone = ZoneInfo(who.shop.time_zone)
        return csv_bytes(asked.head, (_line(lead, asked, zone) for lead in found)), len(found)

    body, lines = await hub.reads.run(read)
    facts: dict[str, str | int] = {"lines": lines, "purpose": purpose, "reason": reason}
    await hub.writer.run(lambda tx: audit.record(tx, who.actor.shop, who.actor, "leads.export", who.actor.shop, facts))
    return web.Response(body=body, content_type="text/csv", charset="utf-8", headers={hdrs.CACHE_CONTROL: "no-store"})


def filter_of(status: str, untouched: bool, query: str, shop: Shop) -> Filter:
    """What was asked for. A number is looked for only as a whole: digit by digit it would be told without a reveal."""
    phone = ""
    if sum(character.isdecimal() for character in query) >= _DIGITS:
        try:
            phone = e164(query[:_QUERY], shop.currency, "")
        except Refused:
            phone = ""
    return Filter(status=status[:20], untouched=untouched, words=tuple(searchable(query[:_QUERY]).split()), phone=phone)


def _line(lead: Lead, asked: ExportLeads, zone: ZoneInfo) -> tuple[str, ...]:
    moment = datetime.datetime.fromtimestamp(lead.created / SECOND, tz=zone).strftime("%Y-%m-%d %H:%M")
    status = asked.statuses.get(lead.status.value, lead.status.value)[:40]
    title = in_language(lead.title, asked.language)
    return (lead.name, moment, lead.phone_hint, title, status, lead.note, lead.message, str(lead.calls))
