"""The Profile tab: fields edited where they stand, by click and by keyboard; refusals, conflicts and offline edits are shown."""

import datetime
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLabel, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.kit.chips import Chip
from app.desktop.kit.choices import Choice
from app.desktop.kit.money import money_text
from app.desktop.kit.pill import Pill
from app.desktop.paths import resources
from app.desktop.store import Batch, Store
from app.domain.customers import Bought, Customer, CustomerRules, profile_address, records_address
from app.domain.ids import ConversationId, CustomerId, Instant, ShopId, StaffId
from app.domain.ledgers import Debt, PointEntry, Unpaid
from app.domain.orders import Case, CaseKind, CaseState, OrderState
from app.domain.people import Role, Shop, Staff
from app.domain.shop_rules import ShopRules
from app.features.customers.model import CustomersModel
from app.features.customers.rules import Edit
from app.features.customers.view.entry import PointsDialog
from app.features.customers.view.field import FieldRow
from app.features.customers.view.profile import ProfileTab
from app.features.customers.wire import (
    AddCustomer,
    AddDebt,
    Candidate,
    Contacts,
    Counted,
    EditCustomer,
    Identity,
    LinkCustomers,
    Linked,
    Profile,
    Records,
    Sale,
    SettleDebt,
    UpdatePoints,
    address_of,
)
from app.protocol.envelope import ErrorBody
from app.protocol.operations import Stale
from tests.fakes.desk import FakeOutbox
from tests.fakes.shelf import FakeHttp, FakeShelf, at_once

CHAT = ConversationId("c1")
SHOP = Shop(id=ShopId("s"), name="Minh Anh", time_zone="Asia/Ho_Chi_Minh", currency="VND")
HOA = Customer(id=CustomerId("hoa"), name="<b>Hoa</b>", phones=("••• ••• 567",), notes="old")


class Tab:
    def __init__(self, qtbot: QtBot, app: QApplication) -> None:
        self.store = Store(HubClock())
        self.outbox = FakeOutbox(self.store)
        self.shelf, self.http = FakeShelf(), FakeHttp()
        self.model = CustomersModel(self.store, self.shelf, self.outbox, self.http, at_once)  # type: ignore[arg-type]
        self.tab = ProfileTab(self.model, Appearance(app, resources(), "light"), lambda: datetime.date(2026, 11, 22))
        qtbot.addWidget(self.tab)
        self.tab.resize(360, 800)
        self.tab.show()

    def open(self, customer: Customer | None = HOA) -> None:
        self.shelf.answers[address_of(CHAT)] = Profile(customer=customer)
        self.model.open(CHAT)

    def row(self, field: str) -> FieldRow:
        return next(row for row in self.tab.findChildren(FieldRow) if row.field == field)

    def said(self, widget: Any = None) -> str:
        QApplication.processEvents()  # what was just laid out comes into sight with the next turn of the loop
        return "\n".join(label.text() for label in (widget or self.tab).findChildren(QLabel) if label.isVisible())

    def dialog(self) -> QDialog:
        return next(dialog for dialog in self.tab.findChildren(QDialog) if dialog.isVisible())


@pytest.fixture
def tab(qtbot: QtBot, qapp: QApplication) -> Tab:
    return Tab(qtbot, qapp)


def type_into(tab: Tab, field: str, text: str) -> None:
    """By keyboard alone: Enter opens the field, Enter keeps what was typed."""
    row = tab.row(field)
    QTest.keyClick(row, Qt.Key.Key_Return)
    editor = row.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def test_a_field_is_edited_where_it_stands(tab: Tab) -> None:
    """CHAT-29: by keyboard; shown at once, on its way until the hub says yes; names stay plain text."""
    tab.open()
    assert "<b>Hoa</b>" in tab.said()
    type_into(tab, "birthday", "31/12/1990")
    assert tab.outbox.commands == [EditCustomer(customer=HOA.id, edits=(Edit("birthday", "", "1990-12-31"),))]
    assert "35 years" in tab.said(tab.row("birthday"))
    assert tab.model.waiting == 1
    tab.shelf.answers[address_of(CHAT)] = Profile(customer=msgspec.structs.replace(HOA, birthday="1990-12-31"))
    tab.outbox.ack(tab.outbox.sent[0][0], EditCustomer.TYPE)
    assert tab.model.waiting == 0
    assert "35 years" in tab.said(tab.row("birthday"))


