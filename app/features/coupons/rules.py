"""Whether a buyer may be given a coupon now (CHAT-20): live, left in the stock, within the buyer's own limit."""

from collections.abc import Iterable, Sequence

from app.domain.conversations import Conversation
from app.domain.coupons import Coupon, Issue
from app.domain.errors import Refused
from app.domain.ids import CouponId, Instant


def check_buyer(conversation: Conversation) -> None:
    """Raises Refused: coupons.blocked, coupons.spam."""
    if conversation.blocked:
        raise Refused("coupons.blocked")
    if conversation.spam is not None:
        raise Refused("coupons.spam")


def check(coupon: Coupon, held: int, now: Instant) -> None:
    """`held`: how many of it this buyer was given, used or not.

    Raises Refused: coupons.off, .early, .expired, .limit {limit}, .sold_out; each with the coupon's code as "coupon".
    """
    if not coupon.live:
        raise Refused("coupons.off", coupon=coupon.code)
    if coupon.starts > now:
        raise Refused("coupons.early", coupon=coupon.code)
    if coupon.over(now):
        raise Refused("coupons.expired", coupon=coupon.code)
    if held >= coupon.per_buyer:
        raise Refused("coupons.limit", coupon=coupon.code, limit=coupon.per_buyer)
    if coupon.remaining == 0:
        raise Refused("coupons.sold_out", coupon=coupon.code)


def held(issues: Iterable[Issue], coupon: CouponId) -> int:
    """How many of the issues are of this coupon."""
    return sum(one.coupon.id == coupon for one in issues)


def offers(coupons: Sequence[Coupon], issues: Sequence[Issue], now: Instant) -> tuple[Coupon, ...]:
    """Those that the buyer can be given now; what ends never stands last."""
    found = []
    for coupon in coupons:
        try:
            check(coupon, held(issues, coupon.id), now)
        except Refused:
            continue
        found.append(coupon)
    return tuple(sorted(found, key=lambda one: (one.ends is None, one.ends or 0, one.code)))
