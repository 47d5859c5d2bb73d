"""What frames amount to: shown at once, and on its way to the disk as soon as the writer is free.

What the hub sent may be shown before it is committed here, because it comes again from the cursor if it was not; a slow or
full disk must not keep a buyer's message from the agent. What this desktop promises (queued, deleted) is told only
after its commit, by whoever asked for that commit.
"""

import asyncio
import logging
from collections import deque
from collections.abc import Callable

import msgspec

from app.desktop.store import Acked, Batch, Connection, Outgoing
from app.desktop.sync.cache.cache import Cache
from app.desktop.sync.committer import Committer
from app.domain.ids import CommandId, ConversationId, MessageId, StreamId
from app.domain.messages import Message
from app.protocol.envelope import Cursor, ErrorBody
from app.protocol.operations import Signal

_log = logging.getLogger(__name__)
#: Entities in one transaction. Far behind, large ones save a third of the work (each touched page is encrypted once); what
#: waits behind one waits half a second at most. Otherwise a transaction holds what came while the one before it ran.
LIMIT = 20_000


class Writes(msgspec.Struct):
    """One job of the writer: entities, cursor and settled rows in one transaction for each stream (nearly always just one)."""

    streams: dict[StreamId, tuple[Cursor, list[msgspec.Struct]]] = msgspec.field(default_factory=dict)
    settled: list[CommandId] = msgspec.field(default_factory=list)
    failed: list[tuple[CommandId, ErrorBody]] = msgspec.field(default_factory=list)
    submitted: bool = False

    def run(self, cache: Cache) -> None:
        """Writes it."""
        settled = self.settled
        for stream, (cursor, entities) in self.streams.items():
            cache.apply(stream, cursor, entities, settled)
            settled = []
        for command in settled:
            cache.settle(command)
        for command, error in self.failed:
            cache.fail(command, error)


class Gatherer:
    """Everything that the window is told goes through here, in order.

    `deliver` gets the batches, once for each turn of the loop that brought something. `broken` is told when a commit
    failed: what followed on the same cursors was thrown away, so the connection starts again from those in the cache.
    """

    def __init__(
        self, committer: Committer, cache: Cache, deliver: Callable[[Batch], None], broken: Callable[[Exception], None]
    ) -> None:
        self._committer = committer
        self._cache = cache
        self._deliver = deliver
        self._broken = broken
        self._batches: list[Batch] = []
        self._open: Writes | None = None
        self._unwritten: deque[Writes] = deque()
        self._held = False
        #: Raised by a failed commit: writes of the same round would leave a hole behind the cursor.
        self._round = 0
        #: What comes now happens now; False for what was missed while away.
        self.live = True
        #: Counts snapshots, so that what was asked before one is not added after it.
        self.resets = 0

    def event(self, stream: StreamId, cursor: Cursor, entities: list[msgspec.Struct], settled: list[CommandId]) -> None:
        """An event's entities and its cursor, with the commands that it answers."""
        writes = self._writes()
        known = writes.streams.get(stream)
        if known is None:
            writes.streams[stream] = (cursor, list(entities))
        else:
            known[1].extend(entities)
            writes.streams[stream] = (cursor, known[1])
            if len(known[1]) >= LIMIT:
                self._submit(full=True)
                self._open = None
        writes.settled += settled
        self._batch().entities += entities

    def settle(self, command: CommandId) -> None:
        """The hub holds it; the row goes."""
        self._writes().settled.append(command)

    def fail(self, command: CommandId, error: ErrorBody) -> None:
        """The row is marked."""
        self._writes().failed.append((command, error))

    def ack(self, acked: Acked) -> None:
        """The hub's answer, for whoever asked."""
        self._batch().acks.append(acked)

    def outgoing(self, outgoing: Outgoing) -> None:
        """A message on its way has another state."""
        self._batch().outgoing.append(outgoing)

    def gone(self, message: MessageId) -> None:
        """A message on its way is no longer to be shown as such."""
        self._batch().gone.append(message)

    def signal(self, signal: Signal) -> None:
        """Something fleeting."""
        self._batch().signals.append(signal)

    def entities(self, entities: list[msgspec.Struct]) -> None:
        """For the window alone: the cache gets them another way."""
        self._batch().entities.extend(entities)

    def connection(self, connection: Connection) -> None:
        """The link's state; what comes after it is another batch."""
        batch = self._batch()
        if batch.connection is not None:
            batch = self._new_batch()
        batch.connection = connection

    def reset(self, stream: StreamId, cursor: Cursor, entities: list[msgspec.Struct], done: Callable[[bool], None]) -> None:
        """A snapshot in place of everything before, shown once committed; `done(committed)` is called then."""
        self._submit(full=True)
        self._open = None
        self.resets += 1
        batch = Batch(entities=entities, live=False, reset=True)

        def finished(_: None, error: Exception | None) -> None:
            if error is None:
                self.flush()
                self._show(batch)
            else:
                self._failed(error)
            done(error is None)

        self._committer.submit(lambda: lambda: self._cache.replace(stream, cursor, entities), finished)

    def uncommitted(self, conversation: ConversationId) -> list[Message]:
        """Messages that are shown and not yet on the disk, in the hub's order."""
        return [
            entity
            for writes in self._unwritten
            for _, entities in writes.streams.values()
            for entity in entities
            if isinstance(entity, Message) and entity.conversation == conversation
        ]

    def flush(self) -> None:
        """Delivers what has gathered; happens by itself with the loop's next turn."""
        batches, self._batches = self._batches, []
        for batch in batches:
            self._show(batch)

    def _show(self, batch: Batch) -> None:
        try:
            self._deliver(batch)
        except Exception:
            _log.exception("a batch could not be shown")  # a listener's mistake; the batches after it are shown all the same

    def _batch(self) -> Batch:
        if not self._batches:
            asyncio.get_running_loop().call_soon(self.flush)
        if not self._batches or self._batches[-1].live is not self.live or self._batches[-1].connection is not None:
            return self._new_batch()
        return self._batches[-1]

    def _new_batch(self) -> Batch:
        self._batches.append(Batch(live=self.live))
        return self._batches[-1]

    def hold(self, held: bool) -> None:
        """While frames wait to be handled, nothing but a full transaction is begun: the window's thread comes first."""
        self._held = held
        self._submit()

    def _writes(self) -> Writes:
        if self._open is None:
            self._open = Writes()
            self._unwritten.append(self._open)
            if not self._held:
                self._submit()
        return self._open

    def _submit(self, full: bool = False) -> None:
        """Gives the open writes to the writer, which closes them when their turn has come."""
        writes, current = self._open, self._round
        if writes is None or writes.submitted or (self._held and not full):
            return
        writes.submitted = True

        def begin() -> Callable[[], None] | None:
            if self._open is writes:
                self._open = None
            return None if current != self._round else lambda: writes.run(self._cache)

        def done(_: None, error: Exception | None) -> None:
            self._unwritten.remove(writes)
            if error is not None:
                self._failed(error)

        self._committer.submit(begin, done)

    def _failed(self, error: Exception) -> None:
        self._round += 1
        if self._open is not None and not self._open.submitted:
            self._unwritten.remove(self._open)
        self._open = None
        self._broken(error)
