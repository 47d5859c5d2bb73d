"""Tiles: one figure each, big enough to be read from afar, with what it means on hover and for screen readers."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.charts_small import paint_meter, paint_spark
from app.desktop.kit.plain import tip
from app.desktop.kit.tones import Tone
from app.desktop.kit.words import Words, say
from app.desktop.themes import Size

_HEIGHT = 76
_SPARK = 64


class Tile(QWidget):
    """`name` above, the value under it, a note below; a sparkline or a meter at its right."""

    def __init__(self, appearance: Appearance, name: Words, help_: Words, parent: QWidget | None = None) -> None:
        """`help_` says where the figure comes from."""
        super().__init__(parent)
        self._appearance = appearance
        self._name, self._help = name, help_
        self._shown: tuple[str, ...] = ()
        self._value, self._note, self._tone, self._icon = "", "", "", ""
        self._spark: tuple[Sequence[float | None], float] = ((), 0.0)
        self._meter: tuple[int, int] | None = None
        self.setFixedHeight(_HEIGHT)
        self.setMinimumWidth(56)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        appearance.changed.connect(self.update)
        self.show_value("—")

    def show_value(self, value: str, note: str = "", tone: Tone | None = None, icon: str = "") -> None:
        """`tone` colours the value; an `icon` before it says the same."""
        shown = (say(self._name), value, note, tone or "", icon)
        if shown == self._shown:
            return  # asked every second, and mostly with the same
        self._shown = shown
        self._value, self._note, self._tone, self._icon = value, note, tone or "", icon
        self.setAccessibleName(", ".join(part for part in (f"{say(self._name)}: {value}", note) if part))
        self.setAccessibleDescription(say(self._help))
        self.setToolTip(tip(say(self._help)))
        self.update()

    def show_spark(self, values: Sequence[float | None], top: float = 0.0) -> None:
        """The day so far."""
        self._spark = (values, top)
        self.update()

    def show_meter(self, used: int, capacity: int) -> None:
        """How much is used."""
        self._meter = (used, capacity)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(150, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, fonts = self._appearance.theme, self._appearance.fonts
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.accent if self.hasFocus() else theme.line, 1))
        painter.setBrush(theme.pane)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Size.CARD_RADIUS, Size.CARD_RADIUS)
        inner = self.rect().adjusted(Size.PAD, 9, -Size.PAD, -9)
        self._text(painter, QRect(inner.left(), inner.top(), inner.width(), 15), say(self._name), fonts.tiny, theme.muted)
        left, ink = inner.left(), self._appearance.colour(self._tone or "text")
        if self._icon:
            painter.drawPixmap(left, inner.top() + 20, self._appearance.pixmap(self._icon, self._tone or "text", 18))
            left += 24
        value = QRect(left, inner.top() + 16, inner.right() - left, 26)
        self._text(painter, value, self._value, fonts.title, ink)
        self._text(painter, QRect(inner.left(), inner.bottom() - 14, inner.width(), 15), self._note, fonts.tiny, theme.faint)
        used = QFontMetrics(fonts.title).horizontalAdvance(self._value) + left - inner.left() + Size.PAD
        room = QRectF(inner.right() - _SPARK, inner.top() + 18, _SPARK, 22)
        if inner.width() - used < _SPARK:
            return
        if self._spark[0]:
            paint_spark(painter, room, self._appearance, self._spark[0], "accent", self._spark[1])
        elif self._meter is not None:
            paint_meter(painter, room, self._appearance, *self._meter)

    @staticmethod
    def _text(painter: QPainter, rect: QRect, text: str, font, ink) -> None:  # type: ignore[no-untyped-def]
        painter.setFont(font)
        painter.setPen(ink)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
