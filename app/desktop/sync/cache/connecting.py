"""Connections to the encrypted file through the bare driver, and what their errors mean to us."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from app.desktop.sync.cache.errors import CacheError, Damaged, OldDriver, Unwritable

KEY_BYTES = 32
#: Before this version SQLite could damage a database when it reset the write-ahead log.
_LEAST_SQLITE = (3, 51, 3)
#: SQLite's primary result codes: https://www.sqlite.org/rescode.html
_REASONS = {5: "busy", 6: "busy", 8: "read_only", 10: "io", 13: "full", 14: "io"}
_DAMAGED = frozenset({11, 26})

# The driver has no type information; what comes out of it is checked where it is decoded.
Connection = Any


def check_driver(found: tuple[int, ...] = dbapi2.sqlite_version_info) -> None:
    """Raises OldDriver for a SQLite with the WAL-reset bug."""
    if found < _LEAST_SQLITE:
        raise OldDriver(".".join(map(str, found)))


def connect(path: Path, key: bytes, mode: str = "rw", cut: bool = False) -> Connection:
    """An autocommit connection. `mode` as in SQLite's URIs: "ro", "rw", or "rwc" to make the file; `cut` also reads one that
    was cut short, as far as it goes.

    Nothing has been read yet: a wrong key shows at the first statement. Raises CacheError.
    """
    check_driver()
    if len(key) != KEY_BYTES:
        raise ValueError(f"a key has {KEY_BYTES} bytes")
    with translated():
        # The writer lives in an executor's thread and is closed from another; never used by two at once.
        connection = dbapi2.connect(
            f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False
        )
        # SQLCipher's own log goes to standard error, the error itself comes as an exception.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        # SQLCipher's default is SHA-512; processors have instructions for this one: a page reads in 70 % of the time.
        connection.execute("PRAGMA cipher_hmac_algorithm = HMAC_SHA256")
        if cut:
            # SQLite opens a file that is shorter than its header says only for those who repair it.
            connection.execute("PRAGMA writable_schema = ON")
        connection.execute("PRAGMA cache_size = -4000")
    return connection


def prepare_writer(connection: Connection) -> None:
    """Write-ahead log, and every commit on the disk before it counts. Raises CacheError."""
    with translated():
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = FAST")  # what an update replaces within a page is overwritten (REQ-8)
        connection.execute("PRAGMA fullfsync = 1")  # macOS keeps what fsync said it wrote in the drive's cache otherwise
        connection.execute(f"PRAGMA journal_size_limit = {4 * 1024 * 1024}")


@contextmanager
def translated() -> Iterator[None]:
    """Turns the driver's errors into ours; programming errors pass."""
    try:
        yield
    except dbapi2.DatabaseError as error:
        meaning = _meaning(error)
        if meaning is None:
            raise
        raise meaning from error


def _meaning(error: dbapi2.DatabaseError) -> CacheError | None:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _DAMAGED:
        return Damaged(str(error))
    return Unwritable(_REASONS[code]) if code in _REASONS else None


def is_sound(connection: Connection) -> bool:
    """Reads the whole file: every page authentic, every tree whole."""
    try:
        with translated():
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
    except Damaged:
        return False
