"""Takes into the hub's own rows what an engine has now: customers, then goods, then orders, a few in each transaction."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import islice
from typing import TypeVar

import msgspec
import structlog
from sqlalchemy import Connection, bindparam, func, or_, select
from ulid import ULID

from app.domain.customers import Customer
from app.domain.errors import NotFound
from app.domain.ids import CustomerId, Instant, OrderId, ProductId, ShopId
from app.domain.orders import Address, Order, OrderLine, Step
from app.domain.products import Product
from app.hub.database.reads import Reads
from app.hub.database.statements import Sql, Statement
from app.hub.database.trade import customers as customer_rows
from app.hub.database.trade import products as product_rows
from app.hub.database.writer import Writer
from app.hub.hub import wall_clock
from app.hub.shop import customers, orders, products, state
from app.hub.shop.connector import Brought
from app.hub.transaction import Transaction

T = TypeVar("T")
logger = structlog.get_logger(__name__)

#: Rows in one transaction: what people send goes in between.
SLICE = 8
#: Steps of the timeline that an engine tells; all others are the hub's own.
ENGINE_STEPS = frozenset({"placed", "paid", "shipped", "delivered", "cancelled", "refunded"})
#: Which of the hub's rows an engine's customer or product is.
CUSTOMER, PRODUCT = "customer:", "product:"
_BY_SKU = Statement(
    select(product_rows.c.id).where(product_rows.c.shop == bindparam("shop"), product_rows.c.sku == bindparam("sku"))
)


class Tell(msgspec.Struct, frozen=True, kw_only=True):
    """How the desks are told, in the transaction that changes; the events belong to features."""

    order: Callable[[Transaction, ShopId, Order], None]
    products: Callable[[Transaction, ShopId, Sequence[ProductId]], None]
    customer: Callable[[Transaction, ShopId, CustomerId], None]
    newcomers: Callable[[Transaction, ShopId], None]


class Mirror:
    """Where a connector puts what it brings."""

    def __init__(self, writer: Writer, reads: Reads, tell: Tell) -> None:
        self._writer = writer
        self._reads = reads
        self._tell = tell

    async def take(self, shop: ShopId, brought: Brought) -> None:
        """Saves what is another one than the mirror has, and tells about it; what is the same touches nothing."""
        for few in _slices(brought.customers):
            twins = await self._reads.run(partial(_twins, shop=shop, found=few))
            await self._writer.run(partial(self._take_customers, shop=shop, found=few, twins=twins))
        for goods in _slices(brought.products):
            await self._writer.run(partial(self._take_products, shop=shop, found=goods))
        for some in _slices(brought.orders):
            await self._writer.run(partial(self._take_orders, shop=shop, found=some))

    async def translated(self, shop: ShopId, order: Order) -> Order:
        """An engine's order with the mirror's names for its customer and products; the customer stays where it has none."""

        def translate(tx: Transaction) -> Order:
            known = state.get(tx.sql, shop, CUSTOMER + order.customer)
            customer = order.customer if known is None else CustomerId(known)
            return msgspec.structs.replace(order, lines=lines_of(tx, shop, order), customer=customer)

        return await self._writer.run(translate)

    async def strangers(self, shop: ShopId, found: Sequence[Order]) -> list[str]:
        """The engine's customers of these orders whom the mirror has not met."""
        ids = sorted({one.customer for one in found if one.customer})

        def read(connection: Connection) -> list[str]:
            sql = Sql(connection)
            return [id_ for id_ in ids if state.get(sql, shop, CUSTOMER + id_) is None]

        return await self._reads.run(read)

    async def engine_ids(self, shop: ShopId, customer: CustomerId) -> list[str]:
        """The engine's names for one of the hub's customers; a person may have bought as a guest before."""
        return await self._reads.run(lambda connection: state.keys_with(Sql(connection), shop, CUSTOMER, customer))

    async def profile(self, shop: ShopId, customer: CustomerId) -> Customer | None:
        """What the hub knows of one of its customers; None for nobody."""

        def read(connection: Connection) -> Customer | None:
            try:
                return customers.one(Sql(connection), shop, customer, wall_clock())
            except NotFound:
                return None

        return await self._reads.run(read)

    async def engine_products(self, shop: ShopId, products_: Iterable[ProductId]) -> dict[ProductId, list[str]]:
        """The engine's names for what the hub sells; none for what is the hub's alone."""

        def read(connection: Connection) -> dict[ProductId, list[str]]:
            sql = Sql(connection)
            return {id_: state.keys_with(sql, shop, PRODUCT, id_) for id_ in products_}

        return await self._reads.run(read)

    async def position(self, shop: ShopId, key: str, new: str | None = None) -> str:
        """How far something has been read, "" at first; set to `new` where that is given."""
        if new is not None:
            await self._writer.run(lambda tx: state.put(tx.sql, shop, key, new))
            return new
        return await self._reads.run(lambda connection: state.get(Sql(connection), shop, key)) or ""

    def _take_customers(self, tx: Transaction, shop: ShopId, found: Iterable[Customer], twins: dict[str, CustomerId]) -> None:
        came = False
        for one in found:
            known = state.get(tx.sql, shop, CUSTOMER + one.id) or twins.get(one.id)
            if known is None:
                new = CustomerId(str(ULID()))
                customers.add(tx.sql, shop, msgspec.structs.replace(one, id=new))
                state.put(tx.sql, shop, CUSTOMER + one.id, new)
                came = True
                continue
            state.put(tx.sql, shop, CUSTOMER + one.id, known)
            if customers.is_erased(tx.sql, shop, CustomerId(known)):
                continue  # what an engine still has of them does not come back
            ours = customers.one(tx.sql, shop, CustomerId(known), tx.now)
            after = completed(ours, one)
            if after != ours:
                customers.save(tx.sql, shop, msgspec.structs.replace(after, version=ours.version + 1))
                self._tell.customer(tx, shop, ours.id)
        if came:
            self._tell.newcomers(tx, shop)

    def _take_products(self, tx: Transaction, shop: ShopId, found: Iterable[Product]) -> None:
        changed = []
        for one in found:
            id_ = _product_id(tx.sql, shop, one.id, one.sku)
            before = products.find(tx.sql, shop, id_)
            kept: dict[str, object] = {"id": id_, "version": before.version if before else 0}
            if before is not None:  # the hub keeps what an engine does not bring
                kept |= {"picture": one.picture or before.picture, "category": one.category or before.category}
            after = msgspec.structs.replace(one, **kept)
            if after != before:
                products.save(tx.sql, shop, msgspec.structs.replace(after, version=after.version + 1), tx.now)
                changed.append(id_)
        if changed:
            self._tell.products(tx, shop, changed)

    def _take_orders(self, tx: Transaction, shop: ShopId, found: Iterable[Order]) -> None:
        for one in found:
            before = orders.find(tx.sql, shop, one.number)
            engine = msgspec.structs.replace(one, lines=lines_of(tx, shop, one))
            if before is not None:
                if customers.is_erased(tx.sql, shop, before.customer):
                    engine = msgspec.structs.replace(engine, address=Address(), tracking="")
                after = overlaid(before, engine)
                if after is not before:
                    orders.save(tx.sql, shop, after)
                    self._tell.order(tx, shop, after)
                continue
            customer = state.get(tx.sql, shop, CUSTOMER + one.customer)
            if customer is None:
                logger.warning("an order of the engine has no customer", number=one.number)
                continue
            new = msgspec.structs.replace(engine, id=OrderId(str(ULID())), customer=CustomerId(customer), version=1)
            orders.add(tx.sql, shop, new)
            self._tell.order(tx, shop, new)


