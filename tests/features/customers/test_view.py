"""The Profile tab: fields edited where they stand, by click and by keyboard; refusals, conflicts and offline edits are shown."""

import datetime
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.paths import resources
from app.desktop.store import Batch, Store
from app.domain.customers import Customer
from app.domain.ids import ConversationId, CustomerId
from app.features.customers.model import CustomersModel
from app.features.customers.rules import Edit
from app.features.customers.view.field import FieldRow
from app.features.customers.view.profile import ProfileTab
from app.features.customers.wire import AddCustomer, Contacts, EditCustomer, Profile, address_of
from app.protocol.envelope import ErrorBody
from app.protocol.operations import Stale
from tests.fakes.desk import FakeOutbox
from tests.fakes.shelf import FakeHttp, FakeShelf, at_once

CHAT = ConversationId("c1")
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
