"""What was said, read in order of time by a thread of its own, as for learning; never in the way of the window's reader."""

import threading
from pathlib import Path

import msgspec

from app.desktop.sync.cache.connecting import connect, translated
from app.desktop.sync.cache.errors import CacheError
from app.domain.messages import Message

_messages: msgspec.json.Decoder[list[Message]] = msgspec.json.Decoder(list[Message])
_AFTER = "SELECT moment, body FROM messages WHERE moment > ? ORDER BY moment LIMIT ?"
_BACK = "SELECT moment FROM messages ORDER BY moment DESC LIMIT 1 OFFSET ?"


class Past:
    """Its connection is open during a read only: the file may be healed and replaced between two of them (F7).

    What cannot be read is not there: whoever reads in the window notices damage, and has it healed.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._key = key
        self._lock = threading.Lock()
        self._closed = False

    def begin(self, most: int) -> int:
        """The moment behind which the newest `most` messages lie; 0 for all of them."""
        rows = self._rows(_BACK, (most,))
        return int(rows[0][0]) if rows else 0

    def read(self, after: int, limit: int) -> tuple[list[Message], int]:
        """Up to `limit` messages behind a moment, the oldest first, and the moment of the last of them."""
        rows = self._rows(_AFTER, (after, limit))
        if not rows:
            return [], after
        try:
            return _messages.decode(b"[" + b",".join(row[1] for row in rows) + b"]"), int(rows[-1][0])
        except msgspec.MsgspecError:
            return [], int(rows[-1][0])

    def close(self) -> None:
        """Waits for a read that goes on; nothing is read any more. From any thread."""
        with self._lock:
            self._closed = True

    def _rows(self, statement: str, values: tuple[int, ...]) -> list[tuple[int, bytes]]:
        with self._lock:
            if self._closed or not self._path.exists():
                return []
            try:
                with translated():
                    connection = connect(self._path, self._key, "ro")
                    try:
                        rows: list[tuple[int, bytes]] = connection.execute(statement, values).fetchall()
                    finally:
                        connection.close()
                    return rows
            except CacheError:
                return []
