"""What the program says by itself: empty states, banners, toasts. All plain text, all quiet."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.buttons import Button, IconButton
from app.desktop.kit.ground import fill
from app.desktop.kit.text import Paragraph
from app.desktop.kit.tones import Tone
from app.desktop.kit.words import Words, say
from app.desktop.themes import Size

_ICONS = {Tone.OK: "check", Tone.WARN: "warning", Tone.BAD: "warning", Tone.ACCENT: "info", Tone.NEUTRAL: "info"}
_EMPTY_ICON = 40
_TOAST_MS = 4000


class EmptyState(QWidget):
    """One sentence and, where there is one, the next thing to do."""

    def __init__(
        self,
        appearance: Appearance,
        icon: str,
        words: Words,
        action: Words = "",
        do: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`action` is the text of a button that calls `do`."""
        super().__init__(parent)
        self._appearance = appearance
        self._icon = icon
        self._text = Paragraph(appearance, words, "muted")
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text.setMaximumWidth(320)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._mark = QWidget()
        self._mark.setFixedHeight(_EMPTY_ICON + Size.PAD)
        column = QVBoxLayout()
        column.setSpacing(Size.PAD)
        column.addStretch(2)
        column.addWidget(self._mark)
        column.addWidget(self._text)
        if do is not None:
            button = Button(appearance, action)
            button.clicked.connect(partial(_call, do))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.setContentsMargins(Size.PAD * 2, Size.PAD, Size.PAD * 2, Size.PAD)
        row.addStretch(1)
        row.addLayout(column, 100)
        row.addStretch(1)

    def set_words(self, words: Words) -> None:
        self._text.set_words(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        mark = self._mark.geometry()
        left = mark.center().x() - _EMPTY_ICON // 2
        painter.drawPixmap(left, mark.top(), self._appearance.pixmap(self._icon, "edge", _EMPTY_ICON))


class Banner(QWidget):
    """A line across the window that stays as long as something is so. Hidden until `say_that`."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._tone = Tone.NEUTRAL
        self._do: Callable[[], object] | None = None
        self._text = Paragraph(appearance)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._button = Button(appearance, "")
        self._button.clicked.connect(self._act)
        self._close = IconButton(appearance, "close", lambda: self.tr("Hide this notice"))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(Size.PAD * 3 + Size.STEP, Size.STEP, Size.GAP, Size.STEP)
        row.setSpacing(Size.GAP)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self.hide()

    def say_that(
        self,
        words: Words,
        tone: Tone = Tone.WARN,
        action: Words = "",
        do: Callable[[], object] | None = None,
        closable: bool = False,
    ) -> None:
        """Show `words`; `action` is the text of a button that calls `do`. Screen readers are told."""
        self._tone, self._do = tone, do
        self._text.setProperty("tone", tone.value)
        if self._text.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            self._text.style().polish(self._text)
        self._text.set_words(words)
        self._button.set_words(action)
        self._button.setVisible(do is not None)
        self._close.setVisible(closable)
        self.show()
        self.update()
        announce(self, say(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill(painter, self.rect(), self._appearance.colour(self._tone.soft))
        fill(painter, QRect(0, self.height() - 1, self.width(), 1), self._appearance.theme.line)
        icon = self._appearance.pixmap(_ICONS[self._tone], self._tone, Size.ICON)
        painter.drawPixmap(Size.PAD + 2, (self.height() - Size.ICON) // 2, icon)

    def _act(self) -> None:
        if self._do is not None:
            self._do()


class Toast(QWidget):
    """A short word at the foot of its parent, gone after some seconds; never the only place where something is said."""

    def __init__(self, appearance: Appearance, over: QWidget) -> None:
        super().__init__(over)
        self._appearance = appearance
        self._over = over
        self._words = ""
        self._timer = QTimer(self, singleShot=True, interval=_TOAST_MS)
        self._timer.timeout.connect(self.hide)
        # Whatever lies below stays clickable.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        over.installEventFilter(self)
        self.hide()

    def say_that(self, words: str) -> None:
        self._words = words
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, words)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.edge, 1))
        painter.setBrush(theme.tip)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), Size.CARD_RADIUS, Size.CARD_RADIUS)
        painter.setPen(theme.on_tip)
        painter.setFont(self._appearance.fonts.body)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)

    def _place(self) -> None:
        over = self._over
        room = QRect(0, 0, min(480, over.width() - 4 * Size.PAD), 200)
        text = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self._words)
        self.resize(text.width() + 4 * Size.PAD, text.height() + 2 * Size.PAD)
        self.move(QPoint((over.width() - self.width()) // 2, over.height() - self.height() - 4 * Size.PAD))


def _call(do: Callable[[], object], _checked: bool = False) -> None:
    do()
