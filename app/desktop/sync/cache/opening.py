"""Opening the cache of a profile: lock, key, damage, schema. What cannot be read is put aside, the agent's words are saved."""

import hashlib
import hmac
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import structlog

from app.desktop.sync.cache.cache import Cache
from app.desktop.sync.cache.connecting import Connection, check_driver, connect, is_sound, prepare_writer, translated
from app.desktop.sync.cache.errors import Damaged, WrongKey
from app.desktop.sync.cache.lock import ProfileLock
from app.desktop.sync.cache.reader import Reader
from app.desktop.sync.cache.salvage import Salvage, finish, rebuild, set_aside
from app.desktop.sync.cache.schema import migrate
from app.desktop.sync.cache.start import FILE

_log = structlog.get_logger(__name__)
#: Tells a wrong key from a damaged file, which look alike to SQLCipher.
_CHECK = "cache.check"
#: There while the cache is open: found at the next opening, the last one did not end well.
_MARK = "cache.open"


@dataclass(frozen=True, slots=True)
class Opened:
    """`close` gives everything free, reader and lock too. `salvage` says that a damaged file was put aside; `unclean` that
    the last session was cut off: check the file (`Cache.is_sound`) when there is nothing else to do."""

    cache: Cache
    reader: Reader
    close: Callable[[], None]
    salvage: Salvage | None = None
    unclean: bool = False


def open_cache(folder: Path, key: bytes, fsync: bool = True) -> Opened:
    """The cache in `folder` (made when missing), `key` 32 bytes. Call `close` at the end, when nothing reads any more.

    Raises InUse, WrongKey, TooNew, OldDriver, Unwritable; nothing was touched then.
    """
    check_driver()
    folder.mkdir(parents=True, exist_ok=True)
    lock = ProfileLock(folder)
    try:
        return _open(folder, key, lock, fsync)
    except BaseException:
        lock.release()
        raise


def rebuild_cache(opened: Opened, folder: Path, key: bytes) -> Opened:
    """After Damaged in the middle of work (F7): closes, puts the file aside, saves outbox and drafts, opens a new one.

    Nothing may read meanwhile; use the new reader after. Cursors are empty then: the engine takes a snapshot.
    """
    opened.close()
    check_driver()
    lock = ProfileLock(folder)
    try:
        salvage = rebuild(folder / FILE, key)
        fresh = _open(folder, key, lock, fsync=True)
    except BaseException:
        lock.release()
        raise
    return Opened(fresh.cache, fresh.reader, fresh.close, salvage)


def begin_anew(folder: Path) -> Path | None:
    """The key is lost (F8): the old cache keeps lying under another name, the next `open_cache` makes a new one.

    Returns where the old one is, None when there was none. Raises InUse.
    """
    folder.mkdir(parents=True, exist_ok=True)
    lock = ProfileLock(folder)
    try:
        (folder / _CHECK).unlink(missing_ok=True)
        (folder / _MARK).unlink(missing_ok=True)
        return set_aside(folder / FILE) if (folder / FILE).exists() else None
    finally:
        lock.release()


def _open(folder: Path, key: bytes, lock: ProfileLock, fsync: bool) -> Opened:
    path, mark = folder / FILE, folder / _MARK
    _check_key(folder, key)
    finish(path)
    unclean, salvage = mark.exists() and path.exists(), None
    try:
        _look_at(path, key, unclean)
        connection = _connection(path, key)
    except Damaged as error:
        _log.warning("the cache is damaged and set aside", reason=str(error))
        salvage = rebuild(path, key)
        connection = _connection(path, key)
    _remember_key(folder, key)
    mark.touch()
    cache, reader = Cache(connection, folder, fsync), Reader(path, key)

    def close() -> None:
        reader.close()
        cache.close()
        mark.unlink(missing_ok=True)
        lock.release()

    return Opened(cache, reader, close, salvage, unclean)


def _connection(path: Path, key: bytes) -> Connection:
    connection = connect(path, key, "rwc")
    try:
        prepare_writer(connection)
        migrate(connection, path)
        with translated():
            # What every session needs must be readable now, not in the middle of work.
            connection.execute("SELECT count(*) FROM cursors")
            connection.execute("SELECT * FROM outbox").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


def _look_at(path: Path, key: bytes, unclean: bool) -> None:
    """Raises Damaged for a file that was cut short, or that lost its log and is not whole without it."""
    if not path.exists() or path.with_name(f"{path.name}-wal").exists():
        return
    connection = connect(path, key, "rw")
    try:
        with translated():
            # SQLCipher answers the second one as text.
            pages, page = (int(connection.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("page_count", "page_size"))
            size = pages * page
        if path.stat().st_size < size:
            raise Damaged("cut short")
        # The log always outlives a session that was cut off; without it the file may be half merged.
        if unclean and not is_sound(connection):
            raise Damaged("lost its log")
    finally:
        connection.close()


def _fingerprint(key: bytes) -> str:
    return hmac.new(key, b"frontdesk cache", hashlib.sha256).hexdigest()


def _check_key(folder: Path, key: bytes) -> None:
    check = folder / _CHECK
    if check.exists() and (folder / FILE).exists():
        known = check.read_text(encoding="ascii").strip()
        if len(known) == 64 and not hmac.compare_digest(known, _fingerprint(key)):
            raise WrongKey("the key belongs to another cache")


def _remember_key(folder: Path, key: bytes) -> None:
    check = folder / _CHECK
    if not check.exists() or check.read_text(encoding="ascii").strip() != _fingerprint(key):
        part = folder / f"{_CHECK}.part"
        part.write_text(_fingerprint(key), encoding="ascii")
        os.replace(part, check)
