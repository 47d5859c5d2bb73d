"""The hub against bare aiohttp and a bare group-commit loop: throughput, CPU, memory, latency, the big snapshot."""

import asyncio
import contextlib
import gzip
import itertools
import logging
import sqlite3
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import aiohttp

from app.domain.ids import shop_stream
from app.domain.messages import Text
from app.domain.people import Actor, Role
from app.features.chat.wire import SendMessage
from app.hub import commands
from app.hub.database import schema
from app.hub.database.engine import Database, sqlite_url
from app.hub.logs import configure
from app.protocol.codec import encode, raw
from app.protocol.envelope import SUBPROTOCOL, CommandFrame, Hello
from app.run_hub import tune_interpreter
from tests.benches.children import Child, echo_server, hub_server
from tests.benches.measure import Row, alternate, percentile
from tests.fakes.hub import SHOP, RunningHub

SAID = "Chào shop, đơn hàng của mình bao giờ thì giao được vậy ạ?"
WRITERS = 32


def rows(quick: bool, peers: bool) -> Iterator[Row]:
    """The hub's part of performance.md."""
    del peers  # nobody else's hub is comparable
    runs = 1 if quick else 7
    configure(logging.WARNING)
    tune_interpreter()  # as the hub does; both sides of a ratio run under it
    yield _throughput(runs, 40 if quick else 150)
    with Child(hub_server) as hub, Child(echo_server) as echo:
        # In processes of its own: what earlier rows have given free would be taken again and count for nothing.
        yield _memory(hub, echo, 100 if quick else 5_000)
    with Child(hub_server) as hub, Child(echo_server) as echo:
        yield _cpu(hub, echo, runs, 300 if quick else 1_500)
        yield _fan_out(hub, echo, runs, 50 if quick else 1_000)
        yield _latency(hub, 2 if quick else 8)
    with Child(hub_server, 500 if quick else 10_000) as full:
        yield from _snapshot(full)


def _throughput(runs: int, each: int) -> Row:
    """One shop, 32 writers: chat commands as the hub carries them out, against the same rows written without any questions."""
    figure, bare = alternate(lambda: 1 / asyncio.run(_hub_writers(each)), lambda: 1 / asyncio.run(_bare_writers(each)), runs=runs)
    return Row(
        "hub", "committed messages a second, 32 writers", figure, "/s", 0.6, bare, "bare group commit, same rows", floor=True
    )


async def _hub_writers(each: int) -> float:
    """Seconds for one message."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        async with RunningHub(Path(folder)) as hub:
            places = [(await hub.buyer()).conversation for _ in range(WRITERS)]
            lan = Actor(id="lan", shop=SHOP.id, name="Lan", roles=frozenset({Role.AGENT}))

            async def write(number: int) -> None:
                for turn in range(each):
                    order = raw(SendMessage(conversation=places[number], body=Text(SAID)))
                    frame = CommandFrame(id=f"w{number}-{turn}", type=SendMessage.TYPE, data=order)
                    done = asyncio.get_running_loop().create_future()
                    hub.hub.writer.submit(commands.work(hub.hub.router, frame, lan, "bench"), done.set_result)
                    (await done).get()

            return await _timed(write, each)


async def _bare_writers(each: int) -> float:
    """The same rows in the same tables, in groups, on a thread, with synchronous=FULL; nothing is read or checked."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        database = Database(sqlite_url(Path(folder) / "bare.sqlite3"))
        schema.prepare(database, Path(folder))
        connection = sqlite3.connect(Path(folder) / "bare.sqlite3", isolation_level=None, check_same_thread=False)
        connection.executescript(_BARE)
        event, body, last, ack = b"e" * 720, b"b" * 90, b"l" * 190, b"a" * 120
        thread, waiting, loop = ThreadPoolExecutor(1), [], asyncio.get_running_loop()
        heads, ids = itertools.count(1), itertools.count(1)
        busy = False

        def commit(group: list[tuple[int, int, asyncio.Future[None]]]) -> None:
            connection.execute("BEGIN IMMEDIATE")
            keys = [(f"w{number}-{turn}", turn, f"c{number}", next(heads), next(ids)) for number, turn, _ in group]
            for sql, values in (
                ("INSERT INTO results VALUES ('lan','bench',?,?)", [(k, ack) for k, _, _, _, _ in keys]),
                (
                    "INSERT INTO messages (id,conversation,number,author,author_id,author_name,time,body)"
                    " VALUES (?,?,?,'staff','lan','Lan',?,?)",
                    [(k, c, n, i, body) for k, n, c, _, i in keys],
                ),
                (
                    "UPDATE conversations SET last_number=?,last=?,staff_read=? WHERE id=?",
                    [(n, last, n, c) for _, n, c, _, _ in keys],
                ),
                ("UPDATE streams SET head=? WHERE stream=?", [(n, c) for _, n, c, _, _ in keys]),
                ("INSERT INTO journal VALUES (?,?,?,?,'staff',?)", [("shop", h, i, "chat.message", event) for *_, h, i in keys]),
                (
                    "INSERT INTO journal VALUES (?,?,?,?,'staff',?)",
                    [(c, n, i, "chat.buyer_message", event[:300]) for _, n, c, _, i in keys],
                ),
            ):
                connection.executemany(sql, values)
            connection.execute("COMMIT")
            loop.call_soon_threadsafe(finish, group)

        def start() -> None:
            nonlocal busy
            group, busy = waiting[:], True
            waiting.clear()
            thread.submit(commit, group)

        def finish(group: list[tuple[int, int, asyncio.Future[None]]]) -> None:
            nonlocal busy
            busy = False
            for _, _, done in group:
                done.set_result(None)
            if waiting:
                start()

        async def write(number: int) -> None:
            for turn in range(each):
                done: asyncio.Future[None] = loop.create_future()
                waiting.append((number, turn, done))
                if not busy:
                    loop.call_soon(lambda: waiting and not busy and start())
                await done

        taken = await _timed(write, each)
        thread.shutdown()
        connection.close()
        database.close()
        return taken


