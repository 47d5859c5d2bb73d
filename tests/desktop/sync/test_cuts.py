"""A connection cut at every byte, delayed, swallowed or doubled, and a program that is killed: real sockets, the real hub."""

import asyncio
import subprocess
import sys
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from app.desktop.store import Connection
from app.desktop.sync import link
from app.domain.ids import ConversationId
from app.domain.messages import Text
from app.hub.database import messages
from app.hub.database.statements import Sql
from tests.fakes.chaos_proxy import ChaosProxy, Faults, Way
from tests.fakes.headless import Headless
from tests.fakes.hub import RunningHub

ROOT = Path(__file__).resolve().parents[3]


def texts(hub: RunningHub, of: ConversationId) -> list[str]:
    """What the hub holds of a conversation, in order."""
    with hub.hub.database.reader() as connection:
        sql = Sql(connection)
        found, before = [], 0
        while page := messages.before(sql, of, before, 100):
            found += page
            before = page[-1].number
            if before == 1:
                break
    return [message.body.text for message in reversed(found) if isinstance(message.body, Text)]


async def cut_at(hub: RunningHub, folder: Path, way: Way, places: list[int]) -> None:
    """Sends one message over a connection that is cut after so many bytes, again and again; then all are there, once."""
    buyer = await hub.buyer()
    token = await hub.staff_token("lan")
    async with ChaosProxy(hub.url) as proxy, Headless(folder, proxy.url, token) as desk:
        await desk.until(lambda: desk.online)
        for place in places:
            connections = proxy.connections
            proxy.faults = Faults(cut_after=place, cut_way=way)
            proxy.cut()
            desk.say(buyer.conversation, f"cut at {place}")
            await desk.until(lambda before=connections: proxy.connections > before)  # type: ignore[misc]
            proxy.faults = Faults()
            await desk.until(lambda: desk.empty)
        await desk.until(lambda: desk.online)
        assert texts(hub, buyer.conversation) == [f"cut at {place}" for place in places]
        shown = desk.opened.reader.latest(buyer.conversation, 5_000)
        assert [m.body.text for m in shown if isinstance(m.body, Text)] == [f"cut at {place}" for place in places]


#: More bytes than a connection needs for hello and a message (the hub's way: welcome, event and answer).
UP, DOWN = 900, 2_400


@pytest.mark.parametrize(("way", "bytes_"), [("up", UP), ("down", DOWN)])
async def test_cut_at_some_byte(tmp_path: Path, way: Way, bytes_: int) -> None:
    """F9, I1: the short run takes other places each time the numbers here change."""
    async with RunningHub(tmp_path / "hub") as hub:
        await cut_at(hub, tmp_path / "desk", way, list(range(1, bytes_, 43)))


@pytest.mark.slow
@pytest.mark.parametrize(("way", "bytes_"), [("up", UP), ("down", DOWN)])
async def test_cut_at_every_byte(tmp_path: Path, way: Way, bytes_: int) -> None:
    """F9, I1: whatever byte it is, the message is there exactly once."""
    async with RunningHub(tmp_path / "hub") as hub:
        await cut_at(hub, tmp_path / "desk", way, list(range(1, bytes_)))


async def test_a_half_open_line_shows_and_heals(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """F10: nothing arrives and nobody is told; pings find out. Their five seconds are a fifth of one here."""
    monkeypatch.setattr(link, "PING_EVERY", 0.2)
    monkeypatch.setattr(link, "PING_TIMEOUT", 0.2)
    async with RunningHub(tmp_path / "hub") as hub:
        buyer = await hub.buyer()
        token = await hub.staff_token("lan")
        async with ChaosProxy(hub.url) as proxy, Headless(tmp_path / "desk", proxy.url, token) as desk:
            await desk.until(lambda: desk.online)
            begun = asyncio.get_running_loop().time()
            proxy.black_hole = True
            await desk.until(lambda: desk.store.connection is not Connection.ONLINE)
            # Two intervals and the second for closing; with 5/5 that is 11 s.
            assert asyncio.get_running_loop().time() - begun < 0.2 + 0.2 + 1.0 + 1.0
            desk.say(buyer.conversation, "into the dark")
            proxy.black_hole = False
            proxy.cut()
            await desk.until(lambda: desk.online and desk.empty)
            assert texts(hub, buyer.conversation) == ["into the dark"]


async def test_a_slow_line_and_one_that_says_everything_twice(tmp_path: Path) -> None:
    """F11: bytes that come twice break the frames, not the conversation."""
    async with RunningHub(tmp_path / "hub") as hub:
        buyer = await hub.buyer()
        token = await hub.staff_token("lan")
        async with ChaosProxy(hub.url) as proxy, Headless(tmp_path / "desk", proxy.url, token) as desk:
            await desk.until(lambda: desk.online)
            for number, faults in enumerate((Faults(delay=0.05), Faults(double="up"), Faults(double="down"))):
                connections = proxy.connections
                proxy.faults = faults
                proxy.cut()
                desk.say(buyer.conversation, f"message {number}")
                await desk.until(lambda before=connections: proxy.connections > before)  # type: ignore[misc]
                proxy.faults = Faults()
                await desk.until(lambda: desk.empty)
            assert texts(hub, buyer.conversation) == ["message 0", "message 1", "message 2"]


async def test_two_desktops_of_one_account(tmp_path: Path) -> None:
    """F21: each has its own queue, both see everything, nothing is disturbed."""
    async with RunningHub(tmp_path / "hub") as hub:
        buyer = await hub.buyer()
        token = await hub.staff_token("lan")
        async with Headless(tmp_path / "one", hub.url, token) as one, Headless(tmp_path / "two", hub.url, token) as two:
            await one.until(lambda: one.online and two.online)
            for number in range(20):
                (one, two)[number % 2].say(buyer.conversation, f"message {number}")
            await one.until(lambda: one.empty and two.empty)
            await one.until(lambda: all(len(d.opened.reader.latest(buyer.conversation)) == 20 for d in (one, two)))
            assert Counter(texts(hub, buyer.conversation)) == Counter(f"message {n}" for n in range(20))
            assert one.store.conversations == two.store.conversations


async def test_killed_while_it_sends(tmp_path: Path) -> None:
    """F1, I1: kill -9 at any moment; what was said to be queued is at the hub once, after the next start."""
    random = Random(4)
    async with RunningHub(tmp_path / "hub") as hub:
        buyer = await hub.buyer()
        token = await hub.staff_token("lan")
        queued: set[str] = set()
        for _ in range(4):
            run = await _program(tmp_path / "desk", hub.url, token, buyer.conversation, 200)
            wait = random.uniform(0.05, 0.5)
            first = await run.stdout.readline()  # type: ignore[union-attr]  # it has begun to queue
            await asyncio.sleep(wait)
            run.kill()
            rest, _ = await run.communicate(b"")
            queued |= _queued(first + rest)
        last = await _program(tmp_path / "desk", hub.url, token, buyer.conversation, 0)
        rest, _ = await asyncio.wait_for(last.communicate(b""), 60.0)
        assert b"empty" in rest
        queued |= _queued(rest)
        assert queued
        with hub.hub.database.reader() as connection:
            held = {row[0] for row in connection.exec_driver_sql("SELECT id FROM messages")}
        assert queued <= held


async def _program(folder: Path, *words: object) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.fakes.headless",
        str(folder),
        *map(str, words),
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )


def _queued(output: bytes) -> set[str]:
    lines = output.decode("utf-8").splitlines()
    return {line.split()[1] for line in lines if line.startswith("queued ") and len(line.split()) == 2 and len(line) == 33}
