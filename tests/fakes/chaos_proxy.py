"""A TCP proxy on loopback that cuts, delays, black-holes and doubles; netem does not exist on every test machine."""

import asyncio
import contextlib
from dataclasses import dataclass
from types import TracebackType
from typing import Literal, Self
from urllib.parse import urlsplit

Way = Literal["up", "down"]  # up: from the client to the hub


@dataclass(slots=True)
class Faults:
    """What befalls the connections that begin from now on. `cut_after` counts bytes of one direction of one connection."""

    cut_after: int | None = None
    cut_way: Way = "up"
    #: Seconds that every piece of data is held back.
    delay: float = 0.0
    #: Sends every piece of data of this direction twice, which no honest network does (F11): TLS or the protocol must notice.
    double: Way | None = None


class ChaosProxy:
    """`async with ChaosProxy(hub.url) as proxy: connect to proxy.url`. Everything passes unless `faults` say otherwise."""

    def __init__(self, target: str) -> None:
        address = urlsplit(target)
        self._host, self._port = address.hostname or "127.0.0.1", address.port or 80
        self.faults = Faults()
        #: Nothing passes and nobody is told (F10), for live and for new connections.
        self.black_hole = False
        self.connections = 0
        #: Bytes that went each way over the newest connection.
        self.passed: dict[Way, int] = {"up": 0, "down": 0}
        #: Bytes from clients over all connections.
        self.total_up = 0
        self._writers: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._accepted, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._server.close()
        self.cut()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._server.wait_closed()

    def cut(self) -> None:
        """Breaks every connection at once, without a goodbye (F9)."""
        for writer in list(self._writers):
            writer.transport.abort()

    async def _accepted(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        faults, passed = self.faults, {"up": 0, "down": 0}
        self.passed = passed  # type: ignore[assignment]
        self._writers.add(writer)  # at once: a cut may come while the way to the hub is still being made
        try:
            hub_reader, hub_writer = await asyncio.open_connection(self._host, self._port)
        except OSError:
            writer.transport.abort()
            self._writers.discard(writer)
            return
        pair = (writer, hub_writer)
        if writer.is_closing():
            hub_writer.transport.abort()
            self._writers.discard(writer)
            return
        self._writers.update(pair)

        def end() -> None:
            for each in pair:
                each.transport.abort()
                self._writers.discard(each)

        for source, target, way in ((reader, hub_writer, "up"), (hub_reader, writer, "down")):
            task = asyncio.get_running_loop().create_task(self._pass(source, target, way, faults, passed, end))  # type: ignore[arg-type]
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _pass(
        self,
        source: asyncio.StreamReader,
        target: asyncio.StreamWriter,
        way: Way,
        faults: Faults,
        passed: dict[Way, int],
        end: "asyncio._CallbackType",  # type: ignore[name-defined]
    ) -> None:
        with contextlib.suppress(OSError):
            while data := await source.read(65_536):
                if faults.delay:
                    await asyncio.sleep(faults.delay)
                if self.black_hole:
                    continue
                self.total_up += len(data) if way == "up" else 0
                left = None if faults.cut_after is None or faults.cut_way != way else faults.cut_after - passed[way]
                if left is not None and len(data) >= left:
                    target.write(data[:left])
                    await target.drain()
                    passed[way] += left
                    # Gently on this side, so that the bytes before the cut do arrive; abort would take them along.
                    target.close()
                    await asyncio.sleep(0)
                    break
                target.write(data * 2 if faults.double == way else data)
                await target.drain()
                passed[way] += len(data)
        end()
