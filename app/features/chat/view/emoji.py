"""The emoji picker: groups, search by English name, the ones used last; all of it by keyboard."""

import json
from pathlib import Path

import msgspec
from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.fields import SearchField
from app.desktop.settings import Option, Settings
from app.desktop.themes import Size

#: The emoji used last, newest first, separated by spaces.
RECENT = Option("chat.recent_emoji", "")
_KEPT = 32
_CELL = 34
_GLYPH = 20
_COLUMNS = 9


class Emoji(msgspec.Struct, frozen=True):
    """`name` is English, lower case, and what the search looks into."""

    text: str
    name: str


def load_emoji(path: Path) -> dict[str, tuple[Emoji, ...]]:
    """The groups of the file at `path`."""
    groups = json.loads(path.read_text(encoding="utf-8"))["groups"]
    return {name: tuple(Emoji(*pair) for pair in pairs) for name, pairs in groups.items()}


class EmojiList(QAbstractListModel):
    """The emoji that are shown."""

    def __init__(self, glyphs: QFrame) -> None:
        super().__init__(glyphs)
        self._shown: tuple[Emoji, ...] = ()
        font = glyphs.font()
        font.setPixelSize(_GLYPH)
        self._font = font

    def show(self, emoji: tuple[Emoji, ...]) -> None:
        self.beginResetModel()
        self._shown = emoji
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        emoji = self._shown[index.row()]
        return {
            Qt.ItemDataRole.DisplayRole: emoji.text,
            Qt.ItemDataRole.ToolTipRole: emoji.name,
            Qt.ItemDataRole.AccessibleTextRole: emoji.name,
            Qt.ItemDataRole.FontRole: self._font,
            Qt.ItemDataRole.TextAlignmentRole: Qt.AlignmentFlag.AlignCenter,
            Qt.ItemDataRole.SizeHintRole: QSize(_CELL, _CELL),
        }.get(Qt.ItemDataRole(role))


class EmojiPicker(QFrame):
    """A small window over the composer. `chosen` carries the emoji."""

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, settings: Settings, path: Path, parent: QWidget) -> None:
        """`path` is the file with the emoji."""
        super().__init__(parent, Qt.WindowType.Popup)
        self._settings = settings
        self._groups = load_emoji(path)
        self._all = tuple(emoji for group in self._groups.values() for emoji in group)
        self._search = SearchField(appearance, lambda: self.tr("Search emoji (in English)"))
        self.group = QComboBox()
        self._list = EmojiList(self)
        self.view = QListView(self)
        self._lay_out()
        for key in ("recent", *self._groups):
            self.group.addItem("", key)
        self.group.currentIndexChanged.connect(lambda _index: self._show_group())
        self._search.textChanged.connect(self._find)
        self._search.left_empty.connect(self.close)
        self._search.installEventFilter(self)
        self.view.clicked.connect(self._choose)

    def open_above(self, button: QWidget) -> None:
        """Show the picker over `button`, the search ready to type into."""
        self._search.clear()
        self._retranslate()
        self.group.setCurrentIndex(0 if self._recent() else 1)
        self._show_group()
        corner = button.mapToGlobal(QPoint(0, 0))
        self.adjustSize()
        self.move(max(0, corner.x()), max(0, corner.y() - self.height() - Size.STEP))
        self.show()
        self._search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down in the search goes into the grid."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down
        if watched is self._search and pressed and self._list.rowCount():
            self.view.setFocus()
            self.view.setCurrentIndex(self._list.index(0))
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Search and grid both pass Enter on to here.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose_current()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.text().isprintable() and event.text().strip() and not self._search.hasFocus():
            self._search.setFocus()
            self._search.insert(event.text())
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.view.setModel(self._list)
        self.view.setViewMode(QListView.ViewMode.IconMode)
        self.view.setMovement(QListView.Movement.Static)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setUniformItemSizes(True)
        self.view.setGridSize(QSize(_CELL, _CELL))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setFixedSize(_CELL * _COLUMNS + 16, _CELL * 6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Size.GAP, Size.GAP, Size.GAP, Size.GAP)
        layout.setSpacing(Size.STEP)
        top = QHBoxLayout()
        top.addWidget(self._search, 1)
        top.addWidget(self.group)
        layout.addLayout(top)
        layout.addWidget(self.view)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Emoji"))
        self.view.setAccessibleName(self.tr("Emoji"))
        self.group.setAccessibleName(self.tr("Groups of emoji"))
        for index in range(self.group.count()):
            self.group.setItemText(index, self._group_words(self.group.itemData(index)))

    def _group_words(self, key: str) -> str:
        return {
            "recent": self.tr("Recent"),
            "smileys": self.tr("Smileys"),
            "people": self.tr("People"),
            "nature": self.tr("Nature"),
            "food": self.tr("Food"),
            "travel": self.tr("Travel"),
            "activities": self.tr("Activities"),
            "objects": self.tr("Objects"),
            "symbols": self.tr("Symbols"),
            "flags": self.tr("Flags"),
        }.get(key, key)

    def _show_group(self) -> None:
        if self._search.text():
            self._search.clear()
        key = self.group.currentData()
        self._list.show(self._recent() if key == "recent" else self._groups.get(key, ()))

    def _find(self, text: str) -> None:
        words = text.lower().split()
        if not words:
            self._show_group()
            return
        self._list.show(tuple(emoji for emoji in self._all if all(word in emoji.name for word in words)))
        if self._list.rowCount():
            self.view.setCurrentIndex(self._list.index(0))

    def _choose_current(self) -> None:
        index = self.view.currentIndex()
        if not index.isValid() and self._list.rowCount():
            index = self._list.index(0)
        if index.isValid():
            self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        text = str(index.data())
        kept = [text, *(emoji.text for emoji in self._recent() if emoji.text != text)][:_KEPT]
        self._settings.set(RECENT, " ".join(kept))
        self.close()
        self.chosen.emit(text)

    def _recent(self) -> tuple[Emoji, ...]:
        known = {emoji.text: emoji for emoji in self._all}
        return tuple(known[text] for text in self._settings.get(RECENT).split() if text in known)
