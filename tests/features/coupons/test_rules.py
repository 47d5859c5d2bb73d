"""When a coupon may be given, as a table; and what became of one that was: CHAT-20."""

from typing import Any

import msgspec
import pytest

from app.domain.conversations import Conversation
from app.domain.coupons import Coupon, CouponKind, Issue, IssueState
from app.domain.errors import Refused
from app.domain.ids import BuyerId, ConversationId, CouponId, Instant
from app.domain.people import Buyer
from app.domain.suspicion import Suspicion, SuspicionKind
from app.features.coupons import rules

NOW = Instant(1_000_000)
GOOD = Coupon(
    id=CouponId("c"), code="TEN", name={"en": "Ten"}, kind=CouponKind.PERCENT, value=10, currency="VND", stock=10, per_buyer=2,
    starts=Instant(NOW - 1), ends=Instant(NOW + 1),
)  # fmt: skip


def given(coupon: Coupon, order: str = "") -> Issue:
    return Issue(
        id="i", coupon=coupon, conversation=ConversationId("x"), time=NOW, by="lan", by_name="Lan", order=order
    )  # fmt: skip


@pytest.mark.parametrize(
    ("change", "held", "code"),
    [
        ({}, 0, ""),
        ({}, 1, ""),
        ({}, 2, "coupons.limit"),
        ({"per_buyer": 0}, 0, "coupons.limit"),
        ({"live": False}, 0, "coupons.off"),
        ({"starts": NOW}, 0, ""),
        ({"starts": Instant(NOW + 1)}, 0, "coupons.early"),
        ({"ends": NOW}, 0, "coupons.expired"),
        ({"ends": None}, 0, ""),
        ({"used": 4, "issued": 5}, 0, ""),
        ({"used": 4, "issued": 6}, 0, "coupons.sold_out"),
        ({"used": 12}, 0, "coupons.sold_out"),
        ({"stock": None, "used": 9_999}, 0, ""),
        ({"stock": 0}, 0, "coupons.sold_out"),
        ({"stock": 0, "live": False}, 5, "coupons.off"),
    ],
)
def test_may_be_given(change: dict[str, Any], held: int, code: str) -> None:
    """CHAT-20: live, begun, not over, left, within the buyer's limit; what is most final is said first."""
    coupon = msgspec.structs.replace(GOOD, **change)
    if not code:
        rules.check(coupon, held, NOW)
        return
    with pytest.raises(Refused) as refused:
        rules.check(coupon, held, NOW)
    assert (refused.value.code, refused.value.facts["coupon"]) == (code, "TEN")


def test_offers_are_what_can_be_given_those_that_end_first_in_front() -> None:
    """CHAT-20: neither dead ones nor those that this buyer has had."""
    endless, soon = (msgspec.structs.replace(GOOD, id=CouponId(one), code=one, ends=None) for one in ("endless", "soon"))
    soon = msgspec.structs.replace(soon, ends=Instant(NOW + 5))
    had = msgspec.structs.replace(GOOD, id=CouponId("had"), per_buyer=1)
    off = msgspec.structs.replace(GOOD, id=CouponId("off"), live=False)
    found = rules.offers([endless, had, soon, off, GOOD], [given(had)], NOW)
    assert [one.code for one in found] == ["TEN", "soon", "endless"]


@pytest.mark.parametrize(
    ("change", "order", "state"),
    [
        ({}, "", IssueState.ISSUED),
        ({}, "A1", IssueState.USED),
        ({"ends": NOW}, "A1", IssueState.USED),
        ({"live": False}, "A1", IssueState.USED),
        ({"ends": NOW}, "", IssueState.EXPIRED),
        ({"live": False, "ends": NOW}, "", IssueState.WITHDRAWN),
    ],
)
def test_what_became_of_it(change: dict[str, Any], order: str, state: IssueState) -> None:
    """CHAT-20: used stays used, whatever becomes of the coupon."""
    assert given(msgspec.structs.replace(GOOD, **change), order).state(NOW) is state


def test_neither_to_the_blocked_nor_to_spam() -> None:
    """CHAT-20: money goes to nobody whom the shop does not talk to."""
    chat = Conversation(id=ConversationId("x"), buyer=Buyer(id=BuyerId("b"), name="Hoa"), created=NOW)
    rules.check_buyer(chat)
    with pytest.raises(Refused, match=r"coupons\.blocked"):
        rules.check_buyer(msgspec.structs.replace(chat, blocked=True))
    with pytest.raises(Refused, match=r"coupons\.spam"):
        rules.check_buyer(msgspec.structs.replace(chat, spam=Suspicion(kind=SuspicionKind.RULE, time=NOW)))
