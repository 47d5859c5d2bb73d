"""The sync engine: keeps a connection, brings the hub's changes to the cache and then to the window, and sends what waits.

Plain asyncio, without Qt, on any loop; all methods are called on that loop's thread. The cache is written by `write` alone.
"""

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from random import Random
from typing import Any

import msgspec

from app.desktop.clock import HubClock
from app.desktop.store import Batch, Connection, Outgoing
from app.desktop.sync.cache.cache import Cache
from app.desktop.sync.cache.errors import CacheError
from app.desktop.sync.cache.rows import OutboxRow
from app.desktop.sync.committer import Committer, Run
from app.desktop.sync.connection import Connected, Ended
from app.desktop.sync.gathering import Gatherer
from app.desktop.sync.hub_http import HubUnreachable, SessionEnded
from app.desktop.sync.kinds import Kinds
from app.desktop.sync.link import Connector, LinkDown, Transport, back_off
from app.desktop.sync.outbox import SendQueue
from app.desktop.sync.pictures_to_send import PicturesToSend
from app.desktop.sync.sending import Sending
from app.desktop.sync.snapshots import HubDoor, Refetches
from app.desktop.sync.uploading import Uploading
from app.desktop.sync.uploads import Uploader
from app.domain.errors import Refused
from app.domain.ids import CommandId, ConversationId, DeviceId, MessageId
from app.domain.messages import Attached, Message
from app.protocol.client_session import ClientSession, Reaction, reaction
from app.protocol.operations import Command, Signal

_log = logging.getLogger(__name__)
#: Seconds between attempts while the hub no longer speaks our protocol: it may be rolled back.
_UPDATE_PAUSE = 300.0
#: Seconds before it goes on after a mistake of its own.
_STUMBLE_PAUSE = 5.0


def new_id() -> str:
    """An id for a command and, when it says something, for the message."""
    from ulid import ULID  # 40 ms, so not before the first one is wanted; `working` fetches it when the start is over

    return str(ULID())


class Surroundings(msgspec.Struct, frozen=True, kw_only=True):
    """What the engine stands on; the simulator and tests bring their own.

    `write` runs work on the one thread that owns the writing cache connection, `files` on the one for files. `deliver` shows a
    batch (`store.apply`). `schedule(callback)` calls back after the window had its chance to paint. `tick` is a fine clock in
    seconds (on Windows the monotonic one is too coarse for a budget of 4 ms).
    """

    cache: Cache
    write: Run
    files: Run
    connector: Connector
    door: HubDoor
    upload: Uploader
    kinds: Kinds
    clock: HubClock
    device: DeviceId
    pictures: Path
    deliver: Callable[[Batch], None]
    schedule: Callable[[Callable[[], None]], None]
    new_id: Callable[[], str] = new_id
    random: Random = msgspec.field(default_factory=Random)
    tick: Callable[[], float] = time.perf_counter


