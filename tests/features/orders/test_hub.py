"""Orders at a real hub with its embedded shop: read, changed once, audited, told; another shop's are not there."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.domain.ids import CustomerId, Instant, OrderId, ProductId, ShopId
from app.domain.orders import Address, Case, CaseKind, CaseState, Order, OrderLine, OrderState
from app.domain.payments import PaymentRules
from app.features.orders.wire import OrderChanged
from app.hub.database import audit, tables, trade
from app.hub.database.statements import Sql
from app.hub.shop import orders
from app.hub.transaction import Transaction
from tests.fakes.hub import OTHER_SHOP, SHOP, BuyerAccess, RunningHub

LAMP = OrderLine(product=ProductId("lamp"), sku="L1", name={"en": "Lamp"}, quantity=2, price=500)
KEY = "01ARZ3NDEKTSV4RRFFQ69G5FA"


def an_order(number: str, state: OrderState = OrderState.UNPAID, **fields: Any) -> Order:
    values: dict[str, Any] = {"currency": "UAH", "total": 1_000, "placed": Instant(5), "lines": (LAMP,), **fields}
    return Order(id=OrderId(f"o-{number}"), number=number, customer=CustomerId("hoa"), state=state, **values)


ASKED = Case(id="k1", kind=CaseKind.REFUND_ONLY, state=CaseState.REQUESTED, reason="damaged", amount=400, asked=Instant(9))
ORDERS = (
    an_order("A1"),
    an_order("A2", OrderState.TO_SHIP, paid=1_000),
    an_order("A3", OrderState.SIGNED_FOR, paid=1_000, cases=(ASKED,)),
)


def fill(tx: Transaction, buyer: BuyerAccess) -> None:
    """A customer with three orders, and another shop's order."""
    for shop, customer in ((SHOP.id, "hoa"), (OTHER_SHOP.id, "other")):
        person = {"id": customer, "shop": shop, "name": "Hoa", "source": "website", "address": b"{}", "tags": b"[]"}
        tx.connection.execute(trade.customers.insert().values(created=1, **person))
    goods = {"id": "lamp", "shop": SHOP.id, "sku": "L1", "name": b'{"en":"Lamp"}', "about": b"{}", "price": 500}
    tx.connection.execute(trade.products.insert().values(currency="UAH", stock=3, created=1, **goods))
    for order in ORDERS:
        orders.add(tx.sql, SHOP.id, order)
    theirs = Order(
        id=OrderId("theirs"), number="B1", customer=CustomerId("other"), state=OrderState.UNPAID, currency="VND", total=1,
        placed=Instant(5),
    )  # fmt: skip
    orders.add(tx.sql, ShopId(OTHER_SHOP.id), theirs)
    conversations = tables.conversations
    of = conversations.select().where(conversations.c.id == buyer.conversation)
    row = tx.connection.execute(of).one()
    tx.connection.execute(tables.buyers.update().where(tables.buyers.c.id == row.buyer).values(customer="hoa"))


class Desk:
    """A hub with those orders, and how an agent asks it."""

    def __init__(self, hub: RunningHub, buyer: BuyerAccess) -> None:
        self.hub, self.buyer = hub, buyer

    async def post(self, path: str, login: str = "lan", **body: Any) -> tuple[int, Any]:
        headers = {"Authorization": f"Bearer {await self.hub.staff_token(login)}"}
        async with self.hub.http.post(path, headers=headers, json={"key": f"{KEY}V", "version": 0, **body}) as response:
            return response.status, await response.json()

    async def order(self, number: str) -> Any:
        return (await self.hub.get(f"/v1/orders/{number}", await self.hub.staff_token("lan")))[1]


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with RunningHub(tmp_path) as hub:
        buyer = await hub.buyer("Hoa")
        await hub.hub.writer.run(lambda tx: fill(tx, buyer))
        yield Desk(hub, buyer)


async def test_the_orders_of_the_open_chat(desk: Desk) -> None:
    """CHAT-26: this buyer's own in this shop; a stranger has none and it is said that they are a stranger."""
    token = await desk.hub.staff_token("lan")
    status, body = await desk.hub.get(f"/v1/conversations/{desk.buyer.conversation}/orders", token)
    assert status == 200
    assert body["known"]
    assert {order["number"] for order in body["orders"]} == {"A1", "A2", "A3"}
    assert body["orders"][0]["lines"][0]["name"] == {"en": "Lamp"}
    stranger = await desk.hub.buyer("Nobody")
    assert (await desk.hub.get(f"/v1/conversations/{stranger.conversation}/orders", token))[1] == {"known": False, "orders": []}
    assert (await desk.hub.get("/v1/orders/B1", token))[0] == 404


