"""A word about what was just done, with a button that takes it back; over the foot of something, or a line among others."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.buttons import Button, IconButton
from app.desktop.kit.ground import fill
from app.desktop.kit.text import Paragraph
from app.desktop.kit.words import Words, say
from app.desktop.themes import Size

#: Milliseconds: long enough to read, to doubt and to reach the button.
STAYS = 8_000
_HEIGHT = Size.CONTROL + 2 * Size.GAP
_NARROWEST = 320


class UndoBar(QWidget):
    """Lies at the foot of `over`, or where its owner puts it. While the pointer is on it or it has the keyboard, it does not
    go. `closed`: the person put it away."""

    closed = Signal()

    def __init__(self, appearance: Appearance, over: QWidget | None = None, keys: str = "") -> None:
        """`keys` are those that take back as well, for the hover text."""
        super().__init__(over)
        self._appearance = appearance
        self._over = over
        self._bad = False
        self._take_back: Callable[[], object] | None = None
        self._text = Paragraph(appearance)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button = Button(appearance, lambda: self.tr("Undo"), icon="return", hover=keys)
        self._close = IconButton(appearance, "close", lambda: self.tr("Hide this notice"))
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go)
        self.button.clicked.connect(lambda _checked: self._undo())
        self._close.clicked.connect(lambda _checked: self._put_away())
        row = QHBoxLayout(self)
        edge = Size.STEP if over is None else Size.GAP
        row.setContentsMargins(Size.PAD + (0 if over is None else Size.STEP), edge, edge, edge)
        row.setSpacing(Size.GAP)
        row.addWidget(self._text, 1)
        for button in (self.button, self._close):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        if over is not None:
            over.installEventFilter(self)
        self.hide()

    def say_that(self, words: Words, undo: Callable[[], object] | None, bad: bool = False, stays: int = STAYS) -> None:
        """Shows `words`; the button calls `undo`, once, and is not there without one. `stays` 0: until its owner hides it."""
        self._take_back, self._bad = undo, bad
        self._text.set_words(words)
        self.button.setVisible(undo is not None)
        self._place()
        self.show()
        self.update()
        if self._over is not None:
            self.raise_()
        self._timer.start(stays) if stays else self._timer.stop()
        announce(self, say(words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        if self._over is None:
            fill(painter, self.rect(), self._appearance.colour("bad_soft" if self._bad else "field"))
            painter.setPen(theme.line)
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.bad_dot if self._bad else theme.edge, 1))
        painter.setBrush(theme.pane)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), Size.CARD_RADIUS, Size.CARD_RADIUS)

    def _undo(self) -> None:
        undo, self._take_back = self._take_back, None
        self.hide()
        if undo is not None:
            undo()

    def _put_away(self) -> None:
        self.hide()
        self.closed.emit()

    def _go(self) -> None:
        focus = self.window().focusWidget()
        if self.underMouse() or (focus is not None and self.isAncestorOf(focus)):
            self._timer.start()
        else:
            self.hide()

    def _place(self) -> None:
        if self._over is None:
            return
        widest = max(200, self._over.width() - 4 * Size.PAD)
        wanted = self._text.fontMetrics().horizontalAdvance(self._text.text()) + self.sizeHint().width()
        width = min(max(_NARROWEST, wanted), widest)
        height = max(_HEIGHT, self.heightForWidth(width))
        self.resize(width, height)
        self.move(QPoint((self._over.width() - width) // 2, self._over.height() - height - Size.PAD))
