"""What one drain of frames amounts to: gathered until the writer is free, committed in one transaction, then shown."""

from collections.abc import Callable
from dataclasses import dataclass, field

import msgspec

from app.desktop.store import Acked, Batch, Connection, Outgoing
from app.desktop.sync.cache.cache import Cache
from app.desktop.sync.committer import Committer
from app.domain.ids import CommandId, MessageId, StreamId
from app.protocol.envelope import Cursor, ErrorBody
from app.protocol.operations import Signal

#: Entities in one transaction and one batch: more would stall the window when the batch is shown.
LIMIT = 1_000


@dataclass(slots=True)
class Gathering:
    """Events, answers and states that belong together."""

    batch: Batch
    streams: dict[StreamId, tuple[Cursor, list[msgspec.Struct]]] = field(default_factory=dict)
    settled: list[CommandId] = field(default_factory=list)
    failed: list[tuple[CommandId, ErrorBody]] = field(default_factory=list)

    def write(self, cache: Cache) -> None:
        """Entities, cursor and settled rows in one transaction for each stream; nearly always there is just one."""
        settled = self.settled
        for stream, (cursor, entities) in self.streams.items():
            cache.apply(stream, cursor, entities, settled)
            settled = []
        for command in settled:
            cache.settle(command)
        for command, error in self.failed:
            cache.fail(command, error)


class Gatherer:
    """Everything that the window is told goes through here, in the order in which it was committed.

    `deliver` gets each batch after its commit. `broken` is told when a commit failed: what followed on the same
    cursors was thrown away, so the connection has to start again from the cursors in the cache.
    """

    def __init__(
        self, committer: Committer, cache: Cache, deliver: Callable[[Batch], None], broken: Callable[[Exception], None]
    ) -> None:
        self._committer = committer
        self._cache = cache
        self._deliver = deliver
        self._broken = broken
        self._open: Gathering | None = None
        #: Raised by a failed commit: gatherings of the same round would leave a hole behind the cursor.
        self._round = 0
        #: Events come from what was missed while away, not from this moment.
        self.live = True
        #: Counts snapshots, so that what was asked before one is not added after it.
        self.resets = 0

    def event(self, stream: StreamId, cursor: Cursor, entities: list[msgspec.Struct], settled: list[CommandId]) -> None:
        """An event's entities and its cursor, with the commands that it answers."""
        gathering = self._gathering()
        known = gathering.streams.get(stream)
        if known is None:
            gathering.streams[stream] = (cursor, entities)
        else:
            known[1].extend(entities)
            gathering.streams[stream] = (cursor, known[1])
        gathering.settled += settled
        gathering.batch.entities += entities
        if len(gathering.batch.entities) >= LIMIT:
            self._open = None

    def settle(self, command: CommandId) -> None:
        """The hub holds it; the row goes."""
        self._gathering().settled.append(command)

    def fail(self, command: CommandId, error: ErrorBody) -> None:
        """The row is marked."""
        self._gathering().failed.append((command, error))

    def ack(self, acked: Acked) -> None:
        """The hub's answer, for whoever asked."""
        self._gathering().batch.acks.append(acked)

    def outgoing(self, outgoing: Outgoing) -> None:
        """A message on its way has another state."""
        self._gathering().batch.outgoing.append(outgoing)

    def gone(self, message: MessageId) -> None:
        """A message on its way is no longer to be shown as such."""
        self._gathering().batch.gone.append(message)

    def signal(self, signal: Signal) -> None:
        """Something fleeting."""
        self._gathering().batch.signals.append(signal)

    def entities(self, entities: list[msgspec.Struct]) -> None:
        """For the window alone: the cache gets them another way."""
        self._gathering().batch.entities.extend(entities)

    def connection(self, connection: Connection) -> None:
        """The link's state; what comes after it is another batch."""
        self._gathering().batch.connection = connection
        self._open = None

    def reset(self, stream: StreamId, cursor: Cursor, entities: list[msgspec.Struct], done: Callable[[bool], None]) -> None:
        """A snapshot in place of everything before; `done(committed)` is called afterwards."""
        self._open = None
        self.resets += 1
        batch = Batch(entities=entities, live=False, reset=True)

        def finished(_: None, error: Exception | None) -> None:
            if error is None:
                self._deliver(batch)
            else:
                self._failed(error)
            done(error is None)

        self._committer.submit(lambda: lambda: self._cache.replace(stream, cursor, entities), finished)

    def _gathering(self) -> Gathering:
        if self._open is None or self._open.batch.live is not self.live:
            self._open = gathering = Gathering(Batch(live=self.live))
            current = self._round

            def begin() -> Callable[[], None] | None:
                if self._open is gathering:
                    self._open = None
                if current != self._round:
                    # Thrown away with the cursors that it stood on; the link's state alone is still true.
                    gathering.batch = Batch(connection=gathering.batch.connection)
                    return None
                if not (gathering.streams or gathering.settled or gathering.failed):
                    return None
                return lambda: gathering.write(self._cache)

            def done(_: None, error: Exception | None) -> None:
                if error is None:
                    self._deliver(gathering.batch)
                else:
                    self._failed(error)

            self._committer.submit(begin, done)
        return self._open

    def _failed(self, error: Exception) -> None:
        self._round += 1
        self._open = None
        self._broken(error)
