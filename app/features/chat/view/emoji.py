"""The emoji picker: groups, search in the language in force and in English, skin tones, the ones used last; all by keyboard."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QMenu, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.choices import Choice
from app.desktop.kit.fields import SearchField
from app.desktop.languages import language
from app.desktop.settings import Settings
from app.desktop.themes import Size
from app.features.chat.model.emoji import TONE, TONES, Emoji, EmojiBook, used

_CELL = 34
_GLYPH = 20
_COLUMNS = 10
_HAND = "\u270b"
# Held this long, an emoji shows its skin tones.
_LONG_PRESS_MS = 500


class EmojiList(QAbstractListModel):
    """The emoji that are shown."""

    def __init__(self, glyphs: QFrame) -> None:
        super().__init__(glyphs)
        self._shown: tuple[Emoji, ...] = ()
        self.tone = 0
        font = glyphs.font()
        font.setPixelSize(_GLYPH)
        self._font = font

    def show(self, emoji: tuple[Emoji, ...]) -> None:
        self.beginResetModel()
        self._shown = emoji
        self.endResetModel()

    def emoji(self, index: QModelIndex) -> Emoji:
        """What stands there."""
        return self._shown[index.row()]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        emoji = self._shown[index.row()]
        return {
            Qt.ItemDataRole.DisplayRole: emoji.chosen or emoji.in_tone(self.tone),
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
        """`path` is the file with the emoji, see EmojiBook."""
        super().__init__(parent, Qt.WindowType.Popup)
        self._settings = settings
        self._path = path
        self._book = EmojiBook(path, language())
        self._search = SearchField(appearance, lambda: self.tr("Search emoji"))
        self.group = Choice(appearance)
        self.tone = Choice(appearance)
        self._list = EmojiList(self)
        self.view = QListView(self)
        self._held = QTimer(self, singleShot=True, interval=_LONG_PRESS_MS)
        self._ready = QTimer(self, interval=0)
        self._lay_out()
        for key in ("recent", *self._book.groups):
            self.group.addItem("", key)
        for tone in TONES:
            self.tone.addItem(Emoji(_HAND, "", f"{_HAND}\U0001f3fb").in_tone(tone))
        self.tone.setCurrentIndex(settings.get(TONE))
        self._list.tone = settings.get(TONE)
        self.group.currentIndexChanged.connect(lambda _index: self._show_group())
        self.tone.currentIndexChanged.connect(self._set_tone)
        self._search.textChanged.connect(self._find)
        self._search.left_empty.connect(self.close)
        self._search.installEventFilter(self)
        self.view.viewport().installEventFilter(self)
        self.view.clicked.connect(self._choose)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._offer_at)
        self._held.timeout.connect(self._offer_held)
        self._ready.timeout.connect(lambda: None if self._book.prepare() else self._ready.stop())

    def open_above(self, button: QWidget) -> None:
        """Show the picker over `button`, the search ready to type into."""
        if self._book.language != language():
            self._book = EmojiBook(self._path, language())
        self._ready.start()
        self._search.clear()
        self._retranslate()
        self.group.setCurrentIndex(0 if self._book.recent(self._settings) else 1)
        self._show_group()
        corner = button.mapToGlobal(QPoint(0, 0))
        self.adjustSize()
        self.move(max(0, corner.x()), max(0, corner.y() - self.height() - Size.STEP))
        self.show()
        self._search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down in the search goes into the grid; who holds an emoji wants its tones."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down
        if watched is self._search and pressed and self._list.rowCount():
            self.view.setFocus()
            self.view.setCurrentIndex(self._list.index(0))
            return True
        if isinstance(event, QMouseEvent) and watched is self.view.viewport():
            if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
                self._held.start()
            elif event.type() == QEvent.Type.MouseButtonRelease:
                self._held.stop()
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

    def tones_of(self, index: QModelIndex) -> QMenu | None:
        """The forms of one emoji to choose from; None for one without skin tones."""
        emoji = self._list.emoji(index)
        if not emoji.light:
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for tone in TONES:
            text = emoji.in_tone(tone)
            menu.addAction(f"{text}  {self._tone_words(tone)}", partial(self._take, text))
        return menu

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
        top.addWidget(self.tone)
        layout.addLayout(top)
        layout.addWidget(self.view)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Emoji"))
        self.view.setAccessibleName(self.tr("Emoji"))
        self.group.setAccessibleName(self.tr("Groups of emoji"))
        self.tone.setAccessibleName(self.tr("Skin tone"))
        self.tone.setToolTip(self.tr("Skin tone"))
        for index in range(self.group.count()):
            self.group.setItemText(index, self._group_words(self.group.itemData(index)))
        for tone in TONES:
            self.tone.setItemData(tone, self._tone_words(tone), Qt.ItemDataRole.AccessibleTextRole)
            self.tone.setItemData(tone, self._tone_words(tone), Qt.ItemDataRole.ToolTipRole)

    def _tone_words(self, tone: int) -> str:
        return (
            self.tr("no skin tone"),
            self.tr("light"),
            self.tr("medium-light"),
            self.tr("medium"),
            self.tr("medium-dark"),
            self.tr("dark"),
        )[tone]

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
        if key == "recent":
            self._list.show(self._book.recent(self._settings))
        else:
            self._list.show(self._book.groups.get(key, ()))

    def _set_tone(self, tone: int) -> None:
        self._settings.set(TONE, tone)
        self._list.tone = tone
        self.view.viewport().update()

    def _find(self, text: str) -> None:
        if not text.split():
            self._show_group()
            return
        self._list.show(self._book.find(text))
        if self._list.rowCount():
            self.view.setCurrentIndex(self._list.index(0))

    def _choose_current(self) -> None:
        index = self.view.currentIndex()
        if not index.isValid() and self._list.rowCount():
            index = self._list.index(0)
        if index.isValid():
            self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        self._take(str(index.data()))

    def _take(self, text: str) -> None:
        used(self._settings, text)
        self.close()
        self.chosen.emit(text)

    def _offer_held(self) -> None:
        self._offer(self.view.currentIndex())

    def _offer_at(self, point: QPoint) -> None:
        # By keyboard the place is anywhere: the emoji that the keyboard is on is meant.
        under = self.view.indexAt(point)
        self._offer(under if under.isValid() and self.view.rect().contains(point) else self.view.currentIndex())

    def _offer(self, index: QModelIndex) -> None:
        menu = self.tones_of(index) if index.isValid() else None
        if menu is not None:
            menu.popup(self.view.viewport().mapToGlobal(self.view.visualRect(index).bottomLeft()))
