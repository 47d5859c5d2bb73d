"""Landings, contacts and orders as rows, for tests that do not come by the public door."""

import json
from typing import Any

import msgspec

from app.domain.contacts import Landing, Way
from app.domain.customers import Customer
from app.domain.ids import CustomerId, Instant, OrderId, ProductId, StaffId
from app.domain.orders import Order, OrderLine, OrderState, Step
from app.domain.people import Shop
from app.features.orders.hub import announce
from app.hub.contact_hooks import ContactHooks
from app.hub.database import contacts, landing_tables, trade
from app.hub.database.contacts import NewContact
from app.hub.shop import customers, orders
from app.hub.transaction import Transaction
from tests.fakes.hub import SHOP, RunningHub

PHONE = "+380671234567"


def landing(id_: str, *recipients: str, **fields: Any) -> Landing:
    """An approved landing of Maria for the product p0."""
    known: dict[str, Any] = {"marketer": StaffId("maria"), "name": f"Landing {id_}", "product": "p0", "approved": True}
    return Landing(id=id_, recipients=tuple(map(StaffId, recipients)), **known | fields)


def put_landing(tx: Transaction, new: Landing, shop: Shop = SHOP) -> None:
    """A new landing, or another state of a known one."""
    table = landing_tables.landings
    row = {
        "id": new.id, "shop": shop.id, "marketer": new.marketer, "name": new.name, "product": new.product, "title": b"{}",
        "text": b"{}", "fields": b"[]", "kind": new.kind.value, "recipients": msgspec.json.encode(new.recipients),
        "approved": int(new.approved), "created": tx.now, "changed": tx.now,
    }  # fmt: skip
    if not tx.connection.execute(table.update().where(table.c.id == new.id).values(row)).rowcount:
        tx.connection.execute(table.insert().values(row))


def come(
    tx: Transaction, hooks: ContactHooks, to: Landing, key: str, shop: Shop = SHOP, phone: str = PHONE, **fields: Any
) -> str:
    """A contact that comes in by a landing; its id."""
    known: dict[str, Any] = {"name": "Олена", "way": Way.FORM, "message": "Red?"}
    return contacts.add(tx, shop, to, NewContact(key=key, phone=phone, **known | fields), hooks)


def put_product(tx: Transaction, id_: str = "p0", shop: Shop = SHOP) -> None:
    """Goods on sale."""
    words = json.dumps({"en": f"Goods {id_}"}).encode()
    row = {"id": id_, "shop": shop.id, "sku": id_, "name": words, "about": words, "price": 100, "currency": "UAH", "stock": 9}
    tx.connection.execute(trade.products.insert().values(**row, created=tx.now))


def order(number: str, placed: int, state: OrderState = OrderState.SIGNED_FOR, total: int = 100, *goods: str) -> Order:
    """An order of the customer "k"; its lines share `total`."""
    lines = tuple(
        OrderLine(product=ProductId(one), sku=one, name={"en": one}, quantity=1, price=total // len(goods or ("p0",)))
        for one in goods or ("p0",)
    )
    steps = (Step(code="shipped", time=Instant(placed)),) if state in (OrderState.TO_RECEIVE, OrderState.SIGNED_FOR) else ()
    return Order(
        id=OrderId(f"order-{number}"), number=number, customer=CustomerId("k"), state=state, currency="UAH", total=total,
        placed=Instant(placed), lines=lines, steps=steps,
    )  # fmt: skip


def put_order(tx: Transaction, one: Order, phone: str = PHONE, shop: Shop = SHOP) -> None:
    """A new order, or another state of a known one, as every door of the hub tells it."""
    if tx.connection.execute(trade.customers.select().where(trade.customers.c.id == one.customer)).first() is None:
        customers.add(tx.sql, shop.id, Customer(id=one.customer, name="Олена", phones=(phone,), source="website"))
    known = orders.find(tx.sql, shop.id, one.number)
    if known is None:
        orders.add(tx.sql, shop.id, one)
    else:
        orders.save(tx.sql, shop.id, msgspec.structs.replace(one, version=known.version + 1))
    announce(tx, shop.id, one)


async def found_shop(hub: RunningHub, *landings: Landing) -> None:
    """Goods and landings."""

    def work(tx: Transaction) -> None:
        for name in ("p0", "p1"):
            put_product(tx, name)
        for one in landings:
            put_landing(tx, one)

    await hub.hub.writer.run(work)


async def comes(hub: RunningHub, to: Landing, key: str, **fields: Any) -> str:
    """The same as `come`, at a running hub."""
    return await hub.hub.writer.run(lambda tx: come(tx, hub.hub.router.contact_hooks, to, key, **fields))
