"""The Requests page by mouse and keyboard: tabs with their clocks, answering, calling, ending, deleting and taking back."""

from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.desktop.store import Batch, Connection
from app.domain.errors import Refused
from app.domain.ids import HOUR, CommandId, Instant
from app.domain.requests import Origin, Outcome, RequestRules, TrackingTask, Way
from app.features.requests.model import RequestsModel
from app.features.requests.model.settings import MailModel
from app.features.requests.rules import Asked
from app.features.requests.view.gaps import GapsDialog
from app.features.requests.view.mail import MailSection
from app.features.requests.view.page import RequestsPage
from app.features.requests.view.settings import RequestsSection
from app.features.requests.view.tracking import TrackingDialog
from app.features.requests.wire import (
    LIST,
    AnswerRequest,
    CloseRequest,
    CloseTracking,
    DeleteRequest,
    Gap,
    GapReport,
    LogRequestCall,
    MailSettings,
    MailShown,
    MarkGap,
    Phone,
    SetRequestRules,
)
from app.protocol.codec import encode
from app.protocol.envelope import ErrorBody
from tests.fakes.shelf import FakeHttp, at_once
from tests.features.requests.conftest import Workspace


def button(widget: Any, words: str) -> QPushButton:
    """The visible button with these words."""
    return next(b for b in widget.findChildren(QPushButton) if b.text() == words and b.isVisible())


def spoken(workspace: Workspace) -> list[str]:
    """The rows, as sentences."""
    return [workspace.page.rows.spoken(row) for row in range(workspace.model.total)]


def test_tabs_count_those_who_wait_and_are_named_by_the_shop(workspace: Workspace) -> None:
    """REQ-1: the longest waiting on top with its clock; a shop's own name of a tab stands there in its language."""
    workspace.hub.rules = RequestRules(names={"orders": {"en": "Urgent orders"}})
    workspace.open()
    tabs = workspace.page.tabs
    assert [tabs.tabText(index).split()[0] for index in range(4)] == ["Urgent", "Product", "Call", "Deleted"]
    assert "3" in tabs.tabText(0)
    first = spoken(workspace)[0]
    assert first.startswith("Trần Thị Hoa, Order 8842-1001")
    assert "waits 0:0" in first
    tabs.choose(Origin.CALL_CENTRE.value)
    workspace.wait(lambda: workspace.page.topics.isVisible() and "Delivery" in spoken(workspace)[0])
    assert "••• ••• 567" not in spoken(workspace)[0]
    workspace.page.topics._chips["cancel"].click()
    workspace.wait(lambda: workspace.model.asked == Asked(tab="call_centre", topic="cancel") and not workspace.model.total)


