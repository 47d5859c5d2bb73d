"""What may be done with an order: the table of CHAT-26, state by state."""

import msgspec
import pytest

from app.domain.errors import Refused
from app.domain.ids import CustomerId, Instant, OrderId
from app.domain.orders import Address, Case, CaseKind, CaseState, Heading, Order, OrderState, heading
from app.domain.payments import PaymentRules
from app.features.orders import rules
from app.features.orders.rules import Action

ORDER = Order(
    id=OrderId("o"), number="A1", customer=CustomerId("c"), state=OrderState.SIGNED_FOR, currency="VND", total=100,
    placed=Instant(1), paid=100,
)  # fmt: skip


def case(state: CaseState, amount: int = 40) -> Case:
    return Case(id="k", kind=CaseKind.REFUND_ONLY, state=state, reason="late", amount=amount, asked=Instant(2))


def test_price_changes_before_payment_alone() -> None:
    """CHAT-26: change price before payment; ship what is paid; nothing but a remark and a word once it is cancelled."""
    of = {state: rules.actions(msgspec.structs.replace(ORDER, state=state)) for state in OrderState}
    assert [state for state, actions in of.items() if Action.PRICE in actions] == [OrderState.UNPAID]
    assert [state for state, actions in of.items() if Action.SHIP in actions] == [OrderState.TO_SHIP]
    assert [state for state, actions in of.items() if Action.ADDRESS in actions] == [OrderState.UNPAID, OrderState.TO_SHIP]
    assert of[OrderState.CANCELLED] == (Action.REMARK, Action.WRITE)
    assert all(Action.REMARK in actions for actions in of.values())
    assert not any(Action.APPROVE in actions for actions in of.values())


@pytest.mark.parametrize("state", list(CaseState))
def test_an_application_that_waits_is_decided_first(state: CaseState) -> None:
    """CHAT-26: approve or refuse a refund; while that is open it stands under refunds, then again where its parcel is."""
    order = msgspec.structs.replace(ORDER, refunded=40 * (state is CaseState.SETTLED), cases=(case(state),))
    waits = state is CaseState.REQUESTED
    assert (rules.actions(order)[:2] == (Action.APPROVE, Action.REFUSE)) is waits
    is_open = state in (CaseState.REQUESTED, CaseState.APPROVED)
    assert heading(order) is (Heading.REFUNDS if is_open else Heading.SIGNED_FOR)


@pytest.mark.parametrize("state", [CaseState.REFUSED, CaseState.WITHDRAWN, CaseState.SETTLED])
def test_a_decided_refund_does_not_hold_the_parcel_up(state: CaseState) -> None:
    """CHAT-26: what is paid counts under To ship again; an order whose money went back whole has no other place than refunds."""
    paid = msgspec.structs.replace(ORDER, state=OrderState.TO_SHIP, cases=(case(state),))
    settled = state is CaseState.SETTLED
    assert heading(msgspec.structs.replace(paid, refunded=40 * settled)) is Heading.TO_SHIP
    assert heading(msgspec.structs.replace(paid, refunded=100 * settled)) is (Heading.REFUNDS if settled else Heading.TO_SHIP)
    gone = msgspec.structs.replace(paid, state=OrderState.CANCELLED, refunded=40 * settled)
    assert heading(gone) is (Heading.REFUNDS if settled else None)


def test_nothing_is_applied_for_twice() -> None:
    """CHAT-22: amount ≤ paid − already refunded; what is asked for already counts."""
    whole = msgspec.structs.replace(ORDER, cases=(case(CaseState.REQUESTED, 100),))
    assert whole.refundable == 0
    assert Action.AFTER_SALES not in rules.actions(whole)
    assert msgspec.structs.replace(ORDER, refunded=30, cases=(case(CaseState.REQUESTED),)).refundable == 30
    with pytest.raises(Refused) as caught:
        rules.check(whole, Action.AFTER_SALES)
    assert caught.value.code == "orders.action"


def test_a_second_person_above_the_limit_alone() -> None:
    """Security, money: the shop's own limit in its own currency, elsewhere the usual one; the buyer's wish is anybody's."""
    mine = msgspec.structs.replace(case(CaseState.REQUESTED, 41), by="sara")
    rules.check_decider(mine, "sara", 41, "VND")
    rules.check_decider(mine, "minh", 40, "VND")
    rules.check_decider(case(CaseState.REQUESTED, 41), "sara", 40, "VND")
    with pytest.raises(Refused) as caught:
        rules.check_decider(mine, "sara", 40, "VND")
    assert caught.value.code == "orders.own"
    own = PaymentRules(approve_above=7)
    assert rules.approve_above(own, "VND", ORDER) == 7
    assert rules.approve_above(own, "UAH", ORDER) == PaymentRules().limits("VND").approve_above


@pytest.mark.parametrize("total", [-1, rules.TOTAL_LIMIT + 1, 100])
def test_totals_without_sense_are_refused(total: int) -> None:
    """Negative, huge, or the one it has."""
    with pytest.raises(Refused):
        rules.checked_total(ORDER, total)


def test_an_address_is_whole_and_clean() -> None:
    """Control and direction marks go; what is missing or too long is refused."""
    good = Address(name=" Hoa\u202e Lê ", country="vn", city="Huế", street="1 Lê Lợi")
    assert rules.checked_address(good) == Address(name="Hoa Lê", country="VN", city="Huế", street="1 Lê Lợi")
    for bad in ({"name": ""}, {"country": "Vietnam"}, {"street": "x" * 201}, {"city": "\u200b"}):
        with pytest.raises(Refused):
            rules.checked_address(msgspec.structs.replace(good, **bad))
