"""The link: how the connection is, in the status line and across the window."""

from PySide6.QtCore import QObject

from app.desktop.network import NetworkWatch
from app.features.connection.view import ConnectionView
from app.program.desk import Desk
from app.program.look import Look
from app.program.services import Services


class Link(QObject):
    """`view` says it; signing in again is asked of the desk."""

    def __init__(self, desk: Desk, look: Look, services: Services) -> None:
        super().__init__()
        self.view = ConnectionView(desk.store, desk.frame.status, look.appearance, lambda: len(desk.store.conversations))
        self.view.sign_in_wanted.connect(desk.sign_in_wanted)
        desk.frame.add_notice(self.view.banner)
        self.network = NetworkWatch(self)
        self.network.came.connect(services.engine.network_changed)
        self.network.start()

    def free(self) -> None:
        """See Furnishing.free."""
        self.network.deleteLater()
        self.view.deleteLater()
