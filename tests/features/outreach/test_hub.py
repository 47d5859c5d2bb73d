"""Own initiative at the hub: the chat to an order number (CHAT-7), the limits to the minute (CHAT-8)."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from sqlalchemy import func, select

from app.domain.ids import DAY, HOUR, MINUTE, BuyerId, ConversationId, Instant, MessageId
from app.domain.messages import Author, Message, Notice, Picture, Text
from app.domain.people import Shop
from app.features.chat.wire import RecallMessage, SendMessage
from app.features.conversations.wire import ConversationOpened
from app.hub.database import conversations, messages, tables, trade
from app.hub.database.statements import Sql
from app.hub.hub import wall_clock
from app.hub.transaction import Transaction
from app.protocol.envelope import Ack
from tests.fakes.hub import OTHER_SHOP, SHOP, BuyerAccess, HubSocket, RunningHub

#: Sessions are looked at by the machine's own clock, so the test's time begins there.
BEGAN = wall_clock()


class Hub:
    """A running hub whose time the test sets."""

    def __init__(self, hub: RunningHub) -> None:
        self.hub = hub
        self.now = BEGAN

    def clock(self) -> Instant:
        return self.now

    def at(self, hours: float, minutes: int = 0) -> None:
        """So long after the beginning."""
        self.now = Instant(BEGAN + int(hours * HOUR) + minutes * MINUTE)

    async def wrote(self, name: str = "") -> tuple[BuyerAccess, HubSocket]:
        """A buyer who has just written."""
        buyer = await self.hub.buyer(name, silent=True)
        page = await self.hub.connect(buyer.token)
        assert (await say(page, buyer.conversation)).error is None
        return buyer, page

    async def desk(self, login: str = "lan") -> HubSocket:
        return await self.hub.connect(await self.hub.staff_token(login))

    async def order(self, buyer: BuyerId | None, days_ago: float, number: str = "DH-1", shop: Shop = SHOP, **fields: Any) -> None:
        """An order of a customer who is this buyer."""
        placed = int(self.now - days_ago * DAY)
        await self.hub.hub.writer.run(lambda tx: add_order(tx, buyer, placed, number, shop, **fields))

    async def answer(self, method: str, path: str, token: str, **options: Any) -> tuple[int, Any]:
        headers = {"Authorization": f"Bearer {token}"}
        async with self.hub.http.request(method, path, headers=headers, **options) as response:
            return response.status, await response.json()


@pytest.fixture
async def hub(tmp_path: Path) -> AsyncIterator[Hub]:
    holder: list[Hub] = []
    async with RunningHub(tmp_path, clock=lambda: holder[0].now if holder else BEGAN) as running:
        holder.append(Hub(running))
        yield holder[0]


def add_order(tx: Transaction, buyer: BuyerId | None, placed: int, number: str, shop: Shop, **fields: Any) -> None:
    customer = f"customer-{shop.id}-{fields.pop('customer', buyer or number)}"
    known = tx.connection.execute(select(trade.customers.c.id).where(trade.customers.c.id == customer)).first()
    if known is None:
        person = {"name": "Trần Thị Đào", "phone": "+84901234567", "language": "zh_CN", "rank": "gold"}
        person["source"] = fields.pop("source", "website")
        row = {"id": customer, "shop": shop.id, "address": b"{}", "tags": b"[]", "created": 1, **person}
        tx.connection.execute(trade.customers.insert().values(row))
    order: dict[str, object] = {
        "id": f"{shop.id}-{number}",
        "shop": shop.id,
        "number": number,
        "customer": customer,
        "state": "to_ship",
    }
    order |= {"currency": "VND", "total": 1, "placed": placed, "detail": b"{}", **fields}
    tx.connection.execute(trade.orders.insert().values(order))
    if buyer is not None:
        tx.connection.execute(tables.buyers.update().where(tables.buyers.c.id == buyer).values(customer=customer))


async def say(socket: HubSocket, to: ConversationId, text: str = "hi", id_: str | None = None) -> Ack:
    return await socket.command(SendMessage(conversation=to, body=Text(text)), id_)


async def codes(socket: HubSocket, to: ConversationId, times: int) -> list[str]:
    """What became of so many messages: "" for one that passed."""
    acks = [await say(socket, to) for _ in range(times)]
    return [ack.error.code if ack.error else "" for ack in acks]


class TestLimits:
    async def test_free_for_24_hours_then_three(self, hub: Hub) -> None:
        """CHAT-8: 23:59 free; 24:01 → three pass, the fourth is refused, with the number; what was free does not count."""
        buyer, _ = await hub.wrote()
        lan = await hub.desk()
        hub.at(23, 59)
        assert await codes(lan, buyer.conversation, 6) == [""] * 6
        hub.at(24)
        assert await codes(lan, buyer.conversation, 1) == [""]
        hub.at(24, 1)
        assert await codes(lan, buyer.conversation, 5) == ["", "", "", "outreach.limit", "outreach.limit"]
        refused = await say(lan, buyer.conversation)
        assert refused.error is not None
        assert refused.error.facts == {"limit": 3}

    async def test_an_order_allows_one_after_seven_days(self, hub: Hub) -> None:
        """CHAT-8: 168:01 with an order 29 days old → one passes, the second is refused; the three before do not count."""
        buyer, _ = await hub.wrote()
        lan = await hub.desk()
        hub.at(100)
        assert await codes(lan, buyer.conversation, 3) == [""] * 3
        hub.at(168, 1)
        await hub.order(buyer.buyer, days_ago=29)
        assert await codes(lan, buyer.conversation, 2) == ["", "outreach.limit"]

    async def test_without_an_order_refused_after_seven_days(self, hub: Hub) -> None:
        """CHAT-8: 168:00 is still inside; 168:01 without an order, or with one 31 days old, is refused."""
        buyer, _ = await hub.wrote()
        lan = await hub.desk()
        hub.at(168)
        assert await codes(lan, buyer.conversation, 1) == [""]
        hub.at(168, 1)
        assert await codes(lan, buyer.conversation, 1) == ["outreach.no_order"]
        await hub.order(buyer.buyer, days_ago=31)
        refused = await say(lan, buyer.conversation)
        assert refused.error is not None
        assert (refused.error.code, refused.error.facts) == ("outreach.no_order", {"days": 7, "order_days": 30})

    @pytest.mark.parametrize(("decided", "passes"), [(False, True), (True, False)])
    async def test_an_open_after_sales_case_counts_as_an_order_does(self, hub: Hub, decided: bool, passes: bool) -> None:
        """CHAT-8: open within 30 × 24 h, however old its order is."""
        buyer, _ = await hub.wrote()
        lan = await hub.desk()
        hub.at(60 * 24)
        asked = None if decided else hub.now - 20 * DAY
        await hub.order(buyer.buyer, days_ago=50, state="signed_for", case_asked=asked)
        assert await codes(lan, buyer.conversation, 2) == (["", "outreach.limit"] if passes else ["outreach.no_order"] * 2)

    async def test_the_buyer_resets_everything_and_a_retry_goes_through(self, hub: Hub) -> None:
        """CHAT-8, CHAT-15: what was refused is not refused for ever; the same bubble passes once the buyer wrote."""
        buyer, page = await hub.wrote()
        lan = await hub.desk()
        hub.at(30)
        assert await codes(lan, buyer.conversation, 4) == ["", "", "", "outreach.limit"]
        refused = await say(lan, buyer.conversation, "again", "01J0000000000000000000AGAIN")
        assert refused.error is not None
        hub.at(31)
        await say(page, buyer.conversation)
        assert (await say(lan, buyer.conversation, "again", "01J0000000000000000000AGAIN")).error is None
        hub.at(31 + 25)
        assert await codes(lan, buyer.conversation, 4) == ["", "", "", "outreach.limit"]

    async def test_a_retry_of_one_that_passed_is_never_refused(self, hub: Hub) -> None:
        """CHAT-15: the third message whose answer was lost comes again, from another device too, and is the same message."""
        buyer, _ = await hub.wrote()
        lan, again = await hub.desk(), await hub.desk()
        hub.at(30)
        assert await codes(lan, buyer.conversation, 2) == ["", ""]
        assert (await say(lan, buyer.conversation, "third", "01J0000000000000000000THIRD")).error is None
        assert (await say(again, buyer.conversation, "third", "01J0000000000000000000THIRD")).error is None
        assert await codes(again, buyer.conversation, 1) == ["outreach.limit"]

    async def test_counted_over_all_staff_even_when_they_race(self, hub: Hub) -> None:
        """CHAT-8, F22: two colleagues for the last one: exactly one passes."""
        buyer, _ = await hub.wrote()
        lan, minh = await hub.desk(), await hub.desk("minh")
        hub.at(48)
        assert await codes(lan, buyer.conversation, 1) == [""]
        assert await codes(minh, buyer.conversation, 1) == [""]
        both = await asyncio.gather(say(lan, buyer.conversation), say(minh, buyer.conversation))
        assert sorted(ack.error.code if ack.error else "" for ack in both) == ["", "outreach.limit"]

    async def test_every_kind_counts_but_robots_and_system_lines(self, hub: Hub) -> None:
        """CHAT-8: a picture counts as a text does; forty lines of others between them do not."""
        buyer, _ = await hub.wrote()
        lan = await hub.desk()
        hub.at(30)
        body = Picture(file="f", name="p.png", size=1, width=1, height=1)  # type: ignore[arg-type]
        await hub.hub.hub.writer.run(lambda tx: speak(tx, buyer.conversation, Author.STAFF, body))
        for _ in range(20):
            await hub.hub.hub.writer.run(lambda tx: speak(tx, buyer.conversation, Author.ROBOT, Text("robot")))
            await hub.hub.hub.writer.run(lambda tx: speak(tx, buyer.conversation, Author.SYSTEM, Notice(code="x")))
        assert await codes(lan, buyer.conversation, 3) == ["", "", "outreach.limit"]

    async def test_what_was_taken_back_counts(self, hub: Hub) -> None:
        """CHAT-8: recalling makes no room for another one."""
        buyer, _ = await hub.wrote()
        lan = await hub.desk()
        hub.at(30)
        for place in range(3):
            sent = f"01ARZ3NDEKTSV4RRFFQ69G5F{place}A"
            assert (await say(lan, buyer.conversation, id_=sent)).error is None
            recall = RecallMessage(conversation=buyer.conversation, message=MessageId(sent))
            assert (await lan.command(recall)).error is None
        assert await codes(lan, buyer.conversation, 1) == ["outreach.limit"]

    async def test_the_hubs_clock_never_takes_back_or_gives_away(self, hub: Hub) -> None:
        """CHAT-8, F15: the machine's clock jumps back a day and forward again; what was used up stays used up."""
        buyer, _ = await hub.wrote()
        lan = await hub.desk()
        hub.at(30)
        assert await codes(lan, buyer.conversation, 3) == [""] * 3
        hub.at(6)
        assert await codes(lan, buyer.conversation, 1) == ["outreach.limit"]
        hub.at(31)
        assert await codes(lan, buyer.conversation, 1) == ["outreach.limit"]

    async def test_who_never_wrote(self, hub: Hub) -> None:
        """CHAT-8: an empty chat without an order is refused; with one, a single message passes."""
        buyer = await hub.hub.buyer(silent=True)
        lan = await hub.desk()
        assert await codes(lan, buyer.conversation, 1) == ["outreach.never_wrote"]
        await hub.order(buyer.buyer, days_ago=1)
        assert await codes(lan, buyer.conversation, 2) == ["", "outreach.limit"]

    async def test_another_shops_order_opens_nothing(self, hub: Hub) -> None:
        """CHAT-8: only an order in this shop counts."""
        buyer, _ = await hub.wrote()
        lan = await hub.desk()
        hub.at(24 * 10)
        await hub.order(buyer.buyer, days_ago=1, shop=OTHER_SHOP)
        assert await codes(lan, buyer.conversation, 1) == ["outreach.no_order"]

    async def test_what_is_asked_for_the_composer(self, hub: Hub) -> None:
        """CHAT-8: when the newest order was placed; another shop's chat is not found."""
        buyer, _ = await hub.wrote()
        token = await hub.hub.staff_token("lan")
        assert await hub.answer("GET", f"/v1/outreach/{buyer.conversation}", token) == (200, {"order": None})
        await hub.order(buyer.buyer, days_ago=2)
        await hub.order(buyer.buyer, days_ago=9, number="DH-2", customer=buyer.buyer)
        assert (await hub.answer("GET", f"/v1/outreach/{buyer.conversation}", token))[1] == {"order": hub.now - 2 * DAY}
        foreign = await hub.hub.buyer(shop=OTHER_SHOP)
        assert (await hub.answer("GET", f"/v1/outreach/{foreign.conversation}", token))[0] == 404