_BARE = f"""
PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;
INSERT INTO shops (id, name, time_zone, currency, created) VALUES ('s','S','UTC','EUR',1);
INSERT INTO buyers (id, shop, name, created) VALUES ('b','s','B',1);
WITH RECURSIVE n(x) AS (SELECT 0 UNION ALL SELECT x+1 FROM n WHERE x<{WRITERS - 1})
INSERT INTO conversations (id, shop, buyer, created) SELECT 'c'||x,'s','b',1 FROM n;
INSERT INTO streams (stream, head) SELECT id, 0 FROM conversations;
"""  # noqa: S608 - a number of ours


async def _timed(write: Callable[[int], Coroutine[Any, Any, None]], each: int) -> float:
    began = time.perf_counter()
    await asyncio.gather(*(write(number) for number in range(WRITERS)))
    return (time.perf_counter() - began) / (each * WRITERS)


def _cpu(hub: Child, echo: Child, runs: int, count: int) -> Row:
    figure, bare = alternate(
        lambda: asyncio.run(_hub_cpu(hub, count)) * 1e6, lambda: asyncio.run(_echo_cpu(echo, count)) * 1e6, runs=runs
    )
    note = "five rows in SQLite alone cost the driver more than an echo"
    return Row(
        "hub", "CPU for a message in, committed, out to 3 and acknowledged", figure, "µs", 2.5, bare, "aiohttp echo", note=note
    )


async def _hub_cpu(hub: Child, count: int) -> float:
    """Seconds of the hub's CPU for each message, 32 of them on their way at a time."""
    async with _desks(hub, 4) as sockets:
        before, sent = hub.ask("cpu"), 0
        while sent < count:
            for _ in range(WRITERS):
                sent += 1
                await sockets[0].send_str(_command(hub, sent))
            await asyncio.gather(sockets_read(sockets[0], WRITERS * 2), *(sockets_read(s, WRITERS) for s in sockets[1:]))
        return (hub.ask("cpu") - before) / sent


async def _echo_cpu(echo: Child, count: int) -> float:
    async with aiohttp.ClientSession(echo.url) as http, http.ws_connect("/") as socket:
        before, sent, text = echo.ask("cpu"), 0, "x" * 250
        while sent < count * 4:
            for _ in range(WRITERS):
                sent += 1
                await socket.send_str(text)
            await sockets_read(socket, WRITERS)
        return (echo.ask("cpu") - before) / sent


def _fan_out(hub: Child, echo: Child, runs: int, listeners: int) -> Row:
    figure, bare = alternate(
        lambda: asyncio.run(_hub_fan_out(hub, listeners)) * 1e6,
        lambda: asyncio.run(_bare_fan_out(echo, listeners)) * 1e6,
        runs=runs,
    )
    return Row("hub", f"fan-out: CPU for each of {listeners} sockets of one event", figure, "µs", 2.0, bare, "bare aiohttp sends")


async def _hub_fan_out(hub: Child, listeners: int) -> float:
    async with _desks(hub, listeners) as sockets:
        before = hub.ask("cpu")
        for number in range(10):
            await sockets[0].send_str(_command(hub, number))
            await asyncio.gather(sockets_read(sockets[0], 2), *(sockets_read(s, 1) for s in sockets[1:]))
        return (hub.ask("cpu") - before) / (10 * listeners)


async def _bare_fan_out(echo: Child, listeners: int) -> float:
    """The echo server sends a text that begins with "all" to everybody."""
    async with (
        aiohttp.ClientSession(echo.url, connector=aiohttp.TCPConnector(limit=0)) as http,
        contextlib.AsyncExitStack() as stack,
    ):
        sockets = [await stack.enter_async_context(http.ws_connect("/")) for _ in range(listeners)]
        before = echo.ask("cpu")
        for _ in range(10):
            await sockets[0].send_str("all" + "x" * 900)
            await asyncio.gather(*(sockets_read(s, 1) for s in sockets))
        return (echo.ask("cpu") - before) / (10 * listeners)


