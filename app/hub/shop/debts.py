"""Debts: a ledger of the hub whatever runs the shop, and the orders that are not paid whole (CUST-9)."""

from sqlalchemy import bindparam, insert, select, update

from app.domain.errors import NotFound
from app.domain.ids import CustomerId, Instant, ShopId
from app.domain.ledgers import Debt, Unpaid
from app.domain.orders import OrderState
from app.hub.database.customer_tables import debts
from app.hub.database.statements import Row, Sql, Statement
from app.hub.database.trade import orders

_SHOWN = ("id", "customer", "amount", "currency", "day", "time", "order", "note", "by_name", "settled", "settled_by")
_DEBT = select(*(debts.c[name] for name in _SHOWN)).where(debts.c.shop == bindparam("shop"))
_OF_CUSTOMER = Statement(
    _DEBT.where(debts.c.customer == bindparam("customer")).order_by(debts.c.time.desc(), debts.c.id.desc()).limit(500)
)
_ONE = Statement(_DEBT.where(debts.c.id == bindparam("id")))
_UNPAID = Statement(
    select(orders.c.number, orders.c.total, orders.c.paid, orders.c.currency, orders.c.placed)
    .where(
        orders.c.shop == bindparam("shop"),
        orders.c.customer == bindparam("customer"),
        orders.c.state != OrderState.CANCELLED.value,
        orders.c.paid < orders.c.total,
    )
    .order_by(orders.c.placed.desc(), orders.c.number.desc())
    .limit(500)
)
_KEPT = ("id", "shop", "customer", "amount", "currency", "day", "order", "note", "by", "by_name", "time")
_ADD = Statement(insert(debts).values({name: bindparam(name) for name in _KEPT}))
_SETTLE = Statement(
    update(debts)
    .where(debts.c.id == bindparam("key"), debts.c.shop == bindparam("of_shop"))
    .values(settled=bindparam("at"), settled_by=bindparam("by_name"))
)


def of_customer(sql: Sql, shop: ShopId, customer: CustomerId) -> list[Debt]:
    """Open and settled ones, the newest first; at most 500."""
    return [_debt(row) for row in sql.rows(_OF_CUSTOMER, {"shop": shop, "customer": customer})]


def one(sql: Sql, shop: ShopId, debt: str) -> Debt:
    """Raises NotFound, for another shop's as well."""
    row = sql.row(_ONE, {"shop": shop, "id": debt})
    if row is None:
        raise NotFound("debt")
    return _debt(row)


def unpaid(sql: Sql, shop: ShopId, customer: CustomerId) -> list[Unpaid]:
    """Orders that are neither cancelled nor paid whole, the newest first; at most 500."""
    return [
        Unpaid(number=number, total=total, paid=paid, currency=currency, placed=Instant(placed))
        for number, total, paid, currency, placed in sql.rows(_UNPAID, {"shop": shop, "customer": customer})
    ]


def add(sql: Sql, shop: ShopId, debt: Debt, by: str) -> None:
    """A new line; `by` is the id of whoever enters it."""
    sql.run(
        _ADD,
        {
            "id": debt.id, "shop": shop, "customer": debt.customer, "amount": debt.amount, "currency": debt.currency,
            "day": debt.day, "order": debt.order, "note": debt.note, "by": by, "by_name": debt.by_name, "time": debt.time,
        },
    )  # fmt: skip


def settle(sql: Sql, shop: ShopId, debt: str, now: Instant, by_name: str) -> None:
    """It is paid."""
    sql.run(_SETTLE, {"key": debt, "of_shop": shop, "at": now, "by_name": by_name})


def _debt(row: Row) -> Debt:
    id_, customer, amount, currency, day, time, order, note, by_name, settled, settled_by = row
    return Debt(
        id=id_, customer=CustomerId(customer), amount=amount, currency=currency, day=day, time=Instant(time), order=order,
        note=note, by_name=by_name, settled=None if settled is None else Instant(settled), settled_by=settled_by,
    )  # fmt: skip
