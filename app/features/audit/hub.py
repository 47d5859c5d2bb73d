"""The audit log at the hub: read page by page, checked and exported in small steps, each of it recorded in the log itself."""

import asyncio
from collections.abc import Callable
from functools import partial

import msgspec
from aiohttp import hdrs, web
from sqlalchemy import Connection, select

from app.domain.errors import Refused
from app.domain.ids import Instant, ShopId
from app.domain.people import Actor, Role
from app.features.audit.wire import CHECK, EXPORT, PAGE, ROWS, AuditCheck, AuditPage, AuditRow
from app.hub import audit_heads, audit_table
from app.hub.audit_heads import Head
from app.hub.database import audit
from app.hub.database.audit import Broken, Filter, Walk
from app.hub.database.statements import Sql
from app.hub.database.tables import shops
from app.hub.http import Route, json_response, private
from app.hub.hub import Hub
from app.hub.identity import SignedIn
from app.hub.router import Router
from app.hub.transaction import Transaction
from app.protocol.errors import ErrorCode

_ADMIN = frozenset({Role.ADMIN})
#: Rows read in one transaction while the whole log is gone along: what others read goes in between.
_STEP = 2_000
#: Seconds between two heads that are written down outside the database.
HEADS_EVERY = 300.0
_TEXT_LIMIT = 120


def register(router: Router) -> None:
    """Adds the writing down of heads."""
    router.every(HEADS_EVERY, note_heads)


def routes() -> list[Route]:
    """The addresses."""
    return [
        private("GET", ROWS, page, _ADMIN),
        private("GET", CHECK, check, _ADMIN),
        private("GET", EXPORT, export, _ADMIN),
    ]


async def page(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """Answers AuditPage. Refused: bad_request."""
    wanted, before = _wanted(request)
    await hub.writer.run(partial(_record, actor=who.actor, action="audit.read", wanted=wanted))

    def read(connection: Connection) -> AuditPage:
        found = audit.page(connection, who.actor.shop, wanted, before, PAGE + 1)
        rows = tuple(msgspec.convert(one, AuditRow, from_attributes=True) for one in found[:PAGE])
        return AuditPage(rows=rows, more=len(found) > PAGE)

    return json_response(await hub.reads.run(read))


async def check(_request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """Answers AuditCheck, after as long as the log is."""
    shop = who.actor.shop
    heads = await asyncio.to_thread(audit_heads.read, hub.folder, shop)
    walk = Walk(hub.audit_key, awaited={head.hash for head in heads})
    broken = None
    try:
        while await hub.reads.run(_step(walk, shop)):
            pass
    except Broken as error:
        broken = error.serial
    lost = None if broken is not None else min((one.serial for one in heads if one.hash in walk.awaited), default=None)
    await hub.writer.run(partial(_record, actor=who.actor, action="audit.check", wanted=Filter()))
    return json_response(AuditCheck(rows=walk.rows, head=walk.head.hex(), broken=broken, lost=lost))


async def export(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """The wanted rows as CSV, the newest first, streamed. Refused: bad_request."""
    wanted, _before = _wanted(request)
    shop, zone = who.actor.shop, who.shop.time_zone
    await hub.writer.run(partial(_record, actor=who.actor, action="audit.export", wanted=wanted))
    response = web.StreamResponse(headers={hdrs.CACHE_CONTROL: "no-store", hdrs.CONTENT_TYPE: "text/csv; charset=utf-8"})
    await response.prepare(request)
    await response.write(audit_table.head())
    before = 0
    while rows := await hub.reads.run(partial(audit.page, shop=shop, wanted=wanted, before=before, limit=_STEP)):
        await response.write(await asyncio.to_thread(audit_table.lines, rows, zone))
        before = rows[-1].serial
    await response.write_eof()
    return response


async def note_heads(hub: Hub) -> None:
    """Writes the newest row of each shop down outside the database."""
    now = hub.clock()

    def read(connection: Connection) -> list[Head]:
        found = []
        for shop in connection.execute(select(shops.c.id)).scalars():
            newest = audit.last(Sql(connection), ShopId(shop))
            if newest is not None:
                found.append(Head(time=now, shop=ShopId(shop), serial=newest[0].serial, hash=newest[1]))
        return found

    for head in await hub.reads.run(read):
        await asyncio.to_thread(audit_heads.note, hub.folder, head)


def _step(walk: Walk, shop: ShopId) -> Callable[[Connection], bool]:
    return lambda connection: walk.go(Sql(connection), shop, _STEP)


def _record(tx: Transaction, actor: Actor, action: str, wanted: Filter) -> None:
    """That somebody looked; once for as long as nothing else is recorded, or paging would fill the log with itself."""
    facts = {name: value for name, value in msgspec.to_builtins(wanted).items() if value}
    newest = audit.last(tx.sql, actor.shop)
    if newest is not None and (newest[0].actor, newest[0].action, newest[0].facts) == (actor.id, action, facts):
        return
    audit.record(tx, actor.shop, actor, action, "audit", facts)


def _wanted(request: web.Request) -> tuple[Filter, int]:
    query = request.query
    try:
        since, until, before = (int(query.get(name, "0")) for name in ("from", "to", "before"))
    except ValueError as error:
        raise Refused(ErrorCode.BAD_REQUEST, reason="from and to are instants, before a serial") from error
    actor, action, subject = (query.get(name, "") for name in ("actor", "action", "subject"))
    if (
        min(since, until, before) < 0
        or max(since, until, before) >= 2**53
        or max(map(len, (actor, action, subject))) > _TEXT_LIMIT
    ):
        raise Refused(ErrorCode.BAD_REQUEST, reason="out of range")
    return Filter(actor=actor, action=action, subject=subject, since=Instant(since), until=Instant(until)), before
