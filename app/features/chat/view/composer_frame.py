"""How the composer is laid out: tools, lines, what waits, the field, hint and Send, one under another (CHAT-14)."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.button_row import ButtonRow
from app.desktop.themes import Size


class ComposerFrame(QWidget):
    """The places of the composer's parts, and a ground that tells notes from messages."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.noting = False
        """Whether what is written is a note for colleagues, never the buyer's."""
        self._tools = ButtonRow(Size.STEP - 1)
        self._tray_place = QVBoxLayout()
        self._lines = QVBoxLayout()
        # It paints all of itself: a key in the field must not paint the pane behind it too.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def add_tool(self, button: QWidget) -> None:
        """Put another button into the row of tools."""
        self._tools.add(button)

    def add_line(self, line: QWidget) -> None:
        """Put a line above the field: what one should know before writing. It shows and hides itself."""
        self._lines.addWidget(line)

    def lay_out(self, field: QWidget, hint: QWidget, send: QWidget) -> None:
        """Put all in their places."""
        foot = QHBoxLayout()
        foot.addWidget(hint, 1)
        foot.addWidget(send)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Size.PAD, Size.STEP + 2, Size.PAD, Size.PAD - 2)
        layout.setSpacing(Size.STEP)
        layout.addWidget(self._tools)
        layout.addLayout(self._lines)
        layout.addLayout(self._tray_place)
        layout.addWidget(field)
        layout.addLayout(foot)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._appearance.theme
        painter.fillRect(event.rect(), theme.warn_soft if self.noting else theme.pane)
        painter.fillRect(0, 0, self.width(), 1, theme.line)
