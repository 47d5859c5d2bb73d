"""A pop-up over a text field: what completes what is typed, chosen without the keyboard leaving the field."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.text import TextLine
from app.desktop.kit.virtual_list import ListSource, RowLook, Section, VirtualList
from app.desktop.kit.words import Words
from app.desktop.themes import Size

T = TypeVar("T")
#: Shown at once; the rest scrolls.
_ROWS = 6
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_ROWS, Qt.Key.Key_PageDown: _ROWS}
_TAKES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class CompletionRows(ListSource, Generic[T]):
    """What may be chosen, the best first."""

    def __init__(self, height: int, spoken: Callable[[T], str], paint: Callable[[QPainter, QRect, T], object]) -> None:
        self.height = height
        self._spoken = spoken
        self._paint = paint
        self.found: Sequence[T] = ()

    def sections(self) -> Sequence[Section]:
        return (Section(len(self.found), row_height=self.height),)

    def key(self, row: int) -> str:
        return str(row)

    def row_of(self, key: str) -> int:
        return int(key) if int(key) < len(self.found) else -1

    def spoken(self, row: int) -> str:
        return self._spoken(self.found[row])

    def paint(self, painter: QPainter, rect: QRect, row: int, look: RowLook) -> None:
        self._paint(painter, rect, self.found[row])


class CompletionPopup(QWidget, Generic[T]):
    """It never has the focus: that stays with the field and its input method."""

    def __init__(
        self,
        appearance: Appearance,
        rows: CompletionRows[T],
        name: Words,
        choose: Callable[[T, bool], object],
        over: QWidget,
        *,
        width: int,
        foot: TextLine | None = None,
    ) -> None:
        """`choose` gets what was chosen, and whether it was with Ctrl; `over` is the window; `foot` stands below the rows."""
        super().__init__(over)
        self._appearance = appearance
        self._rows = rows
        self._choose = choose
        self._over = over
        self._wide = width
        self._foot = foot
        self.list = VirtualList(appearance, rows, name)
        for widget in (self, self.list, self.list.viewport()):
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.activated.connect(lambda key: self._take_row(int(key), ctrl=False))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, Size.STEP, 2, Size.STEP)
        layout.setSpacing(Size.STEP)
        layout.addWidget(self.list, 1)
        if foot is not None:
            foot.setContentsMargins(Size.GAP, 0, Size.GAP, 0)
            layout.addWidget(foot)
        self.hide()

    def show_found(self, found: Sequence[T], at: QPoint) -> bool:
        """The best first, above `at` on the screen; False when there is nothing to show."""
        if not found:
            return False
        self._rows.found = found
        self.list.refresh()
        self.list.make_current("0")
        self._place(at)
        if self.isHidden():
            self.show()
            self.raise_()
        self._tell()
        return True

    def take(self, key: Qt.Key, ctrl: bool) -> bool:
        """A key of the field; False when it is none of this pop-up's."""
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key in _TAKES:
            self._take_row(self.list.current_row, ctrl)
        else:
            return False
        return True

    def close(self) -> bool:
        """Hides it: it is used again."""
        self.hide()
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setPen(QPen(theme.edge, 1))
        painter.setBrush(theme.pane)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _take_row(self, row: int, ctrl: bool) -> None:
        if 0 <= row < len(self._rows.found):
            self._choose(self._rows.found[row], ctrl)

    def _step(self, by: int) -> None:
        """One up from the first is the last; a page stops at the ends."""
        count = len(self._rows.found)
        wanted = self.list.current_row + by
        wanted = wanted % count if abs(by) == 1 else max(0, min(count - 1, wanted))
        self.list.make_current(str(wanted))
        self._tell()

    def _tell(self) -> None:
        row = self.list.current_row
        if row >= 0:
            announce(self, self._rows.spoken(row))

    def _place(self, at: QPoint) -> None:
        """Above the trigger, inside the window."""
        over = self._over
        # The list takes what its rows need; the foot and the frame come on top.
        height = min(_ROWS, len(self._rows.found)) * self._rows.height + 2 * Size.STEP + 2
        if self._foot is not None:
            height += self._foot.sizeHint().height() + Size.STEP
        width = min(self._wide, over.width() - 2 * Size.PAD)
        corner = over.mapFromGlobal(at)
        left = max(Size.PAD, min(corner.x() - Size.PAD, over.width() - width - Size.PAD))
        self.setGeometry(left, max(0, corner.y() - height - Size.STEP), width, height)
