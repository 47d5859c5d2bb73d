"""A file of goods, customers or orders, looked at by the hub and then taken in: only while connected."""

from concurrent.futures import Executor
from pathlib import Path

import msgspec
from PySide6.QtCore import Signal

from app.desktop.file_work import PATIENCE, FileWork, form_of
from app.desktop.paged_list import Http, Spawn
from app.domain.errors import Refused
from app.features.catalogue_import.rules.columns import COLUMNS, missing_columns
from app.features.catalogue_import.wire import FILE_LIMIT, Headings, Report, address_of, address_of_headings


class Table(msgspec.Struct, frozen=True):
    """A file that was read from this disk. `what` is products, customers or orders; `columns` say what its headings mean."""

    what: str
    name: str
    form: str
    data: bytes
    columns: dict[str, str] = {}


class ImportModel(FileWork):
    """See FileWork. `looked` carries a Table and the Report of what it would do; `unclear` a Table and its Headings, not all of
    which are known: somebody has to say what they are (`map`); `taken` the Report of what it did; `saved` a file's name."""

    looked = Signal(object, object)
    unclear = Signal(object, object)
    taken = Signal(object)
    saved = Signal(str)

    def __init__(self, http: Http, spawn: Spawn, executor: Executor) -> None:
        """`executor` reads and writes files."""
        super().__init__(spawn, executor)
        self._http = http

    def look(self, what: str, path: Path) -> None:
        """Reads a file and asks what it would do."""

        async def work() -> None:
            table = await self._in_thread(lambda: _read(what, path))
            found = await self._headings(table)
            if missing_columns(what, (one.column for one in found.headings)) or not all(one.column for one in found.headings):
                self.unclear.emit(table, found)
            else:
                self.looked.emit(table, await self._ask(table, dry=True))

        self._start(work())

    def map(self, table: Table, columns: dict[str, str]) -> None:
        """Asks what the file would do when its headings mean this."""

        async def work() -> None:
            said = msgspec.structs.replace(table, columns=columns)
            self.looked.emit(said, await self._ask(said, dry=True))

        self._start(work())

    def ask_for_columns(self, table: Table) -> None:
        """Somebody wants to say it all the same."""

        async def work() -> None:
            self.unclear.emit(table, await self._headings(table))

        self._start(work())

    def take_in(self, table: Table) -> None:
        """Does it. Sent twice it changes nothing more: what is there already is the same."""

        async def work() -> None:
            self.taken.emit(await self._ask(table, dry=False))

        self._start(work())

    def save_heading(self, what: str, path: Path) -> None:
        """An empty table with the columns that are read, to be filled."""
        heading = ",".join(COLUMNS[what]) + "\r\n"

        async def work() -> None:
            # With a byte order mark, or spreadsheets on Windows read the letters typed below it as something else.
            await self._in_thread(lambda: path.write_text(heading, encoding="utf-8-sig", newline=""))
            self.saved.emit(path.name)

        self._start(work())

    async def _headings(self, table: Table) -> Headings:
        address = address_of_headings(table.what, table.form)
        return await self._http.json("POST", address, Headings, content=table.data, timeout=PATIENCE)

    async def _ask(self, table: Table, *, dry: bool) -> Report:
        address = address_of(table.what, table.form, dry=dry, columns=table.columns)
        return await self._http.json("POST", address, Report, content=table.data, timeout=PATIENCE)


def _read(what: str, path: Path) -> Table:
    size = path.stat().st_size
    if size > FILE_LIMIT:
        raise Refused("import.file_too_big", limit=FILE_LIMIT // 2**20)
    return Table(what, path.name, form_of(path), path.read_bytes())
