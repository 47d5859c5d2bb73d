"""The demo's goods, customers, coupons and orders as rows of the hub's shop tables."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection
from ulid import ULID

from app.demo.content import Coupon, Customer, DemoContent, Order, Product, Refund, Words
from app.demo.moments import Moment
from app.domain.ids import DAY, SECOND, Instant, ShopId
from app.domain.text import fold
from app.hub.database import trade
from app.protocol.codec import encode

#: The shop's goods have been on sale, and its customers known, since this long before the demo began.
SINCE = 400 * DAY
Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class Ids:
    """The ids that goods got, by the keys of the content."""

    products: dict[str, str]
    customers: dict[str, str]
    coupons: dict[str, str]


def instant(moment: datetime.datetime) -> Instant:
    """An aware time in the hub's milliseconds."""
    return Instant(int(moment.timestamp() * SECOND))


def write_goods(connection: Connection, content: DemoContent, shop: ShopId, now: Instant, at: Callable[[Moment], Instant]) -> Ids:
    """Writes all of them; `at` turns the content's relative times into instants."""
    ids = Ids(
        products={sku: str(ULID()) for sku in content.products},
        customers={key: str(ULID()) for key in content.customers},
        coupons={code: str(ULID()) for code in content.coupons},
    )
    currency, since = content.shop.currency, Instant(now - SINCE)
    both: Row = {"shop": shop, "currency": currency}
    products = [_product(one) | both | {"id": ids.products[one.sku], "created": since} for one in content.products.values()]
    customers = [
        _customer(one) | {"shop": shop, "id": ids.customers[one.id], "created": since} for one in content.customers.values()
    ]
    coupons = [_coupon(one, at) | both | {"id": ids.coupons[one.code]} for one in content.coupons.values()]
    orders, lines = [], []
    for order in content.orders.values():
        id_ = str(ULID())
        orders.append(_order(order, at, content, ids) | both | {"id": id_})
        lines += [
            {"order": id_, "line": number, "product": ids.products[line.sku], "quantity": line.quantity, "price": line.price}
            for number, line in enumerate(order.lines, start=1)
        ]
    tables = (trade.products, trade.customers, trade.coupons, trade.orders, trade.order_lines)
    for table, rows in zip(tables, (products, customers, coupons, orders, lines), strict=True):
        connection.execute(table.insert(), rows)
    return ids


def _words(words: Words) -> bytes:
    return encode(words)


def _product(product: Product) -> Row:
    return {
        "sku": product.sku,
        "category": product.category,
        "name": _words(product.name),
        "about": _words(product.about),
        "price": product.price,
        "stock": product.stock,
        "picture": product.picture,
    }


def _customer(customer: Customer) -> Row:
    return {
        "name": customer.name,
        "folded": fold(customer.name),
        "language": customer.language,
        "phone": customer.phone,
        "email": customer.email,
        "source": customer.source,
        "rank": "" if customer.rank == "none" else customer.rank,
        "points": customer.points,
        "address": encode(customer.address),
        "tags": encode(customer.tags),
    }


def _coupon(coupon: Coupon, at: Callable[[Moment], Instant]) -> Row:
    return {
        "code": coupon.code,
        "name": _words(coupon.name),
        "kind": coupon.kind,
        "value": coupon.value,
        "minimum": coupon.minimum,
        "stock": coupon.stock,
        "used": coupon.used,
        "per_buyer": coupon.per_buyer,
        "starts": at(coupon.starts),
        "ends": at(coupon.ends),
    }


def _order(order: Order, at: Callable[[Moment], Instant], content: DemoContent, ids: Ids) -> Row:
    return {
        "number": order.number,
        "customer": ids.customers[order.customer],
        "state": order.state.value,
        "delivery_fee": order.delivery_fee,
        "discount": order.discount,
        "total": order.total,
        "paid": order.paid,
        "coupon": None if order.coupon is None else ids.coupons[order.coupon],
        "placed": at(order.placed),
        "detail": encode(_detail(order, at) | {"address": content.customers[order.customer].address}),
    }


def _detail(order: Order, at: Callable[[Moment], Instant]) -> Row:
    """What only a reader looks at; what there is not is left out."""
    steps = {name: getattr(order, name) for name in ("paid_at", "expires", "shipped", "delivered", "cancelled")}
    words = {name: getattr(order, name) for name in ("carrier", "tracking", "remark")}
    detail: Row = {name: at(moment) for name, moment in steps.items() if moment is not None}
    detail |= {name: word for name, word in words.items() if word}
    if order.refund is not None:
        detail["refund"] = _refund(order.refund, at)
    return detail


def _refund(refund: Refund, at: Callable[[Moment], Instant]) -> Row:
    decided = {} if refund.decided is None else {"decided": at(refund.decided)}
    return {"kind": refund.kind, "reason": refund.reason, "amount": refund.amount, "asked": at(refund.asked), **decided}
