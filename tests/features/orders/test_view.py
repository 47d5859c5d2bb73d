"""The Orders tab: chips with counts, buttons by state, dialogs that repeat buyer and order, and what the hub says to them."""

from concurrent.futures import Executor, Future
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.kit.chips import Chip
from app.desktop.kit.pictures import PictureLoader
from app.desktop.paths import resources
from app.desktop.store import Batch, Store
from app.desktop.sync.hub_http import HubUnreachable
from app.domain.errors import Refused
from app.domain.ids import ConversationId, CustomerId, Instant, OrderId, ProductId, ShopId, StaffId
from app.domain.orders import Address, Case, CaseKind, CaseState, Heading, Order, OrderLine, OrderState
from app.domain.payments import PaymentRules
from app.domain.people import Role, Shop, Staff
from app.domain.shop_rules import ShopRules
from app.features.orders.model import OrdersModel
from app.features.orders.view import OrdersTab
from app.features.orders.view.card import OrderCard
from app.features.orders.wire import OrdersOfBuyer, address_of
from app.protocol.operations import Stale
from tests.fakes.shelf import FakeHttp, FakeShelf, at_once

CHAT = ConversationId("c1")
EVIL = "<b>Lamp</b><img src=file:///etc/passwd>"


def an_order(number: str, state: OrderState, **fields: Any) -> Order:
    line = OrderLine(product=ProductId("p"), sku="L", name={"en": EVIL}, quantity=2, price=50_000)
    values: dict[str, Any] = {"currency": "VND", "total": 100_000, "placed": Instant(1), "lines": (line,), **fields}
    return Order(id=OrderId(number), number=number, customer=CustomerId("c"), state=state, **values)


ASKED = Case(id="k", kind=CaseKind.REFUND_ONLY, state=CaseState.REQUESTED, reason="late", amount=40_000, asked=Instant(2))
ORDERS = [
    an_order("8842-1", OrderState.UNPAID),
    an_order("8842-2", OrderState.TO_SHIP, paid=100_000),
    an_order("8842-3", OrderState.SIGNED_FOR, paid=100_000, cases=(ASKED,)),
]


class Inline(Executor):
    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> "Future[Any]":
        fn(*args, **kwargs)
        return Future()


class Tab:
    """The tab in a window; the hub is played by hand."""

    def __init__(self, qtbot: QtBot, app: QApplication, decides: bool) -> None:
        self.store = Store(HubClock())
        self.shelf, self.http = FakeShelf(), FakeHttp()
        self.model = OrdersModel(self.store, self.shelf, self.http, at_once)  # type: ignore[arg-type]
        self.tab = OrdersTab(
            self.model, Appearance(app, resources(), "light"), lambda _name, _ready: None, PictureLoader(Inline()),
            lambda: "Trần <b>Hoa</b>", self.store.clock.now, {}, decides,
        )  # fmt: skip
        qtbot.addWidget(self.tab)
        self.tab.resize(360, 800)
        self.tab.show()

    def open(self, orders: list[Order] = ORDERS) -> None:
        self.shelf.answers[address_of(CHAT)] = OrdersOfBuyer(known=True, orders=orders)
        self.model.open(CHAT)

    def cards(self) -> list[OrderCard]:
        QApplication.processEvents()  # new widgets are shown with the next turn of the loop
        return sorted((card for card in self.tab.findChildren(OrderCard) if card.isVisible()), key=lambda card: card.y())

    def buttons(self, place: int) -> dict[str, QPushButton]:
        return {button.text(): button for button in self.cards()[place].findChildren(QPushButton) if button.text()}

    def dialog(self) -> QDialog:
        return next(dialog for dialog in self.tab.findChildren(QDialog) if dialog.isVisible())


@pytest.fixture(params=[False])
def tab(qtbot: QtBot, qapp: QApplication, request: pytest.FixtureRequest) -> Tab:
    return Tab(qtbot, qapp, request.param)


def said(widget: Any) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_each_heading_has_its_count_and_filters(tab: Tab) -> None:
    """CHAT-26: five states with counts; each card has the buttons of its state."""
    tab.open()
    chips = {chip.text(): chip for chip in tab.tab.findChildren(Chip)}
    assert list(chips) == ["All 3", "Unpaid 1", "To ship 1", "To receive 0", "Signed for 0", "Refunds 1"]
    assert {"Change price", "Address", "Remark"} <= set(tab.buttons(0))
    assert {"Ship", "Address", "Remark"} <= set(tab.buttons(1))
    assert "Approve refund" not in tab.buttons(2)
    QTest.mouseClick(chips["Refunds 1"], Qt.MouseButton.LeftButton)
    assert tab.model.shown is Heading.REFUNDS
    assert len(tab.cards()) == 1
    QTest.keyClick(chips["Refunds 1"], Qt.Key.Key_Left)
    assert tab.model.shown is Heading.SIGNED_FOR
    assert "No orders under this heading." in said(tab.tab)


