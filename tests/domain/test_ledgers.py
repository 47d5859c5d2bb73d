"""Points, debts and the last three months: the laws, without a hub (CUST-6, CUST-9, CUST-10)."""

import datetime
from zoneinfo import ZoneInfo

import pytest

from app.domain import ledgers
from app.domain.customers import Bought, lately, together
from app.domain.errors import Refused
from app.domain.ids import SECOND, CustomerId, Instant
from app.domain.ledgers import Debt, Unpaid

HANOI, KYIV = "Asia/Ho_Chi_Minh", "Europe/Kyiv"
TODAY = datetime.date(2026, 11, 22)
ORDER = Unpaid(number="A", total=1_000, paid=300, currency="VND", placed=Instant(1))


def at(text: str, zone: str) -> Instant:
    return Instant(int(datetime.datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).timestamp()) * SECOND)


def debt(name: str, amount: int, order: str = "", settled: bool = False, currency: str = "VND") -> Debt:
    return Debt(
        id=name, customer=CustomerId("c"), amount=amount, currency=currency, day="2026-12-01", time=Instant(1), order=order,
        settled=Instant(2) if settled else None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("now", "zone", "since"),
    [
        ("2026-11-22T12:00", HANOI, "2026-09-01T00:00"),
        ("2026-11-30T23:59:59", HANOI, "2026-09-01T00:00"),
        ("2026-12-01T00:00", HANOI, "2026-10-01T00:00"),
        ("2026-01-01T00:00", HANOI, "2025-11-01T00:00"),
        ("2026-02-28T23:59", HANOI, "2025-12-01T00:00"),
        ("2026-03-31T10:00", KYIV, "2026-01-01T00:00"),  # the clocks went forward two days before
        ("2026-11-01T00:30", KYIV, "2026-09-01T00:00"),  # still October in UTC
    ],
)
def test_three_calendar_months_begin_in_the_shops_own_zone(now: str, zone: str, since: str) -> None:
    """CUST-6: this month and the two before it; the first moment belongs to them, the one before it does not."""
    assert lately(at(now, zone), zone) == at(since, zone)


def test_figures_of_several_profiles_together() -> None:
    """CUST-5, CUST-6: added up, the average anew; nothing divides by zero; currencies never mix."""
    one, other = Bought(orders=2, spent=300, lately=100, currency="VND"), Bought(orders=1, spent=90, currency="VND")
    whole = together([one, Bought(), other, Bought(orders=5, spent=1, currency="UAH")])
    assert whole == Bought(orders=3, spent=390, lately=100, currency="VND")
    assert whole.average == 130
    assert together([Bought(), Bought()]).average is None


@pytest.mark.parametrize(
    ("amount", "day", "code"),
    [
        (-100, "2026-11-22", ""),
        (-101, "2026-11-22", "customers.points_short"),
        (0, "2026-11-22", "customers.points"),
        (10**9, "2026-11-22", "customers.points"),
        (5, "2026-11-23", "customers.day"),
        (5, "2026-02-30", "customers.day"),
        (5, "1990-01-01", "customers.day"),
        (5, "", "customers.day"),
    ],
)
def test_points_are_checked_against_the_balance(amount: int, day: str, code: str) -> None:
    """CUST-10: never below nothing; the date of use exists and has come."""
    if not code:
        assert ledgers.checked_points(100, amount, day, " a\u202e  b ", TODAY) == "a b"
        return
    with pytest.raises(Refused) as caught:
        ledgers.checked_points(100, amount, day, "", TODAY)
    assert caught.value.code == code


@pytest.mark.parametrize(("amount", "day"), [(0, "2026-12-01"), (-5, "2026-12-01"), (10**13, "2026-12-01"), (5, "2036-01-01")])
def test_a_debt_is_a_reasonable_amount_for_a_reasonable_day(amount: int, day: str) -> None:
    """CUST-9."""
    with pytest.raises(Refused):
        ledgers.checked_debt(amount, day, "", TODAY)


def test_nothing_is_owed_twice() -> None:
    """CUST-9: an order that a line carries on counts once; what was settled is paid; what the shop was paid meanwhile is not
    asked for again; lines without an order count as they are."""

    def sums(unpaid: list[Unpaid], *lines: Debt) -> int:
        return ledgers.sums(ledgers.owed(unpaid, lines)).get("VND", 0)

    assert sums([ORDER]) == 700
    assert sums([ORDER], debt("1", 700, "A")) == 700
    assert sums([ORDER], debt("1", 500, "A")) == 700  # the rest of the order stays beside the line
    assert sums([ORDER], debt("1", 500, "A", settled=True)) == 200
    assert sums([ORDER], debt("1", 700, "A", settled=True)) == 0
    assert sums([], debt("1", 700, "A")) == 0  # paid in the shop: the line waits only to be closed
    assert sums([ORDER], debt("1", 50), debt("2", 60, settled=True)) == 750
    mixed = ledgers.owed([ORDER], [debt("1", 5, currency="UAH")])
    assert ledgers.sums(mixed) == {"VND": 700, "UAH": 5}
