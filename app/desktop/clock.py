"""The hub's time on this machine: hub time + monotonic clock, so that a wrong or jumping wall clock changes nothing (F15)."""

import time
from collections.abc import Callable

from app.domain.ids import SECOND, Instant


class HubClock:
    """Tells the hub's time in milliseconds. Until the hub has spoken, the wall clock serves."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic, wall: Callable[[], float] = time.time) -> None:
        self._monotonic = monotonic
        self._offset = (wall() - monotonic()) * SECOND
        self.synced = False

    def now(self) -> Instant:
        """The hub's time now."""
        return Instant(int(self._monotonic() * SECOND + self._offset))

    def heard(self, hub_time: Instant) -> None:
        """The hub said what time it is (welcome, head, ack, event)."""
        self._offset = hub_time - self._monotonic() * SECOND
        self.synced = True
