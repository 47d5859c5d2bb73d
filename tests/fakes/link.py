"""A hub at the end of a wire that tests hold in their hands: they read what the client sent and say what the hub answers."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from app.desktop.sync.hub_http import HubUnreachable
from app.desktop.sync.link import LinkClosed, LinkDown
from app.domain.ids import ConversationId, StreamId
from app.domain.messages import Message
from app.protocol import codec
from app.protocol.envelope import ClientFrame
from app.protocol.snapshot import Snapshot

F = TypeVar("F")


class FakeTransport:
    """One connection. `sent` keeps every frame of the client."""

    def __init__(self) -> None:
        self.sent: list[ClientFrame] = []
        self.closed = False
        self._to_client: asyncio.Queue[bytes | LinkClosed] = asyncio.Queue()
        self._moved = asyncio.Event()

    async def receive(self) -> bytes:
        item = await self._to_client.get()
        if isinstance(item, LinkClosed):
            self.closed = True
            raise item
        return item

    async def send(self, frame: bytes) -> None:
        if self.closed:
            raise LinkClosed(None)
        self.sent.append(codec.client_frame(frame))
        self._moved.set()

    async def close(self, code: int = 1000) -> None:
        if not self.closed:
            self.closed = True
            self._to_client.put_nowait(LinkClosed(code))
        self._moved.set()

    def say(self, *frames: object) -> None:
        """The hub sends frames (or raw bytes)."""
        for frame in frames:
            self._to_client.put_nowait(frame if isinstance(frame, bytes) else codec.encode(frame))

    def hang_up(self, code: int | None = None) -> None:
        """The hub, or the network, ends the connection."""
        self._to_client.put_nowait(LinkClosed(code))

    async def expect(self, kind: type[F], that: Callable[[F], bool] = lambda _frame: True) -> F:
        """Waits until the client has sent such a frame, and takes it out."""
        async with asyncio.timeout(5.0):
            while True:
                for frame in self.sent:
                    if isinstance(frame, kind) and that(frame):
                        self.sent.remove(frame)
                        return frame
                self._moved.clear()
                await self._moved.wait()


class FakeLink:
    """Hands out transports; `down` refuses. `newest()` waits for the connection after the one asked for before."""

    def __init__(self) -> None:
        self.down = False
        self.attempts = 0
        self._made: asyncio.Queue[FakeTransport] = asyncio.Queue()

    async def connect(self) -> FakeTransport:
        self.attempts += 1
        await asyncio.sleep(0)
        if self.down:
            raise LinkDown("the fake link is down")
        transport = FakeTransport()
        self._made.put_nowait(transport)
        return transport

    async def newest(self) -> FakeTransport:
        async with asyncio.timeout(120.0):
            return await self._made.get()


class FakeDoor:
    """HTTPS: `snapshots` are answered one after the other, the last one again and again; `history` by conversation."""

    def __init__(self) -> None:
        self.snapshots: list[Snapshot | Exception] = []
        self.history: dict[ConversationId, list[Message]] = {}
        self.asked: list[StreamId] = []

    async def snapshot(self, stream: StreamId) -> Snapshot:
        self.asked.append(stream)
        await asyncio.sleep(0)
        if not self.snapshots:
            raise HubUnreachable("no snapshot in this test")
        answer = self.snapshots.pop(0) if len(self.snapshots) > 1 else self.snapshots[0]
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def messages(self, conversation: ConversationId, before: int, limit: int) -> list[Message]:
        await asyncio.sleep(0)
        if conversation not in self.history:
            raise HubUnreachable("no history in this test")
        found = [m for m in self.history[conversation] if not before or m.number < before]
        return sorted(found, key=lambda message: -message.number)[:limit]