def test_a_refused_refund_is_to_be_shipped_and_still_shown(tab: Tab) -> None:
    """CHAT-26: decided, the order counts where its parcel is; what was decided stays on its card."""
    refused = msgspec.structs.replace(ASKED, state=CaseState.REFUSED, note="used for a year")
    tab.open([an_order("8842-4", OrderState.TO_SHIP, paid=100_000, cases=(refused,))])
    chips = [chip.text() for chip in tab.tab.findChildren(Chip)]
    assert chips == ["All 1", "Unpaid 0", "To ship 1", "To receive 0", "Signed for 0", "Refunds 0"]
    tab.model.show(Heading.TO_SHIP)
    assert "Ship" in tab.buttons(0)
    assert "refused" in said(tab.cards()[0])
    assert "used for a year" in said(tab.cards()[0])


def test_cards_of_unchanged_orders_stay(tab: Tab, qtbot: QtBot) -> None:
    """CHAT-26: what the hub says again is not built again, so the focus stays where it was; more come as they are scrolled to."""
    many = [an_order(f"9{number:02}", OrderState.TO_SHIP, placed=Instant(100 - number)) for number in range(30)]
    tab.open(many)
    bar = tab.tab._area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and not tab.tab._next.isActive())
    before = tab.cards()
    assert 3 <= len(before) < 30
    assert [card._order.number for card in before] == [order.number for order in many[: len(before)]]
    tab.shelf.answers[address_of(CHAT)] = OrdersOfBuyer(
        known=True, orders=[an_order("902", OrderState.TO_RECEIVE, placed=Instant(98)) if o.number == "902" else o for o in many]
    )
    tab.model.refresh()
    assert [one is two for one, two in zip(before, tab.cards(), strict=True)] == [n != 2 for n in range(len(before))]

    def at_the_end() -> bool:
        bar.setValue(bar.maximum())
        return len(tab.cards()) == 30

    qtbot.waitUntil(at_the_end)


def test_markup_stays_text(tab: Tab) -> None:
    """Names of goods and buyers are shown as they are, never interpreted."""
    tab.open()
    assert any(EVIL in label.text() for label in tab.cards()[0].findChildren(QLabel))
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in tab.tab.findChildren(QLabel) if label.text())


def test_a_price_is_changed_by_keyboard(tab: Tab) -> None:
    """CHAT-25, CHAT-26: the dialog repeats buyer and order, refuses nonsense by saying so, and Enter does it."""
    tab.open()
    tab.http.answers["POST /v1/orders/8842-1/price"] = an_order("8842-1", OrderState.UNPAID, total=90_000, version=1)
    tab.buttons(0)["Change price"].click()
    dialog = tab.dialog()
    assert "8842-1" in said(dialog)
    assert "Trần <b>Hoa</b>" in said(dialog)
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setText("12 apples")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "makes no sense" in said(dialog)
    assert tab.http.asked == []
    field.setText("90000")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert [(path, body["total"], body["version"]) for path, body in tab.http.asked] == [
        ("POST /v1/orders/8842-1/price", 90_000, 0)
    ]
    assert "90000" in said(tab.cards()[0]).replace(",", "")


def test_an_address_goes_back_with_its_number_hidden(tab: Tab) -> None:
    """REQ-8: this computer never has the whole number; unchanged it is left to the hub, half of one is refused at once."""
    home = Address(name="Hoa", phone="••• ••• 567", country="VN", city="Huế", street="1 Lê Lợi")
    tab.open([an_order("8842-6", OrderState.TO_SHIP, paid=100_000, address=home)])
    tab.http.answers["POST /v1/orders/8842-6/address"] = an_order("8842-6", OrderState.TO_SHIP, version=1)
    tab.buttons(0)["Address"].click()
    dialog = tab.dialog()
    fields = {field.accessibleName(): field for field in dialog.findChildren(QLineEdit)}
    fields["Phone"].setText("+8490 ••• 567")
    QTest.keyClick(fields["Street and house"], Qt.Key.Key_Return)
    assert "whole phone number" in said(dialog)
    fields["Phone"].setText(home.phone)
    fields["Street and house"].setText("2 Lê Lợi")
    QTest.keyClick(fields["Street and house"], Qt.Key.Key_Return)
    sent = tab.http.asked[0][1]["address"]
    assert (sent["phone"], sent["street"]) == ("••• ••• 567", "2 Lê Lợi")


