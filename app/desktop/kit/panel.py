"""A panel: a framed ground for one thing of a list, such as an order; it lights up while the pointer or the focus is in it."""

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.themes import Size


class Panel(QWidget):
    """`body` is its layout, from top to bottom."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._near = False
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(Size.PAD - 2, Size.GAP, Size.PAD - 2, Size.PAD - 2)
        self.body.setSpacing(Size.GAP)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._near = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._near = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._appearance.colour("edge" if self._near else "line"), 1))
        painter.setBrush(self._appearance.colour("pane"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Size.CARD_RADIUS, Size.CARD_RADIUS)
