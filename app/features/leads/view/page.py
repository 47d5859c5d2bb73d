"""The Leads workspace: filters and search, the table, and the chosen lead beside it (LEAD-2 to LEAD-7)."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDateTime, QEvent, QLocale, QPoint, QStandardPaths, QTimer, Signal
from PySide6.QtGui import QCursor, QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button
from app.desktop.kit.chips import Chips
from app.desktop.kit.columns import Heads
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.export_dialog import ExportDialog
from app.desktop.kit.fields import SearchField
from app.desktop.kit.ground import fill
from app.desktop.kit.notices import Banner, EmptyState, Toast
from app.desktop.kit.plain import one_line
from app.desktop.kit.times import full_time
from app.desktop.kit.tones import Tone
from app.desktop.kit.virtual_list import VirtualList
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.ids import SECOND
from app.domain.leads import Lead, LeadStatus
from app.features.leads.model import LeadsModel
from app.features.leads.rules import Asked, Conflict
from app.features.leads.view.detail import LeadDetail
from app.features.leads.view.offer import Offer, PaymentDialog
from app.features.leads.view.rows import COLUMNS, Doing, LeadRows
from app.features.leads.view.words import status_words
from app.protocol.envelope import ErrorBody

#: Asks the hub for the table of a filter and writes it to a file: purpose and reason, head, words of the statuses, then what
#: went wrong or None.
Export = Callable[[Path, tuple[str, str], tuple[str, ...], dict[str, str], Callable[[str | None], None]], None]
_UNTOUCHED = "untouched"
_SEARCH_MS = 250
#: Pixels that table and lead need side by side.
_BOTH = 900


class LeadsPage(QWidget):
    """`remind_wanted` carries a Lead, `call_wanted` the id of one; `chat_wanted` and `profile_wanted` a conversation's id,
    `address_wanted` a page for the browser, absolute or relative to the hub."""

    call_wanted = Signal(str)
    remind_wanted = Signal(object)
    chat_wanted = Signal(str)
    profile_wanted = Signal(str)
    address_wanted = Signal(str)

    def __init__(
        self, model: LeadsModel, appearance: Appearance, admin: Callable[[], bool], currency: Callable[[], str],
        export: Export | None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`admin`: whether this person may open the leads to the shop. `export` None for those who may not."""
        super().__init__(parent)
        self._model = model
        self._appearance = appearance
        self._currency = currency
        self._export = export
        self._stands = (model.entitled, model.payable)
        self._chosen = ""
        # Where there is no room for both, the lead takes the table's place until one goes back.
        self._opened = False
        self.chips = Chips(appearance, lambda: self.tr("Which leads"))
        self.search = SearchField(appearance, lambda: self.tr("Search name, listing, note, or a whole number"))
        self.export = Button(appearance, lambda: self.tr("Export CSV…"), icon="file")
        self.offer = Offer(model, appearance, admin)
        self.old = Banner(appearance)
        self.rows = LeadRows(model, appearance, Doing(self._reveal, self._ask_status, self._edit_note, self._remind))
        self.list = VirtualList(appearance, self.rows, lambda: self.tr("Leads"))
        self.heads = Heads(COLUMNS, self.list, appearance)
        self.detail = LeadDetail(model, appearance)
        self._empty = EmptyState(appearance, "leads", self._empty_words)
        self._toast = Toast(appearance, self)
        self._typing = QTimer(self, singleShot=True, interval=_SEARCH_MS)
        self._second = QTimer(self, interval=SECOND)
        self._lay_out()
        self._connect()
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.set_awake(True)
        self._second.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.detail.save_note()
        self._model.set_awake(False)
        self._second.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        fill(QPainter(self), self.rect(), self._appearance.theme.background)

    def open(self, lead: str) -> None:
        """Shows a lead: all of them are listed, and this one is chosen as soon as its page is there."""
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.chips.choose("")
        self._model.find(lead)

    # inside

    def _lay_out(self) -> None:
        self.chips.add("", lambda: self.tr("All · {n}").replace("{n}", self._count(*self._model.counts.values())))
        self.chips.add(_UNTOUCHED, lambda: self.tr("New · {n}").replace("{n}", self._count(self._model.state.untouched)))
        for status in LeadStatus:
            self.chips.add(status.value, partial(self._status_chip, status))
        self.search.setMinimumWidth(120)
        self.search.setMaximumWidth(320)
        self.export.setVisible(self._export is not None)
        bar = QHBoxLayout()
        bar.setSpacing(Size.GAP)
        bar.addWidget(self.chips, 10)
        bar.addWidget(self.search, 6)
        bar.addWidget(self.export)
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
        column.setContentsMargins(Size.PAD + Size.STEP, Size.PAD, Size.PAD + Size.STEP, Size.PAD)
        column.setSpacing(Size.GAP)
        column.addLayout(bar)
        column.addWidget(self.old)
        column.addWidget(self.offer)
        column.addLayout(body, 1)

    def _connect(self) -> None:
        model = self._model
        model.changed.connect(self._refresh)
        model.reminders_changed.connect(self.list.show_again)
        model.refused.connect(self._say_refusal)
        model.conflict.connect(self._ask_about)
        model.found.connect(self._show)
        self.chips.chosen.connect(lambda _key: self._ask())
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.search.moved.connect(self.list.step)
        self._typing.timeout.connect(self._ask)
        self._second.timeout.connect(self._tick)
        self.list.current_changed.connect(self._choose)
        self.list.activated.connect(self._show)
        self.list.menu_wanted.connect(self._show_menu)
        self.export.clicked.connect(self._ask_what_for)
        self.offer.paid_wanted.connect(self._ask_for_receipt)
        model.package.page_wanted.connect(self.address_wanted)
        self.detail.left.connect(self._go_back)
        self.detail.call_wanted.connect(self.call_wanted)
        self.detail.remind_wanted.connect(self._remind)
        self.detail.chat_wanted.connect(self.chat_wanted)
        self.detail.profile_wanted.connect(self.profile_wanted)

    def _ask(self) -> None:
        self._typing.stop()
        key = self._chip()
        status = "" if key == _UNTOUCHED else key
        self._model.show(Asked(status=status, untouched=key == _UNTOUCHED, query=one_line(self.search.text(), 100)))
        self.list.verticalScrollBar().setValue(0)

    def _chip(self) -> str:
        return self.chips.current

    def _choose(self, key: str) -> None:
        self._chosen = key
        self.detail.show_lead(self._model.by_id(key))
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
        self.chips.refresh()
        self.offer.refresh()
        self._empty.set_words(self._empty_words)
        self.list.refresh()
        lead = self._model.by_id(self._chosen) if self._chosen else None
        if lead is not None or self._model.known:
            self.detail.show_lead(lead)
        error = self._model.error
        if error is None:
            self.old.hide()
        elif self.old.isHidden():
            text = self.tr("Not current: as of {time}. What you change is kept and sent later; numbers are shown when connected.")
            self.old.say_that(text.replace("{time}", full_time(self._model.time)), Tone.WARN)
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < _BOTH
        self.detail.set_alone(narrow)
        self.detail.setVisible(not narrow or self._opened)
        self._body.setStretch(0, 0 if narrow and self._opened else 1)
        self._body.setStretch(1, 1 if narrow else 0)
        for widget in (self.heads, self.list):
            widget.setVisible(not narrow or not self._opened)

    def _tick(self) -> None:
        """The package may end at this second, or its last days begin."""
        stands = (self._model.entitled, self._model.payable)
        if stands != self._stands:
            self._stands = stands
            self._refresh()

    def _status_chip(self, status: LeadStatus) -> str:
        return f"{status_words(status)} · {self._count(self._model.counts.get(status.value, 0))}"

    def _count(self, *numbers: int) -> str:
        return QLocale().toString(sum(numbers))

    def _empty_words(self) -> str:
        if not self._model.known:
            return self.tr("Asking the hub…") if self._model.error is None else self.tr("The hub does not answer.")
        if self._model.asked != Asked():
            return self.tr("No lead is like that. Take another filter, or clear the search.")
        return self.tr("No leads yet. They come from “I want advice” on the pages of your listings.")

    # what is done with one

    def _reveal(self, lead: str) -> None:
        if not self._model.entitled:
            self._say_refusal(ErrorBody("leads.read_only"))
        elif not self._model.online:
            self._say_refusal(ErrorBody("leads.unreachable"))
        else:
            self._model.reveal(lead)

    def _edit_note(self, lead: str) -> None:
        self._show(lead)
        self.detail.edit_note()

    def _remind(self, lead: str) -> None:
        known = self._model.by_id(lead)
        if known is not None:
            self.remind_wanted.emit(known)

    def _ask_status(self, lead: str) -> None:
        known = self._model.by_id(lead)
        if known is not None:
            menu = QMenu(self)
            self._add_statuses(menu, known)
            self._pop(menu, QCursor.pos())

    def _add_statuses(self, menu: QMenu, lead: Lead) -> None:
        for status in LeadStatus:
            entry = menu.addAction(status_words(status), partial(self._model.edit, lead, "status", status.value))
            entry.setCheckable(True)
            entry.setChecked(status is lead.status)
            entry.setEnabled(self._model.entitled)

    def menu(self, lead: Lead) -> QMenu:
        """Everything that can be done with a lead, for keyboard and right button."""
        menu, may = QMenu(self), self._model.entitled
        show = menu.addAction(self.tr("Show phone number"), lambda: self._reveal(lead.id))
        show.setEnabled(may and self._model.online and not self._model.phone(lead.id))
        self._add_statuses(menu.addMenu(self.tr("Status")), lead)
        menu.addAction(self.tr("Write a note"), lambda: self._edit_note(lead.id)).setEnabled(may)
        menu.addAction(self.tr("Set a reminder…"), lambda: self._remind(lead.id)).setEnabled(may)
        menu.addAction(self.tr("Log a call"), lambda: self.call_wanted.emit(lead.id)).setEnabled(may)
        if lead.conversation is not None:
            chat = lead.conversation
            menu.addAction(self.tr("Open the chat"), lambda: self.chat_wanted.emit(chat))
            menu.addAction(self.tr("Open the profile"), lambda: self.profile_wanted.emit(chat))
        return menu

    def _show_menu(self, key: str, place: QPoint) -> None:
        lead = self._model.by_id(key)
        if lead is not None:
            self._pop(self.menu(lead), place)

    def _pop(self, menu: QMenu, place: QPoint) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    # what is said and asked

    def _say_refusal(self, error: ErrorBody) -> None:
        self._toast.say_that(sentence(error))

    def _ask_about(self, conflict: Conflict) -> None:
        dialog = Dialog(self._appearance, lambda: self.tr("Somebody changed this meanwhile"), self)
        field = self.tr("Status") if conflict.field == "status" else self.tr("Note")
        dialog.add_text(f"{one_line(conflict.name, 80)} · {field}")
        shown = status_words if conflict.field == "status" else lambda text: one_line(text, 300)
        dialog.add_text(self.tr("At the hub:") + " " + (shown(conflict.theirs) or "—"))
        dialog.add_text(self.tr("Yours:") + " " + (shown(conflict.mine) or "—"))
        dialog.add_button("theirs", lambda: self.tr("Leave it as it is"), default=True)
        dialog.add_button("mine", lambda: self.tr("Put mine in its place"))
        dialog.ask(lambda answer: self._model.keep_mine(conflict) if answer == "mine" else None)

    def _ask_for_receipt(self) -> None:
        dialog = PaymentDialog(self._appearance, self._currency(), self)

        def record(answer: str) -> None:
            if answer == "ok" and dialog.amount:
                self._model.record_payment(dialog.reference, dialog.amount, self._currency())

        dialog.ask(record)

    def _ask_what_for(self) -> None:
        total = self._model.total
        amount = self.tr("%n lead(s), as filtered now.", "", total).replace(str(total), self._count(total))
        dialog = ExportDialog(self._appearance, lambda: self.tr("Export leads"), amount, ("csv",), self)
        dialog.ask(lambda answer: self._ask_where((dialog.purpose, dialog.reason)) if answer == "ok" else None)

    def _ask_where(self, why: tuple[str, str]) -> None:
        dialog = QFileDialog(self, self.tr("Export CSV"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setNameFilter(self.tr("Tables (*.csv)"))
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        stamp = QDateTime.fromMSecsSinceEpoch(self._model.now()).toString("yyyy-MM-dd_HHmm")
        dialog.selectFile(f"leads-{stamp}.csv")
        dialog.fileSelected.connect(lambda path: self.write(Path(path), why))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, path: Path, why: tuple[str, str]) -> None:
        """The filtered list into a file; `why`: purpose and reason."""
        head = (
            self.tr("Customer"), self.tr("Time"), self.tr("Phone"), self.tr("Listing"), self.tr("Status"), self.tr("Note"),
            self.tr("What the buyer wrote"), self.tr("Calls"),
        )  # fmt: skip
        words = {status.value: status_words(status) for status in LeadStatus}
        if self._export is not None:
            self._export(path, why, head, words, lambda error: self._written(path, error))

    def _written(self, path: Path, error: str | None) -> None:
        if error is None:
            self._toast.say_that(self.tr("Saved: {file}").replace("{file}", path.name))
        else:
            text = self.tr("{file} could not be saved: {reason}")
            self._toast.say_that(text.replace("{file}", path.name).replace("{reason}", error))
