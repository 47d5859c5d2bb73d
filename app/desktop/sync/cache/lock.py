"""One process per profile (F21): a lock that the system takes back by itself when its holder dies."""

import contextlib
import os
import sys
from pathlib import Path

from app.desktop.sync.cache.errors import InUse

# The locked byte lies far behind the text: Windows lets nobody read a locked one.
_LOCKED_BYTE = 1 << 30


class ProfileLock:
    """Holds `profile.lock` in `folder` until `release`. Raises InUse with the holder's process id."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "profile.lock"
        self._file = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0), 0o600)
        try:
            _lock(self._file)
        except OSError as error:
            holder = _holder(self._file)
            os.close(self._file)
            raise InUse(holder) from error
        os.ftruncate(self._file, 0)
        os.lseek(self._file, 0, os.SEEK_SET)
        os.write(self._file, str(os.getpid()).encode("ascii"))

    def release(self) -> None:
        """Lets the next process in; once is enough, twice does no harm."""
        if self._file >= 0:
            os.close(self._file)  # the system drops the lock with it
            self._file = -1


def _holder(file: int) -> int:
    os.lseek(file, 0, os.SEEK_SET)
    with contextlib.suppress(ValueError, OSError):
        return int(os.read(file, 20))
    return 0


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: int) -> None:
        # flock belongs to the open file, not to the process as lockf does: a second opening in this process is refused too.
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
