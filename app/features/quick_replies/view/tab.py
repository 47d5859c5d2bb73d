"""The Replies tab: search, whose, group, rows; a click inserts, Ctrl or the row's button sends at once (CHAT-28)."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import IconButton, Look
from app.desktop.kit.chips import Chips
from app.desktop.kit.choices import Choice
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.fields import SearchField
from app.desktop.kit.notices import EmptyState, Toast
from app.desktop.kit.plain import one_line
from app.desktop.kit.virtual_list import VirtualList
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.quick_replies import QuickReply
from app.features.quick_replies.model.edits import Problem
from app.features.quick_replies.model.files import FilesModel
from app.features.quick_replies.model.library import Library, Scope
from app.features.quick_replies.model.using import Using
from app.features.quick_replies.view.editor import EditDialog
from app.features.quick_replies.view.problem import ProblemBar
from app.features.quick_replies.view.rows import ReplyRows
from app.features.quick_replies.view.sheets import SheetMenu
from app.features.quick_replies.wire import SaveQuickReply

_ALL = "\0all"  # no group has such a name


class RepliesTab(QWidget):
    """Enter inserts, Ctrl+Enter sends, F2 edits, Delete deletes, Insert begins a new one."""

    def __init__(self, library: Library, using: Using, files: FilesModel, appearance: Appearance) -> None:
        super().__init__()
        self._library = library
        self._using = using
        self._files = files
        self._appearance = appearance
        self._stale = True
        self._toast: Toast | None = None
        self._rows = ReplyRows(appearance, lambda reply: using.use(reply, send=True))
        self.field = SearchField(appearance, lambda: self.tr("Find a reply"))
        self._new = IconButton(appearance, "plus", lambda: self.tr("New quick reply"))
        self._new.clicked.connect(lambda _checked: self.begin())
        self._more = SheetMenu(files, appearance)
        self._chips = Chips(appearance, lambda: self.tr("Whose replies"))
        self._chips.add(Scope.ALL, lambda: self.tr("All") + f" {library.count(Scope.ALL)}")
        self._chips.add(Scope.TEAM, lambda: self.tr("Team") + f" {library.count(Scope.TEAM)}")
        self._chips.add(Scope.MINE, lambda: self.tr("Mine") + f" {library.count(Scope.MINE)}")
        self._scope = Scope.ALL
        self._chips.chosen.connect(self._show_scope)
        self._group = Choice(appearance)
        self._group.activated.connect(lambda _index: self._refresh())
        self._problem = ProblemBar(library, appearance, self._edit_again)
        self.list = VirtualList(appearance, self._rows, lambda: self.tr("Quick replies"))
        self._empty = EmptyState(appearance, "reply", "", lambda: self.tr("New quick reply"), self.begin)
        self.list.set_empty(self._empty)
        self._lay_out()
        self._connect()
        self._refresh()

    # -- what the keys and menus do ---------------------------------------------------------------------------------

    def begin(self) -> None:
        """A new reply, in the group that is shown."""
        group = self._group.currentData()
        blank = QuickReply(id="", title="", text="", group="" if group in (None, _ALL) else group)
        self._open_editor(blank, mine=not self._library.keeps or self._scope is Scope.MINE)

    def edit(self, reply: QuickReply) -> None:
        """Opens the editor, for what one may change."""
        if self._library.may_edit(reply):
            self._open_editor(reply, mine=reply.owner is not None)
        else:
            self._say(self.tr("This is the team's. Ask a supervisor to change it, or make a copy of your own."))

    def delete(self, reply: QuickReply) -> None:
        """Asks first."""
        if not self._library.may_edit(reply):
            self.edit(reply)  # says why not
            return
        dialog = Dialog(self._appearance, lambda: self.tr("Delete the quick reply?"), self.window())
        dialog.add_text(one_line(reply.title, 120))
        if reply.owner is None:
            dialog.add_text(lambda: self.tr("It goes for the whole team."))
        dialog.add_button("cancel", lambda: self.tr("Cancel"), default=True)
        dialog.add_button("delete", lambda: self.tr("Delete"), Look.DANGER)
        dialog.ask(lambda answer: self._library.delete(reply) if answer == "delete" else None)

    # -- events ---------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh_if_stale()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._stale = True
            self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        reply, key = self._current(), event.key()
        if key == Qt.Key.Key_Insert:
            self.begin()
        elif reply is None:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._using.use(reply, send=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif key == Qt.Key.Key_F2:
            self.edit(reply)
        elif key == Qt.Key.Key_Delete:
            self.delete(reply)
        else:
            super().keyPressEvent(event)

    # -- inside ---------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(Size.STEP)
        for widget in (self.field, self._new, self._more):
            first.addWidget(widget)
        top = QVBoxLayout()
        top.setContentsMargins(Size.PAD, Size.PAD - 2, Size.PAD, Size.GAP)
        top.setSpacing(Size.GAP)
        top.addLayout(first)
        top.addWidget(self._chips)
        top.addWidget(self._group)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._problem)
        layout.addWidget(self.list, 1)

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda _text: self._refresh())
        self.field.moved.connect(self.list.step)
        self.field.left_empty.connect(self.list.setFocus)
        self.list.activated.connect(self._activated)
        self.list.menu_wanted.connect(self._menu)
        self._library.changed.connect(self._changed)

    def _changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self._refresh()

    def _refresh_if_stale(self) -> None:
        if self._stale:
            self._refresh()

    def _refresh(self) -> None:
        if self._stale:
            self._stale = False
            self._fill_groups()
        group = self._group.currentData()
        typed = self.field.text()
        shown = self._library.listed(self._scope, None if group == _ALL else group, typed)
        self._rows.show(shown, grouped=not typed.strip())
        self._chips.choose(self._scope)
        self._empty.set_words(self._empty_words())
        self.list.refresh()
        if typed.strip() and shown and self.list.current_row < 0:
            self.list.make_current(shown[0].id)  # what Enter means

    def _fill_groups(self) -> None:
        self._group.setAccessibleName(self.tr("Group"))
        groups = self._library.groups()
        wanted = [(self.tr("All groups"), _ALL), *((one_line(group, 60), group) for group in groups)]
        if any(not reply.group for reply in self._library.replies.values()) and groups:
            wanted.append((self.tr("Without a group"), ""))
        there = [(self._group.itemText(place), self._group.itemData(place)) for place in range(self._group.count())]
        if wanted != there:
            chosen = self._group.currentData()
            self._group.clear()
            for words, data in wanted:
                self._group.addItem(words, data)
            self._group.setCurrentIndex(max(0, self._group.findData(chosen)))
        self._group.setVisible(bool(groups))

    def _show_scope(self, key: str) -> None:
        self._scope = Scope(key)
        self._refresh()

    def _current(self) -> QuickReply | None:
        row = self.list.current_row
        return self._rows.replies[row] if 0 <= row < len(self._rows.replies) else None

    def _activated(self, key: str) -> None:
        reply = self._library.replies.get(key)
        if reply is not None:
            self._using.use(reply)

    def _menu(self, key: str, place: QPoint) -> None:
        reply = self._library.replies.get(key)
        if reply is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Insert"), lambda: self._using.use(reply))
        menu.addAction(self.tr("Send at once"), lambda: self._using.use(reply, send=True))
        menu.addSeparator()
        if self._library.may_edit(reply):
            menu.addAction(self.tr("Edit…"), lambda: self.edit(reply))
        menu.addAction(self.tr("Copy as my own…"), lambda: self._copy(reply))
        if self._library.may_edit(reply):
            menu.addAction(self.tr("Delete…"), lambda: self.delete(reply))
        menu.popup(place)

    def _copy(self, reply: QuickReply) -> None:
        self._open_editor(QuickReply(
            id="", title=reply.title, text=reply.text, group=reply.group, language=reply.language, pictures=reply.pictures,
        ), mine=True)  # fmt: skip

    def _edit_again(self, problem: Problem) -> None:
        edit = problem.edit
        if isinstance(edit, SaveQuickReply):
            known = self._library.replies.get(edit.id)
            reply = QuickReply(
                id=edit.id if known else "", title=edit.title, text=edit.text, group=edit.group, shortcut=edit.shortcut,
                language=edit.language, pictures=edit.pictures, version=known.version if known else 0,
            )  # fmt: skip
            self._open_editor(reply, edit.mine, then=lambda: self._library.take_theirs(problem))

    def _open_editor(self, reply: QuickReply, mine: bool, then: Callable[[], object] | None = None) -> None:
        dialog = EditDialog(
            self._appearance, reply, mine, self._library.keeps, self._library.groups(), self._files.add_picture, self.window()
        )

        def answered(answer: str) -> None:
            if answer != "save":
                return
            error = self._library.save(dialog.wished, dialog.mine)
            if error is not None:
                self._say(sentence(error))
            elif then is not None:
                then()

        dialog.ask(answered)

    def _say(self, words: str) -> None:
        if self._toast is None:
            self._toast = Toast(self._appearance, self.window())
        self._toast.say_that(words)

    def _empty_words(self) -> str:
        if self.field.text().strip():
            return self.tr("Nothing found. Try fewer letters.")
        if self._library.replies:
            return self.tr("There is none here yet.")
        return self.tr("There are no quick replies yet. Write one, or import a file.")
