"""One connection to the hub, from hello to close: frames to events to the cache, and what has to be sent."""

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Coroutine
from random import Random
from typing import Any

import msgspec

from app.desktop.clock import HubClock
from app.desktop.store import Connection
from app.desktop.sync.committer import Run
from app.desktop.sync.gathering import Gatherer
from app.desktop.sync.hub_http import HubUnreachable, SessionEnded
from app.desktop.sync.inbox import Inbox
from app.desktop.sync.link import LinkClosed, Transport, back_off
from app.desktop.sync.sending import Sending
from app.desktop.sync.snapshots import HubDoor, Refetches, entities
from app.domain.errors import Refused
from app.domain.ids import StreamId
from app.protocol.client_session import Applied, ClientSession, Outcome, Signalled, SnapshotNeeded
from app.protocol.envelope import Ack, Head, Welcome
from app.protocol.errors import CloseCode, ProtocolError
from app.protocol.operations import Signal

_log = logging.getLogger(__name__)
#: Seconds from hello to welcome; then the connection counts as broken.
WELCOME_TIMEOUT = 10.0
#: Seconds between two looks for overdue answers.
_WATCH_EVERY = 5.0
#: Frames waiting to be sent above which fleeting ones are forgotten.
_SIGNALS_BELOW = 64
#: A restored or shortened log may lack what was acknowledged.
_DOUBTFUL = frozenset({"epoch", "ahead"})


class Ended(msgspec.Struct, frozen=True):
    """How a connection ended: the close code (None when it broke), and whether the hub had said welcome."""

    code: int | None
    welcomed: bool


