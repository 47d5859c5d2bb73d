"""Points and debts at the hub: each command is one line, under the command's own id, so that it counts once (CUST-9, CUST-10)."""

from ulid import ULID

from app.domain import ledgers
from app.domain.errors import NotFound, Refused
from app.domain.ledgers import Debt, PointEntry
from app.domain.people import Actor
from app.features.customers.hub.telling import announce
from app.features.customers.wire import AddDebt, SettleDebt, UpdatePoints
from app.hub.database import audit, people
from app.hub.database.shop_rules import rules_of
from app.hub.shop import customers, debts, orders, points
from app.hub.transaction import Transaction


def update_points(op: UpdatePoints, tx: Transaction, actor: Actor) -> None:
    """Refused: customers.no_points without a programme; customers.points, .points_short, .day."""
    known = customers.one(tx.sql, actor.shop, op.customer, tx.now)
    if not rules_of(tx, actor.shop).customers.points:
        raise Refused("customers.no_points")
    before = points.balance(tx.sql, actor.shop, known.id)
    day = ledgers.today(tx.now, customers.zone_of(tx.sql, actor.shop))
    note = ledgers.checked_points(before, op.amount, op.day, op.note, day)
    entry = PointEntry(id=_id(tx), amount=op.amount, day=op.day, time=tx.now, note=note, by_name=actor.name)
    points.add(tx.sql, actor.shop, known.id, entry, actor)
    facts: dict[str, str | int] = {"points": op.amount, "day": op.day, "balance": before + op.amount}
    audit.record(tx, actor.shop, actor, "customer.points", known.id, facts)
    announce(tx, actor.shop, known.id)


def add_debt(op: AddDebt, tx: Transaction, actor: Actor) -> None:
    """Refused: customers.debt, .day; customers.debt_order for an order that is not theirs or lacks less, .debt_twice for one
    that is carried on already."""
    known = customers.one(tx.sql, actor.shop, op.customer, tx.now)
    shop = people.shop(tx.sql, actor.shop)
    note = ledgers.checked_debt(op.amount, op.day, op.note, ledgers.today(tx.now, shop.time_zone))
    currency = shop.currency
    if op.order:
        currency = _checked_order(op, tx, actor)
    debt = Debt(
        id=_id(tx), customer=known.id, amount=op.amount, currency=currency, day=op.day, time=tx.now, order=op.order, note=note,
        by_name=actor.name,
    )  # fmt: skip
    debts.add(tx.sql, actor.shop, debt, actor.id)
    facts: dict[str, str | int] = {"amount": op.amount, "currency": currency, "day": op.day}
    if op.order:
        facts["order"] = op.order
    audit.record(tx, actor.shop, actor, "customer.debt", known.id, facts)
    announce(tx, actor.shop, known.id)


def settle_debt(op: SettleDebt, tx: Transaction, actor: Actor) -> None:
    """Raises NotFound. The line stays, with who settled it and when."""
    debt = debts.one(tx.sql, actor.shop, op.debt)
    if debt.settled is not None:
        return
    debts.settle(tx.sql, actor.shop, debt.id, tx.now, actor.name)
    facts: dict[str, str | int] = {"amount": debt.amount, "currency": debt.currency}
    if debt.order:
        facts["order"] = debt.order
    audit.record(tx, actor.shop, actor, "customer.debt_settled", debt.customer, facts)
    announce(tx, actor.shop, debt.customer)


def _checked_order(op: AddDebt, tx: Transaction, actor: Actor) -> str:
    """The currency of the order that is carried on."""
    order = orders.by_number(tx.sql, actor.shop, op.order)
    if order.customer != op.customer:
        raise NotFound("order")
    lines = debts.of_customer(tx.sql, actor.shop, op.customer)
    if any(one.order == op.order and one.settled is None for one in lines):
        raise Refused("customers.debt_twice", number=op.order)
    found = next((one for one in debts.unpaid(tx.sql, actor.shop, op.customer) if one.number == op.order), None)
    if found is None or op.amount > ledgers.rest(found, lines):
        raise Refused("customers.debt_order", number=op.order)
    return order.currency


def _id(tx: Transaction) -> str:
    return tx.command or str(ULID())
