"""Fan-out: committed events to the subscribers of their stream, each event encoded once.

The database's journal is the truth; here is only what is new since somebody began to listen. An entry that does not
follow on (another process or hub node wrote in between) or a hint makes the log read the journal before it goes on.
"""

from collections import deque
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Protocol

import structlog
from sqlalchemy import Connection

from app.domain.ids import StreamId
from app.hub.database import journal
from app.hub.database.journal import Entry
from app.hub.database.reads import Reading
from app.hub.database.statements import Sql
from app.protocol.codec import encode

logger = structlog.get_logger(__name__)

#: Entries and bytes kept in memory for each stream, so that a reconnect needs no database.
TAIL_LIMIT = 1_024
TAIL_BYTES = 1_048_576
#: Entries of one read when a log catches up.
CHUNK = 500

reaches = lru_cache(maxsize=1_024)(journal.reaches)


class Frame:
    """An entry as the text of its event frame; only `prev` differs between subscribers, and seldom."""

    __slots__ = ("_bytes", "_prev", "audience", "body", "seq")

    def __init__(self, entry: Entry) -> None:
        self.seq = entry.seq
        self.audience = entry.audience
        self.body = b'{"frame":"event","stream":%b,"seq":%d,"time":%d,"type":%b,"data":%b,"prev":' % (
            _quoted(entry.stream),
            entry.seq,
            entry.time,
            _quoted(entry.type),
            entry.data,
        )
        self._prev = -1
        self._bytes = b""

    def bytes(self, prev: int) -> bytes:
        """The frame for a subscriber whose previous event was `prev`."""
        if prev != self._prev:
            self._prev = prev
            self._bytes = b"%b%d}" % (self.body, prev)
        return self._bytes


@lru_cache(maxsize=4_096)
def _quoted(text: str) -> bytes:
    return encode(text)


class Subscriber(Protocol):
    """A session's interest in one stream."""

    def offer(self, frames: list[Frame]) -> None:
        """New frames, the log's head being past them already."""

    def relay(self, frame: bytes, sender: object) -> None:
        """A signal; not for the session that sent it."""


class Log:
    """What is known of one stream since somebody listens: its head, the newest frames, who listens."""

    def __init__(self, stream: StreamId) -> None:
        self.stream = stream
        self.loaded = False
        self.head = 0
        self.floor = 0
        self.target = 0  # the newest seq heard of; beyond `head` while catching up
        self.subscribers: list[Subscriber] = []
        self._latest: dict[str, int] = {}  # audience → its newest seq
        self._tail: deque[Frame] = deque()
        self._bytes = 0

    def visible_head(self, reader: frozenset[str]) -> int:
        """The newest seq that this reader may see (`Actor.audience`); 0 when there is none in the journal."""
        return max((seq for audience, seq in self._latest.items() if reaches(audience, reader)), default=0)

    def covers(self, position: int) -> bool:
        """Whether everything after `position` is in memory."""
        return position >= self.head or (bool(self._tail) and self._tail[0].seq <= position + 1)

    def after(self, position: int, limit: int) -> list[Frame]:
        """Up to `limit` frames after `position`, which the tail covers."""
        if position >= self.head:
            return []
        first = position + 1 - self._tail[0].seq
        return [self._tail[at] for at in range(first, min(first + limit, len(self._tail)))]

    def append(self, entries: Iterable[Entry]) -> list[Frame]:
        """Takes in entries that follow the head; returns their frames."""
        frames = []
        for entry in entries:
            frame = Frame(entry)
            frames.append(frame)
            self._tail.append(frame)
            self._bytes += len(frame.body)
            self._latest[entry.audience] = entry.seq
            self.head = entry.seq
        self.target = max(self.target, self.head)
        while len(self._tail) > TAIL_LIMIT or self._bytes > TAIL_BYTES:
            self._bytes -= len(self._tail.popleft().body)
        return frames

    def start(self, state: journal.State) -> None:
        """Begins at what the journal held at some moment after the log was attached."""
        self.head, self.floor, self.loaded = state.head, state.floor, True
        self._latest = dict(state.latest)
        self.target = max(self.target, self.head)


