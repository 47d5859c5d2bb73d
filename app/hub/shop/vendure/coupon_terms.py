"""What a coupon of the engine's gives and asks, from its promotion's conditions and actions. Pure."""

from collections.abc import Mapping

from app.domain.coupons import Coupon, CouponKind
from app.domain.ids import CouponId, Instant
from app.domain.text import one_line
from app.hub.shop.vendure.answers import EngineOperation, EnginePromotion
from app.hub.shop.vendure.mapping import Money, instant, language, plain

#: Where the engine sets no limit for one buyer, the desk gives each of them one.
PER_BUYER = 1
_MINIMUM = "minimum_order_amount"
#: What further conditions and actions mean for a buyer.
_ONLY = {
    "contains_products": "products",
    "at_least_n_with_facets": "products",
    "buy_x_get_y_free": "products",
    "facet_based_discount": "products",
    "products_percentage_discount": "products",
    "order_line_fixed_discount": "products",
    "customer_group": "customers",
}
_PERCENT = frozenset({"order_percentage_discount", "facet_based_discount", "products_percentage_discount"})
_AMOUNT = frozenset({"order_fixed_discount", "order_line_fixed_discount"})


def coupon(found: EnginePromotion, currency: str, money: Money) -> Coupon:
    """The coupon under the engine's id; amounts are of the channel's own currency."""
    kind, value = _gives(found.actions, currency, money)
    operations = (*found.conditions, *found.actions)
    asked = [_whole(_values(one).get("amount", "")) for one in found.conditions if one.code == _MINIMUM]
    limits = {_ONLY.get(one.code, "other" if one.code not in _KNOWN else "") for one in operations}
    return Coupon(
        id=CouponId(found.id),
        code=one_line(found.coupon_code or "", 80),
        name={language(one.language_code): one_line(one.name, 200) for one in found.translations},
        about={language(one.language_code): plain(one.description) for one in found.translations if one.description},
        kind=kind,
        value=value,
        currency=currency,
        minimum=money.ours(max(asked, default=0), currency),
        only=tuple(sorted(limits - {""})),
        stock=found.usage_limit,
        per_buyer=PER_BUYER if found.per_customer_usage_limit is None else found.per_customer_usage_limit,
        starts=Instant(0) if found.starts_at is None else instant(found.starts_at),
        ends=None if found.ends_at is None else instant(found.ends_at),
        live=found.enabled,
    )


_KNOWN = frozenset({_MINIMUM, "free_shipping", *_PERCENT, *_AMOUNT, *_ONLY})


def _gives(actions: list[EngineOperation], currency: str, money: Money) -> tuple[CouponKind, int]:
    if len(actions) == 1:
        (action,) = actions
        discount = _whole(_values(action).get("discount", ""))
        if action.code in _PERCENT:
            return CouponKind.PERCENT, discount
        if action.code in _AMOUNT:
            return CouponKind.AMOUNT, money.ours(discount, currency)
        if action.code == "free_shipping":
            return CouponKind.DELIVERY, 0
    return CouponKind.OTHER, 0


def _values(operation: EngineOperation) -> Mapping[str, str]:
    return {one.name: one.value for one in operation.args}


def _whole(text: str) -> int:
    try:
        return max(0, round(float(text)))
    except (ValueError, OverflowError):
        return 0
