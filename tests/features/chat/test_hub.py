"""Messages at the hub: who may say what, how fast, and what is kept."""

from pathlib import Path

import msgspec
import pytest

from app.domain.ids import FileId, Instant
from app.domain.messages import TEXT_LIMIT, Notice, Picture, Text
from app.features.chat.rules import PACE_LIMIT, PACE_TIME, Pace
from app.features.chat.wire import MessageAdded, SendMessage
from app.hub.database import tables
from app.hub.transaction import Transaction
from tests.fakes.hub import SHOP, BuyerAccess, RunningHub


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (Text("  \u200b "), "message.empty"),
        (Text("x" * (TEXT_LIMIT + 1)), "message.too_long"),
        (Notice(code="welcome"), "message.kind"),
        (Picture(file=FileId("none"), name="x", size=1, width=1, height=1), "chat.picture"),
    ],
)
async def test_what_cannot_be_said(tmp_path: Path, body: Text | Notice | Picture, code: str) -> None:
    """CHAT-14: refused with a code, nothing is kept, and the refusal is remembered."""
    async with RunningHub(tmp_path) as hub:
        buyer, token = await hub.buyer(), await hub.staff_token("lan")
        desk = await hub.connect(token)
        for repeat in (False, True):
            ack = await desk.command(SendMessage(conversation=buyer.conversation, body=body), "m")
            assert ack.error is not None
            assert (ack.error.code, ack.repeat) == (code, repeat)
        _, history = await hub.get(f"/v1/conversations/{buyer.conversation}/messages", token)
        assert history == []


async def test_text_is_cleaned(tmp_path: Path) -> None:
    """Control and direction-changing characters never reach anybody."""
    async with RunningHub(tmp_path) as hub:
        buyer = await hub.buyer()
        desk = await hub.connect(await hub.staff_token("lan"))
        await desk.command(SendMessage(conversation=buyer.conversation, body=Text(" a\u202eb\x07\r\nc ")))
        added = msgspec.json.decode((await desk.event(MessageAdded.TYPE)).data, type=MessageAdded)
        assert added.message.body == Text("ab\nc")


async def test_a_picture_is_what_the_hub_knows_of_it(tmp_path: Path) -> None:
    """Only one's own finished upload into this conversation; name and size are not the client's claim."""
    async with RunningHub(tmp_path) as hub:
        buyer, other = await hub.buyer(), await hub.buyer()
        desk, page = await hub.connect(await hub.staff_token("lan")), await hub.connect(buyer.token)
        await hub.hub.writer.run(lambda tx: _file(tx, "f", "lan", buyer, done=0))
        claim = Picture(file=FileId("f"), name="../evil", size=1, width=1, height=1, caption="look")
        order = SendMessage(conversation=buyer.conversation, body=claim)
        early = await desk.command(order, "m")
        assert early.error is not None
        assert early.error.code == "chat.not_uploaded"
        await hub.hub.writer.run(lambda tx: tx.connection.execute(tables.files.update().values(done=1)) and None)
        for socket, order_, code in (
            (page, order, "chat.picture"),
            (desk, SendMessage(conversation=other.conversation, body=claim), "chat.picture"),
        ):
            ack = await socket.command(order_)
            assert ack.error is not None
            assert ack.error.code == code
        assert (await desk.command(order, "m")).error is None  # the same command: an early refusal was for then only
        added = msgspec.json.decode((await desk.event(MessageAdded.TYPE)).data, type=MessageAdded)
        assert added.message.body == Picture(file=FileId("f"), name="cat.png", size=10, width=3, height=4, caption="look")


async def test_buyers_are_slowed_down_and_staff_are_not(tmp_path: Path) -> None:
    """A stuck key or a script: refused for now, so the same message may come again."""
    now = Instant(1_800_000_000_000)
    async with RunningHub(tmp_path, clock=lambda: now) as hub:
        buyer = await hub.buyer()
        desk, page = await hub.connect(await hub.staff_token("lan")), await hub.connect(buyer.token)
        order = SendMessage(conversation=buyer.conversation, body=Text("x"))
        for number in range(PACE_LIMIT):
            assert (await page.command(order, f"p{number}")).error is None
        refused = await page.command(order, "one too many")
        assert refused.error is not None
        refused = await page.command(order, "one.too.many")
        assert refused.error is not None
        assert refused.error.code == "chat.too_fast"
        assert refused.error.facts == {"seconds": PACE_TIME // 1_000}
        for _ in range(PACE_LIMIT + 1):
            assert (await desk.command(order)).error is None
        now = Instant(now + PACE_TIME)
        again = await page.command(order, "one.too.many")
        assert (again.error, again.repeat) == (None, False)


def test_pace() -> None:
    """A sliding window for each writer; exactly PACE_TIME later the next one passes."""
    pace = Pace()
    for number in range(PACE_LIMIT):
        assert pace.wait("a", Instant(1_000 + number)) == 0
    assert pace.wait("a", Instant(2_000)) == PACE_TIME - 1_000
    assert pace.wait("b", Instant(2_000)) == 0
    assert pace.wait("a", Instant(1_000 + PACE_TIME - 1)) == 1
    assert pace.wait("a", Instant(1_000 + PACE_TIME)) == 0
    assert pace.wait("a", Instant(1_000 + PACE_TIME)) == 1


def _file(tx: Transaction, id_: str, sender: str, buyer: BuyerAccess, done: int) -> None:
    row = {"id": id_, "shop": SHOP.id, "conversation": buyer.conversation, "sender": sender, "sha256": "0", "name": "cat.png"}
    tx.connection.execute(
        tables.files.insert().values(
            **row, size=10, received=10, done=done, media_type="image/png", width=3, height=4, created=tx.now
        )
    )