def test_a_rank_is_chosen_from_the_three(tab: Tab) -> None:
    """CUST-3: a shop without an engine gives them by hand; the head of the profile says so at once."""
    tab.open()
    row = tab.row("rank")
    assert row.accessibleName() == "Rank: empty"
    row.edit()
    editor = row.findChild(Choice)
    assert editor is not None
    assert [editor.itemText(n) for n in range(editor.count())] == ["No rank", "Gold", "Silver", "Bronze"]
    editor.setCurrentIndex(1)
    editor.activated.emit(1)
    assert tab.outbox.commands == [EditCustomer(customer=HOA.id, edits=(Edit("rank", "", "gold"),))]
    assert "Gold" in tab.said(tab.row("rank"))


def test_nonsense_stays_in_the_field_with_the_reason(tab: Tab) -> None:
    """CHAT-29: validation; Esc gives it up and nothing was sent."""
    tab.open()
    type_into(tab, "birthday", "31/02/1990")
    row = tab.row("birthday")
    assert "no such day" in tab.said(row)
    editor = row.findChild(QLineEdit)
    assert editor is not None
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert not row.editing
    assert tab.outbox.commands == []


def test_a_refusal_takes_the_edit_back(tab: Tab) -> None:
    """The hub decides: what it refuses is shown as it was, with the reason."""
    tab.open()
    reasons: list[str] = []
    tab.model.refused.connect(lambda error: reasons.append(error.code))
    type_into(tab, "company", "ACME")
    tab.outbox.ack(tab.outbox.sent[0][0], EditCustomer.TYPE, ErrorBody("forbidden"))
    assert reasons == ["forbidden"]
    assert "ACME" not in tab.said(tab.row("company"))


def test_a_conflict_is_shown_and_settled_by_a_person(tab: Tab) -> None:
    """CHAT-29: both values are named; leaving theirs is the default."""
    tab.open()
    type_into(tab, "company", "ACME")
    tab.outbox.ack(
        tab.outbox.sent[0][0], EditCustomer.TYPE, ErrorBody("customers.conflict", {"field": "company", "theirs": "Other"})
    )
    dialog = tab.dialog()
    assert "Other" in tab.said(dialog)
    assert "ACME" in tab.said(dialog)
    buttons = {button.text(): button for button in dialog.findChildren(QPushButton)}
    assert buttons["Leave it as it is"].isDefault()
    buttons["Put mine in its place"].click()
    assert tab.outbox.commands[-1] == EditCustomer(customer=HOA.id, edits=(Edit("company", "Other", "ACME"),))


def test_contacts_are_revealed_before_they_are_edited(tab: Tab) -> None:
    """REQ-8: masked until asked for; another chat hides them again."""
    tab.open()
    assert not tab.row("phones").isEnabled()
    tab.http.answers["POST /v1/customers/hoa/reveal"] = Contacts(phones=("+84901234567",), emails=())
    tab.model.reveal("call")
    assert tab.http.asked == [("POST /v1/customers/hoa/reveal", {"purpose": "call"})]
    assert "+84901234567" in tab.said(tab.row("phones"))
    assert tab.row("phones").isEnabled()
    tab.model.open(ConversationId("c2"))
    tab.model.open(CHAT)
    assert "+84901234567" not in tab.said()


