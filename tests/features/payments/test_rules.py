"""What a payment may be and every step it may take, as tables: CHAT-19."""

import pytest

from app.domain.errors import Refused
from app.domain.ids import DAY, HOUR, Instant
from app.domain.orders import Case, CaseKind, CaseState, Order, OrderState
from app.domain.payments import (
    COUNTED,
    MOVES,
    PENDING,
    Direction,
    Limits,
    Move,
    Payment,
    PaymentRules,
    PaymentState,
    month_of,
    moved,
)
from app.features.payments import rules
from app.features.payments.rules import Used, Wish, checked, room
from tests.fakes.payments import an_order

S, M = PaymentState, Move
LIMITS = Limits(payouts_per_order=3, monthly_cap=50_000, approve_above=5_000, most=20_000, expire_after=2 * DAY)
PAID = an_order("A1", OrderState.SIGNED_FOR, 10_000)
#: State by state, what each move comes to; "" is refused. In the order of Move.
TABLE = {
    #            approve    refuse     cancel        expire      opened   paid    closed       declined
    S.APPROVAL:   ("opening", "refused", "cancelled",  "expired",  "",      "",     "",          ""),
    S.OPENING:    ("",        "",        "",           "",         "buyer", "paid", "failed",    "failed"),
    S.BUYER:      ("",        "",        "cancelling", "expiring", "",      "paid", "cancelled", "failed"),
    S.CANCELLING: ("",        "",        "",           "",         "",      "paid", "cancelled", "cancelled"),
    S.EXPIRING:   ("",        "",        "",           "",         "",      "paid", "expired",   "expired"),
    S.PAID:       ("",) * 8,
    S.EXPIRED:    ("",) * 8,
    S.CANCELLED:  ("",) * 8,
    S.REFUSED:    ("",) * 8,
    S.FAILED:     ("",) * 8,
}  # fmt: skip


@pytest.mark.parametrize("move", list(Move))
@pytest.mark.parametrize("state", list(PaymentState))
def test_every_move_in_every_state(state: PaymentState, move: Move) -> None:
    """CHAT-19: the whole table; what is over is over, and nothing but the provider makes it paid."""
    after = TABLE[state][list(Move).index(move)]
    if after:
        assert moved(state, move) is PaymentState(after)
    else:
        with pytest.raises(Refused, match=r"payments\.state"):
            moved(state, move)


def test_the_table_has_no_dead_ends_and_no_way_back() -> None:
    """CHAT-19: from every pending state an end can be reached, and no state is reached twice on a way."""
    for state in PENDING:
        assert any(before is state for before, _move in MOVES)
        ways = [after for (before, _move), after in MOVES.items() if before is state]
        seen = set(ways)
        while ways:
            more = [after for (before, _move), after in MOVES.items() if before is ways[-1]]
            ways.pop()
            ways += [one for one in more if one not in seen]
            seen |= set(more)
        assert state not in seen
        assert seen - PENDING
    assert PENDING < COUNTED
    assert {after for (_before, move), after in MOVES.items() if move is Move.PAID} == {PaymentState.PAID}


def wish(direction: Direction = Direction.PAYOUT, amount: int = 1_000, **more: str) -> Wish:
    fields = {"currency": "UAH", "reason": "other", "note": "because", **more}
    return Wish(direction=direction, amount=amount, **fields)