def test_an_answer_is_there_at_once_and_comes_back_when_refused(workspace: Workspace) -> None:
    """REQ-1, REQ-4: shown as not sent, then confirmed; refused it is where it was written; states of what the buyer read."""
    workspace.open()
    page, model = workspace.page, workspace.model
    page.list.activate("r00")
    workspace.wait(page.detail.answer.hasFocus)
    QTest.keyClick(page.detail.answer, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "Write something" in workspace.said()
    page.detail.answer.setPlainText("Tomorrow <b>at nine</b>")
    QTest.keyClick(page.detail.answer, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert workspace.outbox.commands[-1] == AnswerRequest(request="r00", text="Tomorrow <b>at nine</b>")
    assert "Tomorrow <b>at nine</b>" in workspace.said()
    assert "Not at the hub yet" in workspace.said()
    assert "answered" in page.rows.spoken(model.row_of("r00"))
    workspace.ack(ErrorBody("requests.deleted"))
    assert page.detail.answer.toPlainText() == "Tomorrow <b>at nine</b>"
    page.detail.send()
    workspace.ack()
    assert "Not at the hub yet" not in workspace.said()
    page.tabs.choose(Origin.ORDERS.value)
    page.list.activate("r09")
    workspace.wait(lambda: "Thank you! And the second parcel?" in workspace.said())
    assert "Read" in workspace.said()
    assert "Delivered" in workspace.said()


def test_what_was_written_stays_with_its_request(workspace: Workspace) -> None:
    """REQ-1: a draft is never shown under another request."""
    workspace.open()
    detail = workspace.page.detail
    workspace.page.list.activate("r00")
    detail.answer.setPlainText("half")
    workspace.page.list.activate("r03")
    assert detail.answer.toPlainText() == ""
    workspace.page.list.activate("r00")
    assert detail.answer.toPlainText() == "half"


def test_the_call_centre_calls_and_says_how_it_ended(workspace: Workspace) -> None:
    """REQ-2: the number with its purpose, the call on the request, Solved or Not solved and nothing else."""
    workspace.open()
    page = workspace.page
    page.tabs.choose(Origin.CALL_CENTRE.value)
    workspace.wait(lambda: workspace.model.row_of("r02") >= 0)
    page.list.activate("r02")
    workspace.http.answers[f"POST {LIST}/r02/reveal"] = Phone(phone="+380671234567", left=99)
    called: list[str] = []
    page.call_wanted.connect(called.append)
    button(page, "Show phone number").click()
    assert workspace.http.asked[-1] == (f"POST {LIST}/r02/reveal", {"purpose": "call"})
    assert "+380671234567" in workspace.said()
    button(page, "Call").click()
    assert called == ["r02"], "whoever is asked how it went may say that there was no call"
    assert workspace.outbox.commands == []
    workspace.model.log_call("r02", "no_answer", "again at six")
    logged = workspace.outbox.commands[-1]
    assert isinstance(logged, LogRequestCall)
    assert (logged.request, logged.outcome, logged.note) == ("r02", "no_answer", "again at six")
    assert "1 call" in workspace.said()
    assert not [b for b in page.findChildren(QPushButton) if b.text() == "Close without an answer" and b.isVisible()]
    with pytest.raises(Refused):
        workspace.model.close(workspace.hub.requests[2], Outcome.CLOSED.value)
    button(page, "Not solved").click()
    assert workspace.outbox.commands[-1] == CloseRequest(request="r02", outcome="not_solved")
    page.hide()
    assert not workspace.model.phone("r02")


def test_the_answered_without_an_outcome_are_found(workspace: Workspace) -> None:
    """REQ-2: answered it still counts and says "Undecided", a chip finds all of them, and either outcome ends it."""
    workspace.open()
    page, model = workspace.page, workspace.model
    workspace.hub.change("r02", waiting=None)
    workspace.hub.tell()
    page.tabs.choose(Origin.CALL_CENTRE.value)
    undecided = [one.id for one in workspace.hub.requests if one.undecided]
    assert "r02" in undecided
    workspace.wait(lambda: page.topics._chips["undecided"].text() == f"Undecided · {len(undecided)}")
    page.topics._chips["undecided"].click()
    workspace.wait(lambda: model.asked == Asked(tab="call_centre", undecided=True) and model.total == len(undecided))
    page.list.activate("r02")
    assert "Undecided" in page.rows.spoken(model.row_of("r02"))
    workspace.wait(lambda: detail_pill(page) == "Undecided")
    button(page, "Solved").click()
    assert workspace.outbox.commands[-1] == CloseRequest(request="r02", outcome="solved")
    assert detail_pill(page) == "Solved"


def detail_pill(page: RequestsPage) -> str:
    """The words on the open request's pill."""
    return page.detail._pill.accessibleName()


def test_deleted_and_taken_back(workspace: Workspace) -> None:
    """REQ-3: a word with an undo button; the archive restores as well."""
    workspace.open()
    page = workspace.page
    page.list.activate("r00")
    button(page, "Delete").click()
    assert workspace.outbox.commands[-1] == DeleteRequest(request="r00", deleted=True)
    workspace.ack()
    button(page, "Undo").click()
    assert workspace.outbox.commands[-1] == DeleteRequest(request="r00", deleted=False)
    workspace.ack()
    workspace.hub.change("r00", deleted=Instant(1))
    workspace.hub.tell()
    page.tabs.choose("deleted")
    workspace.wait(lambda: workspace.model.total == 1)
    page.list.activate("r00")
    button(page, "Restore").click()
    assert workspace.outbox.commands[-1] == DeleteRequest(request="r00", deleted=False)


def test_a_description_gap_and_its_report(workspace: Workspace, tmp_path: Path) -> None:
    """REQ-6: marked on the request, counted in the report, which leads back to the questions."""
    workspace.open()
    page = workspace.page
    page.tabs.choose(Origin.PRODUCT.value)
    workspace.wait(lambda: workspace.model.row_of("r04") >= 0)
    page.list.activate("r04")
    button(page, "Description gap").click()
    assert workspace.outbox.commands[-1] == MarkGap(request="r04", gap=True)
    assert "description gap" in page.rows.spoken(workspace.model.row_of("r04"))
    written: list[Any] = []
    dialog = GapsDialog(page._appearance, lambda *told: written.append(told), page)
    dialog.product_wanted.connect(page.show_gaps)
    dialog.show_report(GapReport(gaps=[Gap(product="p0", title={"en": "Wireless earbuds A3"}, marked=2, requests=5)]))
    dialog.write(tmp_path / "gaps.csv")
    assert written[0][1] == ("Product", "Marked", "Questions")
    dialog.table.list.activate(dialog.table.rows.key(0))
    workspace.wait(lambda: workspace.model.asked == Asked(tab="", product="p0", gap=True) and workspace.model.total == 1)
    assert workspace.page.tabs.current_key == "gaps"


def test_a_parcel_is_told_of_in_three_ways(workspace: Workspace) -> None:
    """REQ-5: from the page's own line; the chat is the default."""
    task = TrackingTask(id="t", order="8842-1001", name="", carrier="Nova Post", tracking="59000", created=Instant(1))
    workspace.hub.tasks = [task]
    workspace.open()
    workspace.wait(lambda: "tracking number yet" in workspace.said())
    dialog = TrackingDialog(workspace.model, workspace.page._appearance, task, workspace.page)
    dialog.open()
    assert button(dialog, "Send in the chat").isDefault()
    button(dialog, "Told by SMS").click()
    assert workspace.outbox.commands[-1] == CloseTracking(task="t", way=Way.SMS)
    workspace.wait(lambda: "tracking number yet" not in workspace.said())


def test_offline_it_is_readable_and_says_so(workspace: Workspace) -> None:
    """REQ-1: numbers cannot be asked for, answers wait; what was sent before a restart is shown as such."""
    workspace.open()
    workspace.page.list.activate("r00")
    workspace.hub.down = True
    workspace.store.apply(Batch(connection=Connection.OFFLINE))
    workspace.model.refresh()
    workspace.wait(lambda: "Not current" in workspace.said())
    assert not button(workspace.page, "Show phone number").isEnabled()
    assert "Trần Thị Hoa" in spoken(workspace)[0]

    class Row:
        id, type, error = CommandId("before"), AnswerRequest.TYPE, None
        data = encode(AnswerRequest(request="r00", text="From yesterday"))

    workspace.hub.down = False
    again = RequestsModel(workspace.store, workspace.hub, workspace.outbox, workspace.http, at_once, lambda: [Row()])
    again.open("r00")
    assert [said.text for said in again.exchange()] == ["From yesterday"]
    assert again.opened is not None
    assert again.opened.waiting is None
    assert "r00" not in [one.id for one in again.due_requests()]


def test_settings_of_admins(workspace: Workspace, qtbot: QtBot) -> None:
    """REQ-1, REQ-3: names and targets by command; the mail's password goes one way, a trouble is said."""
    workspace.open()
    section = RequestsSection(workspace.model, workspace.page._appearance)
    qtbot.addWidget(section)
    section._fields["orders", "vi"].setText("Đơn gấp")
    section._targets["product"].setValue(90)
    section.save()
    command = workspace.outbox.commands[-1]
    assert isinstance(command, SetRequestRules)
    assert (command.rules.names, command.rules.target("product")) == ({"orders": {"vi": "Đơn gấp"}}, 90 * HOUR // 60)
    http = FakeHttp()
    http.answers[f"GET {LIST}/mail"] = MailShown(settings=MailSettings(host="mail.example"), password=True, waiting=2)
    mail = MailSection(MailModel(http, at_once), workspace.page._appearance)
    qtbot.addWidget(mail)
    mail.show()
    assert (mail._host.text(), mail._password.text()) == ("mail.example", "")
    assert "2 e-mail" in mail._standing.text()
    shown = http.answers[f"GET {LIST}/mail"]
    http.answers[f"POST {LIST}/mail"] = msgspec.structs.replace(shown, lost=1, error="mail.certificate", reason="<b>self\nsigned")
    mail.save()
    assert "1 was given up this week" in mail._standing.text()
    assert "certificate is not trusted, so nothing was sent: <b>self signed." in mail._standing.text()
    http.answers[f"POST {LIST}/mail"] = Refused("mail.sender")
    mail._password.setText("geheim")
    mail.save()
    assert http.asked[-1][1]["password"] == "geheim"
    assert mail._password.text() == ""
    assert "sender's address" in mail._said.text()


def test_a_search_goes_through_all_tabs_by_keyboard(workspace: Workspace) -> None:
    """REQ-1: Ctrl+F, words, arrows, Enter; what is found has a tab of its own, and the one before comes back after it."""
    workspace.open()
    page, model = workspace.page, workspace.model
    page.activateWindow()
    workspace.wait(page.isActiveWindow)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    workspace.wait(page.search.hasFocus)
    QTest.keyClicks(page.search, "soon")
    workspace.wait(lambda: model.asked == Asked(tab="", query="soon") and model.known)
    there = [one for one in workspace.hub.requests if one.deleted is None]
    assert (len(spoken(workspace)), len({one.origin for one in there})) == (len(there), 3)
    assert page.tabs.current_key == "found"
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    workspace.wait(lambda: model.opened is not None)
    workspace.wait(page.detail.answer.hasFocus)
    page.search.setFocus()
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    workspace.wait(lambda: model.asked == Asked())
    assert page.tabs.current_key == Origin.ORDERS.value
    page.search.setText("zzz")
    workspace.wait(lambda: model.asked.query == "zzz" and model.known)
    assert model.total == 0
    page.tabs.choose(Origin.PRODUCT.value)
    workspace.wait(lambda: model.asked.tab == Origin.PRODUCT.value)
    assert page.search.text() == ""
