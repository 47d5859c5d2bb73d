"""The list of shortcuts (F1 or Ctrl+/): search it, and give an action other keys."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QKeySequenceEdit, QScrollArea, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.buttons import IconButton
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.fields import SearchField
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.shell.actions import match
from app.desktop.shortcuts import Key, Shortcut, Shortcuts
from app.desktop.themes import Size


class ShortcutList(Dialog):
    """Every shortcut whose feature is there. A key that another action has is refused, and says which one has it."""

    def __init__(self, appearance: Appearance, shortcuts: Shortcuts, parent: QWidget) -> None:
        super().__init__(appearance, lambda: self.tr("Keyboard shortcuts"), parent)
        self._shortcuts = shortcuts
        self._rows: list[_Row] = []
        self._search = SearchField(appearance, lambda: self.tr("Search for an action or a key"))
        self._search.textChanged.connect(self._filter)
        self._trouble = Paragraph(appearance, "", "bad")
        self._trouble.hide()
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, Size.GAP, 0)
        grid.setColumnStretch(0, 1)
        grid.setHorizontalSpacing(Size.PAD)
        for place, shortcut in enumerate(shortcuts.listed()):
            self._rows.append(_Row(appearance, self, shortcut, grid, place))
        grid.setRowStretch(len(self._rows), 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        area.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        for widget in (self._search, area, self._trouble):
            self.content.addWidget(widget)
        self.add_button("close", lambda: self.tr("Close"))
        self.resize(720, 560)
        self._search.setFocus()

    def keys_of(self, shortcut: Shortcut) -> list[QKeySequence]:
        return self._shortcuts.keys(shortcut.key)

    def new_key_words(self) -> str:
        return self.tr("New key for {action}")

    def first_keys_words(self) -> str:
        return self.tr("Back to the first keys")

    def assign(self, key: Key, sequence: QKeySequence) -> None:
        """Let `sequence` be the one key of `key`, or say who has it."""
        taken = self._shortcuts.conflicts(key, [sequence])
        if taken:
            name = QCoreApplication.translate("Shortcuts", taken[0].label)
            self._say(self.tr("{keys} already means “{action}”.").format(keys=_shown([sequence]), action=name))
        else:
            self._shortcuts.assign(key, [sequence])
            self._say("")
        self._refresh()

    def reset(self, key: Key) -> None:
        """Give `key` its first keys back."""
        self._shortcuts.reset(key)
        self._say("")
        self._refresh()

    def _say(self, words: str) -> None:
        self._trouble.set_words(words)
        self._trouble.setVisible(bool(words))
        if words:
            announce(self, words)

    def _filter(self, text: str) -> None:
        for row in self._rows:
            row.set_visible(match(text, row.said()) is not None)

    def _refresh(self) -> None:
        for row in self._rows:
            row.refresh()


class _Row:
    """One action: name, keys, a field for a new key, and the way back."""

    def __init__(self, appearance: Appearance, owner: ShortcutList, shortcut: Shortcut, grid: QGridLayout, place: int) -> None:
        self._owner = owner
        self._shortcut = shortcut
        self._name = TextLine(appearance, self._label)
        self._keys = TextLine(appearance, colour="muted", font=appearance.fonts.small)
        self._edit = QKeySequenceEdit()
        self._edit.setMaximumSequenceLength(1)
        self._edit.setFixedWidth(132)
        self._edit.setAccessibleName(owner.new_key_words().format(action=self._label()))
        self._edit.editingFinished.connect(self._edited)
        self._back = IconButton(appearance, "retry", owner.first_keys_words)
        self._back.clicked.connect(lambda: owner.reset(shortcut.key))
        self._widgets: list[QWidget] = [self._name, self._keys]
        if not shortcut.fixed and len(shortcut.defaults) < 9:
            self._widgets += [self._edit, self._back]
        for column, widget in enumerate(self._widgets):
            grid.addWidget(widget, place, column)
        self.refresh()

    def said(self) -> str:
        """What a search looks at: name and keys."""
        return f"{self._label()} {self._keys.text()}"

    def set_visible(self, visible: bool) -> None:
        for widget in self._widgets:
            widget.setVisible(visible)

    def refresh(self) -> None:
        keys = self._owner.keys_of(self._shortcut)
        self._keys.set_words(_shown(keys) if len(keys) < 9 else f"{_shown(keys[:1])} … {_shown(keys[-1:])}")
        self._edit.clear()

    def _label(self) -> str:
        return QCoreApplication.translate("Shortcuts", self._shortcut.label)

    def _edited(self) -> None:
        sequence = self._edit.keySequence()
        if not sequence.isEmpty():
            self._owner.assign(self._shortcut.key, sequence)


def _shown(keys: list[QKeySequence]) -> str:
    return ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
