"""The simulated network: pipes that delay, drop, double, reorder and stall frames, and connections that are cut or go dead."""

import asyncio
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.desktop.sync.link import LinkClosed, LinkDown

if TYPE_CHECKING:
    from tests.simulator.world import World


class Pipe:
    """One direction of a connection. Frames arrive in order, unless a fault strikes them."""

    def __init__(self, world: "World", name: str, deliver: Callable[[bytes], None]) -> None:
        self._world = world
        self._name = name
        self._deliver = deliver
        self._last = 0.0
        self._seen: deque[bytes] = deque(maxlen=4)
        self.dead = False
        self.closed = False
        self._losing = False

    def lose_next(self) -> None:
        """The next event is dropped."""
        self._losing = True

    def send(self, frame: bytes) -> None:
        """Puts a frame on its way."""
        if self.dead or self.closed:
            return
        world, chaos = self._world, self._world.chaos
        now = world.now
        at = max(self._last + 1e-6, now + chaos.latency())  # timers of one moment fire in any order
        fault = chaos.frame_fault()
        if self._losing and b'"frame":"event"' in frame[:20]:
            self._losing, fault = False, "drop"
        if fault == "drop":
            world.fault("drop", self._name)
            return
        if fault == "reorder":
            world.fault("reorder", self._name)
            world.later(now + chaos.rng.uniform(0.0, 0.3), self._arrive, frame)
            return
        if fault == "stall":
            world.fault("stall", self._name)
            at += chaos.rng.expovariate(1 / 3.0)
        elif fault == "duplicate":
            world.fault("duplicate", self._name)
            world.later(at + chaos.rng.uniform(0.0, 0.5), self._arrive, frame)
        elif fault == "replay" and self._seen:
            world.fault("replay", self._name)
            world.later(at + chaos.rng.uniform(0.0, 2.0), self._arrive, chaos.rng.choice(list(self._seen)))
        self._last = at
        self._seen.append(frame)
        world.later(at, self._arrive, frame)

    def _arrive(self, frame: bytes) -> None:
        if not self.dead and not self.closed:
            self._deliver(frame)


class Line:
    """A connection between a client's transport and a session of the hub."""

    def __init__(self, world: "World", name: str) -> None:
        self._world = world
        self.name = name
        self.client = ClientEnd(world, self)
        self.on_hub_frame: Callable[[bytes], None] = lambda _frame: None  # the hub sets it when it accepts
        self.on_hub_closed: Callable[[], None] = lambda: None
        self.up = Pipe(world, f"{name} up", self._to_hub)
        self.down = Pipe(world, f"{name} down", self.client.arrived)

    def _to_hub(self, frame: bytes) -> None:
        self.on_hub_frame(frame)

    def cut(self, code: int | None = None) -> None:
        """The connection ends for both sides, each noticing in its own time; what is on its way is lost."""
        chaos = self._world.chaos
        self._world.later(self._world.now + chaos.latency(), self._close_client, code)
        self._world.later(self._world.now + chaos.latency(), self._close_hub)

    def go_dead(self) -> None:
        """Half open (F10): nothing passes any more, nobody is told; pings find out on either side."""
        self.up.dead = self.down.dead = True
        now, rng = self._world.now, self._world.chaos.rng
        self._world.later(now + rng.uniform(6.0, 11.0), self._close_client, None)
        self._world.later(now + rng.uniform(6.0, 15.0), self._close_hub)

    def _close_client(self, code: int | None) -> None:
        self.down.closed = True
        self.client.ended(code)

    def _close_hub(self) -> None:
        if not self.up.closed:
            self.up.closed = True
            self.on_hub_closed()


class ClientEnd:
    """The client's `Transport`."""

    def __init__(self, world: "World", line: Line) -> None:
        self._world = world
        self._line = line
        self._frames: deque[bytes] = deque()
        self._wake = asyncio.Event()
        self._ended = False
        self._code: int | None = None

    def arrived(self, frame: bytes) -> None:
        self._frames.append(frame)
        self._wake.set()

    def ended(self, code: int | None) -> None:
        if not self._ended:
            self._ended, self._code = True, code
            self._wake.set()

    async def receive(self) -> bytes:
        while not self._frames:
            if self._ended:
                raise LinkClosed(self._code)
            self._wake.clear()
            await self._wake.wait()
        return self._frames.popleft()

    async def send(self, frame: bytes) -> None:
        if self._ended:
            raise LinkClosed(self._code)
        self._line.up.send(frame)

    async def close(self, code: int = 1000) -> None:
        if not self._ended:
            self._ended = True
            self._wake.set()
            self._line.cut(code)


class SimulatedConnector:
    """Connects one client to the hub of the world, if both are reachable."""

    def __init__(self, world: "World", name: str) -> None:
        self._world = world
        self._name = name
        self.online = True
        self.line: Line | None = None

    async def connect(self) -> ClientEnd:
        await asyncio.sleep(self._world.chaos.latency())
        if not self.online or not self._world.hub.up:
            raise LinkDown("simulated")
        self.line = Line(self._world, self._name)
        self._world.hub.accept(self.line)
        return self.line.client
