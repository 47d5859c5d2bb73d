"""Writing messages and the index of their words; the caller holds the transaction."""

from collections.abc import Iterable, Sequence

import msgspec

from app.desktop.sync.cache.connecting import Connection
from app.domain.ids import ConversationId, FileId, Instant
from app.domain.messages import Attached, Message, searched_text
from app.domain.text import searchable

#: Moments per millisecond: messages of the same millisecond keep apart.
PER_MS = 1024
_LATEST = 1 << 52  # ms; a foolish time must not leave the 64 bits

#: Each takes all rows at once, as a JSON array of arrays.
_ADD = (
    "INSERT INTO messages SELECT value ->> 0, value ->> 1, value ->> 2, CAST(value ->> 3 AS BLOB) FROM json_each(?) WHERE true"
    " ON CONFLICT (thread, number) DO NOTHING"
)
_INDEX = "INSERT INTO words (rowid, text) SELECT value ->> 0, value ->> 1 FROM json_each(?)"

_encode = msgspec.json.Encoder().encode
_decoder = msgspec.json.Decoder(Message)


class Messages:
    """The tables `threads`, `messages` and `words`, kept in step with one another."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._threads: dict[str, int] = {}
        self._remembered = False
        self._newest = 0  # no message has a higher moment; what the hub sends now mostly goes above it

    def forget(self) -> None:
        """After a rollback: what was remembered of the tables may not be there."""
        self._remembered = False

    def put(self, messages: Iterable[Message]) -> None:
        """Adds messages, in any order; one that is already here is replaced when it differs, otherwise left alone."""
        self._remember()
        by_time = sorted(messages, key=_time)
        placed = {
            (self._thread(m.conversation), m.number): (at, m) for at, m in zip(self._moments(by_time), by_time, strict=True)
        }
        # In the order of the table, since every page that is touched must be decrypted and encrypted once …
        added = self._add([(*place, *placed[place]) for place in sorted(placed)])
        # … and the index in ascending order, which it takes many times faster.
        added.sort(key=_moment)
        self._index(added)

    def _add(self, rows: Sequence[tuple[int, int, int, Message]]) -> list[tuple[int, Message]]:
        """Writes (thread, number, moment, message); returns what has to be indexed, with the moment to do it under."""
        bodies = [_encode(row[3]) for row in rows]
        table = [(*row[:3], body.decode("utf-8")) for row, body in zip(rows, bodies, strict=True)]
        # One statement for all: it runs without the interpreter's lock, so that the window keeps its thread meanwhile. With one
        # statement for each row, a busy window lets the writer do one of them in a millisecond.
        done = self._connection.execute(_ADD, (_encode(table),))
        if done.rowcount == len(rows):
            return [(moment, message) for _, _, moment, message in rows]
        renewed = ((self._renew(*row, body), row[3]) for row, body in zip(rows, bodies, strict=True))
        return [(moment, message) for moment, message in renewed if moment is not None]

    def _renew(self, thread: int, number: int, ours: int, message: Message, body: bytes) -> int | None:
        """After `_ADD` left some rows alone: the moment under which to index this one, None when nothing changed."""
        place = (thread, number)
        moment, old = self._connection.execute(
            "SELECT moment, body FROM messages WHERE thread = ? AND number = ?", place
        ).fetchone()
        if moment == ours:
            return ours  # it was added just now: moments are unique
        if old == body:
            return None
        held = _decoder.decode(old)
        if held.version > message.version:
            return None  # a page that was read before its author changed it
        self._unindex(moment, held)
        self._connection.execute("UPDATE messages SET body = ? WHERE thread = ? AND number = ?", (body, *place))
        return int(moment)

    def erase(self, conversation: ConversationId) -> tuple[FileId, ...]:
        """Takes a conversation's messages and their words out. Returns the files that they showed."""
        self._remember()
        if conversation not in self._threads:
            return ()
        row, files = (self._threads[conversation],), []
        rows = self._connection.execute("SELECT moment, body FROM messages WHERE thread = ?", row).fetchall()
        for moment, body in rows:
            message = _decoder.decode(body)
            self._unindex(moment, message)
            if isinstance(message.body, Attached):
                files.append(message.body.file)
        self._connection.execute("DELETE FROM messages WHERE thread = ?", row)
        self._connection.execute("DELETE FROM threads WHERE key = ?", row)
        del self._threads[conversation]
        return tuple(files)

    def erase_before(self, time: Instant) -> tuple[FileId, ...]:
        """Takes out what is older than `time`. Returns the files that it showed."""
        self._remember()
        files = []
        old = "FROM messages WHERE moment < ?"
        for moment, body in self._connection.execute(f"SELECT moment, body {old}", (time * PER_MS,)).fetchall():
            message = _decoder.decode(body)
            self._unindex(moment, message)
            if isinstance(message.body, Attached):
                files.append(message.body.file)
        self._connection.execute(f"DELETE {old}", (time * PER_MS,))
        return tuple(files)

    def erase_all(self) -> None:
        """Every message goes."""
        self._connection.execute("INSERT INTO words (words) VALUES ('delete-all')")
        self._connection.execute("DELETE FROM messages")
        self._connection.execute("DELETE FROM threads")
        self._threads.clear()

    def conversations(self) -> list[ConversationId]:
        """Those that ever had a message here."""
        return [ConversationId(row[0]) for row in self._connection.execute("SELECT conversation FROM threads")]

    def _remember(self) -> None:
        if not self._remembered:
            self._threads = dict(self._connection.execute("SELECT conversation, key FROM threads").fetchall())
            self._newest = self._connection.execute("SELECT max(moment) FROM messages").fetchone()[0] or 0
            self._remembered = True

    def _thread(self, conversation: str) -> int:
        known = self._threads.get(conversation)
        if known is None:
            added = self._connection.execute("INSERT INTO threads (conversation) VALUES (?)", (conversation,))
            known = self._threads[conversation] = int(added.lastrowid)
        return known

    def _moments(self, by_time: Sequence[Message]) -> list[int]:
        """A moment of its own for each message, ascending."""
        moments: list[int] = []
        previous = -1
        for message in by_time:
            moment = max(min(max(message.time, 0), _LATEST) * PER_MS, previous + 1)
            previous = moment if moment > self._newest else self._free_from(moment)
            moments.append(previous)
        self._newest = max(self._newest, previous)
        return moments

    def _free_from(self, moment: int) -> int:
        next_millisecond = (moment // PER_MS + 1) * PER_MS
        query = "SELECT max(moment) FROM messages WHERE moment >= ? AND moment < ?"
        last = self._connection.execute(query, (moment, next_millisecond)).fetchone()[0]
        if last is not None:
            moment = last + 1
        # More than a thousand in one millisecond (only ever in simulations): the first gap behind them.
        while moment >= next_millisecond and self._taken(moment):
            moment += 1
        return moment

    def _taken(self, moment: int) -> bool:
        return self._connection.execute("SELECT 1 FROM messages WHERE moment = ?", (moment,)).fetchone() is not None

    def _index(self, added: Sequence[tuple[int, Message]]) -> None:
        table = [(moment, words) for moment, message in added if (words := _words(message))]
        if table:
            self._connection.execute(_INDEX, (_encode(table),))

    def _unindex(self, moment: int, message: Message) -> None:
        if words := _words(message):
            self._connection.execute("INSERT INTO words (words, rowid, text) VALUES ('delete', ?, ?)", (moment, words))


def _time(message: Message) -> int:
    return message.time


def _moment(row: tuple[int, Message]) -> int:
    return row[0]


def _words(message: Message) -> str:
    return searchable(searched_text(message.body))
