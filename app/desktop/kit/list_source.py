"""What a VirtualList shows: rows numbered through all sections, painted and spoken by whoever knows what they are."""

from abc import ABC, abstractmethod
from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter

from app.desktop.kit.list_layout import Section


class RowLook(msgspec.Struct, frozen=True):
    """What a row is at the moment of painting."""

    current: bool
    hovered: bool
    ticked: bool = False


class ListSource(ABC):
    """What a VirtualList shows. Rows are numbered from 0 through all sections; headers have no number."""

    @abstractmethod
    def sections(self) -> Sequence[Section]: ...

    @abstractmethod
    def key(self, row: int) -> str:
        """The id that stays with a row while the order changes."""

    @abstractmethod
    def row_of(self, key: str) -> int:
        """The number of the row called `key`; -1 when it is not shown."""

    def holds(self, key: str) -> bool:
        """Whether the row called `key` is shown; asked for every ticked row, so it has to be quick."""
        return self.row_of(key) >= 0

    def find(self, typed: str, after: int) -> int:
        """The first row after row `after`, going round, whose name begins with what was `typed`; -1 for none."""
        return -1

    @abstractmethod
    def paint(self, painter: QPainter, rect: QRect, row: int, look: RowLook) -> None:
        """Paint the row into `rect`, all but its clock; its ground is painted already."""

    def paint_clock(self, painter: QPainter, rect: QRect, row: int) -> int:
        """Paint what changes at each tick over the row that `paint` left in `rect`; the width that it takes.

        `paint` leaves room for it; whenever the width changes, the row is painted anew.
        """
        return 0

    @abstractmethod
    def spoken(self, row: int) -> str:
        """The row as one sentence, for screen readers."""

    def hover_text(self, row: int, point: QPoint, size: QSize) -> str:
        """Plain text shown while the pointer rests at `point` of a row that is `size` big."""
        return ""

    def press(self, row: int, point: QPoint, size: QSize) -> bool:
        """A left click at `point`; True when a control inside the row took it, so that the row is not chosen."""
        return False
