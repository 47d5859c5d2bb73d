"""A file of contacts, looked at by the hub, its columns chosen, then taken in: only while connected."""

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import Executor
from pathlib import Path
from typing import Any
from urllib.parse import quote

import msgspec
from PySide6.QtCore import QObject, Signal

from app.desktop.failures import FAILURES, error_of
from app.desktop.paged_list import Http
from app.domain.errors import Refused
from app.features.landing.wire import CONTACTS, FILE_LIMIT, Report
from app.protocol.envelope import ErrorBody

#: Seconds; fifty thousand lines go in a few at a time, so that nobody waits for them.
_PATIENCE = 600.0


class Sheet(msgspec.Struct, frozen=True):
    """A file that was read from this disk."""

    name: str
    form: str
    data: bytes


class ContactImportModel(QObject):
    """`looked` carries a Sheet and the Report of what it would do; `taken` the Report of what it did; `failed` an ErrorBody;
    `busy_changed`: something began or ended."""

    looked = Signal(object, object)
    taken = Signal(object)
    failed = Signal(object)
    busy_changed = Signal()

    def __init__(self, http: Http, spawn: Callable[[Coroutine[Any, Any, None]], object], executor: Executor) -> None:
        """`executor` reads files."""
        super().__init__()
        self._http = http
        self._spawn = spawn
        self._executor = executor
        self.busy = False

    def open(self, path: Path) -> None:
        """Reads a file and asks what it holds."""

        async def work() -> None:
            sheet = await asyncio.get_running_loop().run_in_executor(self._executor, _read, path)
            self.looked.emit(sheet, await self._ask(sheet, None, dry=True))

        self._start(work())

    def look(self, sheet: Sheet, columns: dict[str, str]) -> None:
        """Asks again with other columns."""

        async def work() -> None:
            self.looked.emit(sheet, await self._ask(sheet, columns, dry=True))

        self._start(work())

    def take_in(self, sheet: Sheet, columns: dict[str, str]) -> None:
        """Does it. Sent twice it adds nothing more: what is there already is the same."""

        async def work() -> None:
            self.taken.emit(await self._ask(sheet, columns, dry=False))

        self._start(work())

    async def _ask(self, sheet: Sheet, columns: dict[str, str] | None, *, dry: bool) -> Report:
        address = f"{CONTACTS}/import?form={sheet.form}&dry={int(dry)}"
        if columns is not None:
            address += "&columns=" + quote(msgspec.json.encode(columns).decode())
        return await self._http.json("POST", address, Report, content=sheet.data, timeout=_PATIENCE)

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        if self.busy:
            work.close()  # a second click while the first is under way
            return
        self.busy = True
        self.busy_changed.emit()
        self._spawn(self._run(work))

    async def _run(self, work: Coroutine[Any, Any, None]) -> None:
        error = None
        try:
            await work
        except FAILURES as failure:
            error = error_of(failure, "import.unreachable")
        except OSError:
            error = ErrorBody("file.unreadable")
        self.busy = False
        self.busy_changed.emit()
        if error is not None:
            self.failed.emit(error)


def _read(path: Path) -> Sheet:
    size = path.stat().st_size
    if size > FILE_LIMIT:
        raise Refused("import.file_too_big", limit=FILE_LIMIT // 2**20)
    return Sheet(path.name, "xlsx" if path.suffix.lower() in (".xlsx", ".xlsm") else "csv", path.read_bytes())
