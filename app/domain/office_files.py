"""Zip files and what is packed as one: documents and sheets of today's offices, without macros and without bombs."""

import struct
import zipfile
from typing import BinaryIO

from app.domain.errors import Refused

DOCUMENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

#: Entries, bytes unpacked, and how many times larger than packed: more is a bomb.
_MOST_ENTRIES = 5_000
_MOST_UNPACKED = 300 * 1024 * 1024
_MOST_TIMES = 200
#: Below this many unpacked bytes no ratio hurts anybody.
_HARMLESS = 10 * 1024 * 1024
_MOST_DIRECTORY = 2 * 1024 * 1024
_CONTENTS = "[Content_Types].xml"
_MOST_CONTENTS = 1024 * 1024
_END = b"PK\x05\x06"
_END_64 = b"PK\x06\x07"
_MAIN = {
    b"wordprocessingml.document.main+xml": DOCUMENT_TYPE,
    b"spreadsheetml.sheet.main+xml": SHEET_TYPE,
}


def zip_type(file: BinaryIO, size: int) -> str:
    """The office type of a zip, "" for one that is no office file. Raises Refused: file.broken, file.bomb, file.macros.

    Only the directory and the list of contents are read, and both have a limit: nothing else is unpacked.
    """
    _check_directory(file, size)
    try:
        with zipfile.ZipFile(file) as packed:
            entries = packed.infolist()
            _check_entries(entries)
            names = {entry.filename for entry in entries}
            if _CONTENTS not in names:
                return ""
            with packed.open(_CONTENTS) as part:
                contents = part.read(_MOST_CONTENTS)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError, EOFError, OSError, struct.error) as error:
        raise Refused("file.broken") from error
    if b"macroEnabled" in contents or any(name.lower().endswith("vbaproject.bin") for name in names):
        raise Refused("file.macros")
    return next((media_type for mark, media_type in _MAIN.items() if mark in contents), "")


def _check_directory(file: BinaryIO, size: int) -> None:
    """The directory's own numbers, before anything is built from them."""
    file.seek(max(0, size - 22 - 65_535))
    tail = file.read()
    place = tail.rfind(_END)
    if place < 0 or len(tail) - place < 22:
        raise Refused("file.broken")
    entries, length = struct.unpack_from("<HI", tail, place + 10)
    if _END_64 in tail[max(0, place - 20) : place] or entries > _MOST_ENTRIES or length > _MOST_DIRECTORY:
        raise Refused("file.bomb")


def _check_entries(entries: list[zipfile.ZipInfo]) -> None:
    packed = sum(entry.compress_size for entry in entries)
    unpacked = sum(entry.file_size for entry in entries)
    if len(entries) > _MOST_ENTRIES or unpacked > _MOST_UNPACKED:
        raise Refused("file.bomb")
    if unpacked > _HARMLESS and unpacked > packed * _MOST_TIMES:
        raise Refused("file.bomb")
    if any(entry.flag_bits & 1 for entry in entries):
        raise Refused("file.broken")  # encrypted: nobody can look into it, and no office file is like that
