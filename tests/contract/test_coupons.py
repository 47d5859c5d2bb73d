"""What both shops promise about coupons: the same terms, given once, within stock and the buyer's limit, followed by orders."""

import asyncio
from typing import Any

from app.domain.coupons import Coupon, CouponKind
from app.domain.customers import Customer
from app.domain.ids import DAY, CouponId, CustomerId, Instant
from app.hub.database import audit
from app.hub.database.statements import Sql
from app.hub.hub import wall_clock
from app.hub.shop import coupons, customers
from app.hub.transaction import Transaction
from app.protocol.envelope import EventFrame
from tests.contract.conftest import Acting, EmbeddedStage, VendureStage, link
from tests.fakes.hub import SHOP

KEY = "01ARZ3NDEKTSV4RRFFQ69G5FA"
Both = EmbeddedStage | VendureStage


async def have(stage: Both, code: str, **terms: Any) -> None:
    """The shop has such a coupon: `percent`, `amount`, `minimum`, `stock`, `per_buyer`, `starts` and `ends` from now, `live`."""
    now = wall_clock()
    starts, ends = (None if terms.get(name) is None else now + terms[name] for name in ("starts", "ends"))
    if isinstance(stage, VendureStage):
        await asyncio.to_thread(stage.engine.coupon, code, **{**terms, "starts": starts, "ends": ends})
        return
    kind = CouponKind.PERCENT if "percent" in terms else CouponKind.AMOUNT
    new = Coupon(
        id=CouponId(code), code=code, name={"en": code}, kind=kind, value=terms.get("percent", terms.get("amount", 0)),
        currency="USD", minimum=terms.get("minimum", 0), stock=terms.get("stock"), per_buyer=terms.get("per_buyer") or 1,
        starts=Instant(starts or 0), ends=None if ends is None else Instant(ends), live=terms.get("live", True),
    )  # fmt: skip
    await stage.hub.hub.writer.run(lambda tx: coupons.save(tx.sql, SHOP.id, new))


async def ask(stage: Acting, buyer: Any, who: str = "lan") -> Any:
    """What the desktop reads for its dialog."""
    return (await stage.hub.get(f"/v1/conversations/{buyer.conversation}/coupons", await stage.hub.staff_token(who)))[1]


async def give(stage: Acting, buyer: Any, coupon: str, key: str, who: str = "lan") -> tuple[int, Any]:
    """What the desktop asks for when the agent sends one."""
    path, headers = (
        f"/v1/conversations/{buyer.conversation}/coupons",
        {"Authorization": f"Bearer {await stage.hub.staff_token(who)}"},
    )
    async with stage.hub.http.post(path, json={"key": KEY + key, "coupon": coupon}, headers=headers) as answer:
        return answer.status, await answer.json()


async def offered(stage: Acting, buyer: Any) -> dict[str, Any]:
    """The offers by code."""
    return {one["code"]: one for one in (await ask(stage, buyer))["offers"]}


async def test_terms_as_the_shop_has_them(stage: Both) -> None:
    """CHAT-20: only live ones; what it gives, the least order, the end, how many are left."""
    await have(stage, "TERMS", percent=15, minimum=1_000, stock=3, per_buyer=2, starts=-DAY, ends=DAY)
    await have(stage, "FIXED", amount=500)
    await have(stage, "OVER", amount=1, starts=-2 * DAY, ends=-DAY)
    await have(stage, "LATER", amount=1, starts=DAY)
    await have(stage, "OFF", amount=1, live=False)
    buyer = await stage.hub.buyer("Hoa")
    found = await offered(stage, buyer)
    assert {"TERMS", "FIXED"} <= set(found)
    assert not {"OVER", "LATER", "OFF"} & set(found)
    terms = found["TERMS"]
    assert (terms["kind"], terms["value"], terms["minimum"], terms["stock"], terms["per_buyer"]) == ("percent", 15, 1_000, 3, 2)
    assert abs(terms["ends"] - (wall_clock() + DAY)) < 120_000
    assert terms["name"] == {"en": "TERMS"}
    fixed = found["FIXED"]
    assert (fixed["kind"], fixed["value"], fixed["currency"]) == ("amount", 500, "USD")
    assert (fixed.get("stock"), fixed.get("ends"), fixed.get("per_buyer", 1)) == (None, None, 1)


async def test_given_once_however_often_it_is_asked_for(stage: Both) -> None:
    """CHAT-20: a double click, a retry, two at once: one issue, one card, one less in stock, one line in the audit."""
    await have(stage, "ONCE", percent=5, stock=10, per_buyer=5)
    buyer = await stage.hub.buyer("Hoa")
    id_ = (await offered(stage, buyer))["ONCE"]["id"]
    answers = await asyncio.gather(*(give(stage, buyer, id_, "A") for _ in range(4)))
    answers.append(await give(stage, buyer, id_, "A"))
    assert {status for status, _ in answers} == {200}, answers
    assert len({body["issue"]["id"] for _, body in answers}) == 1
    now = await ask(stage, buyer)
    assert [one["coupon"]["code"] for one in now["issued"]] == ["ONCE"]
    left = next(one for one in now["offers"] if one["code"] == "ONCE")
    assert left["stock"] - left.get("used", 0) - left["issued"] == 9
    messages = (await stage.hub.get(f"/v1/conversations/{buyer.conversation}/messages", buyer.token))[1]
    assert [(one["body"]["card"], one["body"]["state"], one["body"]["facts"]["code"]) for one in messages] == [
        ("coupon", "issued", "ONCE")
    ]
    with stage.hub.hub.database.reader() as connection:
        entries = [one for one in audit.entries(Sql(connection), SHOP.id) if one.action == "coupon.issue"]
    assert [(one.actor, one.subject) for one in entries] == [("lan", "ONCE")]


