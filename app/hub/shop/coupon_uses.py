"""Which orders were placed with which coupons: followed as orders come and go, and led back to whom the desk gave one."""

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, delete, insert, select, update
from ulid import ULID

from app.domain.coupons import Coupon, CouponKind
from app.domain.ids import MINUTE, ConversationId, CouponId, Instant, ShopId
from app.domain.orders import Order, OrderState
from app.hub import cards
from app.hub.database.statements import Statement
from app.hub.database.tables import buyers
from app.hub.database.trade import coupon_issues as issues
from app.hub.database.trade import coupon_uses as uses
from app.hub.database.trade import orders
from app.hub.shop import coupons
from app.hub.transaction import Transaction
from app.protocol.cards import CardName

CARD = "coupon"
#: A file tells when an order was placed to the minute.
SLACK = MINUTE
_OF_ORDER = Statement(
    select(uses.c.coupon, uses.c.issue, issues.c.conversation)
    .join_from(uses, issues, uses.c.issue == issues.c.id, isouter=True)
    .where(uses.c.order == bindparam("order"), uses.c.shop == bindparam("shop"))
)
_USE = Statement(
    insert(uses).values({name: bindparam(name) for name in ("order", "coupon", "shop", "issue", "time", "discount")})
)
_ONE = (uses.c.order == bindparam("of_order"), uses.c.coupon == bindparam("of_coupon"))
_LEAD_BACK = Statement(update(uses).where(*_ONE).values(issue=bindparam("of_issue")))
_TAKE_BACK = Statement(delete(uses).where(*_ONE))
_OPEN = Statement(
    select(issues.c.id, issues.c.conversation)
    .join_from(issues, buyers, issues.c.buyer == buyers.c.id)
    .outerjoin(uses, uses.c.issue == issues.c.id)
    .where(
        issues.c.shop == bindparam("shop"), buyers.c.customer == bindparam("customer"), issues.c.coupon == bindparam("coupon"),
        issues.c.time <= bindparam("until"), uses.c.order.is_(None),
    )
    .order_by(issues.c.time)
    .limit(1)
)  # fmt: skip


def follow(tx: Transaction, shop: ShopId, order: Order) -> None:
    """An order is new or another one now: coupons on it are used, those of a cancelled one are given back to their buyers.

    Both sides of the chats hear of each card that is another one by that.
    """
    wanted = {} if order.state is OrderState.CANCELLED else {coupon.id: coupon for coupon in _named(tx, shop, order)}
    known = {CouponId(row[0]): (row[1], row[2]) for row in tx.sql.rows(_OF_ORDER, {"order": order.id, "shop": shop})}
    if not wanted and not known:
        return
    changed: list[tuple[str, str]] = []
    for id_, coupon in wanted.items():
        if id_ in known and known[id_][0] is not None:
            continue
        found = tx.sql.row(_OPEN, {"shop": shop, "customer": order.customer, "coupon": id_, "until": _bought(order) + SLACK})
        given = None if found is None else found[0]
        if id_ not in known:
            row = {"order": order.id, "coupon": id_, "shop": shop, "issue": given, "time": tx.now}
            tx.sql.run(_USE, {**row, "discount": taken_off(order, coupon)})
        elif given is not None:
            tx.sql.run(_LEAD_BACK, {"of_order": order.id, "of_coupon": id_, "of_issue": given})
        coupons.count(tx.sql, shop, id_, used=int(id_ not in known), issued=-int(given is not None))
        changed += [] if found is None else [(found[0], found[1])]
    for id_, (given, conversation) in known.items():
        if id_ not in wanted:
            tx.sql.run(_TAKE_BACK, {"of_order": order.id, "of_coupon": id_})
            coupons.count(tx.sql, shop, id_, used=-1, issued=int(given is not None))
            changed += [] if given is None else [(given, conversation)]
    for given, conversation in changed:
        cards.announce(tx, shop, ConversationId(conversation), [CardName(CARD, given)])


def unled(connection: Connection) -> list[tuple[ShopId, str]]:
    """Orders with a coupon that could be led back to somebody by now, because the desk learnt only later who the buyer is."""
    taken = uses.alias("taken")
    rows = connection.execute(
        select(uses.c.shop, uses.c.order)
        .join_from(uses, orders, uses.c.order == orders.c.id)
        .join(buyers, buyers.c.customer == orders.c.customer)
        .join(issues, (issues.c.buyer == buyers.c.id) & (issues.c.coupon == uses.c.coupon))
        .outerjoin(taken, taken.c.issue == issues.c.id)
        .where(uses.c.issue.is_(None), taken.c.order.is_(None), issues.c.time <= orders.c.placed + SLACK)
        .distinct()
        .limit(100)
    )
    return [(ShopId(row.shop), row.order) for row in rows]


def taken_off(order: Order, coupon: Coupon) -> int:
    """What the coupon took off this order, in minor units: the discounts that bear its code or one of its names."""
    labels = {coupon.code, *coupon.name.values()}
    return sum(one.amount for one in order.discounts if one.label in labels)


def _named(tx: Transaction, shop: ShopId, order: Order) -> Iterable[Coupon]:
    for code in dict.fromkeys(order.coupons):
        found = coupons.by_code(tx.sql, shop, code)
        if found is None:  # the engine's, and not read yet, or deleted there
            found = Coupon(
                id=CouponId(str(ULID())), code=code, name={}, kind=CouponKind.OTHER, value=0, currency=order.currency, live=False
            )
            coupons.save(tx.sql, shop, found)
        yield found


def _bought(order: Order) -> Instant:
    """When the buyer decided: an engine's order that is not paid yet is as old as its cart."""
    return max([order.placed, *(step.time for step in order.steps if step.code in ("placed", "paid"))])
