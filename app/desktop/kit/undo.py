"""A word about what was just done, with a button that takes it back; goes by itself after a while."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.buttons import Button, IconButton
from app.desktop.kit.text import TextLine
from app.desktop.themes import Size

#: Milliseconds: long enough to read, to doubt and to reach the button.
_STAYS = 8_000
_HEIGHT = Size.CONTROL + 2 * Size.GAP


class UndoBar(QWidget):
    """Lies at the foot of its parent. While the pointer is on it or it has the keyboard, it does not go."""

    def __init__(self, appearance: Appearance, over: QWidget) -> None:
        super().__init__(over)
        self._appearance = appearance
        self._over = over
        self._undo: Callable[[], object] | None = None
        self._text = TextLine(appearance)
        self.button = Button(appearance, lambda: self.tr("Undo"), icon="return")
        self._close = IconButton(appearance, "close", lambda: self.tr("Hide this notice"))
        self._timer = QTimer(self, singleShot=True, interval=_STAYS)
        self._timer.timeout.connect(self._go)
        self.button.clicked.connect(lambda _checked: self._take_back())
        self._close.clicked.connect(lambda _checked: self.hide())
        row = QHBoxLayout(self)
        row.setContentsMargins(Size.PAD + Size.STEP, Size.GAP, Size.GAP, Size.GAP)
        row.setSpacing(Size.GAP)
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        row.addWidget(self._close)
        over.installEventFilter(self)
        self.hide()

    def say_that(self, words: str, undo: Callable[[], object]) -> None:
        """Shows `words`; the button calls `undo`, once."""
        self._undo = undo
        self._text.set_words(words)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.edge, 1))
        painter.setBrush(theme.pane)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), Size.CARD_RADIUS, Size.CARD_RADIUS)

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        self.hide()
        if undo is not None:
            undo()

    def _go(self) -> None:
        if self.underMouse() or self.isAncestorOf(self._over.window().focusWidget() or self._over):
            self._timer.start()
        else:
            self.hide()

    def _place(self) -> None:
        width = min(max(320, self.sizeHint().width()), max(200, self._over.width() - 4 * Size.PAD))
        self.resize(width, _HEIGHT)
        self.move(QPoint((self._over.width() - width) // 2, self._over.height() - _HEIGHT - Size.PAD))
