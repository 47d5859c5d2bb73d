"""Watches the commits: whether the hub can write, and what is done when it cannot (F5, F6)."""

import sqlite3

import psycopg
from sqlalchemy.exc import DBAPIError

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


def disk_full(error: BaseException) -> bool:
    """Whether an error says that there is no room."""
    if isinstance(error, DBAPIError) and error.orig is not None:
        error = error.orig
    if isinstance(error, sqlite3.Error):
        return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF == sqlite3.SQLITE_FULL
    return isinstance(error, psycopg.errors.DiskFull)
