"""What travels of reports; both addresses take `from` and `to` as instants.

- `GET /v1/reports/coupons` (`days`: how long after a coupon an order counts that was placed without its code) → CouponReport
- `GET /v1/reports/after-sales` → CaseReport
"""

import msgspec

from app.features.reports.rules.figures import CaseLine, CaseSum, CouponLine, CouponSum

COUPONS, CASES = "/v1/reports/coupons", "/v1/reports/after-sales"
#: Lines of one answer, the newest.
LINES_LIMIT = 5_000


class CouponReport(msgspec.Struct, frozen=True, kw_only=True):
    """The newest LINES_LIMIT of `total`; the sums are of all."""

    lines: tuple[CouponLine, ...]
    total: int
    coupons: tuple[CouponSum, ...]
    agents: tuple[CouponSum, ...]
    days: int


class CaseReport(msgspec.Struct, frozen=True, kw_only=True):
    """The newest LINES_LIMIT of `total`; the sums are of all. `staff`: names of those who applied or decided."""

    lines: tuple[CaseLine, ...]
    total: int
    states: tuple[CaseSum, ...]
    agents: tuple[CaseSum, ...]
    staff: dict[str, str]
