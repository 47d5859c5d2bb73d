"""Hints between hub nodes on one PostgreSQL: "this stream has reached that seq". A lost hint costs time, never an event.

Sent by NOTIFY inside the group's transaction, so that nobody hears of what was rolled back; heard by a thread of its own.
"""

import asyncio
import contextlib
import threading
from collections.abc import Callable, Sequence

import structlog
from sqlalchemy import Connection, text

from app.domain.ids import StreamId
from app.hub.database.engine import Database
from app.hub.database.journal import Entry

logger = structlog.get_logger(__name__)

_CHANNEL = "frontdesk"
#: PostgreSQL takes less than 8,000 bytes in one notification.
_STREAMS = 60
#: Seconds after which a lost connection is tried again, and between two looks whether the hub stops.
_AGAIN = 2.0
_LOOK = 0.5
_NOTIFY = text("SELECT pg_notify(:channel, :payload)")


def send(connection: Connection, entries: Sequence[Entry]) -> None:
    """Tells the other nodes with the commit; nothing on SQLite, where there are none."""
    if connection.dialect.name != "postgresql":
        return
    heads = [f"{stream} {seq}" for stream, seq in {entry.stream: entry.seq for entry in entries}.items()]
    for start in range(0, len(heads), _STREAMS):
        connection.execute(_NOTIFY, {"channel": _CHANNEL, "payload": "\n".join(heads[start : start + _STREAMS])})


class Listener:
    """Hears the other nodes, and this one too, which is harmless: it knows already."""

    def __init__(self, database: Database, hint: Callable[[StreamId, int], None]) -> None:
        self._database = database
        self._hint = hint
        self._loop = asyncio.get_running_loop()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="hints", daemon=True)

    def start(self) -> None:
        """Begins to listen; does nothing on SQLite."""
        if self._database.kind == "postgresql":
            self._thread.start()

    def stop(self) -> None:
        """Ends the thread."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join(_AGAIN + _LOOK)

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._listen()
            except Exception as error:
                logger.warning("hints are not heard for a while", reason=type(error).__name__)
                self._stopping.wait(_AGAIN)

    def _listen(self) -> None:
        import psycopg  # not there where only SQLite is used; see failures.py

        url = self._database.reading.url.set(drivername="postgresql").render_as_string(hide_password=False)
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(f"LISTEN {_CHANNEL}")
            while not self._stopping.is_set():
                for notification in connection.notifies(timeout=_LOOK, stop_after=None):
                    self._heard(notification.payload)

    def _heard(self, payload: str) -> None:
        for line in payload.splitlines():
            stream, _, seq = line.rpartition(" ")
            with contextlib.suppress(RuntimeError, ValueError):  # the loop has just been closed
                self._loop.call_soon_threadsafe(self._hint, StreamId(stream), int(seq))
