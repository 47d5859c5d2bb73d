"""A whisper about a chat that is not open: a line across the window that leads there."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.notices import Banner
from app.desktop.kit.plain import one_line
from app.desktop.kit.tones import Tone
from app.domain.ids import ConversationId
from app.domain.notes import Note
from app.features.notes.model import Whispers


class WhisperBanner(Banner):
    """Shows the newest whisper until it is followed or closed."""

    def __init__(
        self, model: Whispers, appearance: Appearance, go_to: Callable[[ConversationId], object], parent: QWidget | None = None
    ) -> None:
        """`go_to` opens a chat."""
        super().__init__(appearance, parent)
        self._model = model
        self._go_to = go_to
        model.came.connect(self._show)

    def _show(self, note: Note) -> None:
        text = self.tr("{name} whispers about {buyer}: {text}").replace("{name}", one_line(note.author_name, 40))
        words = text.replace("{buyer}", one_line(self._model.buyer(note), 60)).replace("{text}", one_line(note.text, 160))

        def go() -> None:
            self.hide()
            self._go_to(note.conversation)

        self.say_that(words, Tone.ACCENT, lambda: self.tr("Go to the chat"), go, closable=True)
