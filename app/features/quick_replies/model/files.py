"""Import, undo, export and pictures, over HTTP: only when connected, and said so otherwise (CHAT-28)."""

import hashlib
from collections.abc import Callable
from concurrent.futures import Executor
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import Signal

from app.desktop import paged_list
from app.desktop.file_work import FileWork, Sheet, form_of, sheet_of
from app.desktop.paged_list import Spawn
from app.domain.picture_files import check_size
from app.domain.quick_replies import ReplyPicture
from app.features.quick_replies.wire import ImportReport, UndoReport
from app.protocol.envelope import ErrorBody

_ROOT = "/v1/quick-replies"
#: Bytes, as the hub has it.
FILE_LIMIT, PICTURE_LIMIT = 8 * 1024 * 1024, 5 * 1024 * 1024
#: Seconds; twenty thousand lines take some.
_PATIENCE = 120.0


class Http(paged_list.Http, Protocol):
    """What of `HubHttp` is used."""

    async def request(self, method: str, path: str, **options: Any) -> Any: ...


class FilesModel(FileWork):
    """See FileWork. `looked` carries a Sheet and the ImportReport of its dry run; `taken` the report of the import; `undone` an
    UndoReport; `saved` a file's name."""

    looked = Signal(object, object)
    taken = Signal(object)
    undone = Signal(object)
    saved = Signal(str)

    def __init__(self, http: Http, spawn: Spawn, executor: Executor) -> None:
        """`executor` reads and writes files."""
        super().__init__(spawn, executor, "quick_replies.unreachable")
        self._http = http

    def look(self, path: Path) -> None:
        """Reads a file and asks what it would do."""

        async def work() -> None:
            sheet = await self._in_thread(lambda: sheet_of(path, lambda size: check_size(size, FILE_LIMIT)))
            report = await self._import(sheet, dry=True)
            self.looked.emit(sheet, report)

        self._start(work())

    def take_in(self, sheet: Sheet) -> None:
        """Does it."""

        async def work() -> None:
            self.taken.emit(await self._import(sheet, dry=False))

        self._start(work())

    def undo(self, name: str) -> None:
        """Takes an import back."""

        async def work() -> None:
            self.undone.emit(await self._http.json("DELETE", f"{_ROOT}/imports/{name}", UndoReport, timeout=_PATIENCE))

        self._start(work())

    def export(self, path: Path) -> None:
        """Everything that this person has, into a file whose ending says which form."""

        async def work() -> None:
            response = await self._http.request("GET", f"{_ROOT}/export", params={"form": form_of(path)}, timeout=_PATIENCE)
            content: bytes = response.content
            await self._in_thread(lambda: path.write_bytes(content))
            self.saved.emit(path.name)

        self._start(work())

    def add_picture(self, path: Path, then: Callable[[ReplyPicture | ErrorBody], None]) -> None:
        """Brings a picture to the hub."""

        async def work() -> None:
            then(await self._guarded(self._add_picture(path)))

        self._spawn(work())

    async def _add_picture(self, path: Path) -> ReplyPicture:
        def read() -> bytes:
            check_size(path.stat().st_size, PICTURE_LIMIT)
            return path.read_bytes()

        data = await self._in_thread(read)
        address = f"{_ROOT}/pictures/{hashlib.sha256(data).hexdigest()}"
        return await self._http.json("PUT", address, ReplyPicture, content=data, params={"name": path.name})

    async def _import(self, sheet: Sheet, dry: bool) -> ImportReport:
        params = {"form": sheet.form, "dry": "1" if dry else "0"}
        return await self._http.json(
            "POST", f"{_ROOT}/import", ImportReport, content=sheet.data, params=params, timeout=_PATIENCE
        )
