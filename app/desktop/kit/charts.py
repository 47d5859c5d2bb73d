"""Charts: what all kinds share: data, a cursor by pointer and keyboard, and a readout of exact values. Our own painting."""

import math
from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.words import Words, say
from app.desktop.themes import Size

_BOX_PAD = 8
_MARK = 8
_LINE = 17


class Slot(msgspec.Struct, frozen=True):
    """One place on the axis: `label` stands under it where there is room, `name` in the readout; `facts` are (name, value)
    pairs that the readout adds to what is drawn."""

    label: str
    name: str
    facts: tuple[tuple[str, str], ...] = ()


class Series(msgspec.Struct, frozen=True):
    """One value for each slot, None where there is none. `colour` names a theme token."""

    name: str
    values: tuple[float | None, ...]
    colour: str = "accent"


def ticks(top: float, about: int = 4, whole: bool = True) -> list[float]:
    """Round numbers from 0 to the first that is not below `top`; some `about` steps of 1, 2 or 5 times a power of ten.

    `whole`: they count something, so that there is nothing between 0 and 1.
    """
    if top <= 0 or not math.isfinite(top):
        return [0.0, 1.0]
    rough = top / about
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= rough * 0.999)
    step = max(1.0, step) if whole else step
    return [step * i for i in range(math.ceil(top / step * 0.999) + 1)]


def thinned(widths: Sequence[int], room: float, gap: int = 10) -> int:
    """Every how many slots a label fits, when slots are `room` pixels wide and labels as wide as `widths`."""
    widest = max(widths, default=0) + gap
    return max(1, math.ceil(widest / room)) if room > 0 else 1


