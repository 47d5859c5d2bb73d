"""Labels that show plain text only: one line that elides, a paragraph that wraps."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.plain import one_line, plain, tip
from app.desktop.kit.words import Words, say


class TextLine(QLabel):
    """One line of plain text, cut with an ellipsis where it does not fit; the whole of it is then in the hover text."""

    def __init__(
        self, appearance: Appearance, words: Words = "", colour: str = "text", font: QFont | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`colour` names the theme colour; `font` defaults to the body font."""
        super().__init__(parent)
        self._appearance = appearance
        self._words = words
        self._colour = colour
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font or appearance.fonts.body)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_words(words)

    def set_words(self, words: Words, colour: str | None = None) -> None:
        """Show `words`, in another theme colour when given."""
        self._words = words
        self._colour = colour or self._colour
        self.setText(one_line(say(words)))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(24, self.sizeHint().width()), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.set_words(self._words)

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, rect.width())
        self.setToolTip(tip(self.text()) if shown != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self._appearance.colour(self._colour))
        painter.drawText(rect, self.alignment() | Qt.TextFlag.TextSingleLine, shown)


class Paragraph(QLabel):
    """Plain text over as many lines as it needs."""

    def __init__(self, appearance: Appearance, words: Words = "", colour: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(appearance.fonts.body)
        self.setWordWrap(True)
        # The colour comes from the style sheet, which knows these tones.
        self.setProperty("tone", colour)
        self.set_words(words)

    def set_words(self, words: Words) -> None:
        self._words = words
        self.setText(plain(say(words)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.set_words(self._words)
