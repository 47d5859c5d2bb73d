"""Small payments: money to the buyer, or from the buyer, bound to one order; and what the shop allows of it (CHAT-19)."""

import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

import msgspec

from app.domain.errors import Refused
from app.domain.ids import DAY, HOUR, SECOND, ConversationId, Instant
from app.domain.money import digits

#: No limit that a shop sets may be higher, in minor units: beyond it somebody slipped on the keyboard.
LIMIT_OF_LIMITS = 10**13


class Direction(StrEnum):
    """Which way the money goes."""

    PAYOUT = "payout"
    COLLECTION = "collection"


class PaymentState(StrEnum):
    """Where a payment stands. In the first five it is pending, the others are for ever."""

    APPROVAL = "approval"  # a supervisor has to decide
    OPENING = "opening"  # the provider is asked to prepare it
    BUYER = "buyer"  # the buyer has to pay, or to take the money
    CANCELLING = "cancelling"  # the provider is asked to close it, because somebody cancelled it
    EXPIRING = "expiring"  # the provider is asked to close it, because its time is over
    PAID = "paid"
    EXPIRED = "expired"
    CANCELLED = "cancelled"
    REFUSED = "refused"
    FAILED = "failed"


#: The provider's answer is awaited.
AT_PROVIDER = frozenset({PaymentState.OPENING, PaymentState.CANCELLING, PaymentState.EXPIRING})
#: Something is still to happen.
PENDING = AT_PROVIDER | {PaymentState.APPROVAL, PaymentState.BUYER}
#: These take their share of every limit: the money went, or may still go.
COUNTED = PENDING | {PaymentState.PAID}


class Move(StrEnum):
    """What may happen to a payment: by staff, by the hub's clock, or as the provider tells."""

    APPROVE = "approve"
    REFUSE = "refuse"
    CANCEL = "cancel"
    EXPIRE = "expire"
    OPENED = "opened"
    PAID = "paid"
    CLOSED = "closed"
    DECLINED = "declined"


_S = PaymentState
#: The one table. What is not in it does not happen. Money may have moved until the provider has said that it will not any
#: more: so cancelling and expiring ask first, and the buyer who was faster has paid.
MOVES = {
    (_S.APPROVAL, Move.APPROVE): _S.OPENING,
    (_S.APPROVAL, Move.REFUSE): _S.REFUSED,
    (_S.APPROVAL, Move.CANCEL): _S.CANCELLED,
    (_S.APPROVAL, Move.EXPIRE): _S.EXPIRED,
    (_S.OPENING, Move.OPENED): _S.BUYER,
    (_S.OPENING, Move.PAID): _S.PAID,
    (_S.OPENING, Move.CLOSED): _S.FAILED,
    (_S.OPENING, Move.DECLINED): _S.FAILED,
    (_S.BUYER, Move.CANCEL): _S.CANCELLING,
    (_S.BUYER, Move.EXPIRE): _S.EXPIRING,
    (_S.BUYER, Move.PAID): _S.PAID,
    (_S.BUYER, Move.CLOSED): _S.CANCELLED,
    (_S.BUYER, Move.DECLINED): _S.FAILED,
    (_S.CANCELLING, Move.PAID): _S.PAID,
    (_S.CANCELLING, Move.CLOSED): _S.CANCELLED,
    (_S.CANCELLING, Move.DECLINED): _S.CANCELLED,
    (_S.EXPIRING, Move.PAID): _S.PAID,
    (_S.EXPIRING, Move.CLOSED): _S.EXPIRED,
    (_S.EXPIRING, Move.DECLINED): _S.EXPIRED,
}


def moved(state: PaymentState, move: Move) -> PaymentState:
    """Raises Refused("payments.state") for what the table does not have."""
    after = MOVES.get((state, move))
    if after is None:
        raise Refused("payments.state", state=state.value)
    return after


class Payment(msgspec.Struct, frozen=True, kw_only=True):
    """`amount` in minor units of `currency`, which is the order's. `order` is its number, `note` for colleagues alone.

    `month` ("2026-11", in the shop's time zone) is the one whose cap a payout counts in. `decision` is the word of whoever
    approved or refused it, `code` why it failed. `told`: the buyer knows of it, by its card. `version` grows with each step.
    """

    id: str
    conversation: ConversationId
    order: str
    direction: Direction
    state: PaymentState
    amount: int
    currency: str
    reason: str
    note: str
    month: str
    asked: Instant
    asked_by: str
    asked_name: str
    expires: Instant
    decided: Instant | None = None
    decided_by: str = ""
    decided_name: str = ""
    decision: str = ""
    ended: Instant | None = None
    code: str = ""
    told: bool = False
    version: int = 1


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """The shop's limits in its own currency, in minor units: what `PaymentRules` comes to there."""

    payouts_per_order: int
    monthly_cap: int
    approve_above: int
    most: int
    expire_after: int


class PaymentRules(msgspec.Struct, frozen=True, kw_only=True):
    """What the shop allows. Amounts are in minor units of the shop's currency; None: what is usual in it.

    `payouts_per_order` 0 allows none; `monthly_cap` holds for all payouts of a calendar month in the shop's time zone; above
    `approve_above` a second person approves; `most` is for one payment; `expire_after` in milliseconds.
    """

    payouts_per_order: int = 3
    monthly_cap: int | None = None
    approve_above: int | None = None
    most: int | None = None
    expire_after: int = 2 * DAY

    def checked(self) -> "PaymentRules":
        """Itself. Raises Refused: payments.rule_payouts, payments.rule_amount, payments.rule_expire."""
        if not 0 <= self.payouts_per_order <= 100:
            raise Refused("payments.rule_payouts")
        for amount in (self.monthly_cap, self.approve_above, self.most):
            if amount is not None and not 0 <= amount <= LIMIT_OF_LIMITS:
                raise Refused("payments.rule_amount")
        if not HOUR <= self.expire_after <= 30 * DAY:
            raise Refused("payments.rule_expire")
        return self

    def limits(self, currency: str) -> Limits:
        """In the shop's currency."""
        # What a hundred dollars are worth, roughly: enough for a price difference, too little for a theft.
        usual = _USUAL.get(currency, 100 * 10 ** digits(currency))
        return Limits(
            payouts_per_order=self.payouts_per_order,
            monthly_cap=usual * 20 if self.monthly_cap is None else self.monthly_cap,
            approve_above=usual // 5 if self.approve_above is None else self.approve_above,
            most=usual if self.most is None else self.most,
            expire_after=self.expire_after,
        )


_USUAL = {"VND": 2_500_000, "UAH": 4_000_00, "CNY": 700_00, "JPY": 15_000, "KRW": 130_000}


def month_of(now: Instant, time_zone: str) -> str:
    """ "2026-11": the calendar month in the shop's time zone."""
    return datetime.datetime.fromtimestamp(now / SECOND, tz=ZoneInfo(time_zone)).strftime("%Y-%m")
