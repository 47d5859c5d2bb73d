"""A blocked buyer and two desks on real sockets: what each of them is told, reads, and keeps over cuts and restarts (CHAT-18)."""

import json
from pathlib import Path
from typing import Any

from app.domain.ids import shop_stream
from app.domain.messages import Text
from app.domain.moderation import Misconduct
from app.features.chat.wire import BuyerMessageAdded, MessageAdded, SendMessage, Typing
from app.features.moderation.wire import BlockBuyer, BlockChanged, HeldMessagesShown, UnblockBuyer
from app.protocol.envelope import EventFrame, SignalFrame
from tests.fakes.hub import SHOP, BuyerAccess, HubSocket, RunningHub

SECRET = "kept-unseen"


def texts(body: list[dict[str, Any]]) -> list[tuple[int, str]]:
    """Messages as HTTP gives them, oldest first."""
    return [(one["number"], one["body"]["text"]) for one in reversed(body)]


async def read(hub: RunningHub, token: str, buyer: BuyerAccess) -> list[tuple[int, str]]:
    status, body = await hub.get(f"/v1/conversations/{buyer.conversation}/messages", token)
    assert status == 200
    return texts(body)


async def say(socket: HubSocket, buyer: BuyerAccess, text: str, id_: str) -> int:
    ack = await socket.command(SendMessage(conversation=buyer.conversation, body=Text(text)), id_)
    assert ack.error is None
    assert ack.result is not None
    number: int = json.loads(bytes(ack.result))["number"]
    return number


async def test_two_desks_see_nothing_until_unblocked_and_the_buyers_page_sees_all(tmp_path: Path) -> None:
    """CHAT-18: live, in the snapshot, in the history and the search; a desk that was away hears only of what it may."""
    async with RunningHub(tmp_path) as hub:
        lan_token, minh_token = await hub.staff_token("lan"), await hub.staff_token("minh")
        buyer = await hub.buyer("Tèo")
        page = await hub.connect(buyer.token, device="web")
        lan = await hub.connect(lan_token, hub.start_of_shop, device="lan")
        minh = await hub.connect(minh_token, hub.start_of_shop, device="minh")
        assert await say(page, buyer, "hello", "m1") == 1
        assert (await lan.command(BlockBuyer(conversation=buyer.conversation, reason=Misconduct.ABUSE))).error is None
        await minh.event(BlockChanged.TYPE)
        await minh.close()
        assert await say(page, buyer, f"{SECRET} one", "m2") == 2
        assert await say(page, buyer, f"{SECRET} one", "m2") == 2, "a retry is the same message"
        again = await hub.connect(buyer.token, device="another name")
        assert await say(again, buyer, f"{SECRET} one", "m2") == 2
        assert await say(again, buyer, f"{SECRET} two", "m3") == 3
        await page.expect(EventFrame, lambda frame: frame.type == BuyerMessageAdded.TYPE and b"two" in bytes(frame.data))
        refused = await lan.command(SendMessage(conversation=buyer.conversation, body=Text("stop it")), "answer")
        assert refused.error is not None
        assert refused.error.code == "moderation.blocked"
        # What staff may read, and what the buyer reads.
        assert await read(hub, lan_token, buyer) == [(1, "hello")]
        assert await read(hub, buyer.token, buyer) == [(1, "hello"), (2, f"{SECRET} one"), (3, f"{SECRET} two")]
        _, snapshot = await hub.get("/v1/snapshot", lan_token, stream=shop_stream(SHOP.id))
        assert SECRET not in str(snapshot)
        status, own = await hub.get("/v1/snapshot", buyer.token, stream=f"conversation:{buyer.conversation}")
        assert status == 200
        assert [one["number"] for one in own["parts"]["message"]] == [1, 2, 3]
        back = await hub.connect(minh_token, hub.start_of_shop, device="minh")
        await back.event(BlockChanged.TYPE)
        assert not [
            frame
            for frame in (*lan.frames, *back.frames)
            if isinstance(frame, EventFrame) and SECRET.encode() in bytes(frame.data)
        ]
        # Unblocked: one and the same for everybody, and what was refused may be tried again under its own id.
        assert (await back.command(UnblockBuyer(conversation=buyer.conversation))).error is None
        shown = await lan.event(HeldMessagesShown.TYPE)
        assert bytes(shown.data).count(SECRET.encode()) >= 2
        assert await read(hub, lan_token, buyer) == await read(hub, buyer.token, buyer)
        assert (await lan.command(SendMessage(conversation=buyer.conversation, body=Text("stop it")), "answer")).error is None
        assert (await read(hub, lan_token, buyer))[-1] == (4, "stop it")
        assert await say(again, buyer, f"{SECRET} two", "m3") == 3, "and a late retry is still the same message"
        assert len(await read(hub, buyer.token, buyer)) == 4


async def test_neither_side_sees_the_other_type(tmp_path: Path) -> None:
    """CHAT-18: typing of a blocked buyer reaches no desk, and a colleague's reaches no blocked buyer."""
    async with RunningHub(tmp_path) as hub:
        buyer, free = await hub.buyer("Tèo"), await hub.buyer("Hoa")
        page, other = await hub.connect(buyer.token, device="web"), await hub.connect(free.token, device="web2")
        lan = await hub.connect(await hub.staff_token("lan"), hub.start_of_shop, device="lan")
        await say(page, buyer, "hello", "m1")
        assert (await lan.command(BlockBuyer(conversation=buyer.conversation, reason=Misconduct.PRANK))).error is None
        await page.signal(Typing(conversation=buyer.conversation))
        await lan.signal(Typing(conversation=buyer.conversation))
        await say(page, buyer, "after it", "m2")
        await other.signal(Typing(conversation=free.conversation))
        first = await lan.expect(SignalFrame)
        assert free.conversation in bytes(first.data).decode()
        await page.expect(EventFrame, lambda frame: b"after it" in bytes(frame.data))
        assert not [frame for frame in page.frames if isinstance(frame, SignalFrame)]


async def test_a_restart_in_between_loses_nothing(tmp_path: Path) -> None:
    """CHAT-18, F2, F14: the hub goes down while somebody is blocked; desk and page go on from their cursors."""
    async with RunningHub(tmp_path) as hub:
        buyer = await hub.buyer("Tèo")
        page = await hub.connect(buyer.token, device="web")
        lan = await hub.connect(await hub.staff_token("lan"), hub.start_of_shop, device="lan")
        await say(page, buyer, "hello", "m1")
        assert (await lan.command(BlockBuyer(conversation=buyer.conversation, reason=Misconduct.SPAM))).error is None
        await say(page, buyer, f"{SECRET} one", "m2")
    async with RunningHub(tmp_path) as hub:
        token = await hub.staff_token("lan")
        page = await hub.connect(buyer.token, device="web")
        assert await say(page, buyer, f"{SECRET} one", "m2") == 2
        assert await say(page, buyer, f"{SECRET} two", "m3") == 3
        lan = await hub.connect(token, hub.start_of_shop, device="lan")
        assert (await lan.command(UnblockBuyer(conversation=buyer.conversation), "unblock")).error is None
        await lan.expect(EventFrame, lambda frame: frame.type == BlockChanged.TYPE and b'"blocked":false' in bytes(frame.data))
        seen = [frame.type for frame in lan.frames if isinstance(frame, EventFrame) and SECRET.encode() in bytes(frame.data)]
        assert MessageAdded.TYPE not in seen
        assert await read(hub, token, buyer) == [(1, "hello"), (2, f"{SECRET} one"), (3, f"{SECRET} two")]
