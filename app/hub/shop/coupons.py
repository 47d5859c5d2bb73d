"""The mirror of coupons: what the shop gives away, how many are left, and which of it this desk gave to whom."""

from collections.abc import Iterable, Sequence

import msgspec
from sqlalchemy import bindparam, case, insert, or_, select, update
from ulid import ULID

from app.domain.coupons import Coupon, CouponKind, Issue, IssueState
from app.domain.errors import NotFound
from app.domain.ids import BuyerId, ConversationId, CouponId, Instant, ShopId
from app.domain.people import Actor
from app.hub.database.statements import Row, Sql, Statement
from app.hub.database.tables import buyers
from app.hub.database.trade import coupon_issues as issues
from app.hub.database.trade import coupon_uses as uses
from app.hub.database.trade import coupons, orders
from app.hub.transaction import Transaction
from app.protocol.codec import encode

_NAMES = (
    "id", "code", "name", "kind", "value", "currency", "minimum", "stock", "used", "issued", "per_buyer", "starts", "ends",
    "live", "detail",
)  # fmt: skip
_COLUMNS = tuple(coupons.c[name] for name in _NAMES)
_OF_SHOP = select(*_COLUMNS).where(coupons.c.shop == bindparam("shop"))
_ALL = Statement(_OF_SHOP.order_by(coupons.c.ends, coupons.c.code))
_BY_ID = Statement(_OF_SHOP.where(coupons.c.id == bindparam("id")))
_BY_CODE = Statement(_OF_SHOP.where(coupons.c.code == bindparam("code")))
#: What an engine brings; how many are used and issued is counted here.
_SAVED = ("code", "name", "kind", "value", "currency", "minimum", "stock", "per_buyer", "starts", "ends", "live", "detail")
_ONE = (coupons.c.id == bindparam("key"), coupons.c.shop == bindparam("of_shop"))
_SAVE = Statement(update(coupons).where(*_ONE).values({name: bindparam(name) for name in _SAVED}))
_ADD = Statement(insert(coupons).values({name: bindparam(name) for name in ("id", "shop", "used", "issued", *_SAVED)}))
#: The one place where a coupon leaves the stock: the last one goes to one buyer, whoever asks at the same moment.
_RESERVE = Statement(
    update(coupons)
    .where(*_ONE, or_(coupons.c.stock < 0, coupons.c.used + coupons.c.issued < coupons.c.stock))
    .values(issued=coupons.c.issued + 1)
)
_COUNT = Statement(
    update(coupons)
    .where(*_ONE)
    .values(used=coupons.c.used + bindparam("more_used"), issued=coupons.c.issued + bindparam("more_issued"))
)
_GIVE = Statement(
    insert(issues).values(
        {n: bindparam(n) for n in ("id", "shop", "coupon", "conversation", "buyer", "staff", "staff_name", "time")}
    )
)
_ISSUE = (
    select(issues.c.id, issues.c.conversation, issues.c.time, issues.c.staff, issues.c.staff_name, orders.c.number, *_COLUMNS)
    .join_from(issues, coupons, issues.c.coupon == coupons.c.id)
    .outerjoin(uses, uses.c.issue == issues.c.id)
    .outerjoin(orders, orders.c.id == uses.c.order)
    .where(issues.c.shop == bindparam("shop"))
)
_ISSUE_BY_ID = Statement(_ISSUE.where(issues.c.id == bindparam("id")))
#: The same person may write on several channels: whoever is linked to the same customer is counted together.
_this = buyers.alias("this")
_PERSONS = select(buyers.c.id).where(
    buyers.c.customer.in_(select(_this.c.customer).where(_this.c.id == bindparam("buyer"), _this.c.customer.is_not(None))),
    buyers.c.shop == bindparam("shop"),
)
_ISSUES_OF_PERSON = Statement(
    _ISSUE.where(or_(issues.c.buyer == bindparam("buyer"), issues.c.buyer.in_(_PERSONS)))
    .order_by(issues.c.time.desc())
    .limit(200)
)
_STATE = case(
    (coupons.c.live == 0, IssueState.WITHDRAWN.value),
    ((coupons.c.ends > 0) & (coupons.c.ends <= bindparam("now")), IssueState.EXPIRED.value),
    else_=IssueState.ISSUED.value,
)
_UNTOLD = Statement(
    select(issues.c.shop, issues.c.conversation, issues.c.id, _STATE.label("state"))
    .join_from(issues, coupons, issues.c.coupon == coupons.c.id)
    .outerjoin(uses, uses.c.issue == issues.c.id)
    .where(uses.c.order.is_(None), issues.c.told != _STATE)
    .limit(200)
)
_TELL = Statement(update(issues).where(issues.c.id == bindparam("key")).values(told=bindparam("state")))


class CouponDetail(msgspec.Struct, frozen=True, kw_only=True):
    """What of a coupon has no column of its own."""

    about: dict[str, str] = {}
    only: tuple[str, ...] = ()


_details = msgspec.json.Decoder(CouponDetail)
_words = msgspec.json.Decoder(dict[str, str])


def every(sql: Sql, shop: ShopId) -> list[Coupon]:
    """All of the shop's, those that end first in front."""
    return [_coupon(row) for row in sql.rows(_ALL, {"shop": shop})]


def one(sql: Sql, shop: ShopId, coupon: str) -> Coupon:
    """Raises NotFound, for another shop's coupon as well."""
    row = sql.row(_BY_ID, {"shop": shop, "id": coupon})
    if row is None:
        raise NotFound("coupon")
    return _coupon(row)