def test_a_stranger_gets_a_profile(tab: Tab) -> None:
    """CHAT-29: made from the chat; it appears when the hub says so."""
    tab.open(None)
    assert "not known" in tab.said()
    name = next(field for field in tab.tab.findChildren(QLineEdit) if field.placeholderText() == "Name")
    name.setText("An")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert tab.outbox.commands == [AddCustomer(conversation=CHAT, name="An", phone="")]
    tab.shelf.answers[address_of(CHAT)] = Profile(customer=HOA)
    tab.store.apply(Batch(entities=[Stale(address_of(CHAT))]))
    assert "<b>Hoa</b>" in tab.said()


def shown(tab: Tab, **profile: Any) -> None:
    """The open chat's customer with more about them."""
    tab.shelf.answers[address_of(CHAT)] = Profile(customer=HOA, **profile)
    tab.model.open(CHAT)


def click(widget: Any, words: str) -> None:
    """The button with these words that is in sight."""
    QApplication.processEvents()
    next(b for b in widget.findChildren(QAbstractButton) if words in (b.text(), b.accessibleName()) and b.isVisible()).click()


def programme(tab: Tab, points: int, entries: tuple[PointEntry, ...] = ()) -> None:
    """The shop runs one, and the customer has so many points."""
    tab.store.apply(Batch(entities=[SHOP, ShopRules(customers=CustomerRules(points=True, help_line="1900 0000"))]))
    tab.shelf.answers[address_of(CHAT)] = Profile(customer=msgspec.structs.replace(HOA, points=points))
    tab.shelf.answers[records_address(HOA.id)] = Records(points=entries)
    tab.model.open(CHAT)


def test_a_figure_says_which_orders_it_is_made_of(tab: Tab) -> None:
    """CUST-6: each figure by a click; "—" without orders; CUST-5: together with a linked profile below."""
    tab.open()
    assert tab.said().count("—") >= 3
    bought = Bought(orders=2, spent=900, lately=300, currency="VND")
    counted = (
        Counted(number="B2", placed=Instant(2), amount=300, lately=True),
        Counted(number="B1", placed=Instant(1), amount=600),
    )
    other = Linked(id=CustomerId("twin"), name="Hoa T.", source="shopee", bought=Bought(orders=1, spent=100, currency="VND"))
    known = msgspec.structs.replace(HOA, bought=bought)
    tab.shelf.answers[address_of(CHAT)] = Profile(customer=known, counted=counted, linked=(other,))
    tab.model.refresh()
    assert "Together with Hoa T. (Shopee)" in tab.said()
    assert money_text(1_000, "VND") in tab.said()
    click(tab.tab, f"Last 3 months: {money_text(300, 'VND')}")
    said = tab.said(tab.dialog())
    assert "B2" in said
    assert "B1" not in said
    click(tab.dialog(), "Close")
    click(tab.tab, f"Average order: {money_text(450, 'VND')}")
    assert "spent ÷ 2 orders" in tab.said(tab.dialog())


def test_profiles_are_linked_after_a_question(tab: Tab) -> None:
    """CUST-5: both are named, the safe answer is the default; the way to the other one only where there is one."""
    shown(tab, candidates=(Candidate(id=CustomerId("twin"), name="Hoa T.", source="shopee", by="phone"),))
    assert not [b for b in tab.tab.findChildren(QPushButton) if b.text() == "Open"]
    click(tab.tab, "Link")
    dialog = tab.dialog()
    assert "<b>Hoa</b>" in tab.said(dialog)
    assert "Hoa T. (Shopee)" in tab.said(dialog)
    assert next(b for b in dialog.findChildren(QPushButton) if b.text() == "Cancel").isDefault()
    click(dialog, "Link")
    assert tab.outbox.commands == [LinkCustomers(customer=HOA.id, other=CustomerId("twin"))]


