"""What both shops promise: the same change by the same words, once for each key, refused by the same codes."""

import asyncio

import pytest

from app.domain.errors import Refused
from app.domain.orders import Address, CaseState, OrderState
from app.hub.database import audit
from app.hub.database.statements import Sql
from tests.contract.conftest import HOME, WORTH, Acting, EmbeddedStage, VendureStage
from tests.fakes.hub import SHOP

KEY = "01ARZ3NDEKTSV4RRFFQ69G5FA"
AWAY = Address(name="Hoa Trần", phone="+84901112223", country="VN", city="Đà Nẵng", street="2 Bạch Đằng")
Both = EmbeddedStage | VendureStage


async def test_what_was_ordered_is_read_from_the_mirror(stage: Both) -> None:
    """CHAT-26: lines, fee, discounts and total of the order itself; they add up."""
    order = await stage.mirror(await stage.place(paid=True, coupon=True))
    assert order.state is OrderState.TO_SHIP
    assert (order.lines[0].sku, order.lines[0].quantity, order.lines[0].price) == ("L-1", 2, 1_200)
    assert order.delivery_fee == 300
    assert [one.label for one in order.discounts] == ["Ten off"]
    assert order.total == WORTH - sum(one.amount for one in order.discounts)
    assert order.paid == order.total
    assert order.address == HOME
    assert order.steps[0].code == "placed"
    again = await stage.connector.fetch_order(SHOP.id, order.number)
    assert again is not None
    assert (again.total, again.state, again.customer) == (order.total, order.state, order.customer)
    assert order.number in [one.number for one in await stage.connector.fetch_orders(SHOP.id, order.customer)]
    person = await stage.connector.fetch_customer(SHOP.id, order.customer)
    assert person is not None
    assert (person.name, person.phones, person.emails) == ("Hoa Trần", (HOME.phone,), ("hoa@example.com",))
    lamp = next(one for one in await stage.connector.fetch_products(SHOP.id) if one.sku == "L-1")
    assert (lamp.price, lamp.name["en"]) == (1_200, "Desk lamp")
    assert await stage.connector.fetch_order(SHOP.id, "nothing") is None


@pytest.mark.parametrize("coupon", [False, True])
async def test_a_price_before_payment(stage: Both, coupon: bool) -> None:
    """CHAT-26: exactly the total that was asked for, as a discount that shows, whatever promotions apply; then another."""
    number = await stage.place(paid=False, coupon=coupon)
    for total in (2_000, 2_000, 3_000):
        order = await stage.mirror(number)
        after = await stage.put(number, await stage.connector.change_price(SHOP.id, order, total, KEY))
        assert after.total == total
        shown = sum(line.price * line.quantity for line in after.lines) + after.delivery_fee
        assert shown - sum(one.amount for one in after.discounts) == total
        assert [one.label for one in after.discounts].count("price") == 1
    with pytest.raises(Refused, match=r"shop\.amount"):
        await stage.connector.change_price(SHOP.id, await stage.mirror(number), -1, KEY)


async def test_no_price_after_payment(stage: Both) -> None:
    """CHAT-26: what was paid for stays what it was."""
    number = await stage.place(paid=True)
    with pytest.raises(Refused, match=r"shop\.state"):
        await stage.connector.change_price(SHOP.id, await stage.mirror(number), 1, KEY)
    assert (await stage.mirror(number)).total == WORTH


@pytest.mark.parametrize("paid", [False, True])
async def test_an_address_before_shipping(stage: Both, paid: bool) -> None:
    """CHAT-26: the whole address, total and state as before; again is no harm."""
    number = await stage.place(paid=paid)
    before = await stage.mirror(number)
    for _ in range(2):
        done = await stage.connector.set_address(SHOP.id, await stage.mirror(number), AWAY, KEY)
        after = await stage.put(number, done)
        assert after.address == AWAY
        assert (after.state, after.total, after.paid) == (before.state, before.total, before.paid)


