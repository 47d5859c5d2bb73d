"""Profiles at a real hub: masked, revealed with a trace, edited by two, made for a stranger (CHAT-29, REQ-8)."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.domain.customers import Customer
from app.domain.ids import ConversationId, CustomerId, Instant, OrderId
from app.domain.orders import Order, OrderState
from app.features.customers.rules import Edit
from app.features.customers.wire import AddCustomer, CustomerChanged, CustomerOfChat, EditCustomer
from app.hub.database import audit
from app.hub.database.statements import Sql
from app.hub.shop import customers, orders
from app.hub.transaction import Transaction
from tests.fakes.hub import SHOP, BuyerAccess, HubSocket, RunningHub

HOA = Customer(id=CustomerId("hoa"), name="Hoa", phones=("+84901234567",), emails=("hoa@shop.vn",), source="website")


class Desk:
    def __init__(self, hub: RunningHub, buyer: BuyerAccess, lan: HubSocket) -> None:
        self.hub, self.buyer, self.lan = hub, buyer, lan

    async def profile(self, conversation: ConversationId | None = None) -> Customer | None:
        token = await self.hub.staff_token("lan")
        _, body = await self.hub.get(f"/v1/conversations/{conversation or self.buyer.conversation}/customer", token)
        return msgspec.convert(body, CustomerOfChat).customer

    async def edit(self, socket: HubSocket, *edits: Edit) -> str:
        ack = await socket.command(EditCustomer(conversation=self.buyer.conversation, edits=edits))
        return ack.error.code if ack.error else ""

    async def reveal(self, purpose: str, customer: str = "hoa") -> tuple[int, Any]:
        headers = {"Authorization": f"Bearer {await self.hub.staff_token('lan')}"}
        async with self.hub.http.post(f"/v1/customers/{customer}/reveal", headers=headers, json={"purpose": purpose}) as answer:
            return answer.status, await answer.json()


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with RunningHub(tmp_path) as hub:
        buyer = await hub.buyer("Hoa")

        def fill(tx: Transaction) -> None:
            customers.add(tx.sql, SHOP.id, HOA)
            customers.link(tx.sql, SHOP.id, buyer.conversation, HOA.id)
            for number, state, total, back in (("A1", OrderState.SIGNED_FOR, 900, 100), ("A2", OrderState.TO_SHIP, 5_000, 0)):
                order = Order(
                    id=OrderId(number), number=number, customer=HOA.id, state=state, currency="UAH", total=total, paid=total,
                    placed=Instant(tx.now - 1_000), refunded=back,
                )  # fmt: skip
                orders.add(tx.sql, SHOP.id, order)

        await hub.hub.writer.run(fill)
        yield Desk(hub, buyer, await hub.connect(await hub.staff_token("lan")))


async def test_a_profile_is_masked_with_figures_on_delivered_orders(desk: Desk) -> None:
    """CUST-6: delivered orders alone, less what was given back; contacts stay at the hub."""
    known = await desk.profile()
    assert known is not None
    assert known.phones == ("••• ••• 567",)
    assert (known.bought.orders, known.bought.spent, known.bought.average) == (1, 800, 800)


async def test_a_reveal_is_logged_with_its_purpose(desk: Desk) -> None:
    """REQ-8: who looked, when and why; without a purpose, nothing."""
    assert (await desk.reveal("curiosity"))[1]["error"]["code"] == "customers.purpose"
    status, contacts = await desk.reveal("call")
    assert (status, contacts["phones"]) == (200, ["+84901234567"])
    assert (await desk.reveal("call", "nobody"))[0] == 404
    with desk.hub.hub.database.reader() as connection:
        entries = audit.entries(Sql(connection), SHOP.id)
    assert [(one.action, one.actor, one.subject, one.facts["purpose"]) for one in entries] == [
        ("customer.reveal", "lan", "hoa", "call")
    ]


async def test_two_editors(desk: Desk) -> None:
    """CHAT-29: different fields both hold; the same field tells the second one what it is now; everybody hears of it."""
    minh = await desk.hub.connect(await desk.hub.staff_token("minh"), device="minh")
    assert await desk.edit(desk.lan, Edit("notes", "", "calls in the evening")) == ""
    await minh.event(CustomerChanged.TYPE)
    assert await desk.edit(minh, Edit("tags", "", "vip")) == ""
    assert await desk.edit(minh, Edit("notes", "", "other")) == "customers.conflict"
    known = await desk.profile()
    assert known is not None
    assert (known.notes, known.tags, known.version) == ("calls in the evening", ("vip",), 2)


@pytest.mark.parametrize(
    ("edit", "code"),
    [
        (Edit("phones", "+84901234567", "0912 345 678"), ""),
        (Edit("phones", "+84901234567", "+1 2"), "customers.phone"),
        (Edit("birthday", "", "30/02/2000"), "customers.birthday"),
        (Edit("rank", "", "gold"), "customers.field"),
    ],
)
async def test_the_hub_checks_every_field(desk: Desk, edit: Edit, code: str) -> None:
    """CHAT-29: the hub decides; a number without its country is one where the customer lives."""
    await desk.edit(desk.lan, Edit("address.country", "", "VN"))
    assert await desk.edit(desk.lan, edit) == code
    if not code:
        assert (await desk.reveal("edit"))[1]["phones"] == ["+84912345678"]


async def test_a_stranger_gets_a_profile_once(desk: Desk) -> None:
    """CHAT-29: made from the chat, linked to it; a second one is refused."""
    stranger = await desk.hub.buyer("Somebody")
    assert await desk.profile(stranger.conversation) is None
    wanted = AddCustomer(conversation=stranger.conversation, name="Lê Văn An", phone="+84 90 123 45 67")
    assert (await desk.lan.command(wanted)).error is None
    known = await desk.profile(stranger.conversation)
    assert known is not None
    assert known.name == "Lê Văn An"
    again = await desk.lan.command(wanted)
    assert again.error is not None
    assert again.error.code == "customers.known"
