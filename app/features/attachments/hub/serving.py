"""Files at the hub: announced, sent in pieces (F24), checked, made small, and read by short-lived signed addresses."""

import asyncio
import hmac
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeVar
from urllib.parse import quote

import msgspec
from aiohttp import hdrs, web

from app.domain import picture_files, sent_files
from app.domain.errors import NotFound, Refused
from app.domain.ids import DAY, HOUR, FileId, Instant
from app.domain.people import DESK, Actor, Role
from app.domain.sent_files import FileRules
from app.features.attachments.hub import records
from app.features.attachments.hub.disk import Disk
from app.features.attachments.hub.examining import examine, keep_poster
from app.features.attachments.wire import FileLink, UploadRequest, UploadState
from app.hub.attempts import Rate
from app.hub.database.shop_rules import read_rules
from app.hub.database.statements import Sql
from app.hub.http import Route, json_response, private, public
from app.hub.hub import Hub, wall_clock
from app.hub.identity import SignedIn
from app.hub.requests import read_bytes, read_json
from app.hub.transaction import Later

T = TypeVar("T")

#: Bytes of one piece; a client may send less.
PIECE_LIMIT = 1024 * 1024
#: Seconds that a signed address is good for; a video's as long as somebody may look at it, piece by piece.
LINK_SECONDS = 300
VIDEO_SECONDS = 3600
#: Bytes that one sender may send into one conversation within a day.
DAY_BYTES = 1024 * 1024 * 1024
POSTER_LIMIT = 512 * 1024
#: Files looked at at once.
_AT_ONCE = 2
#: Finished files of one sender: this many at once, then one each minute.
_BURST, _EVERY = 60, 60.0
#: An upload not finished by then is forgotten; the client begins it anew.
_ABANDONED = 7 * DAY
_THUMB_TYPE = "image/webp"
_USERS = DESK | {Role.BUYER}


