"""Watches the commits: whether the hub can write, and what is done when it cannot (F5, F6)."""

from app.hub.database.failures import disk_full
from app.hub.metrics import Metrics
from app.hub.reserve import Reserve


class Watch:
    """Told of every group by the writer's thread."""

    def __init__(self, metrics: Metrics, reserve: Reserve) -> None:
        self._metrics = metrics
        self._reserve = reserve
        self.writable = True

    def committed(self) -> None:
        """A group was committed."""
        if not self.writable:
            self.writable = True
            self._metrics.writable.set(1)

    def failed(self, error: Exception) -> None:
        """A commit failed; nothing of its group is kept. A full disk gets the reserve back, so that the next may succeed."""
        self.writable = False
        self._metrics.writable.set(0)
        self._metrics.failures.inc()
        if disk_full(error):
            self._reserve.release()
