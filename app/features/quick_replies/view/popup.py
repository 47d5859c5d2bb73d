"""The "/" pop-up over the composer: the best replies for what is typed, chosen without leaving the keyboard (CHAT-28)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.text import TextLine
from app.desktop.kit.text_runs import TextRuns
from app.desktop.kit.virtual_list import ListSource, RowLook, Section, VirtualList
from app.desktop.themes import Size
from app.domain.quick_replies import QuickReply
from app.features.quick_replies.view.rows import paint_reply
from app.features.quick_replies.view.words import spoken

_ROW = 46
_WIDTH = 460
_ROWS = 6
#: More nobody walks through with the arrow keys.
_LIMIT = 30

Choose = Callable[[QuickReply, bool], object]


class _Rows(ListSource):
    def __init__(self, appearance: Appearance) -> None:
        self._appearance = appearance
        self._runs = TextRuns(200)
        self.replies: Sequence[QuickReply] = ()

    def sections(self) -> Sequence[Section]:
        return (Section(len(self.replies), row_height=_ROW),)

    def key(self, row: int) -> str:
        return str(row)

    def row_of(self, key: str) -> int:
        return int(key) if int(key) < len(self.replies) else -1

    def spoken(self, row: int) -> str:
        return spoken(self.replies[row])

    def paint(self, painter: QPainter, rect: QRect, row: int, look: RowLook) -> None:
        first = QRect(rect.left() + Size.PAD, rect.top() + 3, rect.width() - 2 * Size.PAD, 20)
        paint_reply(painter, first, self.replies[row], self._appearance, self._runs, facts=False)


class ReplyPopup(QWidget):
    """A `chat.view.completing.Completer`. It never has the focus: that stays with the field and its input method."""

    def __init__(
        self, appearance: Appearance, find: Callable[[str, int], list[QuickReply]], choose: Choose, over: QWidget
    ) -> None:
        """`choose` gets the reply, and whether it is to be sent at once; `over` is the window."""
        super().__init__(over)
        self._appearance = appearance
        self._find = find
        self._choose = choose
        self._over = over
        self._rows = _Rows(appearance)
        self.list = VirtualList(appearance, self._rows, lambda: self.tr("Quick replies"))
        self._foot = TextLine(appearance, self._foot_words, "faint", appearance.fonts.tiny)
        self._foot.setContentsMargins(Size.GAP, 0, Size.GAP, 0)
        for widget in (self, self.list, self.list.viewport()):
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.activated.connect(lambda key: self._take_row(int(key), send=False))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, Size.STEP, 2, Size.STEP)
        layout.setSpacing(Size.STEP)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._foot)
        self.hide()

    def offer(self, typed: str, at: QPoint) -> bool:
        """See Completer."""
        found = self._find(typed, _LIMIT)
        if not found:
            return False
        self._rows.replies = found
        self.list.refresh()
        self.list.make_current("0")
        self._place(at)
        if self.isHidden():
            self.show()
            self.raise_()
        self._tell()
        return True

    def take(self, key: Qt.Key, ctrl: bool) -> bool:
        """See Completer."""
        step = {
            Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_ROWS, Qt.Key.Key_PageDown: _ROWS,
        }.get(key)  # fmt: skip
        if step is not None:
            self._step(step)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self._take_row(self.list.current_row, send=ctrl)
        else:
            return False
        return True

    def close(self) -> bool:
        """See Completer."""
        self.hide()
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setPen(QPen(theme.edge, 1))
        painter.setBrush(theme.pane)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _take_row(self, row: int, send: bool) -> None:
        if 0 <= row < len(self._rows.replies):
            self._choose(self._rows.replies[row], send)

    def _step(self, by: int) -> None:
        """One up from the first is the last."""
        count, row = len(self._rows.replies), self.list.current_row
        wanted = row + by
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
        rows = min(_ROWS, len(self._rows.replies))
        # The list takes what its rows need; the foot and the frame come on top.
        height = rows * _ROW + self._foot.sizeHint().height() + 3 * Size.STEP + 2
        width = min(_WIDTH, over.width() - 2 * Size.PAD)
        corner = over.mapFromGlobal(at)
        left = max(Size.PAD, min(corner.x() - Size.PAD, over.width() - width - Size.PAD))
        self.setGeometry(left, max(0, corner.y() - height - Size.STEP), width, height)

    def _foot_words(self) -> str:
        return self.tr("Enter inserts · Ctrl+Enter sends at once · Esc closes")
