"""An engine over a real cache, a fake hub at the end of the wire, and virtual time."""

import asyncio
import itertools
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any, TypeVar

from app.desktop.clock import HubClock
from app.desktop.store import Batch, Outgoing, SendState, Store
from app.desktop.sync.cache.opening import open_cache
from app.desktop.sync.engine import Engine, Surroundings
from app.desktop.sync.kinds import Kinds
from app.desktop.sync.uploads import Uploaded
from app.domain.conversations import Conversation
from app.domain.ids import ConversationId, DeviceId, Instant
from app.domain.messages import Message, Text
from app.features.chat.wire import MessageAdded, SendMessage, Typing
from app.features.conversations.wire import ConversationChanged
from app.protocol import codec
from app.protocol.envelope import Ack, CommandFrame, Cursor, ErrorBody, EventFrame, Head, Hello, Resume, Welcome
from app.protocol.snapshot import Snapshot
from tests.fakes.link import FakeDoor, FakeLink, FakeTransport
from tests.fakes.nouns import LAN, SHOP, conversation

T = TypeVar("T")
STREAM = "shop:shop"
KINDS = Kinds(
    events={MessageAdded.TYPE: MessageAdded, ConversationChanged.TYPE: ConversationChanged},
    signals={Typing.TYPE: Typing},
    message=SendMessage,
)


class Desk:
    """One desktop without a window. `store` is what would be shown, `batches` how it came to be."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.opened = open_cache(folder, bytes(32), fsync=False)
        self.cache = self.opened.cache
        self.link, self.door = FakeLink(), FakeDoor()
        self.failure: Exception | None = None
        #: Seconds that the disk takes for each commit.
        self.slow = 0.001
        self.uploads: list[Path] = []
        self.upload_failures: list[Exception] = []
        self.batches: list[Batch] = []
        self._ids = itertools.count(1)
        self.begin()

    def begin(self) -> None:
        """A process of the program begins."""
        loop = asyncio.get_running_loop()
        self.clock = HubClock(monotonic=loop.time, wall=lambda: 1_000.0)
        self.store = Store(self.clock)
        self.store.load(self.opened.reader.entities())
        self.engine = Engine(
            Surroundings(
                cache=self.cache,
                write=self._write,
                files=self._inline,
                connector=self.link,
                door=self.door,
                upload=self._upload,
                kinds=KINDS,
                clock=self.clock,
                device=DeviceId("desk"),
                pictures=self.folder / "outgoing",
                deliver=self._deliver,
                schedule=loop.call_soon,  # type: ignore[arg-type]
                new_id=lambda: f"id{next(self._ids)}",
                random=Random(1),
            )
        )
        self.running = loop.create_task(self.engine.run())

    async def end(self) -> None:
        """The process ends in order."""
        self.running.cancel()
        await asyncio.gather(self.running, return_exceptions=True)

    async def until(self, holds: Callable[[], bool]) -> None:
        """Waits, in virtual time, until something holds."""
        async with asyncio.timeout(600.0):
            while not holds():  # noqa: ASYNC110 - what is waited for is a state of several parts
                await asyncio.sleep(0.01)

    async def online(self, seq: int = 5, token: str = "t", heads: int | None = None) -> FakeTransport:  # noqa: S107
        """Signs in, and the hub welcomes; a first start gets its snapshot. The cursor is at `seq` then."""
        self.engine.sign_in(token)
        transport = await self.link.newest()
        return await self.greeted(transport, seq, heads)

    async def greeted(self, transport: FakeTransport, seq: int = 5, heads: int | None = None, epoch: str = "e") -> FakeTransport:
        """The hub answers a hello."""
        hello = await transport.expect(Hello)
        if not self.door.snapshots:
            self.door.snapshots.append(snapshot(seq))
        transport.say(welcome(seq if heads is None else heads, epoch))
        if STREAM not in hello.cursors:
            await transport.expect(Resume)
        return transport

    def cursor(self) -> Cursor | None:
        """What the disk holds."""
        return self.cache.cursors().get(STREAM)  # type: ignore[call-overload,no-any-return]

    def outgoing(self, of: str = "c1") -> dict[str, Outgoing]:
        """What is shown as on its way."""
        return {item.id: item for item in self.store.outgoing(ConversationId(of))}

    def states(self, of: str = "c1") -> dict[str, SendState]:
        """The states of what is shown as on its way."""
        return {name: item.state for name, item in self.outgoing(of).items()}

    def say(self, text: str, of: str = "c1") -> str:
        """The agent sends a text."""
        return self.engine.send(SendMessage(conversation=ConversationId(of), body=Text(text)))

    async def _write(self, work: Callable[[], T], /) -> T:
        await asyncio.sleep(self.slow)
        if self.failure is not None:
            raise self.failure
        return work()

    async def _inline(self, work: Callable[[], T], /) -> T:
        await asyncio.sleep(0)
        return work()

    async def _upload(self, _of: ConversationId, path: Path, _name: str, progress: Callable[[float], None]) -> Uploaded:
        self.uploads.append(path)
        progress(0.5)
        await asyncio.sleep(0.1)
        if self.upload_failures:
            raise self.upload_failures.pop(0)
        return Uploaded("file1", 4, 3)  # type: ignore[arg-type]

    def _deliver(self, batch: Batch) -> None:
        self.batches.append(batch)
        self.store.apply(batch)


# What a hub says


def welcome(seq: int, epoch: str = "e") -> Welcome:
    return Welcome(time=Instant(5_000), actor_id="lan", heads={STREAM: Cursor(epoch, seq)}, shop=SHOP, staff=LAN)  # type: ignore[dict-item]


def snapshot(seq: int, *conversations: Conversation, epoch: str = "e") -> Snapshot:
    held = conversations or (conversation("c1"), conversation("c2"))
    parts = {"conversation": codec.raw(list(held)), "staff": codec.raw([LAN])}
    return Snapshot(stream=STREAM, cursor=Cursor(epoch, seq), time=Instant(5_000), shop=SHOP, parts=parts)  # type: ignore[arg-type]


def added(seq: int, message: Message, prev: int | None = None) -> EventFrame:
    after = conversation(message.conversation)
    data = codec.raw(MessageAdded(message=message, conversation=after))
    return event(seq, MessageAdded.TYPE, data, prev)


def event(seq: int, kind: str, data: Any, prev: int | None = None) -> EventFrame:
    before = seq - 1 if prev is None else prev
    return EventFrame(stream=STREAM, seq=seq, prev=before, time=Instant(6_000), type=kind, data=data)  # type: ignore[arg-type]


def head(seq: int) -> Head:
    return Head(time=Instant(9_000), heads={STREAM: seq})  # type: ignore[dict-item]


def ack(command: CommandFrame | str, code: str = "") -> Ack:
    name = command if isinstance(command, str) else command.id
    return Ack(id=name, time=Instant(7_000), error=ErrorBody(code) if code else None)  # type: ignore[arg-type]
