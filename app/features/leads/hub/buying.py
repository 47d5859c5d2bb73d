"""Buying the business package, each step whole in one transaction: row, audit entry, and the word to the desks (LEAD-2).

As `Books` of what is carried out at the payment provider; a payment that came opens the list by `record_payment`.
"""

from collections.abc import Mapping

import msgspec
from sqlalchemy import Connection
from ulid import ULID

from app.domain.errors import NotFound, Refused
from app.domain.ids import Instant, ShopId
from app.domain.leads import ORDER_EXPIRES, PackageOrder
from app.domain.payments import MOVES, PENDING, Direction, Move, PaymentState, moved
from app.domain.people import Actor
from app.features.leads.hub.entitling import announce, record_payment
from app.hub.database import audit, leads, package_orders, people
from app.hub.database.statements import Sql
from app.hub.payments.carrying import MOVE_OF, due, hub_itself
from app.hub.payments.provider import Order, Report, Standing
from app.hub.transaction import Transaction

#: Stands on the provider's page where the number of an order would.
_SUBJECT = "Frontdesk business package"


def ordered(tx: Transaction, actor: Actor, prices: Mapping[str, int]) -> PackageOrder:
    """One that is under way is the answer, whoever pressed for it: a shop has one at a time.

    Raises Refused: package.entitled, package.no_price.
    """
    shop = people.shop(tx.sql, actor.shop)
    package_orders.hold(tx.connection, shop.id)
    newest = package_orders.newest(tx.connection, shop.id)
    if newest is not None and newest.state in PENDING:
        return newest
    if not leads.opened(tx.connection, shop.id).payable(tx.now):
        raise Refused("package.entitled")
    if (amount := prices.get(shop.currency, 0)) <= 0:
        raise Refused("package.no_price", currency=shop.currency)
    order = PackageOrder(
        id=str(ULID()), state=PaymentState.OPENING, amount=amount, currency=shop.currency, asked=tx.now, asked_by=actor.id,
        asked_name=actor.name, expires=Instant(tx.now + ORDER_EXPIRES),
    )  # fmt: skip
    _keep(tx, shop.id, actor, order, "order")
    return order


def cancelled(tx: Transaction, actor: Actor, id_: str) -> PackageOrder:
    """The provider is asked first: money may have moved already. Raises NotFound, Refused("payments.state")."""
    before = package_orders.one(tx.connection, actor.shop, id_)
    after = _after(tx, before, moved(before.state, Move.CANCEL))
    _keep(tx, actor.shop, actor, after, Move.CANCEL)
    return after


class PackageOrders:
    """The `Books` of the package's orders."""

    def one(self, connection: Connection, shop: ShopId, id_: str) -> PackageOrder:
        """See Books."""
        return package_orders.one(connection, shop, id_)

    def due(self, connection: Connection, now: Instant, owed: bool) -> list[tuple[ShopId, PackageOrder]]:
        """See Books."""
        return package_orders.due(connection, now, owed)

    def order(self, connection: Connection, shop: ShopId, payment: PackageOrder) -> Order:
        """See Books."""
        name = people.shop(Sql(connection), shop).name
        return Order(
            key=payment.id, direction=Direction.COLLECTION, amount=payment.amount, currency=payment.currency, shop_name=name,
            subject=_SUBJECT,
        )  # fmt: skip

    def claimed(self, tx: Transaction, shop: ShopId, id_: str) -> PackageOrder:
        """See Books."""
        order = package_orders.one(tx.connection, shop, id_)
        state = MOVES.get((order.state, Move.EXPIRE))
        if state is not None and order.expires <= tx.now:
            order = _after(tx, order, state)
            _keep(tx, shop, hub_itself(shop), order, Move.EXPIRE)
        package_orders.save(tx.connection, shop, order, due(tx.now, order.state, order.expires))
        return order

    def reported(self, tx: Transaction, report: Report) -> PackageOrder:
        """See Books. Paid opens the list, from a running package's end on: once, as the order's id is its reference."""
        found = package_orders.find(tx.connection, report.key)
        if found is None:
            raise NotFound("payment")
        shop, before = found
        same = (report.direction, report.amount, report.currency) == (Direction.COLLECTION, before.amount, before.currency)
        if report.standing in (Standing.OPEN, Standing.PAID) and not same:
            raise Refused("payments.contradiction")
        move = MOVE_OF.get(report.standing)
        state = None if move is None else MOVES.get((before.state, move))
        if state is None or move is None:
            if report.standing is Standing.PAID and before.state is not PaymentState.PAID:
                raise Refused("payments.contradiction")  # it had said that no money will move
            return before
        after = _after(tx, before, state, code=report.code[:80])
        if state is PaymentState.PAID:
            record_payment(tx, hub_itself(shop), after.id, tx.now, after.amount, after.currency)
        _keep(tx, shop, hub_itself(shop), after, move)
        return after

    def contradicted(self, tx: Transaction, report: Report) -> None:
        """See Books. Written down once for each."""
        found = package_orders.find(tx.connection, report.key)
        if found is None:
            return
        shop, order = found
        code = f"contradiction:{report.standing}:{report.amount}:{report.currency}"[:80]
        if order.code != code:
            facts: dict[str, str | int] = {
                "standing": report.standing.value, "amount": report.amount, "currency": report.currency[:8],
            }  # fmt: skip
            audit.record(tx, shop, hub_itself(shop), "package.contradiction", order.id, facts)
            package_orders.save(
                tx.connection, shop, msgspec.structs.replace(order, code=code), due(tx.now, order.state, order.expires)
            )


def _after(tx: Transaction, before: PackageOrder, state: PaymentState, code: str = "") -> PackageOrder:
    return msgspec.structs.replace(before, state=state, ended=None if state in PENDING else tx.now, code=code)


def _keep(tx: Transaction, shop: ShopId, actor: Actor, order: PackageOrder, step: str) -> None:
    package_orders.save(tx.connection, shop, order, due(tx.now, order.state, order.expires))
    if order.state is not PaymentState.PAID:  # that one is told and written down by `record_payment`
        facts: dict[str, str | int] = {"amount": order.amount, "currency": order.currency, "state": order.state.value}
        audit.record(tx, shop, actor, f"package.{step}", order.id, facts)
        announce(tx, shop)
