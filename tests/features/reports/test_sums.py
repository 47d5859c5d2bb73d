"""Which order followed which coupon, and what it adds up to, as tables: CHAT-20, CHAT-22."""

from typing import Any

import pytest

from app.domain.errors import Refused
from app.domain.ids import DAY, HOUR, Instant
from app.features.reports.rules import sums
from app.features.reports.rules.figures import BY_CODE, BY_TIME, CaseLine, CouponLine
from app.features.reports.rules.sums import Bought, Given

NOW = 100 * DAY


def line(code: str, time: int, **values: Any) -> CouponLine:
    values = {"by": "lan", "by_name": "Lan", "state": "issued", "currency": "VND", **values}
    return CouponLine(time=Instant(time), code=code, name={"en": code}, **values)


def given(code: str, time: int, customer: str | None = "hoa", **values: Any) -> Given:
    return Given(line=line(code, time, **values), customer=customer)


def used(order: str) -> dict[str, Any]:
    return {"how": BY_CODE, "order": order, "total": 900, "discount": 100, "state": "used"}


def order(number: str, placed: int) -> Bought:
    return Bought(number, Instant(placed), 500, "VND")


@pytest.mark.parametrize(
    ("coupons", "orders", "expected"),
    [
        ([given("A", NOW)], [], [("", "")]),
        ([given("A", NOW)], [order("1", NOW - 1)], [("", "")]),
        ([given("A", NOW)], [order("1", NOW)], [("", "")]),
        ([given("A", NOW)], [order("1", NOW + HOUR)], [("1", BY_TIME)]),
        ([given("A", NOW)], [order("1", NOW + 7 * DAY)], [("1", BY_TIME)]),
        ([given("A", NOW)], [order("1", NOW + 7 * DAY + 1)], [("", "")]),
        ([given("A", NOW)], [order("2", NOW + 2 * HOUR), order("1", NOW + HOUR)], [("1", BY_TIME)]),
        ([given("A", NOW, None)], [order("1", NOW + HOUR)], [("", "")]),
        # The code decides, whatever else was bought; that order follows nothing else.
        ([given("A", NOW, **used("9"))], [order("1", NOW + HOUR)], [("9", BY_CODE)]),
        ([given("A", NOW, **used("1")), given("B", NOW - HOUR)], [order("1", NOW + HOUR)], [("1", BY_CODE), ("", "")]),
        # One order follows one coupon: the latest before it.
        ([given("B", NOW + HOUR), given("A", NOW)], [order("1", NOW + 2 * HOUR)], [("1", BY_TIME), ("", "")]),
        (
            [given("B", NOW + HOUR), given("A", NOW)],
            [order("1", NOW + 2 * HOUR), order("2", NOW + 3 * HOUR)],
            [("1", BY_TIME), ("2", BY_TIME)],
        ),
    ],
)
def test_the_order_that_followed(coupons: list[Given], orders: list[Bought], expected: list[tuple[str, str]]) -> None:
    """CHAT-20: with the code, else the buyer's first order within the days; no order counts twice."""
    found = sums.followed(coupons, lambda _customer: orders, 7)
    assert [(one.order, one.how) for one in found] == expected
    assert [one.code for one in found] == [one.line.code for one in coupons], "in the order of giving"


def test_sums_by_coupon_and_currency() -> None:
    """CHAT-20: orders with the code and those after it are told apart; currencies are never added up."""
    lines = [
        line("A", 1, **used("1")),
        line("A", 2, how=BY_TIME, order="2", total=300),
        line("A", 3),
        line("A", 4, **{**used("5"), "currency": "USD"}),
        line("B", 5),
    ]
    found = sums.coupon_sums(lines, lambda one: (one.code, one.name))
    assert [(one.key, one.currency, one.issued, one.used, one.revenue, one.discount) for one in found] == [
        ("A", "VND", 3, 1, 900, 100), ("A", "USD", 1, 1, 900, 100), ("B", "VND", 1, 0, 0, 0),
    ]  # fmt: skip
    assert (found[0].later, found[0].later_revenue) == (1, 300)


def test_sums_of_applications() -> None:
    """CHAT-22: how many, how much was asked for, given back and refused."""

    def case(state: str, amount: int, decided_by: str = "") -> CaseLine:
        return CaseLine(
            order="1", kind="refund_only", state=state, reason="late", amount=amount, currency="VND", asked=Instant(1),
            by="buyer", decided_by=decided_by,
        )  # fmt: skip

    cases = [case("settled", 5, "sara"), case("refused", 7, "sara"), case("requested", 11), case("settled", 13, "admin")]
    by_state = {one.key: (one.count, one.asked, one.paid_back) for one in sums.case_sums(cases, lambda one: one.state)}
    assert by_state == {"settled": (2, 18, 18), "refused": (1, 7, 0), "requested": (1, 11, 0)}
    sara = next(one for one in sums.case_sums(cases, lambda one: one.decided_by) if one.key == "sara")
    assert (sara.count, sara.asked, sara.paid_back, sara.refused) == (2, 12, 5, 1)


@pytest.mark.parametrize(
    ("since", "until", "days", "code"),
    [
        (0, 1, 1, ""),
        (5, 5, 1, "reports.time"),
        (9, 5, 1, "reports.time"),
        (-1, 5, 1, "reports.time"),
        (0, 92 * DAY + HOUR, 1, ""),
        (0, 93 * DAY, 1, "reports.too_long"),
        (0, 1, 0, "reports.after"),
        (0, 1, 91, "reports.after"),
    ],
)
def test_what_can_be_asked_for(since: int, until: int, days: int, code: str) -> None:
    """CHAT-20: bounded, so that no report takes the hub's breath away."""
    if not code:
        assert sums.checked(since, until, days) == (since, until)
        return
    with pytest.raises(Refused) as refused:
        sums.checked(since, until, days)
    assert refused.value.code == code