def _memory(hub: Child, echo: Child, sockets: int) -> Row:
    figure, bare = asyncio.run(_hub_memory(hub, sockets)), asyncio.run(_bare_memory(echo, sockets))
    return Row("hub", f"memory of an idle socket, {sockets} of them", figure / 1024, "KiB", 1.5, bare / 1024, "bare aiohttp")


async def _hub_memory(hub: Child, count: int) -> float:
    async with _desks(hub, 50):
        pass  # what is allocated once
    before = hub.ask("memory")
    async with _desks(hub, count):
        return (hub.ask("memory") - before) / count


async def _bare_memory(echo: Child, count: int) -> float:
    async with (
        aiohttp.ClientSession(echo.url, connector=aiohttp.TCPConnector(limit=0)) as http,
        contextlib.AsyncExitStack() as stack,
    ):
        for _ in range(50):
            await stack.enter_async_context(http.ws_connect("/"))
        before = echo.ask("memory")
        for _ in range(count):
            await stack.enter_async_context(http.ws_connect("/"))
        return (echo.ask("memory") - before) / count


def _latency(hub: Child, seconds: int) -> Row:
    taken, note = asyncio.run(_send_for(hub, seconds, 100)), _disk(seconds)
    return Row("hub", "buyer's send → agent's socket, 100 a second, p99", percentile(taken, 0.99) * 1_000, "ms", 10.0, note=note)


def _disk(seconds: int) -> str:
    """How long a bare commit takes on this disk right now: no message can be faster."""
    taken = []
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        connection = sqlite3.connect(Path(folder) / "bare.sqlite3", isolation_level=None)
        connection.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t (a)")
        for _ in range(seconds * 50):
            began = time.perf_counter()
            connection.execute("INSERT INTO t VALUES (1)")
            taken.append(time.perf_counter() - began)
            time.sleep(0.01)
        connection.close()
    return f"a bare commit takes {percentile(taken, 0.5) * 1_000:.1f} ms, p99 {percentile(taken, 0.99) * 1_000:.1f} ms"


async def _send_for(hub: Child, seconds: float, per_second: int, until: asyncio.Event | None = None) -> list[float]:
    """Seconds from sending to another socket's receiving, one message after another at that pace."""
    taken = []
    async with _desks(hub, 2) as (sender, listener):
        end = time.perf_counter() + seconds
        while time.perf_counter() < end and not (until is not None and until.is_set()):
            began = time.perf_counter()
            await sender.send_str(_command(hub, 0))
            await sockets_read(listener, 1)
            taken.append(time.perf_counter() - began)
            await sockets_read(sender, 2)
            await asyncio.sleep(max(0.0, 1 / per_second - (time.perf_counter() - began)))
    return taken


def _snapshot(full: Child) -> Iterator[Row]:
    seconds, size, taken = asyncio.run(_snapshot_meanwhile(full))
    note = f"{size / 1024:.0f} KiB packed"
    yield Row("hub", f"snapshot of {full.conversations} open conversations", seconds, "s", 1.0, note=note)
    yield Row("hub", "p99 of messages meanwhile", percentile(taken, 0.99) * 1_000, "ms", 20.0, note=_disk(4))


async def _snapshot_meanwhile(full: Child) -> tuple[float, int, list[float]]:
    done = asyncio.Event()
    meanwhile = asyncio.create_task(_send_for(full, 30, 100, done))
    await asyncio.sleep(0.3)
    headers = {"Authorization": f"Bearer {full.token}", "Accept-Encoding": "gzip"}
    found = []
    async with aiohttp.ClientSession(full.url, auto_decompress=False) as http:
        for _ in range(3):
            began = time.perf_counter()
            async with http.get("/v1/snapshot", params={"stream": shop_stream(SHOP.id)}, headers=headers) as answer:
                body = await answer.read()
            found.append(time.perf_counter() - began)
    done.set()
    assert gzip.decompress(body).count(b'"last_number"') >= full.conversations
    return sorted(found)[1], len(body), await meanwhile


@contextlib.asynccontextmanager
async def _desks(hub: Child, count: int) -> AsyncIterator[list[aiohttp.ClientWebSocketResponse]]:
    """Welcomed sockets of the same agent."""
    async with (
        aiohttp.ClientSession(hub.url, connector=aiohttp.TCPConnector(limit=0)) as http,
        contextlib.AsyncExitStack() as stack,
    ):
        sockets = []
        for number in range(count):
            socket = await stack.enter_async_context(http.ws_connect("/v1/ws", protocols=(SUBPROTOCOL,)))
            await socket.send_str(encode(Hello(version=1, token=hub.token, device=f"d{number}")).decode())
            await socket.receive()
            sockets.append(socket)
        yield sockets


_ids = itertools.count()


def _command(hub: Child, turn: int) -> str:
    place = hub.places[turn % len(hub.places)]
    order = raw(SendMessage(conversation=place, body=Text(SAID)))
    return encode(CommandFrame(id=f"b{next(_ids)}", type=SendMessage.TYPE, data=order)).decode()


async def sockets_read(socket: aiohttp.ClientWebSocketResponse, count: int) -> None:
    """Receives `count` frames."""
    for _ in range(count):
        await socket.receive(10)
