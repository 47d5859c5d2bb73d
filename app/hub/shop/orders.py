"""The mirror of orders: the hub's own rows, from which all clients read, and into which every change is put."""

from collections.abc import Sequence

import msgspec
from sqlalchemy import bindparam, delete, insert, select, update

from app.domain.errors import NotFound
from app.domain.ids import ConversationId, CustomerId, Instant, OrderId, ProductId, ShopId
from app.domain.orders import OPEN_CASES, Address, Case, Discount, Flag, Order, OrderLine, OrderState, Step
from app.hub.database.statements import Row, Sql, Statement, among, keys
from app.hub.database.tables import buyers, conversations
from app.hub.database.trade import order_lines, orders, products
from app.protocol.codec import encode

_COLUMNS = (
    "id", "number", "customer", "state", "currency", "delivery_fee", "total", "paid", "refunded", "placed", "detail", "version",
)  # fmt: skip
_ORDER = select(*(orders.c[name] for name in _COLUMNS)).where(orders.c.shop == bindparam("shop"))
_OF_CUSTOMER = Statement(
    _ORDER.where(orders.c.customer == bindparam("customer")).order_by(orders.c.placed.desc(), orders.c.number.desc()).limit(500)
)
_OF_SEVERAL = Statement(
    _ORDER.where(among(orders.c.customer)).order_by(orders.c.placed.desc(), orders.c.number.desc()).limit(bindparam("limit"))
)
_BY_NUMBER = Statement(_ORDER.where(orders.c.number == bindparam("number")))
_BY_ID = Statement(_ORDER.where(orders.c.id == bindparam("id")))
_LINES = Statement(
    select(
        order_lines.c.order, order_lines.c.product, products.c.sku, products.c.name, order_lines.c.quantity, order_lines.c.price,
        products.c.picture,
    )
    .join_from(order_lines, products, order_lines.c.product == products.c.id)
    .where(among(order_lines.c.order))
    .order_by(order_lines.c.order, order_lines.c.line)
)  # fmt: skip
_SAVED = ("state", "total", "delivery_fee", "discount", "paid", "refunded", "detail", "version", "case_asked", "case_newest")
_SAVE = Statement(
    update(orders)
    .where(orders.c.id == bindparam("key"), orders.c.shop == bindparam("of_shop"))
    .values({name: bindparam(name) for name in _SAVED})
)
_ADD = Statement(
    insert(orders).values({n: bindparam(n) for n in ("id", "shop", "number", "customer", "currency", "placed", *_SAVED)})
)
_ADD_LINE = Statement(
    insert(order_lines).values({name: bindparam(name) for name in ("order", "line", "product", "quantity", "price")})
)
_DROP_LINES = Statement(delete(order_lines).where(order_lines.c.order == bindparam("key")))
_CUSTOMER_OF = Statement(
    select(buyers.c.customer)
    .join_from(conversations, buyers, conversations.c.buyer == buyers.c.id)
    .where(conversations.c.id == bindparam("conversation"), conversations.c.shop == bindparam("shop"))
)
_CONVERSATIONS_OF = Statement(
    select(conversations.c.id)
    .join_from(conversations, buyers, conversations.c.buyer == buyers.c.id)
    .where(conversations.c.shop == bindparam("shop"), buyers.c.customer == bindparam("customer"))
)


class OrderDetail(msgspec.Struct, frozen=True, kw_only=True):
    """What of an order has no column of its own."""

    discounts: tuple[Discount, ...] = ()
    address: Address = Address()
    carrier: str = ""
    tracking: str = ""
    steps: tuple[Step, ...] = ()
    flag: Flag = Flag.NONE
    remark: str = ""
    cases: tuple[Case, ...] = ()
    expires: Instant | None = None
    coupons: tuple[str, ...] = ()


_details = msgspec.json.Decoder(OrderDetail)
_words = msgspec.json.Decoder(dict[str, str])


def customer_of(sql: Sql, shop: ShopId, conversation: ConversationId) -> CustomerId | None:
    """The customer whom the conversation's buyer is known to be; None for a stranger. Raises NotFound."""
    row = sql.row(_CUSTOMER_OF, {"conversation": conversation, "shop": shop})
    if row is None:
        raise NotFound("conversation")
    return None if row[0] is None else CustomerId(row[0])


def own(sql: Sql, shop: ShopId, conversation: ConversationId, number: str) -> Order:
    """An order of this conversation's buyer. Raises NotFound, for everybody else's as well."""
    order = by_number(sql, shop, number)
    if customer_of(sql, shop, conversation) != order.customer:
        raise NotFound("order")
    return order


