"""The bar of the ticked customers: how many, what can be set on all of them, and what became of it, with a way back (CUST-7)."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QLocale, QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.button_row import ButtonRow
from app.desktop.kit.buttons import Button, IconButton, Look
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import TextLine
from app.desktop.kit.undo import UndoBar
from app.desktop.kit.words import Words
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.customer_list import CustomerRow
from app.domain.customers import CustomerStatus
from app.domain.errors import Refused
from app.features.customer_list import rules
from app.features.customer_list.model import CustomerListModel, Done, Marks
from app.features.customer_list.view.words import status_words
from app.protocol.envelope import ErrorBody

#: Customers whose refusal is said in a sentence each, and tags that a menu offers.
_NAMED, _TAGS = 3, 15


class MarkBar(QWidget):
    """`left` when the rows shall be unticked."""

    left = Signal()

    def __init__(
        self, model: CustomerListModel, appearance: Appearance, ticked: Callable[[], Sequence[CustomerRow]],
        refuse: Callable[[ErrorBody], object],
    ) -> None:  # fmt: skip
        """`ticked` gives the rows that it is for; `refuse` says why something makes no sense."""
        super().__init__()
        self._model = model
        self._appearance = appearance
        self._ticked = ticked
        self._refuse = refuse
        self.close_button = IconButton(appearance, "close", lambda: self.tr("Select none"))
        self.close_button.clicked.connect(self.left)
        self._count = TextLine(appearance, "", font=appearance.fonts.strong)
        buttons = ButtonRow(Size.STEP)
        self.buttons = {
            "status": self._button("check", lambda: self.tr("Status"), self._statuses),
            "responsible": self._button("user", lambda: self.tr("Responsible"), self._responsible),
            "tag": self._button("plus", lambda: self.tr("Add a tag"), self._tags_to_add),
            "untag": self._button("minus", lambda: self.tr("Remove a tag"), self._tags_to_remove),
        }
        for button in self.buttons.values():
            buttons.add(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Size.GAP)
        row.addWidget(self.close_button)
        row.addWidget(self._count)
        row.addWidget(buttons, 1)
        self.refresh()

    def refresh(self) -> None:
        """Others are ticked."""
        words = self.tr("%n selected", "", len(self._ticked()))
        self._count.set_words(words)
        self.setAccessibleName(self.tr("Selected customers"))
        if self.isVisible():
            announce(self, words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()

    def menu(self, name: str) -> QMenu:
        """What a button offers, for the rows' own menu as well."""
        menu = QMenu(self)
        {
            "status": self._statuses, "responsible": self._responsible, "tag": self._tags_to_add, "untag": self._tags_to_remove,
        }[name](menu)  # fmt: skip
        return menu

    def mark(self, field: str, after: str, before: str | None = None) -> None:
        """Sets it on all that are ticked."""
        try:
            self._model.marks.run(self._ticked(), field, after, before)
        except Refused as refused:
            self._refuse(ErrorBody(refused.code, dict(refused.facts)))
        else:
            self.left.emit()

    def _button(self, icon: str, words: Words, fill: Callable[[QMenu], None]) -> Button:
        button = Button(self._appearance, words, icon=icon)
        button.clicked.connect(lambda: self._pop(button, fill))
        return button

    def _pop(self, button: QWidget, fill: Callable[[QMenu], None]) -> None:
        menu = QMenu(self)
        fill(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _statuses(self, menu: QMenu) -> None:
        for status in CustomerStatus:
            menu.addAction(status_words(status.value), partial(self.mark, rules.STATUS, status.value))

    def _responsible(self, menu: QMenu) -> None:
        for one in self._model.colleagues():
            menu.addAction(_shown(one.name), partial(self.mark, rules.RESPONSIBLE, str(one.id)))
        menu.addSeparator()
        menu.addAction(self.tr("Nobody"), partial(self.mark, rules.RESPONSIBLE, ""))

    def _tags_to_add(self, menu: QMenu) -> None:
        menu.addAction(self.tr("Another tag…"), self.ask_for_tag)
        menu.addSeparator()
        for tag in list(self._model.facets.tags)[:_TAGS]:
            menu.addAction(_shown(tag), partial(self.mark, rules.TAG, tag, ""))

    def _tags_to_remove(self, menu: QMenu) -> None:
        tags = dict.fromkeys(tag for row in self._ticked() for tag in row.tags)
        for tag in tags:
            menu.addAction(_shown(tag), partial(self.mark, rules.TAG, "", tag))
        if not tags:
            menu.addAction(self.tr("None of them has a tag")).setEnabled(False)

    def ask_for_tag(self) -> None:
        """A tag that nobody has yet."""
        dialog = Dialog(self._appearance, lambda: self.tr("Add a tag"), self.window())
        field = QLineEdit()
        field.setMaxLength(rules.TAG_LIMIT)
        field.setFixedHeight(Size.FIELD)
        field.setAccessibleName(self.tr("Tag"))
        dialog.content.addWidget(field)
        dialog.add_button("cancel", lambda: self.tr("Cancel"))
        dialog.add_button("ok", lambda: self.tr("Add"), Look.PRIMARY, default=True)
        dialog.ask(lambda answer: self.mark(rules.TAG, field.text(), "") if answer == "ok" and field.text().strip() else None)


class MarkUndo(UndoBar):
    """What was done, with a way back; refusals by name stay until somebody has read them."""

    def __init__(self, marks: Marks, appearance: Appearance, keys: str) -> None:
        super().__init__(appearance, keys=keys)
        self._marks = marks
        self.closed.connect(marks.dismiss)
        marks.told.connect(self._show)

    def _show(self) -> None:
        last = self._marks.last
        if last is not None:
            bad = bool(last.failures)
            undo = self._marks.undo if last.undoable else None
            self.say_that(lambda: self._words(last), undo, bad=bad, stays=0 if bad else 10_000)

    def _words(self, last: Done) -> str:
        if not last.failures:
            return self.tr("Undone.") if last.undone else self.tr("%n customer(s) changed", "", len(last.marks))
        number = QLocale().toString
        text = self.tr("{count} of {all} could not be changed:")
        lines = [text.replace("{count}", number(len(last.failures))).replace("{all}", number(len(last.marks)))]
        for customer, error in list(last.failures.items())[:_NAMED]:
            lines.append(f"{one_line(last.names[customer], 40)}: {sentence(error)}")
        if len(last.failures) > _NAMED:
            lines.append(self.tr("and %n more", "", len(last.failures) - _NAMED))
        return "\n".join(lines)


def _shown(text: str) -> str:
    return one_line(text, 40).replace("&", "&&")
