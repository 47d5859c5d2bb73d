"""What an application must be (CHAT-22): a kind, a reason of the list, and an amount within what was paid and not given back."""

import msgspec

from app.domain.errors import Refused
from app.domain.ids import Instant
from app.domain.orders import Case, CaseKind, CaseState, Order, OrderState, Step
from app.domain.text import clean

#: What the forms of both sides offer.
REASONS = ("damaged", "wrong_item", "not_as_described", "late", "faulty", "no_longer_wanted")
NOTE_LIMIT = 500
#: Applications on one order, ever: more is a quarrel for people.
CASES_LIMIT = 10


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """What is applied for. `amount` in minor units of the order's currency; an exchange asks for none."""

    kind: CaseKind
    reason: str
    amount: int = 0
    note: str = ""


def checked(order: Order, wish: Wish, paid_out: int = 0) -> Wish:
    """`paid_out`: what small payments of the order come to, which the hub alone knows for certain.

    Raises Refused: after_sales.state, .open, .reason, .amount, .note, .too_many.
    """
    if order.paid <= 0 or order.state is OrderState.UNPAID:
        raise Refused("after_sales.state", number=order.number)
    if any(case.state is CaseState.REQUESTED for case in order.cases):
        raise Refused("after_sales.open", number=order.number)
    if len(order.cases) >= CASES_LIMIT:
        raise Refused("after_sales.too_many", limit=CASES_LIMIT)
    if wish.reason not in REASONS:
        raise Refused("after_sales.reason")
    exchange = wish.kind is CaseKind.EXCHANGE
    most = max(0, order.refundable - paid_out)
    if (exchange and wish.amount) or (not exchange and not 0 < wish.amount <= most):
        raise Refused("after_sales.amount", most=most, amount_most=most, currency=order.currency)
    note = clean(wish.note).strip()
    if len(note) > NOTE_LIMIT:
        raise Refused("after_sales.note", limit=NOTE_LIMIT)
    return msgspec.structs.replace(wish, note=note)


def applied(order: Order, wish: Wish, id_: str, by: str, now: Instant) -> Order:
    """The order with the application on it; `by` is "buyer" or a staff id."""
    case = Case(
        id=id_,
        kind=wish.kind,
        state=CaseState.REQUESTED,
        reason=wish.reason,
        amount=wish.amount,
        asked=now,
        by=by,
        note=wish.note,
    )
    step = Step(code="refund_asked", time=now)
    return msgspec.structs.replace(order, cases=(*order.cases, case), steps=(*order.steps, step), version=order.version + 1)