class Chart(QWidget):
    """Data in slots. `moved` carries the slot under the cursor, -1 for none.

    The pointer or Left, Right, Home and End put the cursor on a slot; its exact values are shown beside it and said by a
    screen reader. Escape takes it away.
    """

    moved = Signal(int)

    def __init__(self, appearance: Appearance, name: Words, said: Callable[[float], str], parent: QWidget | None = None) -> None:
        """`name` is what a screen reader calls it; `said` writes a value with its unit."""
        super().__init__(parent)
        self._appearance = appearance
        self._name = name
        self._said = said
        self._slots: tuple[Slot, ...] = ()
        self._series: tuple[Series, ...] = ()
        self._cursor = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 90)
        appearance.changed.connect(self.update)
        self._describe()

    # -- what the owner calls -------------------------------------------------------------------------------------

    def show_data(self, slots: Sequence[Slot], series: Sequence[Series]) -> None:
        """Other data. Raises ValueError when a series has not one value for each slot."""
        if wrong := [s.name for s in series if len(s.values) != len(slots)]:
            raise ValueError(f"{len(slots)} slots, but not as many values in {wrong}")
        self._slots, self._series = tuple(slots), tuple(series)
        self._cursor = min(self._cursor, len(slots) - 1)
        self._describe()
        self.update()

    @property
    def cursor_slot(self) -> int:
        """The slot that is read; -1 for none."""
        return self._cursor

    @property
    def empty(self) -> bool:
        """Whether there is no value at all."""
        return not any(value is not None for series in self._series for value in series.values)

    def readout(self, slot: int) -> list[tuple[str, str, str]]:
        """What is read at `slot`: (theme colour or "", name, value)."""
        rows = []
        for series in self._series:
            value = series.values[slot]
            rows.append((series.colour, series.name, "—" if value is None else self._said(value)))
        return rows + [("", name, value) for name, value in self._slots[slot].facts]

    def readout_text(self, slot: int) -> str:
        """The same as one sentence."""
        values = ", ".join(f"{name} {value}" for _colour, name, value in self.readout(slot))
        return f"{self._slots[slot].name}: {values}"

    def move_to(self, slot: int) -> None:
        """Put the cursor on `slot`; -1 takes it away."""
        slot = max(-1, min(slot, len(self._slots) - 1))
        if slot != self._cursor:
            self._cursor = slot
            self._describe()
            self.update()
            self.moved.emit(slot)

    # -- what a kind says ------------------------------------------------------------------------------------------

    def slot_at(self, point: QPoint) -> int:
        """The slot under `point`; -1 for none."""
        raise NotImplementedError

    def slot_rect(self, slot: int) -> QRectF:
        """Where `slot` lies, in pixels of the widget."""
        raise NotImplementedError

    # -- events ----------------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.move_to(self.slot_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        self.move_to(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason) and self._cursor < 0:
            self._read(len(self._slots) - 1)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.move_to(-1)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = event.key(), len(self._slots) - 1
        if key == Qt.Key.Key_Escape and self._cursor >= 0:
            self.move_to(-1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and last >= 0:
            step = 1 if key == Qt.Key.Key_Right else -1
            start = self._cursor if self._cursor >= 0 else (-1 if step > 0 else last + 1)
            self._read(max(0, min(last, start + step)))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and last >= 0:
            self._read(0 if key == Qt.Key.Key_Home else last)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._describe()

    # -- for kinds ---------------------------------------------------------------------------------------------------

    def _read(self, slot: int) -> None:
        self.move_to(slot)
        if slot >= 0:
            announce(self, self.readout_text(slot))

    def _describe(self) -> None:
        self.setAccessibleName(say(self._name))
        if 0 <= self._cursor < len(self._slots):
            self.setAccessibleDescription(self.readout_text(self._cursor))
        else:
            self.setAccessibleDescription(self.tr("Left and Right read the values."))

    def _paint_focus(self, painter: QPainter) -> None:
        if self.hasFocus():
            painter.setPen(QPen(self._appearance.theme.accent, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Size.STEP, Size.STEP)

    def _paint_nothing(self, painter: QPainter) -> None:
        painter.setPen(self._appearance.theme.muted)
        painter.setFont(self._appearance.fonts.small)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Nothing in this time."))

    def _paint_readout(self, painter: QPainter) -> None:
        if (slot := self._cursor) >= 0:
            title, rows = self._slots[slot].name, self.readout(slot)
            paint_readout(painter, self.rect(), self.slot_rect(slot), self._appearance, title, rows)


def paint_readout(
    painter: QPainter, inside: QRect, anchor: QRectF, appearance: Appearance, title: str, rows: Sequence[tuple[str, str, str]]
) -> None:
    """Paint a small box with `rows` of (theme colour or "", name, value) beside `anchor`, kept `inside`."""
    theme, fonts = appearance.theme, appearance.fonts
    names, values = QFontMetrics(fonts.tiny), QFontMetrics(fonts.tiny_strong)
    left_width = max((names.horizontalAdvance(name) for _c, name, _v in rows), default=0) + _MARK + 6
    right_width = max((values.horizontalAdvance(value) for _c, _n, value in rows), default=0)
    width = max(left_width + 14 + right_width, values.horizontalAdvance(title)) + 2 * _BOX_PAD
    box = QRectF(0, 0, width, _LINE * (len(rows) + 1) + 2 * _BOX_PAD - 2)
    right_room = anchor.right() + 8 + width <= inside.right()
    box.moveLeft(anchor.right() + 8 if right_room else max(float(inside.left()), anchor.left() - 8 - width))
    box.moveTop(max(inside.top() + 2.0, min(anchor.top(), inside.bottom() - box.height() - 2)))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.edge, 1))
    painter.setBrush(theme.tip)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), Size.RADIUS, Size.RADIUS)
    line = QRect(int(box.left()) + _BOX_PAD, int(box.top()) + _BOX_PAD - 1, int(width) - 2 * _BOX_PAD, _LINE)
    painter.setPen(theme.on_tip)
    painter.setFont(fonts.tiny_strong)
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
    for colour, name, value in rows:
        line.translate(0, _LINE)
        if colour:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(appearance.colour(colour))
            painter.drawRoundedRect(QRectF(line.left(), line.center().y() - _MARK / 2 + 1, _MARK, _MARK), 2, 2)
        painter.setPen(theme.on_tip)
        painter.setFont(fonts.tiny)
        painter.drawText(line.adjusted(_MARK + 6, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        painter.setFont(fonts.tiny_strong)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, value)
