"""The tab Contacts: filters and search, the table, and the chosen contact below it with its number on request (DATA-2)."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDateTime, QLocale, QSize, QStandardPaths, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button
from app.desktop.kit.choices import Choice
from app.desktop.kit.export_dialog import ExportDialog
from app.desktop.kit.fields import SearchField
from app.desktop.kit.notices import Banner, EmptyState, Toast
from app.desktop.kit.panel import Panel
from app.desktop.kit.plain import one_line
from app.desktop.kit.table import Column, Table, TableRows
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.kit.times import full_time, row_time
from app.desktop.kit.tones import Tone
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.contacts import Contact, ContactState, SourceKind, Way
from app.features.landing.model.contacts import Asked, ContactsModel
from app.features.landing.model.landings import LandingsModel
from app.features.landing.rules.entries import PURPOSES
from app.features.landing.view.words import good_words, kind_words, purpose_words, state_words, way_words
from app.features.landing.wire import ExportContacts

#: Asks the hub for the table and writes it to a file, then says what went wrong, or None.
Export = Callable[[Path, ExportContacts, Callable[[str | None], None]], None]
_SEARCH_MS = 250
_UNREAD = "row:"
#: Pixels below which the buttons show their icons alone.
_SHORT_BUTTONS, _LEAST = 940, 520


class ContactRows(TableRows):
    """Reads the model row by row, and only those in sight."""

    def __init__(self, model: ContactsModel, landings: LandingsModel, appearance: Appearance) -> None:
        super().__init__(appearance)
        self.rows = _Lazy(model, landings)
        self._model = model

    def key(self, row: int) -> str:
        contact = self._model.contact(row)
        return contact.id if contact is not None else f"{_UNREAD}{row}"

    def row_of(self, key: str) -> int:
        if key.startswith(_UNREAD):
            row = int(key.removeprefix(_UNREAD))
            return row if row < self._model.total else -1
        return self._model.row_of(key)


class _Lazy(Sequence[Sequence[str]]):
    """What a table shows of a contact, made when it is painted."""

    def __init__(self, model: ContactsModel, landings: LandingsModel) -> None:
        self._model = model
        self._landings = landings

    def __len__(self) -> int:
        return self._model.total

    def __getitem__(self, row: Any) -> Any:
        one = self._model.contact(row)
        if one is None:
            return ("…", *[""] * 7)
        landing = self._landings.landing(one.landing)
        return (
            one_line(one.name, 80), row_time(one.created, self._model.now()), self._model.phone(one.id) or one.phone_hint,
            one_line(landing.name if landing is not None else "", 80), state_words(one.state), way_words(one.way),
            good_words(self._landings.good(one.product)), one_line(one.message, 160),
        )  # fmt: skip


class ContactsTab(QWidget):
    """`chat_wanted` carries a conversation's id; `import_wanted`: an admin wants to take a file in."""

    chat_wanted = Signal(str)
    import_wanted = Signal()

    def __init__(
        self, model: ContactsModel, landings: LandingsModel, appearance: Appearance, export: Export | None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`export` None for those who may not."""
        super().__init__(parent)
        self._model = model
        self._landings = landings
        self._appearance = appearance
        self._export = export
        self._chosen = ""
        self.landing, self.state, self.way = Choice(appearance), Choice(appearance), Choice(appearance)
        self.search = SearchField(appearance, lambda: self.tr("Search name, message, or a whole number"))
        self.export = Button(appearance, lambda: self.tr("Export CSV…"), icon="file")
        self.take = Button(appearance, lambda: self.tr("Import a file…"), icon="plus")
        self.old = Banner(appearance)
        self.rows = ContactRows(model, landings, appearance)
        self.table = Table(appearance, lambda: self.tr("Contacts"), rows=self.rows)
        self._empty = EmptyState(appearance, "users", self._empty_words)
        self._panel = Panel(appearance)
        self._name = TextLine(appearance, "", font=appearance.fonts.strong)
        self._about = Paragraph(appearance, "", "muted")
        self._message = Paragraph(appearance)
        self._reveal = Button(appearance, lambda: self.tr("Show phone number…"), icon="eye",
                              hover=lambda: self.tr("The hub notes who looked, when and what for."))  # fmt: skip
        self._copy = Button(appearance, lambda: self.tr("Copy"), icon="copy")
        self._chat = Button(appearance, lambda: self.tr("Open the chat"), icon="chat")
        self._toast = Toast(appearance, self)
        self._typing = QTimer(self, singleShot=True, interval=_SEARCH_MS)
        self._lay_out()
        self._connect()
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._landings.set_awake(True)
        self._model.set_awake(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._model.set_awake(False)

    def minimumSizeHint(self) -> QSize:
        # What has no room is left out by and by, so it must not keep the window from getting narrower.
        return QSize(_LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for button in (self.take, self.export):
            button.shorten(self.width() < _SHORT_BUTTONS)

    # inside

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(Size.GAP)
        for choice in (self.landing, self.state, self.way):
            # The list of choices may be long; the field itself need not show the whole of it.
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(5)
            bar.addWidget(choice, 2)
        self.search.setMinimumWidth(90)
        bar.addWidget(self.search, 3)
        for button in (self.take, self.export):
            bar.addWidget(button)
        self.take.setVisible(self._landings.admin)
        self.export.setVisible(self._export is not None)
        self.table.list.set_empty(self._empty)
        buttons = QHBoxLayout()
        buttons.setSpacing(Size.GAP)
        for button in (self._reveal, self._copy, self._chat):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for widget in (self._name, self._about, self._message):
            self._panel.body.addWidget(widget)
        self._panel.body.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.GAP)
        column.addLayout(bar)
        column.addWidget(self.old)
        column.addWidget(self.table, 1)
        column.addWidget(self._panel)
        self._purposes = QMenu(self._reveal)
        self._purposes.aboutToShow.connect(self._fill_purposes)
        self._reveal.setMenu(self._purposes)

    def _connect(self) -> None:
        self._model.changed.connect(self._refresh)
        self._landings.changed.connect(self._refresh)
        self._model.refused.connect(lambda error: self._toast.say_that(sentence(error)))
        for choice in (self.landing, self.state, self.way):
            choice.activated.connect(lambda _place: self._ask())
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.search.moved.connect(self.table.list.step)
        self._typing.timeout.connect(self._ask)
        self.table.list.current_changed.connect(self._choose)
        self.table.list.activated.connect(self._choose)
        self._copy.clicked.connect(lambda: QApplication.clipboard().setText(self._model.phone(self._chosen)))
        self._chat.clicked.connect(self._open_chat)
        self.export.clicked.connect(self._ask_what_for)
        self.take.clicked.connect(self.import_wanted)

    def _refresh(self) -> None:
        titles = (
            (self.tr("Customer"), 16), (self.tr("Time"), 9), (self.tr("Phone"), 13), (self.tr("Landing"), 15),
            (self.tr("State"), 14), (self.tr("Way"), 11), (self.tr("Product"), 15), (self.tr("Message"), 16),
        )  # fmt: skip
        self.rows.columns = [Column(title, weight) for title, weight in titles]
        self._fill_filters()
        self._empty.set_words(self._empty_words)
        self.table.list.refresh()
        self.table.update()
        self._show_chosen()
        error = self._model.error
        if error is None:
            self.old.hide()
        elif self.old.isHidden() and self._model.known:
            text = self.tr("Not current: as of {time}. Numbers are shown when connected.")
            self.old.say_that(text.replace("{time}", full_time(self._model.time)), Tone.WARN)

    def _fill_filters(self) -> None:
        landings = [("", self.tr("All landings")), *((one.id, one_line(one.name, 60)) for one in self._landings.landings())]
        states = [("", self.tr("Any state")), *((one.value, state_words(one)) for one in ContactState)]
        ways = [("", self.tr("Any way")), *((one.value, way_words(one)) for one in Way)]
        for choice, name, entries in (
            (self.landing, self.tr("Landing"), landings), (self.state, self.tr("State"), states),
            (self.way, self.tr("Way"), ways),
        ):  # fmt: skip
            choice.setAccessibleName(name)
            known = [(choice.itemData(place), choice.itemText(place)) for place in range(choice.count())]
            if known == entries:
                continue
            chosen = choice.currentData() or ""
            choice.clear()
            for key, words in entries:
                choice.addItem(words, key)
            choice.setCurrentIndex(max(0, choice.findData(chosen)))

    def _ask(self) -> None:
        self._typing.stop()
        self._model.show(
            Asked(
                landing=self.landing.currentData() or "", state=self.state.currentData() or "",
                way=self.way.currentData() or "", query=one_line(self.search.text(), 100),
            )
        )  # fmt: skip
        self.table.list.verticalScrollBar().setValue(0)

    def _choose(self, key: str) -> None:
        self._chosen = key
        self.table.list.make_current(key)
        self._show_chosen()

    def _show_chosen(self) -> None:
        one = self._model.by_id(self._chosen) if self._chosen else None
        self._panel.setVisible(one is not None)
        if one is None:
            return
        phone = self._model.phone(one.id)
        self._name.set_words(f"{one_line(one.name, 80)} · {phone or one.phone_hint}")
        self._about.set_words(" · ".join(filter(None, self._facts(one))))
        self._message.set_words(one.message)
        self._message.setVisible(bool(one.message))
        self._reveal.setVisible(not phone)
        self._reveal.setEnabled(self._model.online)
        self._copy.setVisible(bool(phone))
        self._chat.setVisible(one.conversation is not None)

    def _facts(self, one: Contact) -> tuple[str, ...]:
        left = self._model.reveals_left
        return (
            full_time(one.created), kind_words(one.kind), self._landings.name_of(one.marketer), one_line(one.task, 120),
            self.tr("Order {number}").replace("{number}", one_line(one.order, 60)) if one.order else "",
            self.tr("%n more number(s) today", "", left) if self._model.phone(one.id) and left is not None else "",
        )  # fmt: skip

    def _fill_purposes(self) -> None:
        self._purposes.clear()
        for purpose in PURPOSES:
            self._purposes.addAction(purpose_words(purpose), partial(self._model.reveal, self._chosen, purpose))

    def _open_chat(self) -> None:
        one = self._model.by_id(self._chosen)
        if one is not None and one.conversation is not None:
            self.chat_wanted.emit(one.conversation)

    def _empty_words(self) -> str:
        if not self._model.known:
            return self.tr("Asking the hub…") if self._model.error is None else self.tr("The hub does not answer.")
        if self._model.asked != Asked():
            return self.tr("No contact is like that. Take another filter, or clear the search.")
        return self.tr("No contacts yet. They come by the landings' forms, by hand or from a file.")

    # export

    def _ask_what_for(self) -> None:
        total = self._model.total
        what = self.tr("%n contact(s), as filtered now.", "", total).replace(str(total), QLocale().toString(total))
        dialog = ExportDialog(self._appearance, lambda: self.tr("Export contacts"), what, ("csv",), self)
        dialog.ask(lambda answer: self._ask_where(dialog.purpose, dialog.reason) if answer == "ok" else None)

    def _ask_where(self, purpose: str, reason: str) -> None:
        dialog = QFileDialog(self, self.tr("Export CSV"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setNameFilter(self.tr("Tables (*.csv)"))
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        stamp = QDateTime.fromMSecsSinceEpoch(self._model.now()).toString("yyyy-MM-dd_HHmm")
        dialog.selectFile(f"contacts-{stamp}.csv")
        dialog.fileSelected.connect(lambda path: self.write(Path(path), purpose, reason))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, path: Path, purpose: str, reason: str) -> None:
        """The filtered list into a file; what it is for is logged."""
        head = (
            self.tr("Customer"), self.tr("Time"), self.tr("Phone"), self.tr("Landing"), self.tr("Marketer"), self.tr("State"),
            self.tr("Way"), self.tr("Source"), self.tr("Carer"), self.tr("Message"), self.tr("Task"),
        )  # fmt: skip
        words = {one.value: state_words(one) for one in ContactState} | {one.value: way_words(one) for one in Way}
        words |= {one.value: kind_words(one) for one in SourceKind if one is not SourceKind.IMPORT}
        asked = self._model.asked
        wanted = ExportContacts(
            head=head, words=words, purpose=purpose, reason=reason, landing=asked.landing, state=asked.state, way=asked.way,
            q=asked.query,
        )  # fmt: skip
        if self._export is not None:
            self._export(path, wanted, lambda error: self._written(path, error))

    def _written(self, path: Path, error: str | None) -> None:
        if error is None:
            self._toast.say_that(self.tr("Saved: {file}").replace("{file}", path.name))
        else:
            text = self.tr("{file} could not be saved: {reason}")
            self._toast.say_that(text.replace("{file}", path.name).replace("{reason}", error))
