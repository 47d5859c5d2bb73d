"""Typing letters in a list: the letters of the last second make one beginning to look for."""

import time
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

#: Seconds without a letter after which a new word begins.
PAUSE = 1.0


class TypeAhead:
    """Collects letters. The same letter again and again means the next row with that letter."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        """`now` gives seconds that never go back."""
        self._now = now
        self._text = ""
        self._last = 0.0

    def take(self, event: QKeyEvent) -> str:
        """What was typed so far, with the letter of `event`; "" when `event` types nothing here."""
        text = event.text()
        now = self._now()
        if now - self._last > PAUSE:
            self._text = ""
        modifiers = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        # A space belongs to a name that was begun; alone it means something else.
        if modifiers or not text or not text.isprintable() or (text.isspace() and not self._text):
            return ""
        self._last = now
        self._text = text if self._text == text else self._text + text
        return self._text
