"""The embedded shop: the hub's own tables are the shop, so what is asked for happens in the mirror and nowhere else."""

import msgspec

from app.domain.errors import Refused
from app.domain.ids import CustomerId, Instant, ShopId
from app.domain.orders import Address, Discount, Order, OrderState, Step
from app.hub.database.reads import Reads
from app.hub.database.statements import Sql
from app.hub.hub import wall_clock
from app.hub.shop import orders
from app.hub.shop.connector import Changed

#: How a changed price shows on the order; a surcharge is a discount below zero.
PRICE_LABEL = "price"


class EmbeddedShop:
    """Answers with the order as it shall be; the caller's transaction puts it into the mirror. Keys need no keeping here:
    the command's own answer is kept in that same transaction."""

    def __init__(self, reads: Reads) -> None:
        self._reads = reads

    async def change_price(self, shop: ShopId, order: Order, total: int, key: str) -> Order:
        """See ShopConnector."""
        if order.state is not OrderState.UNPAID:
            raise Refused("shop.state", state=order.state)
        if total < 0:
            raise Refused("shop.amount")
        kept = tuple(one for one in order.discounts if one.label != PRICE_LABEL)
        before = sum(line.price * line.quantity for line in order.lines) + order.delivery_fee - sum(d.amount for d in kept)
        changed = (Discount(label=PRICE_LABEL, amount=before - total),) if before != total else ()
        return _stepped(order, "price", total=total, discounts=kept + changed)

    async def set_address(self, shop: ShopId, order: Order, address: Address, key: str) -> Order:
        """See ShopConnector."""
        if order.state not in (OrderState.UNPAID, OrderState.TO_SHIP):
            raise Refused("shop.state", state=order.state)
        return _stepped(order, "address", address=address)

    async def ship(self, shop: ShopId, order: Order, carrier: str, tracking: str, key: str) -> Order:
        """See ShopConnector."""
        if order.state is not OrderState.TO_SHIP:
            raise Refused("shop.state", state=order.state)
        return _stepped(order, "shipped", state=OrderState.TO_RECEIVE, carrier=carrier, tracking=tracking)

    async def refund(self, shop: ShopId, order: Order, amount: int, reason: str, key: str) -> Order:
        """See ShopConnector."""
        if not 0 < amount <= order.paid - order.refunded:
            raise Refused("shop.amount")
        return _stepped(order, "refunded", refunded=order.refunded + amount)

    async def fetch_order(self, shop: ShopId, number: str) -> Order | None:
        """See ShopConnector."""
        return await self._reads.run(lambda connection: orders.find(Sql(connection), shop, number))

    async def fetch_orders(self, shop: ShopId, customer: CustomerId) -> list[Order]:
        """See ShopConnector."""
        return await self._reads.run(lambda connection: orders.of_customer(Sql(connection), shop, customer))

    async def start(self, orders_changed: Changed, products_changed: Changed) -> None:
        """Nothing changes behind the hub's back."""

    async def close(self) -> None:
        """Nothing is open."""


def _stepped(order: Order, code: str, **changes: object) -> Order:
    step = Step(code=code, time=Instant(wall_clock()))
    return msgspec.structs.replace(order, steps=(*order.steps, step), version=order.version + 1, **changes)
