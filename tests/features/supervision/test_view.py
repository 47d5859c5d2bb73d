"""The Board workspace by mouse and keyboard: sort, filter, look into a chat, whisper, take over, export (CHAT-32)."""

import csv
import io
import itertools
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QToolTip
from pytestqt.qtbot import QtBot

from app.desktop.kit.buttons import IconButton
from app.desktop.kit.cards import Card
from app.domain.ids import StaffId
from app.domain.people import Role, Staff
from app.features.supervision.model.board import Column
from app.features.supervision.view.columns import SPARK, places
from app.features.supervision.view.page import BoardPage
from app.protocol.envelope import ErrorBody
from tests.features.supervision.conftest import Board

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def spoken(page: BoardPage) -> list[str]:
    return [page.live.list.spoken(row) for row in range(page.live.list.row_count)]


def click_row(page: BoardPage, row: int) -> None:
    """On a row of the side."""
    rect = page.live.side.list.row_rect(row)
    QTest.mouseClick(page.live.side.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())


def test_tiles_lines_and_totals_say_the_same(page: BoardPage, board: Board) -> None:
    """CHAT-32: tiles for the eye, sentences for a screen reader."""
    totals = board.model.totals()
    assert page.live.waiting.accessibleName() == f"Waiting: {totals.waiting}"
    assert page.live.here.accessibleName() == f"Here: {totals.here}, of {totals.people}"
    assert f"{totals.waiting} waiting" in page.live.totals.accessibleName()
    line = board.model.line(board.model.order[0])
    first = spoken(page)[0]
    assert first.startswith(line.name)
    assert f"load {line.load}/{line.capacity}" in first


def test_sorting_by_click_and_by_key(page: BoardPage, board: Board) -> None:
    """CHAT-32: a head sorts, again the other way; its description tells the order."""
    load = page.live.heads._heads[Column.LOAD]
    QTest.mouseClick(load, Qt.MouseButton.LeftButton)
    loads = [board.model.line(s).load / board.model.line(s).capacity for s in board.model.order]
    assert loads == sorted(loads, reverse=True)
    assert load.accessibleDescription() == "sorted, highest first"
    load.setFocus()
    QTest.keyClick(load, Qt.Key.Key_Space)
    assert load.accessibleDescription() == "sorted, lowest first"
    assert board.model.sorted_by is Column.LOAD
    wait = page.live.heads._heads[Column.LONGEST]
    QTest.mouseClick(wait, Qt.MouseButton.LeftButton)
    assert wait.accessibleDescription() == "sorted, highest first"
    name = page.live.heads._heads[Column.AGENT]
    QTest.mouseClick(name, Qt.MouseButton.LeftButton)
    assert load.accessibleDescription() == ""
    names = [board.model.name(s).lower() for s in board.model.order]
    assert names[0].startswith("huy")