async def test_a_price_is_changed_once_audited_and_told(desk: Desk) -> None:
    """CHAT-26, CHAT-25: the same key again answers the same and changes nothing; every desk hears of it."""
    other = await desk.hub.connect(await desk.hub.staff_token("minh"), device="other")
    first = await desk.post("/v1/orders/A1/price", total=800)
    assert first[0] == 200
    assert (first[1]["total"], first[1]["version"]) == (800, 1)
    assert first[1]["discounts"] == [{"label": "price", "amount": 200}]
    assert await desk.post("/v1/orders/A1/price", total=800) == first
    event = await other.event(OrderChanged.TYPE)
    assert desk.buyer.conversation.encode() in bytes(event.data)
    with desk.hub.hub.database.reader() as connection:
        entries = audit.entries(Sql(connection), SHOP.id)
        assert [(e.action, e.actor, e.subject, e.facts["after"]) for e in entries] == [("order.price", "lan", "A1", 800)]
        assert audit.verify(Sql(connection), SHOP.id, desk.hub.hub.audit_key) == 1


@pytest.mark.parametrize(
    ("path", "body", "code"),
    [
        ("A1/price", {"total": -5}, "orders.total"),
        ("A1/price", {"total": 10**15}, "orders.total"),
        ("A1/price", {"total": 800, "version": 7}, "orders.changed"),
        ("A2/price", {"total": 800}, "orders.action"),
        ("A1/ship", {"carrier": "DHL", "tracking": "1"}, "orders.action"),
        ("A2/ship", {"carrier": "DHL", "tracking": "\u202e"}, "orders.tracking"),
        ("A1/price", {"total": 1.5}, "bad_request"),
        ("A1/price", {"total": 5, "key": "../etc"}, "bad_request"),
        ("B1/price", {"total": 5}, "not_found"),
        ("A1/address", {"address": {"name": "Hoa"}}, "orders.address"),
        ("A1/remark", {"flag": "red", "text": "x" * 501}, "orders.remark"),
    ],
)
async def test_what_makes_no_sense_is_refused_and_changes_nothing(desk: Desk, path: str, body: Any, code: str) -> None:
    """CHAT-26: a code that says why; another shop's order is not there."""
    status, answer = await desk.post(f"/v1/orders/{path}", **body)
    assert status in (400, 404)
    assert answer["error"]["code"] == code
    if code != "not_found":
        assert (await desk.order(path[:2]))["version"] == 0


async def test_shipping_address_and_remark(desk: Desk) -> None:
    """CHAT-26: each shows on the order, and on its timeline where it happened to the parcel."""
    address = Address(name="Hoa", country="VN", city="Huế", street="1 Lê Lợi")
    moved = await desk.post("/v1/orders/A2/address", address=_plain(address), key=f"{KEY}A")
    assert moved[1]["address"]["city"] == "Huế"
    sent = await desk.post("/v1/orders/A2/ship", carrier="GHN", tracking="GHN 1", key=f"{KEY}B", version=1)
    assert (sent[1]["state"], sent[1]["tracking"]) == ("to_receive", "GHN 1")
    assert [step["code"] for step in sent[1]["steps"]] == ["address", "shipped"]
    marked = await desk.post("/v1/orders/A2/remark", flag="red", text="fragile", key=f"{KEY}C", version=2)
    assert (marked[1]["flag"], marked[1]["remark"]) == ("red", "fragile")


