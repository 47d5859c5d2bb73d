"""A list of contacts with its filters, and the chosen one beside it: all that came in, or "Shared to me" (DATA-2 to DATA-4)."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtCore import QDateTime, QEvent, QLocale, QPoint, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.button_row import ButtonRow
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.chips import Chips
from app.desktop.kit.choices import Check
from app.desktop.kit.columns import Heads
from app.desktop.kit.fields import SearchField
from app.desktop.kit.ground import fill
from app.desktop.kit.notices import Banner, EmptyState, Toast
from app.desktop.kit.plain import one_line
from app.desktop.kit.times import full_time
from app.desktop.kit.tones import Tone
from app.desktop.kit.undo import UndoBar
from app.desktop.kit.virtual_list import VirtualList
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.contact_sharing import ContactRow
from app.domain.contacts import ContactState
from app.features.sharing.model import ContactsModel
from app.features.sharing.model.contacts import Asked
from app.features.sharing.view.detail import ContactDetail
from app.features.sharing.view.dialogs import DeletionDialog, ReceiversDialog
from app.features.sharing.view.export import FORMS, export_to, head_words, table_words
from app.features.sharing.view.filters import Filters, Landings
from app.features.sharing.view.rows import ContactRows
from app.features.sharing.view.words import purpose_words, state_words
from app.features.sharing.wire import PURPOSES, Colleagues, Deletion, Recounted
from app.protocol.envelope import ErrorBody

#: Asks the hub for the table of a filter and writes it to a file: head, words, then what went wrong or None.
#: Into a file: the filter, what it is for in a code and in words, the words of the table, and who hears how it went.
Export = Callable[[Path, Asked, tuple[str, str], tuple[str, ...], dict[str, str], Callable[[str | None], None]], None]
_SEARCH_MS = 250
#: Pixels that table and contact need side by side.
_BOTH = 900
_REPORT = ("", "awaiting", "unshared", "shared", "closed", "duplicate", "deleted")
_MINE = ("", "shared", "closed")


class ContactsPage(QWidget):
    """`chat_wanted` carries a conversation's id; `import_wanted`: an admin wants to take a file in; `looked_at` when shown."""

    chat_wanted = Signal(str)
    import_wanted = Signal()
    looked_at = Signal()

    def __init__(
        self, model: ContactsModel, appearance: Appearance, currency: Callable[[], str], *, own: bool,
        export: Export | None = None, landings: Landings = tuple, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`own`: "Shared to me". `export` None: there is none. `landings`: those that the list can be narrowed to."""
        super().__init__(parent)
        self._model, self._appearance, self._own, self._export = model, appearance, own, export
        self._chosen, self._pending, self._said = "", "", ""
        # Where there is no room for both, the contact takes the table's place until one goes back.
        self._opened = False
        self.rows = ContactRows(model, appearance, currency, own)
        self.list = VirtualList(appearance, self.rows, lambda: self.tr("Contacts"))
        self.heads = Heads(self.rows.columns, self.list, appearance)
        self.list.many = model.admin and not own
        self.chips = Chips(appearance, lambda: self.tr("Which contacts"))
        self.search = SearchField(appearance, lambda: self.tr("Search name, message, or a whole number"))
        self.receive = Check(appearance)
        self.approve = Button(appearance, self._approve_words, Look.PRIMARY, icon="check")
        self.who = Button(appearance, lambda: self.tr("Who receives…"), icon="users")
        self.recount = Button(appearance, lambda: self.tr("Recount revenue"), icon="retry")
        self.take = Button(appearance, lambda: self.tr("Import a file…"), icon="plus")
        self.export = Button(appearance, lambda: self.tr("Export…"), icon="file")
        self.filters = Filters(model, appearance, landings)
        self.narrowed, self.old = Banner(appearance), Banner(appearance)
        self.detail = ContactDetail(model, appearance, currency)
        self._empty = EmptyState(appearance, "users", self._empty_words)
        self._toast, self._undo = Toast(appearance, self), UndoBar(appearance, self)
        self._typing = QTimer(self, singleShot=True, interval=_SEARCH_MS)
        self._lay_out()
        self._connect()
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.set_awake(True)
        self.looked_at.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._model.set_awake(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        fill(QPainter(self), self.rect(), self._appearance.theme.background)

    def open(self, contact: str) -> None:
        """Shows all, and this one chosen as soon as its page is there."""
        self._pending = contact
        self.narrow(Asked())

    def narrow(self, asked: Asked) -> None:
        """Shows what a figure elsewhere counts."""
        self.search.blockSignals(True)
        self.search.setText(asked.q)
        self.search.blockSignals(False)
        self.chips.choose(asked.show if asked.show in (_MINE if self._own else _REPORT) else "")
        self.filters.show_asked(asked)
        self._model.show(asked)
        self._refresh()

    # inside

    def _lay_out(self) -> None:
        for show in _MINE if self._own else _REPORT:
            self.chips.add(show, partial(self._chip_words, show))
        self.search.setMinimumWidth(120)
        self.search.setMaximumWidth(280)
        bar = QHBoxLayout()
        bar.setSpacing(Size.GAP)
        top = QHBoxLayout()
        top.setSpacing(Size.GAP)
        admin = self._model.admin and not self._own
        shown = {
            self.approve: admin, self.who: not self._own, self.take: admin, self.export: self._export is not None,
            self.recount: admin,
        }  # fmt: skip
        if self._own:
            bar.addWidget(self.chips, 10)
            bar.addWidget(self.search, 6)
            bar.addWidget(self.receive)
            absent: list[QWidget] = [self.filters, *shown]
        else:
            bar.addWidget(self.search, 5)
            bar.addWidget(self.filters, 16)
            top.addWidget(self.chips, 7)
            top.addWidget(buttons := ButtonRow(Size.GAP, right=True), 3)
            absent = [self.receive, *(button for button, there in shown.items() if not there)]
            for button in (button for button, there in shown.items() if there):
                buttons.add(button)
        for widget in absent:  # not for this person, or not in this list
            widget.setParent(self)
            widget.hide()
        table = QVBoxLayout()
        table.setSpacing(0)
        table.addWidget(self.heads)
        table.addWidget(self.list, 1)
        self.list.set_empty(self._empty)
        body = self._body = QHBoxLayout()
        body.setSpacing(0)
        body.addLayout(table, 1)
        body.addWidget(self.detail)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)  # those of the Intake page are around it
        column.setSpacing(Size.GAP)
        column.addLayout(top)
        column.addLayout(bar)
        column.addWidget(self.old)
        column.addWidget(self.narrowed)
        column.addLayout(body, 1)

    def _connect(self) -> None:
        model = self._model
        model.changed.connect(self._refresh)
        model.refused.connect(self._say_refusal)
        model.previewed.connect(self._ask_deletion)
        model.staffed.connect(self._show_receivers)
        model.recounted.connect(self._say_recounted)
        self.chips.chosen.connect(lambda show: self._ask(show=show))
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.search.moved.connect(self.list.step)
        self._typing.timeout.connect(lambda: self._ask(q=one_line(self.search.text(), 100)))
        self.list.current_changed.connect(self._choose)
        self.list.activated.connect(self._show)
        self.list.menu_wanted.connect(self._show_menu)
        self.list.ticked_changed.connect(self._refresh_approve)
        self.receive.toggled.connect(self._switch)
        self.approve.clicked.connect(self._approve_ticked)
        self.who.clicked.connect(lambda _checked: model.ask_staff(model.asked.landing))
        self.recount.clicked.connect(lambda _checked: model.recount())
        self.take.clicked.connect(lambda _checked: self.import_wanted.emit())
        self.export.clicked.connect(lambda _checked: export_to(self, self._appearance, model.total, model.now(), self.write))
        self.filters.chosen.connect(lambda name, value: self._ask(**{name: value}))
        self.detail.left.connect(self._go_back)
        self.detail.chat_wanted.connect(self.chat_wanted)
        self.detail.deletion_wanted.connect(model.preview)

    def _ask(self, **changed: str) -> None:
        self._typing.stop()
        self._model.show(msgspec.structs.replace(self._model.asked, **changed))
        self.filters.show_asked(self._model.asked)
        self.list.tick_none()
        self.list.verticalScrollBar().setValue(0)

    def _choose(self, key: str) -> None:
        self._chosen = key
        self.detail.show_row(self._model.by_id(key))
        self.list.make_current(key)

    def _show(self, key: str) -> None:
        self._opened = True
        self._choose(key)
        self._fit()

    def _go_back(self) -> None:
        self._opened = False
        self._fit()
        self.list.setFocus()

    def _refresh(self) -> None:
        model = self._model
        self.chips.refresh()
        self.filters.refresh()
        self._empty.set_words(self._empty_words)
        self.list.refresh()
        if self._pending and model.row_of(self._pending) >= 0:
            pending, self._pending = self._pending, ""
            self._show(pending)
        row = model.by_id(self._chosen) if self._chosen else None
        if row is not None or model.known:
            self.detail.show_row(row)
        self._refresh_approve()
        self.receive.setText(self.tr("Receive data"))
        self.receive.setToolTip(self.tr("While this is off, no new contact is shared with you."))
        self.receive.blockSignals(True)
        self.receive.setChecked(model.mine.receives)
        self.receive.blockSignals(False)
        self._refresh_banners()
        self._fit()

    def _refresh_banners(self) -> None:
        model = self._model
        if model.error is None:
            self.old.hide()
        elif self.old.isHidden():
            text = self.tr("Not current: as of {time}. What you change is kept and sent later; numbers are shown when connected.")
            self.old.say_that(text.replace("{time}", full_time(model.time)), Tone.WARN)
        words = self._narrow_words()
        if not words:
            self.narrowed.hide()
        elif words != self._said or self.narrowed.isHidden():
            self.narrowed.say_that(words, Tone.ACCENT, lambda: self.tr("Show all"), lambda: self.narrow(Asked()))
        self._said = words

    def _narrow_words(self) -> str:
        """What else narrows the list than the chips and the search."""
        asked, parts = self._model.asked, []
        if asked.landing and not self.filters.holds("landing", asked.landing):
            known = self._model.entry(0)
            name = known.landing_name if known is not None and known.contact.landing == asked.landing else asked.landing
            parts.append(self.tr("Landing: {name}").replace("{name}", one_line(name, 60)))
        for staff, text in ((asked.marketer, self.tr("Marketer: {name}")), (asked.carer, self.tr("With: {name}"))):
            if staff and (staff == asked.marketer or not self.filters.holds("carer", staff)):
                parts.append(text.replace("{name}", one_line(self._model.name(staff), 60)))
        if asked.since or asked.until:
            days = [QLocale().toString(QDateTime.fromMSecsSinceEpoch(time).date(), QLocale.FormatType.ShortFormat)
                    for time in (asked.since, max(asked.since, asked.until - 1))]  # fmt: skip
            parts.append("–".join(dict.fromkeys(days)))
        if asked.show in ("admitted", "approved", "given"):
            parts.append(state_words(asked.show))
        return " · ".join(parts)

    def _refresh_approve(self) -> None:
        self.approve.set_words(self._approve_words)
        self.approve.setEnabled(bool(self._waiting()))

    def _waiting(self) -> frozenset[str]:
        """Ticked contacts that wait; without ticks none, since all are a landing's to approve."""
        rows = filter(None, map(self._model.by_id, self.list.ticked))
        open_ = (ContactState.AWAITING, ContactState.UNSHARED)
        return frozenset(row.contact.id for row in rows if row.contact.state in open_ and row.deleted is None)

    def _approve_words(self) -> str:
        return self.tr("Approve ticked ({n})").replace("{n}", QLocale().toString(len(self._waiting())))

    def _approve_ticked(self) -> None:
        self._model.approve_ticked(self._waiting())
        self.list.tick_none()

    def _switch(self, on: bool) -> None:
        self._model.set_receiving(on)

    def _fit(self) -> None:
        narrow = self.width() < _BOTH
        self.detail.set_alone(narrow)
        self.detail.setVisible(not narrow or self._opened)
        self._body.setStretch(0, 0 if narrow and self._opened else 1)
        self._body.setStretch(1, 1 if narrow else 0)
        for widget in (self.heads, self.list):
            widget.setVisible(not narrow or not self._opened)

    def _chip_words(self, show: str) -> str:
        count = self._model.counts.get(show)
        return state_words(show) if count is None else f"{state_words(show)} · {QLocale().toString(count)}"

    def _empty_words(self) -> str:
        if not self._model.known:
            return self.tr("Asking the hub…") if self._model.error is None else self.tr("The hub does not answer.")
        if self._model.asked != Asked():
            return self.tr("No contact is like that. Take another filter, or clear the search.")
        if self._own:
            return self.tr("Nothing was shared with you yet. New contacts come with a sound while Receive data is on.")
        return self.tr("No contacts yet. They come from the landings.")

    # the menu of one

    def menu(self, row: ContactRow) -> QMenu:
        """Everything that can be done with a contact, for keyboard and right button."""
        menu, model, one = QMenu(self), self._model, row.contact
        if not model.phone(one.id):
            numbers = menu.addMenu(self.tr("Show phone number"))
            numbers.setEnabled(model.online)
            for purpose in PURPOSES:
                numbers.addAction(purpose_words(purpose), partial(model.reveal, one.id, purpose))
        if not self._own:
            menu.addAction(self.tr("Only this landing"), lambda: self._ask(landing=one.landing))
            menu.addAction(self.tr("Only this marketer"), lambda: self._ask(marketer=one.marketer))
            menu.addAction(self.tr("Only this source"), lambda: self._ask(kind=one.kind.value))
            if one.carer:
                menu.addAction(self.tr("Only this colleague"), lambda: self._ask(carer=one.carer or ""))
            menu.addAction(self.tr("Why colleagues have none…"), lambda: model.ask_staff(one.landing))
        if model.admin and not self._own and row.deleted is None:
            give = menu.addMenu(self.tr("Give it to"))
            for agent in model.agents():
                entry = give.addAction(one_line(agent.name, 60).replace("&", "&&"), partial(model.reassign, one.id, agent.id))
                entry.setCheckable(True)
                entry.setChecked(agent.id == one.carer)
            if one.duplicate_of is not None:
                menu.addAction(self.tr("Delete the duplicate…"), partial(model.preview, one.id))
        if model.admin and not self._own and row.deleted is not None:
            menu.addAction(self.tr("Undo the deletion"), partial(model.restore, one.id))
        return menu

    def _show_menu(self, key: str, place: QPoint) -> None:
        row = self._model.by_id(key)
        if row is not None:
            menu = self.menu(row)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(place)

    # what is said and asked

    def _say_refusal(self, error: ErrorBody) -> None:
        self._toast.say_that(sentence(error))

    def _say_recounted(self, found: Recounted) -> None:
        self._toast.say_that(self.tr("Recounted: %n contact(s) changed", "", found.changed))

    def _ask_deletion(self, found: Deletion) -> None:
        row = self._model.by_id(found.contact)
        name = row.contact.name if row is not None else ""
        dialog = DeletionDialog(self._appearance, self._model, found, name, self)

        def answered(answer: str) -> None:
            if answer == "ok":
                self._model.delete(found.contact)
                words = self.tr("Deleted: {name}").replace("{name}", one_line(name, 60))
                self._undo.say_that(words, lambda: self._model.restore(found.contact))

        dialog.ask(answered)

    def _show_receivers(self, found: Colleagues) -> None:
        ReceiversDialog(self._appearance, self._model, found, self).ask(lambda _answer: self._model.refresh())

    def write(self, path: Path, purpose: tuple[str, str]) -> None:
        """The filtered list into a file; its ending says which form."""
        if path.suffix.removeprefix(".").casefold() not in FORMS:
            path = path.with_name(path.name + ".csv")
        if self._export is not None:
            self._export(path, self._model.asked, purpose, head_words(), table_words(), lambda error: self._written(path, error))

    def _written(self, path: Path, error: str | None) -> None:
        if error is None:
            self._toast.say_that(self.tr("Saved: {file}").replace("{file}", path.name))
        else:
            text = self.tr("{file} could not be saved: {reason}")
            self._toast.say_that(text.replace("{file}", path.name).replace("{reason}", error))
