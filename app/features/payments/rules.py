"""What a small payment may be (CHAT-19). Pure; time and sums come in. The steps that it may take: `domain.payments.MOVES`."""

import msgspec

from app.domain.errors import Refused
from app.domain.orders import Order, OrderState
from app.domain.payments import Direction, Limits, Payment
from app.domain.text import clean

#: What the form offers, for each direction.
REASONS = {
    Direction.PAYOUT: ("defect", "shipping_cost", "late", "price_match", "goodwill", "other"),
    Direction.COLLECTION: ("price_difference", "shipping_cost", "exchange", "extra_service", "other"),
}
NOTE_LIMIT = 500


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody wants to pay or to collect. `amount` in minor units of `currency`."""

    direction: Direction
    amount: int
    currency: str
    reason: str
    note: str


class Used(msgspec.Struct, frozen=True, kw_only=True):
    """What of the limits is taken: payouts of the order, their sum, collections' sum, and the shop's payouts of the month."""

    payouts: int = 0
    paid_out: int = 0
    collected: int = 0
    month: int = 0


def room(order: Order, direction: Direction, used: Used, limits: Limits) -> int:
    """The highest amount that may be asked for now, in minor units; 0 when nothing may."""
    if direction is Direction.COLLECTION:
        return 0 if order.state is OrderState.CANCELLED else max(0, min(limits.most, order.total - used.collected))
    if used.payouts >= limits.payouts_per_order:
        return 0
    # Never more than the order has brought: neither as payouts alone nor together with what is given back otherwise.
    return max(0, min(limits.most, order.refundable - used.paid_out, limits.monthly_cap - used.month))


def checked(order: Order, wish: Wish, used: Used, limits: Limits, currency: str) -> Wish:
    """`currency` is the shop's, in which its limits are.

    Raises Refused: payments.currency, .order, .too_many, .amount, .most, .order_limit, .month, .reason, .note.
    """
    if wish.currency != order.currency or order.currency != currency:
        raise Refused("payments.currency", currency=order.currency)
    check_limits(order, wish.direction, wish.amount, used, limits)
    if wish.reason not in REASONS[wish.direction]:
        raise Refused("payments.reason")
    note = clean(wish.note).strip()
    if not note or len(note) > NOTE_LIMIT:
        raise Refused("payments.note", limit=NOTE_LIMIT)
    return msgspec.structs.replace(wish, note=note)


def check_limits(order: Order, direction: Direction, amount: int, used: Used, limits: Limits) -> None:
    """When it is asked for, and again when it is approved. Raises Refused: the codes of `checked` that limits have."""
    payout = direction is Direction.PAYOUT
    if (payout and order.paid <= 0) or (not payout and order.state is OrderState.CANCELLED):
        raise Refused("payments.unpaid" if payout else "payments.order", number=order.number)
    if payout and used.payouts >= limits.payouts_per_order:
        raise Refused("payments.too_many", limit=limits.payouts_per_order, number=order.number)
    if amount <= 0:
        raise Refused("payments.amount")
    if amount > limits.most:
        raise Refused("payments.most", amount_most=limits.most, currency=order.currency)
    left = order.refundable - used.paid_out if payout else order.total - used.collected
    if amount > left:
        raise Refused("payments.order_limit", amount_left=max(0, left), currency=order.currency)
    if payout and amount > limits.monthly_cap - used.month:
        month_left = max(0, limits.monthly_cap - used.month)
        raise Refused("payments.month", amount_left=month_left, amount_cap=limits.monthly_cap, currency=order.currency)


def needs_approval(amount: int, limits: Limits) -> bool:
    """Whether a second person has to look at it first."""
    return amount > limits.approve_above


def check_decider(payment: Payment, staff: str) -> None:
    """Two people see a large sum. Raises Refused("payments.own")."""
    if payment.asked_by == staff:
        raise Refused("payments.own")


def checked_decision(note: str, approve: bool) -> str:
    """Whoever asked will want to know why not. Raises Refused("payments.why")."""
    text = clean(note).strip()
    if len(text) > NOTE_LIMIT or (not approve and not text):
        raise Refused("payments.why", limit=NOTE_LIMIT)
    return text
