"""Shop notices at the hub: supervisors post, every desk hears, another shop's and a buyer never do (CHAT-30)."""

import asyncio
from pathlib import Path

import msgspec
import pytest

from app.domain.ids import DAY, Instant, shop_stream
from app.domain.shop_notices import NOTICE_LIMIT
from app.features.assistant.wire import NoticePosted, NoticeRemoved, PostNotice, RemoveNotice
from app.hub.hub import wall_clock
from tests.fakes.hub import SHOP, RunningHub


async def notices(hub: RunningHub, login: str) -> list[str]:
    """What a fresh desk sees."""
    status, body = await hub.get("/v1/snapshot", await hub.staff_token(login), stream=shop_stream(SHOP.id))
    assert status == 200
    return [one["text"] for one in body["parts"].get("shop_notice", [])]


async def test_a_notice_reaches_all_desks_and_goes_again(tmp_path: Path) -> None:
    """CHAT-30: text, author and end; removed at the hub means removed everywhere; what is over goes with the next one."""
    async with RunningHub(tmp_path) as hub:
        lan, sara = await hub.connect(await hub.staff_token("lan")), await hub.connect(await hub.staff_token("sara"))
        until = Instant(wall_clock() + DAY)
        soon = Instant(wall_clock() + 700)
        long = PostNotice(text="<b>Scratches</b> are known: refund in full", until=until)
        assert (await sara.command(long, "n1")).error is None
        assert (await sara.command(PostNotice(text="short", until=soon), "n2")).error is None
        notice = msgspec.json.decode((await lan.event(NoticePosted.TYPE)).data, type=NoticePosted).notice
        assert (notice.text, notice.author_name, notice.until) == ("<b>Scratches</b> are known: refund in full", "Sara", until)
        assert await notices(hub, "minh") == ["<b>Scratches</b> are known: refund in full", "short"]
        await asyncio.sleep(0.8)
        assert (await sara.command(PostNotice(text="third"), "n3")).error is None
        assert await notices(hub, "lan") == ["<b>Scratches</b> are known: refund in full", "third"]
        assert (await sara.command(RemoveNotice(id="n3"))).error is None
        await lan.event(NoticeRemoved.TYPE)
        assert await notices(hub, "lan") == ["<b>Scratches</b> are known: refund in full"]


@pytest.mark.parametrize(
    ("text", "ahead", "code"),
    [
        (" \n\u200b", None, "notice.empty"),
        ("x" * (NOTICE_LIMIT + 1), None, "notice.too_long"),
        ("hi", -1, "notice.until"),
        ("hi", 400 * DAY, "notice.until"),
    ],
)
async def test_what_is_refused(tmp_path: Path, text: str, ahead: int | None, code: str) -> None:
    """CHAT-30: nothing is posted without sense, and none for an agent."""
    async with RunningHub(tmp_path) as hub:
        lan, sara = await hub.connect(await hub.staff_token("lan")), await hub.connect(await hub.staff_token("sara"))
        until = None if ahead is None else Instant(wall_clock() + ahead)
        assert (await sara.command(PostNotice(text=text, until=until))).error.code == code
        assert (await lan.command(PostNotice(text="mine"))).error.code == "forbidden"
        assert await notices(hub, "lan") == []


async def test_a_retry_posts_it_once(tmp_path: Path) -> None:
    """The same command again, from another device too, is the same notice; somebody else's id is not overwritten."""
    async with RunningHub(tmp_path) as hub:
        one = await hub.connect(await hub.staff_token("sara"), device="one")
        two = await hub.connect(await hub.staff_token("sara"), device="two")
        admin = await hub.connect(await hub.staff_token("admin"))
        for socket in (one, one, two):
            assert (await socket.command(PostNotice(text="once"), "01N")).error is None
        assert (await admin.command(PostNotice(text="mine"), "01N")).error.code == "notice.id_taken"
        assert await notices(hub, "lan") == ["once"]
