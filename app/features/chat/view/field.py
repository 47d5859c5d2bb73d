"""The field: plain text, input methods left alone, growing to a limit, at no more cost a key than Qt's own."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QInputMethodEvent, QKeyEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.completing import CompletingField
from app.desktop.kit.plain import plain
from app.desktop.shortcuts import Key, Shortcuts

_LEAST_LINES: Final = 3
_MOST_LINES: Final = 9
#: Characters that a paste may bring; a megabyte would stop the window while it is laid out.
PASTE_LIMIT: Final = 20_000


class Field(CompletingField):
    """`committed`: the text changed, not counting what an input method still composes. `up_pressed`: in an empty field."""

    send_wanted = Signal()
    send_and_next_wanted = Signal()
    committed = Signal()
    escaped = Signal()
    up_pressed = Signal()
    files_offered = Signal(list)
    image_offered = Signal(QImage)
    cut_short = Signal()

    def __init__(self, appearance: Appearance, shortcuts: Shortcuts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shortcuts = shortcuts
        self._composition = ""
        self._composing_only = False
        self._lines = 0
        self.takes_files = False
        """Whether pictures and files may be pasted and dropped; somebody must take them."""
        for key in (Key.SEND, Key.NEW_LINE, Key.SEND_AND_NEXT):
            shortcuts.announce(key)
        self.setProperty("look", "bare")
        self.setFont(appearance.fonts.body)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self.textChanged.connect(self._changed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    # -- what the composer reads and calls ------------------------------------------------------------------------

    @property
    def length(self) -> int:
        """Characters of the committed text, at no cost."""
        return self.document().characterCount() - 1

    @property
    def is_blank(self) -> bool:
        return self.length == 0

    @property
    def composing(self) -> bool:
        """Whether an input method holds text that is not committed."""
        return bool(self._composition)

    def commit_composition(self) -> bool:
        """Let the input method commit what it holds; True when it held something."""
        if not self._composition:
            return False
        held = self._composition
        QGuiApplication.inputMethod().commit()
        if self._composition:
            # Some input methods only forget on commit(); the text on screen is what the person means.
            event = QInputMethodEvent()
            event.setCommitString(held)
            QApplication.sendEvent(self, event)
        return True

    def show_text(self, text: str) -> None:
        """Replace everything, as when another chat is opened; there is nothing to undo then."""
        if not text and self.is_blank and not self._composition:
            # From one chat without a draft to the next: a new text would cost as much as painting the field.
            self.document().clearUndoRedoStacks()
            return
        self._composition = ""
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    # -- events ---------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Only Enter and Esc are ever looked at: UniKey and EVKey type with Backspaces of their own.
        if self.taking is not None and self._taken(Qt.Key(event.key()), event.modifiers()):
            return
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        going_on = enter and self._shortcuts.matches(Key.SEND_AND_NEXT, event)
        if going_on or (enter and self._shortcuts.matches(Key.SEND, event)):
            # A key held down must not send one message after another.
            if not self.commit_composition() and not event.isAutoRepeat():
                (self.send_and_next_wanted if going_on else self.send_wanted).emit()
        elif enter and self._shortcuts.matches(Key.NEW_LINE, event):
            if not self.commit_composition():
                self.textCursor().insertBlock()
                self.ensureCursorVisible()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() == Qt.Key.Key_Up and self.is_blank and not self._composition and _plain(event):
            self.up_pressed.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        # Tab never comes as a key here.
        if forward and self._taken(Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier):
            return True
        return super().focusNextPrevChild(forward)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing_only = not event.commitString() and not event.replacementLength()
        self._composition = event.preeditString()
        super().inputMethodEvent(event)
        self._composing_only = False

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or (self.takes_files and (source.hasImage() or bool(_local_files(source))))

    def insertFromMimeData(self, source: QMimeData) -> None:
        files = _local_files(source) if self.takes_files else []
        if files:
            self.files_offered.emit(files)
        elif source.hasText() and source.text():
            # Spreadsheets bring their cells as text and as a picture of them: the text is meant.
            self._insert_plain(source.text())
        elif self.takes_files and source.hasImage():
            image = source.imageData()
            if isinstance(image, QImage) and not image.isNull():
                self.image_offered.emit(image)

    def createMimeDataFromSelection(self) -> QMimeData:
        made = QMimeData()
        made.setText(self.textCursor().selection().toPlainText())
        return made

    # -- inside ---------------------------------------------------------------------------------------------------

    def _taken(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        """Whether a pop-up took the key; never while an input method holds text, whose keys these are."""
        if self.taking is None or self._composition:
            return False
        return self.taking(key, bool(modifiers & Qt.KeyboardModifier.ControlModifier))

    def _insert_plain(self, text: str) -> None:
        if len(text) > PASTE_LIMIT:
            text = text[:PASTE_LIMIT]
            self.cut_short.emit()
        self.insertPlainText(plain(text))
        self.ensureCursorVisible()

    def _changed(self) -> None:
        if not self._composing_only:
            self.committed.emit()

    def _grow(self, _size: object = None) -> None:
        """As high as its lines, within limits. The layout counts lines, so that nothing walks the text."""
        lines = min(max(int(self.document().size().height()), _LEAST_LINES), _MOST_LINES)
        if lines != self._lines:
            self._lines = lines
            self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 10)

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())


def _local_files(source: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()] if source.hasUrls() else []


def _plain(event: QKeyEvent) -> bool:
    return not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
