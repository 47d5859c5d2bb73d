"""What opens the leads to a shop: Partner in Electronics, granted by an admin, or a payment for the business package (LEAD-2)."""

import re

from app.domain.errors import Refused
from app.domain.ids import DAY, Instant, ShopId, shop_stream
from app.domain.leads import REFERENCE_LIMIT, package_end
from app.domain.people import Actor
from app.domain.text import one_line
from app.features.leads.wire import LeadsChanged, RecordPackagePayment, SetPartner
from app.hub.database import audit, leads
from app.hub.transaction import Transaction

_CURRENCY = re.compile("[A-Z]{3}")


def announce(tx: Transaction, shop: ShopId) -> None:
    """Tells the desks how things stand."""
    tx.emit(LeadsChanged(state=leads.state(tx.connection, shop)), to=shop_stream(shop))


def must_be_entitled(tx: Transaction, shop: ShopId) -> None:
    """Raises Refused("leads.read_only")."""
    if not leads.entitled(tx.connection, shop, tx.now):
        raise Refused("leads.read_only")


def set_partner(op: SetPartner, tx: Transaction, actor: Actor) -> None:
    """Nothing happens when it is so already."""
    if leads.set_partner(tx.connection, actor.shop, op.partner, actor.id, tx.now):
        audit.record(tx, actor.shop, actor, "shop.partner", actor.shop, {"partner": int(op.partner)})
        announce(tx, actor.shop)


def package_paid(op: RecordPackagePayment, tx: Transaction, actor: Actor) -> None:
    """See `record_payment`."""
    record_payment(tx, actor, op.reference, op.paid, op.amount, op.currency)


def record_payment(tx: Transaction, by: Actor, reference: str, paid: int, amount: int, currency: str) -> None:
    """Records that `by.shop` paid for the business package: what a payment provider, or an admin who has the receipt, calls.

    `reference` is the payment's own name and counts once, so it may be told again; `paid` is when it succeeded, `amount` is in
    minor units of the ISO `currency`. Raises Refused: package.reference, package.paid, package.amount.
    """
    name = one_line(reference, REFERENCE_LIMIT + 1)
    if not name or len(name) > REFERENCE_LIMIT:
        raise Refused("package.reference", limit=REFERENCE_LIMIT)
    # Not after now, a minute of clocks that differ aside; one that is over already would open nothing.
    if not package_end(Instant(0)) < paid <= tx.now + 60_000 or package_end(Instant(paid)) + 365 * DAY < tx.now:
        raise Refused("package.paid")
    if amount <= 0 or not _CURRENCY.fullmatch(currency):
        raise Refused("package.amount")
    if leads.add_payment(tx.connection, by.shop, name, Instant(paid), amount, currency, by.id, tx.now):
        facts: dict[str, str | int] = {"paid": paid, "amount": amount, "currency": currency}
        audit.record(tx, by.shop, by, "package.paid", name, facts)
        announce(tx, by.shop)
