"""The window's frame: rail, top bar, workspaces, status line. It knows no business; features register themselves."""

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.plain import one_line
from app.desktop.kit.words import Words, say
from app.desktop.settings import Option, Settings
from app.desktop.shell.panes import Panes
from app.desktop.shell.rail import Rail
from app.desktop.shell.status_line import StatusLine
from app.desktop.shell.top_bar import TopBar
from app.desktop.shortcuts import Key, Shortcuts
from app.desktop.themes import Size

_PLACE = Option("window.place", "")
_WORKSPACE = Option("window.workspace", "")


class Frame(QMainWindow):
    """The main window.

    `workspace_changed` carries the name of the workspace that came to the front; `closing` comes before the window
    goes, and `search_wanted` asks for the palette.
    """

    workspace_changed = Signal(str)
    search_wanted = Signal()
    closing = Signal()

    def __init__(self, appearance: Appearance, settings: Settings, shortcuts: Shortcuts) -> None:
        super().__init__()
        self._appearance = appearance
        self._settings = settings
        self._shortcuts = shortcuts
        self._pages: dict[str, QWidget] = {}
        self.keep_running = False
        """Whether closing the window only hides it, since the tray icon brings it back."""
        self.rail = Rail(appearance)
        self.top = TopBar(appearance, shortcuts.text(Key.PALETTE))
        self.status = StatusLine(appearance)
        self._stack = QStackedWidget()
        self._notices = QVBoxLayout()
        self._lay_out()
        self.rail.chosen.connect(self.show_workspace)
        self.top.search_wanted.connect(self.search_wanted)
        self.top.pane_wanted.connect(self._toggle_pane)
        shortcuts.bind(Key.PALETTE, self, self.search_wanted.emit)
        shortcuts.bind(Key.NEXT_PANE, self, lambda: self.go_around(1))
        shortcuts.bind(Key.PREVIOUS_PANE, self, lambda: self.go_around(-1))
        # A method, not a lambda: Qt ends the connection with the window, which goes when somebody signs out.
        shortcuts.changed.connect(self._show_keys)
        self.setWindowTitle("Frontdesk")
        self._restore_place()

    # -- registration ---------------------------------------------------------------------------------------------

    def add_workspace(self, name: str, icon: str, words: Words, page: QWidget, at_bottom: bool = False) -> None:
        """Put `page` on the rail; the first one, or the one that was open last time, comes to the front.

        What stands at the bottom is no place to begin a day at: it comes to the front only when asked for.
        """
        self._pages[name] = page
        self._stack.addWidget(page)
        self.rail.add(name, icon, words, at_bottom)
        if len(self._pages) == 1 or (self._settings.get(_WORKSPACE) == name and not at_bottom):
            self.show_workspace(name)

    def add_notice(self, widget: QWidget) -> None:
        """Add a banner under the top bar; it shows and hides itself."""
        self._notices.addWidget(widget)

    def set_badge(self, name: str, count: int) -> None:
        """Show `count` on the rail beside workspace `name`."""
        self.rail.set_badge(name, count)

    # -- use ------------------------------------------------------------------------------------------------------

    @property
    def workspace(self) -> str:
        """The name of the workspace in front; "" before the first is added."""
        page = self._stack.currentWidget()
        return next((name for name, known in self._pages.items() if known is page), "")

    @property
    def page(self) -> QWidget:
        """The workspace in front, or the place where it will be."""
        return self._stack.currentWidget() or self._stack

    def show_workspace(self, name: str) -> None:
        """Bring a workspace to the front; KeyError when it is not registered."""
        self._stack.setCurrentWidget(self._pages[name])
        self.rail.show_chosen(name)
        self._offer_panes()
        self.workspace_changed.emit(name)

    def set_title(self, words: Words) -> None:
        """What the window is called in the task bar, before the program's name; "" for the name alone."""
        title = one_line(say(words), 80)
        self.setWindowTitle(f"{title} – Frontdesk" if title else "Frontdesk")

    def come_forward(self) -> None:
        """Show the window, unminimised, and ask the system to activate it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def go_around(self, by: int) -> None:
        """Give the focus to the next or previous pane: rail, panes of the workspace, top bar."""
        page = self._stack.currentWidget()
        stops = [self.rail, *(page.panes if isinstance(page, Panes) else (page,) if page else ()), self.top]
        focus = QApplication.focusWidget()
        here = next((i for i, stop in enumerate(stops) if focus and (stop is focus or stop.isAncestorOf(focus))), -1)
        start = here if here >= 0 else (0 if by > 0 else 1)
        for offset in range(1, len(stops) + 1):
            if _focus_into(stops[(start + by * offset) % len(stops)]):
                return

    def remember(self) -> None:
        """Keep place, panes and workspace for the next start."""
        self._settings.set(_PLACE, bytes(self.saveGeometry().toBase64().data()).decode("ascii"))
        self._settings.set(_WORKSPACE, self.workspace)
        for page in self._pages.values():
            if isinstance(page, Panes):
                page.remember()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.remember()
        if self.keep_running:
            event.ignore()
            self.hide()
            return
        self.closing.emit()
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._offer_panes()

    # -- inside ---------------------------------------------------------------------------------------------------

    def _show_keys(self) -> None:
        self.top.search.set_keys(self._shortcuts.text(Key.PALETTE))

    def _offer_panes(self) -> None:
        page = self._stack.currentWidget()
        self.top.offer_panes(*(page.narrow if isinstance(page, Panes) else (False, False)))

    def _toggle_pane(self, left: bool) -> None:
        page = self._stack.currentWidget()
        if isinstance(page, Panes):
            page.toggle(left)

    def _lay_out(self) -> None:
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.rail)
        body.addWidget(self._stack, 1)
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top)
        layout.addLayout(self._notices)
        layout.addLayout(body, 1)
        layout.addWidget(self.status)
        self.setCentralWidget(whole)

    def _restore_place(self) -> None:
        self.setMinimumSize(Size.WINDOW_WIDTH, Size.WINDOW_HEIGHT)
        saved = QByteArray.fromBase64(self._settings.get(_PLACE).encode("ascii", "ignore"))
        if saved.isEmpty() or not self.restoreGeometry(saved):
            room = self.screen().availableGeometry()
            self.resize(min(1440, room.width()), min(900, room.height()))


def _focus_into(pane: QWidget) -> bool:
    """Focus what had it last in `pane`, or else its first control; False when nothing there takes it."""
    target = pane.focusWidget() if pane.focusWidget() else None
    candidates = ([target] if target else []) + [pane, *pane.findChildren(QWidget)]
    for widget in candidates:
        if widget.isVisibleTo(pane.window()) and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
    return False