def test_a_lost_answer_is_asked_for_again_under_the_same_key(tab: Tab) -> None:
    """CHAT-26: what is not known to have happened may be repeated without happening twice; the reason is said."""
    tab.open()
    tab.http.answers["POST /v1/orders/8842-2/ship"] = HubUnreachable("cut")
    reasons: list[str] = []
    tab.model.refused.connect(lambda _number, error: reasons.append(error.code))
    order = ORDERS[1]
    tab.model.ship(order, "GHN", "1")
    tab.model.ship(order, "GHN", "1")
    tab.model.ship(order, "GHN", "2")
    keys = [body["key"] for _path, body in tab.http.asked]
    assert keys[0] == keys[1] != keys[2]
    assert reasons == ["orders.unreachable"] * 3
    assert tab.buttons(1)["Ship"].isEnabled()


def test_somebody_was_faster(tab: Tab) -> None:
    """The order is read anew, so that the agent sees what it is now."""
    tab.open()
    tab.http.answers["POST /v1/orders/8842-1/price"] = Refused("orders.changed", number="8842-1")
    reads = len(tab.shelf.reads)
    tab.model.change_price(ORDERS[0], 5)
    assert len(tab.shelf.reads) == reads + 1


@pytest.mark.parametrize("tab", [True], indirect=True)
def test_a_supervisor_decides_and_the_button_is_not_the_default(tab: Tab) -> None:
    """CHAT-26: approve or refuse; refusing needs a word; neither happens by a stray Enter."""
    tab.open()
    tab.http.answers["POST /v1/orders/8842-3/decide"] = an_order("8842-3", OrderState.SIGNED_FOR, version=1)
    tab.buttons(2)["Refuse refund"].click()
    dialog = tab.dialog()
    note = dialog.findChild(QLineEdit)
    assert note is not None
    QTest.keyClick(note, Qt.Key.Key_Return)
    assert tab.http.asked == []
    refuse = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Refuse the refund")
    refuse.click()
    assert "Say why" in said(dialog)
    note.setText("used for a year")
    refuse.click()
    assert tab.http.asked[0][1]["approve"] is False


@pytest.mark.parametrize("tab", [True], indirect=True)
def test_what_one_applied_for_oneself_waits_for_another(tab: Tab) -> None:
    """Security, money: above the limit the button is off and says why; what is decided carries the amount that was shown."""
    tab.store.me = Staff(id=StaffId("sara"), name="Sara", roles=(Role.SUPERVISOR,))
    tab.store.shop = Shop(id=ShopId("s"), name="S", currency="VND", time_zone="UTC")
    tab.store.apply(Batch(entities=[ShopRules(payments=PaymentRules(approve_above=39_999))]))
    mine = msgspec.structs.replace(ASKED, by="sara")
    tab.open([an_order("8842-5", OrderState.SIGNED_FOR, paid=100_000, cases=(mine,)), ORDERS[2]])
    approve = tab.buttons(0)["Approve refund"]
    assert not approve.isEnabled()
    assert "another supervisor" in approve.toolTip()
    assert "another supervisor" in said(tab.cards()[0])
    assert tab.buttons(0)["Refuse refund"].isEnabled()
    assert tab.buttons(1)["Approve refund"].isEnabled()
    tab.http.answers["POST /v1/orders/8842-3/decide"] = an_order("8842-3", OrderState.SIGNED_FOR, version=1)
    tab.buttons(1)["Approve refund"].click()
    next(button for button in tab.dialog().findChildren(QPushButton) if button.text() == "Approve the refund").click()
    assert tab.http.asked[0][1]["amount"] == 40_000
    tab.store.apply(Batch(entities=[ShopRules(payments=PaymentRules(approve_above=40_000))]))
    tab.model.changed.emit()
    assert tab.buttons(0)["Approve refund"].isEnabled()


def test_it_follows_the_chat_and_the_shop(tab: Tab) -> None:
    """CHAT-26: a change in the shop appears by itself; another chat's late answer does not."""
    tab.open()
    other = ConversationId("c2")
    tab.model.open(other)
    assert "Asking the hub…" in said(tab.tab)
    tab.shelf.answer(address_of(CHAT), OrdersOfBuyer(known=True, orders=ORDERS))
    assert tab.cards() == []
    tab.shelf.answer(address_of(other), OrdersOfBuyer(known=False, orders=[]))
    assert "not known to be a customer" in said(tab.tab)
    reads = len(tab.shelf.reads)
    tab.store.apply(Batch(entities=[Stale(address_of(CHAT))]))
    assert len(tab.shelf.reads) == reads
    tab.store.apply(Batch(entities=[Stale(address_of(other))]))
    assert len(tab.shelf.reads) == reads + 1


def test_offline_what_is_kept_stays_with_its_age(tab: Tab) -> None:
    """CHAT-26: readable offline; how old it is stands above it."""
    tab.model.open(CHAT)
    tab.shelf.fail(address_of(CHAT), value=OrdersOfBuyer(known=True, orders=ORDERS))
    assert len(tab.cards()) == 3
    assert "Not current" in said(tab.tab)
    assert "does not answer" in said(tab.tab)
