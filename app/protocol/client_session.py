"""The client half of one connection, without I/O: frames in, outcomes and frames to send out.

Gaps: an event is applied when `prev <= cursor < seq`: nothing that this subscriber may see lies between. Older ones are
ignored. Anything else is a gap: the frame is dropped, not buffered, for the answer to the one Resume brings it again.
"""

import enum
from collections import deque
from collections.abc import Iterable, Mapping

import msgspec

from app.domain.ids import CommandId, DeviceId, Instant, StreamId
from app.protocol import codec
from app.protocol.envelope import (
    VERSION,
    Ack,
    CommandFrame,
    Cursor,
    EventFrame,
    Head,
    Hello,
    HubFrame,
    Reset,
    Resume,
    SignalFrame,
    Welcome,
)
from app.protocol.errors import CloseCode
from app.protocol.operations import Event, Signal


class Applied(msgspec.Struct, frozen=True, gc=False):
    """The next event of a stream. `event` is None when its type, or its shape, is unknown to this client (F14)."""

    stream: StreamId
    cursor: Cursor
    time: Instant
    event: Event | None


class SnapshotNeeded(msgspec.Struct, frozen=True):
    """The stream cannot be continued: fetch a snapshot, commit it, then `ClientSession.continue_from`.

    `reason` is "new" (never had one), "epoch", or what the hub's Reset says.
    """

    stream: StreamId
    reason: str


class Signalled(msgspec.Struct, frozen=True):
    """Something fleeting; kinds that this client does not know are left out."""

    signal: Signal


Outcome = Welcome | Head | Applied | Ack | SnapshotNeeded | Signalled


class Reaction(enum.Enum):
    """What a client does after its connection closed."""

    RECONNECT = "reconnect"  # with back-off and jitter
    SIGN_IN = "sign_in"  # keep the queue, ask the person
    UPDATE = "update"  # this client's protocol is not served any more


_REACTIONS = {
    CloseCode.SIGN_IN: Reaction.SIGN_IN,
    CloseCode.REVOKED: Reaction.SIGN_IN,
    CloseCode.OLD_CLIENT: Reaction.UPDATE,
}


def reaction(close_code: int | None) -> Reaction:
    """What to do about a close code; None is a connection that broke without one."""
    return _REACTIONS.get(close_code, Reaction.RECONNECT)  # type: ignore[call-overload,no-any-return]


class _Stream:
    """Where one stream stands on this connection."""

    __slots__ = ("epoch", "halted", "moved", "patience", "resuming", "seq", "target")

    def __init__(self, cursor: Cursor) -> None:
        self.epoch = cursor.epoch
        self.seq = cursor.seq
        #: The newest seq known to exist for us: below it we are behind.
        self.target = cursor.seq
        #: A Resume (or the hello) asks for what follows `seq` and nothing has come yet: do not ask again for each dropped frame.
        self.resuming = False
        #: Moved since the last head: a long catch-up is under way and needs no second Resume.
        self.moved = False
        #: Heads that may pass without progress before the outstanding Resume counts as lost; the first may have crossed it.
        self.patience = 0
        #: Waits for a snapshot; events are of no use until then.
        self.halted = False


