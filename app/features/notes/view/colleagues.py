"""The "@" pop-up over the composer while one writes a note: colleagues, chosen without leaving the keyboard (CHAT-24)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.avatar import paint_avatar
from app.desktop.kit.plain import one_line
from app.desktop.kit.text_runs import TextRuns
from app.desktop.kit.virtual_list import ListSource, RowLook, Section, VirtualList
from app.desktop.themes import Size
from app.domain.people import Staff

_ROW, _FACE, _WIDTH, _ROWS = 36, 24, 260, 6


class _Rows(ListSource):
    def __init__(self, appearance: Appearance) -> None:
        self._appearance = appearance
        self._runs = TextRuns(100)
        self.people: Sequence[Staff] = ()

    def sections(self) -> Sequence[Section]:
        return (Section(len(self.people), row_height=_ROW),)

    def key(self, row: int) -> str:
        return str(row)

    def row_of(self, key: str) -> int:
        return int(key) if int(key) < len(self.people) else -1

    def spoken(self, row: int) -> str:
        return one_line(self.people[row].name, 60)

    def paint(self, painter: QPainter, rect: QRect, row: int, look: RowLook) -> None:
        one, fonts = self.people[row], self._appearance.fonts
        face = QRect(rect.left() + Size.PAD, rect.top() + (_ROW - _FACE) // 2, _FACE, _FACE)
        paint_avatar(painter, face, one.name, one.id, fonts.tiny_strong)
        left = face.right() + Size.GAP
        line = QRect(left, rect.top(), rect.right() - Size.PAD - left, _ROW)
        self._runs.draw(painter, line, one_line(one.name, 80), fonts.body, self._appearance.theme.text)


class ColleaguePopup(QWidget):
    """A `chat.view.completing.Completer`. It never has the focus: that stays with the field and its input method."""

    def __init__(
        self, appearance: Appearance, find: Callable[[str], list[Staff]], choose: Callable[[Staff], object], over: QWidget
    ) -> None:
        """`choose` gets the colleague; `over` is the window."""
        super().__init__(over)
        self._appearance = appearance
        self._find = find
        self._choose = choose
        self._over = over
        self._rows = _Rows(appearance)
        self.list = VirtualList(appearance, self._rows, lambda: self.tr("Colleagues"))
        for widget in (self, self.list, self.list.viewport()):
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.activated.connect(lambda key: self._take_row(int(key)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, Size.STEP, 2, Size.STEP)
        layout.addWidget(self.list, 1)
        self.hide()

    def offer(self, typed: str, at: QPoint) -> bool:
        """See Completer."""
        found = self._find(typed)
        if not found:
            return False
        self._rows.people = found
        self.list.refresh()
        self.list.make_current("0")
        self._place(at)
        if self.isHidden():
            self.show()
            self.raise_()
        self._tell()
        return True

    def take(self, key: Qt.Key, _ctrl: bool) -> bool:
        """See Completer."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key)
        if step is not None:
            count = len(self._rows.people)
            self.list.make_current(str((self.list.current_row + step) % count))
            self._tell()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self._take_row(self.list.current_row)
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

    def _take_row(self, row: int) -> None:
        if 0 <= row < len(self._rows.people):
            self._choose(self._rows.people[row])

    def _tell(self) -> None:
        row = self.list.current_row
        if row >= 0:
            announce(self, self._rows.spoken(row))

    def _place(self, at: QPoint) -> None:
        """Above the trigger, inside the window."""
        height = min(_ROWS, len(self._rows.people)) * _ROW + 2 * Size.STEP + 2
        width = min(_WIDTH, self._over.width() - 2 * Size.PAD)
        corner = self._over.mapFromGlobal(at)
        left = max(Size.PAD, min(corner.x() - Size.PAD, self._over.width() - width - Size.PAD))
        self.setGeometry(left, max(0, corner.y() - height - Size.STEP), width, height)
