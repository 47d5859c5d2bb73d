"""Blocking and reports in the window: by mouse and by key, in other people's hands, and with hostile text (CHAT-18)."""

from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.kit.buttons import Button
from app.desktop.kit.dialog import Dialog
from app.desktop.misconduct import block_sentence, blocked_by, misconduct_words
from app.desktop.paths import resources
from app.desktop.store import Batch, Store
from app.domain.ids import Instant, MessageId, StaffId
from app.domain.messages import Author
from app.domain.moderation import PICKED_LIMIT, Block, Misconduct, Outcome, Picked, Report, ReportState
from app.domain.people import Role, Staff
from app.features.moderation.model.blocks import BlocksModel
from app.features.moderation.model.reports import ReportsModel
from app.features.moderation.view.block_dialog import BlockDialog
from app.features.moderation.view.chat import BlockButton, BlockedFoot, BlockUndo
from app.features.moderation.view.news import ReportNews
from app.features.moderation.view.report_card import ReportCard
from app.features.moderation.view.report_dialog import ReportDialog
from app.features.moderation.view.reports import ReportsDialog, ReportsView
from app.features.moderation.wire import BlockBuyer, HandleReport, ReportBuyer, UnblockBuyer, UndoBlocking
from app.protocol.envelope import ErrorBody
from tests.fakes.desk import CHAT, FakeHistory, FakeOutbox, chat_of, said

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

BLOCK = Block(reason=Misconduct.FRAUD, by=StaffId("minh"), time=Instant(1_763_726_400_000), note="<b>two</b> cards")
BUYER = "王小敏"


class Desk:
    """A store with one chat, its outbox and history, and the models over them."""

    def __init__(self, qtbot: QtBot, app: QApplication, role: Role = Role.AGENT) -> None:
        self.store = Store(HubClock())
        self.store.me = Staff(id=StaffId("lan"), name="Lan", roles=(role,))
        self.outbox = FakeOutbox(self.store)
        self.history = FakeHistory()
        minh = Staff(id=StaffId("minh"), name="Minh", roles=(Role.AGENT,))
        self.store.apply(Batch(entities=[minh, chat_of([])]))
        self.blocks = BlocksModel(self.store, self.outbox)
        self.reports = ReportsModel(self.store, self.outbox, self.history)
        self.appearance = Appearance(app, resources(), "light")
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.column = QVBoxLayout(self.window)
        self.window.resize(700, 600)
        self.window.show()

    def becomes(self, block: Block | None, messages: int = 0) -> None:
        told = [said(number) for number in range(1, messages + 1)]
        self.store.apply(Batch(entities=[chat_of(told, blocked=block is not None, block=block)]))

    def put(self, widget: Any) -> Any:
        self.column.addWidget(widget)
        return widget


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication) -> Desk:
    return Desk(qtbot, qapp)


@pytest.fixture
def lead(qtbot: QtBot, qapp: QApplication) -> Desk:
    return Desk(qtbot, qapp, Role.SUPERVISOR)


def report(name: str = "r1", **fields: Any) -> Report:
    picked = Picked(
        id=MessageId("m-1"), number=7, author=Author.BUYER, author_name="Tèo", time=Instant(1), kind="text",
        text="<i>fools</i> & co",
    )  # fmt: skip
    values: dict[str, Any] = {
        "id": name, "conversation": CHAT, "buyer_name": BUYER, "reason": Misconduct.ABUSE, "by": StaffId("minh"),
        "by_name": "Minh", "time": Instant(1_763_726_400_000), "messages": (picked,), "note": "again",
    }  # fmt: skip
    return Report(**(values | fields))


def handled(one: Report, outcome: Outcome = Outcome.SPOKEN) -> Report:
    return msgspec.structs.replace(
        one, state=ReportState.HANDLED, outcome=outcome, handled=Instant(1_763_726_500_000), handled_by=StaffId("sara"),
        handled_by_name="Sara", answer="called <u>them</u>",
    )  # fmt: skip


