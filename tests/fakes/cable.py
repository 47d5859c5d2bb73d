"""The cable between one desktop and the hub: cut it, mend it, or let it break after so many bytes upwards."""

import asyncio
import contextlib
from typing import Self

from tests.fakes.hub_thread import HubThread


class Cable:
    """A forwarder on a port of its own, on the hub's loop. While it is cut, connecting is refused by a closed connection."""

    def __init__(self, hub: HubThread) -> None:
        self._hub = hub
        self._whole = True
        self._left: int | None = None
        self._writers: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self.cuts = 0

    def __enter__(self) -> Self:
        self._server = self._hub.call(self._listen())
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    def __exit__(self, *_error: object) -> None:
        self._hub.call(self._close())

    def cut(self) -> None:
        """Everything that is connected breaks, nothing new gets through."""
        self._hub.call(self._cut())

    def mend(self) -> None:
        """New connections get through again."""
        self._whole, self._left = True, None

    def cut_after(self, upwards: int) -> None:
        """Breaks once so many bytes went to the hub from now on; mends itself at once, as a bad network does."""
        self._left = upwards

    async def _listen(self) -> asyncio.Server:
        return await asyncio.start_server(self._accept, "127.0.0.1", 0)

    async def _close(self) -> None:
        self._server.close()
        await self._cut()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _cut(self) -> None:
        self._whole = False
        self._break()

    def _break(self) -> None:
        self.cuts += 1
        for writer in self._writers:
            writer.transport.abort()
        self._writers.clear()

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if not self._whole:
            writer.transport.abort()
            return
        try:
            up_reader, up_writer = await asyncio.open_connection("127.0.0.1", self._hub.port)
        except OSError:
            writer.transport.abort()
            return
        self._writers |= {writer, up_writer}
        for work in (self._pump(reader, up_writer, upwards=True), self._pump(up_reader, writer, upwards=False)):
            task = asyncio.get_running_loop().create_task(work)
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, upwards: bool) -> None:
        with contextlib.suppress(OSError):
            while data := await reader.read(16_384):
                if upwards and self._left is not None:
                    self._left -= len(data)
                    if self._left <= 0:
                        self._left = None
                        self._break()
                        return
                writer.write(data)
                await writer.drain()
        writer.close()
        self._writers.discard(writer)