class Fanout:
    """All logs that somebody listens to. Lives on one thread: the hub's loop, or the simulator."""

    def __init__(self, reads: Reading) -> None:
        self._reads = reads
        self._logs: dict[StreamId, Log] = {}
        self._loading: dict[StreamId, list[Callable[[Log | None], None]]] = {}

    @property
    def logs(self) -> dict[StreamId, Log]:
        """The logs by stream, for hints and figures."""
        return self._logs

    def open(self, stream: StreamId, ready: Callable[[Log | None], None]) -> None:
        """Calls `ready` with the stream's log once it is loaded; with None when the database cannot be read."""
        log = self._logs.setdefault(stream, Log(stream))
        if log.loaded:
            ready(log)
            return
        waiting = self._loading.setdefault(stream, [])
        waiting.append(ready)
        if len(waiting) == 1:
            self._reads.submit(
                lambda connection: journal.state(Sql(connection), stream),
                lambda state: self._opened(log, state),
                lambda error: self._failed(log, error),
            )

    def close(self, log: Log, subscriber: Subscriber) -> None:
        """The subscriber no longer listens. A buyer's log goes with its last one; a shop's stays for those who return."""
        if subscriber in log.subscribers:
            log.subscribers.remove(subscriber)
        if not log.subscribers and not log.stream.startswith("shop:") and log.stream not in self._loading:
            self._logs.pop(log.stream, None)

    def publish(self, entries: list[Entry]) -> None:
        """Committed entries, in the journal's order."""
        by_stream: dict[StreamId, list[Entry]] = {}
        for entry in entries:
            if entry.stream in self._logs:
                by_stream.setdefault(entry.stream, []).append(entry)
        for stream, new in by_stream.items():
            log = self._logs[stream]
            if not log.loaded or log.target > log.head or new[0].seq != log.head + 1:
                self.hint(stream, new[-1].seq)
            else:
                self._push(log, new)

    def hint(self, stream: StreamId, seq: int) -> None:
        """Somebody says that the stream has reached `seq`; the log reads what it lacks."""
        log = self._logs.get(stream)
        if log is None or seq <= log.target:
            return
        idle = log.target == log.head
        log.target = seq
        if log.loaded and idle:
            self._catch_up(log)

    def relay(self, stream: StreamId, frame: bytes, sender: object) -> None:
        """Passes a signal on to all who listen but `sender`."""
        log = self._logs.get(stream)
        if log is not None:
            for subscriber in tuple(log.subscribers):
                subscriber.relay(frame, sender)

    def raise_floor(self, stream: StreamId, floor: int) -> None:
        """The journal no longer holds entries up to `floor`."""
        if (log := self._logs.get(stream)) is not None:
            log.floor = max(log.floor, floor)

    def _push(self, log: Log, entries: list[Entry]) -> None:
        frames = log.append(entries)
        for subscriber in tuple(log.subscribers):
            subscriber.offer(frames)

    def _opened(self, log: Log, state: journal.State) -> None:
        log.start(state)
        if log.target > log.head:
            self._catch_up(log)
        for ready in self._loading.pop(log.stream, []):
            ready(log)

    def _failed(self, log: Log, error: Exception) -> None:
        logger.error("a stream cannot be read", exc_info=error)
        for ready in self._loading.pop(log.stream, []):
            ready(None)
        if not log.loaded and not log.subscribers:
            self._logs.pop(log.stream, None)

    def _catch_up(self, log: Log) -> None:
        after = log.head
        self._reads.submit(
            lambda connection: _read(connection, log.stream, after),
            lambda entries: self._caught_up(log, after, entries),
            lambda error: self._stuck(log, error),
        )

    def _caught_up(self, log: Log, after: int, entries: list[Entry]) -> None:
        if entries:
            self._push(log, entries)
        if log.target > log.head and log.head > after:
            self._catch_up(log)
        else:
            log.target = log.head  # a hint that ran ahead of a rollback is forgotten

    @staticmethod
    def _stuck(log: Log, error: Exception) -> None:
        log.target = log.head  # the next entry or hint tries again
        logger.error("a stream cannot be read", exc_info=error)


def _read(connection: Connection, stream: StreamId, after: int) -> list[Entry]:
    return journal.read(Sql(connection), stream, after, CHUNK)