class Connected:
    """Built for one transport; `run` once."""

    def __init__(
        self,
        *,
        transport: Transport,
        session: ClientSession,
        gatherer: Gatherer,
        sending: Sending,
        refetches: Refetches,
        clock: HubClock,
        door: HubDoor,
        files: Run,
        schedule: Callable[[Callable[[], None]], None],
        session_ended: Callable[[], None],
        random: Random,
        tick: Callable[[], float],
    ) -> None:
        self._transport = transport
        self._session = session
        self._gatherer = gatherer
        self._sending = sending
        self._refetches = refetches
        self._clock = clock
        self._door = door
        self._files = files
        self._session_ended = session_ended
        self._random = random
        self._inbox = Inbox(self._frame, self._handled, schedule, tick)
        self._frames: deque[bytes] = deque()
        self._to_send = asyncio.Event()
        self._over: asyncio.Future[int | None] = asyncio.get_running_loop().create_future()
        self._tasks: dict[asyncio.Task[None], None] = {}  # in order, so that a simulated run can be repeated
        self._catching_up = False
        self._refetching: set[StreamId] = set()

    async def run(self) -> Ended:
        """Until the connection is over, for whatever reason."""
        loop = asyncio.get_running_loop()
        self._flush()
        self._start(self._read())
        self._start(self._write())
        deadline = loop.call_later(WELCOME_TIMEOUT, self._expect_welcome)
        self._watch()
        try:
            code = await self._over
        finally:
            deadline.cancel()
            self._next_watch.cancel()
            self._inbox.close()
            self._gatherer.hold(False)
            for task in list(self._tasks):
                task.cancel()
            # Also when the program ends: a connection that is left open keeps tasks of its own running.
            await self._transport.close()
        return Ended(code, self._session.welcomed)

    def hang_up(self) -> None:
        """Ends the connection from this side."""
        self._end(None)

    def signal(self, signal: Signal) -> None:
        """Sends something fleeting, unless the line is busy or not open yet."""
        if self._session.welcomed and len(self._frames) < _SIGNALS_BELOW:
            self._send(self._session.signal(signal))

    # Frames in and out

    async def _read(self) -> None:
        try:
            while True:
                self._inbox.put(await self._transport.receive())
                if self._inbox.full:
                    await self._inbox.room()
        except LinkClosed as error:
            self._end(error.code)

    async def _write(self) -> None:
        try:
            while True:
                while self._frames:
                    await self._transport.send(self._frames.popleft())
                self._to_send.clear()
                await self._to_send.wait()
        except LinkClosed:
            return  # the reader learns why

    def _watch(self) -> None:
        if self._sending.overdue():
            _log.info("no answer to a command")
            self._end(None)
        else:
            self._next_watch = asyncio.get_running_loop().call_later(_WATCH_EVERY, self._watch)

    def _expect_welcome(self) -> None:
        if not self._session.welcomed:
            _log.info("no welcome")
            self._end(None)

    def _send(self, frame: bytes) -> None:
        self._frames.append(frame)
        self._to_send.set()

    def _flush(self) -> None:
        for frame in self._session.take_outgoing():
            self._send(frame)

    def _handled(self, more: bool) -> None:
        self._flush()
        self._gatherer.hold(more)

    def _end(self, code: int | None) -> None:
        if not self._over.done():
            self._over.set_result(code)
            self._inbox.close()

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks[task] = None
        task.add_done_callback(self._stopped)

    def _stopped(self, task: asyncio.Task[None]) -> None:
        self._tasks.pop(task, None)
        if not task.cancelled() and (error := task.exception()) is not None:
            _log.error("a connection failed in an unexpected way", exc_info=error)
            self._end(None)

    # What frames mean

    def _frame(self, frame: bytes) -> None:
        try:
            for outcome in self._session.receive(frame):
                if isinstance(outcome, Applied):
                    self._applied(outcome)
                else:
                    self._other(outcome)
        except ProtocolError as error:
            _log.warning("the hub broke the protocol", extra={"reason": str(error)[:200]})
            self._end(CloseCode.GOING_AWAY)
        except Exception:
            # A mistake of ours: the next connection brings the frame again, which is better than to go on without it.
            _log.exception("a frame could not be handled")
            self._end(None)

    def _applied(self, applied: Applied) -> None:
        found = [] if applied.event is None else list(applied.event.carries())
        settled = self._sending.arrived(found)
        self._sending.erased(found)
        self._gatherer.event(applied.stream, applied.cursor, found, settled)
        if applied.event is None:
            self._refetches.owed.add(applied.stream)
            self._refetch(applied.stream)
        if self._catching_up:
            self._look_around()

    def _other(self, outcome: Outcome) -> None:
        if isinstance(outcome, Ack):
            self._sending.answered(outcome)
        elif isinstance(outcome, Head):
            self._clock.heard(outcome.time)
            self._look_around()
            if not self._session.behind:
                self._sending.release()
        elif isinstance(outcome, Signalled):
            self._gatherer.signal(outcome.signal)
        elif isinstance(outcome, SnapshotNeeded):
            self._fall_behind()
            if outcome.reason in _DOUBTFUL:
                self._sending.doubt()
            self._start(self._snapshot(outcome.stream))
        elif isinstance(outcome, Welcome):
            self._welcome(outcome)

    def _welcome(self, welcome: Welcome) -> None:
        self._clock.heard(welcome.time)
        self._gatherer.entities([welcome.shop] if welcome.staff is None else [welcome.shop, welcome.staff])
        self._fall_behind()
        self._look_around()
        self._sending.online(lambda command, kind, data: self._send(self._session.command(command, kind, data)))
        if not self._session.behind:
            self._sending.release()
        for stream in self._refetches.owed:
            self._refetch(stream)

    def _fall_behind(self) -> None:
        if not self._catching_up:
            self._catching_up = True
            self._gatherer.connection(Connection.CATCHING_UP)
            self._gatherer.live = False

    def _look_around(self) -> None:
        """Behind, or (again) up to date: what comes from now on is live, and the window says so."""
        if self._session.behind:
            self._fall_behind()
        elif self._catching_up:
            self._catching_up = False
            self._gatherer.connection(Connection.ONLINE)
            self._gatherer.live = True

    # Snapshots

    def _refetch(self, stream: StreamId) -> None:
        async def later() -> None:
            await asyncio.sleep(self._refetches.wait(asyncio.get_running_loop().time()))
            self._session.halt(stream)
            await self._snapshot(stream)

        if stream not in self._refetching:
            self._refetching.add(stream)
            self._start(later())

    async def _snapshot(self, stream: StreamId) -> None:
        """Fetches the stream's state, commits it, then asks for what came after it."""
        pauses = back_off(self._random)
        while True:
            try:
                snapshot = await self._door.snapshot(stream)
                break
            except SessionEnded:
                self._session_ended()
                return
            except (HubUnreachable, Refused) as error:
                _log.info("no snapshot", extra={"reason": str(error)})
                await asyncio.sleep(next(pauses))
        found = await self._files(lambda: entities(snapshot))

        def committed(ok: bool) -> None:
            if ok and not self._over.done():
                self._refetches.owed.discard(stream)
                self._refetching.discard(stream)
                self._sending.erased(found)
                self._session.continue_from(stream, snapshot.cursor)
                self._flush()
                self._look_around()

        self._gatherer.reset(stream, snapshot.cursor, found, committed)
