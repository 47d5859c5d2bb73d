"""The hub's half of a connection, without a transport: text frames in, encoded frames out.

`sockets.py` runs it on aiohttp, the simulator by hand. All calls come from one thread; database work goes out by callback,
commands to the writer in the order in which they came.
"""

from collections.abc import Callable
from typing import Protocol, TypeVar

import structlog
from sqlalchemy import Connection

from app.domain.errors import Refused
from app.domain.ids import DeviceId, Instant, StreamId
from app.hub import commands
from app.hub.database.reads import Reading
from app.hub.database.writer import Outcome, Work
from app.hub.fanout import Fanout, Log
from app.hub.identity import Authenticate, SignedIn, own_stream
from app.hub.outbound import Outbound
from app.hub.router import Entry, Relay, Router
from app.hub.subscription import Subscription
from app.protocol.codec import client_frame, encode, raw
from app.protocol.envelope import (
    VERSION,
    CommandFrame,
    Cursor,
    Head,
    Hello,
    Reset,
    Resume,
    SignalFrame,
    Welcome,
)
from app.protocol.errors import CloseCode, ProtocolError
from app.protocol.operations import Signal

T = TypeVar("T")
logger = structlog.get_logger(__name__)

#: Frames that may arrive before the welcome is out.
EARLY_LIMIT = 64
#: Commands of one connection that may wait for their commit; a client that sends more breaks the protocol.
PENDING_LIMIT = 2_000
#: Signals of one connection in a second; more are dropped.
SIGNALS_PER_SECOND = 5


class Writing(Protocol):
    """The writer as a session uses it."""

    def submit(self, work: Work[T], done: Callable[[Outcome[T]], None]) -> None:
        """Calls `done` on the caller's thread after the commit."""


class Kit:
    """What all sessions of a hub share."""

    def __init__(
        self,
        router: Router,
        writing: Writing,
        reads: Reading,
        fanout: Fanout,
        authenticate: Authenticate,
        clock: Callable[[], Instant],
        epoch: str,
    ) -> None:
        self.router = router
        self.writing = writing
        self.reads = reads
        self.fanout = fanout
        self.authenticate = authenticate
        self.clock = clock
        self.epoch = epoch


