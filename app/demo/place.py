"""The demo's own folder: one demo at a time in it, and small secrets in files that only their owner can read."""

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import msgspec
import platformdirs

T = TypeVar("T")


class AlreadyRunning(Exception):
    """Another demo uses this folder."""


def default_folder() -> Path:
    """Where the demo shop is kept unless told otherwise."""
    return platformdirs.PlatformDirs("Frontdesk", appauthor=False).user_data_path / "demo"


@contextlib.contextmanager
def only_one(folder: Path) -> Iterator[None]:
    """Makes the folder and holds it for this process. Raises AlreadyRunning, OSError.

    SQLite's own file lock serves: it works on every system and ends with the process, however that ends.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    with contextlib.closing(sqlite3.connect(folder / "demo.lock", timeout=0, isolation_level=None)) as lock:
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            raise AlreadyRunning(str(folder)) from error
        yield


def write_private(path: Path, value: object) -> None:
    """Writes `value` as JSON, all of it or nothing, readable by nobody else. Raises OSError."""
    fresh = path.with_suffix(".new")
    fresh.unlink(missing_ok=True)
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(msgspec.json.format(msgspec.json.encode(value)))
    fresh.replace(path)


def read_private(path: Path, kind: type[T]) -> T | None:
    """What `write_private` wrote; None when there is none or it cannot be understood."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except (OSError, msgspec.MsgspecError):
        return None
