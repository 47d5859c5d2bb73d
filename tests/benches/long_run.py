"""What time does: a hub's time per message as it grows, all clients back at once, a desktop's memory over a day."""

import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import aiohttp

from app.domain.ids import ConversationId
from app.domain.messages import Text
from app.domain.people import Actor, Role
from app.features.chat.wire import SendMessage
from app.hub import commands
from app.protocol.codec import encode, raw
from app.protocol.envelope import SUBPROTOCOL, CommandFrame, Hello
from tests.benches.children import Child, hub_server
from tests.benches.hub import SAID
from tests.benches.measure import Row
from tests.fakes.hub import SHOP, RunningHub

#: How many messages the hub is grown to; 10,000,000 take hours and some 10 GB.
MESSAGES = "FRONTDESK_BENCH_MESSAGES"
_WRITERS = 32
_PROBE = 1_000


def rows(quick: bool, peers: bool) -> Iterator[Row]:
    """See `tests.benches`."""
    del peers
    yield _growth(int(os.environ.get(MESSAGES, "4000" if quick else "100000")), 1_000 if quick else 10_000)
    yield from _reconnect(200 if quick else 5_000)
    yield _day(1 if quick else 8, 300 if quick else 3_750)


def _growth(most: int, least: int) -> Row:
    """Messages through the hub's own way in, so that every index and table grows as in life."""
    early, late = asyncio.run(_grown(least, most))
    note = f"CPU; {MESSAGES}=10000000 for the whole way"
    what = f"hub: a message among {most:,} stored"
    return Row("long", what, late * 1e6, "µs", 1.1, early * 1e6, f"among {least:,}", note=note)


async def _grown(least: int, most: int) -> tuple[float, float]:
    """CPU seconds a message around the two sizes; the best of several probes."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        async with RunningHub(Path(folder)) as hub:
            places = [(await hub.buyer()).conversation for _ in range(_WRITERS)]
            at = await _say(hub, places, 0, least)
            early, at = await _probed(hub, places, at)
            at = await _say(hub, places, at, max(0, most - at))
            late, _ = await _probed(hub, places, at)
            return early, late


async def _probed(hub: RunningHub, places: list[ConversationId], at: int) -> tuple[float, int]:
    spent = []
    for _ in range(3):
        began = time.process_time()
        at = await _say(hub, places, at, _PROBE)
        spent.append((time.process_time() - began) / _PROBE)
    return min(spent), at


async def _say(hub: RunningHub, places: list[ConversationId], at: int, count: int) -> int:
    """`count` messages, so many at a time as there are writers. Returns the next number."""
    lan = Actor(id="lan", shop=SHOP.id, name="Lan", roles=frozenset({Role.AGENT}))
    loop = asyncio.get_running_loop()
    for first in range(at, at + count, _WRITERS):
        waiting = []
        for number in range(first, min(first + _WRITERS, at + count)):
            order = raw(SendMessage(conversation=places[number % _WRITERS], body=Text(SAID)))
            frame = CommandFrame(id=f"g{number}", type=SendMessage.TYPE, data=order)
            done = loop.create_future()
            hub.hub.writer.submit(commands.work(hub.hub.router, frame, lan, "bench"), done.set_result)
            waiting.append(done)
        for outcome in await asyncio.gather(*waiting):
            outcome.get()
    return at + count


def _reconnect(clients: int) -> Iterator[Row]:
    """All clients lose their connection in the same moment and come back as fast as the machine lets them."""
    if sys.platform != "win32":
        import resource

        hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
        clients = min(clients, hard - 500)
    with Child(hub_server) as hub:
        seconds, cpu = asyncio.run(_all_back(hub, clients))
    yield Row("long", f"{clients:,} clients reconnect: all welcomed", seconds, "s", 60.0)
    yield Row("long", f"{clients:,} clients reconnect: the hub's CPU", cpu, "s", 10.0)


async def _all_back(hub: Child, clients: int) -> tuple[float, float]:
    async with aiohttp.ClientSession(hub.url, connector=aiohttp.TCPConnector(limit=0)) as http:
        readers: list[asyncio.Task[None]] = []
        gate = asyncio.Semaphore(200)  # a listening socket's queue holds about as many

        async def back(number: int) -> aiohttp.ClientWebSocketResponse:
            async with gate:
                socket = await http.ws_connect("/v1/ws", protocols=(SUBPROTOCOL,), compress=0)
                await socket.send_str(encode(Hello(version=1, token=hub.token, device=f"d{number}")).decode())
                await socket.receive(60)
                readers.append(asyncio.create_task(_listen(socket)))
                return socket

        sockets = await asyncio.gather(*(back(number) for number in range(clients)))
        for socket in sockets:
            connection = socket._response.connection
            if connection is not None and connection.transport is not None:
                connection.transport.abort()
        before, began = hub.ask("cpu"), time.monotonic()
        sockets = await asyncio.gather(*(back(number) for number in range(clients)))
        seconds, cpu = time.monotonic() - began, hub.ask("cpu") - before
        await asyncio.gather(*(socket.close() for socket in sockets))
        await asyncio.gather(*readers, return_exceptions=True)
        return seconds, cpu


async def _listen(socket: aiohttp.ClientWebSocketResponse) -> None:
    """Answers the hub's pings, which aiohttp does only while somebody reads."""
    async for _message in socket:
        pass


def _day(hours: int, an_hour: int) -> Row:
    """A pane and its store, in this process: messages come in and chats are opened, hour after hour."""
    from PySide6.QtWidgets import QApplication

    from app.desktop.store import Batch
    from app.domain.conversations import with_message
    from tests.benches.chat import Desk, _message

    app = QApplication.instance() or QApplication(["bench"])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(app, Path(folder), 200, 1_000)
        store, held = desk.model._store, []
        for hour in range(max(2, hours)):
            for turn in range(an_hour):
                name = desk.names[turn % len(desk.names)]
                state = store.conversations[name]
                message = _message(name, state.last_number + 1)
                store.apply(Batch(entities=[message, with_message(state, message)]))
                if turn % (an_hour // 50) == 0:
                    desk.open(desk.names[(hour * 50 + turn) % len(desk.names)])
            app.processEvents()
            held.append(_own_memory())
        desk.pane.hide()
        desk.pane.deleteLater()
        app.processEvents()
    note = f"{hours} h of {an_hour:,} messages and 50 opened chats each, without the cache's file"
    return Row("long", "memory after the day", held[-1], "MB", 1.15, held[0], "after the first hour", note=note)


def _own_memory() -> float:
    from tests.benches.start import pss

    return pss(os.getpid())
