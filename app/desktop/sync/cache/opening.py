"""Opening the cache of a profile: lock, key, schema; what is damaged is set aside and its own words salvaged."""

from dataclasses import dataclass
from pathlib import Path

from app.desktop.sync.cache.cache import Cache
from app.desktop.sync.cache.reader import Reader


@dataclass(frozen=True, slots=True)
class Opened:
    """`set_aside` is where an unreadable file lies now; `saved` how many outbox rows and drafts were read out of it."""

    cache: Cache
    reader: Reader
    set_aside: Path | None = None
    saved: int = 0


def open_cache(folder: Path, key: bytes) -> Opened:
    """The cache in `folder` (made when missing), `key` 32 bytes. Raises InUse, WrongKey, TooNew, OldDriver, Unwritable."""
    raise NotImplementedError
