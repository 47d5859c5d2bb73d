"""A widget over the whole screen and back to where it stood; what it shows goes on meanwhile (CHAT-14)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class FullScreen:
    """Takes the widget itself along, for what plays in it must not be begun anew."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._home: QWidget | None = None
        self.moving = False
        """While it goes from one place to the other Qt hides it for a moment."""

    @property
    def on(self) -> bool:
        """Whether it fills the screen."""
        return self._home is not None

    def enter(self) -> None:
        """Fill the screen that its window is on."""
        home = self._widget.parentWidget()
        if self.on or home is None:
            return
        window = home.window()
        self._home = home
        self._move(window, Qt.WindowType.Window)
        self._widget.setWindowTitle(self._widget.accessibleName())
        self._widget.setScreen(window.screen())
        self._widget.setGeometry(window.screen().geometry())
        self._widget.showFullScreen()
        self._widget.activateWindow()
        self._widget.setFocus()

    def leave(self) -> None:
        """Back to its place, hidden: whoever owns the place shows it there."""
        home, self._home = self._home, None
        if home is not None:
            self._move(home, Qt.WindowType.Widget)
            home.window().activateWindow()

    def _move(self, parent: QWidget, kind: Qt.WindowType) -> None:
        self.moving = True
        self._widget.setWindowState(Qt.WindowState.WindowNoState)
        self._widget.setParent(parent, kind)
        self.moving = False
