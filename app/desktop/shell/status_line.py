"""The status line: connection, outbox, own figures, age of the offline copy. It shows what it is told."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.ground import paint_bar
from app.desktop.kit.text import TextLine
from app.desktop.kit.tones import Tone
from app.desktop.kit.words import Words, say
from app.desktop.themes import Size

_DOT = 7


class Dot(QWidget):
    """A small coloured dot; the words beside it say the same."""

    def __init__(self, appearance: Appearance, tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._tone = tone
        self.setFixedSize(QSize(_DOT + 1, _DOT + 2))

    def set_tone(self, tone: Tone) -> None:
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._appearance.colour(self._tone.dot))
        painter.drawEllipse(0, 2, _DOT, _DOT)


class StatusLine(QWidget):
    """Texts set from outside, by Words so that they follow the language."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setFixedHeight(Size.STATUS_LINE)
        self._dot = Dot(appearance)
        self._link_words: Words = ""
        self._outbox_words: Words = ""
        self._connection = self._line()
        self._copy = self._line()
        self._figures: dict[str, TextLine] = {}
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(Size.PAD + 2, 1, Size.PAD + 2, 0)
        self._layout.setSpacing(Size.PAD + 6)
        state = QHBoxLayout()
        state.setSpacing(6)
        state.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignVCenter)
        state.addWidget(self._connection)
        self._layout.addLayout(state)
        self._layout.addStretch(1)
        self._layout.addWidget(self._copy)
        self._dot.hide()
        self._retranslate()

    def show_connection(self, words: Words, tone: Tone) -> None:
        """Say how the link is; the dot takes `tone`."""
        self._dot.show()
        self._dot.set_tone(tone)
        self._link_words = words
        self._connection.set_words(self._state)

    def show_outbox(self, words: Words) -> None:
        """Say what waits to be sent; "" for nothing to say."""
        self._outbox_words = words
        self._connection.set_words(self._state)

    def show_figure(self, name: str, words: Words) -> None:
        """Show or replace an own figure called `name`, such as "handled"."""
        if name not in self._figures:
            self._figures[name] = self._line()
            self._layout.insertWidget(len(self._figures), self._figures[name])
        self._figures[name].set_words(words)

    def show_copy(self, words: Words) -> None:
        """Say how old the offline copy is."""
        self._copy.set_words(words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_bar(self, self._appearance.theme, line_at_top=True)

    def _state(self) -> str:
        return " · ".join(part for part in (say(self._link_words), say(self._outbox_words)) if part)

    def _line(self) -> TextLine:
        return TextLine(self._appearance, "", "muted", self._appearance.fonts.tiny, self)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Status"))
