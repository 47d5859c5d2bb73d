"""Whether a buyer may be given a coupon now, and what terms a new one may have (CHAT-20)."""

import re
from collections.abc import Iterable, Sequence

import msgspec

from app.domain.conversations import Conversation
from app.domain.coupons import Coupon, CouponKind, Issue
from app.domain.errors import Refused
from app.domain.ids import CouponId, Instant
from app.domain.text import one_line

#: What a name may be written in.
LANGUAGES = ("en", "vi", "zh_CN", "uk")


#: The code is typed by people and printed on leaflets.
_CODE = re.compile("[A-Z0-9][A-Z0-9_-]{1,29}")
NAME_LIMIT = 80
#: The most of money, of pieces, and of pieces for one buyer: beyond it somebody slipped on the keyboard.
AMOUNT_LIMIT = 10**12
STOCK_LIMIT = 10**7
PER_BUYER_LIMIT = 100


class Terms(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What an admin enters: `value` in per cent or minor units of `currency`, as `minimum`; `name` in `language`."""

    code: str
    name: str
    language: str
    kind: CouponKind
    value: int
    currency: str
    minimum: int = 0
    stock: int | None = None
    per_buyer: int = 1
    ends: Instant | None = None


def made(op: Terms, id_: CouponId, currency: str, now: Instant) -> Coupon:
    """The coupon that is asked for; `currency` is the shop's.

    Raises Refused: coupons.code, .name, .kind, .percent, .amount, .minimum, .currency, .stock, .per_buyer, .ends.
    """
    code, name = op.code.strip().upper(), one_line(op.name, NAME_LIMIT + 1)
    limits: list[tuple[bool, str, dict[str, int]]] = [
        (_CODE.fullmatch(code) is not None, "coupons.code", {}),
        (0 < len(name) <= NAME_LIMIT, "coupons.name", {"limit": NAME_LIMIT}),
        (op.kind in (CouponKind.PERCENT, CouponKind.AMOUNT), "coupons.kind", {}),
        (op.kind is not CouponKind.PERCENT or 0 < op.value <= 100, "coupons.percent", {}),
        (op.kind is not CouponKind.AMOUNT or 0 < op.value <= AMOUNT_LIMIT, "coupons.amount", {}),
        (0 <= op.minimum <= AMOUNT_LIMIT, "coupons.minimum", {}),
        # Else it would be worth more than what it is used for.
        (op.kind is not CouponKind.AMOUNT or not op.minimum or op.minimum >= op.value, "coupons.minimum", {}),
        (op.currency == currency, "coupons.currency", {}),
        (op.stock is None or 0 < op.stock <= STOCK_LIMIT, "coupons.stock", {"limit": STOCK_LIMIT}),
        (0 < op.per_buyer <= PER_BUYER_LIMIT, "coupons.per_buyer", {"limit": PER_BUYER_LIMIT}),
        (op.ends is None or op.ends > now, "coupons.ends", {}),
    ]
    for fine, refusal, facts in limits:
        if not fine:
            raise Refused(refusal, **facts)
    language = op.language if op.language in LANGUAGES else "en"
    return Coupon(
        id=id_, code=code, name={language: name}, kind=op.kind, value=op.value, currency=currency, minimum=op.minimum,
        stock=op.stock, per_buyer=op.per_buyer, starts=now, ends=op.ends,
    )  # fmt: skip


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
