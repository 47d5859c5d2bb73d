"""One subscriber's place in one stream: what was missed is pulled, then what is new is pushed; `prev` is chained throughout."""

from collections.abc import Callable
from typing import Protocol

from app.hub.database import journal
from app.hub.database.reads import Reading
from app.hub.database.statements import Sql
from app.hub.fanout import CHUNK, Frame, Log, reaches
from app.hub.outbound import Outbound
from app.protocol.envelope import Cursor


class Owner(Protocol):
    """The session that the subscription works for."""

    outbound: Outbound
    reads: Reading

    def queued(self) -> None:
        """Frames were put into `outbound`."""

    def broken(self) -> None:
        """The journal cannot be read: the connection must end, the client resumes later."""


class Subscription:
    """Sends a log's frames to a session, from a cursor on, without a hole and in order.

    `position` is the highest seq looked at, `last` the highest one sent or told: the `prev` of the next frame.
    """

    __slots__ = ("_closed", "_owner", "_reader", "_reading", "_serial", "last", "live", "log", "position")

    def __init__(self, log: Log, reader: frozenset[str], owner: Owner) -> None:
        self.log = log
        self.position = self.last = 0
        self.live = False
        self._reader = reader
        self._owner = owner
        self._reading = False
        self._serial = 0  # a new start makes the answer to an older read void
        self._closed = False

    @property
    def head(self) -> int:
        """The newest seq that this subscriber may see, or has as its cursor."""
        return max(self.log.visible_head(self._reader), self.last)

    def problem(self, epoch: str, cursor: Cursor) -> str | None:
        """Why the cursor cannot be continued ("epoch", "too_old", "ahead"), None when it can."""
        if cursor.epoch != epoch:
            return "epoch"
        if cursor.seq > self.log.head:
            return "ahead"
        # Everything up to the floor is gone, and some of it may have been visible.
        return "too_old" if cursor.seq < self.log.floor else None

    def start_live(self) -> None:
        """Only what is new from now on."""
        self._serial += 1
        self.position, self.last, self.live = self.log.head, self.head, True

    def start(self, seq: int) -> None:
        """Everything after `seq`, then what is new."""
        self._serial += 1
        self._reading = False
        self.position = self.last = seq
        self.live = False
        self.pull()

    def stop(self) -> None:
        """Nothing more until the next start: the client was told to reset."""
        self._serial += 1
        self.live = False
        self._reading = True

    def close(self) -> None:
        """For good."""
        self._closed = True
        self.stop()

    def pull(self) -> None:
        """Goes on with what was missed, as far as the reader keeps up; called again when it has drained."""
        while not self.live and not self._reading and not self._owner.outbound.busy:
            if self.position >= self.log.head:
                self.live = True
            elif self.log.covers(self.position):
                self._send(self.log.after(self.position, CHUNK))
            else:
                self._read()

    def offer(self, frames: list[Frame]) -> None:
        """New frames; while it is still pulling, the pull will come to them."""
        if self.live:
            self._send(frames)
        elif not self._reading:
            self.pull()

    def relay(self, frame: bytes, sender: object) -> None:
        """A signal from somebody else."""
        if sender is not self._owner and self._owner.outbound.put_signal(frame):
            self._owner.queued()

    def _send(self, frames: list[Frame]) -> None:
        for frame in frames:
            self.position = frame.seq
            if reaches(frame.audience, self._reader):
                self._owner.outbound.put(frame.bytes(self.last))
                self.last = frame.seq
        self._owner.queued()

    def _read(self) -> None:
        self._reading = True
        stream, position, serial = self.log.stream, self.position, self._serial
        self._owner.reads.submit(
            lambda connection: journal.read(Sql(connection), stream, position, CHUNK),
            self._if_current(serial, self._received),
            self._if_current(serial, lambda _error: self._owner.broken()),
        )

    def _received(self, entries: list[journal.Entry]) -> None:
        self._reading = False
        if not entries or entries[0].seq != self.position + 1:
            # The journal was trimmed under us: the client comes again and is told "too_old".
            self._owner.broken()
            return
        self._send([Frame(entry) for entry in entries])
        self.pull()

    def _if_current(self, serial: int, then: Callable[..., None]) -> Callable[..., None]:
        def call(value: object) -> None:
            if serial == self._serial and not self._closed:
                then(value)

        return call