# -- blocking ------------------------------------------------------------------------------------------------------


def test_the_foot_stands_in_for_the_composer_and_leads_out(desk: Desk) -> None:
    """CHAT-18: it says who, when and why, as plain text; its button unblocks, and an undo is offered."""
    shut: list[bool] = []
    foot, undo = (
        desk.put(BlockedFoot(desk.blocks, desk.appearance, shut.append)),
        BlockUndo(desk.blocks, desk.appearance, desk.window),
    )
    desk.blocks.open(CHAT)
    assert (foot.isVisible(), shut[-1]) == (False, False)
    desk.becomes(BLOCK)
    assert (foot.isVisible(), shut[-1]) == (True, True)
    words = " ".join(label.text() for label in foot.findChildren(QWidget) if hasattr(label, "text"))
    assert "Minh blocked this buyer on" in words
    assert "Attempted fraud (<b>two</b> cards)" in words
    QTest.keyClick(foot.button, Qt.Key.Key_Space)
    assert desk.outbox.commands == [UnblockBuyer(conversation=CHAT)]
    assert (foot.isVisible(), shut[-1]) == (False, False), "echoed at once"
    desk.becomes(None, messages=3)
    assert undo.isVisible()
    assert desk.blocks.last is not None
    assert desk.blocks.last.shown == 3
    QTest.keyClick(undo.button, Qt.Key.Key_Space)
    assert desk.outbox.commands[-1] == UndoBlocking(conversation=CHAT)
    assert foot.isVisible()


