"""The tab Landings: the list at the left, one landing in full beside it (DATA-1)."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.notices import Banner, EmptyState, Toast
from app.desktop.kit.plain import one_line
from app.desktop.kit.times import full_time
from app.desktop.kit.tones import Tone
from app.desktop.kit.virtual_list import VirtualList
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.features.landing.model.landings import LandingsModel
from app.features.landing.rules.drafts import Conflict
from app.features.landing.view.builder import Builder
from app.features.landing.view.rows import LandingRows
from app.features.landing.view.words import field_words
from app.features.landing.wire import Draft

_LIST_WIDTH, _BOTH, _LEAST = 360, 820, 520


class LandingsTab(QWidget):
    """`enter_wanted` and `order_wanted`: somebody wants to enter by hand."""

    enter_wanted = Signal()
    order_wanted = Signal()

    def __init__(
        self, model: LandingsModel, appearance: Appearance, address: Callable[[str], str], language: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._model = model
        self._appearance = appearance
        self._chosen = ""
        self._opened = False
        self.new = Button(appearance, lambda: self.tr("New landing"), Look.PRIMARY, icon="plus")
        self.enter = Button(appearance, lambda: self.tr("Enter a contact…"), icon="edit")
        self.order = Button(appearance, lambda: self.tr("Enter an order…"), icon="card")
        self.old = Banner(appearance)
        self.rows = LandingRows(model, appearance)
        self.list = VirtualList(appearance, self.rows, lambda: self.tr("Landings"))
        self.builder = Builder(model, appearance, address, language)
        self._nothing = EmptyState(appearance, "intake", lambda: self.tr("Choose a landing to see all of it here."))
        self._empty = EmptyState(appearance, "intake", self._empty_words)
        self._toast = Toast(appearance, self)
        self._lay_out()
        self._connect()
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.set_awake(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._model.set_awake(False)

    def minimumSizeHint(self) -> QSize:
        # What has no room is left out by and by, so it must not keep the window from getting narrower.
        return QSize(_LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def begin(self) -> None:
        """A new landing."""
        self._chosen, self._opened = "new", True
        self.builder.show_landing(None)
        self._fit()
        self.builder.name.setFocus()

    def choose(self, landing: str) -> None:
        """Shows one; what was begun in another one is asked about first."""
        if landing == self._chosen:
            return
        if self.builder.isVisible() and self.builder.dirty:
            self._ask_to_leave(landing)
        else:
            self._show(landing)

    # inside

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(Size.GAP)
        for button in (self.new, self.enter, self.order):
            bar.addWidget(button)
        bar.addStretch(1)
        self.new.setVisible(self._model.keeps)
        self.list.set_empty(self._empty)
        body = QHBoxLayout()
        body.setSpacing(Size.GAP)
        body.addWidget(self.list)
        body.addWidget(self.builder, 1)
        body.addWidget(self._nothing, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.GAP)
        column.addLayout(bar)
        column.addWidget(self.old)
        column.addLayout(body, 1)

    def _connect(self) -> None:
        model = self._model
        model.changed.connect(self._refresh)
        model.refused.connect(lambda error: self._toast.say_that(sentence(error)))
        model.conflict.connect(self._ask_about)
        model.key_made.connect(self._show_key)
        self.new.clicked.connect(self.begin)
        self.enter.clicked.connect(self.enter_wanted)
        self.order.clicked.connect(self.order_wanted)
        self.list.current_changed.connect(self.choose)
        self.list.activated.connect(self.choose)
        self.builder.saved.connect(self._saved)
        self.builder.key_wanted.connect(self._ask_for_key)
        self.builder.revoke_wanted.connect(self._ask_to_revoke)
        self.builder.left.connect(self._go_back)

    def _refresh(self) -> None:
        self.rows.refresh()
        self.list.refresh()
        self._empty.set_words(self._empty_words)
        if self._chosen not in ("", "new"):
            known = self._model.landing(self._chosen)
            if known is not None:
                self.builder.show_landing(known)
            elif self._model.known:
                self._chosen = ""
        error = self._model.error
        if error is None:
            self.old.hide()
        elif self.old.isHidden() and self._model.known:
            text = self.tr("Not current: as of {time}. What you change is kept and sent later.")
            self.old.say_that(text.replace("{time}", full_time(self._model.time)), Tone.WARN)
        self._fit()

    def _fit(self) -> None:
        narrow, shown = self.width() < _BOTH, bool(self._chosen)
        self.builder.setVisible(shown and (not narrow or self._opened))
        self._nothing.setVisible(not shown and not narrow)
        self.list.setVisible(not narrow or not (shown and self._opened))
        self.list.setMaximumWidth(16_777_215 if narrow else _LIST_WIDTH)
        self.list.setMinimumWidth(0 if narrow else _LIST_WIDTH)
        self.builder._back.setVisible(narrow)

    def _show(self, landing: str) -> None:
        known = self._model.landing(landing)
        if known is not None:
            self._chosen, self._opened = landing, True
            self.builder.show_landing(known)
            self.list.make_current(landing)
            self._fit()

    def _go_back(self) -> None:
        self._opened = False
        self._fit()
        self.list.setFocus()

    def _saved(self, landing: str) -> None:
        if self._chosen == "new":
            self._chosen = landing
            self._refresh()
            self.list.make_current(landing)
        self._toast.say_that(self.tr("Saved") if self._model.online else self.tr("Kept here; sent when connected"))

    def _empty_words(self) -> str:
        if not self._model.known:
            return self.tr("Asking the hub…") if self._model.error is None else self.tr("The hub does not answer.")
        return self.tr("No landings yet. A landing is a page that leaves its visitors' numbers with you.")

    # what is asked

    def _ask_to_leave(self, landing: str) -> None:
        before = self._chosen
        self.list.make_current(before)
        dialog = Dialog(self._appearance, lambda: self.tr("Changes are not saved"), self.window())
        dialog.add_text(lambda: self.tr("What you changed in this landing is lost when you leave it."))
        dialog.add_button("stay", lambda: self.tr("Stay here"), default=True)
        dialog.add_button("leave", lambda: self.tr("Leave without saving"), Look.DANGER)
        dialog.ask(lambda answer: self._show(landing) if answer == "leave" else None)

    def _ask_about(self, conflict: Conflict, draft: Draft | None) -> None:
        dialog = Dialog(self._appearance, lambda: self.tr("Somebody changed this meanwhile"), self.window())
        text = self.tr("{name}: a colleague changed “{field}” before your changes arrived. Theirs is at the hub.")
        dialog.add_text(text.replace("{name}", one_line(conflict.name, 80)).replace("{field}", field_words(conflict.field)))
        dialog.add_button("theirs", lambda: self.tr("Leave it as it is"), default=True)
        if draft is not None:
            dialog.add_button("mine", lambda: self.tr("Put mine in its place"))

        def settle(answer: str) -> None:
            known = self._model.landing(conflict.landing)
            if known is not None and draft is not None and answer == "mine":
                self._again(conflict.landing, draft)
            else:
                self._model.refresh()

        dialog.ask(settle)

    def _again(self, landing: str, draft: Draft) -> None:
        self._chosen, self._opened = landing, True
        self.builder.show_landing(self._model.landing(landing))
        self.builder.put(draft)
        self._fit()
        self._toast.say_that(self.tr("Your changes are in the form again: look at them, then save."))

    def _ask_for_key(self, landing: str) -> None:
        if not self._model.has_key(landing):
            self._model.make_key(landing)
            return
        dialog = Dialog(self._appearance, lambda: self.tr("Renew the API key"), self.window())
        dialog.add_text(lambda: self.tr("The old key opens nothing from then on: whoever sends with it must get the new one."))
        dialog.add_button("cancel", lambda: self.tr("Cancel"), default=True)
        dialog.add_button("renew", lambda: self.tr("Renew the key"), Look.DANGER)
        dialog.ask(lambda answer: self._model.make_key(landing) if answer == "renew" else None)

    def _ask_to_revoke(self, landing: str) -> None:
        dialog = Dialog(self._appearance, lambda: self.tr("Revoke the key"), self.window())
        dialog.add_text(lambda: self.tr("Programs that send contacts with this key are refused from then on."))
        dialog.add_button("cancel", lambda: self.tr("Cancel"), default=True)
        dialog.add_button("revoke", lambda: self.tr("Revoke the key"), Look.DANGER)
        dialog.ask(lambda answer: self._model.revoke_key(landing) if answer == "revoke" else None)

    def _show_key(self, landing: str, key: str) -> None:
        dialog = Dialog(self._appearance, lambda: self.tr("The API key"), self.window())
        dialog.add_text(
            lambda: self.tr("It is shown this once; the hub keeps no copy of it. Send it in the header Frontdesk-Key.")
        )
        field = QLineEdit(key)
        field.setReadOnly(True)
        field.setFixedHeight(Size.FIELD)
        field.setAccessibleName(self.tr("The API key"))
        dialog.content.addWidget(field)
        dialog.add_button("close", lambda: self.tr("Close"))
        dialog.add_button("copy", lambda: self.tr("Copy and close"), Look.PRIMARY, default=True)
        dialog.ask(lambda answer: QApplication.clipboard().setText(key) if answer == "copy" else None)
