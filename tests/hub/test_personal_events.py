"""Events for one person: nobody else of the shop gets them, and nobody's chain of events breaks over them."""

from pathlib import Path
from typing import ClassVar

from app.domain.ids import shop_stream
from app.domain.messages import Text
from app.features.chat.wire import MessageAdded, SendMessage
from app.hub.transaction import Transaction
from app.protocol.envelope import EventFrame
from app.protocol.operations import Event
from tests.fakes.hub import SHOP, RunningHub

STREAM = shop_stream(SHOP.id)


class Told(Event, frozen=True, kw_only=True):
    """For one person."""

    TYPE: ClassVar[str] = "test.told"
    word: str


async def test_only_that_person_gets_it_live_and_after_being_away(tmp_path: Path) -> None:
    """A personal event reaches all devices of its person and no colleague; `prev` stays chained for both."""
    async with RunningHub(tmp_path) as hub:
        lan, minh = await hub.staff_token("lan"), await hub.staff_token("minh")
        buyer = await hub.buyer("Hoa")
        page = await hub.connect(buyer.token, device="web")
        desk = await hub.connect(lan, hub.start_of_shop, device="d")
        phone = await hub.connect(lan, hub.start_of_shop, device="p")
        other = await hub.connect(minh, hub.start_of_shop, device="m")

        def tell(tx: Transaction) -> None:
            tx.emit(Told(word="psst"), to=STREAM, only="lan")

        await hub.hub.writer.run(tell)
        await page.command(SendMessage(conversation=buyer.conversation, body=Text("hi")))
        for mine in (desk, phone):
            told = await mine.expect(EventFrame, lambda frame: frame.type == Told.TYPE)
            said = await mine.expect(EventFrame, lambda frame: frame.type == MessageAdded.TYPE)
            assert said.prev == told.seq
        said = await other.expect(EventFrame, lambda frame: frame.type in (Told.TYPE, MessageAdded.TYPE))
        assert said.type == MessageAdded.TYPE
        assert said.prev < told.seq
        # From the journal it is the same.
        for token, wanted in ((lan, [Told.TYPE, MessageAdded.TYPE]), (minh, [MessageAdded.TYPE])):
            again = await hub.connect(token, hub.start_of_shop, device="again")
            frames = [await again.expect(EventFrame, lambda f: f.type in (Told.TYPE, MessageAdded.TYPE)) for _ in wanted]
            assert [frame.type for frame in frames] == wanted
