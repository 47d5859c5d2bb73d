"""The main road over real sockets: a buyer writes, staff see it, staff answer, the buyer sees that."""

from pathlib import Path

import msgspec

from app.domain.messages import Text
from app.features.chat.wire import BuyerMessageAdded, MessageAdded, SendMessage
from tests.fakes.hub import RunningHub


async def test_a_buyers_message_reaches_the_staff_and_the_answer_the_buyer(tmp_path: Path) -> None:
    """CHAT-2, CHAT-14: the wait begins with the buyer's message and ends with the answer."""
    async with RunningHub(tmp_path) as hub:
        buyer = await hub.buyer("Oksana")
        desk = await hub.connect(await hub.staff_token("lan"))
        page = await hub.connect(buyer.token)
        ack = await page.command(SendMessage(conversation=buyer.conversation, body=Text("Добрий день")), "m1")
        assert ack.error is None
        frame = await desk.event(MessageAdded.TYPE)
        added = msgspec.json.decode(frame.data, type=MessageAdded)
        assert added.message.id == "m1"
        assert added.message.author_name == "Oksana"
        assert added.conversation.waiting_since == added.message.time
        await desk.command(SendMessage(conversation=buyer.conversation, body=Text("Вітаю!")), "m2")
        told = msgspec.json.decode((await page.event(BuyerMessageAdded.TYPE)).data, type=BuyerMessageAdded)
        assert told.message.number == 1
        told = msgspec.json.decode((await page.event(BuyerMessageAdded.TYPE)).data, type=BuyerMessageAdded)
        assert (told.message.number, told.message.author_name) == (2, "Lan")