def test_points_are_read_again_before_they_are_booked(tab: Tab) -> None:
    """CUST-10: the buyer, the day, before and after are repeated; what is on its way counts; the help line stands there."""
    programme(tab, 100, (PointEntry(id="1", amount=100, day="", time=Instant(1), start=True),))
    tab.tab.show_page("points")
    assert "1900 0000" in tab.said()
    assert "Starting balance" in tab.said()
    click(tab.tab, "Update points…")
    dialog = tab.dialog()
    assert isinstance(dialog, PointsDialog)
    click(dialog, "Look at it again")
    assert "Enter how many points." in tab.said(dialog)
    dialog.number.setValue(101)
    click(dialog, "Look at it again")
    assert "There are only 100 points." in tab.said(dialog)
    dialog.number.setValue(30)
    click(dialog, "Look at it again")
    assert "30 points off the balance of <b>Hoa</b>" in tab.said(dialog)
    assert "100 → 70" in tab.said(dialog)
    assert tab.outbox.commands == []
    click(dialog, "Book it")
    assert tab.outbox.commands == [UpdatePoints(customer=HOA.id, amount=-30, day=tab.model.today)]
    assert tab.model.balance == 70
    assert any(pill.text == "on its way" for pill in tab.tab.findChildren(Pill))
    tab.outbox.ack(tab.outbox.sent[0][0], UpdatePoints.TYPE, ErrorBody("customers.points_short", {"balance": 9}))
    assert tab.model.balance == 100


def test_what_was_asked_about_one_buyer_is_never_booked_for_another(tab: Tab) -> None:
    """CUST-5, CUST-10: a click on a notification opens another chat while a dialog is up."""
    other = ConversationId("c2")
    tab.shelf.answers[address_of(other)] = Profile(customer=Customer(id=CustomerId("minh"), name="Minh"))
    programme(tab, 100)
    tab.tab.show_page("points")
    click(tab.tab, "Update points…")
    dialog = tab.dialog()
    assert isinstance(dialog, PointsDialog)
    dialog.number.setValue(30)
    click(dialog, "Look at it again")
    tab.model.open(other)
    click(dialog, "Book it")
    assert tab.outbox.commands == [UpdatePoints(customer=HOA.id, amount=-30, day=tab.model.today)]
    shown(tab, candidates=(Candidate(id=CustomerId("twin"), name="Hoa T.", source="shopee", by="phone"),))
    tab.tab.show_page("details")
    click(tab.tab, "Link")
    dialog = tab.dialog()
    tab.model.open(other)
    click(dialog, "Link")
    assert tab.outbox.commands[1:] == [LinkCustomers(customer=HOA.id, other=CustomerId("twin"))]


def test_without_a_programme_there_are_no_points(tab: Tab) -> None:
    """CUST-3, CUST-10: neither a page nor a figure."""
    tab.open()
    assert not [chip for chip in tab.tab.findChildren(Chip) if chip.accessibleName() == "Points" and chip.isVisible()]


def test_what_is_owed_is_summed_and_carried_on(tab: Tab) -> None:
    """CUST-9: unpaid rests and lines of the ledger; carried on with the rest filled in; paid only after a question."""
    tab.store.apply(Batch(entities=[SHOP]))
    line = Debt(id="d", customer=HOA.id, amount=50, currency="VND", day="2026-01-05", time=Instant(1), by_name="Lan")
    unpaid = Unpaid(number="A7", total=1_000, paid=300, currency="VND", placed=Instant(1))
    tab.shelf.answers[records_address(HOA.id)] = Records(unpaid=(unpaid,), debts=(line,))
    tab.open()
    tab.tab.show_page("debt")
    assert money_text(750, "VND") in tab.said()
    click(tab.tab, "Carry on…")
    dialog = tab.dialog()
    click(dialog, "Look at it again")
    assert "<b>Hoa</b>" in tab.said(dialog)
    assert f"owes {money_text(700, 'VND')}" in tab.said(dialog)
    click(dialog, "Book it")
    assert tab.outbox.commands == [AddDebt(customer=HOA.id, amount=700, day=tab.model.today, order="A7")]
    click(tab.tab, "Paid…")
    click(tab.dialog(), "It is paid")
    assert tab.outbox.commands[-1] == SettleDebt(debt="d")


