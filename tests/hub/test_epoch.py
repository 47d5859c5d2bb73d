"""F27: a hub that was restored from a backup serves under a new epoch, and clients start afresh."""

import shutil
from pathlib import Path

from app.domain.ids import shop_stream
from app.domain.messages import Text
from app.features.chat.wire import SendMessage
from app.protocol.envelope import Cursor, Reset, Resume
from tests.fakes.hub import SHOP, RunningHub

STREAM = shop_stream(SHOP.id)
FILES = ("hub.sqlite3", "hub.sqlite3-wal")


def copy(source: Path, target: Path) -> None:
    """The database as a backup tool of a stopped hub copies it."""
    target.mkdir(exist_ok=True)
    for name in FILES:
        (target / name).unlink(missing_ok=True)
        if (source / name).exists():
            shutil.copy(source / name, target / name)


async def test_a_restored_hub_resets_its_clients(tmp_path: Path) -> None:
    """Numbers are given a second time after a restore: only the epoch can tell."""
    data = tmp_path / "data"
    async with RunningHub(data) as hub:
        buyer, token = await hub.buyer(), await hub.staff_token("lan")
    copy(data, tmp_path / "backup")
    async with RunningHub(data) as hub:
        before = hub.hub.epoch
        desk = await hub.connect(token)
        for number in range(3):
            await desk.command(SendMessage(conversation=buyer.conversation, body=Text(str(number))), f"lost{number}")
        cursor = Cursor(before, hub.hub.fanout.logs[STREAM].head)
    copy(tmp_path / "backup", data)
    async with RunningHub(data) as hub:
        assert hub.hub.epoch != before
        desk = await hub.connect(token, {STREAM: cursor})
        assert await desk.expect(Reset) == Reset(stream=STREAM, reason="epoch")
        _, snapshot = await hub.get("/v1/snapshot", token, stream=STREAM)
        fresh = Cursor(**snapshot["cursor"])
        assert fresh.epoch == hub.hub.epoch
        await desk.send(Resume(stream=STREAM, cursor=fresh))
        ack = await desk.command(SendMessage(conversation=buyer.conversation, body=Text("again")), "lost0")
        assert ack.error is None
        assert not ack.repeat
        assert (await desk.event("chat.message")).prev == fresh.seq


async def test_an_ordinary_restart_and_a_crash_keep_the_epoch(tmp_path: Path) -> None:
    """The file outside the database may be older than the database, never newer."""
    async with RunningHub(tmp_path) as hub:
        first, buyer = hub.hub.epoch, await hub.buyer()
        await hub.built.parts.upkeep.finish()
        desk = await hub.connect(await hub.staff_token("lan"))
        stale = (tmp_path / "log.json").read_bytes()
        await desk.command(SendMessage(conversation=buyer.conversation, body=Text("x")))
    (tmp_path / "log.json").write_bytes(stale)
    async with RunningHub(tmp_path) as hub:
        assert hub.hub.epoch == first


async def test_a_database_that_comes_alone_is_a_restored_one(tmp_path: Path) -> None:
    """Moved to another machine without the file beside it: nobody knows what clients have seen."""
    async with RunningHub(tmp_path) as hub:
        first = hub.hub.epoch
        await hub.buyer()
    (tmp_path / "log.json").unlink()
    async with RunningHub(tmp_path) as hub:
        assert hub.hub.epoch != first
