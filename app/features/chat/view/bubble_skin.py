"""Bubbles drawn from parts: corners from a small picture made once, the rest filled; stroking a path costs ten times more."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from app.desktop.themes import Size

_SHARP = 4
# A corner's part of the small picture: its radius and the edge.
_PART = Size.BUBBLE_RADIUS + 1
_TILE = 2 * _PART + 1


class BubbleSkin:
    """Paints rounded rectangles with an edge one pixel wide."""

    def __init__(self) -> None:
        self._tiles: dict[tuple[int, int, bool, bool, float], QPixmap] = {}

    def paint(self, painter: QPainter, rect: QRect, fill: QColor, edge: QColor, ours: bool, begins: bool, density: float) -> None:
        """Fill `rect`. The corner beside the avatar is sharper where a burst begins: on the right for `ours`."""
        tile = self._tile(fill, edge, ours, begins, density)
        left, top, right, bottom = rect.left(), rect.top(), rect.right() + 1, rect.bottom() + 1
        painter.fillRect(QRect(left + _PART, top, rect.width() - 2 * _PART, rect.height()), fill)
        painter.fillRect(QRect(left, top + _PART, rect.width(), rect.height() - 2 * _PART), fill)
        if edge != fill:
            for line in (
                QRect(left + _PART, top, rect.width() - 2 * _PART, 1),
                QRect(left + _PART, bottom - 1, rect.width() - 2 * _PART, 1),
                QRect(left, top + _PART, 1, rect.height() - 2 * _PART),
                QRect(right - 1, top + _PART, 1, rect.height() - 2 * _PART),
            ):
                painter.fillRect(line, edge)
        far = _TILE - _PART
        for x, y, from_x, from_y in (
            (left, top, 0, 0),
            (right - _PART, top, far, 0),
            (left, bottom - _PART, 0, far),
            (right - _PART, bottom - _PART, far, far),
        ):
            source = QRectF(from_x * density, from_y * density, _PART * density, _PART * density)
            painter.drawPixmap(QRectF(x, y, _PART, _PART), tile, source)

    def _tile(self, fill: QColor, edge: QColor, ours: bool, begins: bool, density: float) -> QPixmap:
        key = (fill.rgb(), edge.rgb(), ours, begins, density)
        if key not in self._tiles:
            pixels = round(_TILE * density)
            tile = QPixmap(pixels, pixels)
            tile.fill(Qt.GlobalColor.transparent)
            tile.setDevicePixelRatio(density)
            painter = QPainter(tile)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(edge, 1))
            painter.setBrush(fill)
            painter.drawPath(bubble_outline(QRect(0, 0, _TILE, _TILE), ours, begins))
            painter.end()
            self._tiles[key] = tile
        return self._tiles[key]


def bubble_outline(rect: QRect, ours: bool, begins: bool) -> QPainterPath:
    """The middle of the edge of a bubble that fills `rect`."""
    radius, path = Size.BUBBLE_RADIUS, QPainterPath()
    left, top = rect.left() + 0.5, rect.top() + 0.5
    right, bottom = rect.right() + 0.5, rect.bottom() + 0.5
    near = _SHARP if begins else radius
    top_left, top_right = (radius, near) if ours else (near, radius)
    path.moveTo(left + top_left, top)
    path.lineTo(right - top_right, top)
    path.arcTo(right - 2 * top_right, top, 2 * top_right, 2 * top_right, 90, -90)
    path.lineTo(right, bottom - radius)
    path.arcTo(right - 2 * radius, bottom - 2 * radius, 2 * radius, 2 * radius, 0, -90)
    path.lineTo(left + radius, bottom)
    path.arcTo(left, bottom - 2 * radius, 2 * radius, 2 * radius, 270, -90)
    path.lineTo(left, top + top_left)
    path.arcTo(left, top, 2 * top_left, 2 * top_left, 180, -90)
    path.closeSubpath()
    return path