def test_orders_name_their_channel_and_whose_they_are(tab: Tab) -> None:
    """CUST-9: own and linked ones in one list, related ones apart, returns with what became of them; readable offline."""
    case = Case(id="c", kind=CaseKind.EXCHANGE, state=CaseState.REQUESTED, reason="late", amount=0, asked=Instant(1))
    sale = Sale(
        number="A1", customer=HOA.id, name="Hoa", source="website", state=OrderState.SIGNED_FOR, currency="VND", total=500,
        paid=500, refunded=0, placed=Instant(1), goods=(({"en": "<i>Cable</i>"}, 2),),
    )  # fmt: skip
    theirs = msgspec.structs.replace(sale, number="S1", customer=CustomerId("t"), name="Hoa T.", source="shopee", cases=(case,))
    tab.shelf.answers[records_address(HOA.id)] = Records(orders=(sale, theirs), related=(sale,))
    tab.open()
    tab.tab.show_page("orders")
    assert "<i>Cable</i> × 2" in tab.said()
    assert "Hoa T. · Shopee" in tab.said()
    tab.tab.show_page("returns")
    assert "Exchange: waits for a decision" in tab.said()
    tab.shelf.fail(records_address(HOA.id), value=tab.model.records.value)
    assert "S1" in tab.said()


def test_an_identity_number_is_masked_and_asked_for_with_a_purpose(tab: Tab) -> None:
    """CUST-8: without the right there is no button; told, it is hidden again with the next chat and kept nowhere."""
    shown(tab, identity=True)
    assert "•••• ••••" in tab.said()
    assert not [b for b in tab.tab.findChildren(QPushButton) if b.text() == "Show…" and b.isVisible()]
    tab.shelf.answers[address_of(CHAT)] = Profile(customer=HOA, identity=True, may_identity=True)
    tab.model.refresh()
    tab.http.answers["POST /v1/customers/hoa/identity/reveal"] = Identity(number="079 1")
    click(tab.tab, "Show…")
    menu = next(menu for menu in tab.tab.findChildren(QMenu) if menu.isVisible())
    next(action for action in menu.actions() if action.text() == "For an invoice").trigger()
    menu.close()
    assert tab.http.asked == [("POST /v1/customers/hoa/identity/reveal", {"purpose": "invoice"})]
    assert "079 1" in tab.said()
    assert tab.outbox.commands == []
    tab.model.open(None)
    tab.model.open(CHAT)
    assert "079 1" not in tab.said()


def test_a_colleague_is_made_responsible_from_a_list(tab: Tab) -> None:
    """CUST-7: those who work here, by name; the profile of a customer without a chat is edited the same way."""
    lan = Staff(id=StaffId("s1"), name="Lan", roles=(Role.AGENT,))
    gone = Staff(id=StaffId("s2"), name="Huy", roles=(Role.AGENT,), active=False)
    tab.store.apply(Batch(entities=[lan, gone]))
    tab.shelf.answers[profile_address(HOA.id)] = Profile(customer=HOA)
    tab.model.open_customer(HOA.id)
    row = tab.row("responsible")
    QTest.keyClick(row, Qt.Key.Key_Return)
    choice = row.findChild(QComboBox)
    assert choice is not None
    assert [choice.itemText(place) for place in range(choice.count())] == ["Not set", "Lan"]
    choice.setCurrentIndex(1)
    QTest.keyClick(choice, Qt.Key.Key_Return)
    assert tab.outbox.commands == [EditCustomer(customer=HOA.id, edits=(Edit("responsible", "", "s1"),))]
    assert "Lan" in tab.said(tab.row("responsible"))
