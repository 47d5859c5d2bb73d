"""Import, undo, export and pictures, over HTTP: only when connected, and said so otherwise (CHAT-28)."""

import asyncio
import hashlib
from collections.abc import Callable, Coroutine
from concurrent.futures import Executor
from pathlib import Path
from typing import Any, Protocol, TypeVar

import msgspec
from PySide6.QtCore import QObject, Signal

from app.desktop.failures import FAILURES, error_of
from app.domain.picture_files import check_size
from app.domain.quick_replies import ReplyPicture
from app.features.quick_replies.wire import ImportReport, UndoReport
from app.protocol.envelope import ErrorBody

T = TypeVar("T")
_ROOT = "/v1/quick-replies"
#: Bytes, as the hub has it.
FILE_LIMIT, PICTURE_LIMIT = 8 * 1024 * 1024, 5 * 1024 * 1024
#: Seconds; twenty thousand lines take some.
_PATIENCE = 120.0


class Http(Protocol):
    """What of `HubHttp` is used."""

    async def request(self, method: str, path: str, **options: Any) -> Any: ...
    async def json(self, method: str, path: str, kind: type[T], **options: Any) -> T: ...


class Sheet(msgspec.Struct, frozen=True):
    """A file that was read from this disk."""

    name: str
    form: str
    data: bytes


class FilesModel(QObject):
    """`looked` carries a Sheet and the ImportReport of its dry run; `taken` the report of the import; `undone` an UndoReport;
    `saved` a file's name; `failed` an ErrorBody; `busy_changed`: something began or ended."""

    looked = Signal(object, object)
    taken = Signal(object)
    undone = Signal(object)
    saved = Signal(str)
    failed = Signal(object)
    busy_changed = Signal()

    def __init__(self, http: Http, spawn: Callable[[Coroutine[Any, Any, None]], object], executor: Executor) -> None:
        """`executor` reads and writes files."""
        super().__init__()
        self._http = http
        self._spawn = spawn
        self._executor = executor
        self.busy = False

    def look(self, path: Path) -> None:
        """Reads a file and asks what it would do."""

        async def work() -> None:
            sheet = await self._in_thread(lambda: _read(path))
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

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        if self.busy:
            work.close()
            return
        self.busy = True
        self.busy_changed.emit()
        self._spawn(self._run(work))

    async def _run(self, work: Coroutine[Any, Any, None]) -> None:
        error = await self._guarded(work)
        self.busy = False
        self.busy_changed.emit()
        if isinstance(error, ErrorBody):
            self.failed.emit(error)

    async def _guarded(self, work: Coroutine[Any, Any, T]) -> T | ErrorBody:
        try:
            return await work
        except FAILURES as failure:
            return error_of(failure, "quick_replies.unreachable")
        except OSError:
            return ErrorBody("file.unreadable")

    async def _in_thread(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._executor, work)


def form_of(path: Path) -> str:
    """By the ending: xlsx, else csv."""
    return "xlsx" if path.suffix.lower() in (".xlsx", ".xlsm") else "csv"


def _read(path: Path) -> Sheet:
    check_size(path.stat().st_size, FILE_LIMIT)
    return Sheet(path.name, form_of(path), path.read_bytes())
