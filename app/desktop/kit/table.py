"""A table of texts under a head: only the rows in sight are painted; columns share the width by weight."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.ground import fill
from app.desktop.kit.list_layout import Section
from app.desktop.kit.list_source import ListSource, RowLook
from app.desktop.kit.text_runs import TextRuns
from app.desktop.kit.virtual_list import VirtualList
from app.desktop.kit.words import Words
from app.desktop.themes import Size

ROW = 34
_HEAD = 28


class Column(msgspec.Struct, frozen=True):
    """Its title, its share of the width, and whether it holds figures, which stand at the right."""

    title: str
    weight: int = 10
    right: bool = False


class TableRows(ListSource):
    """The rows: each a text per column, one line each, beginning with what names the row."""

    def __init__(self, appearance: Appearance) -> None:
        self._appearance = appearance
        self._runs = TextRuns()
        self.columns: Sequence[Column] = ()
        self.rows: Sequence[Sequence[str]] = ()

    def cells(self, width: int) -> list[tuple[int, int]]:
        """Where each column begins and how wide it is, without the gap behind it."""
        whole = sum(column.weight for column in self.columns) or 1
        room, left, found = width - 2 * Size.PAD, 0, []
        for column in self.columns:
            right = left + column.weight
            begin, end = room * left // whole, room * right // whole
            found.append((Size.PAD + begin, max(0, end - begin - Size.GAP)))
            left = right
        return found

    def sections(self) -> Sequence[Section]:
        return (Section(len(self.rows), row_height=ROW),)

    def key(self, row: int) -> str:
        return str(row)

    def row_of(self, key: str) -> int:
        return int(key) if key.isdecimal() and int(key) < len(self.rows) else -1

    def spoken(self, row: int) -> str:
        pairs = zip(self.columns, self.rows[row], strict=True)
        return ", ".join(f"{column.title} {text}" for column, text in pairs if text)

    def hover_text(self, row: int, point: QPoint, size: QSize) -> str:
        for (left, width), text in zip(self.cells(size.width()), self.rows[row], strict=True):
            if left <= point.x() < left + width and self._runs.width(text, self._appearance.fonts.body) > width:
                return text
        return ""

    def paint(self, painter: QPainter, rect: QRect, row: int, look: RowLook) -> None:
        fonts, theme = self._appearance.fonts, self._appearance.theme
        for place, ((left, width), text) in enumerate(zip(self.cells(rect.width()), self.rows[row], strict=True)):
            cell = QRect(rect.left() + left, rect.top(), width, rect.height())
            align = Qt.AlignmentFlag.AlignRight if self.columns[place].right else Qt.AlignmentFlag.AlignLeft
            font = fonts.strong if place == 0 else fonts.body
            self._runs.draw(painter, cell, text, font, theme.text, align)
        fill(painter, QRect(rect.left() + Size.PAD, rect.bottom(), rect.width() - 2 * Size.PAD, 1), theme.line)


class _Head(QWidget):
    def __init__(self, appearance: Appearance, rows: TableRows, scroll: VirtualList) -> None:
        super().__init__()
        self._appearance = appearance
        self._rows = rows
        self._scroll = scroll
        self._runs = TextRuns()
        self.setFixedHeight(_HEAD)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self._appearance
        fill(painter, self.rect(), look.theme.pane)
        # As wide as the rows, which leave room for their scroll bar.
        for column, (left, width) in zip(self._rows.columns, self._rows.cells(self._scroll.viewport().width()), strict=True):
            align = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            self._runs.draw(painter, QRect(left, 0, width, _HEAD), column.title, look.fonts.tiny_strong, look.theme.muted, align)
        fill(painter, QRect(0, _HEAD - 1, self.width(), 1), look.theme.line)


class Table(QWidget):
    """`show_rows` puts other contents; `list` is the list below the head."""

    def __init__(self, appearance: Appearance, name: Words, parent: QWidget | None = None, rows: TableRows | None = None) -> None:
        """`name` is what a screen reader calls it; `rows` reads them where they are too many to be told at once."""
        super().__init__(parent)
        self.rows = rows or TableRows(appearance)
        self.list = VirtualList(appearance, self.rows, name)
        self._head = _Head(appearance, self.rows, self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.list, 1)
        appearance.changed.connect(self._head.update)

    def show_rows(self, columns: Sequence[Column], rows: Sequence[Sequence[str]], more: bool = False) -> None:
        """Other contents; each row has a text for each column. `more`: the same rows with others behind them."""
        self.rows.columns, self.rows.rows = columns, rows
        if not more:
            self.list.make_current("")
        self.list.refresh()
        self._head.update()