async def test_the_last_one_goes_to_one_buyer(stage: Both) -> None:
    """CHAT-20: two are left and five desks send at the same moment: two buyers get one, three are told that it is sold out."""
    await have(stage, "LAST", percent=5, stock=2)
    buyers = [await stage.hub.buyer(f"Buyer {number}") for number in range(5)]
    id_ = (await offered(stage, buyers[0]))["LAST"]["id"]
    answers = await asyncio.gather(*(give(stage, buyer, id_, f"{n}") for n, buyer in enumerate(buyers)))
    assert [status for status, _ in answers].count(200) == 2, answers
    assert {body["error"]["code"] for status, body in answers if status != 200} == {"coupons.sold_out"}
    assert "LAST" not in await offered(stage, buyers[0])


async def test_a_buyers_own_limit(stage: Both) -> None:
    """CHAT-20: counted at the hub, over all channels of the same customer."""
    await have(stage, "TWO", percent=5, per_buyer=2)
    web, shopee = await stage.hub.buyer("Hoa"), await stage.hub.buyer("Hoa")
    hoa = Customer(id=CustomerId("person-two"), name="Hoa", source="website")

    def one_person(tx: Transaction) -> None:
        customers.add(tx.sql, SHOP.id, hoa)
        for each in (web, shopee):
            customers.link(tx.sql, SHOP.id, each.conversation, hoa.id)

    await stage.hub.hub.writer.run(one_person)
    id_ = (await offered(stage, web))["TWO"]["id"]
    assert (await give(stage, web, id_, "A"))[0] == 200
    assert (await give(stage, shopee, id_, "B"))[0] == 200
    status, body = await give(stage, web, id_, "C")
    assert (status, body["error"]["code"], body["error"]["facts"]["limit"]) == (400, "coupons.limit", 2)
    assert "TWO" not in await offered(stage, web)


async def test_switched_off_after_the_list_was_read(stage: Both) -> None:
    """CHAT-20: what the shop took away a moment ago is not given."""
    await have(stage, "GONE", percent=5)
    buyer = await stage.hub.buyer("Hoa")
    id_ = (await offered(stage, buyer))["GONE"]["id"]
    if isinstance(stage, VendureStage):
        await asyncio.to_thread(stage.engine.switch_coupon, "GONE", on=False)
    else:
        await have(stage, "GONE", percent=5, live=False)
    assert (await give(stage, buyer, id_, "A"))[1]["error"]["code"] == "coupons.off"


async def test_an_order_with_the_code_uses_it(stage: Both) -> None:
    """CHAT-20: the card says "used" once the buyer's order has the code, for both sides; stock and limit go by it."""
    if isinstance(stage, EmbeddedStage):  # the engine has it from the beginning
        await have(stage, "TEN", percent=10)
    hoa = (await stage.mirror(await stage.place(paid=False))).customer
    buyer = await link(stage.hub, "Hoa", hoa)
    before = (await offered(stage, buyer))["TEN"]
    given = (await give(stage, buyer, before["id"], "T"))[1]["issue"]["id"]
    card = f"/v1/conversations/{buyer.conversation}/cards/coupon/{given}"
    assert (await stage.hub.get(card, buyer.token))[1]["state"] == "issued"
    lan = await stage.hub.connect(await stage.hub.staff_token("lan"))
    number = await stage.place(paid=True, coupon=True)
    assert (await stage.mirror(number)).coupons == ("TEN",)
    told = await lan.expect(EventFrame, lambda frame: frame.type == "cards.changed" and given.encode() in bytes(frame.data))
    assert told
    assert (await stage.hub.get(card, buyer.token))[1]["state"] == "used"
    now = await ask(stage, buyer)
    assert [one["order"] for one in now["issued"]] == [number]
    assert "TEN" not in {one["code"] for one in now["offers"]}, "the buyer had theirs"
    after = await stage.hub.hub.reads.run(lambda connection: coupons.by_code(Sql(connection), SHOP.id, "TEN"))
    assert after is not None
    assert (after.used, after.issued) == (before.get("used", 0) + 1, before.get("issued", 0))


async def test_who_keeps_them(stage: Both) -> None:
    """CHAT-20: an admin makes one where the hub runs the shop; an engine's are listed and stay there."""
    await have(stage, "LISTED", percent=5)
    headers = {"Authorization": f"Bearer {await stage.hub.staff_token('admin')}"}
    terms = {"code": "MADE", "name": "Made", "language": "en", "kind": "percent", "value": 5, "currency": SHOP.currency}
    async with stage.hub.http.post("/v1/coupons", json={"key": f"{KEY}K", "terms": terms}, headers=headers) as answer:
        body = await answer.json()
    kept = (await stage.hub.get("/v1/coupons", await stage.hub.staff_token("admin")))[1]
    if isinstance(stage, VendureStage):
        assert body["error"]["code"] == "coupons.engine"
        assert kept["engine"]
        assert "LISTED" in {one["code"] for one in kept["coupons"]}
    else:
        assert body["code"] == "MADE"
        assert {one["code"] for one in kept["coupons"]} == {"LISTED", "MADE"}
