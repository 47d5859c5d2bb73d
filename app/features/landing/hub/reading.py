"""Reading landings and contacts: lists, the number on request, and the table for a spreadsheet."""

import datetime
from zoneinfo import ZoneInfo

from aiohttp import hdrs, web
from sqlalchemy import Connection
from ulid import ULID

from app.domain.contacts import Contact, Landing
from app.domain.csv_text import csv_bytes
from app.domain.errors import Refused
from app.domain.exports import checked_purpose
from app.domain.ids import SECOND, ShopId, StaffId
from app.domain.leads import REVEALS_A_DAY
from app.domain.people import STAFF, Actor, Role, Shop
from app.domain.text import searchable
from app.features.landing.hub.commands import MARKETERS, OVERSEERS, new_key, revoke_key
from app.features.landing.rules.entries import PURPOSES
from app.features.landing.wire import (
    CONTACTS,
    GOODS,
    LANDINGS,
    PAGE,
    SOURCES,
    ContactPage,
    ExportContacts,
    Goods,
    LandingGood,
    LandingList,
    Phone,
    Reveal,
    Source,
    Sources,
)
from app.hub.database import audit, contact_pages, landings, leads, people
from app.hub.database.contact_pages import Filter
from app.hub.database.statements import Sql
from app.hub.http import Route, json_response, private
from app.hub.hub import Hub
from app.hub.identity import SignedIn
from app.hub.phone_numbers import e164
from app.hub.requests import read_json
from app.hub.shop import products
from app.hub.transaction import Transaction

_KEEPERS = MARKETERS | OVERSEERS
#: Lines of one exported table, columns of its head, characters of a search, goods of a shop.
_MOST_LINES, _COLUMNS, _QUERY, _GOODS = 200_000, 11, 100, 5_000
_DIGITS = 7


def routes() -> list[Route]:
    """What the server serves of this."""
    return [
        private("GET", LANDINGS, some, _KEEPERS),
        private("POST", LANDINGS + "/{id}/key", new_key, MARKETERS),
        private("POST", LANDINGS + "/{id}/key/revoke", revoke_key, MARKETERS),
        private("GET", SOURCES, sources, STAFF),
        private("GET", GOODS, goods, STAFF),
        private("GET", CONTACTS, contacts, STAFF),
        private("POST", CONTACTS + "/{id}/reveal", reveal, STAFF),
        private("POST", CONTACTS + "/export", export, OVERSEERS),
    ]


