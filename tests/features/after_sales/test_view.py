"""The form on the buyer's behalf: repeats buyer and order, checks before sending, stays until the hub has it: CHAT-22."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.kit.choices import Choice
from app.desktop.kit.money import AmountField, money_text
from app.desktop.paths import resources
from app.desktop.sync.hub_http import HubUnreachable
from app.domain.errors import Refused
from app.domain.ids import ConversationId, CustomerId, Instant, OrderId
from app.domain.orders import Case, CaseKind, CaseState, Order, OrderState
from app.features.after_sales.model import AfterSalesModel
from app.features.after_sales.view import ApplyDialog
from tests.fakes.shelf import FakeHttp, at_once

CHAT = ConversationId("c1")
EVIL = "Hoa <b>of</b> Huế"
WAITS = Case(id="k", kind=CaseKind.REFUND_ONLY, state=CaseState.REQUESTED, reason="late", amount=1, asked=Instant(2))


def an_order(number: str, paid: int, state: OrderState = OrderState.SIGNED_FOR, **fields: Any) -> Order:
    return Order(
        id=OrderId(number), number=number, customer=CustomerId("c"), state=state, currency="VND", total=240_000,
        placed=Instant(1), paid=paid, **fields,
    )  # fmt: skip


ORDERS = [
    an_order("8842-1", 240_000, refunded=40_000),
    an_order("8842-2", 90_000),
    an_order("8842-3", 0, OrderState.UNPAID),
    an_order("8842-4", 90_000, cases=(WAITS,)),
]
FIRST, SECOND = (f"POST /v1/conversations/c1/orders/8842-{n}/cases" for n in (1, 2))


class Form:
    """The dialog over a window; the hub is played by hand."""

    def __init__(self, qtbot: QtBot, app: QApplication) -> None:
        self._app = app
        self.http = FakeHttp()
        self.http.answers = {FIRST: ORDERS[0], SECOND: ORDERS[1]}
        self.paid_out: dict[str, int] = {}
        self.model = AfterSalesModel(self.http, at_once, lambda number: self.paid_out.get(number, 0))
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()
        self.answers: list[str] = []

    def open(self, orders: list[Order]) -> ApplyDialog:
        appearance = Appearance(self._app, resources(), "light")
        dialog = ApplyDialog(self.model, appearance, CHAT, EVIL, orders, self.window)
        dialog.ask(self.answers.append)
        return dialog


@pytest.fixture
def form(qtbot: QtBot, qapp: QApplication) -> Form:
    return Form(qtbot, qapp)


def said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def press(dialog: ApplyDialog, words: str) -> None:
    next(button for button in dialog.findChildren(QPushButton) if button.text() == words).click()


def amount(dialog: ApplyDialog) -> AmountField:
    found = dialog.findChild(AmountField)
    assert found is not None
    return found


def test_what_was_paid_out_cannot_be_asked_for_again(form: Form) -> None:
    """CHAT-22, CHAT-19: neither promised nor sent; the hub would refuse it."""
    form.paid_out = {"8842-1": 50_000}
    dialog = form.open(ORDERS[:1])
    assert amount(dialog).text() == "150000"
    assert f"at most {money_text(150_000, 'VND')}" in said(dialog)
    amount(dialog).setText("150001")
    press(dialog, "Submit")
    assert form.http.asked == []
    amount(dialog).setText("150000")
    press(dialog, "Submit")
    assert [body["amount"] for _path, body in form.http.asked] == [150_000]


def test_about_one_order_of_one_buyer(form: Form) -> None:
    """CHAT-22, CHAT-25: buyer and order are repeated, the amount is what may still be asked for; Enter alone sends nothing."""
    dialog = form.open(ORDERS[:1])
    assert "8842-1" in said(dialog)
    assert EVIL in said(dialog)
    assert amount(dialog).text() == "200000"
    assert not any(button.isDefault() for button in dialog.findChildren(QPushButton))
    QTest.keyClick(amount(dialog), Qt.Key.Key_Return)
    assert form.http.asked == []
    note = dialog.findChild(QPlainTextEdit)
    assert note is not None
    note.setPlainText("scratched")
    press(dialog, "Submit")
    (path, body), *rest = form.http.asked
    assert rest == []
    assert path == FIRST
    assert {name: body[name] for name in ("kind", "reason", "amount", "note")} == {
        "kind": "refund_only", "reason": "damaged", "amount": 200_000, "note": "scratched",
    }  # fmt: skip
    assert form.answers == ["done"]


@pytest.mark.parametrize("text", ["200001", "0", "-5", "twelve", ""])
def test_an_amount_that_makes_no_sense(form: Form, text: str) -> None:
    """CHAT-22: within what was paid and not given back, before anything is sent; the form stays as it was."""
    dialog = form.open(ORDERS[:1])
    amount(dialog).setText(text)
    press(dialog, "Submit")
    assert "can be asked for: what was paid" in said(dialog)
    assert form.http.asked == []
    assert amount(dialog).text() == text


def test_an_exchange_asks_for_no_money(form: Form) -> None:
    """CHAT-22: the amount goes with the kind, and comes back with it."""
    dialog = form.open(ORDERS[:1])
    kind = dialog.findChildren(Choice)[0]
    kind.setCurrentIndex(kind.findText("Exchange"))
    assert not amount(dialog).isEnabled()
    assert amount(dialog).text() == ""
    kind.setCurrentIndex(0)
    assert amount(dialog).text() == "200000"
    kind.setCurrentIndex(kind.findText("Exchange"))
    press(dialog, "Submit")
    assert [(body["kind"], body["amount"]) for _path, body in form.http.asked] == [("exchange", 0)]


def test_chosen_among_those_that_can_be_applied_for(form: Form) -> None:
    """CHAT-22: unpaid orders, and those with an application that waits, are not offered; the amount follows the order."""
    dialog = form.open(ORDERS)
    order = dialog.findChildren(Choice)[0]
    assert [order.itemText(i).split(" · ")[0] for i in range(order.count())] == ["8842-1", "8842-2"]
    QTest.keyClick(order, Qt.Key.Key_Down)
    assert "8842-2" in said(dialog)
    assert amount(dialog).text() == "90000"
    press(dialog, "Submit")
    assert [path for path, _body in form.http.asked] == [SECOND]


def test_offline_nothing_is_lost_and_it_happens_once(form: Form) -> None:
    """CHAT-22: no answer is said; submitted again it is the same application; another wish is another one."""
    form.http.answers[FIRST] = HubUnreachable("cut")
    dialog = form.open(ORDERS[:1])
    amount(dialog).setText("50000")
    press(dialog, "Submit")
    assert "does not answer" in said(dialog)
    assert amount(dialog).text() == "50000"
    assert form.answers == []
    press(dialog, "Submit")
    amount(dialog).setText("60000")
    form.http.answers[FIRST] = ORDERS[0]
    press(dialog, "Submit")
    keys = [body["key"] for _path, body in form.http.asked]
    assert keys[0] == keys[1] != keys[2]
    assert form.answers == ["done"]


def test_what_the_hub_refuses_is_said(form: Form) -> None:
    """CHAT-22: somebody was faster."""
    form.http.answers[FIRST] = Refused("after_sales.open", number="8842-1")
    dialog = form.open(ORDERS[:1])
    press(dialog, "Submit")
    assert "waits for a decision already" in said(dialog)


def test_nothing_to_apply_for(form: Form) -> None:
    """CHAT-22: said, without a dead button."""
    dialog = form.open(ORDERS[2:])
    assert "no paid order" in said(dialog)
    assert [button.text() for button in dialog.findChildren(QPushButton)] == ["Cancel"]
