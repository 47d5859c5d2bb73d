"""Opening the cache of a profile: lock, key, damage, schema. What cannot be read is put aside, the agent's words are saved."""

import hashlib
import hmac
import logging
import os
from collections.abc import Callable
from pathlib import Path

import msgspec

from app.desktop.sync.cache.cache import Cache
from app.desktop.sync.cache.connecting import check_driver, translated
from app.desktop.sync.cache.errors import Damaged, WrongKey
from app.desktop.sync.cache.lock import ProfileLock
from app.desktop.sync.cache.reader import Reader
from app.desktop.sync.cache.salvage import Salvage, finish, set_aside
from app.desktop.sync.cache.source import Source
from app.desktop.sync.cache.start import FILE

_log = logging.getLogger(__name__)
#: Tells a wrong key from a damaged file, which look alike to SQLCipher.
_CHECK = "cache.check"
#: There while the cache is open: found at the next opening, the last one did not end well.
_MARK = "cache.open"


class Opened(msgspec.Struct, frozen=True):
    """`close` gives everything free, reader and lock too. `salvage` says that a damaged file was put aside; `unclean` that
    the last session was cut off: look the file through (`Cache.is_sound`, on the files' thread) when nothing else is to do."""

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
    source, mark = Source(folder / FILE, key), folder / _MARK
    _check_key(folder, key)
    finish(source.path)
    unclean, salvage = mark.exists() and source.path.exists(), None
    try:
        source.look_at(unclean)
        connection = source.connect()
    except Damaged as error:
        _log.warning("the cache is damaged and set aside", extra={"reason": str(error)})
        salvage = source.rebuild()
        connection = source.connect()
    _remember_key(folder, key)
    if unclean:
        # An erasure may have been cut off before its log was emptied (REQ-8).
        with translated():
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    mark.touch()
    reader = Reader(source.path, key)
    cache = Cache(source, connection, reader, fsync)

    def close() -> None:
        reader.close()
        cache.close()
        mark.unlink(missing_ok=True)
        lock.release()

    return Opened(cache, reader, close, salvage, unclean)


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