@pytest.mark.parametrize(
    ("order", "wanted", "used", "code"),
    [
        (PAID, wish(), Used(), ""),
        (PAID, wish(amount=10_000), Used(), ""),
        (PAID, wish(amount=10_001), Used(), "payments.order_limit"),
        (PAID, wish(amount=9_001), Used(paid_out=1_000), "payments.order_limit"),
        (PAID, wish(amount=0), Used(), "payments.amount"),
        (PAID, wish(amount=-1), Used(), "payments.amount"),
        (PAID, wish(amount=20_001), Used(), "payments.most"),
        (PAID, wish(amount=10**30), Used(), "payments.most"),
        (PAID, wish(), Used(payouts=2), ""),
        (PAID, wish(), Used(payouts=3), "payments.too_many"),
        (PAID, wish(), Used(month=49_000), ""),
        (PAID, wish(), Used(month=49_001), "payments.month"),
        (PAID, wish(currency="USD"), Used(), "payments.currency"),
        (PAID, wish(reason="price_difference"), Used(), "payments.reason"),
        (PAID, wish(reason="<b>"), Used(), "payments.reason"),
        (PAID, wish(note="  \u200b "), Used(), "payments.note"),
        (PAID, wish(note="x" * 501), Used(), "payments.note"),
        (an_order("A2", OrderState.UNPAID, 0), wish(), Used(), "payments.unpaid"),
        (an_order("A4", OrderState.SIGNED_FOR, 9, currency="USD"), wish(currency="USD"), Used(), "payments.currency"),
        (an_order("A2", OrderState.UNPAID, 0), wish(Direction.COLLECTION), Used(), ""),
        (an_order("A3", OrderState.CANCELLED, 0), wish(Direction.COLLECTION), Used(), "payments.order"),
        (PAID, wish(Direction.COLLECTION), Used(payouts=3, paid_out=10_000, month=50_000), ""),
        (PAID, wish(Direction.COLLECTION, 1_001), Used(collected=99_000), "payments.order_limit"),
        (PAID, wish(Direction.COLLECTION, 1_000), Used(collected=99_000), ""),
        (PAID, wish(Direction.COLLECTION, reason="defect"), Used(), "payments.reason"),
    ],
)
def test_what_may_be_asked_for(order: Order, wanted: Wish, used: Used, code: str) -> None:
    """CHAT-19: reason, amount, note; three payouts an order; the month's cap; the order's own sum and currency."""
    if code:
        with pytest.raises(Refused) as refused:
            checked(order, wanted, used, LIMITS, "UAH")
        assert refused.value.code == code
        if code not in ("payments.reason", "payments.note", "payments.currency", "payments.amount"):
            assert wanted.amount > room(order, wanted.direction, used, LIMITS)
    else:
        assert checked(order, wanted, used, LIMITS, "UAH") == wanted
        assert wanted.amount <= room(order, wanted.direction, used, LIMITS)


def test_an_open_refund_takes_its_share() -> None:
    """CHAT-19: what an application asks for already cannot be paid out as well."""
    case = Case(id="k", kind=CaseKind.REFUND_ONLY, state=CaseState.REQUESTED, reason="late", amount=9_500, asked=Instant(2))
    order = Order(**{name: getattr(PAID, name) for name in PAID.__struct_fields__} | {"cases": (case,)})
    assert room(order, Direction.PAYOUT, Used(), LIMITS) == 500


def test_who_decides() -> None:
    """CHAT-19: above the amount, not at it; a second person; no without a word."""
    assert not rules.needs_approval(5_000, LIMITS)
    assert rules.needs_approval(5_001, LIMITS)
    payment = Payment(
        id="p", conversation="c", order="A1", direction=Direction.PAYOUT, state=S.APPROVAL, amount=1, currency="UAH",
        reason="late", note="n", month="2026-11", asked=Instant(1), asked_by="sara", asked_name="Sara", expires=Instant(2),
    )  # fmt: skip
    rules.check_decider(payment, "admin")
    with pytest.raises(Refused, match=r"payments\.own"):
        rules.check_decider(payment, "sara")
    assert rules.checked_decision("", True) == ""
    for note, approve in (("", False), (" ", False), ("x" * 501, True)):
        with pytest.raises(Refused, match=r"payments\.why"):
            rules.checked_decision(note, approve)


@pytest.mark.parametrize(
    ("now", "zone", "month"),
    [
        (1_793_483_999_000, "Europe/Kyiv", "2026-10"),  # 2026-10-31 23:59:59 UTC+2, the night after the clocks changed
        (1_793_484_000_000, "Europe/Kyiv", "2026-11"),
        (1_793_465_999_000, "Asia/Ho_Chi_Minh", "2026-10"),
        (1_793_466_000_000, "Asia/Ho_Chi_Minh", "2026-11"),
    ],
)
def test_a_month_begins_where_the_shop_is(now: int, zone: str, month: str) -> None:
    """CHAT-19: the cap is per calendar month in the shop's time zone."""
    assert month_of(Instant(now), zone) == month


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (PaymentRules(payouts_per_order=-1), "payments.rule_payouts"),
        (PaymentRules(payouts_per_order=101), "payments.rule_payouts"),
        (PaymentRules(monthly_cap=-1), "payments.rule_amount"),
        (PaymentRules(most=10**14), "payments.rule_amount"),
        (PaymentRules(expire_after=HOUR - 1), "payments.rule_expire"),
    ],
)
def test_settings_without_sense(wrong: PaymentRules, code: str) -> None:
    """CHAT-19: refused whole."""
    with pytest.raises(Refused) as refused:
        wrong.checked()
    assert refused.value.code == code


@pytest.mark.parametrize("currency", ["VND", "UAH", "CNY", "USD", "JPY"])
def test_what_is_usual(currency: str) -> None:
    """CHAT-19: without settings three payouts, and amounts that fit the currency, one within the other."""
    limits = PaymentRules().checked().limits(currency)
    assert limits.payouts_per_order == 3
    assert 0 < limits.approve_above < limits.most < limits.monthly_cap
    assert PaymentRules(approve_above=0).limits(currency).approve_above == 0
