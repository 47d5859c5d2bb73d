"""The Intake workspace: tabs that features bring; each is built when somebody looks at it for the first time (DATA-1)."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
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
        self._keys: list[str] = []
        self.tabs = Tabs(appearance, lambda: self.tr("Intake"))
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(Size.PAD + Size.STEP, Size.STEP, Size.PAD + Size.STEP, Size.PAD)
        column.setSpacing(Size.GAP)
        column.addWidget(self.tabs)
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


class IntakeDesk(QObject):
    """The workspace is on the rail as soon as a feature brings a tab for this person."""

    def __init__(self, desk: Desk, look: Look, finding: Finding) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._finding = finding
        # In the order of the tabs.
        self._tabs: dict[str, tuple[Words, Callable[[], QWidget]]] = {}
        self._counts: dict[str, int] = {}
        self._page: IntakePage | None = None
        self._wanted = ""

    def add_tab(self, key: str, words: Words, make: Callable[[], QWidget]) -> None:
        """A tab; `make` is called when somebody looks at it for the first time."""
        first = not self._tabs
        self._tabs[key] = (words, make)
        if first:
            self._desk.frame.add_workspace(NAME, "intake", lambda: self.tr("Intake", "rail"), Later(self._made))
            self._finding.actions.add(lambda: self.tr("Intake: landings and contacts"), self.show, "intake")
        elif self._page is not None:  # the workspace of the last time is in front, and was built at once
            self._page.add_page(key, words, make)

    def count(self, key: str, count: int) -> None:
        """The number behind the words of a tab."""
        self._counts[key] = count
        if self._page is not None and key in self._tabs:
            self._page.tabs.set_count(key, count or None)

    def show(self, key: str = "") -> None:
        """Shows the workspace, with that tab in front if one is named."""
        self._wanted = key
        self._desk.frame.show_workspace(NAME)
        if self._page is not None and key:
            self._page.choose(key)

    def _made(self) -> QWidget:
        page = IntakePage(self._look.appearance)
        for key, (words, make) in self._tabs.items():
            page.add_page(key, words, make)
            page.tabs.set_count(key, self._counts.get(key) or None)
        if self._wanted:
            page.choose(self._wanted)
        self._page = page
        return page
