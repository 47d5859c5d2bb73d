"""What travels about coupons.

- `GET /v1/conversations/{id}/coupons` → CouponsOfBuyer
- `POST /v1/conversations/{id}/coupons` IssueCoupon → Given; the buyer gets a card in the chat
- `GET /v1/coupons` → ShopCoupons, `POST /v1/coupons` MakeCoupon → Coupon, `POST /v1/coupons/{id}/end` EndCoupon → Coupon: for
  admins, where the hub itself runs the shop; Refused("coupons.engine") elsewhere
- cards of kind "coupon", whose `ref` is the issue's id; `facts` hold code, kind, value, minimum, ends, only
"""

import msgspec

from app.domain.coupons import Coupon, Issue
from app.domain.ids import CommandId, ConversationId, CouponId, Instant
from app.features.coupons.rules import Terms


class CouponsOfBuyer(msgspec.Struct, frozen=True, kw_only=True):
    """`offers`: what this buyer can be given now, those that end first in front. `issued`: what they were given, on all
    channels, the latest first. `now` is the hub's time."""

    offers: tuple[Coupon, ...]
    issued: tuple[Issue, ...]
    now: Instant


class IssueCoupon(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The same `key` again gives nothing again and answers the same."""

    key: CommandId
    coupon: CouponId


class Given(msgspec.Struct, frozen=True, kw_only=True):
    """What the buyer got; `remaining` of the coupon afterwards, None without limit."""

    issue: Issue
    remaining: int | None


class ShopCoupons(msgspec.Struct, frozen=True, kw_only=True):
    """All of the shop, those that end first in front. `engine`: they are kept in the shop's engine, and changed there."""

    coupons: tuple[Coupon, ...]
    engine: bool


class MakeCoupon(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The same `key` again makes no other one."""

    key: CommandId
    terms: Terms


class EndCoupon(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Nobody is given it any more, and nobody who has it can use it; nothing happens to one that has ended."""

    key: CommandId


#: Where the shop's coupons are kept.
SHOP = "/v1/coupons"


def end_address(coupon: CouponId) -> str:
    """Where one is ended."""
    return f"{SHOP}/{coupon}/end"


def address_of(conversation: ConversationId) -> str:
    """Where a buyer's coupons are read, and one is given."""
    return f"/v1/conversations/{conversation}/coupons"
