"""One person's data as a ZIP: JSON for programs, tables for people, and their files; made while it is sent, kept nowhere."""

import mimetypes
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO, Any, cast

import msgspec
from sqlalchemy import Connection

from app.domain.csv_text import csv_bytes
from app.domain.errors import Refused
from app.domain.ids import Instant
from app.features.privacy.hub.finding import Found
from app.hub.database import personal
from app.hub.database.customer_tables import customer_identities
from app.hub.database.personal import Ids
from app.hub.shop import identities
from app.hub.vault import Vault

#: Bytes of a file that are read at a time.
_PIECE = 256 * 1024
_LOST = "kept, but the hub's key of identity numbers is missing"
Tables = Mapping[str, list[dict[str, Any]]]


class _Pipe:
    """What zipfile writes to: a file that cannot be sought, whose bytes are taken away as they come."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []

    def write(self, data: Any) -> int:
        self._pieces.append(bytes(data))
        return len(data)

    def flush(self) -> None:
        return None

    def taken(self) -> bytes:
        pieces, self._pieces = self._pieces, []
        return b"".join(pieces)


def tables(connection: Connection, vault: Vault, ids: Ids) -> Tables:
    """Every row, by table; what is kept as JSON inside a column is told as what it is, and what is kept closed is opened."""
    found = {}
    for place in personal.PLACES:
        if rows := [{name: _value(value) for name, value in row.items()} for row in personal.rows(connection, place, ids)]:
            found[place.table.name] = rows
    for row in found.get(customer_identities.name, ()):
        row["number"] = _number(vault, row)
    return found


def archive(found: Found, data: Tables, folder: Path, now: Instant) -> Iterator[bytes]:
    """The ZIP, piece by piece. Blocks: for a thread."""
    pipe = _Pipe()
    with zipfile.ZipFile(cast("IO[bytes]", pipe), "w", zipfile.ZIP_DEFLATED) as whole:  # it only writes
        whole.writestr("person.json", _json({"names": found.names, "time": now, "tables": data}))
        for name, rows in data.items():
            head = tuple(rows[0])
            whole.writestr(f"tables/{name}.csv", csv_bytes(head, ([_cell(row[column]) for column in head] for row in rows)))
            yield pipe.taken()
        for row in data.get("files", ()):
            path = folder / "files" / "files" / row["id"][-2:] / row["id"]
            if not path.is_file():
                continue
            # Our own name: what a buyer called a file never becomes a path of whoever unpacks this.
            suffix = mimetypes.guess_extension(row["media_type"]) or ".bin"
            with whole.open(f"files/{row['id']}{suffix}", "w") as entry, path.open("rb") as source:
                while piece := source.read(_PIECE):
                    entry.write(piece)
                    yield pipe.taken()
    yield pipe.taken()


def _number(vault: Vault, row: dict[str, Any]) -> str:
    try:
        return identities.opened(vault, row.pop("key"), row["number"], row["shop"], row["customer"])
    except Refused:
        return _LOST  # whoever gets this shall not believe that there is nothing


def _value(value: Any) -> Any:
    if isinstance(value, bytes | memoryview):
        try:
            return msgspec.json.decode(bytes(value))
        except msgspec.DecodeError:
            return bytes(value).hex()
    return value


def _cell(value: Any) -> str | int:
    if value is None:
        return ""
    return value if isinstance(value, str | int) else msgspec.json.encode(value).decode()


def _json(value: object) -> bytes:
    return msgspec.json.format(msgspec.json.encode(value), indent=2)
