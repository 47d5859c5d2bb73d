"""Grounds: one colour, and the line at an edge of a bar."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from app.desktop.themes import Theme


def fill(painter: QPainter, rect: QRect, colour: QColor) -> None:
    """Fill `rect`; leaves the painter with this brush and without a pen.

    Not fillRect: its overloads make PySide build the list of all gradient presets, 5 ms before the first frame.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(rect)


def paint_bar(widget: QWidget, theme: Theme, line_at_top: bool = False) -> None:
    """Paint a bar's ground with a line at its lower edge, or at its upper one; for a paintEvent."""
    painter = QPainter(widget)
    fill(painter, widget.rect(), theme.pane)
    edge = 0 if line_at_top else widget.height() - 1
    fill(painter, QRect(0, edge, widget.width(), 1), theme.line)
