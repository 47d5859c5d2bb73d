"""The Intake workspace: a tab for each of its parts, built when somebody looks at it for the first time (DATA-1)."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.ground import fill
from app.desktop.kit.later import Later
from app.desktop.kit.tabs import Tabs
from app.desktop.kit.words import Words
from app.desktop.themes import Size


class IntakePage(QWidget):
    """`bar` stands beside the tabs."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._keys: list[str] = []
        self.tabs = Tabs(appearance, lambda: self.tr("Intake"))
        self.bar = QHBoxLayout()
        self.bar.setSpacing(Size.GAP)
        self.bar.addWidget(self.tabs)
        self.bar.addStretch(1)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(Size.PAD + Size.STEP, Size.STEP, Size.PAD + Size.STEP, Size.PAD)
        column.setSpacing(Size.GAP)
        column.addLayout(self.bar)
        column.addWidget(self._stack, 1)
        self.tabs.chosen.connect(lambda key: self._stack.setCurrentIndex(self._keys.index(key)))
        appearance.changed.connect(self.update)

    def add_page(self, key: str, words: Words, make: Callable[[], QWidget]) -> None:
        """One more tab."""
        self._keys.append(key)
        self._stack.addWidget(Later(make))
        self.tabs.add(key, words)

    def page(self, key: str) -> QWidget | None:
        """What stands under a tab; None before it was looked at."""
        later = self._stack.widget(self._keys.index(key))
        return later.widget if isinstance(later, Later) else None

    def choose(self, key: str) -> None:
        """Shows a tab."""
        if key in self._keys:
            QTimer.singleShot(0, self, lambda: self.tabs.choose(key))

    def paintEvent(self, event: QPaintEvent) -> None:
        fill(QPainter(self), self.rect(), self._appearance.theme.background)
