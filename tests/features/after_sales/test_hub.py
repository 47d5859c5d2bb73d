"""Applications and help links at a real hub: by the buyer and on their behalf, once, within what was paid (CHAT-21, CHAT-22)."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.domain.customers import Customer
from app.domain.ids import CustomerId, Instant, OrderId
from app.domain.messages import Card
from app.domain.orders import Order, OrderState
from app.features.chat.wire import SendMessage
from app.hub.database import audit, conversations
from app.hub.database.statements import Sql
from app.hub.shop import customers, orders
from app.hub.transaction import Transaction
from tests.fakes.hub import SHOP, BuyerAccess, RunningHub

KEY = "01ARZ3NDEKTSV4RRFFQ69G5FA"


def an_order(number: str, state: OrderState, paid: int, customer: str = "hoa") -> Order:
    return Order(
        id=OrderId(number), number=number, customer=CustomerId(customer), state=state, currency="UAH", total=1_000, paid=paid,
        placed=Instant(1), remark="a difficult person",
    )  # fmt: skip


class Desk:
    def __init__(self, hub: RunningHub, buyer: BuyerAccess, stranger: BuyerAccess) -> None:
        self.hub, self.buyer, self.stranger = hub, buyer, stranger

    async def apply(self, token: str, number: str = "A1", key: str = "V", **wish: Any) -> tuple[int, Any]:
        path = f"/v1/conversations/{self.buyer.conversation}/orders/{number}/cases"
        body = {"key": KEY + key, "kind": "refund_only", "reason": "damaged", "amount": 400, **wish}
        async with self.hub.http.post(path, headers={"Authorization": f"Bearer {token}"}, json=body) as answer:
            return answer.status, await answer.json()

    async def messages(self) -> list[Any]:
        return (await self.hub.get(f"/v1/conversations/{self.buyer.conversation}/messages", self.buyer.token))[1]


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with RunningHub(tmp_path) as hub:
        buyer, stranger = await hub.buyer("Hoa"), await hub.buyer("Other")

        def fill(tx: Transaction) -> None:
            for name, who in (("hoa", buyer), ("other", stranger)):
                customers.add(tx.sql, SHOP.id, Customer(id=CustomerId(name), name=name, source="website"))
                customers.link(tx.sql, SHOP.id, who.conversation, CustomerId(name))
            for order in (
                an_order("A1", OrderState.SIGNED_FOR, 1_000),
                an_order("A2", OrderState.UNPAID, 0),
                an_order("B1", OrderState.SIGNED_FOR, 1_000, "other"),
            ):
                orders.add(tx.sql, SHOP.id, order)

        await hub.hub.writer.run(fill)
        yield Desk(hub, buyer, stranger)


async def test_on_the_buyers_behalf(desk: Desk) -> None:
    """CHAT-22: submitted once however often it is sent; the buyer gets a card; audit says who and when."""
    lan = await desk.hub.staff_token("lan")
    status, order = await desk.apply(lan)
    assert (status, order["cases"][0]["by"], order["cases"][0]["state"]) == (200, "lan", "requested")
    assert (await desk.apply(lan))[1] == order
    said = await desk.messages()
    assert [(one["body"]["card"], one["body"]["state"], one["body"]["amount"]) for one in said] == [("case", "requested", 400)]
    with desk.hub.hub.database.reader() as connection:
        entries = audit.entries(Sql(connection), SHOP.id)
    assert [(one.action, one.actor, one.subject, one.facts["amount"]) for one in entries] == [("order.apply", "lan", "A1", 400)]


async def test_by_the_buyer(desk: Desk) -> None:
    """CHAT-21: the page shows what is the buyer's business alone; what they apply for is theirs."""
    status, page = await desk.apply(desk.buyer.token)
    assert status == 200
    assert page["cases"][0]["by"] == "buyer"
    assert "difficult" not in str(page)
    assert page["refundable"] == 600
    assert await desk.messages() == []


@pytest.mark.parametrize(
    ("number", "wish", "code"),
    [
        ("A1", {"amount": 1_001}, "after_sales.amount"),
        ("A1", {"amount": 0}, "after_sales.amount"),
        ("A1", {"amount": -5}, "after_sales.amount"),
        ("A1", {"amount": 1.5}, "bad_request"),
        ("A1", {"kind": "exchange", "amount": 5}, "after_sales.amount"),
        ("A1", {"reason": "<b>"}, "after_sales.reason"),
        ("A1", {"note": "x" * 501}, "after_sales.note"),
        ("A2", {}, "after_sales.state"),
        ("B1", {}, "not_found"),
        ("Z9", {}, "not_found"),
    ],
)
async def test_what_makes_no_sense_is_refused(desk: Desk, number: str, wish: dict[str, Any], code: str) -> None:
    """CHAT-22: amount ≤ paid − given back; another buyer's order is not there; for staff and buyer alike."""
    for token in (await desk.hub.staff_token("lan"), desk.buyer.token):
        assert (await desk.apply(token, number, **wish))[1]["error"]["code"] == code


async def test_one_at_a_time(desk: Desk) -> None:
    """A second application waits until the first one is decided."""
    lan = await desk.hub.staff_token("lan")
    await desk.apply(lan)
    assert (await desk.apply(lan, key="W", amount=5))[1]["error"]["code"] == "after_sales.open"
    assert (await desk.apply(desk.stranger.token))[0] == 404


async def test_not_for_a_buyer_to_whom_no_message_may_go(desk: Desk) -> None:
    """CHAT-18, CHAT-8: the card is a message; where none may go nothing is applied for, and nothing is audited. A blocked
    buyer's own application is taken."""

    def block(tx: Transaction) -> None:
        chat = conversations.to_change(tx, SHOP.id, desk.buyer.conversation)
        conversations.save(tx, SHOP.id, msgspec.structs.replace(chat, blocked=True))

    await desk.hub.hub.writer.run(block)
    lan = await desk.hub.staff_token("lan")
    for _try in range(2):
        assert (await desk.apply(lan))[1]["error"]["code"] == "moderation.blocked"
    assert await desk.messages() == []
    with desk.hub.hub.database.reader() as connection:
        assert audit.entries(Sql(connection), SHOP.id) == []
    assert (await desk.apply(desk.buyer.token, key="W"))[0] == 200


@pytest.mark.parametrize(
    ("card", "number", "code"),
    [
        ("refund_link", "A1", ""),
        ("logistics_link", "A1", ""),
        ("after_sales_link", "A1", ""),
        ("pay_reminder", "A2", ""),
        ("pay_reminder", "A1", "help_links.order"),
        ("logistics_link", "A2", "help_links.order"),
        ("refund_link", "B1", "not_found"),
        ("other_link", "A1", "message.kind"),
    ],
)
async def test_exactly_three_links_bound_to_an_order(desk: Desk, card: str, number: str, code: str) -> None:
    """CHAT-21: refund, logistics, after-sales, of this buyer's own order; and a reminder to pay what is unpaid (CHAT-26)."""
    lan = await desk.hub.connect(await desk.hub.staff_token("lan"))
    ack = await lan.command(SendMessage(conversation=desk.buyer.conversation, body=Card(card=card, ref=number)))
    assert (ack.error.code if ack.error else "") == code
    if not code:
        assert (await desk.messages())[0]["body"]["ref"] == number
