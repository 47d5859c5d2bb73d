"""Notifications of the system: on the Linux desktop by its own service, elsewhere and without it by the tray icon (CHAT-13)."""

import sys
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.desktop.kit.plain import one_line
from app.desktop.shell.tray import Tray

if TYPE_CHECKING:
    from app.desktop.freedesktop import Freedesktop

Spawn = Callable[[Coroutine[Any, Any, None]], None]


class Notifications(QObject):
    """One notification for each key. `opened` carries the key of the one that was clicked, also an older one's."""

    opened = Signal(str)

    def __init__(self, tray: Tray, spawn: Spawn, bus: str = "SESSION") -> None:
        """`spawn` starts a coroutine that ends with the account's services; `bus` is for tests; "" for the tray alone."""
        super().__init__(tray)
        self._tray = tray
        self._spawn = spawn
        self._bus = bus
        self._service: Freedesktop | None = None
        tray.notification_clicked.connect(self.opened)

    def connect_service(self) -> None:
        """Looks for the desktop's service; until it answers the tray is used."""
        if sys.platform == "linux" and self._bus and self._service is None:
            from app.desktop.freedesktop import Freedesktop  # the library is there on Linux alone

            self._service = Freedesktop(self._spawn, self.opened.emit, self._balloon, self._bus)
            self._spawn(self._service.run())

    @property
    def native(self) -> bool:
        """Whether the desktop's own service shows them."""
        return self._service is not None and self._service.ready

    def show(self, key: str, title: str, text: str) -> None:
        """Shows plain texts; a notification that is there for `key` is replaced."""
        title, text = one_line(title, 80), one_line(text, 200)
        if self._service is not None and self._service.ready:
            self._service.show(key, title, text)
        else:
            self._balloon(key, title, text)

    def withdraw(self, key: str) -> None:
        """It was seen to: away with it, where the system can."""
        if self._service is not None:
            self._service.withdraw(key)

    def _balloon(self, key: str, title: str, text: str) -> None:
        self._tray.notify(key, title, text)
