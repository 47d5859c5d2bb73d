"""Which order followed which coupon, and sums by coupon, agent and state; pure (CHAT-20, CHAT-22)."""

from collections.abc import Callable, Iterable, Sequence

import msgspec

from app.domain.errors import Refused
from app.domain.ids import DAY, Instant
from app.domain.orders import CaseState
from app.features.reports.rules.figures import AFTER_LIMIT, BY_CODE, BY_TIME, DAYS_LIMIT, CaseLine, CaseSum, CouponLine, CouponSum


class Bought(msgspec.Struct, frozen=True):
    """An order of a customer, for leading it back to a coupon."""

    number: str
    placed: Instant
    total: int
    currency: str


class Given(msgspec.Struct, frozen=True, kw_only=True):
    """An issued coupon with the customer whom it went to, None while nobody knows them."""

    line: CouponLine
    customer: str | None


def checked(since: int, until: int, days: int = 1) -> tuple[Instant, Instant]:
    """Raises Refused: reports.time, reports.too_long {days}, reports.after {days}."""
    if not 0 <= since < until < 2**53:
        raise Refused("reports.time")
    if until - since > DAYS_LIMIT * DAY + DAY // 2:
        raise Refused("reports.too_long", days=DAYS_LIMIT)
    if not 1 <= days <= AFTER_LIMIT:
        raise Refused("reports.after", days=AFTER_LIMIT)
    return Instant(since), Instant(until)


def followed(given: Sequence[Given], bought: Callable[[str], Iterable[Bought]], days: int) -> list[CouponLine]:
    """Each coupon with the order that followed it. One that was used has its order; another has the customer's first order
    within `days` that followed no other coupon. No order counts twice, and the latest coupon before an order has it."""
    taken = {one.line.order for one in given if one.line.order}
    lines: dict[int, CouponLine] = {place: one.line for place, one in enumerate(given)}
    for place, one in sorted(enumerate(given), key=lambda pair: -pair[1].line.time):
        if one.line.how or one.customer is None:
            continue
        until = one.line.time + days * DAY
        later = [b for b in bought(one.customer) if one.line.time < b.placed <= until and b.number not in taken]
        if later:
            first = min(later, key=lambda b: b.placed)
            taken.add(first.number)
            lines[place] = msgspec.structs.replace(
                one.line, how=BY_TIME, order=first.number, placed=first.placed, total=first.total, currency=first.currency
            )
    return [lines[place] for place in range(len(given))]


def coupon_sums(lines: Iterable[CouponLine], key: Callable[[CouponLine], tuple[str, dict[str, str]]]) -> tuple[CouponSum, ...]:
    """Added up by `key`, which gives an id and its names, and by currency; what brought most in front."""
    sums: dict[tuple[str, str], CouponSum] = {}
    for line in lines:
        id_, name = key(line)
        before = sums.get((id_, line.currency)) or CouponSum(key=id_, name=name, currency=line.currency)
        used, later = line.how == BY_CODE, line.how == BY_TIME
        sums[id_, line.currency] = msgspec.structs.replace(
            before, issued=before.issued + 1, used=before.used + used, revenue=before.revenue + line.total * used,
            discount=before.discount + line.discount * used, later=before.later + later,
            later_revenue=before.later_revenue + line.total * later,
        )  # fmt: skip
    return tuple(sorted(sums.values(), key=lambda one: (-one.revenue, -one.issued, one.key)))


def case_sums(lines: Iterable[CaseLine], key: Callable[[CaseLine], str]) -> tuple[CaseSum, ...]:
    """Added up by `key` and currency; the most in front."""
    sums: dict[tuple[str, str], CaseSum] = {}
    for line in lines:
        id_ = key(line)
        before = sums.get((id_, line.currency)) or CaseSum(key=id_, currency=line.currency)
        sums[id_, line.currency] = msgspec.structs.replace(
            before, count=before.count + 1, asked=before.asked + line.amount,
            paid_back=before.paid_back + line.amount * (line.state == CaseState.SETTLED),
            refused=before.refused + (line.state == CaseState.REFUSED),
        )  # fmt: skip
    return tuple(sorted(sums.values(), key=lambda one: (-one.count, one.key, one.currency)))