class HubSession:
    """One connection. `wake` is called when `outbound` has frames, `hang_up` once with the reason to close."""

    __slots__ = (
        "_device",
        "_early",
        "_farewells",
        "_hang_up",
        "_hello",
        "_kit",
        "_pending",
        "_signal_second",
        "_signals",
        "_subscriptions",
        "_wake",
        "closed",
        "outbound",
        "reads",
        "welcomed",
        "who",
    )

    def __init__(self, kit: Kit, wake: Callable[[], None], hang_up: Callable[[CloseCode], None]) -> None:
        self._kit = kit
        self._wake = wake
        self._hang_up = hang_up
        self.outbound = Outbound()
        self.reads = kit.reads
        self.who: SignedIn | None = None
        self._device = DeviceId("")
        self._hello: Hello | None = None
        self._subscriptions: dict[StreamId, Subscription] = {}
        self._early: list[str | bytes] = []
        self._farewells: dict[str, Signal] = {}
        self._pending = 0
        self._signal_second = 0
        self._signals = 0
        self.welcomed = False
        self.closed = False

    def receive(self, text: str | bytes) -> None:
        """A frame from the client. What breaks the protocol ends the connection."""
        if self.closed:
            return
        if self._hello is not None and not self.welcomed:
            self._early.append(text)
            if len(self._early) > EARLY_LIMIT:
                self.close(CloseCode.BAD_FRAME)
            return
        try:
            frame = client_frame(text)
            if isinstance(frame, Hello):
                self._greeted(frame)
            elif self.who is None:
                raise ProtocolError("the first frame is not hello")
            elif isinstance(frame, CommandFrame):
                self._command(frame)
            elif isinstance(frame, Resume):
                self._resume(frame)
            else:
                self._signal(frame)
        except ProtocolError as error:
            # The decoder's sentence quotes what was sent; only where it was wrong goes into the log.
            logger.info("bad frame", where=str(error).rpartition(" - at ")[2][:80] if " - at " in str(error) else "")
            self.close(CloseCode.BAD_FRAME)

    def drained(self) -> None:
        """The transport has written frames: replay may go on."""
        for subscription in tuple(self._subscriptions.values()):
            if not subscription.live:
                subscription.pull()

    def head(self) -> None:
        """Tells the hub's time and the newest seqs (every HEAD_EVERY seconds)."""
        if self.welcomed and not self.closed:
            heads = {stream: subscription.head for stream, subscription in self._subscriptions.items()}
            self.outbound.put(encode(Head(time=self._kit.clock(), heads=heads)))
            self.queued()

    def close(self, code: CloseCode | None = None) -> None:
        """Ends the session; with a code, it is this side that hangs up."""
        if self.closed:
            return
        self.closed = True
        for signal in self._farewells.values():
            self._carry(self._kit.router.signals[signal.TYPE], signal)
        for subscription in self._subscriptions.values():
            subscription.close()
            self._kit.fanout.close(subscription.log, subscription)
        self._subscriptions.clear()
        self._early.clear()
        self.outbound.clear()
        if code is not None:
            self._hang_up(code)

    def queued(self) -> None:
        """Frames were put into `outbound`: the transport is told, or the reader is too slow."""
        if self.outbound.overflown:
            self.close(CloseCode.TOO_SLOW)
        else:
            self._wake()

    def broken(self) -> None:
        """The database cannot be read: the client shall come again."""
        self.close(CloseCode.GOING_AWAY)

    # hello

    def _greeted(self, hello: Hello) -> None:
        if self._hello is not None or self.welcomed:
            raise ProtocolError("a second hello")
        self._hello = hello
        if hello.version != VERSION:
            self.close(CloseCode.OLD_CLIENT)
            return
        if not 0 < len(hello.device) <= commands.ID_LIMIT or not hello.device.isprintable():
            raise ProtocolError("no device")
        self._device = hello.device
        now, authenticate = self._kit.clock(), self._kit.authenticate
        self._kit.reads.submit(lambda connection: authenticate(connection, hello.token, now), self._found, self._unreadable)

    def _found(self, who: SignedIn | None) -> None:
        if self.closed:
            return
        if who is None:
            self.close(CloseCode.SIGN_IN)
            return
        self.who = who
        self._kit.fanout.open(own_stream(who.actor), self._opened)

    def _unreadable(self, _error: Exception) -> None:
        self.broken()

    def _opened(self, log: Log | None) -> None:
        who, hello = self.who, self._hello
        if log is None:
            self.broken()
        if self.closed or log is None or who is None or hello is None:
            return
        subscription = Subscription(log, who.actor.audience, self)
        log.subscribers.append(subscription)
        self._subscriptions[log.stream] = subscription
        subscription.stop()
        welcome = Welcome(
            time=self._kit.clock(),
            actor_id=who.actor.id,
            heads={log.stream: Cursor(self._kit.epoch, log.visible_head(who.actor.audience))},
            shop=who.shop,
            staff=who.staff,
            conversation=who.actor.conversation,
        )
        self.outbound.put(encode(welcome))
        self.welcomed = True
        cursor = hello.cursors.get(log.stream)
        if cursor is None:
            subscription.start_live()
        else:
            self._start(subscription, cursor)
        self.queued()
        # Thousands of connections are idle: what belonged to the greeting only is let go.
        self._hello = None
        early, self._early = self._early, []
        for text in early:
            self.receive(text)

    def _start(self, subscription: Subscription, cursor: Cursor) -> None:
        reason = subscription.problem(self._kit.epoch, cursor)
        if reason is None:
            subscription.start(cursor.seq)
        else:
            subscription.stop()
            self.outbound.put(encode(Reset(stream=subscription.log.stream, reason=reason)))
            self.queued()

    def _resume(self, frame: Resume) -> None:
        subscription = self._subscriptions.get(frame.stream)
        if subscription is None:
            raise ProtocolError("resume of a stream that is not the sender's")
        self._start(subscription, frame.cursor)

    # commands and signals

    def _command(self, frame: CommandFrame) -> None:
        if self.who is None:
            return
        if self._pending >= PENDING_LIMIT:
            raise ProtocolError("too many commands at once")
        try:
            work = commands.work(self._kit.router, frame, self.who.actor, self._device)
        except Refused as error:
            self.outbound.put(encode(commands.refusal(frame, error, self._kit.clock())))
            self.queued()
            return
        self._pending += 1

        def done(outcome: Outcome[bytes]) -> None:
            self._pending -= 1
            if not self.closed:
                self.outbound.put(commands.answer(frame, outcome, self._kit.clock()))
                self.queued()

        self._kit.writing.submit(work, done)

    def _signal(self, frame: SignalFrame) -> None:
        if self.who is None or not self._may_signal():
            return
        try:
            entry, signal = self._kit.router.permitted_signal(frame.type, bytes(frame.data), self.who.actor)
        except Refused:
            return  # nothing is promised about signals, not even an answer
        if (farewell := signal.farewell()) is not None:
            self._farewells[frame.type] = farewell
        else:
            self._farewells.pop(frame.type, None)
        self._carry(entry, signal)

    def _carry(self, entry: Entry, signal: Signal) -> None:
        """Passes a signal on."""
        if self.who is None:
            return
        actor, now = self.who.actor, self._kit.clock()

        def relays(connection: Connection) -> list[Relay]:
            try:
                return list(entry.handler(signal, actor, connection, now))
            except Refused:
                return []

        self._kit.reads.submit(relays, self._pass_on, lambda _error: None)

    def _may_signal(self) -> bool:
        second = self._kit.clock() // 1_000
        if second != self._signal_second:
            self._signal_second, self._signals = second, 0
        self._signals += 1
        return self._signals <= SIGNALS_PER_SECOND

    def _pass_on(self, relays: list[Relay]) -> None:
        for relay in relays:
            frame = encode(SignalFrame(type=relay.signal.TYPE, data=raw(relay.signal)))
            self._kit.fanout.relay(relay.stream, frame, self)
