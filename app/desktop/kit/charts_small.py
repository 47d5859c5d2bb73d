"""Small charts inside rows and tiles: a sparkline, thin bars, a meter of how much of a capacity is used. Painting only."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from app.desktop.appearance import Appearance
from app.desktop.kit.tones import Tone

_METER = 6.0


def paint_spark(
    painter: QPainter, rect: QRectF, appearance: Appearance, values: Sequence[float | None], colour: str, top: float = 0.0
) -> None:
    """A line through `values` from left to right, 0 at the foot of `rect`; None leaves a gap. `top` fixes the height."""
    highest = top or max((value for value in values if value is not None), default=0.0)
    if highest <= 0:
        return
    ink = appearance.colour(colour)
    step = rect.width() / max(1, len(values) - 1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    run: list[QPointF] = []
    for place, value in enumerate([*values, None]):
        if value is not None:
            run.append(QPointF(rect.left() + place * step, rect.bottom() - min(value, highest) / highest * rect.height()))
        elif run:
            _paint_run(painter, run, rect.bottom(), ink)
            run = []


def paint_bars(painter: QPainter, rect: QRectF, appearance: Appearance, bars: Sequence[tuple[float, str] | None]) -> None:
    """Thin bars side by side: (height as a share of `rect`, theme colour) for each, None for a place without one."""
    if not bars:
        return
    step = min(8.0, rect.width() / len(bars))
    width = max(1.5, step - 1.5)
    painter.setPen(Qt.PenStyle.NoPen)
    for place, bar in enumerate(bars):
        left = rect.left() + place * step
        if bar is None:
            painter.setBrush(appearance.theme.line)
            painter.drawRect(QRectF(left, rect.bottom() - 1, width, 1))
        else:
            height = max(2.0, rect.height() * min(1.0, bar[0]))
            painter.setBrush(appearance.colour(bar[1]))
            painter.drawRoundedRect(QRectF(left, rect.bottom() - height, width, height), 1, 1)


def paint_meter(painter: QPainter, rect: QRectF, appearance: Appearance, used: int, capacity: int) -> None:
    """A bar that is full at `capacity`; amber from four fifths on, red when full or above. The number stands beside it."""
    share = min(1.0, used / capacity) if capacity > 0 else float(used > 0)
    tone = Tone.BAD if share >= 1 else Tone.WARN if share >= 0.8 else Tone.ACCENT
    bar = QRectF(rect.left(), rect.center().y() - _METER / 2, rect.width(), _METER)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    # Translucent: it lies on cards and on chosen rows alike.
    track = QColor(appearance.theme.edge)
    track.setAlphaF(0.5)
    painter.setBrush(track)
    painter.drawRoundedRect(bar, _METER / 2, _METER / 2)
    if used > 0:
        bar.setWidth(max(_METER, bar.width() * share))
        painter.setBrush(appearance.colour(tone.dot))
        painter.drawRoundedRect(bar, _METER / 2, _METER / 2)


def _paint_run(painter: QPainter, run: list[QPointF], bottom: float, ink: QColor) -> None:
    if len(run) == 1:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(run[0], 1.8, 1.8)
        return
    ground = QPainterPath(QPointF(run[0].x(), bottom))
    for point in run:
        ground.lineTo(point)
    ground.lineTo(run[-1].x(), bottom)
    soft = QColor(ink)
    soft.setAlphaF(0.12)
    painter.fillPath(ground, soft)
    painter.setPen(QPen(ink, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(run)
