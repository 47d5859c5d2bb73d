"""A text laid out to a width: where its characters lie, what may be selected, which of it is a link."""

from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from app.features.chat.model.links import Link, links

_SEPARATOR = "\u2028"


@cache
def _in_lines() -> QTextOption:
    """How all of them are laid out."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    # A bubble is as wide as its text: lines that are read from the right begin at its left edge too.
    option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    return option


class LaidText:
    """Plain text in lines. Positions count UTF-16 units, as Qt does; `text_between` gives Python's text back."""

    def __init__(self, text: str, font: QFont, width: int, link_colour: QColor | None = None) -> None:
        """`width` in pixels; with a `link_colour` addresses are underlined in it."""
        self.text = text
        self._wide = not text.isascii() and max(text) > "\uffff"
        self.links: Sequence[Link] = links(text) if link_colour is not None else ()
        self._layout = QTextLayout(text.replace("\n", _SEPARATOR), font)
        self._layout.setTextOption(_in_lines())
        self._layout.setCacheEnabled(True)
        if self.links and link_colour is not None:
            self._layout.setFormats([self._link_format(link, link_colour) for link in self.links])
        self.size = self._lay_out(width)

    def draw(self, painter: QPainter, at: QPointF, marks: Sequence[QTextLayout.FormatRange] = ()) -> None:
        """Draw with its top left corner at `at`; the painter's pen is the colour of the text."""
        self._layout.draw(painter, at, list(marks), QRectF())

    def position(self, point: QPointF) -> int:
        """The place between two characters that is nearest to `point`, relative to the top left corner."""
        line = self._line_at(point.y())
        return line.xToCursor(point.x()) if line is not None else 0

    def link_at(self, point: QPointF) -> str:
        """The address under `point`; "" when there is none."""
        line = self._line_at(point.y())
        if not self.links or line is None or not 0 <= point.x() <= line.naturalTextWidth() or point.y() > self.size.height():
            return ""
        place = line.xToCursor(point.x(), QTextLine.CursorPosition.CursorOnCharacter)
        for link in self.links:
            if self._units(link.start) <= place < self._units(link.end):
                return link.address
        return ""

    def word_at(self, position: int) -> tuple[int, int]:
        """Start and end of the word around `position`."""
        mode = QTextLayout.CursorMode.SkipWords
        end = self._layout.nextCursorPosition(position, mode)
        start = self._layout.previousCursorPosition(end, mode)
        chosen = self.text_between(start, end)
        return start, end - len(chosen) + len(chosen.rstrip())

    @property
    def end(self) -> int:
        """The position behind the last character."""
        return self._units(len(self.text))

    def text_between(self, start: int, end: int) -> str:
        """The characters between two positions."""
        if not self._wide:
            return self.text[start:end]
        return self.text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le", "ignore")

    def find(self, wanted: str) -> list[tuple[int, int]]:
        """Where `wanted` stands, in any case, as pairs of positions."""
        folded, needle = self.text.casefold(), wanted.casefold()
        if not needle or len(folded) != len(self.text):
            return []
        found, start = [], folded.find(needle)
        while start >= 0:
            found.append((self._units(start), self._units(start + len(needle))))
            start = folded.find(needle, start + len(needle))
        return found

    def _lay_out(self, width: int) -> QSize:
        layout, height, widest = self._layout, 0.0, 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
            widest = max(widest, line.naturalTextWidth())
        layout.endLayout()
        return QSize(min(width, int(widest) + 1), int(height + 0.5))

    def _line_at(self, y: float) -> QTextLine | None:
        count = self._layout.lineCount()
        for index in range(count):
            line = self._layout.lineAt(index)
            if y < line.y() + line.height() or index == count - 1:
                return line
        return None

    def _units(self, characters: int) -> int:
        return len(self.text[:characters].encode("utf-16-le", "ignore")) // 2 if self._wide else characters

    def _link_format(self, link: Link, colour: QColor) -> QTextLayout.FormatRange:
        look = QTextCharFormat()
        look.setForeground(colour)
        look.setFontUnderline(True)
        return format_range(self._units(link.start), self._units(link.end), look)


def format_range(start: int, end: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    """`look` from position `start` to `end`."""
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, end - start, look
    return made
