"""Files on their way to the hub: announced by hash, sent in pieces, continued where a cut left them (F24).

The wire is described in `app/features/attachments/wire.py`; here are only the fields that an upload needs.
"""

import hashlib
import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Protocol

import msgspec

from app.desktop.sync.committer import Run
from app.desktop.sync.hub_http import HubHttp, HubUnreachable
from app.desktop.sync.pictures_to_send import poster_of
from app.domain.errors import Refused
from app.domain.ids import ConversationId, FileId

_log = logging.getLogger(__name__)
#: Bytes of one piece: small enough that progress moves, large enough that a fast line is filled.
PIECE = 256 * 1024
#: Pieces that the hub may refuse in a row before the upload is put off.
_MISUNDERSTANDINGS = 3


class Uploaded(msgspec.Struct, frozen=True):
    """A file that the hub holds and has looked at; width and height in pixels, 0 for what is no picture."""

    file: FileId
    width: int
    height: int
    milliseconds: int = 0


class _State(msgspec.Struct, frozen=True):
    file: FileId
    received: int
    done: bool
    width: int = 0
    height: int = 0
    media_type: str = ""
    milliseconds: int = 0


class Uploader(Protocol):
    """Brings one file to the hub."""

    async def __call__(self, conversation: ConversationId, path: Path, name: str, progress: Callable[[float], None]) -> Uploaded:
        """`progress` hears 0.0–1.0. Raises HubUnreachable, SessionEnded, Refused; Refused("file.missing") without the file."""


class HttpUploader:
    """Over `/v1/files`. Files are read by `files`, off the loop."""

    def __init__(self, http: HubHttp, files: Run) -> None:
        self._http = http
        self._files = files

    async def __call__(self, conversation: ConversationId, path: Path, name: str, progress: Callable[[float], None]) -> Uploaded:
        """Asks how much the hub holds already, then sends the rest."""
        size, digest = await self._read(lambda: _measure(path))
        request = {"conversation": conversation, "name": name, "size": size, "sha256": digest}
        state = await self._state("POST", "/v1/files", json=request)
        stuck = 0
        while not state.done:
            progress(state.received / size)
            offset = state.received
            piece = await self._read(lambda offset=offset: _piece(path, offset))  # type: ignore[misc]
            headers = {"Upload-Offset": str(offset), "Content-Type": "application/octet-stream"}
            state = await self._state("PATCH", f"/v1/files/{state.file}", content=piece, headers=headers)
            stuck = stuck + 1 if state.received <= offset else 0
            if stuck == _MISUNDERSTANDINGS:
                raise HubUnreachable("the upload does not move")
        if state.media_type.startswith("video/"):
            await self._send_poster(state.file, poster_of(path))
        progress(1.0)
        return Uploaded(state.file, state.width, state.height, state.milliseconds)

    async def _send_poster(self, file: FileId, poster: Path) -> None:
        """A video is shown by a picture made here; without one it is sent all the same."""
        try:
            data = await self._files(lambda: poster.read_bytes() if poster.is_file() else b"")
            if data:
                await self._http.request("PUT", f"/v1/files/{file}/poster", content=data)
        except (OSError, Refused) as error:
            _log.info("a video goes without its picture", extra={"reason": str(error)})

    async def _state(self, method: str, path: str, **options: Any) -> _State:
        # 409 carries the true state too: go on from there.
        response = await self._http.request(method, path, **options)
        try:
            return msgspec.json.decode(response.content, type=_State)
        except msgspec.MsgspecError as error:
            raise HubUnreachable(f"{path}: {error}") from error

    async def _read(self, work: Callable[[], Any]) -> Any:
        try:
            return await self._files(work)
        except OSError as error:
            raise Refused("file.missing") from error


def _measure(path: Path) -> tuple[int, str]:
    digest = hashlib.sha256()
    size = 0
    for chunk in _chunks(path):
        digest.update(chunk)
        size += len(chunk)
    return size, digest.hexdigest()


def _chunks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while chunk := file.read(PIECE):
            yield chunk


def _piece(path: Path, offset: int) -> bytes:
    with path.open("rb") as file:
        file.seek(offset)
        return file.read(PIECE)
