"""Where a card may lie over a page: in a corner where it covers nothing that is typed into or pressed (CHAT-11)."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from app.desktop.themes import Size

_INPUTS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractButton, QComboBox, QAbstractSpinBox, QAbstractSlider, QTabBar)


def in_window(widget: QWidget) -> QRect:
    """Where a widget lies, in its window's pixels."""
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def inputs(page: QWidget) -> list[QRect]:
    """What of a page is typed into or pressed, in the window's pixels; scroll bars apart, which rows have beside them."""
    return [
        in_window(one)
        for one in page.findChildren(QWidget)
        if isinstance(one, _INPUTS) and not isinstance(one, QScrollBar) and one.isVisible()
    ]


def corner(size: QSize, area: QRect, taken: Sequence[QRect]) -> QPoint:
    """The first corner of `area` where a card of this size touches nothing of `taken`, else where it covers least."""
    best, least = area.topLeft(), None
    for place in _corners(size, area.adjusted(Size.GAP, Size.GAP, -Size.GAP, -Size.GAP)):
        covered = sum(shared.width() * shared.height() for rect in taken if not (shared := rect & QRect(place, size)).isEmpty())
        if not covered:
            return place
        if least is None or covered < least:
            best, least = place, covered
    return best


def _corners(size: QSize, area: QRect) -> list[QPoint]:
    """Below left, below right, above right, above left; then the same edges half-way."""
    left, right = area.left(), max(area.left(), area.right() + 1 - size.width())
    top, bottom = area.top(), max(area.top(), area.bottom() + 1 - size.height())
    across, down = (left + right) // 2, (top + bottom) // 2
    corners = ((left, bottom), (right, bottom), (right, top), (left, top))
    edges = ((left, down), (right, down), (across, bottom), (across, top), (across, down))
    return [QPoint(x, y) for x, y in (*corners, *edges)]