def test_every_figure_says_where_it_comes_from(page: BoardPage, qtbot: QtBot) -> None:
    """CHAT-32: heads, tiles and charts explain themselves, on hover, to screen readers, and charts by a button too."""
    for head in page.live.heads._heads.values():
        assert head.toolTip()
    for tile in (page.live.here, page.live.load, page.live.waiting, page.live.longest, page.live.overdue, page.live.queue):
        assert tile.toolTip()
        assert tile.accessibleDescription()
    page.tabs.choose("days")
    cards = page.days.findChildren(Card)
    assert len(cards) == 5
    for card in cards:
        (question,) = card.findChildren(IconButton)
        assert question.accessibleName()
    QTest.mouseClick(question, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(QToolTip.isVisible)
    QToolTip.hideText()


def test_filter_by_name(page: BoardPage) -> None:
    """CHAT-32: and what to do when nobody is found."""
    page.filter.setFocus()
    QTest.keyClicks(page.filter, "minh")
    assert [line.split(",")[0] for line in spoken(page)] == ["Minh Trần"]
    QTest.keyClicks(page.filter, "zzz")
    assert page.live.list.row_count == 0
    assert page.live._empty.isVisible()
    QTest.keyClick(page.filter, Qt.Key.Key_Escape)
    assert page.live.list.row_count == 7


def test_an_overdue_chat_is_looked_into_by_click(page: BoardPage, board: Board) -> None:
    """CHAT-32: the list of overdue chats, the longest on top; a click shows the chat with the watching bar."""
    board.later(400)
    assert board.model.overdue > 2
    longest = board.model.overdue_chat(0)
    click_row(page, 0)
    assert board.chat.opened[-1] == longest
    assert page.live.panel.isVisible()
    assert page.live.panel.bar.isVisible()
    assert "nothing is marked as read" in page.live.panel.bar.accessibleName()
    QTest.mouseClick(page.live.panel.bar.close_button, Qt.MouseButton.LeftButton)
    assert board.watch.watched is None
    assert board.chat.opened[-1] is None
    assert page.live.side.isVisible()


def test_the_queue_shows_places_and_waits(page: BoardPage, board: Board) -> None:
    """CHAT-32: queue with position and wait, below what is overdue; by keyboard."""
    side, late = page.live.side.list, board.model.overdue
    assert board.model.queued > 0
    assert side.row_count == late + board.model.queued
    assert "No. 1" in side.spoken(late)
    assert "waiting" in side.spoken(late)
    side.setFocus()
    side.make_current(page.live.side._rows.key(late))
    QTest.keyClick(side, Qt.Key.Key_Return)
    assert board.watch.watched == board.model.queued_chat(0)


def test_an_agents_chats(page: BoardPage, board: Board) -> None:
    """A line leads to the agent's open chats, waiting ones first; the cross leads back."""
    staff = next(s for s in board.model.order if board.model.line(s).waiting)
    page.live.list.activate(staff)
    assert page.live.side.agent == staff
    assert page.live.side.list.row_count == board.model.line(staff).load
    assert board.model.chats_of(staff)[0] == board.model.standing.desk(staff).waits[0]
    QTest.mouseClick(page.live.side._back, Qt.MouseButton.LeftButton)
    assert page.live.side.agent is None


def test_whisper_and_take_over(page: BoardPage, board: Board, qtbot: QtBot) -> None:
    """CHAT-32: the field says who reads it; taking over leads to the chat among one's own; a refusal says what to do."""
    chat = next(c for c in board.chats if c.assigned)
    assert chat.assigned is not None
    board.watch.watch(chat.id)
    panel = page.live.panel
    assert board.model.name(chat.assigned.staff) in panel.field.placeholderText()
    panel.field.setFocus()
    QTest.keyClicks(panel.field, "offer the blue one")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert board.whispers == [(chat.id, "offer the blue one", chat.assigned.staff)]
    assert panel.field.text() == ""
    board.ack("w1", ErrorBody("note.too_long", {"limit": 5}))
    assert panel.error.isVisible()
    assert "longer than 5 characters" in panel.error.text()
    assert panel.field.text() == "offer the blue one"
    QTest.mouseClick(panel.take, Qt.MouseButton.LeftButton)
    assert board.taken == [chat.id]
    assert not panel.take.isEnabled()
    with qtbot.waitSignal(page.open_wanted) as wanted:
        board.ack("t1")
    assert wanted.args == [chat.id]
    assert board.watch.watched is None


def test_nobody_looking_costs_nothing(page: BoardPage, board: Board) -> None:
    """Hidden, it neither ticks nor asks the hub."""
    page.hide()
    asked = len(board.ledger.asked)
    assert not board.model._timer.isActive()
    assert not board.days._timer.isActive()
    page.show()
    assert len(board.ledger.asked) > asked


def test_days_by_mouse_and_keyboard(page: BoardPage, board: Board) -> None:
    """CHAT-32: day and week, earlier and later; the charts follow."""
    page.tabs.choose("days")
    title = page.days.title.text()
    assert not page.days.later.isEnabled()
    QTest.mouseClick(page.days.earlier, Qt.MouseButton.LeftButton)
    assert page.days.title.text() != title
    assert board.days.back == 1
    assert sum(s.values[i] or 0 for s in page.days.volume._series for i in range(len(s.values))) > 50
    page.days.spans.choose("week")
    assert (board.days.span, board.days.back) == ("week", 0)
    assert len(page.days.volume._slots) == 7
    assert page.days.heat.row_count == 6
    QTest.mouseClick(page.days.earlier, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.days.newest, Qt.MouseButton.LeftButton)
    assert board.days.back == 0


def test_offline_says_so_and_keeps_what_is_shown(page: BoardPage, board: Board) -> None:
    """An error is words and what to do, not an empty page without a reason."""
    page.tabs.choose("days")
    board.ledger.error = ErrorBody("unreachable")
    board.days.renew()
    assert "does not answer" in page.days.state.text()


def test_export_of_what_is_shown(page: BoardPage, board: Board) -> None:
    """CHAT-32: the lines in the order shown, or the days; names that look like formulas do not run."""
    board.change(Staff(id=StaffId("s0"), name="=HYPERLINK(1)", roles=(Role.AGENT,)))
    board.later(1)
    rows = list(csv.reader(io.StringIO(page.shown_table().decode("utf-8-sig"))))
    assert len(rows) == 1 + 7
    assert [len(row) for row in rows] == [10] * 8
    assert [row[0] for row in rows[1:]] == [
        "'=HYPERLINK(1)" if s == "s0" else board.model.name(s) for s in board.model.order
    ]  # fmt: skip
    page.tabs.choose("days")
    rows = list(csv.reader(io.StringIO(page.shown_table().decode("utf-8-sig"))))
    shop = [row for row in rows if row[1] == "Whole shop"]
    assert sum(int(row[2]) for row in shop) == sum(f.turns for f in board.days.shop(board.days.page.value))  # type: ignore[arg-type]
    assert shop[0][0].startswith("2026-11-21 ")


@pytest.mark.parametrize("error", [None, OSError(28, "No space left on device")])
def test_saving_says_how_it_went(page: BoardPage, board: Board, qtbot: QtBot, tmp_path: Path, error: OSError | None) -> None:
    """The file is written away from the window; a full disk is said, with what to do."""
    board.save_error = error
    QTest.mouseClick(page.export, Qt.MouseButton.LeftButton)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "board.csv"))
    dialog.close()
    assert board.saved[0][0] == tmp_path / "board.csv"
    assert board.saved[0][1].startswith(b"\xef\xbb\xbf")
    assert ("could not be saved" in page._toast._words) is (error is not None)


