"""The left pane: lists with counters, filters, and rows whose waits tick once a second (CHAT-1 to CHAT-4)."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.fields import SearchField
from app.desktop.kit.later import Later
from app.desktop.kit.tabs import Tabs
from app.desktop.kit.virtual_list import VirtualList
from app.desktop.kit.words import Words
from app.desktop.themes import Size
from app.domain.conversations import Conversation
from app.domain.ids import SECOND, ConversationId
from app.features.intake.model import IntakeModel, ListName
from app.features.intake.rules.filters import Filters
from app.features.intake.view.filters import FilterButton, FilterLine
from app.features.intake.view.rows import ConversationRows

if TYPE_CHECKING:
    from app.features.intake.view.ticking import Ticking


class IntakePane(QWidget):
    """Shows the model's lists. `opened` carries the id of the conversation that the agent chose."""

    opened = Signal(str)

    def __init__(self, model: IntakeModel, appearance: Appearance, me: Callable[[], str], parent: QWidget | None = None) -> None:
        """`me` gives the signed-in person's id."""
        super().__init__(parent)
        self._model = model
        self._open = ""
        self._awake = True
        self._rows = ConversationRows(model, appearance, me)
        self._tabs = Tabs(appearance, lambda: self.tr("Lists of conversations"))
        self._tabs.add(ListName.TODAY.value, lambda: self.tr("Today"))
        self._tabs.add(ListName.ALL.value, lambda: self.tr("All"))
        self._tabs.add(ListName.FAVOURITES.value, lambda: self.tr("Favourites"))
        self._tabs.add(ListName.SPAM.value, lambda: self.tr("Spam"))
        self._tabs.add(ListName.BLOCKED.value, lambda: self.tr("Blocked"))
        self._filter = SearchField(appearance, lambda: self.tr("Filter by name or phone"))
        self.list = VirtualList(appearance, self._rows, lambda: self.tr("Conversations"))
        self._empty = self._empty_states(appearance)
        self.list.set_empty(self._empty)
        self._filter_button = FilterButton(model, appearance)
        self._filter_line = FilterLine(model, appearance)
        self._ticking: Ticking | None = None
        self._aside: QWidget | None = None
        self._lay_out()
        self._tick = QTimer(self)
        self._tick.setInterval(SECOND)
        self._tick.timeout.connect(self._tick_once)
        self._tabs.chosen.connect(lambda key: model.show(ListName(key)))
        self._filter.textChanged.connect(model.filter)
        self._filter.moved.connect(self.list.step)
        self._filter.returnPressed.connect(self._open_current)
        self._filter.left_empty.connect(self.list.setFocus)
        self.list.activated.connect(self.opened)
        model.changed.connect(self._refresh)
        model.filters_changed.connect(self._filter_line.refresh)
        self._filter_line.refresh()
        self._refresh()

    def offer(self, ticking: "Ticking") -> None:
        """Rows can be ticked from now on, and have a menu."""
        self._ticking = ticking
        self.list.many = True
        ticking.stand_in(self._head, self._find_row, self._lists)

    def explain(self, why: Callable[[Conversation], str]) -> None:
        """`why` says why a conversation is whose it is, for the hover text of its row."""
        self._rows.why = why

    def attend(self, by: Callable[[ConversationId], str]) -> None:
        """`by` says which colleague is answering a conversation just now, "" for nobody."""
        self._rows.attended = by

    def show_list(self, name: ListName) -> None:
        """Another list, as a click on its tab."""
        self._tabs.offer(name.value, True)
        self._tabs.choose(name.value)
        self.list.setFocus()

    def open_filters(self) -> None:
        """The menu of filters, by key."""
        self._filter_button.setFocus()
        self._filter_button.open_menu()

    def add_foot(self, widget: QWidget) -> None:
        """Put something below the list, whichever is shown."""
        self._below.addWidget(widget)

    def set_aside(self, widget: QWidget) -> None:
        """Another view that can stand in place of the lists."""
        self._aside = widget
        self._pages.addWidget(widget)

    @property
    def aside(self) -> bool:
        """Whether that other view stands in place of the lists."""
        return self._pages.currentIndex() == 1

    def show_aside(self, wanted: bool) -> None:
        """Show that other view, or the lists again."""
        if self._aside is not None:
            self._pages.setCurrentIndex(1 if wanted else 0)
            (self._aside if wanted else self.list).setFocus()
            self._set_ticking()

    def add_tool(self, button: QWidget) -> None:
        """Put a button beside the filter."""
        self._find.addWidget(button)

    def show_open(self, conversation: ConversationId | None) -> None:
        """Marks the row of the open chat."""
        self._open = conversation or ""
        self.list.make_current(self._open)

    def go(self, step: int) -> None:
        """Opens the chat `step` rows further (Alt+Up, Alt+Down)."""
        target = self._model.neighbour(ConversationId(self._open) if self._open else None, step)
        if target is not None:
            self.opened.emit(target)

    def go_to_row(self, place: int) -> None:
        """Opens the chat in row `place` from 0 (Ctrl+1…9)."""
        if place < len(self._model.rows().ids):
            self.opened.emit(self._model.rows().ids[place])

    def go_to_longest_waiting(self) -> None:
        """Opens the chat that waits longest (CHAT-3), one's own or nobody's first; another than the open chat if there is one."""
        current = ConversationId(self._open) if self._open else None
        target = self._model.longest_waiting(current) or self._model.longest_waiting()
        if target is not None:
            self.opened.emit(target)

    def go_to_longest_overdue(self) -> None:
        """Opens the longest wait past the limit, whosever chat it is (CHAT-11); another than the open chat if there is one."""
        late = self._model.waiting_ids(self._model.overdue())
        if late:
            self.opened.emit(next((one for one in late if one != self._open), late[0]))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._set_ticking()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()

    def set_awake(self, awake: bool) -> None:
        """A minimised window need not tick."""
        self._awake = awake
        self._set_ticking()

    def _set_ticking(self) -> None:
        wanted = self._awake and self.list.isVisible() and self._model.rows().waiting > 0
        if wanted != self._tick.isActive():
            self._tick.start() if wanted else self._tick.stop()

    def _refresh(self) -> None:
        for name in ListName:
            self._tabs.set_count(name.value, self._model.count(name))
        # Most shops block hardly anybody; the other lists' names need the room.
        blocked = ListName.BLOCKED
        self._tabs.offer(blocked.value, self._model.count(blocked) > 0 or self._model.shown is blocked)
        self.list.refresh()
        self._empty.setCurrentIndex(self._empty_index())
        self._set_ticking()

    def _empty_index(self) -> int:
        return len(ListName) if self._model.filtered else list(ListName).index(self._model.shown)

    def _tick_once(self) -> None:
        self._model.tick()
        self.list.tick()

    def _clear_filters(self) -> None:
        self._filter.clear()
        self._model.set_filters(Filters())

    def _open_current(self) -> None:
        key = self.list.current_key
        if self._rows.row_of(key) < 0 and len(self._model.rows().ids):
            key = self._model.rows().ids[0]
        if key:
            self.opened.emit(key)

    def _empty_states(self, appearance: Appearance) -> QStackedWidget:
        def later(icon: str, words: Words, action: Words = "", do: Callable[[], object] | None = None) -> None:
            states.addWidget(Later(lambda: made(icon, words, action, do)))

        def made(icon: str, words: Words, action: Words, do: Callable[[], object] | None) -> QWidget:
            from app.desktop.kit.notices import EmptyState  # not before the first frame, which has people in it

            return EmptyState(appearance, icon, words, action, do)

        states = QStackedWidget()
        later(
            "chat", lambda: self.tr("Nobody has written today yet."), lambda: self.tr("Show all conversations"),
            lambda: self._tabs.choose(ListName.ALL.value),
        )  # fmt: skip
        later("chat", lambda: self.tr("No conversations yet. They appear here as soon as a buyer writes."))
        later("star", lambda: self.tr("No favourites yet. Open a chat and press the star at its top."))
        later("spam", lambda: self.tr("No suspected spam. What is caught here makes no sound."))
        later("block", lambda: self.tr("Nobody is blocked. What a blocked buyer writes is kept unseen until you unblock them."))
        later("search", lambda: self.tr("Nothing found in this list."), lambda: self.tr("Clear the filter"), self._clear_filters)
        return states

    def _lay_out(self) -> None:
        self._find_row = QWidget()
        self._find = QHBoxLayout(self._find_row)
        self._find.setContentsMargins(0, 0, 0, 0)
        self._find.setSpacing(Size.STEP)
        self._find.addWidget(self._filter, 1)
        self._find.addWidget(self._filter_button)
        self._head = QVBoxLayout()
        self._head.setContentsMargins(Size.PAD - 2, Size.GAP, Size.PAD - 2, Size.STEP)
        self._head.setSpacing(Size.STEP + 2)
        self._head.addWidget(self._find_row)
        self._head.addWidget(self._filter_line)
        lists = QWidget()
        self._lists = QVBoxLayout(lists)
        self._lists.setContentsMargins(0, 0, 0, 0)
        self._lists.setSpacing(0)
        self._lists.addWidget(self._tabs)
        self._lists.addLayout(self._head)
        self._lists.addWidget(self.list, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(lists)
        self._below = QVBoxLayout(self)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.setSpacing(0)
        self._below.addWidget(self._pages, 1)
