"""The line below the field: which key sends, and what there is to say about what was written."""

from app.desktop.appearance import Appearance
from app.desktop.kit.text import TextLine
from app.desktop.kit.words import Words, say
from app.desktop.settings import Settings
from app.desktop.shortcuts import SEND_KEY


class Hint(TextLine):
    """`noting`: what is written goes to colleagues alone."""

    def __init__(self, appearance: Appearance, settings: Settings) -> None:
        self._settings = settings
        self._note: Words = ""
        self.noting = False
        super().__init__(appearance, self._all, "faint", appearance.fonts.tiny)
        settings.on_change(SEND_KEY, self.renew)

    @property
    def says(self) -> bool:
        """Whether there is something beside the keys."""
        return bool(self._note)

    def note(self, words: Words, colour: str = "faint") -> None:
        """Says `words` behind the keys."""
        self._note = words
        self.set_words(self._all, colour)

    def renew(self) -> None:
        """Other keys, or another language."""
        self.set_words(self._all)

    def _all(self) -> str:
        if self._settings.get(SEND_KEY) == "ctrl_enter":
            keys = self.tr("Ctrl+Enter sends · Enter new line")
        else:
            keys = self.tr("Enter sends · Shift+Enter new line")
        if self.noting:
            keys = self.tr("Only colleagues see this · @ calls one of them") + f" · {keys}"
        note = say(self._note)
        return f"{keys} · {note}" if note else keys
