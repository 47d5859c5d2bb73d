"""Completing while one writes: a pop-up of `completion` that opens at a trigger such as "/" at the start of a word (CHAT-28).

Only committed text is looked at, and never more of it than a few characters before the cursor.
"""

from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

#: Characters after a trigger that may belong to it: within a word before the pop-up opens, and with spaces once it is open.
_WORD: Final = 24
_MOST: Final = 40
_PARAGRAPH: Final = "\u2029"


class CompletingField(QPlainTextEdit):
    """A field whose keys go to the pop-up first while one is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preedit = ""
        self.taking: Callable[[Qt.Key, bool], bool] | None = None
        """Asked first about each key, and whether Ctrl is held, while a pop-up is open; True when the key was its own."""

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._preedit = event.preeditString()
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        # What an input method still composes is its own.
        if self.taking is None or self._preedit or not self.taking(Qt.Key(event.key()), ctrl):
            super().keyPressEvent(event)


class Completer(Protocol):
    """What a feature offers while one writes."""

    def offer(self, typed: str, at: QPoint) -> bool:
        """Show what fits what was `typed` behind the trigger, which stands `at` this place of the screen; False for nothing."""

    def take(self, key: Qt.Key, ctrl: bool) -> bool:
        """A key was pressed while it is shown; True when it was meant for the pop-up."""

    def close(self) -> None:
        """Hide."""


class Completing(QObject):
    """Finds the trigger before the cursor and talks to its completer."""

    def __init__(self, field: CompletingField) -> None:
        super().__init__(field)
        self._field = field
        self._all: dict[bool, dict[str, Completer]] = {False: {}, True: {}}
        self.notes = False
        """Whether a note is written: what goes to the buyer is not offered in it, nor the other way round."""
        self._open: Completer | None = None
        self._at = -1
        self._dismissed = -1
        self._replacing = False
        field.cursorPositionChanged.connect(self._moved)

    def add(self, trigger: str, completer: Completer, notes: bool = False) -> None:
        """`trigger` is one character; `notes`: for these alone."""
        self._all[notes][trigger] = completer

    @property
    def _completers(self) -> dict[str, Completer]:
        return self._all[self.notes]

    @property
    def is_open(self) -> bool:
        return self._open is not None

    def look(self) -> None:
        """The committed text changed."""
        if not self._completers or self._replacing:
            return
        position = self._field.textCursor().position()
        at = self._trigger_before(position)
        if at != self._dismissed:
            self._dismissed = -1
        if self._open is None and (at < 0 or at == self._dismissed):
            return
        # What is open goes on over spaces, until another word begins with a trigger.
        self._at = max(self._at, at)
        document = self._field.document()
        completer = self._completers.get(document.characterAt(self._at))
        typed = "".join(document.characterAt(place) for place in range(self._at + 1, min(position, self._at + _MOST + 2)))
        fits = completer is not None and position > self._at and len(typed) <= _MOST
        if completer is None or not fits or typed.startswith(" ") or _PARAGRAPH in typed:
            self.close()
        elif completer.offer(typed, self._place()):
            self._show(completer)
        else:
            self.close()

    def replace(self, text: str) -> None:
        """Put `text` in place of the trigger and what was typed behind it; one step for undo."""
        cursor = self._field.textCursor()
        if self._at >= 0:
            end = cursor.position()
            cursor.setPosition(self._at)
            cursor.setPosition(max(end, self._at), QTextCursor.MoveMode.KeepAnchor)
        self.close()
        self._replacing = True
        cursor.insertText(text)
        self._replacing = False
        self._field.setTextCursor(cursor)
        self._field.ensureCursorVisible()

    def close(self) -> None:
        """Hide what is open."""
        if self._open is not None:
            completer, self._open = self._open, None
            self._field.taking = None
            self._field.removeEventFilter(self)
            completer.close()
        self._at = -1

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another control has the focus: the pop-up goes."""
        if event.type() == QEvent.Type.FocusOut:
            self.close()
        return False

    def _show(self, completer: Completer) -> None:
        if self._open is None:
            self._open = completer
            self._field.taking = self._take
            self._field.installEventFilter(self)

    def _take(self, key: Qt.Key, ctrl: bool) -> bool:
        if self._open is None:
            return False
        if key == Qt.Key.Key_Escape:
            self._dismissed = self._at
            self.close()
            return True
        return self._open.take(key, ctrl)

    def _moved(self) -> None:
        if self._open is not None and not self._at < self._field.textCursor().position() <= self._at + _MOST + 1:
            self.close()

    def _trigger_before(self, position: int) -> int:
        """Where the trigger of the word before the cursor stands; -1 for none."""
        document = self._field.document()
        for place in range(position - 1, max(-1, position - 2 - _WORD), -1):
            character = document.characterAt(place)
            if character in self._completers and (place == 0 or document.characterAt(place - 1).isspace()):
                return place
            if character.isspace():
                return -1
        return -1

    def _place(self) -> QPoint:
        cursor = self._field.textCursor()
        cursor.setPosition(self._at)
        return self._field.viewport().mapToGlobal(self._field.cursorRect(cursor).topLeft())
