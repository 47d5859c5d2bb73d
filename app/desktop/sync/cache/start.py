"""Reading the start snapshot before anything else is imported or locked: the first frame is painted from it."""

from pathlib import Path

import msgspec

from app.desktop.sync.cache.connecting import connect, translated
from app.desktop.sync.cache.errors import CacheError
from app.desktop.sync.cache.rows import StartSnapshot

FILE = "cache.db"
_decoder = msgspec.json.Decoder(StartSnapshot)


def read_start(folder: Path, key: bytes) -> StartSnapshot | None:
    """None when there is none, or none that can be read: `open_cache` finds out why and deals with it."""
    if not (folder / FILE).is_file():
        return None
    try:
        with translated():
            connection = connect(folder / FILE, key, "ro")
            try:
                row = connection.execute("SELECT body FROM start").fetchone()
            finally:
                connection.close()
    except CacheError:
        return None
    except Exception as error:
        if "no such table" in str(error):
            return None
        raise
    try:
        return _decoder.decode(row[0]) if row else None
    except msgspec.MsgspecError:
        return None  # of an older program
