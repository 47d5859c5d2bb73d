"""What travels about coupons.

- `GET /v1/conversations/{id}/coupons` → CouponsOfBuyer
- `POST /v1/conversations/{id}/coupons` IssueCoupon → Given; the buyer gets a card in the chat
- cards of kind "coupon", whose `ref` is the issue's id; `facts` hold code, kind, value, minimum, ends, only
"""

import msgspec

from app.domain.coupons import Coupon, Issue
from app.domain.ids import CommandId, ConversationId, CouponId, Instant


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


def address_of(conversation: ConversationId) -> str:
    """Where a buyer's coupons are read, and one is given."""
    return f"/v1/conversations/{conversation}/coupons"
