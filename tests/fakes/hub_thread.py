"""A whole hub in a thread of its own, for tests whose own loop is the window's: started, stopped, started again on its port.

with HubThread(tmp_path) as hub:
    lan = hub.call(hub.hub.staff_token("lan"))
"""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from app.domain.ids import ConversationId, Instant, MessageId
from app.domain.messages import Text
from app.features.chat.wire import SendMessage
from app.features.conversations.wire import MarkRead
from app.hub.database.search import progress
from app.hub.hub import wall_clock
from app.protocol.operations import Command
from tests.fakes.hub import SHOP, BuyerAccess, HubSocket, RunningHub

T = TypeVar("T")
_PATIENCE = 20.0


@dataclass(slots=True)
class Writer:
    """A buyer with a connection of their own, driven from outside the hub's thread."""

    hub: "HubThread"
    access: BuyerAccess
    socket: HubSocket

    @property
    def conversation(self) -> ConversationId:
        return self.access.conversation

    def write(self, *texts: str) -> None:
        """Writes messages, one after the other; returns when the hub has committed them."""
        for text in texts:
            ack = self.hub.call(self.socket.command(SendMessage(conversation=self.conversation, body=Text(text))))
            assert ack.error is None, ack

    def read(self, number: int) -> None:
        """Has read everything up to message `number`."""
        self.hub.call(self.socket.command(MarkRead(conversation=self.conversation, number=number)))


class HubThread:
    """`url` stays the same over restarts; `hub` is the RunningHub of the present run."""

    def __init__(self, folder: Path, clock: Callable[[], Instant] = wall_clock, port: int = 0, **options: Any) -> None:
        """`options` are those of RunningHub."""
        self.folder = folder
        self.port = port
        self._options = options
        self._clock = clock
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self.hub: RunningHub

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        self.stop()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Returns when the hub listens."""
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="hub", daemon=True)
        self._thread.start()
        self.hub = self.call(self._begin())
        self.port = self.hub.port

    def stop(self) -> None:
        """Stops the hub in order; harmless when it is not running."""
        if self._loop is None or self._thread is None:
            return
        self.call(self.hub.__aexit__(None, None, None))
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_PATIENCE)
        self._loop.close()
        self._loop = self._thread = None

    def call(self, work: Coroutine[Any, Any, T]) -> T:
        """Runs a coroutine on the hub's loop and waits for it."""
        assert self._loop is not None, "the hub is not running"
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(_PATIENCE)

    def buyer(self, name: str = "", *texts: str) -> Writer:
        """A new buyer who has written `texts`."""

        async def come() -> tuple[BuyerAccess, HubSocket]:
            access = await self.hub.buyer(name)
            return access, await self.hub.connect(access.token)

        writer = Writer(self, *self.call(come()))
        writer.write(*texts)
        return writer

    def back(self, writer: Writer) -> None:
        """After a restart of the hub the buyer's page connects again."""
        writer.socket = self.call(self.hub.connect(writer.access.token, device=f"{writer.socket.device}-again"))

    def say(self, staff: str, conversation: ConversationId, *texts: str) -> None:
        """A colleague answers, from another place."""

        async def speak() -> None:
            socket = await self.hub.connect(await self.hub.staff_token(staff))
            for text in texts:
                assert (await socket.command(SendMessage(conversation=conversation, body=Text(text)))).error is None
            await socket.close()

        self.call(speak())

    def command(self, staff: str, command: Command) -> None:
        """A colleague does something, from another place."""

        async def do() -> None:
            socket = await self.hub.connect(await self.hub.staff_token(staff))
            assert (await socket.command(command)).error is None
            await socket.close()

        self.call(do())

    def held(self, conversation: ConversationId) -> list[str]:
        """Texts of a conversation as the hub holds them, oldest first: what the promises are measured against."""
        return [text for _id, text in self.held_with_ids(conversation)]

    def held_with_ids(self, conversation: ConversationId) -> list[tuple[MessageId, str]]:
        """The same with message ids; a picture is its caption."""

        async def read() -> list[tuple[MessageId, str]]:
            found: list[tuple[MessageId, str]] = []
            token, before = await self.hub.staff_token("admin"), 0
            while True:
                path = f"/v1/conversations/{conversation}/messages"
                status, page = await self.hub.get(path, token, before=before, limit=100)
                assert status == 200, page
                found += [(MessageId(m["id"]), m["body"].get("text", m["body"].get("caption", ""))) for m in page]
                if len(page) < 100:
                    return found[::-1]
                before = page[-1]["number"]

        return self.call(read())

    def indexed(self) -> None:
        """Returns when the hub's search knows every message; the index is filled behind the writer's back."""

        async def wait() -> None:
            while True:
                done, newest = await self.hub.hub.reads.run(progress)
                if done >= newest:
                    return
                await asyncio.sleep(0.02)

        self.call(wait())

    def revoke(self, token: str) -> None:
        """Signs a session out from another place (F20)."""

        async def leave() -> None:
            async with self.hub.http.post("/v1/sign-out", headers={"Authorization": f"Bearer {token}"}) as response:
                assert response.status < 300, await response.text()

        self.call(leave())

    async def _begin(self) -> RunningHub:
        return await RunningHub(self.folder, port=self.port, clock=self._clock, **self._options).__aenter__()


#: The shop's id and name, for tests that need no more of the hub's fake.
SHOP_NAME = SHOP.name
