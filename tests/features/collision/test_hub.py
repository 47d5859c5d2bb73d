"""Who looks at a chat, at the hub: to the shop's staff alone, by its own clock; a cut line says goodbye by itself (CHAT-23)."""

from pathlib import Path

import msgspec

from app.domain.ids import Instant
from app.domain.messages import Text
from app.features.chat.wire import SendMessage
from app.features.collision.rules import LEASE
from app.features.collision.wire import Viewing
from app.protocol.envelope import EventFrame, SignalFrame
from tests.fakes.hub import OTHER_SHOP, HubSocket, RunningHub


async def heard(socket: HubSocket) -> Viewing:
    frame = await socket.expect(SignalFrame, lambda frame: frame.type == Viewing.TYPE)
    return msgspec.json.decode(frame.data, type=Viewing)


def signals(socket: HubSocket) -> int:
    """How many have come so far."""
    return sum(isinstance(frame, SignalFrame) for frame in socket.frames)


async def test_the_hub_says_who_and_until_when(tmp_path: Path) -> None:
    """CHAT-23: what a client says of itself is ignored; neither the buyer nor another shop hears anything."""
    async with RunningHub(tmp_path) as hub:
        buyer = await hub.buyer()
        lan, minh = await hub.connect(await hub.staff_token("lan")), await hub.connect(await hub.staff_token("minh"))
        page = await hub.connect(buyer.token)
        foreign = await hub.connect(await hub.staff_token("lan", OTHER_SHOP), device="foreign")
        before = hub.hub_time()
        await minh.signal(Viewing(conversation=buyer.conversation, answering=True, by="sara", name="Sara", until=Instant(2**60)))
        told = await heard(lan)
        assert (told.by, told.name, told.answering) == ("minh", "Minh", True)
        assert before + LEASE <= told.until <= hub.hub_time() + LEASE
        await foreign.signal(Viewing(conversation=buyer.conversation))
        await page.signal(Viewing(conversation=buyer.conversation))
        await page.command(SendMessage(conversation=buyer.conversation, body=Text("hi")))
        await lan.expect(EventFrame, lambda frame: b'"hi"' in bytes(frame.data))
        assert [signals(socket) for socket in (lan, page, foreign)] == [1, 0, 0]


async def test_a_line_that_ends_says_goodbye_and_one_that_had_left_does_not(tmp_path: Path) -> None:
    """CHAT-23, F9: whoever is cut off is gone as soon as the hub notices."""
    async with RunningHub(tmp_path) as hub:
        buyer = await hub.buyer()
        lan = await hub.connect(await hub.staff_token("lan"))
        for leaves in (False, True):
            minh = await hub.connect(await hub.staff_token("minh"))
            await minh.signal(Viewing(conversation=buyer.conversation))
            assert (await heard(lan)).active
            if leaves:
                await minh.signal(Viewing(conversation=buyer.conversation, active=False))
                assert not (await heard(lan)).active
            await minh.close()
            if not leaves:
                told = await heard(lan)
                assert (told.by, told.active) == ("minh", False)
        page = await hub.connect(buyer.token)
        await page.command(SendMessage(conversation=buyer.conversation, body=Text("hi")))
        await lan.expect(EventFrame, lambda frame: b'"hi"' in bytes(frame.data))
        assert signals(lan) == 4
