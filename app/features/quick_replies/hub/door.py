"""Over HTTP: pictures of quick replies, import with its dry run and undo, export."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

import msgspec
from aiohttp import hdrs, web
from sqlalchemy import Connection
from ulid import ULID

from app.domain import picture_files
from app.domain.errors import NotFound, Refused
from app.domain.ids import DAY, HOUR, SECOND, Instant, StaffId
from app.domain.people import DESK, Actor
from app.domain.quick_replies import QuickReply
from app.features.quick_replies import rules
from app.features.quick_replies.hub import importing, pictures, sheets
from app.features.quick_replies.hub.commands import KEEPERS
from app.features.quick_replies.hub.planning import Plan, Planner
from app.hub.attempts import Rate
from app.hub.database import quick_replies, quick_reply_pictures
from app.hub.database.quick_reply_pictures import Kept
from app.hub.database.statements import Sql
from app.hub.http import Route, json_response, private
from app.hub.hub import Hub, wall_clock
from app.hub.identity import SignedIn
from app.hub.requests import read_bytes
from app.hub.router import Router
from app.hub.transaction import Later, Transaction

T = TypeVar("T")
#: How long an import can be undone.
UNDO_FOR = 7 * DAY
#: Pictures and files of one person: this many at once, then one each so many seconds.
_BURST, _EVERY = 30, 20.0
_TYPES = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


class QuickReplyDoor:
    """The handlers. Files and pictures are read in a thread of their own, one at a time: a packed file takes memory."""

    def __init__(self, folder: Path) -> None:
        """`folder` is for the pictures."""
        self._folder = pictures.Folder(folder)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="quick-replies")
        self._importing = asyncio.Lock()
        #: A picture that is being kept is not swept away.
        self._keeping = asyncio.Lock()
        self._rate = Rate(_BURST, _EVERY)

    def routes(self) -> list[Route]:
        """What the server serves of this."""
        return [
            private("POST", "/v1/quick-replies/import", self.take_in, DESK),
            private("DELETE", "/v1/quick-replies/imports/{import}", self.undo, DESK),
            private("GET", "/v1/quick-replies/export", self.give_out, DESK),
            private("PUT", "/v1/quick-replies/pictures/{sha256}", self.keep_picture, DESK),
            private("GET", "/v1/quick-replies/pictures/{sha256}", self.picture, DESK),
        ]

    def register(self, router: Router) -> None:
        """What is done by the clock."""
        router.every(HOUR / SECOND, self.tidy)

    def close(self) -> None:
        """Ends the thread."""
        self._thread.shutdown()

    async def take_in(self, request: web.Request, hub: Hub, who: SignedIn) -> web.Response:
        """An import, or its dry run. Nothing is taken in while one line is wrong. Refused: quick_replies.…"""
        form = sheets.checked_form(request.query.get("form", ""))
        dry = request.query.get("dry", "1") != "0"
        self._limit(who.actor)
        data = await self._body(request, sheets.SIZE_LIMIT)
        async with self._importing:
            sheet = await self._in_thread(lambda: sheets.read(form, data))
            known, count = await hub.reads.run(lambda connection: _known(connection, who.actor))
            plan = await self._in_thread(lambda: _planned(sheet, known, who.actor))
            if count + plan.report.new > rules.REPLIES_LIMIT:
                raise Refused("quick_replies.too_many", limit=rules.REPLIES_LIMIT)
            if dry or not plan.wished:
                return json_response(plan.report)
            name = str(ULID())
            await importing.take_in(hub, who.actor, name, plan.wished)
        return json_response(msgspec.structs.replace(plan.report, undo=name))

    async def undo(self, request: web.Request, hub: Hub, who: SignedIn) -> web.Response:
        """Takes one's own import back. Raises NotFound for somebody else's, and after a week."""
        async with self._importing:
            report = await importing.undo(hub, who.actor, request.match_info["import"])
        if report is None:
            raise NotFound("import")
        return json_response(report)

    async def give_out(self, request: web.Request, hub: Hub, who: SignedIn) -> web.Response:
        """What this person has, as a file."""
        form = sheets.checked_form(request.query.get("form", ""))
        self._limit(who.actor)
        known, _ = await hub.reads.run(lambda connection: _known(connection, who.actor))
        ordered = sorted(known, key=lambda one: (one.owner is not None, one.group, one.title, one.id))
        body = await self._in_thread(lambda: sheets.write(form, ordered))
        return web.Response(body=body, headers={**_SAFE, hdrs.CONTENT_TYPE: _TYPES[form]})

    async def keep_picture(self, request: web.Request, hub: Hub, who: SignedIn) -> web.Response:
        """A picture for a reply. Refused: file.…"""
        self._limit(who.actor)
        sha256, shop = request.match_info["sha256"], who.actor.shop
        picture_files.check_digest(sha256)
        data = await self._body(request, pictures.SIZE_LIMIT)
        content, kept = await self._in_thread(lambda: pictures.examined(data, sha256))
        async with self._keeping:
            await self._in_thread(lambda: self._folder.keep(shop, kept.sha256, content))
            await hub.writer.run(lambda tx: quick_reply_pictures.add(tx.sql, shop, kept, tx.now))
        return json_response(pictures.shown(kept, request.query.get("name", "")))

    async def picture(self, request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
        """The bytes. Raises NotFound for another shop's."""
        sha256, shop = request.match_info["sha256"], who.actor.shop

        def find(connection: Connection) -> Kept | None:
            return quick_reply_pictures.find(Sql(connection), shop, sha256)

        kept = await hub.reads.run(find)
        path = self._folder.place(shop, sha256)
        if kept is None or not await self._in_thread(path.is_file):
            raise NotFound("picture")
        return web.FileResponse(path, headers={**_SAFE, hdrs.CONTENT_TYPE: kept.media_type})

    async def tidy(self, hub: Hub) -> None:
        """Forgets old imports, and pictures that no reply holds."""

        def forget(tx: Transaction) -> list[tuple[str, str]]:
            importing.forget(tx, Instant(tx.now - UNDO_FOR))
            return list(pictures.orphans(tx))

        async with self._keeping:
            for shop, sha256 in await hub.writer.run(forget):
                await self._in_thread(lambda shop=shop, sha256=sha256: self._folder.drop(shop, sha256))  # type: ignore[misc]

    def _limit(self, actor: Actor) -> None:
        if wait := self._rate.take(actor.id, wall_clock()):
            raise Later("rate_limited", seconds=wait)

    async def _body(self, request: web.Request, limit: int) -> bytes:
        if (request.content_length or 0) > limit:
            raise Refused("file.too_big", limit=limit)
        return await read_bytes(request, limit)

    async def _in_thread(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)


_SAFE = {
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Content-Disposition": "attachment",
    hdrs.CACHE_CONTROL: "no-store",
}


def _known(connection: Connection, actor: Actor) -> tuple[list[QuickReply], int]:
    sql = Sql(connection)
    return quick_replies.visible(sql, actor.shop, actor.id), quick_replies.count(sql, actor.shop)


def _planned(sheet: sheets.Sheet, known: list[QuickReply], actor: Actor) -> Plan:
    keeps = bool(KEEPERS & actor.roles)
    return Planner(known, StaffId(actor.id), keeps, lambda: str(ULID())).plan(sheet)
