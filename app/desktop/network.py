"""Hears from the operating system when the network comes back, so that nobody waits for the next try (F-network)."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QNetworkInformation

#: Milliseconds after the start at which it is first looked: QtNetwork takes 20 ms to load.
_LOOK = 2_000


class NetworkWatch(QObject):
    """`came` whenever another network, or one at all, is there. Silent where the system does not tell."""

    came = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Looks in a moment, when the start is over."""
        self._timer.start(_LOOK)

    def look(self) -> None:
        """Begins to listen."""
        from PySide6.QtNetwork import QNetworkInformation  # late, see above

        if QNetworkInformation.loadDefaultBackend():
            QNetworkInformation.instance().reachabilityChanged.connect(self._changed)

    def _changed(self, now: "QNetworkInformation.Reachability") -> None:
        from PySide6.QtNetwork import QNetworkInformation

        if now != QNetworkInformation.Reachability.Disconnected:
            self.came.emit()
