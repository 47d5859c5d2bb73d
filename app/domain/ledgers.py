"""A customer's points and debts: ledgers of the hub, to which lines are added and never written over (CUST-9, CUST-10)."""

import datetime
from collections.abc import Iterable
from zoneinfo import ZoneInfo

import msgspec

from app.domain.errors import Refused
from app.domain.ids import SECOND, CustomerId, Instant
from app.domain.text import one_line

#: Nobody has more points, and nobody's debt in minor units is higher: beyond it somebody slipped on the keyboard.
POINTS_LIMIT = 10**9
DEBT_LIMIT = 10**12
#: Characters of a line's note.
NOTE_LIMIT = 200
#: A debt is promised for a day at most this far away, and a line is entered at most this long after its day.
_DAYS_AHEAD, _DAYS_BACK = 3 * 366, 20 * 366


class PointEntry(msgspec.Struct, frozen=True, kw_only=True):
    """`amount` points more, or fewer below zero; `day` is the date of use (2026-11-22). `start`: what there was before the
    ledger. The balance is the sum of all."""

    id: str
    amount: int
    day: str
    time: Instant
    note: str = ""
    by_name: str = ""
    start: bool = False


class Debt(msgspec.Struct, frozen=True, kw_only=True):
    """What a customer owes, `amount` in minor units, to be paid on `day`; `order` is the number of the order whose rest is
    carried on, "" without one. `settled`: when it was paid, None while it is open."""

    id: str
    customer: CustomerId
    amount: int
    currency: str
    day: str
    time: Instant
    order: str = ""
    note: str = ""
    by_name: str = ""
    settled: Instant | None = None
    settled_by: str = ""


class Unpaid(msgspec.Struct, frozen=True, kw_only=True):
    """An order that is not cancelled and not paid whole, amounts in minor units."""

    number: str
    total: int
    paid: int
    currency: str
    placed: Instant


class Owed(msgspec.Struct, frozen=True, kw_only=True):
    """What is open: of an order, of a line of the ledger, or of an order that a line carries on."""

    amount: int
    currency: str
    order: Unpaid | None = None
    debt: Debt | None = None


def today(now: Instant, time_zone: str) -> datetime.date:
    """The shop's own calendar day."""
    return datetime.datetime.fromtimestamp(now / SECOND, tz=ZoneInfo(time_zone)).date()


def rest(order: Unpaid, debts: Iterable[Debt]) -> int:
    """What an order still lacks: what was settled in the ledger is paid, whether the shop's system knows it or not."""
    settled = sum(one.amount for one in debts if one.order == order.number and one.settled is not None)
    return max(0, order.total - order.paid - settled)


def owed(unpaid: Iterable[Unpaid], debts: Iterable[Debt]) -> list[Owed]:
    """All that is open; nothing counts twice. A line that carries an order on is worth at most what the order still lacks:
    paid in the shop meanwhile, it owes nothing more, and waits only to be closed."""
    lines = list(debts)
    open_lines = [one for one in lines if one.settled is None]
    orders = {one.number: one for one in unpaid}
    left = {number: rest(one, lines) for number, one in orders.items()}
    found = []
    for debt in open_lines:
        worth = debt.amount
        if debt.order:
            worth = min(worth, left.get(debt.order, 0))
            left[debt.order] = left.get(debt.order, 0) - worth
        found.append(Owed(amount=worth, currency=debt.currency, order=orders.get(debt.order), debt=debt))
    found += [Owed(amount=left[number], currency=one.currency, order=one) for number, one in orders.items() if left[number]]
    return found


def sums(found: Iterable[Owed]) -> dict[str, int]:
    """By currency."""
    total: dict[str, int] = {}
    for one in found:
        total[one.currency] = total.get(one.currency, 0) + one.amount
    return total


def checked_points(balance: int, amount: int, day: str, note: str, now: datetime.date) -> str:
    """The note as it is kept. Raises Refused: customers.points for none or too many, customers.points_short when it takes
    more than there is, customers.day for a day that does not exist or has not come."""
    if amount == 0 or abs(amount) > POINTS_LIMIT or balance + amount > POINTS_LIMIT:
        raise Refused("customers.points")
    if balance + amount < 0:
        raise Refused("customers.points_short", balance=balance)
    checked_day(day, now, ahead=0)
    return one_line(note, NOTE_LIMIT)


def checked_debt(amount: int, day: str, note: str, now: datetime.date) -> str:
    """The note as it is kept. Raises Refused: customers.debt, customers.day."""
    if not 0 < amount <= DEBT_LIMIT:
        raise Refused("customers.debt")
    checked_day(day, now, ahead=_DAYS_AHEAD)
    return one_line(note, NOTE_LIMIT)


def checked_day(day: str, now: datetime.date, ahead: int) -> datetime.date:
    """`day` as 2026-11-22, at most `ahead` days after `now`. Raises Refused("customers.day")."""
    try:
        found = datetime.date.fromisoformat(day)
    except ValueError as error:
        raise Refused("customers.day") from error
    if not -_DAYS_BACK <= (found - now).days <= ahead:
        raise Refused("customers.day")
    return found
