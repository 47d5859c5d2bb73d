"""The list that paints only what is in sight: keyboard, mouse, order changes, screen readers."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.kit.list_layout import ListLayout, Section
from app.desktop.kit.virtual_list import ListSource, RowLook, VirtualList
from app.desktop.themes import Size


class Letters(ListSource):
    """Two sections of keys; counts what is painted."""

    def __init__(self, waiting: list[str], answered: list[str]) -> None:
        self.waiting, self.answered = waiting, answered
        self.painted: list[tuple[str, RowLook]] = []
        self.clocks: list[str] = []
        self.clock_widths = dict.fromkeys(waiting, 40)
        self.takes_presses = False

    @property
    def keys(self) -> list[str]:
        return self.waiting + self.answered

    def sections(self) -> Sequence[Section]:
        return (Section(len(self.waiting), "Waiting", "longest first"), Section(len(self.answered), "Answered"))

    def key(self, row: int) -> str:
        return self.keys[row]

    def row_of(self, key: str) -> int:
        return self.keys.index(key) if key in self.keys else -1

    def paint(self, painter: QPainter, rect: QRect, row: int, look: RowLook) -> None:
        self.painted.append((self.key(row), look))

    def paint_clock(self, painter: QPainter, rect: QRect, row: int) -> int:
        if self.key(row) not in self.waiting:
            return 0
        self.clocks.append(self.key(row))
        return self.clock_widths.get(self.key(row), 40)

    def spoken(self, row: int) -> str:
        return f"conversation {self.key(row)}"

    def press(self, row: int, point: QPoint, size: QSize) -> bool:
        return self.takes_presses and point.x() > size.width() // 2


@pytest.fixture
def source() -> Letters:
    return Letters([f"w{n}" for n in range(3)], [f"a{n}" for n in range(100)])


@pytest.fixture
def view(qtbot: QtBot, appearance: Appearance, source: Letters) -> VirtualList:
    view = VirtualList(appearance, source, "Conversations")
    qtbot.addWidget(view)
    view.resize(300, 400)
    view.show()
    qtbot.waitExposed(view)
    return view


def test_layout_knows_every_row() -> None:
    layout = ListLayout([Section(2, "A", row_height=10), Section(0, "empty"), Section(3, row_height=20)])
    assert layout.row_count == 5
    assert layout.height == Size.SECTION + 2 * 10 + 3 * 20
    assert [layout.row_top(row) for row in range(5)] == [28, 38, 48, 68, 88]
    assert [layout.row_at_or_after(y) for y in (-5, 0, 28, 37, 38, 48, 107, 108, 500)] == [0, 0, 0, 0, 1, 2, 4, 5, 5]
    assert ListLayout().row_at_or_after(3) == 0


def test_only_rows_in_sight_are_painted(view: VirtualList, source: Letters) -> None:
    source.painted.clear()
    view.viewport().repaint()
    shown = [key for key, _look in source.painted]
    assert shown == source.keys[: len(shown)]
    assert len(shown) <= 400 // Size.ROW + 1


def test_a_tick_paints_only_the_clocks(view: VirtualList, source: Letters) -> None:
    """CHAT-2: a running timer costs its own pill, not its row."""
    view.viewport().repaint()
    source.painted.clear()
    source.clocks.clear()
    for _second in range(3):
        view.tick()
        QApplication.processEvents()
    assert source.painted == []
    assert source.clocks == ["w0", "w1", "w2"] * 3


def test_a_clock_that_grows_paints_its_row_anew(view: VirtualList, source: Letters, qtbot: QtBot) -> None:
    """The text beside it was cut for a narrower clock."""
    view.viewport().repaint()
    source.painted.clear()
    source.clock_widths["w1"] = 60
    view.tick()
    qtbot.waitUntil(lambda: [key for key, _look in source.painted] == ["w1"])


def test_hovering_paints_two_rows(view: VirtualList, source: Letters) -> None:
    QTest.mouseMove(view.viewport(), view.row_rect(1).center())
    QApplication.processEvents()
    view.viewport().repaint()
    source.painted.clear()
    QTest.mouseMove(view.viewport(), view.row_rect(2).center())
    QApplication.processEvents()
    assert {key for key, _look in source.painted} <= {"w1", "w2"}
    assert ("w2", RowLook(current=False, hovered=True)) in source.painted


def test_what_changed_is_painted_anew(view: VirtualList, source: Letters, appearance: Appearance) -> None:
    def painted(change: object) -> bool:
        view.viewport().repaint()
        source.painted.clear()
        change()  # type: ignore[operator]
        QApplication.processEvents()
        return bool(source.painted)

    assert painted(view.refresh)
    assert painted(lambda: view.make_current("w1"))
    assert painted(lambda: view.show_row_again("w1"))
    assert painted(lambda: view.verticalScrollBar().setValue(30))
    assert painted(lambda: view.resize(280, 380))
    assert painted(lambda: appearance.choose("dark"))
    assert painted(lambda: appearance.choose("light"))
    assert not painted(view.viewport().update), "an uncovered window shows the picture there is"


def test_keys_walk_the_rows(view: VirtualList, qtbot: QtBot) -> None:
    heard: list[str] = []
    view.current_changed.connect(heard.append)
    for key in ("Down", "Down", "End", "Home", "Up", "PageDown"):
        QTest.keyClick(view, getattr(Qt.Key, f"Key_{key}"))
    assert heard[:4] == ["w0", "w1", "a99", "w0"]
    assert heard[4] == view.current_key
    assert view.current_row > 3
    opened: list[str] = []
    view.activated.connect(opened.append)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened == [view.current_key]


def test_the_current_row_stays_current_while_the_order_changes(view: VirtualList, source: Letters) -> None:
    """CHAT-3: an answered conversation moves; whoever was chosen stays chosen."""
    view.make_current("w2")
    source.waiting.remove("w2")
    source.answered.insert(0, "w2")
    view.refresh()
    assert (view.current_key, view.current_row) == ("w2", 2)
    source.answered.remove("w2")
    view.refresh()
    assert (view.current_key, view.current_row) == ("w2", -1)
    source.waiting.insert(0, "w2")
    view.refresh()
    assert view.current_row == 0


def test_a_scrolled_reader_keeps_the_place(view: VirtualList, source: Letters) -> None:
    view.verticalScrollBar().setValue(1500)
    first = source.key(view.rows_in_sight()[0])
    top = view.row_rect(source.row_of(first)).top()
    source.waiting[:0] = [f"new{n}" for n in range(7)]
    view.refresh()
    assert source.key(view.rows_in_sight()[0]) == first
    assert view.row_rect(source.row_of(first)).top() == top


def test_at_the_top_new_rows_are_seen(view: VirtualList, source: Letters) -> None:
    source.waiting.insert(0, "new")
    view.refresh()
    assert view.verticalScrollBar().value() == 0
    assert source.key(view.rows_in_sight()[0]) == "new"


def test_making_a_far_row_current_brings_it_into_sight(view: VirtualList, source: Letters) -> None:
    view.make_current("a90")
    assert view.viewport().rect().contains(view.row_rect(source.row_of("a90")))
    view.make_current("w0")
    assert view.verticalScrollBar().value() == 0


def test_a_click_chooses_unless_a_control_in_the_row_took_it(view: VirtualList, source: Letters) -> None:
    opened: list[str] = []
    view.activated.connect(opened.append)
    middle = view.row_rect(1).center()
    left_button = Qt.MouseButton.LeftButton
    QTest.mousePress(view.viewport(), left_button, pos=middle)
    source.takes_presses = True
    QTest.mousePress(view.viewport(), left_button, pos=view.row_rect(2).topRight() - QPoint(5, -5))
    QTest.mousePress(view.viewport(), left_button, pos=QPoint(20, 5))
    assert opened == ["w1"]
    assert view.row_at(QPoint(20, 5)) == -1, "a header is no row"


def test_an_empty_list_shows_its_empty_state(view: VirtualList, source: Letters) -> None:
    empty = QLabel("Nobody is waiting.")
    view.set_empty(empty)
    assert not empty.isVisible()
    source.waiting.clear()
    source.answered.clear()
    view.refresh()
    assert empty.isVisible()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_End):
        QTest.keyClick(view, key)
    assert view.current_key == ""


def test_screen_readers_see_a_list_of_sentences(view: VirtualList, source: Letters) -> None:
    seen = QAccessible.queryAccessibleInterface(view)
    assert seen.role() == QAccessible.Role.List
    assert seen.text(QAccessible.Text.Name) == "Conversations"
    assert seen.childCount() == 103
    view.make_current("w1")
    row = seen.child(1)
    assert row.role() == QAccessible.Role.ListItem
    assert row.text(QAccessible.Text.Name) == "conversation w1"
    assert row.state().selected
    assert not row.state().offscreen
    assert seen.child(90).state().offscreen
    assert seen.indexOfChild(row) == 1
    assert seen.child(500) is None
    centre = row.rect().center()
    assert seen.childAt(centre.x(), centre.y()).text(QAccessible.Text.Name) == "conversation w1"
    opened: list[str] = []
    view.activated.connect(opened.append)
    row.actionInterface().doAction("Press")
    assert opened == ["w1"]
    source.waiting.clear()
    view.refresh()
    assert seen.childCount() == 100


def test_lists_come_and_go_under_a_screen_reader(qtbot: QtBot, appearance: Appearance) -> None:
    """Qt and Python both hold the interfaces: neither may free what the other still uses."""
    for _round in range(30):
        view = VirtualList(appearance, Letters(["w"], ["a"]), "List")
        seen = QAccessible.queryAccessibleInterface(view)
        assert [seen.child(row).text(QAccessible.Text.Name) for row in range(2)] == ["conversation w", "conversation a"]
        view.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert QAccessible.queryAccessibleInterface(QLabel("still fine")) is not None