def test_the_dialog_names_the_buyer_and_asks_for_a_reason(desk: Desk) -> None:
    """CHAT-18, CHAT-25: by keyboard alone; "another reason" needs words, and Enter in the note does not block."""
    desk.blocks.open(CHAT)
    dialog = BlockDialog(desk.appearance, BUYER, lambda reason, note: desk.blocks.put_away(CHAT, reason, note), desk.window)
    dialog.open()
    assert BUYER in dialog.windowTitle()
    assert not dialog.block_button.isDefault()
    QTest.keyClick(dialog.form.reason_choice, Qt.Key.Key_End)
    assert dialog.form.reason is Misconduct.OTHER
    QTest.keyClick(dialog.form.note_line, Qt.Key.Key_Return)
    assert desk.outbox.commands == []
    QTest.keyClick(dialog.block_button, Qt.Key.Key_Space)
    assert dialog.isVisible()
    assert desk.outbox.commands == []
    QTest.keyClicks(dialog.form.note_line, "  rude  ")
    QTest.mouseClick(dialog.block_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert desk.outbox.commands == [BlockBuyer(conversation=CHAT, reason=Misconduct.OTHER, note="rude")]
    assert desk.blocks.is_blocked


def test_a_refused_block_is_taken_back_with_the_reason(desk: Desk) -> None:
    """CHAT-18: what the hub did not accept is not shown as done."""
    button = desk.put(BlockButton(desk.blocks, desk.appearance, lambda: None))
    desk.blocks.open(CHAT)
    refusals: list[ErrorBody] = []
    desk.blocks.refused.connect(refusals.append)
    desk.blocks.put_away(CHAT, Misconduct.ABUSE, "")
    assert button.accessibleName() == "Unblock this buyer"
    desk.outbox.ack(desk.outbox.sent[-1][0], BlockBuyer.TYPE, ErrorBody("not_found", {"what": "conversation"}))
    assert button.accessibleName() == "Block this buyer…"
    assert [error.code for error in refusals] == ["not_found"]
    assert not desk.blocks.is_blocked


def test_who_may_not_block_has_no_way_to(qtbot: QtBot, qapp: QApplication) -> None:
    marketer = Desk(qtbot, qapp, Role.MARKETER)
    button = marketer.put(BlockButton(marketer.blocks, marketer.appearance, lambda: None))
    foot = marketer.put(BlockedFoot(marketer.blocks, marketer.appearance, lambda _shut: None))
    marketer.blocks.open(CHAT)
    marketer.becomes(BLOCK)
    assert not button.isEnabled()
    assert foot.isVisible()
    assert not foot.button.isVisible()


@pytest.mark.parametrize("reason", list(Misconduct))
def test_every_reason_has_words(qapp: QApplication, reason: Misconduct) -> None:
    block = msgspec.structs.replace(BLOCK, reason=reason)
    assert misconduct_words(reason) in block_sentence(block, lambda _id: "Minh")
    assert blocked_by(block, lambda _id: "") == "by a colleague: <b>two</b> cards"


# -- reporting -----------------------------------------------------------------------------------------------------


def test_messages_are_picked_by_keys_and_by_mouse(desk: Desk) -> None:
    """CHAT-18: one stop for Tab, arrows inside, Space ticks; sent once something is picked, and not too much."""
    for number in range(1, PICKED_LIMIT + 5):
        desk.history.add(said(number, f"message & <b>{number}</b>"))
    dialog = ReportDialog(desk.reports, desk.appearance, CHAT, desk.window)
    dialog.open()
    assert BUYER in dialog.windowTitle()
    assert not dialog.send_button.isEnabled()
    dialog.picker.focus_newest()
    ticks = dialog.picker.ticks
    QTest.keyClick(ticks[-1], Qt.Key.Key_Space)
    QTest.keyClick(ticks[-1], Qt.Key.Key_Up)
    assert dialog.focusWidget() is ticks[-2]
    QTest.mouseClick(ticks[-2], Qt.MouseButton.LeftButton)
    QTest.keyClick(ticks[-2], Qt.Key.Key_Home)
    assert dialog.focusWidget() is ticks[0]
    assert [tick.focusPolicy() == Qt.FocusPolicy.StrongFocus for tick in ticks].count(True) == 1
    assert "message & <b>1</b>" in ticks[0].accessibleName()
    assert len(dialog.picker.picked) == 2
    for tick in ticks:
        tick.setChecked(True)
    assert not dialog.send_button.isEnabled(), "too many"
    for tick in ticks[2:]:
        tick.setChecked(False)
    QTest.keyClick(dialog.form.note_line, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    (command,) = desk.outbox.commands
    assert command == ReportBuyer(conversation=CHAT, reason=Misconduct.ABUSE, messages=(MessageId("m-1"), MessageId("m-2")))


def test_what_the_hub_brings_later_keeps_what_is_picked_and_a_closed_dialog_hears_nothing(desk: Desk) -> None:
    desk.history.hold = True
    desk.history.add(said(2))
    dialog = ReportDialog(desk.reports, desk.appearance, CHAT, desk.window)
    dialog.open()
    dialog.picker.ticks[0].setChecked(True)
    desk.history.add(said(1))
    desk.history.answer()
    assert dialog.picker.picked == (MessageId("m-2"),)
    gone = ReportDialog(desk.reports, desk.appearance, CHAT, desk.window)
    gone.open()
    gone.reject()
    desk.history.answer()
    assert len(gone.picker.ticks) == len(dialog.picker.ticks)


def test_a_lead_handles_and_is_asked_by_name_before_a_block(lead: Desk) -> None:
    """CHAT-18, CHAT-25: what is being typed stays while other reports come; buttons wait for the hub."""
    view: ReportsView = lead.put(ReportsView(lead.reports, lead.appearance))
    lead.store.apply(Batch(entities=[report()]))
    (card,) = view.cards
    assert card.answer is not None
    QTest.keyClicks(card.answer, "will call")
    lead.store.apply(Batch(entities=[report("r2", time=Instant(1_763_726_500_000))]))
    assert [one.report.id for one in view.cards] == ["r1", "r2"]
    assert view.cards[0] is card
    QTest.mouseClick(card.decisions[Outcome.BLOCKED], Qt.MouseButton.LeftButton)
    asked = next(d for d in lead.window.findChildren(Dialog) if d.isVisible())
    assert BUYER in asked.windowTitle()
    assert lead.outbox.commands == []
    QTest.keyClick(next(b for b in asked.findChildren(Button) if b.text() == "Block"), Qt.Key.Key_Space)
    assert lead.outbox.commands == [HandleReport(report="r1", outcome=Outcome.BLOCKED, answer="will call")]
    assert not any(button.isEnabled() for button in view.cards[0].decisions.values())
    lead.store.apply(Batch(entities=[handled(report(), Outcome.BLOCKED)]))
    assert [one.report.id for one in view.cards] == ["r2", "r1"]
    assert view.cards[1].decisions == {}


def test_a_refused_decision_can_be_taken_again(lead: Desk) -> None:
    """CHAT-18: a colleague was quicker; the buttons come back, and the reason is told."""
    view: ReportsView = lead.put(ReportsView(lead.reports, lead.appearance))
    lead.store.apply(Batch(entities=[report()]))
    refusals: list[ErrorBody] = []
    lead.reports.refused.connect(refusals.append)
    QTest.keyClick(view.cards[0].decisions[Outcome.NOTHING], Qt.Key.Key_Space)
    lead.outbox.ack(lead.outbox.sent[-1][0], HandleReport.TYPE, ErrorBody("moderation.handled", {"name": "Sara"}))
    assert all(button.isEnabled() for button in view.cards[0].decisions.values())
    assert [error.code for error in refusals] == ["moderation.handled"]


def test_the_reporter_sees_the_state_and_can_go_there(desk: Desk) -> None:
    """CHAT-18: sent, then handled, by whom, with the answer; nothing to decide; all of it plain text."""
    mine = report(by=StaffId("lan"), by_name="Lan")
    desk.store.apply(Batch(entities=[mine]))
    dialog = ReportsDialog(desk.reports, desk.appearance, desk.window)
    dialog.open()
    (card,) = dialog.view.cards
    assert card.decisions == {}
    assert card.accessibleName() == f"You about {BUYER}, Insults or threats, Sent"
    desk.store.apply(Batch(entities=[handled(mine)]))
    (card,) = dialog.view.cards
    words = _words(card)
    assert "Handled by Sara" in words
    assert "called <u>them</u>" in words
    assert "<i>fools</i> & co" in words
    wanted: list[tuple[str, int]] = []
    dialog.view.open_wanted.connect(lambda chat, number: wanted.append((chat, number)))
    QTest.keyClick(next(b for b in card.findChildren(Button) if b.text() == "Go there"), Qt.Key.Key_Space)
    assert wanted == [(CHAT, 7)]
    assert not dialog.isVisible()


def test_news_of_reports_reach_whom_they_concern_once(lead: Desk, desk: Desk) -> None:
    """CHAT-18: a new one those who lead, the outcome its reporter; nothing after a fresh start, nothing about what is over."""
    shown: list[str] = []
    news = lead.put(ReportNews(lead.reports, lead.appearance, lambda: shown.append("shown")))
    lead.store.apply(Batch(entities=[report("old")], reset=True))
    assert not news.isVisible()
    lead.store.apply(Batch(entities=[report()]))
    assert news.isVisible()
    lead.store.apply(Batch(entities=[handled(report())]))
    assert not news.isVisible(), "a colleague was quicker"
    own = desk.put(ReportNews(desk.reports, desk.appearance, lambda: shown.append("own")))
    mine = report(by=StaffId("lan"))
    desk.store.apply(Batch(entities=[mine]))
    assert not own.isVisible()
    desk.store.apply(Batch(entities=[handled(mine)]))
    assert own.isVisible()
    QTest.mouseClick(next(b for b in own.findChildren(Button) if b.text() == "Show the reports"), Qt.MouseButton.LeftButton)
    assert shown == ["own"]
    assert not own.isVisible()


def _words(card: ReportCard) -> str:
    return " ".join(child.text() for child in card.findChildren(QWidget) if hasattr(child, "text") and callable(child.text))
