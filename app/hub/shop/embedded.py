"""The embedded shop: the hub's own tables are the shop, so what is asked for happens in the mirror and nowhere else."""

from collections.abc import Callable

import msgspec

from app.domain.coupons import Coupon
from app.domain.customers import Customer
from app.domain.errors import NotFound, Refused
from app.domain.ids import CustomerId, Instant, ShopId
from app.domain.orders import Address, Discount, Order, OrderState, Step
from app.domain.products import Product
from app.hub.database.reads import Reads
from app.hub.database.statements import Sql
from app.hub.hub import wall_clock
from app.hub.shop import coupons, customers, orders, products
from app.hub.shop.connector import PRICE_LABEL, Done

#: A shop that keeps its goods in the hub has no more kinds of them.
_MOST_PRODUCTS = 100_000


class EmbeddedShop:
    """Each change is made by the caller's transaction, on the order as it is then. Keys need no keeping here: the
    command's own answer is kept in that same transaction."""

    outside = False

    def __init__(self, reads: Reads) -> None:
        self._reads = reads

    async def change_price(self, shop: ShopId, order: Order, total: int, key: str) -> Done:
        """See ShopConnector."""
        return _checked(order, lambda now: _priced(now, total))

    async def set_address(self, shop: ShopId, order: Order, address: Address, key: str) -> Done:
        """See ShopConnector."""
        return _checked(order, lambda now: _addressed(now, address))

    async def ship(self, shop: ShopId, order: Order, carrier: str, tracking: str, key: str) -> Done:
        """See ShopConnector."""
        return _checked(order, lambda now: _shipped(now, carrier, tracking))

    async def refund(self, shop: ShopId, order: Order, amount: int, reason: str, key: str) -> Done:
        """See ShopConnector."""
        return _checked(order, lambda now: _refunded(now, amount))

    async def create_order(self, shop: ShopId, order: Order, key: str) -> Done:
        """See ShopConnector."""
        return _checked(order, _placed)

    async def fetch_order(self, shop: ShopId, number: str) -> Order | None:
        """See ShopConnector."""
        return await self._reads.run(lambda connection: orders.find(Sql(connection), shop, number))

    async def fetch_orders(self, shop: ShopId, customer: CustomerId) -> list[Order]:
        """See ShopConnector."""
        return await self._reads.run(lambda connection: orders.of_customer(Sql(connection), shop, customer))

    async def fetch_customer(self, shop: ShopId, customer: CustomerId) -> Customer | None:
        """See ShopConnector."""
        try:
            return await self._reads.run(lambda connection: customers.one(Sql(connection), shop, customer, wall_clock()))
        except NotFound:
            return None

    async def fetch_products(self, shop: ShopId) -> list[Product]:
        """See ShopConnector."""
        return await self._reads.run(lambda connection: products.catalogue(Sql(connection), shop, _MOST_PRODUCTS))

    async def fetch_coupons(self, shop: ShopId, code: str = "") -> list[Coupon]:
        """See ShopConnector."""
        found = await self._reads.run(lambda connection: coupons.every(Sql(connection), shop))
        return [one for one in found if code in ("", one.code)]

    async def forget(self, shop: ShopId, customer: CustomerId) -> None:
        """See ShopConnector: the hub's own tables are all there is."""

    async def close(self) -> None:
        """Nothing is open."""


def _checked(order: Order, change: Callable[[Order], Order]) -> Done:
    change(order)  # refused at once where it is refused already
    return Done(change)


def _placed(order: Order) -> Order:
    if not order.lines or any(line.quantity < 1 for line in order.lines):
        raise Refused("shop.amount")
    total = sum(line.price * line.quantity for line in order.lines) + order.delivery_fee
    if order.total != total:
        raise Refused("shop.total", amount_total=total, currency=order.currency)
    return _stepped(order, "placed")


def _priced(order: Order, total: int) -> Order:
    if order.state is not OrderState.UNPAID:
        raise Refused("shop.state", state=order.state)
    if total < 0:
        raise Refused("shop.amount")
    kept = tuple(one for one in order.discounts if one.label != PRICE_LABEL)
    before = sum(line.price * line.quantity for line in order.lines) + order.delivery_fee - sum(d.amount for d in kept)
    changed = (Discount(label=PRICE_LABEL, amount=before - total),) if before != total else ()
    return _stepped(order, "price", total=total, discounts=kept + changed)


def _addressed(order: Order, address: Address) -> Order:
    if order.state not in (OrderState.UNPAID, OrderState.TO_SHIP):
        raise Refused("shop.state", state=order.state)
    return _stepped(order, "address", address=address)


def _shipped(order: Order, carrier: str, tracking: str) -> Order:
    if order.state is not OrderState.TO_SHIP:
        raise Refused("shop.state", state=order.state)
    return _stepped(order, "shipped", state=OrderState.TO_RECEIVE, carrier=carrier, tracking=tracking)


def _refunded(order: Order, amount: int) -> Order:
    if not 0 < amount <= order.paid - order.refunded:
        raise Refused("shop.amount")
    return _stepped(order, "refunded", refunded=order.refunded + amount)


def _stepped(order: Order, code: str, **changes: object) -> Order:
    step = Step(code=code, time=Instant(wall_clock()))
    return msgspec.structs.replace(order, steps=(*order.steps, step), version=order.version + 1, **changes)
