"""Whose the open chat is, in its head: a pill that says it and why, with a menu; and "Take" for what is nobody's (CHAT-31)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, QPoint
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.notices import Toast
from app.desktop.kit.pill import PillButton
from app.desktop.kit.plain import one_line
from app.desktop.kit.times import full_time
from app.desktop.kit.tones import Tone
from app.desktop.kit.words import Words, say
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.routing import Whose
from app.features.routing.model.chats import ChatsModel
from app.features.routing.view.words import why_words
from app.protocol.envelope import ErrorBody


class Owner(QWidget):
    """Hidden in a shop that does not use presence, as long as nobody gave the chat to anybody."""

    def __init__(self, model: ChatsModel, appearance: Appearance) -> None:
        super().__init__()
        self._model = model
        self._appearance = appearance
        self._toast: Toast | None = None
        self._entries: list[tuple[Words, Callable[[], object], Callable[[], bool]]] = []
        self.pill = PillButton(appearance, "")
        self.take = Button(appearance, lambda: self.tr("Take"), icon="user", hover=lambda: self.tr("Make this chat yours"))
        self.pill.clicked.connect(lambda _checked: self.show_menu())
        self.take.clicked.connect(lambda _checked: model.take())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Size.GAP)
        row.addWidget(self.pill)
        row.addWidget(self.take)
        model.changed.connect(self._show)
        model.refused.connect(self._say_refusal)
        self._show()

    def add_entry(self, words: Words, do: Callable[[], object], may: Callable[[], bool]) -> None:
        """One more thing in the menu, while `may`."""
        self._entries.append((words, do, may))

    def show_menu(self) -> None:
        """Why, and everything that may be done about it."""
        model = self._model
        if not model.used:
            return
        menu = QMenu(self.pill)
        menu.aboutToHide.connect(menu.deleteLater)
        if model.assignment is not None:
            why = self.tr("Why me?") if model.whose is Whose.MINE else self.tr("Why {name}?").replace("{name}", self._owner())
            menu.addAction(why.replace("&", "&&"), self._tell_why)
            menu.addSeparator()
        if model.whose is not Whose.MINE:
            menu.addAction(self.tr("Take"), model.take)
        elif model.assignment is not None:
            menu.addAction(self.tr("Give back to the queue"), model.release)
        if model.leads:
            self._add_receivers(menu.addMenu(self.tr("Assign to")))
        for words, do, may in self._entries:
            if may():
                menu.addAction(say(words), do)
        now = model.conversation
        if now is not None:
            menu.addSeparator()
            menu.addAction(self.tr("Open again") if now.closed else self.tr("Close this chat"), model.close)
        menu.popup(self.pill.mapToGlobal(QPoint(0, self.pill.height())))

    def _add_receivers(self, menu: QMenu) -> None:
        receivers = self._model.others_here()
        for member in receivers:
            menu.addAction(one_line(member.name, 60).replace("&", "&&"), partial(self._model.assign, member.id))
        if not receivers:
            menu.addAction(self.tr("Nobody else is here")).setEnabled(False)

    def _tell_why(self) -> None:
        given = self._model.assignment
        if given is None:
            return
        title = lambda: self.tr("Why me?") if given.staff == self._model.me else self.tr("Why?")  # noqa: E731
        dialog = Dialog(self._appearance, title, self.window())
        dialog.add_text(lambda: why_words(given, self._model.me, self._model.name))
        dialog.add_text(lambda: self.tr("Since {time}.").replace("{time}", full_time(given.time)))
        dialog.add_button("ok", lambda: self.tr("Close"), default=True)
        dialog.ask(lambda _answer: None)

    def _show(self) -> None:
        model = self._model
        self.setVisible(model.used)
        self.take.setVisible(model.may_take)
        now, given = model.conversation, model.assignment
        if now is not None and now.closed:
            hover = lambda: self.tr("Until the buyer writes again")  # noqa: E731
            self.pill.show_words(lambda: self.tr("Closed"), Tone.NEUTRAL, "check", hover)
        elif given is not None:
            mine = model.whose is Whose.MINE
            words = (lambda: self.tr("Yours")) if mine else self._owner
            tone, icon = (Tone.ACCENT, "user") if mine else (Tone.NEUTRAL, "users")
            self.pill.show_words(words, tone, icon, lambda: why_words(given, model.me, model.name))
        elif model.whose is Whose.QUEUE:
            self.pill.show_words(self._place, Tone.WARN, "queue", lambda: self.tr("Nobody has room for this buyer yet"))
        else:
            self.pill.show_words(lambda: self.tr("Nobody's"), Tone.NEUTRAL, "user", lambda: self.tr("Whoever answers has it"))

    def _owner(self) -> str:
        given = self._model.assignment
        return "" if given is None else one_line(self._model.name(given.staff), 40) or self.tr("A colleague")

    def _place(self) -> str:
        return self.tr("Queue: {place}").replace("{place}", QLocale().toString(self._model.position))

    def _say_refusal(self, error: ErrorBody) -> None:
        if self._toast is None:
            self._toast = Toast(self._appearance, self.window())
        self._toast.say_that(sentence(error))