def speak(tx: Transaction, to: ConversationId, author: Author, body: Any) -> None:
    """A message that no person sent by command."""
    conversation = conversations.to_change(tx, SHOP.id, to)
    number = conversation.last_number + 1
    said = Message(
        id=MessageId(f"said-{number}"),
        conversation=to,
        number=number,
        author=author,
        author_id="minh" if author is Author.STAFF else "",
        author_name="",
        time=tx.now,
        body=body,
    )
    messages.add(tx, said)
    conversations.save(tx, SHOP.id, msgspec.structs.replace(conversation, last_number=number))


class TestOrderNumbers:
    async def test_an_existing_conversation_is_reused(self, hub: Hub) -> None:
        """CHAT-7: order → customer → buyer → the chat, however the number is written; looking it up changes nothing."""
        buyer, _ = await hub.wrote()
        await hub.order(buyer.buyer, days_ago=3, number="DH-1001")
        token = await hub.hub.staff_token("lan")
        found = {"order": "DH-1001", "placed": hub.now - 3 * DAY, "buyer": "Trần Thị Đào", "conversation": buyer.conversation}
        for typed in ("DH-1001", " dh-1001 ", "#DH-1001"):
            assert await hub.answer("GET", "/v1/outreach", token, params={"order": typed}) == (200, found)
            assert await hub.answer("POST", "/v1/outreach", token, json={"order": typed}) == (200, found)
        assert await count(hub) == (1, 1)

    async def test_a_customer_who_never_wrote_gets_a_chat_on_the_right_channel_once(self, hub: Hub) -> None:
        """CHAT-7: everybody hears of it; colleagues who do the same meanwhile get the same chat; one message passes (CHAT-8)."""
        await hub.order(None, days_ago=3, number="77", source="shopee")
        lan, minh = await hub.hub.staff_token("lan"), await hub.hub.staff_token("minh")
        desk = await hub.desk("sara")
        assert (await hub.answer("GET", "/v1/outreach", lan, params={"order": "77"}))[1]["conversation"] is None
        assert await count(hub) == (0, 0)
        answers = await asyncio.gather(
            *(hub.answer("POST", "/v1/outreach", who, json={"order": "77"}) for who in (lan, minh, lan))
        )
        assert {status for status, _ in answers} == {200}
        [id_] = {body["conversation"] for _, body in answers}
        assert await count(hub) == (1, 1)
        opened = await desk.event(ConversationOpened.TYPE)
        assert str(id_) in bytes(opened.data).decode()
        conversation = await hub.hub.hub.reads.run(lambda c: conversations.of_shop(Sql(c), SHOP.id, id_))
        buyer = conversation.buyer
        assert (buyer.name, buyer.channel, buyer.language, buyer.rank) == ("Trần Thị Đào", "shopee", "zh-CN", "gold")
        assert buyer.phone_hint == "4567"
        assert (conversation.waiting_since, conversation.last_number) == (None, 0)
        assert await codes(await hub.desk(), id_, 2) == ["", "outreach.limit"]

    @pytest.mark.parametrize("typed", ["DH-9999", "", "  ", "#", "%", "DH-%", "x" * 500, "OTHER-1"])
    async def test_unknown_numbers_and_another_shops_create_nothing(self, hub: Hub, typed: str) -> None:
        """CHAT-7: another shop's order, asked for by a hand-made client, looks exactly like one that does not exist."""
        await hub.order(None, days_ago=3, number="DH-1")
        await hub.order(None, days_ago=3, number="OTHER-1", shop=OTHER_SHOP)
        token = await hub.hub.staff_token("lan")
        for found in (
            await hub.answer("GET", "/v1/outreach", token, params={"order": typed}),
            await hub.answer("POST", "/v1/outreach", token, json={"order": typed}),
        ):
            assert found == (404, {"error": {"code": "not_found", "facts": {"what": "order"}}})
        assert await count(hub) == (0, 0)

    async def test_of_several_chats_the_one_in_which_the_buyer_wrote_last(self, hub: Hub) -> None:
        """CHAT-7: a customer with a chat on two channels."""
        early, _ = await hub.wrote()
        hub.at(1)
        late, _ = await hub.wrote()
        silent = await hub.hub.buyer(silent=True)
        for number, buyer in enumerate((early, late, silent)):
            await hub.order(buyer.buyer, days_ago=1, number=f"N-{number}", customer="one")
        token = await hub.hub.staff_token("lan")
        for number in range(3):
            _, found = await hub.answer("POST", "/v1/outreach", token, json={"order": f"N-{number}"})
            assert found["conversation"] == late.conversation

    @pytest.mark.parametrize("body", [b"", b"[]", b'{"order": 5}', b'{"order": "1", "shop": "other"}', b"\xff"])
    async def test_bad_requests(self, hub: Hub, body: bytes) -> None:
        token = await hub.hub.staff_token("lan")
        assert (await hub.answer("POST", "/v1/outreach", token, data=body))[0] == 400


async def count(hub: Hub) -> tuple[int, int]:
    """How many conversations and buyers there are."""
    statement = select(
        select(func.count()).select_from(tables.conversations).scalar_subquery(),
        select(func.count()).select_from(tables.buyers).scalar_subquery(),
    )
    row = await hub.hub.hub.reads.run(lambda connection: connection.execute(statement).one())
    return (row[0], row[1])
