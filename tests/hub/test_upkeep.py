"""What happens by the clock: retention, the reserve on a full disk, heads, the search index behind the writer's back."""

import asyncio
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.domain.ids import Instant, StreamId, shop_stream
from app.domain.messages import Text
from app.features.chat.wire import SendMessage
from app.hub.database import retention, tables
from app.hub.database.engine import Database
from app.hub.database.writer import GroupCommit, Work
from app.hub.metrics import Metrics
from app.hub.reserve import SIZE, Reserve
from app.hub.watch import Watch
from app.protocol.envelope import Cursor, Head, Reset
from app.protocol.operations import Event
from tests.fakes.hub import SHOP, RunningHub


class Happened(Event, frozen=True, kw_only=True):
    """Something did."""

    TYPE = "test.happened"


async def test_a_client_that_was_away_too_long_starts_afresh(tmp_path: Path) -> None:
    """The journal keeps some weeks; who comes later is told "too_old", who comes in time misses nothing."""
    now = Instant(1_800_000_000_000)
    async with RunningHub(tmp_path, clock=lambda: now) as hub:
        token = await hub.staff_token("lan")
        await hub.buyer()
        now = Instant(now + 1_000)
        await hub.buyer()
        _, floors = await hub.hub.writer.run(lambda tx: retention.trim(tx, "", now))
        stream = shop_stream(SHOP.id)
        assert floors == [(stream, 1)]
        for one, floor in floors:
            hub.hub.fanout.raise_floor(one, floor)
        late = await hub.connect(token, {stream: Cursor(hub.hub.epoch, 0)})
        assert await late.expect(Reset) == Reset(stream=stream, reason="too_old")
        timely = await hub.connect(token, {stream: Cursor(hub.hub.epoch, 1)})
        assert (await timely.event("conversations.opened")).seq == 2


def test_trimming_goes_on_where_it_stopped(group: GroupCommit, database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """In small steps, so that the writer is never held up; what is young stays."""
    monkeypatch.setattr(retention, "STREAMS", 2)
    monkeypatch.setattr(retention, "ENTRIES", 3)
    streams = [StreamId(f"shop:{number}") for number in range(5)]
    for _ in range(2):
        group.commit([Work(lambda tx, s=s: tx.emit(Happened(), s)) for s in streams for _ in range(4)])
    with database.reader() as connection:
        young = Instant(connection.execute(select(func.max(tables.journal.c.time))).scalar_one())
    after, steps = "", 0
    while True:
        after, _ = group.commit([Work(lambda tx: retention.trim(tx, after, young))]).outcomes[0].get()  # noqa: B023
        steps += 1
        if after is None:
            break
    assert steps > 5
    with database.reader() as connection:
        left = connection.execute(select(tables.journal.c.stream, func.count()).group_by(tables.journal.c.stream)).all()
        floors = connection.execute(select(tables.streams.c.floor)).scalars().all()
    assert [count for _, count in left] == [4] * 5
    assert list(floors) == [4] * 5


def test_a_full_disk_gets_the_reserve(tmp_path: Path) -> None:
    """F5: eight megabytes to go on with; they are set aside again when there is room, and health tells meanwhile."""
    reserve = Reserve(tmp_path / "reserve")
    assert reserve.restore()
    assert (tmp_path / "reserve").stat().st_size == SIZE
    watch = Watch(Metrics(), reserve)
    watch.failed(_error(sqlite3.SQLITE_IOERR))
    assert (tmp_path / "reserve").exists()
    watch.failed(_error(sqlite3.SQLITE_FULL))
    assert not watch.writable
    assert not (tmp_path / "reserve").exists()
    watch.failed(_error(sqlite3.SQLITE_FULL))
    watch.committed()
    assert watch.writable
    assert reserve.restore()


async def test_heads_tell_time_and_where_the_stream_is(tmp_path: Path) -> None:
    """A client that missed something without noticing hears it here at the latest."""
    async with RunningHub(tmp_path) as hub:
        desk = await hub.connect(await hub.staff_token("lan"))
        await hub.buyer()
        hub.built.parts.connections.tell_heads(25.0)
        head = await desk.expect(Head)
        assert head.heads == {shop_stream(SHOP.id): 1}
        assert abs(head.time - hub.hub_time()) < 5_000


async def test_messages_are_searchable_a_moment_later(tmp_path: Path) -> None:
    """CHAT-6: nobody calls for it."""
    async with RunningHub(tmp_path) as hub:
        buyer, token = await hub.buyer(), await hub.staff_token("lan")
        page = await hub.connect(buyer.token)
        await page.command(SendMessage(conversation=buyer.conversation, body=Text("needle")))
        async with asyncio.timeout(5):
            while not (await hub.get("/v1/search", token, q="needle"))[1]["messages"]:  # noqa: ASYNC110 - nobody tells
                await asyncio.sleep(0.1)


def _error(code: int) -> Exception:
    error = sqlite3.OperationalError("x")
    error.sqlite_errorcode = code
    return error
