"""The ground that a player's buttons stand on."""

from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.desktop.appearance import Appearance


class PlayerBar(QWidget):
    """The ground of the buttons; it keeps presses to itself."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def paintEvent(self, event: QPaintEvent) -> None:
        ground = QColor(self._appearance.theme.pane)
        ground.setAlpha(232)
        QPainter(self).fillRect(self.rect(), ground)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
