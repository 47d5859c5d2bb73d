"""What can go wrong with the cache, by what the caller does about it."""


class CacheError(Exception):
    """Something is wrong with the cache; the subclass says what to do."""


class Unwritable(CacheError):
    """Nothing was changed; reads go on; try again later. `reason`: "full" (F5), "io" (F6), "read_only" or "busy"."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Damaged(CacheError):
    """The file was changed from outside or by its disk (F7). The cache heals itself; see there."""


class WrongKey(CacheError):
    """The key does not open this cache (F8). The file was not touched: ask again, or `set_aside` it and begin anew."""


class InUse(CacheError):
    """Another process works on this profile (F21). `holder` is its process id, 0 when unknown."""

    def __init__(self, holder: int) -> None:
        super().__init__(holder)
        self.holder = holder


class TooNew(CacheError):
    """A newer program has written this cache; nothing was touched: update."""


class OldDriver(CacheError):
    """The SQLite inside the driver has the WAL-reset bug (before 3.51.3); refused."""

    def __init__(self, found: str) -> None:
        super().__init__(f"SQLite {found}")
        self.found = found
