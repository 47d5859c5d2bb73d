"""What an admin may ask about personal data; every answer that shows or ends some is logged with its purpose."""

import asyncio
from collections.abc import Sequence
from functools import partial

import msgspec
import structlog
from aiohttp import hdrs, web
from sqlalchemy import Connection

from app.domain.errors import Refused
from app.domain.ids import CustomerId, Instant, ShopId
from app.domain.people import STAFF, Actor, Role
from app.domain.privacy import Group
from app.features.privacy import rules
from app.features.privacy.hub import access, erasing, exporting, finding, retaining
from app.features.privacy.hub.access import Wanted
from app.features.privacy.hub.finding import Found
from app.features.privacy.wire import (
    ACCESS,
    ACCESS_EXPORT,
    DUE,
    ERASE,
    EXPORT,
    PAGE,
    PEOPLE,
    PERSON,
    AccessPage,
    ErasedPerson,
    ErasePerson,
    ExportPerson,
    PersonErased,
    RecordsLeft,
)
from app.hub.database import audit
from app.hub.database.personal import Ids
from app.hub.http import Route, json_response, private
from app.hub.hub import Hub, wall_clock
from app.hub.identity import SignedIn
from app.hub.requests import read_json
from app.hub.router import Router
from app.hub.shop.connector import ShopConnector, ShopUnreachable
from app.hub.transaction import Transaction
from app.protocol.codec import encode
from app.protocol.errors import ErrorCode

logger = structlog.get_logger(__name__)
_ADMIN = frozenset({Role.ADMIN})
#: Seconds between looks for what an erasure left to do; lines of the access log written at a time.
_SCRUB_EVERY, _STEP = 60.0, 2_000
_TEXT = 120


def register(router: Router) -> None:
    """Adds privacy to the hub."""
    router.event(PersonErased, RecordsLeft)
    router.snapshot("erased", erased_part, allow=STAFF)
    router.every(_SCRUB_EVERY, erasing.scrub)