class ClientSession:
    """One connection from hello to close; `cursors` says how far everything before it was applied.

    Feed `receive` with frames in order, and send what `take_outgoing` returns. Raises ProtocolError for broken frames.
    """

    def __init__(
        self,
        *,
        token: str,
        device: DeviceId,
        cursors: Mapping[StreamId, Cursor],
        events: Mapping[str, type[Event]],
        signals: Mapping[str, type[Signal]],
    ) -> None:
        self._streams = {stream: _Stream(cursor) for stream, cursor in cursors.items()}
        # A decoder for each type, built once: building one costs more than decoding.
        self._events = {name: msgspec.json.Decoder(kind) for name, kind in events.items()}
        self._signals = {name: msgspec.json.Decoder(kind) for name, kind in signals.items()}
        self._outgoing: deque[bytes] = deque()
        self.welcomed = False
        self._outgoing.append(codec.encode(Hello(version=VERSION, token=token, device=device, cursors=dict(cursors))))

    def take_outgoing(self) -> list[bytes]:
        """Frames to send now, in order: hello at first, later whatever `receive` and the calls below gave rise to."""
        frames = list(self._outgoing)
        self._outgoing.clear()
        return frames

    @property
    def behind(self) -> bool:
        """Whether something that exists at the hub has not been applied here, as far as the hub has told."""
        for stream in self._streams.values():  # noqa: SIM110 - asked after each event of a catch-up: a generator costs three times this
            if stream.halted or stream.seq < stream.target:
                return True
        return False

    def receive(self, data: str | bytes) -> tuple[Outcome, ...]:
        """What one frame means. Raises ProtocolError."""
        frame = codec.hub_frame(data)
        if isinstance(frame, EventFrame):  # first: nearly all frames are events
            return self._event(frame)
        return self._other(frame)

    def command(self, command: CommandId, kind: str, data: bytes) -> bytes:
        """The frame of a command; `data` is its JSON."""
        return codec.encode(CommandFrame(id=command, type=kind, data=msgspec.Raw(data)))

    def signal(self, signal: Signal) -> bytes:
        """The frame of a signal."""
        return codec.encode(SignalFrame(type=signal.TYPE, data=codec.raw(signal)))

    def halt(self, stream: StreamId) -> None:
        """Events of the stream are of no use until `continue_from`: its state is being fetched anew."""
        self._streams[stream].halted = True

    def continue_from(self, stream: StreamId, cursor: Cursor) -> None:
        """A snapshot at `cursor` was committed: asks the hub for what follows it."""
        state = self._streams[stream]
        state.epoch, state.seq, state.halted = cursor.epoch, cursor.seq, False
        self._resume(stream, state)

    def _other(self, frame: HubFrame) -> tuple[Outcome, ...]:
        if isinstance(frame, Welcome):
            if self.welcomed:
                return ()
            self.welcomed = True
            return (*self._welcome(frame), frame)  # what is in doubt must be known before anything is sent
        if not self.welcomed:
            return ()  # out of turn: whatever it was comes again after the welcome
        if isinstance(frame, Ack):
            return (frame,)
        if isinstance(frame, Head):
            self._head(frame)
            return (frame,)
        if isinstance(frame, Reset):
            state = self._streams.get(frame.stream)
            if state is None or state.halted:
                return ()
            state.halted = True
            return (SnapshotNeeded(frame.stream, frame.reason),)
        return self._signal(frame) if isinstance(frame, SignalFrame) else ()

    def _welcome(self, frame: Welcome) -> Iterable[SnapshotNeeded]:
        """Compares our cursors with the hub's heads. Streams that the hub does not name are no longer ours."""
        known, self._streams = self._streams, {}
        for stream, head in frame.heads.items():
            state = known.get(stream)
            if state is None or state.epoch != head.epoch:
                reason = "new" if state is None else "epoch"
                state = _Stream(head)
                state.halted = True
                self._streams[stream] = state
                yield SnapshotNeeded(stream, reason)
                continue
            self._streams[stream] = state
            state.target = head.seq
            # The hello itself asked for what follows our cursor.
            state.resuming, state.patience = state.seq < head.seq, 1

    def _event(self, frame: EventFrame) -> tuple[Outcome, ...]:
        state = self._streams.get(frame.stream)
        if state is None or state.halted or not self.welcomed or frame.seq <= state.seq:
            return ()
        if frame.prev > state.seq:
            state.target = max(state.target, frame.seq)
            if not state.resuming:
                self._resume(frame.stream, state)
            return ()
        state.seq = frame.seq
        state.moved = True
        state.resuming = False
        return (Applied(frame.stream, Cursor(state.epoch, frame.seq), frame.time, self._decoded(frame)),)

    def _decoded(self, frame: EventFrame) -> Event | None:
        decoder = self._events.get(frame.type)
        if decoder is None:
            return None
        try:
            return decoder.decode(frame.data)
        except msgspec.MsgspecError:
            return None  # a newer hub gave a known type another shape: as good as unknown

    def _signal(self, frame: SignalFrame) -> tuple[Outcome, ...]:
        decoder = self._signals.get(frame.type)
        if decoder is None:
            return ()
        try:
            return (Signalled(decoder.decode(frame.data)),)
        except msgspec.MsgspecError:
            return ()

    def _head(self, frame: Head) -> None:
        """The hub's word on the newest seq. Ahead of us without a catch-up under way: the end of the stream was lost."""
        for stream, seq in frame.heads.items():
            state = self._streams.get(stream)
            if state is None or state.halted:
                continue
            catching_up = state.seq < state.target
            state.target = seq
            moved, state.moved = state.moved, False
            if state.seq >= seq:
                state.resuming = False
            elif not catching_up or not (moved or state.patience):
                self._resume(stream, state)
            elif not moved:
                state.patience -= 1

    def _resume(self, stream: StreamId, state: _Stream) -> None:
        state.resuming, state.patience = True, 1
        self._outgoing.append(codec.encode(Resume(stream=stream, cursor=Cursor(state.epoch, state.seq))))
