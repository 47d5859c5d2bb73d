"""The demo's goods, customers, coupons and orders as rows of the hub's shop tables."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection
from ulid import ULID

from app.demo.content import LANGUAGES, Coupon, Customer, DemoContent, Order, Product, Refund, Words
from app.demo.content import OrderState as DemoState
from app.demo.moments import Moment
from app.domain.customers import Customer as Profile
from app.domain.customers import Gender
from app.domain.ids import DAY, SECOND, CustomerId, Instant, ShopId
from app.domain.orders import OPEN_CASES, Address, Case, CaseKind, CaseState, Discount, Flag, OrderState, Step
from app.domain.text import searchable
from app.hub.database import trade
from app.hub.database.statements import Sql
from app.hub.shop import customers as profiles
from app.hub.shop.orders import OrderDetail
from app.protocol.codec import encode

#: The shop's goods have been on sale, and its customers known, since this long before the demo began.
SINCE = 400 * DAY
Row = dict[str, object]
_OWN = ("website", "app")


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
    sql = Sql(connection)
    for one in content.customers.values():
        profiles.add(sql, shop, _customer(one, CustomerId(ids.customers[one.id]), since))
    coupons = [_coupon(one, at) | both | {"id": ids.coupons[one.code]} for one in content.coupons.values()]
    orders, lines, uses = [], [], []
    for order in content.orders.values():
        id_ = str(ULID())
        orders.append(_order(order, at, content, ids) | both | {"id": id_})
        lines += [
            {"order": id_, "line": number, "product": ids.products[line.sku], "quantity": line.quantity, "price": line.price}
            for number, line in enumerate(order.lines, start=1)
        ]
        if order.coupon is not None and order.state is not DemoState.CANCELLED:
            use: Row = {"shop": shop, "order": id_, "coupon": ids.coupons[order.coupon], "time": at(order.placed)}
            uses.append(use | {"discount": order.discount})
    tables = (trade.products, trade.coupons, trade.orders, trade.order_lines, trade.coupon_uses)
    for table, rows in zip(tables, (products, coupons, orders, lines, uses), strict=True):
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
        "folded": searchable(" ".join((product.sku, *(product.name.get(language) for language in LANGUAGES)))),
    }


def _customer(customer: Customer, id_: CustomerId, since: Instant) -> Profile:
    own = customer.source in _OWN
    home = customer.address
    return Profile(
        id=id_, name=customer.name, language=customer.language, phones=(customer.phone,) if customer.phone else (),
        emails=(customer.email,) if customer.email else (), gender=Gender(customer.gender), source=customer.source,
        rank="" if customer.rank == "none" else customer.rank, points=customer.points, tags=customer.tags, created=since,
        address=Address(country=home.country, city=home.city, district=home.district, street=home.street),
        # Whoever came by the shop's own site or app has an account there.
        registered=own, verified=own,
    )  # fmt: skip


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
    case = None if order.refund is None else _case(order, order.refund, at)
    return {
        "number": order.number,
        "customer": ids.customers[order.customer],
        "state": _STATES.get(order.state, order.state.value),
        "delivery_fee": order.delivery_fee,
        "discount": order.discount,
        "total": order.total,
        "paid": order.paid,
        "refunded": case.amount if case is not None and case.state is CaseState.SETTLED else 0,
        "case_asked": case.asked if case is not None and case.state in OPEN_CASES else None,
        "case_newest": None if case is None else case.asked,
        "coupon": None if order.coupon is None else ids.coupons[order.coupon],
        "placed": at(order.placed),
        "detail": encode(_detail(order, case, content.customers[order.customer], at)),
    }


#: An application is no state of the order itself: the parcel had arrived.
_STATES = {
    DemoState.REFUND_REQUESTED: OrderState.SIGNED_FOR.value,
    DemoState.REFUND_APPROVED: OrderState.SIGNED_FOR.value,
    DemoState.REFUND_REFUSED: OrderState.SIGNED_FOR.value,
}
_CASES = {
    DemoState.REFUND_REQUESTED: CaseState.REQUESTED,
    DemoState.REFUND_APPROVED: CaseState.SETTLED,
    DemoState.REFUND_REFUSED: CaseState.REFUSED,
}


def _detail(order: Order, case: Case | None, customer: Customer, at: Callable[[Moment], Instant]) -> OrderDetail:
    """What only a reader of this one order looks at."""
    moments = {
        "placed": order.placed,
        "paid": order.paid_at,
        "shipped": order.shipped,
        "delivered": order.delivered,
        "cancelled": order.cancelled,
        "refund_asked": None if order.refund is None else order.refund.asked,
    }
    steps = [Step(code=code, time=at(moment)) for code, moment in moments.items() if moment is not None]
    if case is not None and case.decided is not None:
        steps.append(Step(code="refunded" if case.state is CaseState.SETTLED else "refused", time=case.decided))
    lives = customer.address
    return OrderDetail(
        discounts=(Discount(label=order.coupon or "shop", amount=order.discount),) if order.discount else (),
        address=Address(
            name=customer.name, phone=customer.phone, country=lives.country, city=lives.city, district=lives.district,
            street=lives.street,
        ),
        carrier=order.carrier or "",
        tracking=order.tracking or "",
        steps=tuple(sorted(steps, key=lambda step: step.time)),
        flag=Flag.YELLOW if order.remark else Flag.NONE,
        remark=order.remark,
        cases=() if case is None else (case,),
        expires=None if order.expires is None else at(order.expires),
        coupons=() if order.coupon is None else (order.coupon,),
    )  # fmt: skip


def _case(order: Order, refund: Refund, at: Callable[[Moment], Instant]) -> Case:
    return Case(
        id=f"case-{order.number}",
        kind=CaseKind(refund.kind),
        state=_CASES[order.state],
        reason=refund.reason,
        amount=refund.amount,
        asked=at(refund.asked),
        decided=None if refund.decided is None else at(refund.decided),
    )
