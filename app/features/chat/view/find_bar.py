"""Search in the open chat: next and previous over the messages on this computer."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.buttons import IconButton
from app.desktop.kit.fields import SearchField
from app.desktop.kit.text import TextLine
from app.desktop.themes import Size
from app.features.chat.model.chat import ChatModel

# Long enough not to search at every letter, short enough not to be noticed.
_AFTER_TYPING_MS = 150


class FindBar(QWidget):
    """Hidden until `begin`. `wanted` carries the text to mark, "" for none; `date_wanted`: to a date instead; `closed` when
    it goes."""

    wanted = Signal(str)
    date_wanted = Signal()
    closed = Signal()

    def __init__(self, model: ChatModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._appearance = appearance
        self._hits: Sequence[int] = ()
        self._at = -1
        self.field = SearchField(appearance, lambda: self.tr("Search in this chat"))
        self.count = TextLine(appearance, colour="muted", font=appearance.fonts.small)
        up = IconButton(appearance, "chevron-up", lambda: self.tr("Earlier hit"))
        down = IconButton(appearance, "chevron-down", lambda: self.tr("Later hit"))
        date = IconButton(appearance, "calendar", lambda: self.tr("Go to a date"))
        close = IconButton(appearance, "close", lambda: self.tr("Close the search"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_TYPING_MS)
        self._timer.timeout.connect(self._search)
        row = QHBoxLayout(self)
        row.setContentsMargins(Size.PAD, Size.STEP, Size.PAD, Size.STEP + 1)
        row.setSpacing(Size.STEP)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        for button in (up, down, date, close):
            row.addWidget(button)
        up.clicked.connect(lambda: self.step(1))
        down.clicked.connect(lambda: self.step(-1))
        date.clicked.connect(lambda _checked: self.date_wanted.emit())
        close.clicked.connect(self.end)
        self.field.textChanged.connect(self._timer.start)
        self.field.moved.connect(lambda by: self.step(-by))
        self.field.left_empty.connect(self.end)
        model.opened.connect(self._other_chat)
        self._chat = model.open_id
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.hide()

    def begin(self) -> None:
        """Show the bar and type."""
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def end(self) -> None:
        """Hide the bar and unmark everything."""
        if not self.isHidden():
            self.field.clear()
            self._timer.stop()
            self._hits, self._at = (), -1
            self.count.set_words("")
            self.hide()
            self.wanted.emit("")
            self.closed.emit()

    def step(self, by: int) -> None:
        """To the hit `by` places earlier, or later when negative; around at the ends."""
        if self._timer.isActive():
            self._timer.stop()
            self._search()
        elif self._hits:
            self._at = (self._at + by) % len(self._hits)
            self._show_hit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._appearance.theme.pane)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._appearance.theme.line)

    def _search(self) -> None:
        text = self.field.text().strip()
        self._hits = self._model.find(text)
        self._at = 0 if self._hits else -1
        self.wanted.emit(text)
        if self._hits:
            self._show_hit()
        else:
            words = self.tr("Nothing found") if text else ""
            self.count.set_words(words)
            announce(self, words) if words else None

    def _show_hit(self) -> None:
        at, of = self.locale().toString(self._at + 1), self.locale().toString(len(self._hits))
        self.count.set_words(self.tr("{at} of {count}").replace("{at}", at).replace("{count}", of))
        self._model.go_to(self._hits[self._at])

    def _other_chat(self) -> None:
        if self._model.open_id != self._chat:
            self._chat = self._model.open_id
            self.end()
