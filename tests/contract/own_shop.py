"""The embedded shop, changed behind the hub's clients as its own people and its buyers would: what `Engine` is to Vendure."""

from collections.abc import Callable
from typing import Any

import msgspec

from app.domain.coupons import Coupon, CouponKind
from app.domain.ids import CouponId, ProductId
from app.domain.orders import Order, OrderState
from app.domain.products import Product
from app.features.products.hub import announce
from app.hub.database.statements import Sql
from app.hub.shop import coupons, orders, products
from app.hub.transaction import Transaction
from app.hub_router import order_changed
from tests.contract.conftest import EmbeddedStage
from tests.fakes.hub import SHOP
from tests.fakes.hub_thread import HubThread


class OwnShop:
    """The methods of `Engine` that the journeys at the desk use; an order's id is its number. Nothing lies between to be cut."""

    def __init__(self, hub: HubThread) -> None:
        self._hub = hub
        self._stage = EmbeddedStage(hub.hub)
        self._do(self._found)

    def place(self, *, paid: bool, **_who: str) -> str:
        """An order of two lamps to Huế; its number."""
        return self._hub.call(self._stage.place(paid=paid))

    def order(self, number: str) -> dict[str, Any]:
        """What the tests ask of an order."""
        found = self._read(number)
        state = {OrderState.TO_RECEIVE: "Shipped", OrderState.SIGNED_FOR: "Delivered"}.get(found.state, found.state.value)
        return {"id": number, "state": state, "fulfillments": [found.tracking] if found.tracking else []}

    def pay(self, number: str) -> None:
        """The whole sum."""
        self._change(number, lambda order: {"state": OrderState.TO_SHIP, "paid": order.total})

    def deliver(self, number: str) -> None:
        """The parcel arrives."""
        self._change(number, lambda _order: {"state": OrderState.SIGNED_FOR})

    def change_product(self, sku: str, **values: Any) -> None:
        """Another price (in minor units)."""

        def change(tx: Transaction) -> None:
            known = next(one for one in products.catalogue(tx.sql, SHOP.id, 10) if one.sku == sku)
            products.save(tx.sql, SHOP.id, msgspec.structs.replace(known, **values), tx.now)
            announce(tx, SHOP.id, (known.id,))

        self._do(change)

    def refunds(self, number: str) -> list[tuple[str, int]]:
        """All of an order's: state and amount."""
        order = self._read(number)
        return [("Settled", order.refunded)] if order.refunded else []

    def _found(self, tx: Transaction) -> None:
        for id_, sku, name, price, stock in (("lamp", "L-1", "Desk lamp", 1_200, 50), ("cable", "C-1", "Cable", 600, 20)):
            new = Product(id=ProductId(id_), sku=sku, name={"en": name}, price=price, currency="USD", stock=stock)
            products.save(tx.sql, SHOP.id, new, tx.now)
        ten = Coupon(id=CouponId("ten"), code="TEN", name={"en": "Ten off"}, kind=CouponKind.PERCENT, value=10, currency="USD")
        coupons.save(tx.sql, SHOP.id, ten)

    def _read(self, number: str) -> Order:
        return self._hub.call(self._hub.hub.hub.reads.run(lambda connection: orders.by_number(Sql(connection), SHOP.id, number)))

    def _change(self, number: str, to: Callable[[Order], dict[str, Any]]) -> None:
        def change(tx: Transaction) -> None:
            now = orders.by_number(tx.sql, SHOP.id, number)
            after = msgspec.structs.replace(now, version=now.version + 1, **to(now))
            orders.save(tx.sql, SHOP.id, after)
            order_changed(tx, SHOP.id, after)

        self._do(change)

    def _do(self, work: Callable[[Transaction], None]) -> None:
        self._hub.call(self._hub.hub.hub.writer.run(work))
