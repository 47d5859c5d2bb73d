"""What colleagues whisper to the person at this desk (CHAT-32)."""

from PySide6.QtCore import QObject

from app.features.notes.model import Whispers
from app.features.notes.view.whispers import WhisperBanner
from app.program.desk import Desk
from app.program.look import Look
from app.program.places.centre import Centre


class WhispersPlace(QObject):
    """A banner under the top bar."""

    def __init__(self, desk: Desk, look: Look, centre: Centre) -> None:
        super().__init__()
        self._model = Whispers(desk.store, centre.in_sight)
        desk.frame.add_notice(WhisperBanner(self._model, look.appearance, desk.open))

    def free(self) -> None:
        """See Furnishing.free."""
        self._model.deleteLater()