class Attachments:
    """The handlers. One upload of a file at a time; the offset says where it stands, also after a crash."""

    def __init__(self, disk: Disk, secret: bytes) -> None:
        self._disk = disk
        # A key of its own for this purpose, from the hub's secret.
        self._key = hmac.digest(secret, b"frontdesk file links", "sha256")
        self._threads = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="pictures")
        self._rate = Rate(_BURST, _EVERY)
        self._busy: set[FileId] = set()
        self._tidied = 0

    def routes(self) -> list[Route]:
        """What the server serves of this."""
        return [
            private("POST", "/v1/files", self.announce, _USERS),
            private("PATCH", "/v1/files/{file}", self.piece, _USERS),
            private("PUT", "/v1/files/{file}/poster", self.poster, _USERS),
            private("GET", "/v1/files/rules", self.rules, _USERS),
            private("GET", "/v1/files/{file}/link", self.link, _USERS),
            public("GET", "/files/{kind}/{file}/{until}/{signature}", self.read),
        ]

    def close(self) -> None:
        """Ends the threads."""
        self._threads.shutdown()

    async def announce(self, request: web.Request, hub: Hub, who: SignedIn) -> web.Response:
        """The same content announced again continues its upload, or is done at once. Raises NotFound, Refused: file.…"""
        asked = await read_json(request, UploadRequest)
        actor = who.actor
        rules = await self._rules(hub, actor)
        sent_files.check_announced(asked.size, rules)
        picture_files.check_digest(asked.sha256)
        wanted = msgspec.structs.replace(asked, name=sent_files.clean_name(asked.name))
        known = await hub.reads.run(lambda connection: records.announced(connection, actor, wanted))
        if known is None:
            if wait := self._rate.take(actor.id, wall_clock()):
                raise Later("file.quota", seconds=wait)
            await self._tidy(hub)
            since = Instant(wall_clock() - DAY)
            sent = await hub.reads.run(lambda connection: records.sent_since(connection, actor, wanted.conversation, since))
            if sent + wanted.size > DAY_BYTES:
                raise Refused("file.day_quota", limit=DAY_BYTES)
            known = await hub.writer.run(lambda tx: records.announce(tx, actor, wanted))
        return json_response(self._state(known))

    async def piece(self, request: web.Request, hub: Hub, who: SignedIn) -> web.Response:
        """Takes bytes at `Upload-Offset`; 409 with the true state when that is not where the upload stands."""
        file = await self._own(request, hub, who.actor)
        offset = request.headers.get("Upload-Offset", "")
        if file.done or file.id in self._busy or offset != str(self._received(file)):
            return json_response(self._state(file), status=409)
        self._busy.add(file.id)
        try:
            data = await read_bytes(request, min(PIECE_LIMIT, file.size - int(offset)))
            await self._in_thread(lambda: self._disk.append(file.id, int(offset), data))
            received = int(offset) + len(data)
            if received == file.size or int(offset) < sent_files.HEAD <= received:
                rules = await self._rules(hub, who.actor)
                file = await self._looked_at(hub, file, rules, whole=received == file.size)
            return json_response(self._state(file))
        finally:
            self._busy.discard(file.id)

    async def link(self, request: web.Request, hub: Hub, who: SignedIn) -> web.Response:
        """Addresses of a finished file for those of its conversation. Raises NotFound."""
        wanted = FileId(request.match_info["file"])
        file = await hub.reads.run(lambda connection: records.visible(connection, who.actor, wanted))
        seconds = VIDEO_SECONDS if file.media_type.startswith("video/") else LINK_SECONDS
        until = int(time.time()) + seconds
        url, thumb = (f"/files/{kind}/{file.id}/{until}/{self._signature(kind, file.id, until)}" for kind in ("full", "thumb"))
        return json_response(FileLink(url=url, thumb=thumb if file.thumb else "", seconds=seconds))

    async def poster(self, request: web.Request, hub: Hub, who: SignedIn) -> web.Response:
        """The first picture of the sender's own video; one that is there already stays. Raises NotFound, Refused: file.…"""
        file = await self._own(request, hub, who.actor)
        if not file.done or not file.media_type.startswith("video/"):
            raise NotFound("file")
        if not file.thumb:
            data = await read_bytes(request, POSTER_LIMIT)
            await self._in_thread(lambda: keep_poster(self._disk, file, data))
            file = await hub.writer.run(lambda tx: records.has_thumb(tx, file.id))
        return json_response(self._state(file))

    async def rules(self, request: web.Request, hub: Hub, who: SignedIn) -> web.Response:
        """What the shop lets people send."""
        return json_response(await self._rules(hub, who.actor))

    async def read(self, request: web.Request, hub: Hub) -> web.StreamResponse:
        """The bytes behind a signed address. Raises NotFound for one that is wrong or past its time."""
        kind, file_id, until = request.match_info["kind"], FileId(request.match_info["file"]), request.match_info["until"]
        good = until.isdecimal() and len(until) < 12
        good = good and hmac.compare_digest(
            request.match_info["signature"].encode(), self._signature(kind, file_id, int(until)).encode()
        )
        if not good or int(until) < time.time():
            raise NotFound("file")
        file = await hub.reads.run(lambda connection: records.finished(connection, file_id))
        if kind == "thumb":
            if not file.thumb:
                raise NotFound("file")
            return web.FileResponse(self._disk.thumb(file.id), headers=_file_headers(_THUMB_TYPE, file))
        return web.FileResponse(self._disk.whole(file.id), headers=_file_headers(file.media_type, file))

    async def _own(self, request: web.Request, hub: Hub, actor: Actor) -> records.File:
        wanted = FileId(request.match_info["file"])
        file = await hub.reads.run(lambda connection: records.visible(connection, actor, wanted, done=False))
        if file.sender != actor.id:
            raise NotFound("file")
        return file

    async def _looked_at(self, hub: Hub, file: records.File, rules: FileRules, whole: bool) -> records.File:
        """The beginning is here, or everything: what does not hold is thrown away, to be sent anew."""
        try:
            if not whole:
                head = await self._in_thread(lambda: self._disk.head(file.id, sent_files.HEAD))
                sent_files.check_head(head, file.size, rules)
                return file
            found = await self._in_thread(lambda: examine(self._disk, file, rules))
        except Refused:
            await self._in_thread(lambda: self._disk.discard(file.id))
            raise
        return await hub.writer.run(lambda tx: records.finish(tx, file.id, found))

    async def _rules(self, hub: Hub, actor: Actor) -> FileRules:
        return (await hub.reads.run(lambda connection: read_rules(Sql(connection), actor.shop))).files

    async def _tidy(self, hub: Hub) -> None:
        """Forgets uploads that nobody went on with, at most once an hour and only when new ones come."""
        now = wall_clock()
        if now - self._tidied < HOUR:
            return
        self._tidied = now
        for file in await hub.writer.run(lambda tx: records.forget_unfinished(tx, Instant(now - _ABANDONED))):
            await self._in_thread(partial(self._disk.discard, file))

    def _received(self, file: records.File) -> int:
        return file.size if file.done else self._disk.received(file.id)

    def _state(self, file: records.File) -> UploadState:
        return UploadState(
            file=file.id, received=self._received(file), done=file.done, name=file.name, width=file.width, height=file.height,
            media_type=file.media_type, milliseconds=file.milliseconds,
        )  # fmt: skip

    def _signature(self, kind: str, file: FileId, until: int) -> str:
        return hmac.new(self._key, f"{kind}/{file}/{until}".encode(), "sha256").hexdigest()

    async def _in_thread(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, work)


def _file_headers(media_type: str, file: records.File) -> dict[str, str]:
    if media_type.startswith(("image/", "video/")):
        extension = media_type.partition("/")[2].replace("jpeg", "jpg").replace("quicktime", "mov")
        disposition = f'inline; filename="{file.id}.{extension}"'
    else:
        # Never shown as a page, whatever it holds; the name in ASCII for old browsers, as it is for all others.
        ending = file.name.rpartition(".")[2]
        disposition = f"attachment; filename=\"{file.id}.{ending}\"; filename*=UTF-8''{quote(file.name, safe='')}"
    return {
        hdrs.CONTENT_TYPE: media_type,
        hdrs.CONTENT_DISPOSITION: disposition,
        "Content-Security-Policy": "default-src 'none'; sandbox",
        "Cross-Origin-Resource-Policy": "cross-origin",
        hdrs.CACHE_CONTROL: f"private, max-age={LINK_SECONDS}, immutable",
    }
