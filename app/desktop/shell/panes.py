"""Three panes side by side: left, centre, and right, which is there only while it has a tab."""

from PySide6.QtCore import QByteArray, QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.ground import fill
from app.desktop.kit.tabs import Tabs
from app.desktop.kit.words import Words
from app.desktop.settings import Option, Settings
from app.desktop.themes import Size


class Panes(QWidget):
    """A workspace of three panes. Narrow windows fold the right pane, then the left one."""

    def __init__(self, appearance: Appearance, settings: Settings, name: str, parent: QWidget | None = None) -> None:
        """`name` keeps the memory of this workspace apart from that of others."""
        super().__init__(parent)
        self._settings = settings
        self._sizes = Option(f"window.{name}.panes", "")
        self._open_tab = Option(f"window.{name}.tab", "")
        self._fold = (False, False)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self.left = _Pane(appearance, "pane", Size.LEFT_PANE - 64)
        self.centre = _Pane(appearance, "background", Size.CENTRE_MINIMUM)
        self.right = _Pane(appearance, "pane", Size.RIGHT_PANE - 88)
        self._tabs = Tabs(appearance, lambda: self.tr("Details"))
        self._pages = QStackedWidget()
        self.right.put(self._tabs)
        self.right.put(self._pages, 1)
        for pane in (self.left, self.centre, self.right):
            self._splitter.addWidget(pane)
        self._splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)
        self._tabs.chosen.connect(self._show_tab)
        self._keys: dict[str, QWidget] = {}
        self.right.hide()
        self._restored = False
        self._retranslate()

    def set_left(self, widget: QWidget) -> None:
        self.left.put(widget, 1)

    def set_centre(self, widget: QWidget) -> None:
        self.centre.put(widget, 1)

    def add_right_tab(self, key: str, words: Words, widget: QWidget) -> None:
        """Add a tab to the right pane, which appears with its first one."""
        self._keys[key] = widget
        self._pages.addWidget(widget)
        self._tabs.add(key, words)
        if self._settings.get(self._open_tab) == key:
            self._tabs.choose(key)
        self._arrange()

    def show_right_tab(self, key: str) -> None:
        """Bring a tab of the right pane to the front, unfolding the pane."""
        self._tabs.choose(key)
        self._set_folded(self._fold[0], False)

    def set_right_count(self, key: str, count: int | None) -> None:
        """Show a number on a tab of the right pane."""
        self._tabs.set_count(key, count)

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """The panes that are on screen, from left to right, for going around with F6."""
        return tuple(pane for pane in (self.left, self.centre, self.right) if pane.isVisible())

    @property
    def narrow(self) -> tuple[bool, bool]:
        """Whether the window is too narrow for the left pane, and for the right one if there is any."""
        width = self.window().width()
        return width < Size.FOLD_LEFT, bool(self._keys) and width < Size.FOLD_RIGHT

    def toggle(self, left: bool) -> None:
        """Show or fold away the left pane, or the right one."""
        self._set_folded(self._fold[0] ^ left, self._fold[1] ^ (not left))

    def remember(self) -> None:
        """Keep the sizes and the open tab for the next start."""
        if self._restored:
            state = bytes(self._splitter.saveState().toBase64().data()).decode("ascii")
            self._settings.set(self._sizes, state)
            self._settings.set(self._open_tab, self._tabs.current_key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width, before = self.window().width(), event.oldSize().width() + Size.RAIL
        if not self._restored:
            self._restore()
            before = 0
        # A pane unfolded by hand stays so until the window crosses a limit again.
        crossed = [(width < limit) != (before < limit) or before <= 0 for limit in (Size.FOLD_LEFT, Size.FOLD_RIGHT)]
        self._set_folded(
            width < Size.FOLD_LEFT if crossed[0] else self._fold[0],
            width < Size.FOLD_RIGHT if crossed[1] else self._fold[1],
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _restore(self) -> None:
        self._restored = True
        saved = QByteArray.fromBase64(self._settings.get(self._sizes).encode("ascii", "ignore"))
        if saved.isEmpty() or not self._splitter.restoreState(saved):
            centre = max(Size.CENTRE_MINIMUM, self.width() - Size.LEFT_PANE - Size.RIGHT_PANE)
            self._splitter.setSizes([Size.LEFT_PANE, centre, Size.RIGHT_PANE])

    def _set_folded(self, left: bool, right: bool) -> None:
        self._fold = (left, right)
        self._arrange()

    def _arrange(self) -> None:
        left, right = self._fold
        has_right = bool(self._keys)
        self.left.setVisible(not left)
        self.right.setVisible(has_right and not right)

    def _show_tab(self, key: str) -> None:
        self._pages.setCurrentWidget(self._keys[key])

    def _retranslate(self) -> None:
        self.left.setAccessibleName(self.tr("List"))
        self.centre.setAccessibleName(self.tr("Work"))
        self.right.setAccessibleName(self.tr("Details"))


class _Pane(QWidget):
    """A column that its owner fills."""

    def __init__(self, appearance: Appearance, ground: str, least: int) -> None:
        super().__init__()
        self._appearance = appearance
        self._ground = ground
        self.setMinimumWidth(least)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        fill(QPainter(self), event.rect(), self._appearance.colour(self._ground))

    def put(self, widget: QWidget, stretch: int = 0) -> None:
        self._layout.addWidget(widget, stretch)
