"""The Customers workspace: filters, segments and search, the table, and the chosen customer beside it (CUST-1)."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDateTime, QEvent, QLocale, QPoint, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button
from app.desktop.kit.chips import Chips
from app.desktop.kit.columns import Heads
from app.desktop.kit.export_dialog import ExportDialog
from app.desktop.kit.fields import SearchField
from app.desktop.kit.ground import fill
from app.desktop.kit.notices import Banner, EmptyState, Toast
from app.desktop.kit.plain import one_line
from app.desktop.kit.times import full_time
from app.desktop.kit.tones import Tone
from app.desktop.kit.undo import UndoBar
from app.desktop.kit.virtual_list import VirtualList
from app.desktop.refusals import sentence
from app.desktop.shortcuts import Key, Shortcuts
from app.desktop.source_words import source_words
from app.desktop.themes import Size
from app.domain.customer_list import CustomerFilter, CustomerRow, Label, Segment
from app.domain.customers import RANKS, CustomerSource, CustomerStatus
from app.features.customer_list.model import CustomerListModel, Segments
from app.features.customer_list.rules import FORMS, Asked
from app.features.customer_list.view.card import CustomerCard, OpenProfile
from app.features.customer_list.view.filters import Filters
from app.features.customer_list.view.marking import MarkBar, MarkUndo
from app.features.customer_list.view.rows import COLUMNS, CustomerRows
from app.features.customer_list.view.segments import SegmentBox
from app.features.customer_list.view.words import counted, label_words, rank_words, status_words
from app.features.customer_list.wire import ExportCustomers
from app.protocol.envelope import ErrorBody

#: Asks the hub for a table and writes it to a file; then what went wrong, or None.
Export = Callable[[Path, ExportCustomers, Callable[[str | None], None]], None]
_SEARCH_MS = 250
#: Pixels that table and customer need side by side.
_BOTH = 940


class CustomersPage(QWidget):
    """`chat_wanted` carries a conversation's id."""

    chat_wanted = Signal(str)

    def __init__(
        self, model: CustomerListModel, segments: Segments, appearance: Appearance, shortcuts: Shortcuts, export: Export | None,
        profile: QWidget, open_profile: OpenProfile, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`export` None for those who may not; `profile` shows a whole customer, `open_profile` says to it whom."""
        super().__init__(parent)
        self._model = model
        self._appearance = appearance
        self._export = export
        self._chosen = ""
        # Where there is no room for both, the customer takes the table's place until one goes back.
        self._opened = False
        self.chips = Chips(appearance, lambda: self.tr("Label"))
        self.search = SearchField(appearance, lambda: self.tr("Search a name, or a whole phone number"))
        self.filters = Filters(model, appearance)
        self.undo = UndoBar(appearance)
        self.segments = SegmentBox(segments, appearance, lambda: self._model.asked.wanted, self.undo, self._say_refusal)
        self.export = Button(appearance, lambda: self.tr("Export…"), icon="file")
        self.clear = Button(appearance, lambda: self.tr("Clear the filter"), icon="close")
        self.old = Banner(appearance)
        self.marked = MarkUndo(model.marks, appearance, shortcuts.text(Key.UNDO))
        self.rows = CustomerRows(model, appearance, self._toggle)
        self.list = VirtualList(appearance, self.rows, lambda: self.tr("Customers"))
        self.list.many = True
        self.heads = Heads(COLUMNS, self.list, appearance)
        self.bar = MarkBar(model, appearance, self.ticked, self._say_refusal)
        self.card = CustomerCard(model, segments, appearance, profile, open_profile)
        self._empty = EmptyState(appearance, "customers", self._empty_words)
        self._toast = Toast(appearance, self)
        self._typing = QTimer(self, singleShot=True, interval=_SEARCH_MS)
        self._lay_out()
        self._connect(shortcuts)
        self._refresh()

    def ticked(self) -> list[CustomerRow]:
        """Those who are ticked and here, from top to bottom."""
        found = (self._model.by_id(key) for key in sorted(self.list.ticked, key=self._model.row_of))
        return [row for row in found if row is not None]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.set_awake(True)

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

    def show_filter(self, wanted: CustomerFilter) -> None:
        """Puts a filter into the controls, and asks for it."""
        self.search.blockSignals(True)
        self.search.setText(wanted.query)
        self.search.blockSignals(False)
        self.chips.choose(wanted.label)
        self.filters.choose(wanted)
        self._ask()

    # inside

    def _lay_out(self) -> None:
        model = self._model
        self.chips.add("", lambda: counted(self.tr("All"), model.facets.total))
        self.chips.add(Label.MEMBER, lambda: counted(label_words(Label.MEMBER), model.facets.members))
        others = lambda: counted(label_words(Label.NO_ACCOUNT), model.facets.total - model.facets.members)  # noqa: E731
        self.chips.add(Label.NO_ACCOUNT, others)
        self.search.setMinimumWidth(140)
        self.search.setMaximumWidth(340)
        self.export.setVisible(self._export is not None)
        top = QHBoxLayout()
        top.setSpacing(Size.GAP)
        top.addWidget(self.chips, 10)
        top.addWidget(self.search, 6)
        top.addWidget(self.segments)
        top.addWidget(self.export)
        filters = QHBoxLayout()
        filters.setSpacing(Size.GAP)
        filters.addWidget(self.filters, 1)
        filters.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignTop)
        table = QVBoxLayout()
        table.setSpacing(0)
        table.addWidget(self.heads)
        table.addWidget(self.list, 1)
        self.list.set_empty(self._empty)
        body = self._body = QHBoxLayout()
        body.setSpacing(0)
        body.addLayout(table, 1)
        body.addWidget(self.card)
        column = QVBoxLayout(self)
        column.setContentsMargins(Size.PAD + Size.STEP, Size.PAD, Size.PAD + Size.STEP, Size.PAD)
        column.setSpacing(Size.GAP)
        column.addLayout(top)
        column.addLayout(filters)
        for widget in (self.old, self.bar, self.marked, self.undo):
            column.addWidget(widget)
        column.addLayout(body, 1)
        self.bar.hide()

    def _connect(self, shortcuts: Shortcuts) -> None:
        self._model.changed.connect(self._refresh)
        self._model.counted.connect(self.chips.refresh)
        self.chips.chosen.connect(lambda _key: self._ask())
        self.filters.changed.connect(self._ask)
        self.clear.clicked.connect(lambda: self.show_filter(CustomerFilter()))
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.search.moved.connect(self.list.step)
        self._typing.timeout.connect(self._ask)
        self.segments.chosen.connect(self._choose_segment)
        self.list.current_changed.connect(self._choose)
        self.list.activated.connect(self._show)
        self.list.menu_wanted.connect(self._show_menu)
        self.list.ticked_changed.connect(self._show_bar)
        self.bar.left.connect(self._untick)
        self.export.clicked.connect(self._ask_what_for)
        self.card.left.connect(self._go_back)
        self.card.chat_wanted.connect(self.chat_wanted)
        for owner in (self.list, self.marked):
            shortcuts.bind(Key.UNDO, owner, self._model.marks.undo, within=True)

    def _ask(self) -> None:
        self._typing.stop()
        query = one_line(self.search.text(), 100)
        wanted = CustomerFilter(label=self.chips.current, query=query, **self.filters.wanted())
        current = self.segments.current
        if current is not None and wanted == CustomerFilter():
            self.segments.choose("")
        self._model.show(Asked(wanted, self.filters.sort))
        self.list.tick_none()
        self.list.verticalScrollBar().setValue(0)

    def _choose_segment(self, segment: Segment | None) -> None:
        self.show_filter(segment.wanted if segment is not None else CustomerFilter())

    def _choose(self, key: str) -> None:
        self._chosen = key
        self.card.show_customer(self._model.by_id(key))

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
        self._empty.set_words(self._empty_words)
        self.list.refresh()
        row = self._model.by_id(self._chosen) if self._chosen else None
        if row is not None:  # who is in the list no more stays, lest an edit that moves them takes their profile away
            self.card.show_customer(row)
        self.clear.setVisible(self._model.asked.wanted != CustomerFilter())
        if self._model.error is None:
            self.old.hide()
        elif self.old.isHidden():
            text = self.tr("Not current: as of {time}. What was seen stays readable; what you change is kept and sent later.")
            self.old.say_that(text.replace("{time}", full_time(self._model.time)), Tone.WARN)
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < _BOTH
        self.card.set_alone(narrow)
        self.card.setVisible(not narrow or self._opened)
        self._body.setStretch(0, 0 if narrow and self._opened else 1)
        self._body.setStretch(1, 1 if narrow else 0)
        for widget in (self.heads, self.list):
            widget.setVisible(not narrow or not self._opened)

    def _toggle(self, key: str) -> None:
        self.list.toggle(key)

    def _show_bar(self) -> None:
        self.bar.setVisible(bool(self.ticked()))
        self.bar.refresh()

    def _untick(self) -> None:
        self.list.tick_none()
        self.list.setFocus()

    def _empty_words(self) -> str:
        if not self._model.known:
            return self.tr("Asking the hub…") if self._model.error is None else self.tr("The hub does not answer.")
        if self._model.asked.wanted != CustomerFilter():
            return self.tr("No customer is like that. Take another filter, or clear the search.")
        return self.tr("No customers yet. They come with orders and chats, or from a file: Settings, Import.")

    # what is done with one

    def menu(self, key: str) -> QMenu:
        """Everything that can be done with a customer, or with all who are ticked when they are one of them."""
        menu, row = QMenu(self), self._model.by_id(key)
        if row is not None and row.conversation is not None:
            chat = row.conversation
            menu.addAction(self.tr("Open the chat"), lambda: self.chat_wanted.emit(chat))
        menu.addAction(self.tr("Open the profile"), lambda: self.list.activate(key))
        menu.addSeparator()
        if key not in self.list.ticked:
            self.list.tick_none()
            self.list.toggle(key)
        names = {
            "status": self.tr("Status"), "responsible": self.tr("Responsible"), "tag": self.tr("Add a tag"),
            "untag": self.tr("Remove a tag"),
        }  # fmt: skip
        for name, words in names.items():
            part = self.bar.menu(name)
            part.setTitle(words)
            menu.addMenu(part)
        menu.addSeparator()
        menu.addAction(self.tr("Select none"), self._untick)
        return menu

    def _show_menu(self, key: str, place: QPoint) -> None:
        menu = self.menu(key)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _say_refusal(self, error: ErrorBody) -> None:
        self._toast.say_that(sentence(error))

    # export

    def _ask_what_for(self) -> None:
        if not self._model.online:
            self._toast.say_that(self.tr("The hub does not answer; try again when connected."))
            return
        dialog = self.export_dialog()
        dialog.ask(lambda answer: self._ask_where(dialog) if answer == "ok" else None)

    def export_dialog(self) -> ExportDialog:
        """Asks what the table is for."""
        total = self._model.total
        what = self.tr("%n customer(s), as filtered now.", "", total).replace(str(total), QLocale().toString(total))
        return ExportDialog(self._appearance, lambda: self.tr("Export customers"), what, FORMS, self, phones=True)

    def _ask_where(self, asked: ExportDialog) -> None:
        wanted = self.wanted_export(asked.form, asked.purpose, asked.reason, asked.phones)
        dialog = QFileDialog(self, self.tr("Export customers"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(asked.form)
        dialog.setNameFilter(self.tr("Tables") + f" (*.{asked.form})")
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        stamp = QDateTime.fromMSecsSinceEpoch(self._model.now()).toString("yyyy-MM-dd_HHmm")
        dialog.selectFile(f"customers-{stamp}.{asked.form}")
        dialog.fileSelected.connect(lambda path: self.write(Path(path), wanted))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def wanted_export(self, form: str, purpose: str, reason: str, phones: bool) -> ExportCustomers:
        """What the hub is asked for: the filter that is shown, in the reader's words."""
        head = (
            self.tr("Name"), self.tr("Phone"), self.tr("Label"), self.tr("Rank"), self.tr("Source"), self.tr("Status"),
            self.tr("Responsible"), self.tr("Tags"), self.tr("Known since"),
        )  # fmt: skip
        words = {f"label.{label}": label_words(label) for label in Label}
        words |= {f"rank.{rank}": rank_words(rank) for rank in ("", *RANKS)}
        words |= {f"source.{source}": source_words(source) for source in CustomerSource}
        words |= {f"status.{status}": status_words(status) for status in CustomerStatus}
        current = self.segments.current
        same = current is not None and current.wanted == self._model.asked.wanted
        return ExportCustomers(
            form=form, purpose=purpose, reason=reason, phones=phones, head=head, words=words, wanted=self._model.asked.wanted,
            segment=current.name if current is not None and same else "",
        )  # fmt: skip

    def write(self, path: Path, wanted: ExportCustomers) -> None:
        """The filtered list into a file."""
        if self._export is not None:
            self._export(path, wanted, lambda error: self._written(path, error))

    def _written(self, path: Path, error: str | None) -> None:
        if error is None:
            words = self.tr("Exported to {file}").replace("{file}", one_line(path.name, 80))
            self._toast.say_that(words)
        else:
            self._toast.say_that(error)
