"""The Requests workspace: a tab for each origin and for what a search finds, the list, the chosen request beside it (REQ-1)."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button
from app.desktop.kit.chips import Chips
from app.desktop.kit.fields import SearchField
from app.desktop.kit.ground import fill
from app.desktop.kit.notices import Banner, EmptyState, Toast
from app.desktop.kit.plain import one_line
from app.desktop.kit.tabs import Tabs
from app.desktop.kit.times import full_time
from app.desktop.kit.tones import Tone
from app.desktop.kit.undo import UndoBar
from app.desktop.kit.virtual_list import VirtualList
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.ids import SECOND
from app.domain.requests import DELETED, TABS, BuyerRequest, Origin, Purpose, Topic
from app.features.requests.model import RequestsModel
from app.features.requests.rules import Asked
from app.features.requests.view.detail import RequestDetail
from app.features.requests.view.rows import RequestRows
from app.features.requests.view.words import tab_words, topic_words
from app.protocol.envelope import ErrorBody

_GAPS, _FOUND = "gaps", "found"
# A chip beside those of the topics.
_UNDECIDED = "undecided"
_SEARCH_MS = 250
#: Pixels that list and request need side by side, and what the list takes of them.
_BOTH, _LIST = 820, 380
_ANY = 16_777_215


class RequestsPage(QWidget):
    """`call_wanted` carries a request whose number is here, `chat_wanted` a chat's id, `order_wanted` an order's number."""

    call_wanted = Signal(str)
    chat_wanted = Signal(str)
    order_wanted = Signal(str)
    gaps_wanted = Signal()
    task_wanted = Signal()

    def __init__(self, model: RequestsModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._appearance = appearance
        # Where there is no room for both, the request takes the list's place until one goes back.
        self._opened = False
        self._told_words = ""
        # The tab that was in front before the search.
        self._before = ""
        self.tabs = Tabs(appearance, lambda: self.tr("Where requests come from"))
        self.topics = Chips(appearance, lambda: self.tr("Topics of the call centre"))
        self.search = SearchField(appearance, lambda: self.tr("Search name, order, words, or a whole number"))
        self.gaps = Button(appearance, lambda: self.tr("Description gaps…"), icon="flag")
        self.old = Banner(appearance)
        self.told = Banner(appearance)
        self.rows = RequestRows(model, appearance)
        self.list = VirtualList(appearance, self.rows, lambda: self.tr("Requests"))
        self.detail = RequestDetail(model, appearance)
        self._empty = EmptyState(appearance, "requests", self._empty_words)
        self._toast = Toast(appearance, self)
        self._undo = UndoBar(appearance, self)
        self._second = QTimer(self, interval=SECOND)
        self._typing = QTimer(self, singleShot=True, interval=_SEARCH_MS)
        self._lay_out()
        self._connect()
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.set_awake(True)
        self._second.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
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

    def open(self, request: str, origin: str) -> None:
        """Shows one request, in its tab."""
        self._model.set_awake(True)
        self.tabs.choose(origin)
        self._show(request)

    def show_gaps(self, product: str) -> None:
        """Only those of a product that are marked, in a tab of their own until another is chosen."""
        self.tabs.offer(_GAPS, True)
        self.tabs.choose(_GAPS)
        self._model.show(Asked(tab="", product=product, gap=True))

    # inside

    def _lay_out(self) -> None:
        for tab in TABS:
            self.tabs.add(tab, partial(self._tab_words, tab))
        self.tabs.add(_GAPS, lambda: self.tr("Description gaps"))
        self.tabs.add(_FOUND, lambda: self.tr("Found"))
        for passing in (_GAPS, _FOUND):
            self.tabs.offer(passing, False)
        self.search.setMinimumWidth(120)
        self.search.setMaximumWidth(300)
        self.topics.add("", lambda: self.tr("All topics"))
        for topic in Topic:
            self.topics.add(topic.value, partial(self._topic_chip, topic.value))
        self.topics.add(_UNDECIDED, self._undecided_chip)
        bar = QHBoxLayout()
        bar.setSpacing(Size.GAP)
        bar.addWidget(self.tabs, 10)
        bar.addWidget(self.search, 5)
        bar.addWidget(self.gaps)
        self.list.set_empty(self._empty)
        body = self._body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.list)
        body.addWidget(self.detail, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Size.PAD + Size.STEP, Size.PAD, Size.PAD + Size.STEP, Size.PAD)
        column.setSpacing(Size.GAP)
        column.addLayout(bar)
        for widget in (self.topics, self.old, self.told):
            column.addWidget(widget)
        column.addLayout(body, 1)

    def _connect(self) -> None:
        model = self._model
        model.changed.connect(self._refresh)
        model.due_changed.connect(self._show_tasks)
        model.refused.connect(self._say_refusal)
        self.tabs.chosen.connect(lambda _key: self._ask())
        self.topics.chosen.connect(lambda _key: self._ask())
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.search.moved.connect(self.list.step)
        self.search.returnPressed.connect(self._open_found)
        self._typing.timeout.connect(self._search)
        self._second.timeout.connect(self._tick)
        self.list.current_changed.connect(self._choose)
        self.list.activated.connect(self._show)
        self.list.menu_wanted.connect(self._show_menu)
        self.gaps.clicked.connect(lambda _on: self.gaps_wanted.emit())
        self.detail.left.connect(self._go_back)
        self.detail.deleted.connect(self._offer_undo)
        for name in ("call_wanted", "chat_wanted", "order_wanted"):
            getattr(self.detail, name).connect(getattr(self, name))

    def _ask(self) -> None:
        tab = self.tabs.current_key
        if tab in (_GAPS, _FOUND):
            return  # `show_gaps` says of which product, `_search` what is looked for
        for passing in (_GAPS, _FOUND):
            self.tabs.offer(passing, False)
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        chip = self.topics.current if tab == Origin.CALL_CENTRE.value else ""
        undecided = chip == _UNDECIDED
        self._model.show(Asked(tab=tab, topic="" if undecided else chip, undecided=undecided))
        self.list.verticalScrollBar().setValue(0)

    def _search(self) -> None:
        """Looks through all tabs; without words back to the one before."""
        self._typing.stop()
        query, tab = one_line(self.search.text(), 100), self.tabs.current_key
        if query:
            if tab != _FOUND:
                self._before = TABS[0] if tab == _GAPS else tab
                self.tabs.offer(_FOUND, True)
                self.tabs.choose(_FOUND)
            self._model.show(Asked(tab="", query=query))
            self.list.verticalScrollBar().setValue(0)
        elif tab == _FOUND:
            self.tabs.choose(self._before)

    def _open_found(self) -> None:
        """Enter: at once what is looked for, then the one that is marked, or the first."""
        if self._typing.isActive():
            self._search()
        elif self._model.total:
            row = max(0, self.list.current_row)
            self._show(self.rows.key(row))

    def _choose(self, key: str) -> None:
        self._model.open(key)
        self.list.make_current(key)

    def _show(self, key: str) -> None:
        self._opened = True
        self._choose(key)
        self._fit()
        self.detail.answer.setFocus()

    def _go_back(self) -> None:
        self._opened = False
        self._fit()
        self.list.setFocus()

    def _refresh(self) -> None:
        state = self._model.state
        for tab in TABS:
            self.tabs.set_count(tab, None if tab == DELETED else state.waiting.get(tab, 0))
        self.topics.setVisible(self.tabs.current_key == Origin.CALL_CENTRE.value)
        self.topics.refresh()
        self._empty.set_words(self._empty_words)
        self.list.refresh()
        self.detail.refresh()
        if self._model.error is None:
            self.old.hide()
        elif self.old.isHidden():
            text = self.tr("Not current: as of {time}. Answers are kept and sent later; numbers are shown when connected.")
            self.old.say_that(text.replace("{time}", full_time(self._model.time)), Tone.WARN)
        self._show_tasks()
        self._fit()

    def _show_tasks(self) -> None:
        count = len(self._model.tasks())
        words = self.tr("%n buyer(s) do not know their tracking number yet.", "", count) if count else ""
        if words == self._told_words:
            return  # a screen reader hears it once
        self._told_words = words
        if words:
            self.told.say_that(words, Tone.ACCENT, self.tr("Tell the next one…"), self.task_wanted.emit)
        else:
            self.told.hide()

    def _fit(self) -> None:
        narrow = self.width() < _BOTH
        self.detail.set_alone(narrow)
        self.detail.setVisible(not narrow or self._opened)
        self.list.setVisible(not narrow or not self._opened)
        self.list.setMaximumWidth(_ANY if narrow else _LIST)
        self.list.setMinimumWidth(0 if narrow else _LIST)

    def _tick(self) -> None:
        self.list.tick()
        self.detail.tick()

    def _tab_words(self, tab: str) -> str:
        return tab_words(tab, self._model.state.rules)

    def _topic_chip(self, topic: str) -> str:
        return f"{topic_words(topic)} · {QLocale().toString(self._model.state.topics.get(topic, 0))}"

    def _undecided_chip(self) -> str:
        words = QCoreApplication.translate("Requests", "Undecided")
        return f"{words} · {QLocale().toString(self._model.state.undecided)}"

    def _empty_words(self) -> str:
        if not self._model.known:
            return self.tr("Asking the hub…") if self._model.error is None else self.tr("The hub does not answer.")
        if self._model.asked.query:
            return self.tr("No request is like that, in no tab. Deleted ones are not looked through.")
        if self._model.asked.undecided:
            return self.tr("Every request that was answered is solved or not solved.")
        if self.tabs.current_key == DELETED:
            return self.tr("Nothing was deleted. What you delete can be restored here.")
        return self.tr("No requests here. They come from the forms of the shop's pages.")

    # what is done with one

    def menu(self, request: BuyerRequest) -> QMenu:
        """What can be done with a request from the list, for keyboard and right button."""
        menu, model = QMenu(self), self._model
        menu.addAction(self.tr("Answer"), partial(self._show, request.id))
        if request.phone_hint:
            show = menu.addAction(self.tr("Show phone number"), partial(model.reveal, request.id, Purpose.CALL))
            show.setEnabled(model.online and not model.phone(request.id))
        if request.deleted is not None:
            menu.addAction(self.tr("Restore"), partial(model.delete, request.id, False))
        else:
            menu.addAction(self.tr("Delete"), partial(self._delete, request.id))
        return menu

    def _delete(self, request: str) -> None:
        self._model.delete(request)
        self._offer_undo(request)

    def _offer_undo(self, request: str) -> None:
        self._undo.say_that(lambda: self.tr("Moved to the deleted ones."), partial(self._model.delete, request, False))

    def _show_menu(self, key: str, place: QPoint) -> None:
        row = self._model.row_of(key)
        request = self._model.entry(row) if row >= 0 else None
        if request is not None:
            menu = self.menu(request)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(place)

    def _say_refusal(self, error: ErrorBody) -> None:
        self._toast.say_that(sentence(error))