async def test_the_number_of_an_address_stays_at_the_hub(desk: Desk) -> None:
    """REQ-8: masked wherever a desk reads it; an editor who leaves it alone keeps it, half a number is refused."""
    number, token = "+380671234567", await desk.hub.staff_token("lan")
    address = Address(name="Hoa", phone=number, country="VN", city="Huế", street="1 Lê Lợi")

    def fill(tx: Transaction) -> None:
        orders.add(tx.sql, SHOP.id, an_order("A6", OrderState.TO_SHIP, paid=1_000, address=address))

    async def kept() -> str:
        read = desk.hub.hub.reads.run(lambda connection: orders.by_number(Sql(connection), SHOP.id, "A6"))
        return (await read).address.phone

    await desk.hub.hub.writer.run(fill)
    listed = (await desk.hub.get(f"/v1/conversations/{desk.buyer.conversation}/orders", token))[1]
    shown = await desk.order("A6")
    assert shown["address"]["phone"] == "••• ••• 567"
    elsewhere = shown["address"] | {"street": "2 Lê Lợi"}
    status, moved = await desk.post("/v1/orders/A6/address", address=elsewhere, key=f"{KEY}A")
    assert (status, moved["address"]["street"], await kept()) == (200, "2 Lê Lợi", number)
    half = elsewhere | {"phone": "+38067 ••• 567"}
    _, refused = await desk.post("/v1/orders/A6/address", address=half, key=f"{KEY}B", version=1)
    assert refused["error"]["code"] == "orders.phone"
    wish = {"kind": "refund_only", "reason": "damaged", "amount": 5}
    path = f"/v1/conversations/{desk.buyer.conversation}/orders/A6/cases"
    async with desk.hub.http.post(path, headers={"Authorization": f"Bearer {token}"}, json={"key": f"{KEY}D", **wish}) as got:
        applied = await got.json()
    assert "671234" not in str([listed, shown, moved, applied])
    _, other = await desk.post("/v1/orders/A6/address", address=elsewhere | {"phone": "+84901234567"}, key=f"{KEY}C", version=2)
    assert (other["address"]["phone"], await kept()) == ("••• ••• 567", "+84901234567")


async def test_a_refund_is_decided_by_a_supervisor(desk: Desk) -> None:
    """CHAT-26: approved, the money goes and the case is settled; refusing needs a word; an agent may not."""
    assert (await desk.post("/v1/orders/A3/decide", case="k1", approve=True))[0] == 403
    assert (await desk.post("/v1/orders/A3/decide", "sara", case="k1", approve=False))[1]["error"]["code"] == "orders.note"
    status, order = await desk.post("/v1/orders/A3/decide", "sara", case="k1", approve=True)
    assert status == 200
    assert (order["refunded"], order["cases"][0]["state"], order["cases"][0]["decided_by"]) == (400, "settled", "sara")
    again = await desk.post("/v1/orders/A3/decide", "sara", case="k1", approve=True, key=f"{KEY}Z", version=1)
    assert again[1]["error"]["code"] in ("orders.case", "orders.action")
    assert (await desk.order("A3"))["refunded"] == 400


async def test_a_large_refund_is_seen_by_two_people(desk: Desk) -> None:
    """Security, money: above the limit whoever applied for the buyer does not approve it; and nobody approves another amount."""
    above = PaymentRules().limits("UAH").approve_above

    def fill(tx: Transaction) -> None:
        for number, amount in (("A4", above), ("A5", above + 1)):
            case = msgspec.structs.replace(ASKED, amount=amount, by="sara")
            orders.add(tx.sql, SHOP.id, an_order(number, OrderState.SIGNED_FOR, total=99_999, paid=99_999, cases=(case,)))

    await desk.hub.hub.writer.run(fill)
    status, answer = await desk.post("/v1/orders/A5/decide", "sara", case="k1", approve=True, amount=above + 1)
    assert (status, answer["error"]["code"]) == (400, "orders.own")
    assert answer["error"]["facts"] == {"amount_limit": above, "currency": "UAH"}
    _, answer = await desk.post("/v1/orders/A5/decide", "admin", case="k1", approve=True, amount=above, key=f"{KEY}A")
    assert answer["error"]["code"] == "orders.changed"
    assert (await desk.order("A5"))["cases"][0]["state"] == "requested"
    _, order = await desk.post("/v1/orders/A5/decide", "admin", case="k1", approve=True, amount=above + 1, key=f"{KEY}B")
    assert (order["refunded"], order["cases"][0]["decided_by"]) == (above + 1, "admin")
    _, order = await desk.post("/v1/orders/A4/decide", "sara", case="k1", approve=True, amount=above, key=f"{KEY}C")
    assert order["refunded"] == above, "up to the limit one person is enough"


def _plain(address: Address) -> dict[str, str]:
    return {name: getattr(address, name) for name in address.__struct_fields__}