def meet(tx: Transaction, shop: ShopId, engine: str, customer: CustomerId) -> None:
    """This customer of the engine's is this one of the hub's, unless they are known already."""
    if engine and state.get(tx.sql, shop, CUSTOMER + engine) is None:
        state.put(tx.sql, shop, CUSTOMER + engine, customer)


def overlaid(ours: Order, engine: Order, step: str = "", now: Instant | None = None) -> Order:
    """The mirror's order with what the engine says laid over what is the hub's own: cases, flag, remark, own steps.

    `step` is a step of the hub's own to be added. The same object where nothing is different.
    """
    own = [one for one in ours.steps if one.code not in ENGINE_STEPS]
    if step and now is not None:
        own.append(Step(code=step, time=now))
    after = msgspec.structs.replace(
        engine, id=ours.id, customer=ours.customer, cases=ours.cases, flag=ours.flag, remark=ours.remark,
        expires=ours.expires, version=ours.version, steps=tuple(sorted((*own, *engine.steps), key=lambda one: one.time)),
    )  # fmt: skip
    return ours if _bare(after) == _bare(ours) else msgspec.structs.replace(after, version=ours.version + 1)


def lines_of(tx: Transaction, shop: ShopId, order: Order) -> tuple[OrderLine, ...]:
    """An engine's lines with the mirror's products; what is no longer sold is put there as such."""
    lines = []
    for line in order.lines:
        id_ = _product_id(tx.sql, shop, line.product, line.sku)
        if products.find(tx.sql, shop, id_) is None:
            gone = Product(id=id_, sku=line.sku, name=line.name, price=line.price, currency=order.currency, stock=0, live=False)
            products.save(tx.sql, shop, gone, tx.now)
        lines.append(msgspec.structs.replace(line, product=id_))
    return tuple(lines)


