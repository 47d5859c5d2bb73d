"""Budgets of the sync engine on the loop of the window: bursts, steady load, catching up. The window itself is not shown."""

import asyncio
import contextlib
import subprocess
import sys
import tempfile
import time
from collections.abc import Coroutine, Iterator
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

import msgspec
from PySide6.QtCore import QCoreApplication
from qasync import QEventLoop
from websockets.asyncio.client import connect
from websockets.typing import Subprotocol

from app.desktop.garbage import GarbageCollector
from app.desktop.store import Batch
from app.desktop.sync.cache.opening import open_cache
from app.domain.messages import Message
from app.features.chat.wire import MessageAdded
from app.protocol import codec
from app.protocol.envelope import SUBPROTOCOL, Cursor, EventFrame
from tests.benches.event_source import STREAM
from tests.benches.measure import RUNS, Row, alternate, percentile
from tests.fakes.headless import Headless

T = TypeVar("T")
#: Of each turn of the loop: seconds by the clock on the wall, and of this thread's own work.
Stalls: TypeAlias = list[tuple[float, float]]
#: Seconds that any one measure may take before the bench gives up.
_PATIENCE = 180.0
_TICK = 0.001


def rows(quick: bool, peers: bool) -> Iterator[Row]:
    """Burst, steady load, catching up."""
    count, runs = (2_000, 1) if quick else (20_000, RUNS)
    stalls: Stalls = []
    with _source(count, 0) as port:
        ours, bare = alternate(
            lambda: count / _on_qt(_ingest(port, count, stalls))[0], lambda: count / asyncio.run(_bare(port, count)), runs=runs
        )
    yield Row("sync", f"burst of {count:,} events: shown", ours, "ev/s", 0.45, bare, "bare asyncio + msgspec", floor=True)
    yield _longest(f"burst of {count:,} events: longest stall", stalls, 16.0)
    steady, seconds = (400, 1) if quick else (2_000, 30)
    stalls.clear()
    with _source(steady * seconds, steady) as port:
        _on_qt(_ingest(port, steady * seconds, stalls))
    yield _longest(f"{steady:,} events/s for {seconds} s: longest stall", stalls, 33.0)
    p99 = percentile([wall for wall, _ in stalls], 0.99) * 1_000
    yield Row(
        "sync",
        f"{steady:,} events/s for {seconds} s: p99 of the loop's turns",
        p99,
        "ms",
        16.0,
    )
    behind = 5_000 if quick else 100_000
    stalls.clear()
    with _source(behind, -1) as port:
        _, committed = _on_qt(_ingest(port, behind, stalls))
    yield Row("sync", f"{behind:,} events behind: shown and committed", committed, "s", 10.0)
    yield _longest(f"{behind:,} events behind: longest stall", stalls, 50.0)


@contextlib.contextmanager
def _source(count: int, rate: int) -> Iterator[int]:
    command = [sys.executable, "-m", "tests.benches.event_source", str(count), str(rate)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as process:
        try:
            yield int(process.stdout.readline() if process.stdout else "")
        finally:
            process.terminate()


def _on_qt(work: Coroutine[Any, Any, T]) -> T:
    """Runs it on the loop that the desktop runs on."""
    app = QCoreApplication.instance() or QCoreApplication([])
    loop = QEventLoop(app)
    asyncio.set_event_loop(loop)
    collector = GarbageCollector()
    collector.start()
    switching = sys.getswitchinterval()
    sys.setswitchinterval(0.001)  # as the desktop does
    try:
        result: T = loop.run_until_complete(asyncio.wait_for(work, _PATIENCE))
        return result
    finally:
        sys.setswitchinterval(switching)
        collector.stop()
        asyncio.set_event_loop(None)
        loop.close()


async def _bare(port: int, count: int) -> float:
    """What decoding alone costs: the same socket library and structs, nothing kept, nothing shown."""
    events = msgspec.json.Decoder(MessageAdded)
    begun = 0.0
    address, protocols = f"ws://127.0.0.1:{port}", [Subprotocol(SUBPROTOCOL)]
    async with connect(address, subprotocols=protocols, compression=None, proxy=None, ping_interval=None) as socket:
        await socket.send("{}")
        await socket.recv()
        for number in range(count):
            frame = codec.hub_frame(await socket.recv(decode=False))
            if number == 0:
                begun = time.perf_counter()
            if isinstance(frame, EventFrame):
                events.decode(frame.data)
        return time.perf_counter() - begun


async def _ingest(port: int, count: int, stalls: Stalls) -> tuple[float, float]:
    """Seconds from the first event until the last one is in the store, and until all are committed."""
    seen, first = 0, 0.0
    done = asyncio.Event()

    def listen(batch: Batch) -> None:
        nonlocal seen, first
        messages = sum(isinstance(entity, Message) for entity in batch.entities)
        if messages and not first:
            first = time.perf_counter()
        seen += messages
        if seen >= count:
            done.set()

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        opened = open_cache(folder, bytes(32))
        opened.cache.replace(STREAM, Cursor("e", 0), [])
        opened.close()
        async with Headless(folder, f"http://127.0.0.1:{port}", "token", listen=listen) as desk:
            watching = asyncio.get_running_loop().create_task(_watch(stalls))
            await done.wait()
            shown = time.perf_counter() - first
            await desk.until(lambda: desk.engine.idle, _PATIENCE)
            committed = time.perf_counter() - first
            watching.cancel()
    return shown, committed


async def _watch(stalls: Stalls) -> None:
    """Notes how long the loop takes to come back."""
    while True:
        begun, worked = time.perf_counter(), time.thread_time()
        await asyncio.sleep(_TICK)
        stalls.append((time.perf_counter() - begun - _TICK, time.thread_time() - worked))


def _longest(what: str, stalls: Stalls, budget: float) -> Row:
    """The clock on the wall counts, but on a shared machine only the second figure says something about the program."""
    wall, work = max(stalls)
    note = f"{work * 1000:.1f} ms of it this thread's own work; most work in one turn {max(w for _, w in stalls) * 1000:.1f} ms"
    return Row("sync", what, wall * 1_000, "ms", budget, note=note)