class Engine:
    """`ports.Outbox` and the network half of `ports.History`, over one account's cache."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._committer = Committer(around.write)
        self._gatherer = Gatherer(self._committer, around.cache, around.deliver, self._commit_failed)
        self._queue = SendQueue(frozenset({around.kinds.message.TYPE}), around.random)
        self._sending = Sending(
            queue=self._queue,
            kinds=around.kinds,
            cache=around.cache,
            committer=self._committer,
            gatherer=self._gatherer,
            clock=around.clock,
            uploading=Uploading(around.upload, self.session_ended),
            pictures=PicturesToSend(around.pictures, around.kinds, self._later),
            deliver=around.deliver,
            new_id=around.new_id,
        )
        self._refetches = Refetches()
        self._token = ""
        self._connected: Connected | None = None
        #: Set when waiting has no more sense: a token came, the network changed.
        self._hint = asyncio.Event()
        #: The queue in memory no longer tells what is on the disk.
        self._stale = True
        self._tasks: dict[asyncio.Task[None], None] = {}  # in order, so that a simulated run can be repeated

    # Life

    async def run(self) -> None:
        """Works until it is cancelled; then commits what waits and closes the connection. Never ends by itself."""
        committing = asyncio.get_running_loop().create_task(self._committer.run())
        try:
            while True:
                try:
                    await self._read_queue()
                    while not self._token:
                        self._hint.clear()
                        await self._hint.wait()
                    await self._keep_connected()
                except Exception:
                    # A mistake of ours must not leave an agent without messages until the next start.
                    _log.exception("the engine stumbled and goes on")
                    await asyncio.sleep(_STUMBLE_PAUSE)
        finally:
            self._sending.stop()
            for task in list(self._tasks):
                task.cancel()
            committing.cancel()
            # Whatever the writer has in hand is finished there; what still waits is finished here.
            await asyncio.wait([committing])
            await self.finish()

    async def finish(self) -> None:
        """Commits what waits, after `run`; also where that was cancelled before it had begun."""
        await self._committer.drain()

    def sign_in(self, token: str) -> None:
        """A token of this account: connects with it. What was queued goes out (F20)."""
        self._token = token
        self._hint.set()

    def session_ended(self) -> None:
        """The token is not good any more, or the person signed out: the queue is kept, the cache stays readable."""
        if self._token:
            self._token = ""
            self._gatherer.connection(Connection.SIGN_IN)
            if self._connected is not None:
                self._connected.hang_up()
            self._hint.set()

    def network_changed(self) -> None:
        """A hint of the operating system, or the person's own click: tries at once."""
        self._hint.set()

    # ports.Outbox

    def send(self, command: Command) -> CommandId:
        """Queues a command and returns its id at once; the answer comes as `Changes.acks`."""
        return self._sending.send(command)

    def send_picture(self, conversation: ConversationId, path: Path, name: str, caption: str) -> MessageId:
        """Copies the picture into the profile, uploads it (resumable), then sends it."""
        return self._sending.send_picture(conversation, path, name, caption)

    def send_file(self, conversation: ConversationId, path: Path, body: Attached) -> MessageId:
        """The same for any file; `body` says what it is, with an empty `file`."""
        return self._sending.send_file(conversation, path, body)

    def retry(self, message: MessageId) -> None:
        """Sends a failed message again under the same id."""
        self._sending.retry(message)

    def delete(self, message: MessageId) -> None:
        """Deletes an outgoing message that the hub does not hold; no effect once it is sending."""
        self._sending.delete(message)

    def signal(self, signal: Signal) -> None:
        """Sends something fleeting if connected; otherwise forgets it."""
        if self._connected is not None:
            self._connected.signal(signal)

    # ports.History, the network half

    def fetch(self, conversation: ConversationId, before: int, done: Callable[[bool], None], limit: int = 50) -> None:
        """Brings the messages just below `before` (0: the newest) into the cache, then calls `done(ok)`."""
        self._start(self._fetch(conversation, before, done, limit))

    def uncommitted(self, conversation: ConversationId) -> list[Message]:
        """Messages that are shown already and reach the disk in a moment; for `WithUncommitted`."""
        return self._gatherer.uncommitted(conversation)

    def outgoing(self) -> list[Outgoing]:
        """Messages on their way, once the queue was read (after the first connection attempt began)."""
        return self._sending.outgoing()

    @property
    def queue(self) -> SendQueue:
        """The queue in memory, for the status line and for tests; only the engine changes it."""
        return self._queue

    @property
    def idle(self) -> bool:
        """Everything that came in is committed."""
        return self._committer.idle

    # Inside

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks[task] = None
        task.add_done_callback(lambda done: self._tasks.pop(done, None))

    def _later(self, work: Callable[[], None]) -> None:
        async def run() -> None:
            await self._around.files(work)

        self._start(run())

    async def _read_queue(self) -> None:
        if self._stale:
            try:
                await self._reload()
            except CacheError:
                _log.warning("the queue cannot be read", exc_info=True)

    async def _keep_connected(self) -> None:
        """Connects again and again, until the session ends."""
        pauses = back_off(self._around.random)
        self._gatherer.connection(Connection.CONNECTING)
        while self._token:
            self._hint.clear()
            try:
                transport = await self._around.connector.connect()
            except LinkDown as error:
                _log.info("no connection", extra={"reason": str(error)})
                self._gatherer.connection(Connection.OFFLINE)
                await self._pause(next(pauses))
                continue
            ended = await self._converse(transport)
            if ended.welcomed and not self._stale:
                pauses = back_off(self._around.random)
            await self._after(ended, next(pauses))

    async def _converse(self, transport: Transport) -> Ended:
        """One connection from hello to close, beginning at the cursors in the cache and nowhere else."""
        around = self._around
        try:
            if self._stale:
                await self._reload()
            cursors = await self._committer.call(around.cache.cursors)
        except CacheError:
            _log.warning("the cache cannot be read", exc_info=True)
            await transport.close()
            return Ended(None, welcomed=False)
        except asyncio.CancelledError:
            # The end of the program, before anybody else owns the transport.
            await transport.close()
            raise
        session = ClientSession(
            token=self._token,
            device=around.device,
            cursors=cursors,
            events=around.kinds.events,
            signals=around.kinds.signals,
        )
        self._connected = Connected(
            transport=transport,
            session=session,
            gatherer=self._gatherer,
            sending=self._sending,
            refetches=self._refetches,
            clock=around.clock,
            door=around.door,
            files=around.files,
            schedule=around.schedule,
            session_ended=self.session_ended,
            random=around.random,
            tick=around.tick,
        )
        code: int | None = None
        try:
            ended = await self._connected.run()
            code = ended.code
        finally:
            self._connected = None
            self._sending.offline(code)
        return ended

    async def _after(self, ended: Ended, pause: float) -> None:
        """What follows the end of a connection."""
        wanted = reaction(ended.code)
        if wanted is Reaction.SIGN_IN:
            self.session_ended()
        elif wanted is Reaction.UPDATE:
            self._gatherer.connection(Connection.UPDATE)
            await self._pause(_UPDATE_PAUSE)
        elif self._token:
            self._gatherer.connection(Connection.CONNECTING if ended.welcomed else Connection.OFFLINE)
            await self._pause(pause)

    async def _pause(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._hint.wait(), seconds)

    async def _reload(self) -> None:
        """Reads the queue as the disk holds it, and shows it."""
        loaded: asyncio.Future[None] = asyncio.get_running_loop().create_future()

        def done(rows: list[OutboxRow] | None, error: Exception | None) -> None:
            # Right here, not after an await: a job done meanwhile would be missing in what was read before it.
            if rows is not None and error is None:
                self._stale = False
                self._sending.load(rows)
            if loaded.cancelled():
                return  # the program ends
            if rows is None or error is not None:
                loaded.set_exception(error or RuntimeError("no rows"))
            else:
                loaded.set_result(None)

        self._committer.submit(lambda: self._around.cache.outbox, done)
        await loaded

    def _commit_failed(self, error: Exception) -> None:
        """Nothing of that batch is on the disk: the connection starts again from the cursors that are."""
        _log.warning("the cache could not be written", exc_info=error)
        self._stale = True
        if self._connected is not None:
            self._connected.hang_up()

    async def _fetch(self, conversation: ConversationId, before: int, done: Callable[[bool], None], limit: int) -> None:
        resets = self._gatherer.resets
        try:
            messages = await self._around.door.messages(conversation, before, limit)
            if resets != self._gatherer.resets:
                raise HubUnreachable("overtaken by a snapshot")  # they may come from before a restore
            await self._committer.call(lambda: self._add(messages))
        except SessionEnded:
            self.session_ended()
            done(False)
        except (HubUnreachable, Refused, CacheError) as error:
            _log.info("no older messages", extra={"reason": str(error)})
            done(False)
        else:
            done(True)

    def _add(self, messages: Sequence[Message]) -> None:
        # Before the first snapshot nothing says which of the hub's logs they belong to (found by the simulator).
        if not self._around.cache.cursors():
            raise HubUnreachable("no snapshot yet")
        self._around.cache.add_messages(messages)
