"""A desktop without a window in the simulated world: the real engine, outbox, session, cache and store."""

import asyncio
import itertools
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from app.desktop.clock import HubClock
from app.desktop.store import Batch, SendState, Store
from app.desktop.sync.cache.cache import Cache
from app.desktop.sync.cache.errors import Unwritable
from app.desktop.sync.cache.opening import Opened, open_cache
from app.desktop.sync.engine import Engine, Surroundings
from app.desktop.sync.hub_http import HubUnreachable
from app.desktop.sync.kinds import Kinds
from app.domain.ids import CommandId, ConversationId, DeviceId, MessageId, StreamId
from app.domain.messages import Message
from app.domain.people import Staff
from app.features.chat.wire import BuyerMessageAdded, MessageAdded, SendMessage, Typing
from app.features.conversations.wire import ConversationChanged, ConversationOpened, Receipts, StaffChanged
from app.features.favourite.wire import FavouriteChanged
from app.protocol.envelope import Cursor
from app.protocol.snapshot import Snapshot
from tests.simulator.filtered import NoteAdded
from tests.simulator.network import SimulatedConnector

if TYPE_CHECKING:
    from tests.simulator.world import World

T = TypeVar("T")
KEY = bytes(32)
_EVENTS = (
    MessageAdded,
    BuyerMessageAdded,
    ConversationOpened,
    ConversationChanged,
    StaffChanged,
    Receipts,
    FavouriteChanged,
    NoteAdded,
)
KINDS = Kinds(events={e.TYPE: e for e in _EVENTS}, signals={Typing.TYPE: Typing}, message=SendMessage)


class Killed(BaseException):
    """The process is gone: nothing that it still tries to do happens."""


class WatchedCache:
    """The real cache; notes which part of the stream a snapshot jumped over, and lets nothing through once the process died."""

    def __init__(self, client: "SimulatedClient", cache: Cache, process: "Process") -> None:
        self._client = client
        self._cache = cache
        self._process = process

    def __getattr__(self, name: str) -> Any:
        if not self._process.alive:
            raise Killed
        return getattr(self._cache, name)

    def replace(self, stream: StreamId, cursor: Cursor, entities: list[Any]) -> None:
        if not self._process.alive:
            raise Killed
        before = self._cache.cursors().get(stream)
        self._cache.replace(stream, cursor, entities)
        self._client.jumped(before, cursor)

    def delete(self, command: CommandId) -> None:
        if not self._process.alive:
            raise Killed
        self._cache.delete(command)
        self._client.deleted.add(command)


class Door:
    """HTTPS, of which an answer may get lost."""

    def __init__(self, client: "SimulatedClient") -> None:
        self._client = client

    async def snapshot(self, stream: StreamId) -> Snapshot:
        return await self._ask(lambda token: self._client.world.hub.snapshot(token, stream))

    async def messages(self, conversation: ConversationId, before: int, limit: int) -> list[Message]:
        return await self._ask(lambda token: self._client.world.hub.messages(token, conversation, before, limit))

    async def _ask(self, question: Callable[[str], T]) -> T:
        world = self._client.world
        await asyncio.sleep(world.chaos.latency())
        if not self._client.connector.online:
            raise HubUnreachable("simulated")
        answer = question(self._client.token)
        # The answer describes a moment that may be long past when it arrives.
        await asyncio.sleep(world.chaos.rng.uniform(0.005, 0.5))
        if world.chaos.strikes("answer_lost"):
            world.fault("answer_lost", self._client.name)
            raise HubUnreachable("simulated")
        return answer


async def _no_upload(*_: object) -> Any:
    raise HubUnreachable("pictures are not simulated")


class Process:
    """One life of the client program, from start to kill -9."""

    def __init__(self, client: "SimulatedClient") -> None:
        self.client = client
        self.alive = True
        self._ticks = itertools.count()  # each look at the clock takes a millisecond, so that slices end
        world = client.world
        self.clock = HubClock(monotonic=lambda: world.now, wall=client.wall)
        self.store = Store(self.clock)
        self.store.load(client.opened.reader.entities())
        cache: Any = WatchedCache(client, client.opened.cache, self)
        self.engine = Engine(
            Surroundings(
                cache=cache,
                write=self._write,
                files=self._inline,
                connector=client.connector,
                door=Door(client),
                upload=_no_upload,
                kinds=KINDS,
                clock=self.clock,
                device=client.device,
                pictures=client.folder / "pictures",
                deliver=self._deliver,
                schedule=lambda callback: world.soon(callback, 0.016),
                new_id=client.new_id,
                random=world.chaos.rng,
                tick=lambda: next(self._ticks) / 1000,
            )
        )
        if client.token:
            self.engine.sign_in(client.token)
        self.task = asyncio.get_running_loop().create_task(self.engine.run())

    def kill(self) -> None:
        """kill -9: the disk holds what was committed, nothing else is left."""
        self.alive = False
        self.task.cancel()
        self.task.add_done_callback(lambda task: None if task.cancelled() else task.exception())
        if self.client.connector.line is not None:
            self.client.connector.line.cut()

    async def _write(self, work: Callable[[], T], /) -> T:
        client, chaos = self.client, self.client.world.chaos
        await asyncio.sleep(chaos.rng.uniform(0.0, 0.01))
        if not self.alive:
            raise Killed
        if chaos.strikes("write_fails"):
            client.world.fault("write_fails", client.name)
            raise Unwritable("io")
        if chaos.strikes("kill_before_commit"):
            client.world.fault("kill_before_commit", client.name)
            client.crash()
            raise Killed
        result = work()
        if chaos.strikes("kill_after_commit"):
            client.world.fault("kill_after_commit", client.name)
            client.crash()
            raise Killed
        return result

    async def _inline(self, work: Callable[[], T], /) -> T:
        await asyncio.sleep(0)
        return work()

    def _deliver(self, batch: Batch) -> None:
        if self.alive:
            self.client.seen(batch)
            self.store.apply(batch)


