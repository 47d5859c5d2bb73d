"""The form, the list on an order, decisions and settings: buyer and order repeated, nothing by a stray key, once: CHAT-19."""

from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.kit.choices import Choice
from app.desktop.kit.money import AmountField
from app.desktop.paths import resources
from app.desktop.refusals import sentence
from app.desktop.store import Batch, Store
from app.desktop.sync.hub_http import HubUnreachable
from app.domain.errors import Refused
from app.domain.ids import CommandId, ConversationId, Instant, ShopId, StaffId
from app.domain.messages import Card
from app.domain.orders import Order, OrderState
from app.domain.payments import Direction, Payment, PaymentRules, PaymentState
from app.domain.people import Role, Shop, Staff
from app.features.chat.view.card_words import card_words
from app.features.payments.model.payments import PaymentsModel
from app.features.payments.model.shop import ShopPaymentsModel
from app.features.payments.view.deciding import ApprovalBanner, DecideDialog
from app.features.payments.view.dialog import PaymentDialog
from app.features.payments.view.listing import PaymentsOfOrder
from app.features.payments.view.settings import ShopPaymentsSection
from app.features.payments.wire import PaymentsOfBuyer, payments_address
from app.protocol.envelope import ErrorBody
from app.protocol.operations import Gone, Stale
from tests.fakes.payments import an_order
from tests.fakes.shelf import FakeHttp, FakeShelf, at_once

CHAT = ConversationId("c1")
PAGE = payments_address(CHAT)
EVIL = "Hoa <b>of</b> Huế"
ASK = "POST /v1/conversations/c1/orders/A1/payments"


def order(number: str = "A1", state: OrderState = OrderState.SIGNED_FOR, paid: int = 100_000) -> Order:
    return msgspec.structs.replace(an_order(number, state, paid), currency="VND")


def a_payment(id_: str = "p1", **fields: Any) -> Payment:
    values: dict[str, Any] = {
        "conversation": CHAT, "order": "A1", "direction": Direction.PAYOUT, "state": PaymentState.BUYER, "amount": 20_000,
        "currency": "VND", "reason": "goodwill", "note": "<b>scratch</b>", "month": "2026-11", "asked": Instant(5),
        "asked_by": "lan", "asked_name": "Lan", "expires": Instant(10**13), **fields,
    }  # fmt: skip
    return Payment(id=id_, **values)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Amounts as the language writes them: the plain C locale groups nothing."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


class Till:
    """A window, the model, and the hub by hand."""

    def __init__(self, qtbot: QtBot, app: QApplication, role: Role = Role.AGENT) -> None:
        self.store = Store(HubClock())
        self.store.shop = Shop(id=ShopId("s"), name="S", time_zone="Asia/Ho_Chi_Minh", currency="VND")
        self.store.me = Staff(id=StaffId("me"), name="Me", roles=(role,))
        self.shelf, self.http = FakeShelf(), FakeHttp()
        self.appearance = Appearance(app, resources(), "light")
        self.model = PaymentsModel(self.store, self.shelf, self.http, at_once)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()
        self.answers: list[str] = []
        self.give()
        self.model.open(CHAT)

    def give(self, *payments: Payment, month: int = 0) -> None:
        """What the hub answers about the open chat."""
        self.shelf.answers[PAGE] = PaymentsOfBuyer(payments=list(payments), month_used=month)

    def form(self, *orders: Order) -> PaymentDialog:
        dialog = PaymentDialog(self.model, self.appearance, CHAT, EVIL, orders or (order(),), self.window)
        dialog.ask(self.answers.append)
        return dialog


@pytest.fixture
def till(qtbot: QtBot, qapp: QApplication) -> Till:
    return Till(qtbot, qapp)


@pytest.fixture
def lead(qtbot: QtBot, qapp: QApplication) -> Till:
    return Till(qtbot, qapp, Role.SUPERVISOR)


def said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)).replace("\u00a0", " ")


def button(widget: QWidget, words: str) -> QPushButton:
    return next(one for one in widget.findChildren(QPushButton) if one.text() == words)


def fill(dialog: PaymentDialog, amount: str, note: str = "scratched") -> None:
    field, text = dialog.findChild(AmountField), dialog.findChild(QPlainTextEdit)
    assert field is not None
    assert text is not None
    field.setText(amount)
    text.setPlainText(note)


def test_about_one_order_of_one_buyer(till: Till) -> None:
    """CHAT-19, CHAT-25: buyer and order are repeated, no amount is proposed, Enter moves nothing; then just that goes."""
    till.http.answers[ASK] = a_payment()
    dialog = till.form()
    assert "A1" in said(dialog)
    assert EVIL in said(dialog)
    about = next(label for label in dialog.findChildren(QLabel) if EVIL in label.text())
    assert about.textFormat() is Qt.TextFormat.PlainText
    amount = dialog.findChild(AmountField)
    assert amount is not None
    assert amount.text() == ""
    QTest.keyClick(amount, Qt.Key.Key_Return)
    assert till.http.asked == []
    fill(dialog, "20 000 ₫")
    QTest.keyClick(button(dialog, "Pay out"), Qt.Key.Key_Space)
    ((path, body),) = till.http.asked
    assert path == ASK
    assert {name: body[name] for name in ("direction", "amount", "currency", "reason", "note")} == {
        "direction": "payout", "amount": 20_000, "currency": "VND", "reason": "defect", "note": "scratched",
    }  # fmt: skip
    assert till.answers == ["done"]
    assert [one.id for one in till.model.of_order("A1")] in (["p1"], [])


