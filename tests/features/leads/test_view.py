"""The Leads page by mouse and by keyboard: revealing, status, note, reminder, read-only, filters, offline, conflicts."""

import itertools
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QLineEdit, QMenu, QPlainTextEdit, QPushButton

from app.desktop.kit.export_dialog import ExportDialog
from app.desktop.pages import KEPT
from app.desktop.store import Batch, Connection
from app.desktop.sync.hub_http import HubUnreachable
from app.domain.errors import Refused
from app.domain.ids import DAY, HOUR, SECOND, Instant
from app.domain.leads import RENEWAL, LeadReminder, LeadStatus, PackageOrder
from app.domain.payments import PaymentState
from app.features.leads.view.rows import CLOCK, PHONE, STATUS, WHO, places
from app.features.leads.wire import (
    LIST,
    PACKAGE,
    PAGE,
    EditLead,
    FinishLeadReminder,
    LogCall,
    PackageOffer,
    Phone,
    RecordPackagePayment,
    SetPartner,
)
from app.protocol.envelope import ErrorBody
from tests.features.leads.conftest import Workspace


def click(workspace: Workspace, row: int, column: str) -> None:
    """A click into a cell."""
    rect = workspace.page.list.row_rect(row)
    left, width = places(rect.width())[column]
    place = QPoint(left + min(20, width // 2), rect.center().y())
    QTest.mouseClick(workspace.page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def button(workspace: Workspace, words: str) -> QPushButton:
    """The visible button with these words."""
    return next(b for b in workspace.page.findChildren(QPushButton) if b.text() == words and b.isVisible())


def dialog(workspace: Workspace) -> QDialog:
    return next(d for d in workspace.page.findChildren(QDialog) if d.isVisible())


def answer_reveal(workspace: Workspace, lead: str, answer: Any) -> None:
    workspace.http.answers[f"POST {LIST}/{lead}/reveal"] = answer


def test_the_number_is_shown_on_a_click_and_gone_when_one_leaves(workspace: Workspace) -> None:
    """LEAD-3, LEAD-5: hidden until asked for; a refusal says why; what was revealed is touched."""
    workspace.open()
    lead = workspace.hub.leads[0]
    assert "hidden" in workspace.page.rows.spoken(0)
    assert workspace.page.rows.spoken(0).startswith("new, Trần Thị Hoa")
    answer_reveal(workspace, lead.id, Phone(phone="+84901234567", left=42))
    click(workspace, 0, PHONE)
    assert workspace.http.asked[-1] == (f"POST {LIST}/{lead.id}/reveal", {"purpose": "call"})
    assert "+84901234567" in workspace.page.rows.spoken(0)
    assert not workspace.page.rows.spoken(0).startswith("new")
    click(workspace, 0, WHO)
    assert "+84901234567" in workspace.said()
    assert "42 more number" in workspace.said()
    QTest.mouseClick(button(workspace, "Copy"), Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "+84901234567"
    workspace.page.hide()
    workspace.page.show()
    assert "+84901234567" not in workspace.page.rows.spoken(0)
    answer_reveal(workspace, workspace.hub.leads[1].id, Refused("leads.reveals", limit=100))
    refused: list[ErrorBody] = []
    workspace.model.refused.connect(refused.append)
    click(workspace, 1, PHONE)
    assert [error.code for error in refused] == ["leads.reveals"]


def test_number_and_table_leave_with_what_they_are_for(workspace: Workspace, tmp_path: Path) -> None:
    """REQ-8, LEAD-3: the pane asks what the number is needed for; no file is asked for before the table's purpose is said."""
    workspace.open()
    lead = workspace.hub.leads[0]
    answer_reveal(workspace, lead.id, Phone(phone="+84901234567", left=42))
    click(workspace, 0, WHO)
    workspace.page.detail.purpose.setCurrentIndex(2)
    button(workspace, "Show phone number").click()
    assert workspace.http.asked[-1] == (f"POST {LIST}/{lead.id}/reveal", {"purpose": "check"})
    workspace.page.export.click()
    asked = workspace.page.findChild(ExportDialog)
    assert asked is not None
    assert not asked._ok.isEnabled()
    asked._reason.setText("Calls of Monday")
    asked._ok.click()
    files = workspace.page.findChild(QFileDialog)
    assert files is not None
    files.fileSelected.emit(str(tmp_path / "leads.csv"))
    files.close()
    ((path, why, *_words),) = workspace.exported
    assert (path.name, why) == ("leads.csv", ("campaign", "Calls of Monday"))


def test_selecting_and_scrolling_is_no_interaction(workspace: Workspace) -> None:
    """LEAD-5: nothing is sent for it, and the row stays new."""
    workspace.open(300)
    workspace.page.list.setFocus()
    for _ in range(4):
        QTest.keyClick(workspace.page.list, Qt.Key.Key_Down)
    workspace.page.list.verticalScrollBar().setValue(4000)
    workspace.page.list.grab()
    assert workspace.outbox.commands == []
    assert workspace.page.rows.spoken(0).startswith("new")


def test_status_and_note(workspace: Workspace) -> None:
    """LEAD-4: shown at once, on its way until the hub says yes; the buyer's own words stay beside the note, as plain text."""
    workspace.open()
    lead = workspace.hub.leads[0]
    click(workspace, 0, STATUS)
    menu = next(menu for menu in workspace.page.findChildren(QMenu) if menu.isVisible())
    next(entry for entry in menu.actions() if entry.text() == "Contacted").trigger()
    menu.close()
    assert workspace.outbox.commands == [EditLead(lead=lead.id, field="status", before="new", after="contacted")]
    assert "Contacted" in workspace.page.rows.spoken(0)
    click(workspace, 0, WHO)
    note = workspace.page.detail.findChild(QPlainTextEdit)
    assert note is not None
    assert note.toPlainText() == lead.message  # it starts as the buyer's message
    note.setFocus()
    note.setPlainText("needs two, urgent")
    QTest.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert workspace.outbox.commands[1] == EditLead(lead=lead.id, field="note", before=lead.note, after="needs two, urgent")
    assert "<i>red</i>" in workspace.said()
    assert "2 change" in workspace.said()
    for name, command in list(workspace.outbox.sent):
        workspace.outbox.ack(name, command.TYPE)
    assert "not at the hub yet" not in workspace.said()
    known = workspace.model.by_id(lead.id)
    assert known is not None
    assert (known.status, known.note, known.message) == (LeadStatus.CONTACTED, "needs two, urgent", lead.message)


def test_a_note_that_was_begun_is_not_lost(workspace: Workspace) -> None:
    """LEAD-4: news in the middle of typing leave it alone, and another lead's choice saves it."""
    workspace.open()
    click(workspace, 0, WHO)
    note = workspace.page.detail.findChild(QPlainTextEdit)
    assert note is not None
    note.setPlainText("half a th")
    workspace.hub.tell()
    workspace.wait(lambda: workspace.model.known)
    assert note.toPlainText() == "half a th"
    click(workspace, 1, WHO)
    assert [c.after for c in workspace.outbox.commands if isinstance(c, EditLead)] == ["half a th"]
    assert note.toPlainText() == workspace.hub.leads[1].note


def test_a_conflict_shows_both_and_asks(workspace: Workspace) -> None:
    """LEAD-4: as the profile does; also for what was done before a restart, since the hub tells all of it."""
    workspace.open()
    lead = workspace.hub.leads[0]
    facts: dict[str, str | int] = {
        "lead": lead.id, "name": lead.name, "field": "note", "theirs": "called", "mine": "rings back"
    }  # fmt: skip
    workspace.outbox.ack("an earlier run's", "leads.edit", ErrorBody("leads.conflict", facts))  # type: ignore[arg-type]
    shown = dialog(workspace)
    texts = "\n".join(label.text() for label in shown.findChildren(QLabel))
    assert "At the hub: called" in texts
    assert "Yours: rings back" in texts
    next(b for b in shown.findChildren(QPushButton) if b.text() == "Put mine in its place").click()
    assert workspace.outbox.commands == [EditLead(lead=lead.id, field="note", before="called", after="rings back")]


def test_a_reminder_is_asked_for_shown_and_done(workspace: Workspace) -> None:
    """LEAD-6: by the clock in the row; what the hub refuses is taken back."""
    workspace.open()
    asked: list[Any] = []
    workspace.page.remind_wanted.connect(asked.append)
    click(workspace, 0, CLOCK)
    assert [lead.id for lead in asked] == [workspace.hub.leads[0].id]
    at = Instant(workspace.model.now() + HOUR)
    workspace.model.remind(asked[0], at, "call before nine")
    assert "call before nine" in workspace.page.rows.spoken(0)
    assert not workspace.page.rows.spoken(0).startswith("new")
    workspace.outbox.ack(workspace.outbox.sent[0][0], "leads.remind", ErrorBody("reminder.many", {"limit": 500}))
    assert "call before nine" not in workspace.page.rows.spoken(0)
    held = LeadReminder(id="r", lead=asked[0].id, name="Hoa", at=at, note="x")
    workspace.store.apply(Batch(entities=[held]))
    click(workspace, 0, WHO)
    button(workspace, "Reminder done").click()
    assert workspace.outbox.commands[-1] == FinishLeadReminder(lead=asked[0].id, reminder="r")
    assert workspace.model.reminders() == []


def test_without_entitlement_both_ways_are_offered(workspace: Workspace) -> None:
    """LEAD-2: read-only, every control says so; an admin's buttons do it."""
    until = Instant(workspace.hub.now - DAY)
    workspace.open(partner=False, until=until)
    assert "Partner in Electronics" in workspace.said()
    assert "Business package" in workspace.said()
    assert "The package ended" in workspace.said()
    click(workspace, 0, WHO)
    assert not button(workspace, "Show phone number").isEnabled()
    assert not button(workspace, "Set a reminder…").isEnabled()
    note = workspace.page.detail.findChild(QPlainTextEdit)
    assert note is not None
    assert note.isReadOnly()
    click(workspace, 0, PHONE)
    assert {asked for asked, _body in workspace.http.asked} == {f"GET {PACKAGE}"}
    assert "can only be recorded by hand" in workspace.said()
    button(workspace, "Make this shop a Partner").click()
    button(workspace, "Record a payment…").click()
    shown = dialog(workspace)
    reference, amount = shown.findChildren(QLineEdit)[:2]
    record = next(b for b in shown.findChildren(QPushButton) if b.text() == "Record")
    assert not record.isEnabled()
    reference.setText("VCB 77")
    amount.setText("99000")
    record.click()
    first, second = workspace.outbox.commands
    assert first == SetPartner(partner=True)
    assert isinstance(second, RecordPackagePayment)
    assert (second.reference, second.amount, second.currency) == ("VCB 77", 99_000, "VND")
    workspace.hub.tell(partner=True)
    assert "Business package" not in workspace.said()


def test_the_package_is_paid_at_the_provider(workspace: Workspace) -> None:
    """LEAD-2: one press is one order, also when its answer was lost; each state says what happened and what may be done."""
    read, asked = f"GET {PACKAGE}", f"POST {PACKAGE}"
    workspace.http.answers[read] = PackageOffer(amount=490_000, currency="VND")
    workspace.open(partner=False)
    opened: list[str] = []
    workspace.page.address_wanted.connect(opened.append)
    assert "It costs" in workspace.said()
    workspace.http.answers[asked] = HubUnreachable("gone")
    button(workspace, "Pay for the package").click()
    order = PackageOrder(
        id="o1", state=PaymentState.BUYER, amount=490_000, currency="VND", asked=Instant(1), asked_by="admin", asked_name="Admin",
        expires=Instant(workspace.hub.now + DAY),
    )  # fmt: skip
    payable = PackageOffer(amount=490_000, currency="VND", order=order, address="pay/index.html#o1")
    workspace.http.answers[asked] = payable
    button(workspace, "Pay for the package").click()
    first, second = (body for what, body in workspace.http.asked if what == asked)
    assert first == second
    assert opened == ["pay/index.html#o1"]
    assert "can be paid on the provider's page until" in workspace.said()
    assert not any(b.text() == "Pay for the package" and b.isVisible() for b in workspace.page.findChildren(QPushButton))
    button(workspace, "Open the payment page").click()
    assert len(opened) == 2
    cancelled = msgspec.structs.replace(order, state=PaymentState.CANCELLED)
    workspace.http.answers[f"POST {PACKAGE}/cancel"] = PackageOffer(amount=490_000, currency="VND", order=cancelled)
    button(workspace, "Cancel the payment").click()
    assert "The last payment was cancelled" in workspace.said()
    assert button(workspace, "Pay for the package").isEnabled()
    expired = msgspec.structs.replace(order, state=PaymentState.EXPIRED)
    workspace.http.answers[read] = PackageOffer(amount=490_000, currency="VND", order=expired)
    workspace.hub.tell(partner=False)
    assert "not made in time" in workspace.said()
    workspace.hub.tell(partner=False, until=Instant(workspace.model.now() + 30 * DAY))
    assert "Business package" not in workspace.said()


def test_the_package_ends_while_one_looks(workspace: Workspace) -> None:
    """LEAD-2: no event comes at that second; the page sees it by itself."""
    workspace.open(partner=False, until=Instant(workspace.model.now() + 2 * SECOND))
    assert "The package is open until" in workspace.said()
    workspace.wait(lambda: "The package ended" in workspace.said())


def test_the_end_is_said_and_the_last_days_can_be_paid(workspace: Workspace) -> None:
    """LEAD-2: open until when, from the first day; buttons only from the seventh day before the end, at that second."""
    workspace.open(partner=False, until=Instant(workspace.model.now() + RENEWAL + 2 * SECOND))
    assert "The package is open until" in workspace.said()
    assert "Record a payment…" not in workspace.said()
    assert not any(b.text() == "Record a payment…" and b.isVisible() for b in workspace.page.findChildren(QPushButton))
    workspace.wait(lambda: "another 30 days from that moment" in workspace.said())
    assert button(workspace, "Record a payment…").isVisible()
    workspace.hub.tell(partner=True)
    assert "The package is open until" not in workspace.said()


def test_filters_search_and_empty_states(workspace: Workspace) -> None:
    """LEAD-5."""
    workspace.open()
    workspace.page.chips.choose("contacted")
    workspace.page.chips.chosen.emit("contacted")
    workspace.wait(lambda: workspace.model.total == 4)
    workspace.page.search.setText("nobody is called so")
    workspace.wait(lambda: workspace.model.total == 0 and workspace.model.known)
    assert "No lead is like that" in workspace.said()
    workspace.page.search.clear()
    workspace.page.chips.choose("")
    workspace.page.chips.chosen.emit("")
    workspace.wait(lambda: workspace.model.total == 12)


def test_an_empty_list_says_where_leads_come_from(workspace: Workspace) -> None:
    """LEAD-5."""
    workspace.open(0)
    assert "No leads yet" in workspace.said()


def test_a_hundred_thousand_are_never_held(workspace: Workspace) -> None:
    """LEAD-5: the rows in sight are read when they are looked at, wherever one scrolls; what is held stays bounded."""
    workspace.open(100_000)
    bar = workspace.page.list.verticalScrollBar()
    for place in range(60):
        bar.setValue(bar.maximum() * place // 60)
        workspace.page.list.grab()
        row = workspace.page.list.rows_in_sight()[0]
        workspace.wait(lambda row=row: workspace.model.entry(row) is not None)
    bar.setValue(bar.maximum())
    workspace.wait(lambda: workspace.model.entry(99_999) is not None)
    assert workspace.page.rows.key(99_999) == "lead-000001"
    assert workspace.model.kept() <= KEPT * PAGE
    assert len(workspace.hub.reads) < 250


def test_offline_edits_wait_and_numbers_stay_hidden(workspace: Workspace) -> None:
    """LEAD-3, LEAD-4: the list stays readable; a number cannot be had, and the page says why."""
    workspace.open()
    workspace.hub.down = True
    workspace.store.apply(Batch(connection=Connection.OFFLINE))
    click(workspace, 0, WHO)
    refused: list[ErrorBody] = []
    workspace.page._say_refusal = refused.append  # type: ignore[method-assign]
    click(workspace, 0, PHONE)
    assert not [what for what, _body in workspace.http.asked if what.endswith("reveal")]
    assert [error.code for error in refused] == ["leads.unreachable"]
    workspace.page.call_wanted.connect(lambda lead: workspace.model.log_call(lead, "no_answer", "rings on"))
    button(workspace, "Log a call").click()
    assert isinstance(workspace.outbox.commands[0], LogCall)
    assert "1 call" in workspace.said()
    workspace.model.refresh()
    workspace.wait(lambda: "Not current" in workspace.said())
    assert workspace.model.total == 12


def test_a_new_lead_is_told_once_and_only_live(workspace: Workspace) -> None:
    """LEAD-1: not for what came while away, nor again when the same state comes back."""
    told: list[str] = []
    workspace.model.arrived.connect(lambda newest: told.append(newest.id))
    workspace.open()
    assert told == []
    newest = workspace.hub.leads[0]
    workspace.hub.leads.insert(0, msgspec.structs.replace(newest, id="lead-9", touched=False))
    workspace.hub.tell()
    workspace.hub.tell()
    assert told == ["lead-9"]
    workspace.wait(lambda: workspace.model.total == 13)
    assert workspace.page.rows.key(0) == "lead-9"


@pytest.mark.parametrize("width", [560, 900, 1280, 2000])
def test_columns_fit(width: int) -> None:
    """Who, number, status and clock are always there; nothing runs out of the row."""
    found = places(width)
    assert {WHO, PHONE, STATUS, CLOCK} <= set(found)
    edges = [(left, left + each) for left, each in found.values()]
    assert edges[-1][1] <= width
    assert all(one[1] < other[0] for one, other in itertools.pairwise(edges))


def test_the_menu_does_everything_by_keyboard(workspace: Workspace) -> None:
    """LEAD-3: each function of a row is in its menu."""
    workspace.open()
    lead = workspace.model.entry(0)
    assert lead is not None
    menu = workspace.page.menu(lead)
    assert [entry.text() for entry in menu.actions()] == [
        "Show phone number", "Status", "Write a note", "Set a reminder…", "Log a call"
    ]  # fmt: skip


def test_in_a_narrow_window_the_lead_takes_the_tables_place(workspace: Workspace) -> None:
    """LEAD-3: nothing is out of reach at 640 pixels; by keyboard there and back."""
    workspace.open()
    workspace.page.resize(580, 500)
    page = workspace.page
    assert page.list.isVisible()
    assert not page.detail.isVisible()
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.list.isVisible()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.detail.isVisible()
    assert not page.list.isVisible()
    button(workspace, "All leads").click()
    assert page.list.isVisible()
    assert not page.detail.isVisible()
