"""What may be done with an order: one table for its states, one for its open application (CHAT-26)."""

from enum import StrEnum

from app.domain.errors import Refused
from app.domain.orders import Address, Case, CaseState, Order, OrderState
from app.domain.payments import PaymentRules
from app.domain.text import one_line, phone_hint

#: Characters of a remark, a carrier's name, a tracking number, and of each line of an address.
REMARK_LIMIT = 500
CARRIER_LIMIT = 60
TRACKING_LIMIT = 60
LINE_LIMIT = 200
#: The highest total of an order, in minor units: beyond it somebody slipped on the keyboard.
TOTAL_LIMIT = 10**12
#: What stands for a digit that a desk does not see.
_HIDDEN = "•"
_NOWHERE = Address()


class Action(StrEnum):
    """What an agent may do with an order, in the order of the buttons."""

    REMIND = "remind"
    PRICE = "price"
    ADDRESS = "address"
    SHIP = "ship"
    LOGISTICS_LINK = "logistics_link"
    REFUND_LINK = "refund_link"
    AFTER_SALES_LINK = "after_sales_link"
    AFTER_SALES = "after_sales"
    PAYMENT = "payment"
    APPROVE = "approve"
    REFUSE = "refuse"
    REMARK = "remark"
    WRITE = "write"


#: The one table that both the buttons and the hub go by.
ACTIONS = {
    OrderState.UNPAID: (Action.REMIND, Action.PRICE, Action.ADDRESS, Action.PAYMENT, Action.REMARK, Action.WRITE),
    OrderState.TO_SHIP: (
        Action.SHIP, Action.ADDRESS, Action.REFUND_LINK, Action.AFTER_SALES, Action.PAYMENT, Action.REMARK, Action.WRITE,
    ),
    OrderState.TO_RECEIVE: (
        Action.LOGISTICS_LINK, Action.REFUND_LINK, Action.AFTER_SALES, Action.PAYMENT, Action.REMARK, Action.WRITE,
    ),
    OrderState.SIGNED_FOR: (
        Action.AFTER_SALES_LINK, Action.LOGISTICS_LINK, Action.REFUND_LINK, Action.AFTER_SALES, Action.PAYMENT,
        Action.REMARK, Action.WRITE,
    ),
    OrderState.CANCELLED: (Action.REMARK, Action.WRITE),
}  # fmt: skip
#: Before all others, while an application waits for a decision.
_DECISIONS = (Action.APPROVE, Action.REFUSE)


def actions(order: Order) -> tuple[Action, ...]:
    """What may be done with it now; nothing is applied for where nothing is left to give back."""
    possible = ACTIONS[order.state]
    if not order.refundable:
        possible = tuple(one for one in possible if one is not Action.AFTER_SALES)
    waiting = any(case.state is CaseState.REQUESTED for case in order.cases)
    return (*_DECISIONS, *possible) if waiting else possible


def check(order: Order, action: Action) -> None:
    """Raises Refused("orders.action") when the table does not have it for this order now."""
    if action not in actions(order):
        raise Refused("orders.action", action=action, number=order.number)


def check_payouts(order: Order, id_: str, paid_out: int) -> None:
    """Refunds and small payments together never exceed what was paid (CHAT-19). Raises Refused("orders.payouts")."""
    mine = sum(case.amount for case in order.cases if case.id == id_)
    going = sum(case.amount for case in order.cases if case.id != id_ and case.state is CaseState.APPROVED)
    left = order.paid - order.refunded - going - paid_out
    # Without small payments it is the shop itself, or its engine, that says how much may be given back.
    if paid_out and mine > left:
        raise Refused("orders.payouts", number=order.number, amount_left=max(0, left), currency=order.currency)


def approve_above(payments: PaymentRules, currency: str, order: Order) -> int:
    """The limit of the shop, whose own `currency` it is set in; for an order in another one, what is usual there."""
    own = payments if order.currency == currency else PaymentRules()
    return own.limits(order.currency).approve_above


def check_decider(case: Case, staff: str, above: int, currency: str) -> None:
    """Two people see a large refund that one of them applied for. Raises Refused("orders.own")."""
    if case.by == staff and case.amount > above:
        raise Refused("orders.own", amount_limit=above, currency=currency)


def checked_line(text: str, limit: int, code: str) -> str:
    """One clean line that is not empty. Raises Refused(code)."""
    line = one_line(text, limit + 1)
    if not line or len(line) > limit:
        raise Refused(code, limit=limit)
    return line


def checked_total(order: Order, total: int) -> int:
    """A new total: not below nothing, not beyond reason, not the same. Raises Refused("orders.total")."""
    if not 0 <= total <= TOTAL_LIMIT or total == order.total:
        raise Refused("orders.total")
    return total


def checked_address(address: Address, before: Address = _NOWHERE) -> Address:
    """Every line clean; name, city and street are needed, the country is two letters; a number that still is as desks see it
    is the one from `before`. Raises Refused: orders.address, orders.country, orders.phone."""
    lines = {name: one_line(getattr(address, name), LINE_LIMIT + 1) for name in address.__struct_fields__}
    if any(len(line) > LINE_LIMIT for line in lines.values()) or not (lines["name"] and lines["city"] and lines["street"]):
        raise Refused("orders.address", limit=LINE_LIMIT)
    if len(lines["country"]) != 2 or not lines["country"].isalpha():
        raise Refused("orders.country")
    if lines["phone"] == phone_hint(before.phone):
        lines["phone"] = before.phone
    elif _HIDDEN in lines["phone"]:
        raise Refused("orders.phone")
    return Address(**(lines | {"country": lines["country"].upper()}))
