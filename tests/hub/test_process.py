"""The hub as a process of its own: it starts, says where, ends in order, and survives being killed (F2)."""

import contextlib
import json
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import aiohttp
import msgspec
import pytest

from app.domain.ids import BuyerId, ConversationId, StaffId
from app.domain.messages import Text
from app.domain.people import Role, Staff
from app.features.chat.wire import SendMessage
from app.hub import sessions
from app.hub.database import conversations, people, schema
from app.hub.database.engine import Database, sqlite_url
from app.hub.database.writer import GroupCommit, Work
from app.hub.hub import wall_clock
from app.hub.transaction import Transaction
from app.protocol.envelope import SUBPROTOCOL
from tests.fakes.hub import SHOP, HubSocket, new_conversation

#: Runs the real program, which kills itself at one moment of its first command: a moment a test could not hit from outside.
KILLED = """
import os, signal, sys
from app.hub.database import writer
when = sys.argv.pop(1)
real = writer.GroupCommit.commit

def die():
    os.kill(os.getpid(), signal.SIGKILL) if hasattr(signal, "SIGKILL") else os._exit(9)

def commit(self, works):
    mine = any(work.command for work in works)
    if mine and when == "before the commit":
        from sqlalchemy import event
        event.listen(self._database.writing, "commit", lambda connection: die())
    done = real(self, works)
    if mine and when == "after the commit":
        die()
    return done

writer.GroupCommit.commit = commit
if when == "before the ack":
    from app.hub import commands
    commands.answer = lambda *_: die()
from app.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


@contextlib.contextmanager
def process(folder: Path, *, killed: str = "", ready: bool = True) -> Iterator[dict[str, Any]]:
    """`frontdesk hub`; yields what it printed when it was `ready`, with the process as "process"."""
    command = [sys.executable, "-c", KILLED, killed] if killed else [sys.executable, "-m", "app"]
    started = subprocess.Popen(
        [*command, "hub", "--data", str(folder), "--port", "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    try:
        assert started.stdout is not None
        said = json.loads(started.stdout.readline()) if ready else {}
        yield {**said, "process": started}
    finally:
        if started.poll() is None:
            started.kill()
        started.communicate(timeout=10)


@pytest.fixture
def prepared(tmp_path: Path) -> tuple[Path, str]:
    """A hub's folder with a shop, an agent and a conversation "c"; and the agent's token."""
    database = Database(sqlite_url(tmp_path / "hub.sqlite3"))
    schema.prepare(database, tmp_path / "backups")
    group = GroupCommit(database, wall_clock)

    def fill(tx: Transaction) -> str:
        people.add_shop(tx.sql, SHOP, tx.now)
        people.add_staff(tx.sql, SHOP.id, Staff(id=StaffId("lan"), name="Lan", roles=(Role.AGENT,)), tx.now)
        new = new_conversation(BuyerId("b"), ConversationId("c"), "Oksana", tx.now)
        conversations.add(tx.sql, SHOP.id, new)
        conversations.save(tx, SHOP.id, msgspec.structs.replace(new, last_buyer_time=tx.now))  # staff may write (CHAT-8)
        return sessions.open_for_staff(tx, SHOP.id, StaffId("lan"), "test")[0]

    token: str = group.commit([Work(fill)]).outcomes[0].get()
    group.close()
    database.close()
    return tmp_path, token


@contextlib.asynccontextmanager
async def connected(url: str, token: str) -> Any:
    """A welcomed socket of a hub in another process."""
    async with aiohttp.ClientSession(url) as http, http.ws_connect("/v1/ws", protocols=(SUBPROTOCOL,)) as raw_socket:
        socket = HubSocket(raw_socket, "desk")
        await socket.hello(token)
        yield socket


def numbers(folder: Path) -> list[int]:
    """The message numbers that are in the file."""
    with closing(sqlite3.connect(folder / "hub.sqlite3")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return [row[0] for row in connection.execute("SELECT number FROM messages ORDER BY serial")]


ORDER = SendMessage(conversation=ConversationId("c"), body=Text("once"))


@pytest.mark.parametrize("moment", ["before the commit", "after the commit", "before the ack"])
async def test_a_hub_that_is_killed_loses_and_doubles_nothing(prepared: tuple[Path, str], moment: str) -> None:
    """F2, I1, I3: not acknowledged, so the client sends it again; whichever side of the commit it was, it exists once."""
    folder, token = prepared
    with process(folder, killed=moment) as hub:
        async with connected(hub["url"], token) as socket:
            with pytest.raises(ConnectionError):
                await socket.command(ORDER, "m1")
        hub["process"].wait(10)
    assert numbers(folder) == ([] if moment == "before the commit" else [1])
    with process(folder) as hub:
        async with connected(hub["url"], token) as socket:
            ack = await socket.command(ORDER, "m1")
            assert ack.error is None
            assert ack.repeat is (moment != "before the commit")
    assert numbers(folder) == [1]


async def test_what_was_acknowledged_survives_a_kill(prepared: tuple[Path, str]) -> None:
    """F2, rule 4: many commands on their way, a real kill in between: every acknowledged one is there, none twice."""
    folder, token = prepared
    acked = 0
    with process(folder) as hub:
        async with connected(hub["url"], token) as socket:
            for number in range(40):
                await socket.command(ORDER, f"k{number}")
                acked += 1
                if number == 30:
                    hub["process"].kill()
                    break
    assert numbers(folder) == list(range(1, acked + 1))


@pytest.mark.skipif(sys.platform == "win32", reason="a Windows process is ended by other means")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_it_ends_in_order(prepared: tuple[Path, str], number: int) -> None:
    """SIGTERM and Ctrl+C: clients are told, the database is closed, the exit code is 0."""
    folder, token = prepared
    with process(folder) as hub:
        async with connected(hub["url"], token) as socket:
            os.kill(hub["pid"], number)
            assert await socket.closed() == 4503
        assert hub["process"].wait(10) == 0
    assert not (folder / "hub.sqlite3-wal").exists()


async def test_only_one_hub_serves_a_folder(prepared: tuple[Path, str]) -> None:
    """The second says so and ends; the first goes on."""
    folder, _ = prepared
    with process(folder) as hub:
        with process(folder, ready=False) as second:
            assert second["process"].wait(30) == 3
            assert "another hub already serves" in second["process"].stderr.read()
        async with aiohttp.ClientSession(hub["url"]) as http, http.get("/health") as response:
            health = await response.json()
        assert (health["status"], health["database"]) == ("ok", "sqlite")
