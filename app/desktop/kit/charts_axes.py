"""Charts with axes: bars, and lines that break where there is no value; both may have a line to be measured against."""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.charts import Chart, Series, thinned, ticks
from app.desktop.kit.ground import fill
from app.desktop.kit.words import Words, say

_TOP = 8
_BOTTOM = 18
_RIGHT = 8
_BAR_ROUND = 3
_WIDEST_BAR = 34
_DOT = 2.5


class Target(msgspec.Struct, frozen=True):
    """A value to measure against, drawn as a dashed line with `words` at its end."""

    value: float
    words: str


class AxesChart(Chart):
    """Values upwards from 0, slots side by side."""

    def __init__(
        self, appearance: Appearance, name: Words, said: Callable[[float], str], axis: Callable[[float], str] | None = None,
        top: float | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`axis` writes a value at the axis (shorter than `said`); `top` fixes the highest value, such as 100 per cent: then a
        line whose values all lie in its upper half begins there."""
        super().__init__(appearance, name, said, parent)
        self._axis = axis or said
        self._fixed_top = top
        self._target: Target | None = None

    def set_target(self, target: Target | None) -> None:
        """Draw a line to be measured against; None draws none."""
        self._target = target
        self.update()

    def slot_at(self, point: QPoint) -> int:
        plot = self._plot()
        if not self._slots or not plot.adjusted(0, -_TOP, 0, _BOTTOM).contains(QPointF(point)):
            return -1
        return min(len(self._slots) - 1, int((point.x() - plot.left()) * len(self._slots) / plot.width()))

    def slot_rect(self, slot: int) -> QRectF:
        plot = self._plot()
        width = plot.width() / max(1, len(self._slots))
        return QRectF(plot.left() + slot * width, plot.top(), width, plot.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.empty:
            self._paint_nothing(painter)
        else:
            plot, steps = self._plot(), self._steps()
            self._paint_axes(painter, plot, steps)
            if self._cursor >= 0:
                fill(painter, self.slot_rect(self._cursor).toAlignedRect(), self._appearance.theme.hover)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_values(painter, plot, steps)
            self._paint_target(painter, plot, steps)
            self._paint_readout(painter)
        self._paint_focus(painter)

    def _paint_values(self, painter: QPainter, plot: QRectF, steps: list[float]) -> None:
        raise NotImplementedError

    def _highest(self) -> float:
        """The highest value that is drawn."""
        values = [value for series in self._series for value in series.values if value is not None]
        return max([*values, self._target.value if self._target else 0.0], default=0.0)

    def _lowest(self) -> float:
        """Where the axis begins."""
        return 0.0

    def _steps(self) -> list[float]:
        about, low = 4 if self.height() > 130 else 2, self._lowest()
        if self._fixed_top is None:
            return ticks(self._highest(), about)
        parts = about + 1 if low and about == 4 else about
        return [low + (self._fixed_top - low) * part / parts for part in range(parts + 1)]

    @staticmethod
    def _height_of(value: float, plot: QRectF, steps: list[float]) -> float:
        """Pixels above the axis."""
        return (value - steps[0]) / (steps[-1] - steps[0]) * plot.height()

    def _plot(self) -> QRectF:
        metrics = QFontMetrics(self._appearance.fonts.micro)
        left = max(metrics.horizontalAdvance(self._axis(step)) for step in self._steps()) + 10
        return QRectF(left, _TOP, max(1, self.width() - left - _RIGHT), max(1, self.height() - _TOP - _BOTTOM))

    def _paint_axes(self, painter: QPainter, plot: QRectF, steps: list[float]) -> None:
        theme = self._appearance.theme
        painter.setFont(self._appearance.fonts.micro)
        for step in steps:
            y = round(plot.bottom() - self._height_of(step, plot, steps))
            fill(painter, QRect(int(plot.left()), y, int(plot.width()), 1), theme.edge if step == steps[0] else theme.line)
            painter.setPen(theme.faint)
            place = QRect(0, y - 8, int(plot.left()) - 6, 16)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._axis(step))
        self._paint_labels(painter, plot)

    def _paint_labels(self, painter: QPainter, plot: QRectF) -> None:
        metrics, width = QFontMetrics(self._appearance.fonts.micro), plot.width() / len(self._slots)
        every = thinned([metrics.horizontalAdvance(slot.label) for slot in self._slots], width)
        painter.setPen(self._appearance.theme.faint)
        for place in range(0, len(self._slots), every):
            centre = plot.left() + (place + 0.5) * width
            rect = QRectF(centre - every * width / 2, plot.bottom() + 3, every * width, _BOTTOM - 3)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._slots[place].label)

    def _paint_target(self, painter: QPainter, plot: QRectF, steps: list[float]) -> None:
        if self._target is None or not steps[0] <= self._target.value <= steps[-1]:
            return
        y = plot.bottom() - self._height_of(self._target.value, plot, steps)
        painter.setPen(QPen(self._appearance.theme.muted, 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        painter.setFont(self._appearance.fonts.micro)
        words = QRectF(plot.left(), y + 1, plot.width() - 2, 13)
        painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, self._target.words)


class BarChart(AxesChart):
    """One bar for each slot, made of the series on top of each other: the first stands at the bottom."""

    def _highest(self) -> float:
        sums = [sum(series.values[i] or 0.0 for series in self._series) for i in range(len(self._slots))]
        return max([*sums, self._target.value if self._target else 0.0], default=0.0)

    def _paint_values(self, painter: QPainter, plot: QRectF, steps: list[float]) -> None:
        for place in range(len(self._slots)):
            slot = self.slot_rect(place)
            width = min(_WIDEST_BAR, max(2.0, slot.width() * 0.66))
            base, parts = plot.bottom(), [(s.colour, s.values[place] or 0.0) for s in self._series]
            drawn = [(colour, self._height_of(value, plot, steps)) for colour, value in parts if value > 0]
            for number, (colour, height) in enumerate(drawn):
                bar = QRectF(slot.center().x() - width / 2, base - height, width, height)
                self._paint_bar(painter, bar, self._appearance.colour(colour), rounded=number == len(drawn) - 1)
                base -= height

    def _paint_bar(self, painter: QPainter, bar: QRectF, colour: QColor, rounded: bool) -> None:
        round_ = min(_BAR_ROUND, bar.height(), bar.width() / 2) if rounded else 0.0
        path = QPainterPath()
        path.moveTo(bar.bottomLeft())
        path.lineTo(bar.left(), bar.top() + round_)
        path.quadTo(bar.topLeft(), QPointF(bar.left() + round_, bar.top()))
        path.lineTo(bar.right() - round_, bar.top())
        path.quadTo(bar.topRight(), QPointF(bar.right(), bar.top() + round_))
        path.lineTo(bar.bottomRight())
        path.closeSubpath()
        painter.fillPath(path, colour)


class LineChart(AxesChart):
    """A line for each series; a slot without a value leaves a gap. A single series has a soft ground under it."""

    def _lowest(self) -> float:
        if self._fixed_top is None:
            return 0.0
        values = [value for series in self._series for value in series.values if value is not None]
        half = self._fixed_top / 2
        return half if all(value >= half for value in [*values, self._target.value if self._target else half]) else 0.0

    def _paint_values(self, painter: QPainter, plot: QRectF, steps: list[float]) -> None:
        for series in self._series:
            colour = self._appearance.colour(series.colour)
            for run in self._runs(series, plot, steps):
                if len(self._series) == 1 and steps[0] == 0:
                    self._paint_ground(painter, run, plot.bottom(), colour)
                painter.setPen(QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawPolyline(run) if len(run) > 1 else painter.drawPoint(run[0])
            self._paint_dot(painter, series, plot, steps, colour)

    def _runs(self, series: Series, plot: QRectF, steps: list[float]) -> list[list[QPointF]]:
        runs: list[list[QPointF]] = [[]]
        for place, value in enumerate(series.values):
            if value is None:
                runs.append([])
            else:
                runs[-1].append(self._point(place, value, plot, steps))
        return [run for run in runs if run]

    def _point(self, place: int, value: float, plot: QRectF, steps: list[float]) -> QPointF:
        x = plot.left() + (place + 0.5) * plot.width() / len(self._slots)
        return QPointF(x, plot.bottom() - self._height_of(min(value, steps[-1]), plot, steps))

    @staticmethod
    def _paint_ground(painter: QPainter, run: list[QPointF], bottom: float, colour: QColor) -> None:
        soft = QColor(colour)
        soft.setAlphaF(0.10)
        path = QPainterPath(QPointF(run[0].x(), bottom))
        for point in run:
            path.lineTo(point)
        path.lineTo(run[-1].x(), bottom)
        painter.fillPath(path, soft)

    def _paint_dot(self, painter: QPainter, series: Series, plot: QRectF, steps: list[float], colour: QColor) -> None:
        """The value under the cursor, and values without neighbours, which would not be seen as a line."""
        values = series.values
        painter.setPen(QPen(self._appearance.theme.pane, 1.5))
        painter.setBrush(colour)
        for place, value in enumerate(values):
            alone = (place == 0 or values[place - 1] is None) and (place + 1 == len(values) or values[place + 1] is None)
            if value is not None and (place == self._cursor or alone):
                radius = _DOT + (1.5 if place == self._cursor else 0.5)
                painter.drawEllipse(self._point(place, value, plot, steps), radius, radius)


class Legend(QWidget):
    """The names of the series beside their colours, on one line."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._entries: tuple[tuple[str, Words], ...] = ()
        self.setFixedHeight(16)
        appearance.changed.connect(self.update)

    def show_entries(self, *entries: tuple[str, Words]) -> None:
        """Pairs of (theme colour, words)."""
        self._entries = entries
        metrics = QFontMetrics(self._appearance.fonts.tiny)
        self.setMinimumWidth(sum(metrics.horizontalAdvance(say(words)) + 26 for _colour, words in entries))
        self.setAccessibleName(", ".join(say(words) for _colour, words in entries))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._appearance.fonts.tiny)
        metrics, right = QFontMetrics(self._appearance.fonts.tiny), self.width()
        for colour, words in reversed(self._entries):
            text = say(words)
            left = right - metrics.horizontalAdvance(text)
            painter.setPen(self._appearance.theme.muted)
            painter.drawText(QRect(left, 0, right - left + 2, 16), Qt.AlignmentFlag.AlignVCenter, text)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._appearance.colour(colour))
            painter.drawRoundedRect(QRectF(left - 13, 4, 8, 8), 2, 2)
            right = left - 26