@pytest.mark.parametrize(
    ("amount", "note", "words"),
    [
        ("0", "n", "more than nothing"),
        ("-5", "n", "more than nothing"),
        ("1.5", "n", "more than nothing"),
        ("a lot", "n", "more than nothing"),
        ("", "n", "more than nothing"),
        ("90000", "n", "₫80,000 are left for this order"),
        ("10", "  ", "Write a note for colleagues"),
    ],
)
def test_what_makes_no_sense_is_said_at_once(till: Till, amount: str, note: str, words: str) -> None:
    """CHAT-19: before anything is sent; the refusal says what to do, and what was entered stays."""
    till.give(a_payment())
    dialog = till.form()
    fill(dialog, amount, note)
    button(dialog, "Pay out").click()
    assert words in said(dialog)
    assert till.http.asked == []
    assert dialog.findChild(AmountField).text() == amount  # type: ignore[union-attr]


def test_what_is_left_is_shown(till: Till) -> None:
    """CHAT-19: payouts of this order, the month's cap, when a supervisor decides; a collection has only its own."""
    limits = till.model.limits
    till.give(a_payment(), a_payment("p2", state=PaymentState.CANCELLED), month=limits.monthly_cap - 7_000)
    dialog = till.form()
    for words in ("Payouts on this order: 1 of 3.", "At most ₫7,000 now.", "This month the shop has ₫7,000 of", "Above ₫500,000"):
        assert words in said(dialog)
    direction, reasons = dialog.findChildren(Choice)
    QTest.keyClick(direction, Qt.Key.Key_Down)
    assert "At most ₫100,000 now." in said(dialog)
    assert "This month" not in said(dialog)
    assert button(dialog, "Ask for the money").isEnabled()
    assert reasons.itemData(0) == "price_difference"


def test_offline_nothing_is_lost_and_it_happens_once(till: Till) -> None:
    """CHAT-19: no answer is said; sent again it has the same key; beside a payment that is known by then it is another one."""
    till.http.answers[ASK] = HubUnreachable("cut")
    dialog = till.form()
    fill(dialog, "20000")
    button(dialog, "Pay out").click()
    assert "does not answer" in said(dialog)
    button(dialog, "Pay out").click()
    till.http.answers[ASK] = Refused("payments.month", amount_left=5, amount_cap=9, currency="VND")
    button(dialog, "Pay out").click()
    assert "Of this month's ₫9 for payouts ₫5 are left" in said(dialog)
    dialog.close()
    again = till.form()
    fill(again, "20000")
    till.http.answers[ASK] = a_payment()
    button(again, "Pay out").click()
    keys = [body["key"] for _path, body in till.http.asked]
    assert len(keys) == 4
    assert len(set(keys)) == 1, "also in a new form: nobody knows yet whether the first one arrived"
    till.give(a_payment())
    third = till.form()
    fill(third, "20000")
    button(third, "Pay out").click()
    assert till.http.asked[-1][1]["key"] != keys[0], "the first one is known now: this is a second one"


def test_orders_that_money_can_go_for(till: Till) -> None:
    """CHAT-19: another currency and cancelled ones are not offered; on an unpaid one money can only be collected."""
    dialog = till.form(
        order(), order("A2", OrderState.UNPAID, 0), order("A3", OrderState.CANCELLED), an_order("A4", OrderState.TO_SHIP, 5)
    )
    choice, direction, _reason = dialog.findChildren(Choice)
    assert [choice.itemText(place).split(" · ")[0] for place in range(choice.count())] == ["A1", "A2"]
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert [direction.itemText(place) for place in range(direction.count())] == ["Collect from the buyer"]
    nothing = till.form(order("A3", OrderState.CANCELLED))
    assert "no order that money can be paid out" in said(nothing)


def test_the_list_on_an_order(till: Till) -> None:
    """CHAT-19: what, why, where it stands, as plain text; cancelled after a question; nothing to press once it is over."""
    asked: list[str] = []
    till.give(
        a_payment(),
        a_payment("p2", state=PaymentState.PAID),
        a_payment("p3", state=PaymentState.APPROVAL),
        a_payment("p4", order="A9"),
    )
    till.model.refresh()
    rows = PaymentsOfOrder(
        till.model, till.appearance, "A1", lambda p: asked.append(f"decide {p.id}"), lambda p: asked.append(p.id)
    )
    assert said(rows).count("Payout ₫20,000") == 3
    assert "<b>scratch</b>" in said(rows)
    for words in ("the buyer can take it", "paid", "waits for a supervisor"):
        assert words in said(rows)
    buttons = [one for one in rows.findChildren(QPushButton) if one.text()]
    assert [one.text() for one in buttons] == ["Cancel the payment"] * 2
    for one in buttons:
        one.click()
    assert asked == ["p1", "p3"]
    till.give()
    till.store.apply(Batch(entities=[Stale(PAGE)]))
    assert not rows.isVisibleTo(till.window)
    rows.deleteLater()


