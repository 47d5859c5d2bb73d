"""Reading the cache on the GUI thread: a read-only connection that never waits for the writer."""

import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from app.desktop.kinds import KINDS
from app.desktop.sync.cache import documents
from app.desktop.sync.cache.connecting import Connection, connect, translated
from app.desktop.sync.cache.errors import Damaged
from app.desktop.sync.cache.messages import PER_MS
from app.desktop.sync.cache.rows import Counts
from app.domain.ids import ConversationId, Instant
from app.domain.messages import Message

Entity = TypeVar("Entity")
_log = logging.getLogger(__name__)
_messages: msgspec.json.Decoder[list[Message]] = msgspec.json.Decoder(list[Message])
_lists: dict[str, msgspec.json.Decoder[list[Any]]] = {kind: msgspec.json.Decoder(list[struct]) for kind, struct in KINDS.items()}  # type: ignore[valid-type]

#: 500 rows are 5 ms.
_PART = "SELECT kind, id, body FROM entities WHERE (kind, id) > (?, ?) ORDER BY kind, id LIMIT 500"
_THREAD = "SELECT key FROM threads WHERE conversation = ?"
_BELOW = "SELECT number, body FROM messages WHERE thread = ? AND number < ? ORDER BY number DESC LIMIT ?"
_ABOVE = "SELECT number, body FROM messages WHERE thread = ? AND number > ? ORDER BY number LIMIT ?"
# The index gives its hits newest first by itself and stops at the limit; only then are bodies looked up.
_FOUND = (
    "SELECT body FROM (SELECT rowid AS hit FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?)"
    " CROSS JOIN messages ON moment = hit ORDER BY hit DESC"
)
#: Within one chat: the newest hits everywhere are gone through, so a very common word finds what is not too old.
_FOUND_IN = (
    "SELECT number FROM (SELECT rowid AS hit FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT 20000)"
    " CROSS JOIN messages ON moment = hit WHERE thread = ? ORDER BY number DESC LIMIT ?"
)
_FROM = "SELECT number, moment FROM messages WHERE thread = ? AND number >= ? ORDER BY number LIMIT 1"
# Each by itself comes from an end of the table; both in one SELECT would go through all of the chat.
_ENDS = "SELECT (SELECT min(number) FROM messages WHERE thread = ?1), (SELECT max(number) FROM messages WHERE thread = ?1)"
_TOP = 1 << 62
#: A search touches a few hundred pages all over the file, and each costs a decryption: with twice the room the next one, as a
#: rule for a longer beginning of the same word, takes a quarter less. Only who searches pays for it.
_ROOM_TO_SEARCH = "PRAGMA cache_size = -8000"


