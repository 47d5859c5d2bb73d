"""A desktop without a window: the real engine, cache, link and threads. In a test, or as a process of its own to be killed.

`python -m tests.fakes.headless FOLDER URL TOKEN CONVERSATION COUNT` queues COUNT messages, says "queued ID" for each one that
counts as queued, and "empty" when nothing waits any more; it ends when its standard input does.
"""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random
from types import TracebackType
from typing import Self, TypeVar

from app.desktop.clock import HubClock
from app.desktop.store import Batch, Connection, SendState, Store
from app.desktop.sync.cache.opening import open_cache
from app.desktop.sync.engine import Engine, Surroundings
from app.desktop.sync.hub_http import HubHttp
from app.desktop.sync.link import Connector, WebSocketConnector
from app.desktop.sync.uploads import HttpUploader
from app.domain.ids import ConversationId, DeviceId
from app.domain.messages import Text
from app.features.chat.wire import SendMessage
from app.program.services import KINDS

T = TypeVar("T")


class AtOnce(Random):
    """No pauses between attempts: a test of a thousand cuts has no time for manners."""

    def uniform(self, a: float, b: float) -> float:
        return a


class Headless:
    """`async with Headless(folder, url, token) as desk:`. `store` is what would be shown."""

    def __init__(
        self,
        folder: Path,
        url: str,
        token: str,
        *,
        device: str = "",
        random: Random | None = None,
        connector: Connector | None = None,
        listen: Callable[[Batch], None] = lambda _batch: None,
    ) -> None:
        self._folder = folder
        self._url = url
        self._token = token
        self._device = DeviceId(device or folder.name)
        self._random = random or AtOnce()
        self._connector = connector or WebSocketConnector(url)
        self._listen = listen

    async def __aenter__(self) -> Self:
        loop = asyncio.get_running_loop()
        self._writer, self._files = ThreadPoolExecutor(1), ThreadPoolExecutor(1)
        self.opened = await self._write(lambda: open_cache(self._folder, bytes(32)))
        self.http = HubHttp(self._url)
        self.http.token = self._token
        self.store = Store(HubClock())
        self.store.load(self.opened.reader.entities())
        self.engine = Engine(
            Surroundings(
                cache=self.opened.cache,
                write=self._write,
                files=self._file,
                connector=self._connector,
                door=self.http,
                upload=HttpUploader(self.http, self._file),
                kinds=KINDS,
                clock=self.store.clock,
                device=self._device,
                pictures=self._folder / "outgoing",
                deliver=self._deliver,
                schedule=loop.call_soon,  # type: ignore[arg-type]
                random=self._random,
            )
        )
        self.engine.sign_in(self._token)
        self._running = loop.create_task(self.engine.run())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._running.cancel()
        await asyncio.gather(self._running, return_exceptions=True)
        await self.http.close()
        await self._write(self.opened.close)
        self._writer.shutdown()
        self._files.shutdown()

    async def until(self, holds: Callable[[], bool], patience: float = 20.0) -> None:
        """Waits until something holds."""
        async with asyncio.timeout(patience):
            while not holds():  # noqa: ASYNC110 - what is waited for is a state of several parts
                await asyncio.sleep(0.002)

    def say(self, of: ConversationId, text: str) -> str:
        """The agent sends a text."""
        return self.engine.send(SendMessage(conversation=of, body=Text(text)))

    @property
    def online(self) -> bool:
        return self.store.connection is Connection.ONLINE

    @property
    def empty(self) -> bool:
        """Nothing is on its way any more."""
        return self.engine.idle and not any(True for _ in self.engine.queue.rows())

    def _write(self, work: Callable[[], T], /) -> Awaitable[T]:
        return asyncio.get_running_loop().run_in_executor(self._writer, work)

    def _file(self, work: Callable[[], T], /) -> Awaitable[T]:
        return asyncio.get_running_loop().run_in_executor(self._files, work)

    def _deliver(self, batch: Batch) -> None:
        self.store.apply(batch)
        self._listen(batch)


async def _main(folder: str, url: str, token: str, conversation: str, count: str) -> None:
    said: set[str] = set()

    def tell(line: str) -> None:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()

    def listen(batch: Batch) -> None:
        for item in batch.outgoing:
            if item.state is SendState.QUEUED and item.id not in said:
                said.add(item.id)
                tell(f"queued {item.id}")

    async with Headless(Path(folder), url, token, device="killed", listen=listen) as desk:
        for number in range(int(count)):
            desk.say(ConversationId(conversation), f"message {number}")
            await asyncio.sleep(0.001)
        await desk.until(lambda: desk.online and desk.empty, 60.0)
        tell("empty")
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(_main(*sys.argv[1:6]))
