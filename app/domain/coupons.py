"""Coupons: what a shop gives away so that a buyer orders, and what became of one that a buyer was given (CHAT-20)."""

from enum import StrEnum

import msgspec

from app.domain.ids import ConversationId, CouponId, Instant


class CouponKind(StrEnum):
    """What it takes off. OTHER: an engine's own arithmetic, told by the coupon's words alone."""

    PERCENT = "percent"
    AMOUNT = "amount"
    DELIVERY = "delivery"
    OTHER = "other"


class IssueState(StrEnum):
    """What became of an issued one. WITHDRAWN: the shop switched the coupon off before it was used."""

    ISSUED = "issued"
    USED = "used"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


class Coupon(msgspec.Struct, frozen=True, kw_only=True):
    """`name` and `about` by language tag; `value` per cent or minor units of `currency`, as `minimum`, the least of an order.

    `stock` is how many may be used in all, None without limit; `used` of them are, and `issued` are in buyers' hands.
    `only` names what else limits it ("products", "customers"). It is good from `starts` until before `ends`, None without end.
    """

    id: CouponId
    code: str
    name: dict[str, str]
    kind: CouponKind
    value: int
    currency: str
    minimum: int = 0
    about: dict[str, str] = {}
    only: tuple[str, ...] = ()
    stock: int | None = None
    used: int = 0
    issued: int = 0
    per_buyer: int = 1
    starts: Instant = Instant(0)
    ends: Instant | None = None
    live: bool = True

    @property
    def remaining(self) -> int | None:
        """How many can still be given, never below 0; None without limit."""
        return None if self.stock is None else max(0, self.stock - self.used - self.issued)

    def good(self, now: Instant) -> bool:
        """Whether a buyer may use it now: switched on, begun, not over."""
        return self.live and self.starts <= now and not self.over(now)

    def over(self, now: Instant) -> bool:
        """Whether its time has passed."""
        return self.ends is not None and self.ends <= now


class Issue(msgspec.Struct, frozen=True, kw_only=True):
    """One that a buyer was given. `order` is the number of the order on which it was used, "" before."""

    id: str
    coupon: Coupon
    conversation: ConversationId
    time: Instant
    by: str
    by_name: str
    order: str = ""

    def state(self, now: Instant) -> IssueState:
        """What it is now."""
        if self.order:
            return IssueState.USED
        if not self.coupon.live:
            return IssueState.WITHDRAWN
        return IssueState.EXPIRED if self.coupon.over(now) else IssueState.ISSUED
