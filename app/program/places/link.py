"""The link: how the connection is, in the status line and across the window."""

from PySide6.QtCore import QObject

from app.features.connection.view import ConnectionView
from app.program.desk import Desk
from app.program.look import Look


class Link(QObject):
    """`view` says it; signing in again is asked of the desk."""

    def __init__(self, desk: Desk, look: Look) -> None:
        super().__init__()
        self.view = ConnectionView(desk.store, desk.frame.status, look.appearance, lambda: len(desk.store.conversations))
        self.view.sign_in_wanted.connect(desk.sign_in_wanted)
        desk.frame.add_notice(self.view.banner)

    def free(self) -> None:
        """See Furnishing.free."""
        self.view.deleteLater()
