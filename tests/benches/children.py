"""Servers in processes of their own, which tell their CPU time and memory: the client's work must not be counted."""

import asyncio
import logging
import multiprocessing
import os
import sys
import tempfile
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from aiohttp import WSMsgType, web

from app.domain.conversations import with_message
from app.domain.ids import BuyerId, ConversationId, MessageId
from app.domain.messages import Author, Message, Text
from app.hub.database import conversations
from app.hub.logs import configure
from app.hub.transaction import Transaction
from app.run_hub import tune_interpreter
from tests.fakes.hub import SHOP, RunningHub, new_conversation


class Child:
    """A server process. `url`; for a hub also `token` of an agent and `places`, conversations to write into."""

    def __init__(self, serve: Callable[..., None], conversations: int = 0) -> None:
        self.conversations = conversations
        self._serve = serve

    def __enter__(self) -> Self:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=self._serve, args=(theirs, self.conversations), daemon=True)
        self._process.start()
        self.url, self.token, self.places = self._pipe.recv()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        self._pipe.send("stop")
        self._process.join(15)
        if self._process.is_alive():
            self._process.kill()

    def ask(self, what: str) -> float:
        """ "cpu": its CPU seconds; "memory": bytes that are its own."""
        self._pipe.send(what)
        answer: float = self._pipe.recv()
        return answer


def hub_server(pipe: Connection, count: int) -> None:
    """A hub with `count` conversations."""
    _run(_hub(pipe, count))


def echo_server(pipe: Connection, _count: int) -> None:
    """Bare aiohttp: sends a text back; one that begins with "all" to everybody."""
    _run(_echo(pipe))


async def _hub(pipe: Connection, count: int) -> None:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        async with RunningHub(Path(folder)) as hub:
            for start in range(0, count, 1_000):
                await hub.hub.writer.run(lambda tx, start=start: _fill(tx, range(start, min(start + 1_000, count))))
            places = [(await hub.buyer()).conversation for _ in range(32)]
            await _answer(pipe, hub.url, await hub.staff_token("lan"), places)


def _fill(tx: Transaction, numbers: range) -> None:
    """Conversations that wait for an answer."""
    for number in numbers:
        place = new_conversation(BuyerId(f"b{number}"), ConversationId(f"c{number}"), f"Nguyễn Thị {number}", tx.now)
        conversations.add(tx.sql, SHOP.id, place)
        said = Message(
            id=MessageId(f"m{number}"),
            conversation=place.id,
            number=1,
            author=Author.BUYER,
            author_id=place.buyer.id,
            author_name=place.buyer.name,
            time=tx.now,
            body=Text("Đơn hàng của mình bao giờ giao vậy shop?"),
        )
        conversations.save(tx, SHOP.id, with_message(place, said))


async def _echo(pipe: Connection) -> None:
    sockets: set[web.WebSocketResponse] = set()

    async def handle(request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(compress=False, heartbeat=10)
        await socket.prepare(request)
        sockets.add(socket)
        async for message in socket:
            if message.type is WSMsgType.TEXT:
                for target in tuple(sockets) if message.data.startswith("all") else (socket,):
                    await target.send_str(message.data)
        sockets.discard(socket)
        return socket

    app = web.Application()
    app.router.add_get("/", handle)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    await _answer(pipe, f"http://127.0.0.1:{runner.addresses[0][1]}", "", [])
    await runner.cleanup()


async def _answer(pipe: Connection, url: str, token: str, places: list[Any]) -> None:
    pipe.send((url, token, places))
    loop = asyncio.get_running_loop()
    while True:
        asked = await loop.run_in_executor(None, pipe.recv)
        if asked == "stop":
            return
        pipe.send(time.process_time() if asked == "cpu" else _own_memory())


def _own_memory() -> float:
    """Bytes of this process that it does not share; 0 where the system does not tell."""
    try:
        lines = Path(f"/proc/{os.getpid()}/smaps_rollup").read_text(encoding="utf-8").splitlines()
    except OSError:
        return 0.0
    return 1024.0 * sum(int(line.split()[1]) for line in lines if line.startswith("Private_"))


def _run(work: Any) -> None:
    configure(logging.WARNING)
    tune_interpreter()
    if sys.platform == "win32":
        asyncio.run(work)
        return
    import uvloop

    uvloop.run(work)
