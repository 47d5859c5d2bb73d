"""Small payments as the provider's side needs them: what is kept of each, and what the provider is to do."""

from sqlalchemy import Connection

from app.domain.ids import Instant, ShopId
from app.domain.payments import Payment
from app.features.payments.hub import records, steps
from app.features.payments.hub.steps import Say
from app.hub.database import people
from app.hub.database.statements import Sql
from app.hub.payments.provider import Order, Report
from app.hub.transaction import Transaction


class SmallPayments:
    """The `Books` of small payments; `say` puts a payment's card into its buyer's chat."""

    def __init__(self, say: Say) -> None:
        self._say = say

    def one(self, connection: Connection, shop: ShopId, id_: str) -> Payment:
        """See Books."""
        return records.one(Sql(connection), shop, id_)

    def due(self, connection: Connection, now: Instant, owed: bool) -> list[tuple[ShopId, Payment]]:
        """See Books."""
        return records.due(connection, now, owed)

    def order(self, connection: Connection, shop: ShopId, payment: Payment) -> Order:
        """See Books."""
        return Order(
            key=payment.id, direction=payment.direction, amount=payment.amount, currency=payment.currency,
            shop_name=people.shop(Sql(connection), shop).name, subject=payment.order,
        )  # fmt: skip

    def claimed(self, tx: Transaction, shop: ShopId, id_: str) -> Payment:
        """See Books."""
        return steps.claimed(tx, shop, id_)

    def reported(self, tx: Transaction, report: Report) -> Payment:
        """See Books."""
        return steps.reported(tx, report, self._say)

    def contradicted(self, tx: Transaction, report: Report) -> None:
        """See Books."""
        steps.contradicted(tx, report)
