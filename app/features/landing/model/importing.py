"""A file of contacts, looked at by the hub, its columns chosen, then taken in: only while connected."""

from concurrent.futures import Executor
from pathlib import Path
from urllib.parse import quote

import msgspec
from PySide6.QtCore import Signal

from app.desktop.file_work import PATIENCE, FileWork, Sheet, sheet_of
from app.desktop.paged_list import Http, Spawn
from app.domain.errors import Refused
from app.features.landing.wire import CONTACTS, FILE_LIMIT, Report


class ContactImportModel(FileWork):
    """See FileWork. `looked` carries a Sheet and the Report of what it would do; `taken` the Report of what it did."""

    looked = Signal(object, object)
    taken = Signal(object)

    def __init__(self, http: Http, spawn: Spawn, executor: Executor) -> None:
        """`executor` reads files."""
        super().__init__(spawn, executor)
        self._http = http

    def open(self, path: Path) -> None:
        """Reads a file and asks what it holds."""

        async def work() -> None:
            sheet = await self._in_thread(lambda: sheet_of(path, _check))
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
        return await self._http.json("POST", address, Report, content=sheet.data, timeout=PATIENCE)


def _check(size: int) -> None:
    if size > FILE_LIMIT:
        raise Refused("import.file_too_big", limit=FILE_LIMIT // 2**20)