class SimulatedClient:
    """One profile on one machine; its processes come and go."""

    def __init__(self, world: "World", name: str, staff: Staff, folder: Path) -> None:
        self.world = world
        self.name = name
        self.staff = staff
        self.folder = folder
        self.device = DeviceId(name)
        self.connector = SimulatedConnector(world, name)
        self.opened: Opened = open_cache(folder, KEY, fsync=False)
        self.token = ""
        self._serial = itertools.count(1)
        #: How far the machine's own clock is off, seconds.
        self.wall_error = 0.0
        #: Parts of the stream (above, up to) that snapshots jumped over; everything else after `base` was applied.
        self.base: Cursor | None = None
        self.skipped: list[tuple[int, int]] = []
        #: Messages that the agent saw as queued, in order, and what has become of them.
        self.promised: dict[str, ConversationId] = {}
        self.refused: dict[str, str] = {}
        self.deleted: set[str] = set()
        self.retried: set[str] = set()
        self.process: Process | None = None

    def start(self) -> None:
        """Starts the program, if it is not running."""
        if self.process is None:
            self.process = Process(self)

    def crash(self) -> None:
        """The program dies, and is started again after a while."""
        if self.process is not None:
            self.process.kill()
            self.process = None
            if self.world.chaos.rng.random() < 0.05:
                self.opened.close()
                self.opened = open_cache(self.folder, KEY, fsync=False)
            self.world.soon(self.start, 4.0)

    def sign_in(self) -> None:
        """A new token from the hub, as the sign-in window brings it."""
        self.token = self.world.hub.sign_in(self.staff, next(self._serial))
        if self.process is not None:
            self.process.engine.sign_in(self.token)

    def wall(self) -> float:
        """This machine's own clock."""
        return 1_700_000_000.0 + self.world.now + self.wall_error

    def new_id(self) -> str:
        """Ids as the real ones: unique for ever, over restarts too."""
        return f"{self.name}-{next(self._serial):06d}"

    def retry_what_failed_by_accident(self) -> None:
        """The agent presses Retry on whatever the hub itself did not refuse."""
        if self.process is None:
            return
        for message, code in list(self.refused.items()):
            if code in ("not_saved", "poisoned"):
                self.retried.add(message)
                self.process.engine.retry(MessageId(message))

    def seen(self, batch: Batch) -> None:
        """What the agent now sees; checked against the truth at once (I3)."""
        self.world.note(f"{self.name} sees {_told(batch)}")
        for item in batch.outgoing:
            if item.state is SendState.QUEUED:
                self.promised.setdefault(item.id, item.conversation)
            if item.state is SendState.FAILED and item.error is not None:
                self.refused[item.id] = item.error.code
            else:
                self.refused.pop(item.id, None)
        for entity in batch.entities:
            if isinstance(entity, Message):
                self.refused.pop(entity.id, None)
                self.world.must(entity.id in self.world.hub.ever_committed, "I3", f"{self.name} shows {entity.id}, not committed")
        for ack in batch.acks:
            if ack.error is None:
                self.world.must(ack.id in self.world.hub.ever_committed, "I3", f"{self.name} heard of {ack.id}, not committed")
        for gone in batch.gone:
            if self.refused.pop(gone, None) == "not_saved":
                self.deleted.add(gone)  # it never was on this disk
            if gone not in self.deleted:
                self.world.must(gone in self.world.hub.ever_committed, "I3", f"{self.name} lost sight of {gone}")

    def jumped(self, before: Cursor | None, after: Cursor) -> None:
        """A snapshot was put in place of everything before."""
        if before is None or before.epoch != after.epoch:
            self.base, self.skipped = after, []
        elif after.seq > before.seq:
            self.skipped.append((before.seq, after.seq))


def _told(batch: Batch) -> str:
    """A batch in one line of the trace."""
    parts = [f"{item.id} {item.state.value}" for item in batch.outgoing]
    parts += [entity.id for entity in batch.entities if isinstance(entity, Message)]
    parts += [f"gone {gone}" for gone in batch.gone]
    parts += [f"ack {ack.id} {ack.error.code if ack.error else ''}" for ack in batch.acks]
    if batch.connection is not None:
        parts.append(batch.connection.value)
    return ", ".join(["reset"] * batch.reset + parts)
