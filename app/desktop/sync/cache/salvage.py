"""A damaged file is put aside under another name, and the agent's own words are read out of it (F7); never deleted."""

import os
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

import msgspec
from sqlcipher3 import dbapi2

from app.desktop.sync.cache import outbox
from app.desktop.sync.cache.connecting import Connection, connect, prepare_writer, translated
from app.desktop.sync.cache.errors import CacheError
from app.desktop.sync.cache.rows import Draft, OutboxRow
from app.desktop.sync.cache.schema import migrate

Row = TypeVar("Row")
#: Files put aside hold personal data, so they are not kept for ever.
_KEPT = 30 * 24 * 3600.0
#: The log and its index belong to the file and move with it.
_PARTS = ("", "-wal", "-shm")


class Salvage(msgspec.Struct, frozen=True):
    """Where the damaged file lies now, and what was read out of it."""

    aside: Path
    outbox: int
    drafts: int


def rebuild(path: Path, key: bytes) -> Salvage:
    """A new cache at `path` with the outbox and drafts of the damaged one. Nothing may have it open. Raises Unwritable.

    Killed at any point, the next call of this or of `finish` ends the work: the new file is whole before the old one moves.
    """
    rows = _readable(path, key, outbox.read_outbox, lambda c: outbox.read_outbox(c, "DESC"))
    drafts = _readable(path, key, outbox.read_drafts, lambda c: outbox.read_drafts(c, "DESC"))
    _write_new(_new(path), key, rows, drafts)
    aside = set_aside(path)
    finish(path)
    return Salvage(aside, len(rows), len(drafts))


def finish(path: Path) -> None:
    """Ends a rebuild that was killed half-way, and lets old files go."""
    new = _new(path)
    if new.exists() and not path.exists():
        set_aside(path)  # its log, if the kill came between the two: it must never be merged into the new file
        os.replace(new, path)
    for part in _PARTS:
        new.with_name(new.name + part).unlink(missing_ok=True)
    for old in path.parent.glob(f"{path.stem}-aside-*"):
        if time.time() - old.stat().st_mtime > _KEPT:
            old.unlink(missing_ok=True)


def set_aside(path: Path) -> Path:
    """Renames the cache and its log, so that a new one can begin; also for a key that is lost (F8). Returns the new name."""
    stem = f"{path.stem}-aside-{time.strftime('%Y%m%dT%H%M%SZ', time.gmtime())}"
    aside, count = path.with_name(f"{stem}{path.suffix}"), 1
    while aside.exists():
        count += 1
        aside = path.with_name(f"{stem}-{count}{path.suffix}")
    # The file itself first: should the rest stay behind, `finish` moves it before a new file comes to lie beside it.
    for part in _PARTS:
        old = path.with_name(path.name + part)
        if old.exists():
            os.replace(old, aside.with_name(aside.name + part))
            os.utime(aside.with_name(aside.name + part))
    return aside


def _new(path: Path) -> Path:
    return path.with_name(f"{path.stem}-new{path.suffix}")


def _write_new(path: Path, key: bytes, rows: Iterable[OutboxRow], drafts: Iterable[Draft]) -> None:
    for part in _PARTS:
        path.with_name(path.name + part).unlink(missing_ok=True)
    connection = connect(path, key, "rwc")
    try:
        prepare_writer(connection)
        migrate(connection, path)
        with translated():
            connection.execute("BEGIN IMMEDIATE")
            for row in rows:
                outbox.queue(connection, row)
            outbox.save_drafts(connection, drafts)
            connection.execute("COMMIT")
    finally:
        connection.close()  # merges the log: one file is left, which can be renamed


def _readable(path: Path, key: bytes, *reads: Callable[[Connection], Iterable[Row]]) -> list[Row]:
    """Rows from the front up to the damage, then from the back, each through a connection of its own: one that met a bad
    page refuses the good ones too."""
    front = _up_to_damage(path, key, reads[0])
    back = _up_to_damage(path, key, reads[1])
    return front + [row for row in reversed(back) if row not in front]


def _up_to_damage(path: Path, key: bytes, read: Callable[[Connection], Iterable[Row]]) -> list[Row]:
    rows: list[Row] = []
    try:
        connection = connect(path, key, "rw", cut=True)
        try:
            rows.extend(read(connection))
        finally:
            connection.close()
    except (CacheError, dbapi2.Error, ValueError):
        return rows  # the damage, or text that the damage made meaningless
    return rows
