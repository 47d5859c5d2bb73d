"""Columns of a table of painted rows: where they lie at a width, what goes first where it gets narrow, and their heads."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.ground import fill
from app.desktop.kit.virtual_list import VirtualList
from app.desktop.kit.words import Words, say
from app.desktop.themes import Size

#: Pixels: the height of the heads, and what is free between two columns.
HEAD, GAP = 30, 14


class Column(msgspec.Struct, frozen=True):
    """`width` is what it takes, and with a `share` of what is left over, what it needs at least, all in pixels.

    Where there is no room, those with a `drop` go, the highest first; the pane beside the table shows everything.
    """

    name: str
    words: Words
    width: int
    share: int = 0
    drop: int = 0


class Columns:
    """The columns of one table, from left to right."""

    def __init__(self, columns: Sequence[Column], lead: int = 0) -> None:
        """`lead`: pixels that are free before the first, such as for a tick."""
        self._columns = tuple(columns)
        self._lead = lead

    def places(self, width: int) -> dict[str, tuple[int, int]]:
        """Left edge and width of each column that fits into `width` pixels."""
        shown = list(self._columns)
        edge = self._lead + 2 * Size.PAD
        for column in sorted((one for one in shown if one.drop), key=lambda one: -one.drop):
            if sum(one.width + GAP for one in shown) - GAP + edge > width:
                shown.remove(column)
        spare = max(0, width - edge - sum(one.width + GAP for one in shown) + GAP)
        shares = sum(one.share for one in shown) or 1
        left, found = Size.PAD + self._lead, {}
        for one in shown:
            each = one.width + spare * one.share // shares
            found[one.name] = (left, each)
            left += each + GAP
        return found

    def at(self, point: QPoint, width: int) -> str:
        """The name of the column under `point` of a row that is `width` wide; "" for none."""
        return next((name for name, (left, each) in self.places(width).items() if left <= point.x() < left + each), "")

    def cells(self, rect: QRect) -> dict[str, QRect]:
        """The cells of the row that lies in `rect`."""
        return {
            name: QRect(rect.left() + left, rect.top(), each, rect.height())
            for name, (left, each) in self.places(rect.width()).items()
        }

    def words(self, name: str) -> str:
        """The head of a column."""
        return next(say(one.words) for one in self._columns if one.name == name)


class Heads(QWidget):
    """The heads of the columns: as wide as the rows below, which leave room for their scroll bar."""

    def __init__(self, columns: Columns, below: VirtualList, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._below = below
        self._appearance = appearance
        self.setFixedHeight(HEAD)
        below.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        fill(painter, self.rect(), theme.pane)
        fill(painter, QRect(0, self.height() - 1, self.width(), 1), theme.line)
        painter.setFont(self._appearance.fonts.tiny_strong)
        painter.setPen(theme.muted)
        for name, (left, width) in self._columns.places(self._below.viewport().width()).items():
            text = painter.fontMetrics().elidedText(self._columns.words(name), Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRect(left, 0, width, HEAD), Qt.AlignmentFlag.AlignVCenter, text)