def completed(ours: Customer, engine: Customer) -> Customer:
    """The hub's profile, in which the engine fills what is missing and never writes over what people entered."""
    mails = {mail.casefold() for mail in ours.emails}
    return msgspec.structs.replace(
        ours,
        name=ours.name or engine.name,
        phones=tuple(dict.fromkeys((*ours.phones, *engine.phones))),
        emails=(*ours.emails, *(mail for mail in engine.emails if mail.casefold() not in mails)),
        rank=ours.rank or engine.rank,
        address=ours.address if ours.address.street else engine.address,
        registered=ours.registered or engine.registered,
        verified=ours.verified or engine.verified,
    )


def _twins(connection: Connection, shop: ShopId, found: Sequence[Customer]) -> dict[str, CustomerId]:
    """Those of the hub's customers who are the engine's, by main phone (E.164) or e-mail; the phone goes first."""
    phones: dict[str, str] = {number: one.id for one in found for number in one.phones}
    mails: dict[str, str] = {mail.casefold(): one.id for one in found for mail in one.emails}
    rows = connection.execute(
        select(customer_rows.c.id, customer_rows.c.phone, customer_rows.c.email).where(
            customer_rows.c.shop == shop,
            or_(customer_rows.c.phone.in_(list(phones)), func.lower(customer_rows.c.email).in_(list(mails))),
        )
    ).all()
    by_mail = {mails[row.email.casefold()]: CustomerId(row.id) for row in rows if row.email.casefold() in mails}
    return by_mail | {phones[row.phone]: CustomerId(row.id) for row in rows if row.phone in phones}


def _product_id(sql: Sql, shop: ShopId, engine: str, sku: str) -> ProductId:
    known = state.get(sql, shop, PRODUCT + engine)
    if known is None:
        row = sql.row(_BY_SKU, {"shop": shop, "sku": sku})
        known = str(ULID()) if row is None else row[0]
        state.put(sql, shop, PRODUCT + engine, known)
    return ProductId(known)


def _bare(order: Order) -> Order:
    # Names and pictures of lines are the mirror's; an engine brings only which product.
    bare = tuple(
        OrderLine(product=line.product, sku="", name={}, quantity=line.quantity, price=line.price) for line in order.lines
    )
    return msgspec.structs.replace(order, lines=bare)


def _slices(things: Iterable[T]) -> Iterable[list[T]]:
    rest = iter(things)
    while few := list(islice(rest, SLICE)):
        yield few
