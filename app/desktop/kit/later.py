"""A widget that is built when it is shown for the first time: what nobody looks at costs the start nothing."""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget


class Later(QWidget):
    """Stands where the widget will stand."""

    def __init__(self, make: Callable[[], QWidget], parent: QWidget | None = None) -> None:
        """`make` is called once, before the first showing is painted."""
        super().__init__(parent)
        self._make = make
        self.widget: QWidget | None = None

    def showEvent(self, event: QShowEvent) -> None:
        if self.widget is None:
            self.widget = self._make()
            layout = QVBoxLayout(self)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(self.widget)
        super().showEvent(event)
