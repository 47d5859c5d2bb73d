"""Files at the hub: announced, sent in pieces (F24), checked, made small, and read by short-lived signed addresses."""

import asyncio
import hmac
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeVar

import msgspec
from aiohttp import hdrs, web

from app.domain import picture_files as rules
from app.domain.errors import NotFound, Refused
from app.domain.ids import DAY, HOUR, FileId, Instant
from app.domain.people import DESK, Actor, Role
from app.features.attachments.hub import records
from app.features.attachments.hub.disk import Disk
from app.features.attachments.wire import FileLink, UploadRequest, UploadState
from app.hub import pictures
from app.hub.attempts import Rate
from app.hub.http import Route, json_response, private, public
from app.hub.hub import Hub, wall_clock
from app.hub.identity import SignedIn
from app.hub.requests import read_bytes, read_json
from app.hub.transaction import Later

T = TypeVar("T")

#: Bytes of one piece; a client may send less.
PIECE_LIMIT = 1024 * 1024
#: Seconds that a signed address is good for.
LINK_SECONDS = 300
#: Pictures decoded at once.
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
            private("GET", "/v1/files/{file}/link", self.link, _USERS),
            public("GET", "/files/{kind}/{file}/{until}/{signature}", self.read),
        ]

    def close(self) -> None:
        """Ends the threads."""
        self._threads.shutdown()

    async def announce(self, request: web.Request, hub: Hub, who: SignedIn) -> web.Response:
        """The same content announced again continues its upload, or is done at once. Raises NotFound, Refused: file.…"""
        asked = await read_json(request, UploadRequest)
        rules.check_size(asked.size)
        rules.check_digest(asked.sha256)
        wanted = msgspec.structs.replace(asked, name=rules.shown_name(asked.name))
        actor = who.actor
        known = await hub.reads.run(lambda connection: records.announced(connection, actor, wanted))
        if known is None:
            if wait := self._rate.take(actor.id, wall_clock()):
                raise Later("file.quota", seconds=wait)
            await self._tidy(hub)
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
            if int(offset) + len(data) == file.size:
                file = await self._finish(hub, file)
            return json_response(self._state(file))
        finally:
            self._busy.discard(file.id)

    async def link(self, request: web.Request, hub: Hub, who: SignedIn) -> web.Response:
        """Addresses of a finished file for those of its conversation. Raises NotFound."""
        wanted = FileId(request.match_info["file"])
        file = await hub.reads.run(lambda connection: records.visible(connection, who.actor, wanted))
        until = int(time.time()) + LINK_SECONDS
        url, thumb = (f"/files/{kind}/{file.id}/{until}/{self._signature(kind, file.id, until)}" for kind in ("full", "thumb"))
        return json_response(FileLink(url=url, thumb=thumb, seconds=LINK_SECONDS))

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
        path = self._disk.thumb(file.id) if kind == "thumb" else self._disk.whole(file.id)
        media_type = _THUMB_TYPE if kind == "thumb" else file.media_type
        return web.FileResponse(path, headers=_file_headers(media_type, file.id))

    async def _own(self, request: web.Request, hub: Hub, actor: Actor) -> records.File:
        wanted = FileId(request.match_info["file"])
        file = await hub.reads.run(lambda connection: records.visible(connection, actor, wanted, done=False))
        if file.sender != actor.id:
            raise NotFound("file")
        return file

    async def _finish(self, hub: Hub, file: records.File) -> records.File:
        """Everything is here: hash, type and pixels are checked; what does not hold is thrown away, to be sent anew."""
        try:
            looked, media_type = await self._in_thread(lambda: self._examine(file))
        except Refused:
            await self._in_thread(lambda: self._disk.discard(file.id))
            raise
        return await hub.writer.run(lambda tx: records.finish(tx, file.id, media_type, looked.width, looked.height))

    def _examine(self, file: records.File) -> tuple[pictures.Looked, str]:
        data = self._disk.read_part(file.id)
        rules.check_hash(data, file.sha256)
        media_type = rules.picture_type(data[:16])
        rules.check_pixels(*pictures.size_of(data, media_type))
        looked = pictures.look(data, media_type)
        self._disk.keep(file.id, data if looked.cleaned is None else looked.cleaned, looked.thumb)
        return looked, media_type

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
            file=file.id, received=self._received(file), done=file.done, name=file.name, width=file.width, height=file.height
        )

    def _signature(self, kind: str, file: FileId, until: int) -> str:
        return hmac.new(self._key, f"{kind}/{file}/{until}".encode(), "sha256").hexdigest()

    async def _in_thread(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, work)


def _file_headers(media_type: str, file: FileId) -> dict[str, str]:
    extension = media_type.partition("/")[2].replace("jpeg", "jpg")
    return {
        hdrs.CONTENT_TYPE: media_type,
        hdrs.CONTENT_DISPOSITION: f'inline; filename="{file}.{extension}"',
        "Content-Security-Policy": "default-src 'none'; sandbox",
        "Cross-Origin-Resource-Policy": "cross-origin",
        hdrs.CACHE_CONTROL: f"private, max-age={LINK_SECONDS}, immutable",
    }
