"""Coupons at a real hub: made, given, ordered with; for tests of what becomes of them."""

from typing import Any

from app.domain.coupons import Coupon, CouponKind
from app.domain.customers import Customer
from app.domain.ids import CouponId, CustomerId, Instant, OrderId
from app.domain.orders import Discount, Order, OrderState
from app.domain.people import Shop
from app.hub.database.statements import Sql
from app.hub.shop import coupons, customers, orders
from app.hub.transaction import Transaction
from app.hub_router import order_changed
from tests.fakes.hub import SHOP, BuyerAccess, RunningHub

KEY = "01ARZ3NDEKTSV4RRFFQ69G5FA"


class Giving:
    """A hub with a coupon TEN (stock 5, two for each buyer) and a buyer who is known as a customer."""

    def __init__(self, hub: RunningHub, buyer: BuyerAccess) -> None:
        self.hub, self.buyer = hub, buyer

    async def make(self, code: str, shop: Shop = SHOP, **terms: Any) -> None:
        values = {"kind": CouponKind.PERCENT, "value": 10, "stock": 5, "per_buyer": 2, **terms}
        new = Coupon(id=CouponId(f"{shop.id}-{code}"), code=code, name={"en": "Ten off"}, currency="UAH", **values)
        await self.hub.hub.writer.run(lambda tx: coupons.save(tx.sql, shop.id, new))

    async def give(self, key: str = "A", coupon: str = "shop-TEN", who: str = "lan", buyer: BuyerAccess | None = None) -> Any:
        path = f"/v1/conversations/{(buyer or self.buyer).conversation}/coupons"
        headers = {"Authorization": f"Bearer {await self.hub.staff_token(who)}"}
        async with self.hub.http.post(path, json={"key": KEY + key, "coupon": coupon}, headers=headers) as answer:
            return await answer.json()

    async def order(self, number: str, state: OrderState = OrderState.UNPAID, *codes: str, ago: int = 0) -> None:
        def put(tx: Transaction) -> None:
            known = orders.find(tx.sql, SHOP.id, number)
            new = Order(
                id=OrderId(number), number=number, customer=CustomerId("hoa"), state=state, currency="UAH", total=900,
                placed=Instant(tx.now - ago) if known is None else known.placed, coupons=codes,
                discounts=(Discount(label="Ten off", amount=100), Discount(label="shop", amount=5)),
            )  # fmt: skip
            (orders.add if known is None else orders.save)(tx.sql, SHOP.id, new)
            order_changed(tx, SHOP.id, new)

        await self.hub.hub.writer.run(put)

    async def card(self, issue: str, token: str = "") -> Any:
        path = f"/v1/conversations/{self.buyer.conversation}/cards/coupon/{issue}"
        return (await self.hub.get(path, token or self.buyer.token))[1]

    async def coupon(self, code: str = "TEN") -> Coupon:
        found = await self.hub.hub.reads.run(lambda connection: coupons.by_code(Sql(connection), SHOP.id, code))
        assert found is not None
        return found


def known_as_hoa(tx: Transaction, buyer: BuyerAccess) -> None:
    """The buyer is linked to the customer Hoa."""
    customers.add(tx.sql, SHOP.id, Customer(id=CustomerId("hoa"), name="Hoa", source="website"))
    customers.link(tx.sql, SHOP.id, buyer.conversation, CustomerId("hoa"))
