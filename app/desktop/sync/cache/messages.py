"""Writing messages and the index of their words; the caller holds the transaction."""

from collections.abc import Iterable

import msgspec

from app.desktop.sync.cache.connecting import Connection
from app.domain.ids import ConversationId, FileId
from app.domain.messages import Message, Picture, Text
from app.domain.text import searchable

#: Moments per millisecond: messages of the same millisecond keep apart.
_PER_MS = 1024
_LATEST = 1 << 52  # ms; a foolish time must not leave the 64 bits

_encode = msgspec.json.Encoder().encode
_decoder = msgspec.json.Decoder(Message)


class Messages:
    """The tables `threads`, `messages` and `words`, kept in step with one another."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._threads: dict[str, int] = {}

    def forget(self) -> None:
        """After a rollback: what was remembered of the tables may not be there."""
        self._threads.clear()

    def put(self, messages: Iterable[Message]) -> None:
        """Adds messages, in any order; one that is already here is replaced when it differs, otherwise left alone."""
        # The index takes ascending moments many times faster.
        for message in sorted(messages, key=lambda m: m.time):
            thread = self._thread(message.conversation)
            body = _encode(message)
            old = self._connection.execute(
                "SELECT moment, body FROM messages WHERE thread = ? AND number = ?", (thread, message.number)
            ).fetchone()
            if old is None:
                moment = self._free_moment(message.time)
                self._connection.execute("INSERT INTO messages VALUES (?, ?, ?, ?)", (thread, message.number, moment, body))
                self._index(moment, message)
            elif old[1] != body:
                self._unindex(old[0], _decoder.decode(old[1]))
                self._connection.execute(
                    "UPDATE messages SET body = ? WHERE thread = ? AND number = ?", (body, thread, message.number)
                )
                self._index(old[0], message)

    def erase(self, conversation: ConversationId) -> tuple[FileId, ...]:
        """Takes a conversation's messages and their words out. Returns the files that they showed."""
        row = self._connection.execute("SELECT key FROM threads WHERE conversation = ?", (conversation,)).fetchone()
        if row is None:
            return ()
        files = []
        rows = self._connection.execute("SELECT moment, body FROM messages WHERE thread = ?", row).fetchall()
        for moment, body in rows:
            message = _decoder.decode(body)
            self._unindex(moment, message)
            if isinstance(message.body, Picture):
                files.append(message.body.file)
        self._connection.execute("DELETE FROM messages WHERE thread = ?", row)
        self._connection.execute("DELETE FROM threads WHERE key = ?", row)
        self._threads.pop(conversation, None)
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

    def _thread(self, conversation: str) -> int:
        known = self._threads.get(conversation)
        if known is None:
            row = self._connection.execute("SELECT key FROM threads WHERE conversation = ?", (conversation,)).fetchone()
            if row is None:
                row = self._connection.execute(
                    "INSERT INTO threads (conversation) VALUES (?) RETURNING key", (conversation,)
                ).fetchone()
            known = self._threads[conversation] = int(row[0])
        return known

    def _free_moment(self, time: int) -> int:
        first = min(max(time, 0), _LATEST) * _PER_MS
        row = self._connection.execute(
            "SELECT max(moment) FROM messages WHERE moment >= ? AND moment < ?", (first, first + _PER_MS)
        ).fetchone()
        moment: int = first if row[0] is None else row[0] + 1
        # More than a thousand in one millisecond (only ever in simulations): the first gap behind them.
        while moment >= first + _PER_MS and self._taken(moment):
            moment += 1
        return moment

    def _taken(self, moment: int) -> bool:
        return self._connection.execute("SELECT 1 FROM messages WHERE moment = ?", (moment,)).fetchone() is not None

    def _index(self, moment: int, message: Message) -> None:
        if words := _words(message):
            self._connection.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (moment, words))

    def _unindex(self, moment: int, message: Message) -> None:
        if words := _words(message):
            self._connection.execute("INSERT INTO words (words, rowid, text) VALUES ('delete', ?, ?)", (moment, words))


def _words(message: Message) -> str:
    body = message.body
    if isinstance(body, Text):
        return searchable(body.text)
    return searchable(f"{body.caption} {body.name}") if isinstance(body, Picture) else ""