def conversations_of(sql: Sql, shop: ShopId, customer: CustomerId) -> list[ConversationId]:
    """The conversations of a customer, on all channels."""
    return [ConversationId(row[0]) for row in sql.rows(_CONVERSATIONS_OF, {"shop": shop, "customer": customer})]


def of_customer(sql: Sql, shop: ShopId, customer: CustomerId) -> list[Order]:
    """A customer's orders in this shop, the newest first; at most 500."""
    return _orders(sql, sql.rows(_OF_CUSTOMER, {"shop": shop, "customer": customer}))


def of_customers(sql: Sql, shop: ShopId, people: Sequence[CustomerId], limit: int) -> list[Order]:
    """The orders of all of them, the newest first."""
    return _orders(sql, sql.rows(_OF_SEVERAL, {"shop": shop, "limit": limit, **keys(people)}))


def find(sql: Sql, shop: ShopId, number: str) -> Order | None:
    """The shop's order with this number; None when there is none."""
    row = sql.row(_BY_NUMBER, {"shop": shop, "number": number})
    return None if row is None else _orders(sql, [row])[0]


def by_number(sql: Sql, shop: ShopId, number: str) -> Order:
    """Raises NotFound, for another shop's order as well."""
    found = find(sql, shop, number)
    if found is None:
        raise NotFound("order")
    return found


def by_id(sql: Sql, shop: ShopId, order: OrderId) -> Order:
    """Raises NotFound, for another shop's order as well."""
    row = sql.row(_BY_ID, {"shop": shop, "id": order})
    if row is None:
        raise NotFound("order")
    return _orders(sql, [row])[0]


def save(sql: Sql, shop: ShopId, order: Order) -> None:
    """Puts a known order's new state in place of the old one; its lines as well. The newer `version` is the caller's to set."""
    sql.run(_SAVE, {"key": order.id, "of_shop": shop, **_saved(order)})
    sql.run(_DROP_LINES, {"key": order.id})
    _add_lines(sql, order)


def add(sql: Sql, shop: ShopId, order: Order) -> None:
    """A new order; the products of its lines are in the mirror already."""
    fixed = {"id": order.id, "shop": shop, "number": order.number, "customer": order.customer}
    sql.run(_ADD, {**fixed, "currency": order.currency, "placed": order.placed, **_saved(order)})
    _add_lines(sql, order)


def detail_of(order: Order) -> bytes:
    """The order's `detail` column."""
    return encode(OrderDetail(**{name: getattr(order, name) for name in OrderDetail.__struct_fields__}))


def cases_of(detail: bytes) -> tuple[Case, ...]:
    """The applications in an order's `detail` column."""
    return _details.decode(detail).cases


def _saved(order: Order) -> dict[str, object]:
    asked = [case.asked for case in order.cases if case.state in OPEN_CASES]
    return {
        "state": order.state.value,
        "total": order.total,
        "delivery_fee": order.delivery_fee,
        "discount": sum(discount.amount for discount in order.discounts),
        "paid": order.paid,
        "refunded": order.refunded,
        "detail": detail_of(order),
        "version": order.version,
        "case_asked": max(asked, default=None),
        "case_newest": max((case.asked for case in order.cases), default=None),
    }


def _add_lines(sql: Sql, order: Order) -> None:
    rows: Sequence[dict[str, object]] = [
        {"order": order.id, "line": number, "product": line.product, "quantity": line.quantity, "price": line.price}
        for number, line in enumerate(order.lines, start=1)
    ]
    sql.many(_ADD_LINE, rows)


def _orders(sql: Sql, rows: Sequence[Row]) -> list[Order]:
    """Orders with their lines, which are read with one statement for all of them."""
    lines: dict[str, list[OrderLine]] = {row[0]: [] for row in rows}
    for order, product, sku, name, quantity, price, picture in sql.rows(_LINES, keys(list(lines))) if lines else ():
        words = _words.decode(bytes(name))
        line = OrderLine(product=ProductId(product), sku=sku, name=words, quantity=quantity, price=price, picture=picture)
        lines[order].append(line)
    return [_order(row, lines[row[0]]) for row in rows]


def _order(row: Row, lines: Sequence[OrderLine]) -> Order:
    id_, number, customer, state, currency, fee, total, paid, refunded, placed, detail, version = row
    more = _details.decode(bytes(detail))
    return Order(
        id=OrderId(id_),
        number=number,
        customer=CustomerId(customer),
        state=OrderState(state),
        currency=currency,
        total=total,
        placed=Instant(placed),
        lines=tuple(lines),
        delivery_fee=fee,
        paid=paid,
        refunded=refunded,
        version=version,
        **{name: getattr(more, name) for name in OrderDetail.__struct_fields__},
    )