@pytest.mark.parametrize(("width", "count"), [(1030, 8), (800, 7), (740, 6), (640, 5), (520, 4)])
def test_columns_never_overlap(width: int, count: int) -> None:
    """Narrow windows drop the day's bars, then the status, then counts; what stays keeps its place."""
    found = places(width)
    edges = sorted(found.values())
    assert all(left + wide <= following for (left, wide), (following, _w) in itertools.pairwise(edges))
    assert edges[-1][0] + edges[-1][1] <= width
    assert len(found) == count
    assert (SPARK in found) is (count == 8)


def test_a_narrow_window_puts_the_side_below(page: BoardPage, qtbot: QtBot) -> None:
    """Down to the smallest window everything is there, and nothing widens the window."""
    assert page.live.side.mapTo(page, QPoint(0, 0)).x() > 900
    page.resize(584, 420)
    assert page.width() == 584
    qtbot.waitUntil(lambda: page.live.side.mapTo(page, QPoint(0, 0)).x() < 50)
    page.tabs.choose("days")
    assert page.width() == 584


def test_two_hundred_agents_paint_only_those_in_sight(page: BoardPage, board: Board, qtbot: QtBot) -> None:
    """CHAT-32: lines are read when they are painted."""
    board.change(*(Staff(id=StaffId(f"x{i}"), name=f"Agent {i}", roles=(Role.AGENT,)) for i in range(200)))
    board.later(1)
    assert page.live.list.row_count == 207
    assert len(page.live.list.rows_in_sight()) < 20
    read: list[str] = []
    line = board.model.line
    board.model.line = lambda staff: (read.append(staff), line(staff))[1]  # type: ignore[method-assign]
    page.live.list.show_again()
    page.live.list.viewport().repaint()
    assert 0 < len(read) < 25
    assert page.live.list.row_at(QPoint(5, 5)) == 0