class Reader:
    """Reads committed state; its connection opens with the first read. Used from one thread, but `pause` and `resume`.

    What lies on a damaged page cannot be shown: `damaged` is called and nothing comes back, since a window must go on
    showing the rest while the cache is rebuilt (F7). Raises Unwritable when the file cannot even be opened.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._key = key
        #: Called when a read met damage: whoever owns the cache then has `Cache.heal` run on its thread.
        self.damaged: Callable[[], None] = _nobody
        # Held while the connection is in use, so that the writer's thread may take it away between two reads.
        self._lock = threading.Lock()
        self._connection: Connection | None = None
        self._paused = False
        self._threads: dict[ConversationId, int] = {}

    def entities(self) -> list[msgspec.Struct]:
        """Every entity but messages: shop, staff, conversations; for `Store.load`."""
        return [entity for part in self.parts() for entity in part]

    def parts(self) -> Iterator[list[msgspec.Struct]]:
        """`entities`, some hundreds at a time, so that the window may paint between two parts of a large cache."""
        last = ("", "")
        while rows := self._rows(_PART, last):
            bodies: dict[str, list[bytes]] = {}
            for kind, _id, body in rows:
                bodies.setdefault(kind, []).append(body)
            # One decode per kind costs half of one per row. Kinds of a newer program are left out.
            yield [entity for kind, of in bodies.items() if kind in _lists for entity in self._decoded(_lists[kind], of)]
            last = rows[-1][:2]

    def entities_of(self, kind: str) -> list[Any]:
        """Those of one kind."""
        return self._decoded(_lists[kind], [row[0] for row in self._rows("SELECT body FROM entities WHERE kind = ?", (kind,))])

    def latest(self, conversation: ConversationId, limit: int = 50) -> list[Message]:
        """The newest cached messages without a gap, oldest first."""
        rows = self._near(_BELOW, conversation, _TOP, limit)
        return self._window(rows, -1)[::-1]

    def before(self, conversation: ConversationId, number: int, limit: int = 50) -> list[Message]:
        """Messages just below `number`, oldest first; none when `number` - 1 is not cached."""
        rows = self._near(_BELOW, conversation, number, limit)
        return self._window(rows, -1)[::-1] if rows and rows[0][0] == number - 1 else []

    def after(self, conversation: ConversationId, number: int, limit: int = 50) -> list[Message]:
        """Messages just above `number`, oldest first; none when `number` + 1 is not cached."""
        rows = self._near(_ABOVE, conversation, number, limit)
        return self._window(rows, 1) if rows and rows[0][0] == number + 1 else []

    def first_since(self, conversation: ConversationId, since: Instant) -> int:
        """The number of the first cached message that is not older than `since`; 0 for none.

        Times ascend with the numbers, so a long chat takes a few looks; an index of both would cost every message a row.
        """
        thread = self._rows(_THREAD, (conversation,))
        ends = self._rows(_ENDS, thread[0]) if thread else ()
        if not ends or ends[0][0] is None:
            return 0
        low, high, found = ends[0][0], ends[0][1], 0
        while low <= high:
            row = self._rows(_FROM, (thread[0][0], (low + high) // 2))
            if not row:
                return 0  # it was taken away meanwhile
            number, moment = row[0]
            if moment // PER_MS >= since:
                found, high = number, (low + high) // 2 - 1
            else:
                low = number + 1
        return int(found)

    def found(self, match: str, limit: int = 50) -> list[Message]:
        """Messages that an FTS5 expression over `searchable` text finds, newest first."""
        self._rows(_ROOM_TO_SEARCH)
        return self._decoded(_messages, [row[0] for row in self._rows(_FOUND, (match, limit))])

    def found_in(self, conversation: ConversationId, match: str, limit: int = 500) -> list[int]:
        """Numbers of one chat's messages that an FTS5 expression finds, newest first."""
        thread = self._rows(_THREAD, (conversation,))
        return [row[0] for row in self._rows(_FOUND_IN, (match, thread[0][0], limit))] if thread else []

    def document(self, address: str) -> documents.Document | None:
        """What the hub last answered to this address, if it is kept."""
        return documents.read(self._rows(documents.FIND, (address,)))

    def counts(self) -> Counts:
        """How much is here."""
        rows = self._rows(
            "SELECT (SELECT count(*) FROM entities WHERE kind = 'conversation'), (SELECT count(*) FROM messages),"
            " (SELECT count(*) FROM outbox)"
        )
        size = sum(f.stat().st_size for f in self._path.parent.glob(f"{self._path.name}*"))
        conversations, messages, outbox = rows[0] if rows else (0, 0, 0)
        return Counts(conversations, messages, outbox, size)

    def pause(self) -> None:
        """Closes the connection; reads bring nothing until `resume`. From any thread."""
        with self._lock:
            self._paused = True
            self._drop()

    def resume(self) -> None:
        """Reads work again, on whatever file is there now. From any thread."""
        with self._lock:
            self._paused = False

    def close(self) -> None:
        """For good."""
        self.pause()

    def _near(self, statement: str, conversation: ConversationId, number: int, limit: int) -> Sequence[tuple[Any, ...]]:
        known = self._threads.get(conversation)
        if known is not None and (rows := self._rows(statement, (known, number, limit))):
            return rows
        # Never seen, or erased and begun anew under another key (keys are never used twice).
        found = self._rows(_THREAD, (conversation,))
        if not found or found[0][0] == known:
            return []
        self._threads[conversation] = found[0][0]
        return self._rows(statement, (found[0][0], number, limit))

    def _rows(self, statement: str, values: Sequence[object] = ()) -> Sequence[tuple[Any, ...]]:
        with self._lock:
            if self._paused:
                return []
            try:
                with translated():
                    if self._connection is None:
                        self._connection = connect(self._path, self._key, "ro")
                    rows: Sequence[tuple[Any, ...]] = self._connection.execute(statement, values).fetchall()
                    return rows
            except Damaged as error:
                # After one bad page SQLCipher refuses every later read of a connection; a fresh one reads the good pages.
                self._drop()
                reason = str(error)
        self._tell(reason)
        return []

    def _decoded(self, decoder: msgspec.json.Decoder[list[Entity]], bodies: Sequence[bytes]) -> list[Entity]:
        try:
            return decoder.decode(b"[" + b",".join(bodies) + b"]")
        except msgspec.MsgspecError as error:
            self._tell(f"not of this program: {error}")
            return []

    def _window(self, rows: Sequence[tuple[Any, ...]], step: int) -> list[Message]:
        """The messages of `rows` up to the first gap between their numbers."""
        if rows and rows[-1][0] != rows[0][0] + step * (len(rows) - 1):
            whole = next(i for i in range(1, len(rows)) if rows[i][0] != rows[i - 1][0] + step)
            rows = rows[:whole]
        return self._decoded(_messages, [row[1] for row in rows])

    def _tell(self, reason: str) -> None:
        _log.warning("the cache is damaged", extra={"reason": reason})
        self.damaged()

    def _drop(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
            self._threads.clear()


def _nobody() -> None:
    return None
