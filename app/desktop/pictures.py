"""Pictures of messages: kept encrypted in the profile, shown from files that live only as long as the session.

Views open pictures by path. Those paths lie in `shown`, readable for this person alone, emptied at start and at the end.
"""

import asyncio
import hashlib
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Protocol

from app.desktop.sync.cache.errors import CacheError
from app.desktop.sync.cache.files import Files
from app.desktop.sync.committer import Run
from app.domain.ids import FileId

_log = logging.getLogger(__name__)
THUMB = "thumb"
ORIGINAL = "original"
GOODS = "goods"
REPLY = "reply"
Ready = Callable[[Path | None], None]


class Download(Protocol):
    """Gets a file's bytes from the hub; `kind` is "thumb", "original", "goods" or "reply". None when it cannot be had now."""

    def __call__(self, file: FileId, kind: str, /) -> Awaitable[bytes | None]: ...


class LocalPictures:
    """Implements ports.Pictures. Called on the loop's thread; `run` runs work on the thread for files."""

    def __init__(self, files: Files, shown: Path, run: Run, download: Download) -> None:
        self._files = files
        self._shown = shown
        self._run = run
        self._download = download
        self._paths: dict[tuple[FileId, str], Path] = {}
        self._waiting: dict[tuple[FileId, str], list[Ready]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def folder(self) -> Path:
        """Where files are shown from; emptied at start and at the end."""
        return self._shown

    def prepare(self) -> None:
        """Empties the folder of what a killed session left. Blocks: for the thread for files."""
        self._shown.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._remove(list(self._shown.iterdir()))

    def thumbnail(self, file: FileId, ready: Ready) -> None:
        """See ports.Pictures."""
        self._want(file, THUMB, ready)

    def original(self, file: FileId, ready: Ready) -> None:
        """See ports.Pictures."""
        self._want(file, ORIGINAL, ready)

    def product(self, name: str, ready: Ready) -> None:
        """See ports.Pictures."""
        self._want(FileId(name), GOODS, ready)

    def reply(self, sha256: str, ready: Ready) -> None:
        """A quick reply's picture by its hash; the path has no name that means anything."""
        self._want(FileId(sha256), REPLY, ready)

    async def erase(self, files: tuple[FileId, ...]) -> None:
        """What `Cache.erase` said a person's messages showed (REQ-8)."""
        paths = [self._paths.pop(place) for place in list(self._paths) if place[0] in files]
        await self._run(lambda: self._erase(files, paths))

    async def close(self) -> None:
        """Stops what is under way and empties the folder."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._paths.clear()
        await self._run(self._end)

    def _want(self, file: FileId, kind: str, ready: Ready) -> None:
        place = (file, kind)
        known = self._paths.get(place)
        if known is not None:
            ready(known)
        elif place in self._waiting:
            self._waiting[place].append(ready)
        else:
            self._waiting[place] = [ready]
            task = asyncio.get_running_loop().create_task(self._bring(file, kind))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _bring(self, file: FileId, kind: str) -> None:
        path = None
        try:
            path = await self._found(file, kind)
            if path is not None:
                self._paths[file, kind] = path
        except (CacheError, OSError) as error:
            _log.warning("a picture cannot be shown", extra={"reason": str(error)})
        finally:
            for ready in self._waiting.pop((file, kind)):
                ready(path)

    async def _found(self, file: FileId, kind: str) -> Path | None:
        path = await self._run(lambda: self._from_disk(file, kind))
        if path is not None:
            return path
        body = await self._download(file, kind)
        return None if body is None else await self._run(lambda: self._kept(file, kind, body))

    def _from_disk(self, file: FileId, kind: str) -> Path | None:
        body = self._files.get(file, kind)
        return None if body is None else self._written(file, kind, body)

    def _kept(self, file: FileId, kind: str, body: bytes) -> Path:
        try:
            self._files.put(file, kind, body)
        except CacheError as error:
            _log.warning("a picture cannot be kept", extra={"reason": str(error)})  # a full disk: it is shown all the same
        return self._written(file, kind, body)

    def _written(self, file: FileId, kind: str, body: bytes) -> Path:
        # Our own name: what the hub calls a file never becomes a path.
        path = self._shown / hashlib.sha256(f"{kind}/{file}".encode()).hexdigest()[:32]
        path.write_bytes(body)
        return path

    def _erase(self, files: tuple[FileId, ...], paths: list[Path]) -> None:
        self._files.erase(files)
        self._remove(paths)

    def _end(self) -> None:
        self._files.close()
        self._remove(list(self._shown.iterdir()))

    def _remove(self, paths: list[Path]) -> None:
        for path in paths:
            try:
                path.unlink(missing_ok=True)
            except OSError:
                _log.warning("a shown picture is still open")  # Windows; the next start takes it away
