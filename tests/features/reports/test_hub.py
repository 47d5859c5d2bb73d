"""Reports at a real hub: who may read them, of their own shop alone, and that they tell what happened: CHAT-20, CHAT-22."""

from pathlib import Path
from typing import Any

import pytest

from app.domain.coupons import Coupon, CouponKind
from app.domain.customers import Customer
from app.domain.ids import DAY, HOUR, ConversationId, CouponId, CustomerId, Instant, OrderId
from app.domain.orders import Case, CaseKind, CaseState, Discount, Order, OrderState
from app.hub.hub import wall_clock
from app.hub.shop import coupons, customers, orders
from app.hub.transaction import Transaction
from app.hub_router import order_changed
from tests.fakes.hub import OTHER_SHOP, SHOP, RunningHub

KEY = "01ARZ3NDEKTSV4RRFFQ69G5FA"
BOUNDS = {"from": wall_clock() - DAY, "to": wall_clock() + DAY}


def fill(tx: Transaction, conversation: ConversationId) -> None:
    customers.add(tx.sql, SHOP.id, Customer(id=CustomerId("hoa"), name="Hoa", source="website"))
    customers.link(tx.sql, SHOP.id, conversation, CustomerId("hoa"))
    for code in ("TEN", "GIFT"):
        new = Coupon(
            id=CouponId(code),
            code=code,
            name={"en": f"{code} coupon"},
            kind=CouponKind.PERCENT,
            value=10,
            currency="UAH",
            per_buyer=9,
        )
        coupons.save(tx.sql, SHOP.id, new)


def buy(tx: Transaction, number: str, placed: int, *codes: str, cases: tuple[Case, ...] = ()) -> None:
    new = Order(
        id=OrderId(number), number=number, customer=CustomerId("hoa"), state=OrderState.TO_SHIP, currency="UAH", total=900,
        paid=900, placed=Instant(placed), coupons=codes, discounts=(Discount(label="TEN", amount=100),) if codes else (),
        cases=cases,
    )  # fmt: skip
    orders.add(tx.sql, SHOP.id, new)
    order_changed(tx, SHOP.id, new)


async def read(hub: RunningHub, path: str, who: str = "sara", **query: int) -> tuple[int, Any]:
    return await hub.get(f"/v1/reports/{path}", await hub.staff_token(who), **{**BOUNDS, **query})


async def test_orders_after_a_coupon(tmp_path: Path) -> None:
    """CHAT-20: the order with the code, the order soon after without it; per coupon and agent, with revenue and discount."""
    async with RunningHub(tmp_path) as hub:
        buyer = await hub.buyer("Hoa")
        await hub.hub.writer.run(lambda tx: fill(tx, buyer.conversation))
        for key, code, who in (("A", "TEN", "lan"), ("B", "TEN", "lan"), ("C", "GIFT", "minh")):
            headers = {"Authorization": f"Bearer {await hub.staff_token(who)}"}
            body = {"key": KEY + key, "coupon": code}
            path = f"/v1/conversations/{buyer.conversation}/coupons"
            async with hub.http.post(path, json=body, headers=headers) as answer:
                assert answer.status == 200

        def bought(tx: Transaction) -> None:
            buy(tx, "W1", tx.now, "TEN")
            buy(tx, "L1", tx.now + HOUR)
            buy(tx, "OLD", tx.now - DAY)

        await hub.hub.writer.run(bought)
        status, report = await read(hub, "coupons")
        assert status == 200
        lines = {(one["code"], one.get("order", "")): one for one in report["lines"]}
        assert set(lines) == {("TEN", "W1"), ("TEN", ""), ("GIFT", "L1")}, "the latest coupon has the later order"
        assert (lines["TEN", "W1"]["how"], lines["TEN", "W1"]["discount"], lines["TEN", "W1"]["state"]) == ("code", 100, "used")
        assert (lines["GIFT", "L1"]["how"], lines["GIFT", "L1"]["state"]) == ("time", "issued")
        ten = next(one for one in report["coupons"] if one["key"] == "TEN")
        assert (ten["issued"], ten["used"], ten["revenue"], ten["discount"], ten["later"]) == (2, 1, 900, 100, 0)
        agents = {one["key"]: (one["issued"], one["used"], one["later"], one["later_revenue"]) for one in report["agents"]}
        assert agents == {"lan": (2, 1, 0, 0), "minh": (1, 0, 1, 900)}
        assert "hoa" not in str(report).lower(), "no report names a buyer"
        assert (await read(hub, "coupons", to=BOUNDS["from"] + HOUR))[1]["total"] == 0
        elsewhere = await hub.get("/v1/reports/coupons", await hub.staff_token("sara", OTHER_SHOP), **BOUNDS)
        assert elsewhere[1]["total"] == 0, "nothing crosses from one shop to another"


async def test_applications_of_a_period(tmp_path: Path) -> None:
    """CHAT-22: by state, amount, who applied and who decided; those of another time are left out, decided ones are not."""
    async with RunningHub(tmp_path) as hub:
        buyer = await hub.buyer("Hoa")
        now = wall_clock()

        def case(id_: str, state: CaseState, amount: int, asked: int, **more: Any) -> Case:
            return Case(
                id=id_, kind=CaseKind.REFUND_ONLY, state=state, reason="late", amount=amount, asked=Instant(asked), **more
            )

        def applied(tx: Transaction) -> None:
            fill(tx, buyer.conversation)
            old = case("1", CaseState.REFUSED, 50, now - 40 * DAY, decided=Instant(now), decided_by="sara")
            paid = case("2", CaseState.SETTLED, 300, now - HOUR, by="lan", decided=Instant(now), decided_by="sara")
            buy(tx, "A1", now - 41 * DAY, cases=(old, paid))
            buy(tx, "A2", now - DAY, cases=(case("3", CaseState.REQUESTED, 200, now - HOUR),))
            buy(tx, "A3", now - DAY, cases=(case("4", CaseState.SETTLED, 70, now - 40 * DAY),))

        await hub.hub.writer.run(applied)
        status, report = await read(hub, "after-sales")
        assert status == 200
        found = sorted(
            (one["order"], one["state"], one["amount"], one["by"], one.get("decided_by", "")) for one in report["lines"]
        )
        assert found == [("A1", "settled", 300, "lan", "sara"), ("A2", "requested", 200, "buyer", "")]
        assert {one["key"]: one["asked"] for one in report["states"]} == {"settled": 300, "requested": 200}
        assert {one["key"]: one.get("paid_back", 0) for one in report["agents"]} == {"sara": 300, "": 0}
        assert report["staff"] == {"lan": "Lan", "sara": "Sara"}


@pytest.mark.parametrize(("path", "allowed"), [("coupons", {"sara", "admin", "maria"}), ("after-sales", {"sara", "admin"})])
async def test_who_may_read(tmp_path: Path, path: str, allowed: set[str]) -> None:
    """CHAT-20, CHAT-22: those who lead, and marketers what came of coupons; nothing of another shop."""
    async with RunningHub(tmp_path) as hub:
        for who in ("lan", "sara", "maria", "admin"):
            status, body = await read(hub, path, who)
            assert status == (200 if who in allowed else 403), body
        status, body = await read(hub, path, **{"from": 5, "to": 5})
        assert (status, body["error"]["code"]) == (400, "reports.time")
        assert (await hub.get(f"/v1/reports/{path}", await hub.staff_token("sara")))[1]["error"]["code"] == "bad_request"
