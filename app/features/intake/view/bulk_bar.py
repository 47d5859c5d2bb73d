"""The bar that takes the filter's place while rows are ticked: how many, and what can be done to all of them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.buttons import IconButton
from app.desktop.kit.text import TextLine
from app.desktop.kit.words import say
from app.desktop.themes import Size
from app.features.intake.model.bulk import BulkAction, BulkModel


class BulkBar(QWidget):
    """`left` when the rows shall be unticked."""

    left = Signal()

    def __init__(self, model: BulkModel, appearance: Appearance, ticked: Callable[[], frozenset[str]]) -> None:
        """`ticked` gives the rows that the actions are for."""
        super().__init__()
        self._model = model
        self._ticked = ticked
        self._close = IconButton(appearance, "close", lambda: self.tr("Select none"))
        self._close.clicked.connect(self.left)
        self._count = TextLine(appearance, "", font=appearance.fonts.strong)
        self._buttons = {action.name: self._button(appearance, action) for action in model.actions if action.often}
        self._more = IconButton(appearance, "more", lambda: self.tr("More actions"))
        self._more.clicked.connect(self._show_more)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Size.STEP)
        row.addWidget(self._close)
        row.addWidget(self._count, 1)
        for button in self._buttons.values():
            row.addWidget(button)
        row.addWidget(self._more)
        self.setFixedHeight(Size.FIELD)
        self.setAccessibleName(self.tr("Selected conversations"))

    def refresh(self) -> None:
        """Other rows are ticked."""
        names = self._ticked()
        words = self.tr("%n selected", "", len(names))
        self._count.set_words(words)
        announce(self, words)
        offered = self._model.offered(names)
        for action in self._model.actions:
            if action.name in self._buttons:
                self._buttons[action.name].setVisible(action in offered)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Selected conversations"))
            self.refresh()

    def _button(self, appearance: Appearance, action: BulkAction) -> IconButton:
        button = IconButton(appearance, action.icon, action.words)
        button.clicked.connect(lambda: self._start(action, button))
        return button

    def _start(self, action: BulkAction, button: QWidget) -> None:
        if action.choices is None:
            self._run(action, "")
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        add_choices(menu, action, partial(self._run, action))
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _show_more(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        add_actions(menu, self._model.offered(self._ticked()), self._run)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _run(self, action: BulkAction, choice: str) -> None:
        names = self._ticked()
        self.left.emit()
        self._model.run(action, names, choice)


def add_actions(menu: QMenu, actions: list[BulkAction], run: Callable[[BulkAction, str], object]) -> None:
    """An entry for each action; those with choices as a menu of their own."""
    for action in actions:
        if action.choices is None:
            menu.addAction(say(action.words), partial(run, action, ""))
        else:
            sub = menu.addMenu(say(action.words))
            add_choices(sub, action, partial(run, action))


def add_choices(menu: QMenu, action: BulkAction, run: Callable[[str], object]) -> None:
    """An entry for each choice."""
    choices = action.choices() if action.choices is not None else ()
    for key, words in choices:
        menu.addAction(words.replace("&", "&&"), partial(run, key))
    menu.setEnabled(bool(choices))
