"""The filters of the shown list: a button with a menu, and a line that says which are on as long as any is."""

from collections.abc import Callable
from functools import partial

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import IconButton
from app.desktop.kit.channels import channel_name
from app.desktop.kit.flow import FlowLayout
from app.desktop.kit.pill import PillButton
from app.desktop.kit.plain import one_line
from app.desktop.kit.tones import Tone
from app.desktop.languages import language_name
from app.domain.routing import Whose
from app.features.intake.model import IntakeModel
from app.features.intake.rules.filters import STAFF_PREFIX, WHOSE, Filters


def whose_words(whose: str, name: Callable[[str], str]) -> str:
    """Whose chats; `name` gives a colleague's name by id."""
    translate = QCoreApplication.translate
    if whose.startswith(STAFF_PREFIX):
        return one_line(name(whose.removeprefix(STAFF_PREFIX)), 40) or translate("Intake", "A colleague's")
    return {
        Whose.MINE.value: translate("Intake", "Mine"),
        Whose.NOBODY.value: translate("Intake", "Nobody's"),
        Whose.QUEUE.value: translate("Intake", "In the queue"),
    }.get(whose, translate("Intake", "Everybody's"))


def switch_words(name: str) -> str:
    """A filter that is only on or off."""
    translate = QCoreApplication.translate
    return {
        "unread": translate("Intake", "Unread"),
        "waiting": translate("Intake", "Waiting"),
        "overdue": translate("Intake", "Overdue"),
        "draft": translate("Intake", "With a draft"),
    }[name]


def filter_words(filters: Filters, on: str, model: IntakeModel) -> str:
    """Filter `on` as a chip says it."""
    if on == "whose":
        return whose_words(filters.whose, model.staff_name)
    if on == "channel":
        return channel_name(filters.channel)
    return language_name(filters.language) if on == "language" else switch_words(on)


class FilterButton(IconButton):
    """Opens the menu of filters. Lit while one is on."""

    def __init__(self, model: IntakeModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, "intake", lambda: self.tr("Filter this list"), checkable=True, parent=parent)
        self._model = model
        self.clicked.connect(self._show_menu)
        model.filters_changed.connect(self._show_state)
        self._show_state()

    def open_menu(self) -> QMenu:
        """Below the button; returned for whoever wants to look at it."""
        menu = self._menu()
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        return menu

    def _show_menu(self) -> None:
        self._show_state()  # a click alone switches nothing
        self.open_menu()

    def _show_state(self) -> None:
        self.setChecked(bool(self._model.filters.on))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        group = QActionGroup(menu)
        for whose in ("", *(one.value for one in WHOSE)):
            group.addAction(self._choice(menu, "whose", whose, whose_words(whose, self._model.staff_name)))
        colleagues = [(STAFF_PREFIX + one.id, one_line(one.name, 40)) for one in self._model.colleagues()]
        self._submenu(menu, self.tr("A colleague's"), "whose", colleagues)
        menu.addSeparator()
        for name in ("unread", "waiting", "overdue", "draft"):
            self._choice(menu, name, True, switch_words(name))
        menu.addSeparator()
        channels = [(channel, channel_name(channel)) for channel in self._model.channels()]
        languages = [(language, language_name(language)) for language in self._model.languages()]
        self._submenu(menu, self.tr("Channel"), "channel", [("", self.tr("Any channel")), *channels])
        self._submenu(menu, self.tr("Language"), "language", [("", self.tr("Any language")), *languages])
        if self._model.filters.on:
            menu.addSeparator()
            menu.addAction(self.tr("Clear all filters"), lambda: self._model.set_filters(Filters()))
        return menu

    def _submenu(self, menu: QMenu, words: str, name: str, choices: list[tuple[str, str]]) -> None:
        sub = menu.addMenu(words)
        sub.setEnabled(bool(choices))
        group = QActionGroup(sub)
        for value, shown in choices:
            group.addAction(self._choice(sub, name, value, shown))

    def _choice(self, menu: QMenu, name: str, value: str | bool, words: str) -> QAction:
        filters = self._model.filters
        action = menu.addAction(words.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(getattr(filters, name) == value)
        action.triggered.connect(partial(self._set, name, value))
        return action

    def _set(self, name: str, value: str | bool) -> None:
        filters = self._model.filters
        off = value is True and getattr(filters, name)
        self._model.set_filters(filters.without(name) if off else msgspec.structs.replace(filters, **{name: value}))


class FilterLine(QWidget):
    """A pill for each filter that is on, which takes it away, and one that clears them all. Hidden while none is on."""

    def __init__(self, model: IntakeModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._appearance = appearance
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._shown: tuple[object, ...] = ()
        self.hide()

    def refresh(self) -> None:
        """The filters of the shown list, where they differ from what is shown."""
        filters = self._model.filters
        shown = (filters, *(filter_words(filters, name, self._model) for name in filters.on))
        if shown == self._shown:
            return
        self._shown = shown
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for name in filters.on:
            self._flow.addWidget(self._pill(filters, name))
        if filters.on:
            self._flow.addWidget(self._clear(len(filters.on)))
        self.setVisible(bool(filters.on))
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Filters"))
            self.refresh()

    def _pill(self, filters: Filters, name: str) -> PillButton:
        words = filter_words(filters, name, self._model)
        pill = PillButton(self._appearance, words, Tone.ACCENT, "close", self)
        pill.show_words(words, Tone.ACCENT, "close", self.tr("Take this filter away"))
        pill.setAccessibleDescription(self.tr("Take this filter away"))
        pill.clicked.connect(lambda: self._model.set_filters(self._model.filters.without(name)))
        return pill

    def _clear(self, count: int) -> PillButton:
        words = self.tr("%n filter(s) · clear", "", count)
        pill = PillButton(self._appearance, words, Tone.NEUTRAL, "", self)
        pill.clicked.connect(lambda: self._model.set_filters(Filters()))
        return pill
