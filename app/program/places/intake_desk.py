"""The Intake workspace: tabs that features bring; built when somebody looks at it for the first time."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.ground import fill
from app.desktop.kit.later import Later
from app.desktop.kit.tabs import Tabs
from app.desktop.kit.words import Words
from app.desktop.themes import Size
from app.program.desk import Desk
from app.program.look import Look
from app.program.places.finding import Finding

NAME = "intake"


class IntakePage(QWidget):
    """A row of tabs over whatever each of them shows."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.tabs = Tabs(appearance, lambda: self.tr("Intake"))
        self._stack = QStackedWidget()
        self._keys: list[str] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(Size.PAD, Size.STEP, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        self.tabs.chosen.connect(lambda key: self._stack.setCurrentIndex(self._keys.index(key)))

    def add(self, key: str, words: Words, page: QWidget) -> None:
        """One more tab."""
        self._keys.append(key)
        self._stack.addWidget(page)
        self.tabs.add(key, words)

    def paintEvent(self, event: QPaintEvent) -> None:
        fill(QPainter(self), self.rect(), self._appearance.theme.background)


class IntakeDesk(QObject):
    """The workspace is there as soon as a feature brings a tab."""

    def __init__(self, desk: Desk, look: Look, finding: Finding) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._finding = finding
        self._tabs: dict[str, tuple[Words, Callable[[], QWidget]]] = {}
        self._counts: dict[str, int] = {}
        self._page: IntakePage | None = None
        self._wanted = ""

    def add_tab(self, key: str, words: Words, make: Callable[[], QWidget]) -> None:
        """A tab; `make` is called when somebody looks at it for the first time."""
        if not self._tabs:
            self._desk.frame.add_workspace(NAME, "intake", lambda: self.tr("Intake", "rail"), Later(self._made))
            self._finding.actions.add(lambda: self.tr("Intake"), lambda: self.show(""), "intake")
        self._tabs[key] = (words, make)

    def count(self, key: str, count: int) -> None:
        """The number behind the words of a tab."""
        self._counts[key] = count
        if self._page is not None:
            self._page.tabs.set_count(key, count or None)

    def show(self, key: str) -> None:
        """Shows the workspace, with that tab in front if one is named."""
        self._wanted = key
        self._desk.frame.show_workspace(NAME)
        if self._page is not None and key:
            self._page.tabs.choose(key)

    def _made(self) -> QWidget:
        page = IntakePage(self._look.appearance)
        for key, (words, make) in self._tabs.items():
            page.add(key, words, Later(make))
            page.tabs.set_count(key, self._counts.get(key) or None)
        if self._wanted:
            page.tabs.choose(self._wanted)
        self._page = page
        return page
