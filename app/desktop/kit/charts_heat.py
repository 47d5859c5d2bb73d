"""A heat strip: one row for each person or thing, one cell for each slot; scrolls, and paints only the rows in sight."""

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.charts import Slot, paint_readout, thinned
from app.desktop.kit.ground import fill
from app.desktop.kit.listed import Listed
from app.desktop.kit.plain import one_line
from app.desktop.kit.text_runs import TextRuns
from app.desktop.kit.tones import Tone
from app.desktop.kit.words import Words
from app.desktop.themes import Size

_ROW = 26
_AXIS = 20
_NAMES = 132
_GAP = 2
#: Rows that are always in sight.
_SEEN = 6
#: How strongly a tone colours its cell: what is well stays calm, what is not stands out.
_STRENGTH = {Tone.OK: 0.30, Tone.WARN: 0.46, Tone.BAD: 0.56, Tone.ACCENT: 0.40, Tone.NEUTRAL: 0.2}


class HeatRow(msgspec.Struct, frozen=True):
    """`values` has one for each slot, None where there is none; `facts` says more about a value in the readout."""

    name: str
    values: tuple[float | None, ...]
    facts: tuple[str, ...] = ()


class HeatStrip(Listed):
    """Left and Right, Up and Down move over the cells; the exact value is shown beside the cell and said."""

    def __init__(
        self, appearance: Appearance, name: Words, said: Callable[[float], str], short: Callable[[float], str],
        tone: Callable[[float], Tone], parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`said` writes a value with its unit, `short` as it fits into a cell; `tone` says what a value means."""
        super().__init__(name, parent)
        self._appearance = appearance
        self._said, self._short, self._tone = said, short, tone
        self._slots: tuple[Slot, ...] = ()
        self._rows: tuple[HeatRow, ...] = ()
        self._cursor = (-1, -1)
        self._runs = TextRuns(400)
        self.verticalScrollBar().setSingleStep(_ROW)
        appearance.changed.connect(self.show_again)

    # -- what the owner calls -------------------------------------------------------------------------------------

    def show_data(self, slots: Sequence[Slot], rows: Sequence[HeatRow]) -> None:
        """Other data. Raises ValueError when a row has not one value for each slot."""
        if wrong := [row.name for row in rows if len(row.values) != len(slots)]:
            raise ValueError(f"{len(slots)} slots, but not as many values in {wrong}")
        self._slots, self._rows = tuple(slots), tuple(rows)
        row, slot = self._cursor
        self._cursor = (-1, -1) if row >= len(rows) or slot >= len(slots) else self._cursor
        self.setMinimumHeight(_AXIS + _ROW * max(2, min(_SEEN, len(self._rows))))
        self._set_range()
        self.show_again()

    @property
    def cursor_cell(self) -> tuple[int, int]:
        """Row and slot that are read; (-1, -1) for none."""
        return self._cursor

    def move_to(self, row: int, slot: int, speak: bool = False) -> None:
        """Put the cursor on a cell and bring it into sight; (-1, -1) takes it away."""
        if (row, slot) == self._cursor:
            return
        self._cursor = (row, slot)
        if row >= 0:
            bar, page = self.verticalScrollBar(), self.viewport().height() - _AXIS
            bar.setValue(max(min(bar.value(), row * _ROW), (row + 1) * _ROW - page))
        if speak and row >= 0:
            announce(self, self.cell_text(row, slot))
        self.show_again()

    def cell_text(self, row: int, slot: int) -> str:
        """One cell as a sentence."""
        return f"{one_line(self._rows[row].name)}, {self._slots[slot].name}: {self._value_words(row, slot)}"

    # -- for screen readers ---------------------------------------------------------------------------------------

    @property
    def row_count(self) -> int:
        return len(self._rows)

    @property
    def current_row(self) -> int:
        return self._cursor[0]

    def row_at(self, point: QPoint) -> int:
        row = (point.y() - _AXIS + self.verticalScrollBar().value()) // _ROW
        return row if point.y() >= _AXIS and 0 <= row < len(self._rows) else -1

    def row_rect(self, row: int) -> QRect:
        return QRect(0, _AXIS + row * _ROW - self.verticalScrollBar().value(), self.viewport().width(), _ROW)

    def rows_in_sight(self) -> range:
        top = self.verticalScrollBar().value()
        return range(top // _ROW, min(len(self._rows), (top + self.viewport().height() - _AXIS - 1) // _ROW + 1))

    def spoken(self, row: int) -> str:
        said = (f"{s.name} {self._said(v)}" for s, v in zip(self._slots, self._rows[row].values, strict=True) if v is not None)
        return f"{one_line(self._rows[row].name)}: {', '.join(said)}"

    def press_row(self, row: int) -> None:
        self.move_to(row, max(0, self._cursor[1]))

    # -- events -----------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(400, _AXIS + _ROW * max(2, min(_SEEN, len(self._rows))))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        fill(painter, event.rect(), self._appearance.theme.pane)
        if not self._rows or not self._slots:
            painter.setPen(self._appearance.theme.muted)
            painter.setFont(self._appearance.fonts.small)
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Nothing in this time."))
            return
        width = self._cell_width()
        for row in self.rows_in_sight():
            self._paint_row(painter, row, width)
        fill(painter, QRect(0, 0, self.viewport().width(), _AXIS), self._appearance.theme.pane)
        self._paint_axis(painter, width)
        row, slot = self._cursor
        if row >= 0:
            cell = self._cell(row, slot, width)
            title = f"{one_line(self._rows[row].name, 40)} · {self._slots[slot].name}"
            rows = [("", self.accessibleName(), self._value_words(row, slot))]
            paint_readout(painter, self.viewport().rect(), cell, self._appearance, title, rows)

    def resizeEvent(self, event: object) -> None:
        self._set_range()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        slot = int((point.x() - _NAMES) // self._cell_width()) if self._slots else -1
        row = self.row_at(point)
        self.move_to(row, slot) if row >= 0 and 0 <= slot < len(self._slots) else self.move_to(-1, -1)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.move_to(-1, -1)
        return bool(super().viewportEvent(event))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.move_to(-1, -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        steps = {keys.Key_Left: (0, -1), keys.Key_Right: (0, 1), keys.Key_Up: (-1, 0), keys.Key_Down: (1, 0)}
        key, (row, slot) = Qt.Key(event.key()), self._cursor
        if key == keys.Key_Escape and row >= 0:
            self.move_to(-1, -1)
        elif key in steps and self._rows and self._slots:
            if row < 0:
                self.move_to(self.rows_in_sight().start, len(self._slots) - 1, speak=True)
                return
            down, right = steps[key]
            row, slot = max(0, min(len(self._rows) - 1, row + down)), max(0, min(len(self._slots) - 1, slot + right))
            self.move_to(row, slot, speak=True)
        else:
            super().keyPressEvent(event)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _value_words(self, row: int, slot: int) -> str:
        value, facts = self._rows[row].values[slot], self._rows[row].facts
        words = "—" if value is None else self._said(value)
        return f"{words} ({facts[slot]})" if facts and facts[slot] else words

    def _set_range(self) -> None:
        bar, page = self.verticalScrollBar(), max(1, self.viewport().height() - _AXIS)
        bar.setPageStep(page)
        bar.setRange(0, max(0, len(self._rows) * _ROW - page))

    def _cell_width(self) -> float:
        return max(4.0, (self.viewport().width() - _NAMES) / max(1, len(self._slots)))

    def _cell(self, row: int, slot: int, width: float) -> QRectF:
        rect = self.row_rect(row)
        return QRectF(_NAMES + slot * width, rect.top(), width, _ROW).adjusted(0, 0, -_GAP, -_GAP)

    def _paint_axis(self, painter: QPainter, width: float) -> None:
        font = self._appearance.fonts.micro
        metrics = QFontMetrics(font)
        every = thinned([metrics.horizontalAdvance(slot.label) for slot in self._slots], width)
        painter.setFont(font)
        painter.setPen(self._appearance.theme.faint)
        for slot in range(0, len(self._slots), every):
            centre = _NAMES + (slot + 0.5) * width
            painter.drawText(QRectF(centre - every * width / 2, 0, every * width, _AXIS - 4), Qt.AlignmentFlag.AlignCenter,
                             self._slots[slot].label)  # fmt: skip

    def _paint_row(self, painter: QPainter, row: int, width: float) -> None:
        theme, fonts, rect = self._appearance.theme, self._appearance.fonts, self.row_rect(row)
        lit = row == self._cursor[0]
        name = QRect(0, rect.top(), _NAMES - Size.PAD, _ROW - _GAP)
        self._runs.draw(painter, name, one_line(self._rows[row].name), fonts.small_strong if lit else fonts.small, theme.text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for slot, value in enumerate(self._rows[row].values):
            cell = self._cell(row, slot, width)
            painter.setPen(Qt.PenStyle.NoPen)
            if value is None:
                painter.setBrush(theme.background)
                painter.drawRoundedRect(cell, 3, 3)
            else:
                self._paint_cell(painter, cell, value)
            if (row, slot) == self._cursor:
                painter.setPen(theme.text)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    def _paint_cell(self, painter: QPainter, cell: QRectF, value: float) -> None:
        theme, tone = self._appearance.theme, self._tone(value)
        painter.setBrush(_mixed(theme.pane, self._appearance.colour(tone.dot), _STRENGTH[tone]))
        painter.drawRoundedRect(cell, 3, 3)
        text, font = self._short(value), self._appearance.fonts.micro
        used = self._runs.width(text, font)
        if used + 4 <= cell.width():
            place = QRect(round(cell.center().x() - used / 2), round(cell.top()), used + 2, round(cell.height()))
            self._runs.draw(painter, place, text, font, theme.text)
        elif tone is Tone.BAD:
            # Colour is never the only sign: where no number fits, a cut corner says the same.
            corner = cell.topRight()
            painter.setBrush(theme.text)
            painter.drawPolygon(QPolygonF([corner, corner - QPointF(5, 0), corner + QPointF(0, 5)]))


def _mixed(ground: QColor, colour: QColor, share: float) -> QColor:
    """`colour` over `ground` with `share` of it, opaque, so that text on it has a known contrast."""
    below, above = (ground.red(), ground.green(), ground.blue()), (colour.red(), colour.green(), colour.blue())
    return QColor(*(round(a + (b - a) * share) for a, b in zip(below, above, strict=True)))
