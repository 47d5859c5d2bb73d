"""A list that lays out and paints only the rows in sight, however many there are."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.ground import fill
from app.desktop.kit.list_layout import ListLayout
from app.desktop.kit.list_layout import Section as Section
from app.desktop.kit.list_source import ListSource as ListSource
from app.desktop.kit.list_source import RowLook as RowLook
from app.desktop.kit.listed import Listed
from app.desktop.kit.plain import tip
from app.desktop.kit.selection import Selection
from app.desktop.kit.still import Still
from app.desktop.kit.type_ahead import TypeAhead
from app.desktop.kit.words import Words
from app.desktop.themes import Size

_BAR = 3
#: Held with a click they tick rows instead of opening one.
_TICKING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class VirtualList(Listed):
    """Rows of a ListSource with one current row, kept by key.

    `current_changed` carries the key of the row made current by hand; `activated` that of a clicked row or one
    confirmed with Enter; `menu_wanted` a key and the global position for a context menu.
    Where `many` is set rows can be ticked (Ctrl and Shift with a click or an arrow, Space, Ctrl+A); `ticked_changed` tells.
    """

    ticked_changed = Signal()
    current_changed = Signal(str)
    activated = Signal(str)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, appearance: Appearance, source: ListSource, name: Words, parent: QWidget | None = None) -> None:
        """`name` is what a screen reader calls the list."""
        super().__init__(name, parent)
        self._appearance = appearance
        self._source = source
        self._layout = ListLayout()
        self._current, self._last_row = "", 0
        self._hovered, self._anchor = -1, ("", 0)
        self._empty: QWidget | None = None
        self._still = Still(self.viewport())
        self._clock_widths: dict[int, int] = {}
        self._selection, self._typed = Selection(), TypeAhead()
        self.many = False
        self.verticalScrollBar().setSingleStep(Size.ROW // 2)
        self.verticalScrollBar().valueChanged.connect(self._remember_anchor)
        self.refresh()

    @property
    def row_count(self) -> int:
        return self._layout.row_count

    @property
    def content_height(self) -> int:
        """Pixels that all rows and headers need."""
        return self._layout.height

    @property
    def current_key(self) -> str:
        """Its key; "" when none was chosen. It stays while a filter hides the row."""
        return self._current

    @property
    def current_row(self) -> int:
        """The number of the current row; -1 when there is none or it is not shown."""
        return self._source.row_of(self._current) if self._current else -1

    @property
    def ticked(self) -> frozenset[str]:
        """The keys of the ticked rows; only rows that are shown can be among them."""
        return self._selection.keys

    def is_ticked(self, row: int) -> bool:
        return len(self._selection) > 0 and self._source.key(row) in self._selection

    def tick_none(self) -> None:
        """Untick every row."""
        if len(self._selection):
            self._selection.take(())
            self._ticks_changed()

    def toggle(self, key: str) -> None:
        """Tick or untick the row `key`."""
        if self.many and (row := self._source.row_of(key)) >= 0:
            self._tick(row)

    def tick_all(self) -> None:
        """Tick every row that is shown."""
        if self.many:
            self._selection.take(self._source.key(row) for row in range(self._layout.row_count))
            self._ticks_changed()

    def spoken(self, row: int) -> str:
        return self._source.spoken(row)

    def press_row(self, row: int) -> None:
        self.activate(self._source.key(row))

    def set_empty(self, state: QWidget) -> None:
        """Show `state` in place of the rows while there are none."""
        state.setParent(self.viewport())
        self._empty = state
        self._place_empty()

    def refresh(self) -> None:
        """Rows came, went or moved: lay out again. The current row and the place of the reader are kept."""
        anchor, offset = self._anchor
        self._layout = ListLayout(self._source.sections())
        self._hovered = -1
        went = len(self._selection) > 0 and self._selection.keep(self._source.holds)
        self._set_range()
        if anchor and (row := self._source.row_of(anchor)) >= 0:
            self.verticalScrollBar().setValue(self._layout.row_top(row) - offset)
        self._remember_anchor()
        self._place_empty()
        self.show_again()
        if went:
            self.ticked_changed.emit()

    def tick(self) -> None:
        """A second passed: paint the clocks in sight again, and nothing else."""
        if self.isVisible():
            self.viewport().update()

    def show_again(self) -> None:
        self._still.spoil()

    def show_row_again(self, key: str) -> None:
        """Paint one row anew if it is in sight."""
        if (row := self._source.row_of(key)) >= 0:
            self._still.spoil(self.row_rect(row))

    def make_current(self, key: str) -> None:
        """Make the row `key` current and bring it into sight, without telling `current_changed`; "" for none."""
        if key != self._current:
            self._current = key
            self.show_again()
            self.tell_current()
        self.bring_into_sight(key)

    def bring_into_sight(self, key: str) -> None:
        row = self._source.row_of(key) if key else -1
        if row < 0:
            return
        self._last_row = row
        bar, page = self.verticalScrollBar(), self.viewport().height()
        top = self._layout.row_top(row)
        height = self._layout.row_height(row)
        header = self._layout.block_of(row).header if self._layout.block_of(row).first == row else 0
        if top - header < bar.value():
            bar.setValue(top - header)
        elif top + height > bar.value() + page:
            bar.setValue(top + height - page)

    def step(self, by: int) -> None:
        """Make the row `by` places further current, as the arrow keys do; stays within the list."""
        if not self._layout.row_count:
            return
        row = self.current_row
        start = row if row >= 0 else self._last_row - (1 if by > 0 else 0) if self._current else -1 if by > 0 else 0
        self._choose(max(0, min(self._layout.row_count - 1, start + by)))

    def rows_in_sight(self) -> range:
        """The rows that are at least partly visible."""
        top = self.verticalScrollBar().value()
        first = self._layout.row_at_or_after(top)
        last = self._layout.row_at_or_after(top + self.viewport().height() - 1)
        return range(first, min(last + 1, self._layout.row_count))

    def row_rect(self, row: int) -> QRect:
        """Where `row` lies, in pixels of the viewport."""
        top = self._layout.row_top(row) - self.verticalScrollBar().value()
        return QRect(0, top, self.viewport().width(), self._layout.row_height(row))

    def row_at(self, point: QPoint) -> int:
        """The row under `point` of the viewport; -1 on a header or below the last row."""
        y = point.y() + self.verticalScrollBar().value()
        row = self._layout.row_at_or_after(y)
        return row if row < self._layout.row_count and self.row_rect(row).contains(QPoint(0, point.y())) else -1

    def activate(self, key: str) -> None:
        """Do what a click on the row `key` does."""
        if (row := self._source.row_of(key)) >= 0:
            self._choose(row)
            self.activated.emit(key)

    def paintEvent(self, event: QPaintEvent) -> None:
        stale = self._still.take_stale()
        if not stale.isEmpty():
            painter = self._still.painter(stale)
            self._paint_still(painter, stale)
            painter.end()
        painter = QPainter(self.viewport())
        self._still.show(painter, event.rect())
        for row in self.rows_in_sight():
            rect = self.row_rect(row)
            if rect.intersects(event.rect()):
                self._paint_clock(painter, rect, row, fresh=rect.intersects(stale))

    def _paint_clock(self, painter: QPainter, rect: QRect, row: int, fresh: bool) -> None:
        width = self._source.paint_clock(painter, rect, row)
        if not fresh and self._clock_widths.get(row, width) != width:
            self._still.spoil(rect)
        self._clock_widths[row] = width

    def _paint_still(self, painter: QPainter, dirty: QRect) -> None:
        width = self.viewport().width()
        fill(painter, dirty, self._appearance.theme.pane)
        scrolled = self.verticalScrollBar().value()
        for block in self._layout.blocks:
            top, height = block.top + block.header - scrolled, block.section.row_height
            if block.bottom - scrolled <= dirty.top() or top - block.header > dirty.bottom():
                continue
            if block.header:
                self._paint_header(painter, QRect(0, top - block.header, width, block.header), block.section)
            first = max(0, (dirty.top() - top) // height)
            last = min(block.section.count - 1, (dirty.bottom() - top) // height)
            for row in range(first, last + 1):
                self._paint_row(painter, QRect(0, top + row * height, width, height), block.first + row)

    def _paint_row(self, painter: QPainter, rect: QRect, row: int) -> None:
        theme = self._appearance.theme
        look = RowLook(self._source.key(row) == self._current, row == self._hovered, self.is_ticked(row))
        if look.current or look.ticked:
            fill(painter, rect, theme.accent_soft)
        if look.current:
            fill(painter, QRect(0, rect.top(), _BAR, rect.height()), theme.accent)
        elif look.hovered:
            fill(painter, rect, theme.hover)
        self._source.paint(painter, rect, row, look)
        if look.current and self.hasFocus():
            painter.setPen(theme.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _paint_header(self, painter: QPainter, rect: QRect, section: Section) -> None:
        painter.setPen(self._appearance.theme.muted)
        painter.setFont(self._appearance.fonts.tiny_strong)
        inner = rect.adjusted(Size.PAD, Size.STEP, -Size.PAD, 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, section.title)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, section.note)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_range()
        self._place_empty()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
        elif event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.show_again()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.show_again()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        row = self.row_at(point)
        if event.button() != Qt.MouseButton.LeftButton or row < 0:
            return
        rect = self.row_rect(row)
        if self.many and event.modifiers() & _TICKING:
            self._tick(row, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif not self._source.press(row, point - rect.topLeft(), rect.size()):
            self.tick_none()
            self.activate(self._source.key(row))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.row_at(event.position().toPoint()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        row = self.current_row if by_key else self.row_at(event.pos())
        if row >= 0:
            place = self.viewport().mapToGlobal(self.row_rect(row).center()) if by_key else event.globalPos()
            self.menu_wanted.emit(self._source.key(row), place)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        elif event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self.row_at(event.pos())
            rect = self.row_rect(row) if row >= 0 else QRect()
            text = self._source.hover_text(row, event.pos() - rect.topLeft(), rect.size()) if row >= 0 else ""
            QToolTip.showText(event.globalPos(), tip(text), self.viewport())
            return True
        return bool(super().viewportEvent(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        page = max(1, len(self.rows_in_sight()) - 1)
        steps = {
            keys.Key_Up: -1, keys.Key_Down: 1, keys.Key_PageUp: -page, keys.Key_PageDown: page,
            keys.Key_Home: -self._layout.row_count, keys.Key_End: self._layout.row_count,
        }  # fmt: skip
        key = Qt.Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.many and self._ticking_key(event, modifiers, steps.get(key, 0)):
            return
        if not modifiers and key in steps:
            self.step(steps[key])
        elif not modifiers and key in (keys.Key_Return, keys.Key_Enter) and self._current:
            self.activated.emit(self._current)
        elif typed := self._typed.take(event):
            self._go_to(typed)
        elif not modifiers and key == keys.Key_Space and self._current:
            self.activated.emit(self._current)
        else:
            super().keyPressEvent(event)

    def _ticking_key(self, event: QKeyEvent, modifiers: Qt.KeyboardModifier, step: int) -> bool:
        """Whether the key ticked something. Space ticks unless it belongs to a name that is being typed."""
        if step and modifiers == Qt.KeyboardModifier.ShiftModifier:
            pivot = self._selection.pivot or self._current
            self.step(step)
            if (row := self.current_row) >= 0:
                self._tick(row, reach=True, pivot=pivot)
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.tick_all()
        elif not modifiers and event.key() == Qt.Key.Key_Escape and len(self._selection):
            self.tick_none()
        elif not modifiers and event.key() == Qt.Key.Key_Space and self.current_row >= 0 and not self._typed.take(event):
            self._tick(self.current_row)
        else:
            return False
        return True

    def _tick(self, row: int, reach: bool = False, pivot: str = "") -> None:
        key = self._source.key(row)
        pivot = pivot or self._selection.pivot or self._current
        start = self._source.row_of(pivot) if reach and pivot else -1
        if start >= 0:
            between = range(min(start, row), max(start, row) + 1)
            self._selection.reach((self._source.key(each) for each in between), pivot)
        else:
            self._selection.toggle(key)
        self._ticks_changed()

    def _ticks_changed(self) -> None:
        self.show_again()
        self.tell_ticked()
        self.ticked_changed.emit()

    def _go_to(self, typed: str) -> None:
        # A longer beginning may still be that of the row one is on.
        found = self._source.find(typed, self.current_row - (1 if len(typed) > 1 else 0))
        if found >= 0:
            self._choose(found)

    def _choose(self, row: int) -> None:
        key = self._source.key(row)
        changed = key != self._current
        self.make_current(key)
        if changed:
            self.current_changed.emit(key)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            for old in (self._hovered, row):
                if 0 <= old < self._layout.row_count:
                    self._still.spoil(self.row_rect(old))
            self._hovered = row

    def _remember_anchor(self) -> None:
        """Note the first row in sight by key, since after a change of order its number means nothing."""
        row = self._layout.row_at_or_after(self.verticalScrollBar().value())
        # At the very top there is no anchor: new rows above shall be seen.
        anchored = self.verticalScrollBar().value() > 0 and row < self._layout.row_count
        self._anchor = (self._source.key(row), self.row_rect(row).top()) if anchored else ("", 0)

    def _place_empty(self) -> None:
        if self._empty is not None:
            self._empty.setGeometry(self.viewport().rect())
            self._empty.setVisible(self._layout.row_count == 0)

    def _set_range(self) -> None:
        page = self.viewport().height()
        self.verticalScrollBar().setPageStep(page)
        self.verticalScrollBar().setRange(0, max(0, self._layout.height - page))
