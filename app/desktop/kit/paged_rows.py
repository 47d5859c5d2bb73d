"""Rows of a paged list: read one by one, and only those in sight; what is still being read says so."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize
from PySide6.QtGui import QPainter

from app.desktop.appearance import Appearance
from app.desktop.kit.ground import fill
from app.desktop.kit.list_layout import Section
from app.desktop.kit.list_source import ListSource, RowLook
from app.desktop.kit.text_runs import TextRuns
from app.desktop.pages import Entry
from app.desktop.themes import Size

E = TypeVar("E", bound=Entry)
E_co = TypeVar("E_co", bound=Entry, covariant=True)
#: Pixels: the height of a row of two lines, and of a line.
ROW, LINE = 56, 19
#: Before the place of a row whose entry is not here yet.
_UNREAD = "row:"


class Listed(Protocol[E_co]):
    """What of a paged list is used."""

    total: int

    def entry(self, row: int) -> E_co | None: ...
    def peek(self, row: int) -> E_co | None: ...
    def row_of(self, entry: str) -> int: ...


class PagedRows(ListSource, Generic[E]):
    """A kind of list says what its rows speak, show on hover, and paint."""

    def __init__(self, model: Listed[E], appearance: Appearance, height: int = ROW, runs: int = 0) -> None:
        """`runs`: texts that are kept laid out, where it is not the usual number."""
        self._listed = model
        self._appearance = appearance
        self._height = height
        self._runs = TextRuns(runs) if runs else TextRuns()

    def sections(self) -> Sequence[Section]:
        return (Section(self._listed.total, row_height=self._height),)

    def key(self, row: int) -> str:
        # Nothing is read for being named: "select all" goes over two hundred thousand rows.
        found = self._listed.peek(row)
        return found.id if found is not None else f"{_UNREAD}{row}"

    def row_of(self, key: str) -> int:
        if key.startswith(_UNREAD):
            row = int(key.removeprefix(_UNREAD))
            return row if row < self._listed.total else -1
        return self._listed.row_of(key)

    def holds(self, key: str) -> bool:
        return self._listed.row_of(key) >= 0

    def spoken(self, row: int) -> str:
        found = self._listed.entry(row)
        return self._spoken(found) if found is not None else QCoreApplication.translate("Lists", "Being read…")

    def hover_text(self, row: int, point: QPoint, size: QSize) -> str:
        found = self._listed.peek(row)
        return self._hover(found, point, size) if found is not None else ""

    def paint(self, painter: QPainter, rect: QRect, row: int, look: RowLook) -> None:
        theme = self._appearance.theme
        fill(painter, QRect(rect.left() + Size.PAD, rect.bottom(), rect.width() - 2 * Size.PAD, 1), theme.line)
        found = self._listed.entry(row)
        if found is not None:
            self._paint(painter, rect, found, look)
        else:
            where = QRect(rect.left() + Size.PAD, rect.top(), rect.width(), self._height)
            self._runs.draw(painter, where, "…", self._appearance.fonts.small, theme.faint)

    @abstractmethod
    def _spoken(self, one: E) -> str: ...

    def _hover(self, one: E, point: QPoint, size: QSize) -> str:
        return ""

    @abstractmethod
    def _paint(self, painter: QPainter, rect: QRect, one: E, look: RowLook) -> None: ...

    def _paint_two(self, painter: QPainter, cell: QRect, upper: str, lower: str, strong: bool = False) -> None:
        """Two lines in a cell; one in its middle where there is no second."""
        fonts, theme = self._appearance.fonts, self._appearance.theme
        first = QRect(cell.left(), cell.top() + (9 if lower else (cell.height() - LINE) // 2), cell.width(), LINE)
        self._runs.draw(painter, first, upper, fonts.strong if strong else fonts.body, theme.text)
        if lower:
            self._runs.draw(painter, first.translated(0, LINE), lower, fonts.small, theme.muted)
