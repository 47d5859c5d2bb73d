"""A few megabytes kept back on the disk, so that the agent's own words still fit when it is full (F5)."""

import os
import shutil
import time
from pathlib import Path

#: Room for the log and for merging it: an outbox row of 4,000 characters needs a few dozen pages.
_SIZE = 4 * 1024 * 1024
_AGAIN = 60.0


class Reserve:
    """The file `reserve` in `folder`."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "reserve"
        self._tried = -_AGAIN
        self.fill()

    def fill(self) -> None:
        """Puts the room aside again once there is plenty; looks at most once a minute."""
        if time.monotonic() - self._tried < _AGAIN or self._held():
            return
        self._tried = time.monotonic()
        try:
            if shutil.disk_usage(self._path.parent).free > 4 * _SIZE:
                with self._path.open("wb") as file:
                    file.write(bytes(_SIZE))
                    os.fsync(file.fileno())
        except OSError:
            self.give()

    def give(self) -> bool:
        """Frees the room. False when there was none."""
        held = self._held()
        try:
            self._path.unlink(missing_ok=True)
        except OSError:
            return False
        return held

    def _held(self) -> bool:
        try:
            return self._path.stat().st_size >= _SIZE
        except OSError:
            return False
