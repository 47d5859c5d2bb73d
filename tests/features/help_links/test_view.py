"""Help links on the desktop: an order, a page, Enter; the card in the timeline says what it opens (CHAT-21, CHAT-26)."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.kit.choices import Choice
from app.desktop.paths import resources
from app.domain.ids import ConversationId, CustomerId, Instant, OrderId
from app.domain.messages import Card
from app.domain.orders import Order, OrderState
from app.features.chat.view.card_words import card_words
from app.features.help_links.model import HelpLinksModel
from app.features.help_links.rules import Link
from app.features.help_links.view import HelpLinkDialog

CHAT = ConversationId("c1")
EVIL = "Hoa <b>of</b> Huế"


def an_order(number: str, state: OrderState, paid: int = 0, **fields: Any) -> Order:
    return Order(
        id=OrderId(number), number=number, customer=CustomerId("c"), state=state, currency="VND", total=1_000,
        placed=Instant(1), paid=paid, **fields,
    )  # fmt: skip


ORDERS = [
    an_order("8842-1", OrderState.UNPAID),
    an_order("8842-2", OrderState.TO_SHIP, 1_000),
    an_order("8842-3", OrderState.SIGNED_FOR, 1_000),
]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def dialog_of(qapp: QApplication, window: QWidget, orders: list[Order]) -> tuple[HelpLinkDialog, list[tuple[str, Link] | str]]:
    dialog = HelpLinkDialog(Appearance(qapp, resources(), "light"), orders, EVIL, window)
    answers: list[tuple[str, Link] | str] = []

    def then(answer: str) -> None:
        answers.append((dialog.choice[0].number, dialog.choice[1]) if answer else "")

    dialog.ask(then)
    return dialog, answers


def said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_chosen_and_sent_by_keyboard_alone(qapp: QApplication, window: QWidget) -> None:
    """CHAT-21, CHAT-25: exactly three pages, each of one chosen order; Down, Tab, Down, Enter sends; the buyer is named."""
    dialog, answers = dialog_of(qapp, window, ORDERS)
    order, page = dialog.findChildren(Choice)
    assert [order.itemText(i).split(" · ")[0] for i in range(order.count())] == ["8842-2", "8842-3"]
    assert [page.itemText(i) for i in range(page.count())] == ["Refund", "After-sales"]  # nothing is on its way yet
    assert EVIL in said(dialog)
    QTest.keyClick(order, Qt.Key.Key_Down)
    assert [page.itemText(i) for i in range(page.count())] == ["Refund", "Tracking", "After-sales"]
    QTest.keyClick(page, Qt.Key.Key_Down)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert answers == [("8842-3", Link.LOGISTICS)]


def test_the_page_stays_chosen_where_the_other_order_has_it(qapp: QApplication, window: QWidget) -> None:
    """CHAT-21: going through the orders does not lose the page."""
    dialog, _answers = dialog_of(qapp, window, ORDERS)
    order, page = dialog.findChildren(Choice)
    page.setCurrentIndex(1)
    order.setCurrentIndex(1)
    assert dialog.choice[1] is Link.AFTER_SALES


def test_a_buyer_without_such_an_order(qapp: QApplication, window: QWidget) -> None:
    """CHAT-21: nothing to send is said, and there is no dead button."""
    dialog, answers = dialog_of(qapp, window, ORDERS[:1])
    assert "no order" in said(dialog)
    assert [button.text() for button in dialog.findChildren(QPushButton)] == ["Cancel"]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert answers == [""]


def test_the_card_goes_into_the_open_chat() -> None:
    """CHAT-21, CHAT-26: what the page has nothing to show for is refused before it is sent."""
    sent: list[tuple[ConversationId, str, str]] = []
    refused: list[str] = []
    told: list[tuple[Link, str]] = []
    model = HelpLinksModel(lambda: CHAT, lambda chat, card: sent.append((chat, card.card, card.ref)), lambda: "en")
    model.sent.connect(lambda link, number: told.append((link, number)))
    model.refused.connect(lambda error: refused.append(error.code))
    model.send(ORDERS[0], Link.PAY)
    model.send(ORDERS[0], Link.REFUND)
    model.send(ORDERS[2], Link.PAY)
    assert sent == [(CHAT, "pay_reminder", "8842-1")]
    assert told == [(Link.PAY, "8842-1")]
    assert refused == ["help_links.order", "help_links.order"]


@pytest.mark.parametrize(
    ("card", "words"),
    [
        (Card(card="refund_link", ref="8842-1", title="8842-1", state="requested"), "Refund page of order 8842-1\nwaits for"),
        (Card(card="logistics_link", ref="8842-1", title="8842-1", state="to_receive"), "Track order 8842-1\non its way"),
        (Card(card="after_sales_link", ref="8842-1", title="8842-1", state="refused"), "After-sales page of order 8842-1\nref"),
        (Card(card="pay_reminder", ref="8842-1", title="8842-1", state="unpaid"), "Please pay order 8842-1\nnot paid yet"),
        (
            Card(card="case", ref="8842-1:k", title="8842-1", facts={"kind": "refund_only", "reason": "damaged"}),
            "Application for order 8842-1: refund only · damaged",
        ),
        (Card(card="product", ref="p", title="<b>{number}</b>"), "<b>{number}</b>"),
    ],
)
def test_a_card_says_what_it_opens(qapp: QApplication, card: Card, words: str) -> None:
    """CHAT-21, CHAT-22: by its kind, with order and state; a title from outside stays what it is."""
    assert card_words(card).startswith(words)