def by_code(sql: Sql, shop: ShopId, code: str) -> Coupon | None:
    """The shop's coupon with this code; None when there is none."""
    row = sql.row(_BY_CODE, {"shop": shop, "code": code})
    return None if row is None else _coupon(row)


def save(sql: Sql, shop: ShopId, coupon: Coupon) -> None:
    """Puts a coupon's terms in place of the old ones, or adds it; what is used and issued of a known one stays."""
    values = _saved(coupon)
    if sql.run(_SAVE, {"key": coupon.id, "of_shop": shop, **values}) == 0:
        sql.run(_ADD, {"id": coupon.id, "shop": shop, "used": coupon.used, "issued": coupon.issued, **values})


def take(sql: Sql, shop: ShopId, found: Iterable[Coupon], *, whole: bool) -> None:
    """What an engine has, by its codes. `whole`: it has no others, so those that are not among them are switched off."""
    codes = set()
    for brought in found:
        codes.add(brought.code)
        known = by_code(sql, shop, brought.code)
        id_ = CouponId(str(ULID())) if known is None else known.id
        mine = (0, 0) if known is None else (known.used, known.issued)
        after = msgspec.structs.replace(brought, id=id_, used=mine[0], issued=mine[1])
        if after != known:
            save(sql, shop, after)
    for gone in every(sql, shop) if whole else ():
        if gone.live and gone.code not in codes:
            save(sql, shop, msgspec.structs.replace(gone, live=False))


def reserve(sql: Sql, shop: ShopId, coupon: CouponId) -> bool:
    """Takes one out of the stock; False when there is none left."""
    return sql.run(_RESERVE, {"key": coupon, "of_shop": shop}) == 1


def count(sql: Sql, shop: ShopId, coupon: CouponId, *, used: int, issued: int) -> None:
    """So many more, or fewer, are used and in buyers' hands."""
    sql.run(_COUNT, {"key": coupon, "of_shop": shop, "more_used": used, "more_issued": issued})


def give(tx: Transaction, actor: Actor, coupon: Coupon, conversation: ConversationId, buyer: BuyerId) -> Issue:
    """Writes down that this buyer was given one that was reserved."""
    new = Issue(
        id=str(ULID()), coupon=coupon, conversation=conversation, time=tx.now, by=actor.id, by_name=actor.name,
    )  # fmt: skip
    row = {
        "id": new.id, "shop": actor.shop, "coupon": coupon.id, "conversation": conversation, "buyer": buyer,
        "staff": actor.id, "staff_name": actor.name, "time": tx.now,
    }  # fmt: skip
    tx.sql.run(_GIVE, row)
    return new


def issue(sql: Sql, shop: ShopId, id_: str) -> Issue:
    """Raises NotFound, for another shop's as well."""
    row = sql.row(_ISSUE_BY_ID, {"shop": shop, "id": id_})
    if row is None:
        raise NotFound("coupon")
    return _issue(row)


def issues_of(sql: Sql, shop: ShopId, buyer: BuyerId) -> list[Issue]:
    """What this person was given, on all channels, the latest first; at most 200."""
    return [_issue(row) for row in sql.rows(_ISSUES_OF_PERSON, {"shop": shop, "buyer": buyer})]


def untold(sql: Sql, now: Instant) -> list[tuple[ShopId, ConversationId, str, str]]:
    """Unused ones that are in another state than both sides heard: shop, conversation, issue, state; at most 200."""
    return [(ShopId(shop), ConversationId(chat), id_, state) for shop, chat, id_, state in sql.rows(_UNTOLD, {"now": now})]


def told(sql: Sql, issued: str, state: str) -> None:
    """Both sides hear of this state now."""
    sql.run(_TELL, {"key": issued, "state": state})


def _saved(coupon: Coupon) -> dict[str, object]:
    return {
        "code": coupon.code,
        "name": encode(coupon.name),
        "kind": coupon.kind.value,
        "value": coupon.value,
        "currency": coupon.currency,
        "minimum": coupon.minimum,
        "stock": -1 if coupon.stock is None else coupon.stock,
        "per_buyer": coupon.per_buyer,
        "starts": coupon.starts,
        "ends": coupon.ends or 0,
        "live": int(coupon.live),
        "detail": encode(CouponDetail(about=coupon.about, only=coupon.only)),
    }


def _coupon(row: Sequence[object]) -> Coupon:
    found = dict(zip(_NAMES, row, strict=True))
    more = CouponDetail() if found["detail"] is None else _details.decode(bytes(found["detail"]))  # type: ignore[call-overload]
    found |= {
        "name": _words.decode(bytes(found["name"])),  # type: ignore[call-overload]
        "kind": CouponKind(str(found["kind"])),
        "stock": None if found["stock"] == -1 else found["stock"],
        "ends": found["ends"] or None,
        "live": bool(found["live"]),
        "about": more.about,
        "only": more.only,
    }
    del found["detail"]
    return Coupon(**found)  # type: ignore[arg-type]


def _issue(row: Row) -> Issue:
    id_, conversation, time, staff, staff_name, number, *coupon = row
    return Issue(
        id=id_, coupon=_coupon(coupon), conversation=ConversationId(conversation), time=Instant(time), by=staff,
        by_name=staff_name, order=number or "",
    )  # fmt: skip
