"""The tray icon: an unread badge and a small menu. Where the system has no tray there is none, and nothing misses it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.pill import paint_badge
from app.desktop.kit.plain import one_line, tip
from app.desktop.kit.words import Words, say

_ICON = 32


class Tray(QObject):
    """`open_wanted`, `sound_wanted`, `quit_wanted` come from the menu or a click.

    `notification_clicked` carries the key of the newest notification: the system tells of a click, not of which one it was
    on, and shows one at a time.
    """

    open_wanted = Signal()
    sound_wanted = Signal()
    quit_wanted = Signal()
    notification_clicked = Signal(str)

    def __init__(self, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._appearance = appearance
        self._unread = 0
        self._sound_on = True
        self._newest = ""
        self._state: Words = ""
        self._entries: list[tuple[QAction, Words]] = []
        self._menu = QMenu(window)
        self._open = QAction(self._menu)
        self._sound = QAction(self._menu)
        self._quit = QAction(self._menu)
        self._menu.addActions([self._open, self._sound])
        self._menu.addSeparator()
        self._menu.addAction(self._quit)
        self._open.triggered.connect(self.open_wanted)
        self._sound.triggered.connect(self.sound_wanted)
        self._quit.triggered.connect(self.quit_wanted)
        self._icon = QSystemTrayIcon(app_icon(appearance), window)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(lambda: self.notification_clicked.emit(self._newest))
        window.installEventFilter(self)
        self._retranslate()

    @property
    def available(self) -> bool:
        """Whether this system shows tray icons; only then may closing the window hide it."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        if self.available:
            self._icon.show()

    def hide(self) -> None:
        self._icon.hide()

    def set_unread(self, count: int) -> None:
        """Show `count` on the icon; nothing for zero."""
        if count != self._unread:
            self._unread = count
            self._icon.setIcon(app_icon(self._appearance, count))
            self._retranslate()

    def set_sound(self, on: bool) -> None:
        """Whether sound is on, so that the menu names what a click will do."""
        self._sound_on = on
        self._retranslate()

    def add_menu(self, words: Words, entries: Sequence[tuple[Words, Callable[[], object]]]) -> None:
        """Add a submenu of a feature above Quit; each entry has words and what it does."""
        menu = QMenu(self._menu)
        self._menu.insertMenu(self._quit, menu)
        self._menu.insertSeparator(self._quit)
        self._entries.append((menu.menuAction(), words))
        for entry, do in entries:
            action = menu.addAction("")
            action.triggered.connect(partial(_call, do))
            self._entries.append((action, entry))
        self._retranslate()

    def set_state(self, words: Words) -> None:
        """What the hover text says besides the count; "" for nothing."""
        self._state = words
        self._retranslate()

    def notify(self, key: str, title: str, text: str) -> bool:
        """Show a system notification with plain texts, known as `key`; False where that cannot be done."""
        if not (self.available and QSystemTrayIcon.supportsMessages()):
            return False
        self._newest = key
        self._icon.showMessage(one_line(title, 80), one_line(text, 200), app_icon(self._appearance))
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        return False

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason != QSystemTrayIcon.ActivationReason.Context:
            self.open_wanted.emit()

    def _retranslate(self) -> None:
        self._open.setText(self.tr("Open Frontdesk"))
        self._sound.setText(self.tr("Turn sound off") if self._sound_on else self.tr("Turn sound on"))
        self._quit.setText(self.tr("Quit"))
        for action, words in self._entries:
            action.setText(say(words).replace("&", "&&"))
        told = self.tr("Frontdesk: %n waiting", "", self._unread) if self._unread else "Frontdesk"
        self._icon.setToolTip(tip(" · ".join(part for part in (told, say(self._state)) if part)))


def _call(do: Callable[[], object], _checked: bool = False) -> None:
    do()


def app_icon(appearance: Appearance, count: int = 0) -> QIcon:
    """The program's icon, with a red count in its corner when there is one."""
    icon = QIcon()
    for size in (_ICON, 2 * _ICON):
        pixmap = appearance.icons.pixmap("frontdesk", QColor(Qt.GlobalColor.white), _ICON, size / _ICON)
        if count:
            pixmap = QPixmap(pixmap)
            painter = QPainter(pixmap)
            paint_badge(painter, QPoint(_ICON, 0), appearance, count)
            painter.end()
        icon.addPixmap(pixmap)
    return icon


def set_task_bar_count(count: int) -> None:
    """Show `count` on the program's task bar entry, on systems that can."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.setBadgeNumber(count)
