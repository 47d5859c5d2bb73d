"""Whose contact an order counts for: the marketer of the goods bought, through the landing bought through (DATA-4).

All contacts and all orders of one phone come in; nothing of what was worked out before does, so the same goes in and out again
whenever an order changes, a duplicate is deleted, or its deletion is undone.
"""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from app.domain.ids import Instant, StaffId
from app.domain.orders import Order, OrderState

#: Goods of a landing that is for whatever the shop sells.
ANY_GOODS = ""


class Came(msgspec.Struct, frozen=True, kw_only=True):
    """A contact that an admin let in. `order`: the number or id of the order that was entered by hand with it, if one was."""

    id: str
    landing: str
    marketer: StaffId
    product: str
    created: Instant
    deleted: bool = False
    order: str | None = None


class Bought(msgspec.Struct, frozen=True, kw_only=True):
    """An order that is not cancelled. `amounts`: what it brought for each product, in minor units, once `delivered`."""

    id: str
    number: str
    placed: Instant
    delivered: bool
    amounts: Mapping[str, int]


class Credit(msgspec.Struct, frozen=True, kw_only=True):
    """What a contact is worth: its first order, what all of them brought, and whether one was delivered."""

    order: str
    revenue: int
    closed: bool


def bought(order: Order) -> Bought | None:
    """The order as it counts; None for a cancelled one.

    Revenue is what customers' figures count as spent (CUST-6): the whole of a delivered order less what was given back, spread
    over its goods by their amounts, to the last minor unit.
    """
    if order.state is OrderState.CANCELLED or not order.lines:
        return None
    goods: dict[str, int] = {}
    for line in order.lines:
        goods[line.product] = goods.get(line.product, 0) + line.quantity * line.price
    delivered = order.state is OrderState.SIGNED_FOR
    net = max(0, order.total - order.refunded) if delivered else 0
    return Bought(id=order.id, number=order.number, placed=order.placed, delivered=delivered, amounts=portions(net, goods))


def portions(whole: int, weights: Mapping[str, int]) -> dict[str, int]:
    """`whole` spread over the names by weight, adding up exactly: the largest remainders get what is left."""
    total = sum(weights.values())
    shares = dict(weights) if total else dict.fromkeys(weights, 1)
    total = total or len(shares)
    found = {name: whole * weight // total for name, weight in shares.items()}
    left = whole - sum(found.values())
    for name in sorted(shares, key=lambda name: (-(whole * shares[name] % total), name))[:left]:
        found[name] += 1
    return found


def winner(came: Sequence[Came], order: Bought) -> Came | None:
    """Whose one purchase is, among contacts of the same goods in the order of their coming; None for nobody's.

    The one bought through is the one that the order was entered with, else the last before it was placed. If an admin deleted
    that one as a duplicate, it is the one that was registered first.
    """
    before = [one for one in came if one.created <= order.placed or _names(one, order)]
    if not before:
        return None
    through = next((one for one in before if _names(one, order)), before[-1])
    if not through.deleted:
        return through
    return next((one for one in before if not one.deleted), None)


def credits(came: Iterable[Came], orders: Iterable[Bought]) -> dict[str, Credit]:
    """What each contact of one phone is worth. Whoever wins the first purchase of some goods wins all further ones of them."""
    groups: dict[str, list[Came]] = {}
    for one in sorted(came, key=lambda one: (one.created, one.id)):
        groups.setdefault(one.product, []).append(one)
    won: dict[str, Came] = {}
    found: dict[str, Credit] = {}
    for order in sorted(orders, key=lambda one: (one.placed, one.id)):
        for product, amount in sorted(order.amounts.items()):
            who = won.get(product) or winner(groups.get(product, ()), order) or winner(groups.get(ANY_GOODS, ()), order)
            if who is None:
                continue
            won[product] = who
            known = found.get(who.id, Credit(order=order.id, revenue=0, closed=False))
            found[who.id] = Credit(order=known.order, revenue=known.revenue + amount, closed=known.closed or order.delivered)
    return found


def next_winner(came: Iterable[Came], orders: Sequence[Bought], product: str, now: Instant) -> Came | None:
    """Whose a purchase of these goods would be if it were made now."""
    came = sorted(came, key=lambda one: (one.created, one.id))
    coming = Bought(id="\U0010ffff", number="", placed=now, delivered=True, amounts={product: 1})
    before, after = credits(came, orders), credits(came, [*orders, coming])
    return next((one for one in came if after.get(one.id) != before.get(one.id)), None)


def _names(one: Came, order: Bought) -> bool:
    return one.order is not None and one.order in (order.id, order.number)