def test_a_decision_repeats_everything(lead: Till) -> None:
    """CHAT-19, CHAT-25: order, buyer, amount, who asked and why; neither button by Enter; no without a word is refused."""
    waits = a_payment(state=PaymentState.APPROVAL, amount=900_000)
    dialog = DecideDialog(lead.model, lead.appearance, waits, lead.window)
    dialog.ask(lead.answers.append)
    for words in ("Payout on order A1: goodwill", "₫900,000", "Asked for by Lan", "<b>scratch</b>"):
        assert words in said(dialog)
    note = dialog.findChild(QLineEdit)
    assert note is not None
    QTest.keyClick(note, Qt.Key.Key_Return)
    assert lead.http.asked == []
    button(dialog, "Refuse").click()
    assert lead.http.asked == []
    lead.http.answers["POST /v1/payments/p1/decide"] = waits
    button(dialog, "Refuse").click()
    assert "Say why" in said(dialog)
    note.setText("too much")
    button(dialog, "Refuse").click()
    ((_path, body),) = lead.http.asked
    assert {name: body[name] for name in ("approve", "amount", "currency", "note")} == {
        "approve": False, "amount": 900_000, "currency": "VND", "note": "too much",
    }  # fmt: skip
    assert lead.answers == ["done"]


def test_supervisors_are_told_of_what_waits(lead: Till, qtbot: QtBot) -> None:
    """CHAT-19: the oldest, and how many more; gone when decided; not of what they asked for themselves, and no agent at all."""
    came: list[str] = []
    lead.model.came.connect(lambda payment: came.append(payment.id))
    banner = ApprovalBanner(lead.model, lead.appearance, lead.window)
    waits = [a_payment(f"p{n}", state=PaymentState.APPROVAL, asked=Instant(n)) for n in (2, 1)]
    mine = a_payment("p0", state=PaymentState.APPROVAL, asked_by="me")
    lead.store.apply(Batch(entities=[*waits, mine]))
    assert "Lan asks for your decision: Payout on order A1: goodwill, ₫20,000." in said(banner)
    assert "1 more" in said(banner)
    assert sorted(came) == ["p1", "p2"]
    with qtbot.waitSignal(banner.wanted) as wanted:
        button(banner, "Decide…").click()
    assert wanted.args[0].id == "p1"
    lead.store.apply(Batch(entities=[Gone("payment", "p1"), Gone("payment", "p2")]))
    assert banner.isHidden()
    lead.store.me = Staff(id=StaffId("me"), name="Me", roles=(Role.AGENT,))
    lead.store.apply(Batch(entities=waits))
    assert banner.isHidden()


def test_the_shops_limits(lead: Till) -> None:
    """CHAT-19: settable by supervisors, in the shop's currency; nonsense is refused before it is sent."""
    sent: list[PaymentRules] = []

    def send(rules: PaymentRules) -> CommandId:
        sent.append(rules)
        return CommandId("k")

    section = ShopPaymentsSection(ShopPaymentsModel(lead.store, send), lead.appearance)
    most, above, cap = section.findChildren(AmountField)
    assert (most.text(), above.text(), cap.text()) == ("₫2,500,000", "₫500,000", "₫50,000,000")
    assert {one.accessibleName() for one in (most, above, cap)} == {
        "One payment, at most", "A supervisor decides above", "All payouts of a month, at most",
    }  # fmt: skip
    above.setText("nothing")
    button(section, "Save for the whole shop").click()
    assert sent == []
    assert "makes no sense" in said(section)
    above.setText("0")
    button(section, "Save for the whole shop").click()
    assert [(one.approve_above, one.monthly_cap, one.payouts_per_order) for one in sent] == [(0, 50_000_000, 3)]
    section.deleteLater()


@pytest.mark.parametrize("state", list(PaymentState))
@pytest.mark.parametrize("direction", list(Direction))
def test_the_card_in_words(direction: Direction, state: PaymentState) -> None:
    """CHAT-19: every state of both directions has words; none shows its code."""
    facts: dict[str, str | int] = {"direction": direction.value, "reason": "other"}
    words = card_words(Card(card="payment", ref="p", title="A1", amount=5, currency="VND", state=state.value, facts=facts))
    assert "A1" in words
    assert "₫5" in words
    assert state.value not in ("approval", "buyer", "opening", "cancelling", "expiring") or not words.endswith(state.value)


def test_every_refusal_says_what_to_do() -> None:
    """CHAT-19: amounts as money of their currency, never bare minor units."""
    text = sentence(ErrorBody("payments.most", {"amount_most": 250_000, "currency": "UAH"}))
    assert "₴2,500.00" in text
    assert "supervisor" in text
