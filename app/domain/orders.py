"""Orders: as the hub mirrors them from whatever runs the shop, and under which of the five headings each is shown (CHAT-26)."""

from enum import StrEnum

import msgspec

from app.domain.ids import CustomerId, Instant, OrderId, ProductId
from app.domain.text import phone_hint


class OrderState(StrEnum):
    """Where an order stands. A refund is no state of the order: it has cases of its own."""

    UNPAID = "unpaid"
    TO_SHIP = "to_ship"
    TO_RECEIVE = "to_receive"
    SIGNED_FOR = "signed_for"
    CANCELLED = "cancelled"


class CaseKind(StrEnum):
    """What an after-sales application asks for."""

    REFUND_ONLY = "refund_only"
    RETURN_AND_REFUND = "return_and_refund"
    EXCHANGE = "exchange"


class CaseState(StrEnum):
    """Where an after-sales application stands; APPROVED is a decision of the hub, SETTLED means that the money went."""

    REQUESTED = "requested"
    APPROVED = "approved"
    SETTLED = "settled"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


#: States in which somebody still has something to do.
OPEN_CASES = frozenset({CaseState.REQUESTED, CaseState.APPROVED})


class Flag(StrEnum):
    """The colour of a remark on an order."""

    NONE = ""
    RED = "red"
    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PURPLE = "purple"


class Address(msgspec.Struct, frozen=True, kw_only=True):
    """Where a parcel goes; `country` is an ISO 3166 code, `phone` E.164, "", or masked."""

    name: str = ""
    phone: str = ""
    country: str = ""
    city: str = ""
    district: str = ""
    street: str = ""
    area: str = ""


class OrderLine(msgspec.Struct, frozen=True, kw_only=True):
    """So many pieces of a product, at `price` each, as it was called and pictured when ordered."""

    product: ProductId
    sku: str
    name: dict[str, str]
    quantity: int
    price: int
    picture: str = ""


class Discount(msgspec.Struct, frozen=True, kw_only=True):
    """Taken off the order; `amount` in minor units, positive."""

    label: str
    amount: int


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """An after-sales application on an order. `by` is "buyer" or the staff id who applied on the buyer's behalf (CHAT-22)."""

    id: str
    kind: CaseKind
    state: CaseState
    reason: str
    amount: int
    asked: Instant
    by: str = "buyer"
    decided: Instant | None = None
    decided_by: str = ""
    note: str = ""


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the timeline: placed, paid, shipped, delivered, cancelled, refund…; `words` is the carrier's own text."""

    code: str
    time: Instant
    words: str = ""


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """Amounts in minor units of `currency`. `paid` less `refunded` is what may still be given back. `version` grows."""

    id: OrderId
    number: str
    customer: CustomerId
    state: OrderState
    currency: str
    total: int
    placed: Instant
    lines: tuple[OrderLine, ...] = ()
    delivery_fee: int = 0
    discounts: tuple[Discount, ...] = ()
    paid: int = 0
    refunded: int = 0
    address: Address = Address()
    carrier: str = ""
    tracking: str = ""
    steps: tuple[Step, ...] = ()
    flag: Flag = Flag.NONE
    remark: str = ""
    cases: tuple[Case, ...] = ()
    expires: Instant | None = None
    #: The codes of the coupons that the buyer used on it.
    coupons: tuple[str, ...] = ()
    version: int = 0

    @property
    def refundable(self) -> int:
        """What was paid and not given back, less what open applications already ask for; in minor units, never below 0."""
        asked = sum(case.amount for case in self.cases if case.state in OPEN_CASES)
        return max(0, self.paid - self.refunded - asked)


def masked(order: Order) -> Order:
    """As it travels to desks: all but the last digits of the address's number stay at the hub (REQ-8)."""
    address = msgspec.structs.replace(order.address, phone=phone_hint(order.address.phone))
    return msgspec.structs.replace(order, address=address)


class Heading(StrEnum):
    """The five headings of the right pane (CHAT-26)."""

    UNFINISHED = "unfinished"
    TO_SHIP = "to_ship"
    TO_RECEIVE = "to_receive"
    SIGNED_FOR = "signed_for"
    REFUNDS = "refunds"


def heading(order: Order) -> Heading | None:
    """Where it is shown: under REFUNDS while an application is open, or where the money is back and nothing is left to do.

    One that was decided does not hold the parcel up: what is paid is still shipped. None for a cancelled order without money.
    """
    if any(case.state in OPEN_CASES for case in order.cases):
        return Heading.REFUNDS
    settled = any(case.state is CaseState.SETTLED for case in order.cases)
    if settled and (order.state is OrderState.CANCELLED or order.refunded >= order.paid):
        return Heading.REFUNDS
    return _HEADINGS.get(order.state)


_HEADINGS = {
    OrderState.UNPAID: Heading.UNFINISHED,
    OrderState.TO_SHIP: Heading.TO_SHIP,
    OrderState.TO_RECEIVE: Heading.TO_RECEIVE,
    OrderState.SIGNED_FOR: Heading.SIGNED_FOR,
}
