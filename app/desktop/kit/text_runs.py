"""One-line texts for painted rows: elided and laid out once, then drawn from a cache."""

from collections import OrderedDict

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QStaticText

_Key = tuple[str, int, int]


class TextRuns:
    """Keeps the last `capacity` laid-out texts. Texts must be one line already (`plain.one_line`)."""

    def __init__(self, capacity: int = 1500) -> None:
        self._capacity = capacity
        # The font is kept beside its text: its id is part of the key, and must not be given to another font.
        self._runs: OrderedDict[_Key, tuple[QStaticText, int, int, QFont]] = OrderedDict()
        self._metrics: dict[int, tuple[QFontMetrics, QFont]] = {}

    def draw(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        font: QFont,
        colour: QColor,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> int:
        """Draw `text` in the middle of the height of `rect`, elided to its width; the width used, in pixels."""
        run, width, height = self._run(text, font, rect.width())
        left = rect.left() + (rect.width() - width if align == Qt.AlignmentFlag.AlignRight else 0)
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawStaticText(QPointF(left, rect.top() + (rect.height() - height) / 2), run)
        return width

    def width(self, text: str, font: QFont) -> int:
        """Pixels that all of `text` needs."""
        return self._run(text, font, 1 << 20)[1]

    def height(self, font: QFont) -> int:
        """Pixels from the top of the tallest letter to the bottom of the lowest."""
        return self._metrics_of(font).height()

    def _run(self, text: str, font: QFont, room: int) -> tuple[QStaticText, int, int]:
        key = (text, id(font), room)
        found = self._runs.get(key)
        if found is None:
            found = (*self._lay_out(text, font, room), font)
            self._runs[key] = found
            if len(self._runs) > self._capacity:
                self._runs.popitem(last=False)
        else:
            self._runs.move_to_end(key)
        return found[:3]

    def _lay_out(self, text: str, font: QFont, room: int) -> tuple[QStaticText, int, int]:
        metrics = self._metrics_of(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        run = QStaticText(shown)
        run.setTextFormat(Qt.TextFormat.PlainText)
        run.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        run.prepare(font=font)
        return run, metrics.horizontalAdvance(shown), metrics.height()

    def _metrics_of(self, font: QFont) -> QFontMetrics:
        if id(font) not in self._metrics:
            self._metrics[id(font)] = (QFontMetrics(font), font)
        return self._metrics[id(font)][0]
