"""What reports are made of: a coupon with the order that followed it, an application, and sums of them."""

import msgspec

from app.domain.ids import Instant

#: Days of one report, and after a coupon.
DAYS_LIMIT, AFTER_LIMIT = 92, 90
#: How an order follows a coupon: with its code, or just after it.
BY_CODE, BY_TIME = "code", "time"


class CouponLine(msgspec.Struct, frozen=True, kw_only=True):
    """One that a buyer was given, and the order that followed: `how` is BY_CODE, BY_TIME, or "" for none.

    `total` and `discount` of the order in minor units of `currency`; a discount only where the code was used.
    """

    time: Instant
    code: str
    name: dict[str, str]
    by: str
    by_name: str
    state: str
    currency: str
    how: str = ""
    order: str = ""
    placed: Instant | None = None
    total: int = 0
    discount: int = 0


class CouponSum(msgspec.Struct, frozen=True, kw_only=True):
    """All of one coupon or agent in one currency. `used` with the code and `revenue` of those orders after `discount`;
    `later` orders without it within the days, and their `later_revenue`."""

    key: str
    name: dict[str, str]
    currency: str
    issued: int = 0
    used: int = 0
    revenue: int = 0
    discount: int = 0
    later: int = 0
    later_revenue: int = 0


class CaseLine(msgspec.Struct, frozen=True, kw_only=True):
    """An application. `by` is "buyer" or the staff member who applied for them, `decided_by` "" while nobody decided."""

    order: str
    kind: str
    state: str
    reason: str
    amount: int
    currency: str
    asked: Instant
    by: str
    decided: Instant | None = None
    decided_by: str = ""


class CaseSum(msgspec.Struct, frozen=True, kw_only=True):
    """All in one state, or decided by one person, in one currency. `paid_back` is what was settled of `asked`."""

    key: str
    currency: str
    count: int = 0
    asked: int = 0
    paid_back: int = 0
    refused: int = 0
