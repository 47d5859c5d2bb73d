"""Ticked rows of the left pane: the bar of actions, the rows' menu, and the way back; added after the first frame."""

from collections.abc import Callable
from functools import partial

import msgspec
from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.virtual_list import VirtualList
from app.desktop.kit.words import Words, say
from app.desktop.shortcuts import Key, Shortcuts
from app.domain.ids import ConversationId
from app.features.intake.model.bulk import BulkAction, BulkModel
from app.features.intake.view.bulk_bar import BulkBar, add_actions
from app.features.intake.view.undo_bar import BulkUndo


class RowEntry(msgspec.Struct, frozen=True):
    """Something that a row's menu offers for one conversation alone."""

    words: Words
    do: Callable[[ConversationId], object]
    offered: Callable[[ConversationId], bool] = lambda _conversation: True


class Ticking(QObject):
    """`entries` are of features; the actions are the model's."""

    def __init__(self, model: BulkModel, rows: VirtualList, appearance: Appearance, shortcuts: Shortcuts) -> None:
        super().__init__(rows)
        self._model = model
        self._rows = rows
        self._shortcuts = shortcuts
        self.entries: list[RowEntry] = []
        self._bar = BulkBar(model, appearance, lambda: rows.ticked)
        self._bar.hide()
        self._bar.left.connect(self._leave)
        self._undo = BulkUndo(model, appearance, shortcuts.text(Key.UNDO))
        rows.ticked_changed.connect(self._refresh)
        rows.menu_wanted.connect(self._show_menu)
        self._find_row: QWidget | None = None

    def stand_in(self, head: QVBoxLayout, find_row: QWidget, lists: QVBoxLayout) -> None:
        """The bar takes the place of `find_row` in `head`; what was done is said above the rows of `lists`, the last item."""
        self._find_row = find_row
        head.insertWidget(0, self._bar)
        # Not below them: the pop-up of who waits lies there.
        lists.insertWidget(lists.count() - 1, self._undo)
        # In the pane alone: fields and the composer have an undo of their own.
        for owner in (self._rows, self._undo, self._bar):
            self._shortcuts.bind(Key.UNDO, owner, self._model.undo, within=True)

    def menu(self, key: str) -> QMenu:
        """The menu of row `key`: of all ticked rows when it is one of them."""
        ticked = self._rows.ticked
        names = ticked if key in ticked else frozenset((key,))
        menu = QMenu(self._rows)
        if len(names) == 1:
            menu.addAction(self.tr("Open"), partial(self._rows.activate, key))
            for entry in (entry for entry in self.entries if entry.offered(ConversationId(key))):
                menu.addAction(say(entry.words), partial(entry.do, ConversationId(key)))
            menu.addSeparator()
        add_actions(menu, self._model.offered(names), partial(self._run, names))
        menu.addSeparator()
        if key not in ticked:
            menu.addAction(self.tr("Select"), partial(self._rows.toggle, key))
        menu.addAction(self.tr("Select all"), self._rows.tick_all)
        if ticked:
            menu.addAction(self.tr("Select none"), self._rows.tick_none)
        return menu

    def _show_menu(self, key: str, place: QPoint) -> None:
        menu = self.menu(key)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _run(self, names: frozenset[str], action: BulkAction, choice: str) -> None:
        self._rows.tick_none()
        self._model.run(action, names, choice)

    def _leave(self) -> None:
        self._rows.tick_none()
        self._rows.setFocus()

    def _refresh(self) -> None:
        some = bool(self._rows.ticked)
        if some:
            self._bar.refresh()
        self._bar.setVisible(some)
        if self._find_row is not None:
            self._find_row.setVisible(not some)