class Erasing:
    """What reaches the shop's engine too, which keeps a copy of its own: looked at, erased on request, and by the clock."""

    def __init__(self, shop: ShopConnector) -> None:
        self._shop = shop

    def register(self, router: Router) -> None:
        """Adds the clocks to the hub."""
        router.every(retaining.EVERY, partial(retaining.retain, forget=self._forget))

    def routes(self) -> list[Route]:
        """What the server serves of this."""
        return [
            private("GET", PEOPLE, people, _ADMIN),
            private("GET", PERSON, self.preview, _ADMIN),
            private("POST", EXPORT, export, _ADMIN),
            private("POST", ERASE, self.erase, _ADMIN),
            private("GET", ACCESS, accessed, _ADMIN),
            private("GET", ACCESS_EXPORT, export_access, _ADMIN),
            private("GET", DUE, due, _ADMIN),
        ]

    async def preview(self, request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
        """Answers a Person. Raises NotFound."""
        of = request.query.get("of", "")[:_TEXT]
        found = await hub.reads.run(lambda c: finding.preview(c, who.actor.shop, of, wall_clock()))
        elsewhere = self._shop.outside and Group.ORDERS.value in found.counts
        return json_response(msgspec.structs.replace(found, elsewhere=elsewhere))

    async def erase(self, request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
        """For good. Raises NotFound, Refused: privacy.purpose, privacy.name, privacy.pending {count}, shop.unreachable."""
        asked = await read_json(request, ErasePerson)
        shop, of = who.actor.shop, asked.of[:_TEXT]

        def checked(connection: Connection, now: Instant) -> Ids:
            seen = finding.preview(connection, shop, of, now)
            rules.check_erasure(seen.name, seen.pending, asked.purpose, asked.name)
            return finding.person(connection, shop, of, now).ids

        def carry_out(tx: Transaction) -> tuple[Ids, erasing.Done]:
            ids = checked(tx.connection, tx.now)
            return ids, erasing.erase(tx, shop, who.actor, ids, {"purpose": asked.purpose})

        # The engine first: were it the other way round and it did not answer, nobody would know any more whom to delete there.
        customers = (await hub.reads.run(lambda connection: checked(connection, wall_clock()))).customers
        left = not await self._forget(shop, customers)
        ids, done = await hub.writer.run(carry_out)
        # Whoever asked may go away now: what is left to do is done all the same.
        await asyncio.shield(erasing.finish(hub, shop, done, ids))
        return json_response(ErasedPerson(id=done.erased.id, rows=done.rows, left=left))

    async def _forget(self, shop: ShopId, customers: Sequence[str]) -> bool:
        """At the engine; False where it does not let one. Raises ShopUnreachable: nothing is erased anywhere then."""
        try:
            for customer in customers:
                await self._shop.forget(shop, CustomerId(customer))
        except ShopUnreachable:
            raise
        except Refused as refused:
            logger.warning("the shop's engine keeps its copy of an erased person", code=refused.code)
            return False
        return True


def erased_part(connection: Connection, actor: Actor) -> bytes:
    """Erasures of the shop: a client that was away learns of them here."""
    return encode(erasing.of_shop(connection, actor.shop, wall_clock()))


async def people(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """Answers a list of Known."""
    query = request.query.get("q", "")[:_TEXT]
    return json_response(await hub.reads.run(lambda c: finding.people(c, who.actor.shop, query)))


async def export(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """The ZIP; logged before its first byte. Raises NotFound, Refused("privacy.purpose")."""
    asked = await read_json(request, ExportPerson)
    rules.check_purpose(asked.purpose)

    def read(connection: Connection) -> tuple[Found, exporting.Tables]:
        found = finding.person(connection, who.actor.shop, asked.of[:_TEXT], wall_clock())
        return found, exporting.tables(connection, hub.vault, found.ids)

    found, data = await hub.reads.run(read)
    facts: dict[str, str | int] = {"purpose": asked.purpose, "rows": sum(map(len, data.values()))}
    await hub.writer.run(partial(_record, actor=who.actor, action="privacy.export", subject=_subject(asked.of), facts=facts))
    response = web.StreamResponse(headers={hdrs.CACHE_CONTROL: "no-store", hdrs.CONTENT_TYPE: "application/zip"})
    await response.prepare(request)
    pieces = exporting.archive(found, data, hub.folder, wall_clock())
    while (piece := await asyncio.to_thread(next, pieces, None)) is not None:
        await response.write(piece)
    await response.write_eof()
    return response


async def accessed(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """Answers AccessPage. Refused: bad_request."""
    wanted, before = _wanted(request)

    def read(connection: Connection) -> AccessPage:
        found = access.rows(connection, who.actor.shop, wanted, before, PAGE + 1)
        return AccessPage(rows=tuple(found[:PAGE]), more=len(found) > PAGE)

    return json_response(await hub.reads.run(read))


async def export_access(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """The wanted rows as CSV, streamed; itself a row. Refused: bad_request."""
    wanted, before = _wanted(request)
    await hub.writer.run(partial(_record, actor=who.actor, action="privacy.access.export", subject="", facts={}))
    response = web.StreamResponse(headers={hdrs.CACHE_CONTROL: "no-store", hdrs.CONTENT_TYPE: "text/csv; charset=utf-8"})
    await response.prepare(request)
    await response.write(access.head())
    while found := await hub.reads.run(partial(access.rows, shop=who.actor.shop, wanted=wanted, before=before, limit=_STEP)):
        await response.write(access.lines(found, who.shop.time_zone))
        before = found[-1].serial
    await response.write_eof()
    return response


async def due(_request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """Answers Due."""
    return json_response(await hub.reads.run(lambda c: retaining.due(c, who.actor.shop, wall_clock())))


def _record(tx: Transaction, actor: Actor, action: str, subject: str, facts: dict[str, str | int]) -> None:
    audit.record(tx, actor.shop, actor, action, subject, facts)


def _subject(of: str) -> str:
    return of.partition(":")[2][:_TEXT]


def _wanted(request: web.Request) -> tuple[Wanted, int]:
    query = request.query
    try:
        since, until, before = (access.instant(query.get(name, "0")) for name in ("from", "to", "before"))
    except ValueError as error:
        raise Refused(ErrorCode.BAD_REQUEST, reason="from, to and before are numbers") from error
    actor, subject = query.get("actor", "")[:_TEXT], query.get("subject", "").strip()[:_TEXT]
    return Wanted(actor=actor, subject=subject, since=since, until=until), before