async def test_shipping(stage: Both) -> None:
    """CHAT-26: carrier, number, state and a line of the timeline; then neither a second parcel nor another address."""
    number = await stage.place(paid=True)
    order = await stage.mirror(number)
    after = await stage.put(number, await stage.connector.ship(SHOP.id, order, "GHN", "GHN 1", KEY))
    assert (after.state, after.carrier, after.tracking) == (OrderState.TO_RECEIVE, "GHN", "GHN 1")
    assert "shipped" in [step.code for step in after.steps]
    for again in (
        stage.connector.ship(SHOP.id, after, "DHL", "2", f"{KEY}2"),
        stage.connector.set_address(SHOP.id, after, AWAY, KEY),
    ):
        with pytest.raises(Refused, match=r"shop\.state"):
            await again
    unpaid = await stage.mirror(await stage.place(paid=False))
    with pytest.raises(Refused, match=r"shop\.state"):
        await stage.connector.ship(SHOP.id, unpaid, "GHN", "GHN 2", KEY)


async def test_money_back(stage: Both) -> None:
    """CHAT-26: part by part, never more than was paid."""
    number = await stage.place(paid=True)
    order = await stage.mirror(number)
    after = await stage.put(number, await stage.connector.refund(SHOP.id, order, 700, "broken", "case-1"))
    assert (after.refunded, after.paid, after.state) == (700, WORTH, OrderState.TO_SHIP)
    for wrong in (0, -5, WORTH - 699):
        with pytest.raises(Refused, match=r"shop\.amount"):
            await stage.connector.refund(SHOP.id, after, wrong, "broken", f"case-wrong-{wrong}")
    rest = await stage.put(number, await stage.connector.refund(SHOP.id, after, WORTH - 700, "late", "case-2"))
    assert rest.refunded == WORTH
    assert [step.code for step in rest.steps].count("refunded") == 2


async def test_each_action_of_the_desk_once(stage: Both) -> None:
    """CHAT-26, CHAT-25: over HTTP with audit; the same key again answers the same and changes nothing."""
    number = await stage.place(paid=False)
    wish = {"total": 2_500, "key": f"{KEY}A", "version": (await stage.mirror(number)).version}
    first = await stage.post(f"{number}/price", **wish)
    assert first[0] == 200, first
    assert first[1]["total"] == 2_500
    assert "price" in [step["code"] for step in first[1]["steps"]]
    assert await stage.post(f"{number}/price", **wish) == first
    address = {name: getattr(AWAY, name) for name in AWAY.__struct_fields__}
    moved = await stage.post(f"{number}/address", address=address, key=f"{KEY}B")
    assert (moved[0], moved[1]["address"]["city"]) == (200, "Đà Nẵng")
    assert await _audited(stage, number) == ["order.price", "order.address"]


async def test_a_case_is_paid_once_whoever_decides_and_however_often(stage: Both) -> None:
    """CHAT-26: two supervisors at the same moment, each with a key of their own: one refund, one line in the audit."""
    number = await stage.place(paid=True)
    case = await stage.apply_for(number, 900)
    version = (await stage.mirror(number)).version
    answers = await asyncio.gather(
        *(
            stage.post(f"{number}/decide", "sara", case=case, approve=True, key=f"{KEY}{one}", version=version)
            for one in ("A", "B", "C")
        )
    )
    assert [status for status, _ in answers].count(200) == 1, answers
    after = await stage.mirror(number)
    assert (after.refunded, after.cases[0].state, after.cases[0].decided_by) == (900, CaseState.SETTLED, "sara")
    assert await _audited(stage, number) == ["order.approve"]
    if isinstance(stage, VendureStage):
        assert stage.engine.refunds(number) == [("Settled", 900)]


async def _audited(stage: Acting, number: str) -> list[str]:
    def read(connection: object) -> list[str]:
        return [one.action for one in audit.entries(Sql(connection), SHOP.id) if one.subject == number]  # type: ignore[arg-type]

    return await stage.hub.hub.reads.run(read)
