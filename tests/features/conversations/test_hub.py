"""Receipts at the hub: they only go forward, and nothing is told when nothing changes."""

from pathlib import Path

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from app.domain.conversations import Conversation
from app.domain.ids import BuyerId, ConversationId, Instant
from app.domain.messages import Text
from app.domain.people import Buyer
from app.features.chat.wire import SendMessage
from app.features.conversations import rules
from app.features.conversations.wire import ConversationChanged, MarkDelivered, MarkRead, Receipts
from app.protocol.envelope import EventFrame
from tests.fakes.hub import RunningHub

NOTHING = Conversation(id=ConversationId("c"), buyer=Buyer(id=BuyerId("b"), name="B"), created=Instant(0), last_number=5)


@given(st.lists(st.tuples(st.sampled_from([rules.read_by_staff, rules.read_by_buyer, rules.delivered]), st.integers(-9, 9))))
def test_receipts_never_go_back_nor_past_the_newest(steps: list[tuple[object, int]]) -> None:
    """CHAT-15: whatever arrives in whatever order."""
    conversation = NOTHING
    for rule, number in steps:
        after = rule(conversation, number)  # type: ignore[operator]
        for name in ("staff_read", "buyer_read", "buyer_delivered"):
            assert getattr(conversation, name) <= getattr(after, name) <= 5
        assert after.buyer_read <= after.buyer_delivered
        assert (after == conversation) is (after is conversation)
        conversation = after


async def test_both_sides_learn_who_has_read_what(tmp_path: Path) -> None:
    """CHAT-15: the staff by the conversation, the buyer by receipts; the staff's reading is the shop's, not one agent's."""
    async with RunningHub(tmp_path) as hub:
        buyer = await hub.buyer()
        desk, page = await hub.connect(await hub.staff_token("lan")), await hub.connect(buyer.token)
        for number in range(2):
            await page.command(SendMessage(conversation=buyer.conversation, body=Text(str(number))))
        await desk.command(MarkRead(conversation=buyer.conversation, number=1))
        receipts = msgspec.json.decode((await page.event(Receipts.TYPE)).data, type=Receipts)
        assert (receipts.staff_read, receipts.buyer_read) == (1, 2)
        await desk.command(SendMessage(conversation=buyer.conversation, body=Text("hi")))
        await page.command(MarkDelivered(conversation=buyer.conversation, number=3))
        changed = msgspec.json.decode((await desk.event(ConversationChanged.TYPE)).data, type=ConversationChanged)
        changed = msgspec.json.decode((await desk.event(ConversationChanged.TYPE)).data, type=ConversationChanged)
        assert (changed.conversation.buyer_delivered, changed.conversation.buyer_read) == (3, 2)
        await page.command(MarkRead(conversation=buyer.conversation, number=99))
        changed = msgspec.json.decode((await desk.event(ConversationChanged.TYPE)).data, type=ConversationChanged)
        assert changed.conversation.buyer_read == 3
        seen = len([frame for frame in desk.frames if isinstance(frame, EventFrame)])
        for repeated in (
            MarkRead(conversation=buyer.conversation, number=1),
            MarkRead(conversation=buyer.conversation, number=-5),
        ):
            assert (await desk.command(repeated)).error is None
            assert (await page.command(repeated)).error is None
        await desk.command(SendMessage(conversation=buyer.conversation, body=Text("last")))
        await desk.event("chat.message")
        events = [frame.type for frame in desk.frames if isinstance(frame, EventFrame)]
        assert events[seen:] == ["chat.message"]