async def some(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """One's own landings; all for those who oversee."""
    actor = who.actor
    marketer = None if actor.roles & OVERSEERS else StaffId(actor.id)

    def read(connection: Connection) -> LandingList:
        found = landings.some(connection, actor.shop, marketer)
        keys = landings.with_key(connection, actor.shop)
        return LandingList(landings=found, keys=[one.id for one in found if one.id in keys])

    return json_response(await hub.reads.run(read))


async def sources(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """What this person may enter into by hand."""
    actor = who.actor
    marketer = StaffId(actor.id) if actor.roles == {Role.MARKETER} else None

    def read(connection: Connection) -> Sources:
        names = _names(connection, actor.shop)
        found = [one for one in landings.some(connection, actor.shop, marketer) if one.manual]
        listed = [_source(one, names) for one in sorted(found, key=lambda one: one.name.casefold())]
        return Sources(sources=listed)

    return json_response(await hub.reads.run(read))


async def goods(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """What a landing can be about, and an order be made of."""

    def read(connection: Connection) -> Goods:
        found = [one for one in products.catalogue(Sql(connection), who.actor.shop, _GOODS) if one.live]
        return Goods(
            goods=[LandingGood(id=one.id, sku=one.sku, name=one.name, price=one.price, currency=one.currency) for one in found]
        )

    return json_response(await hub.reads.run(read))


async def contacts(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """A page of the list. Raises Refused("bad_request")."""
    query = request.query
    which = filter_of(who, query.get("landing", ""), query.get("state", ""), query.get("way", ""), query.get("q", ""))
    if not query.get("offset", "0").isdecimal():
        raise Refused("bad_request", reason="offset")
    offset = int(query.get("offset", "0")[:9])

    def read(connection: Connection) -> ContactPage:
        shop = who.actor.shop
        found = contact_pages.page(connection, shop, which, offset, PAGE)
        return ContactPage(total=contact_pages.count(connection, shop, which), offset=offset, contacts=found)

    return json_response(await hub.reads.run(read))


async def reveal(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """The number; logged before it is told. Raises NotFound, Refused: customers.purpose, leads.reveals {limit}."""
    asked = await read_json(request, Reveal)
    if asked.purpose not in PURPOSES:
        raise Refused("customers.purpose")
    contact = request.match_info["id"]

    def tell(tx: Transaction) -> Phone:
        shop, staff = who.actor.shop, who.actor.id
        phone = contact_pages.phone_of(tx.connection, shop, seen_by(who.actor), contact)
        day = leads.day_of(tx.connection, shop, tx.now)
        others = contact_pages.revealed_today(tx.connection, shop, staff, day, but=contact)
        if others >= REVEALS_A_DAY:
            raise Refused("leads.reveals", limit=REVEALS_A_DAY)
        contact_pages.add_reveal(tx.connection, shop, str(ULID()), contact, staff, day, tx.now)
        audit.record(tx, shop, who.actor, "contact.reveal", contact, {"purpose": asked.purpose})
        return Phone(phone=phone, left=REVEALS_A_DAY - others - 1)

    return json_response(await hub.writer.run(tell))


async def export(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """The filtered list as CSV, numbers masked as on screen; logged. Raises Refused: export.…, bad_request."""
    asked = await read_json(request, ExportContacts)
    purpose, reason = checked_purpose(asked.purpose, asked.reason)
    if len(asked.head) != _COLUMNS:
        raise Refused("bad_request", reason="head")
    which = filter_of(who, asked.landing, asked.state, asked.way, asked.q)

    def read(connection: Connection) -> tuple[bytes, int]:
        shop = who.actor.shop
        found = contact_pages.page(connection, shop, which, 0, _MOST_LINES)
        known = {one.id: one for one in landings.some(connection, shop)}
        names = _names(connection, shop)
        return csv_bytes(asked.head, (_line(one, who.shop, asked, known, names) for one in found)), len(found)

    body, lines = await hub.reads.run(read)
    facts: dict[str, str | int] = {"lines": lines, "purpose": purpose, "reason": reason}
    await hub.writer.run(lambda tx: audit.record(tx, who.actor.shop, who.actor, "contact.export", who.actor.shop, facts))
    return web.Response(body=body, content_type="text/csv", charset="utf-8", headers={hdrs.CACHE_CONTROL: "no-store"})


def seen_by(actor: Actor) -> Filter:
    """All for those who oversee; a marketer's own; what an agent cares for."""
    if actor.roles & OVERSEERS:
        return Filter()
    return Filter(marketer=actor.id) if Role.MARKETER in actor.roles else Filter(carer=actor.id)


def filter_of(who: SignedIn, landing: str, state: str, way: str, query: str) -> Filter:
    """What was asked for. A number is looked for only as a whole: digit by digit it would be told without a reveal."""
    whose, phone = seen_by(who.actor), ""
    if sum(character.isdecimal() for character in query) >= _DIGITS:
        try:
            phone = e164(query[:_QUERY], who.shop.currency, "")
        except Refused:
            phone = ""
    return Filter(
        landing=landing[:60], state=state[:20], way=way[:20], words=tuple(searchable(query[:_QUERY]).split()), phone=phone,
        marketer=whose.marketer, carer=whose.carer,
    )  # fmt: skip


def _names(connection: Connection, shop: ShopId) -> dict[str, str]:
    return {str(one.id): one.name for one in people.staff_of_shop(Sql(connection), shop)}


def _source(landing: Landing, names: dict[str, str]) -> Source:
    marketer = names.get(landing.marketer, "")
    return Source(id=landing.id, name=landing.name, marketer=marketer, product=landing.product, fields=landing.fields)


def _line(
    one: Contact, shop: Shop, asked: ExportContacts, known: dict[str, Landing], names: dict[str, str]
) -> tuple[str, ...]:  # fmt: skip
    moment = datetime.datetime.fromtimestamp(one.created / SECOND, tz=ZoneInfo(shop.time_zone)).strftime("%Y-%m-%d %H:%M")
    landing = known[one.landing].name if one.landing in known else one.landing
    said = [asked.words.get(code, code)[:40] for code in (one.state.value, one.way.value, one.kind.value)]
    return (
        one.name, moment, one.phone_hint, landing, names.get(one.marketer, one.marketer), *said,
        names.get(one.carer or "", ""), one.message, one.task,
    )  # fmt: skip
