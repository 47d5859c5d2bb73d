"""Fields to type into: the search field."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.words import Words, say
from app.desktop.themes import Size


class SearchField(QLineEdit):
    """A field with a magnifier and a clear button. `moved` carries -1 or +1 for Up and Down, to move through the hits."""

    moved = Signal(int)
    left_empty = Signal()

    def __init__(self, appearance: Appearance, words: Words, parent: QWidget | None = None) -> None:
        """`words` is shown while the field is empty, and is its accessible name."""
        super().__init__(parent)
        self._appearance = appearance
        self._words = words
        self._lens = QAction(self)
        self.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(self)
        self._clear.triggered.connect(self.clear)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        self._clear.setVisible(False)
        self.setFixedHeight(Size.FIELD)
        self._refresh()

    def begin(self) -> None:
        """Gives it the keyboard; what is typed next takes the place of what stands there."""
        self.setFocus()
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers():
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.left_empty.emit()
            event.ignore()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._refresh()

    def _refresh(self) -> None:
        self.setPlaceholderText(say(self._words))
        self.setAccessibleName(say(self._words))
        self._lens.setIcon(self._appearance.icon("search", "faint"))
        self._clear.setIcon(self._appearance.icon("close", "faint"))
        self._clear.setText(self.tr("Clear"))
