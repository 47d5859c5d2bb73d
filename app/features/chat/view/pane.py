"""The centre pane: head, search, messages, who types, and the composer."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.notices import EmptyState, Toast
from app.desktop.kit.pictures import PictureLoader
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import TextLine
from app.desktop.ports import Pictures
from app.desktop.refusals import sentence
from app.desktop.settings import Settings
from app.desktop.shortcuts import Key, Shortcuts
from app.desktop.store import Connection
from app.domain.ids import ConversationId, MessageId
from app.features.chat.model.answering import Answering
from app.features.chat.model.chat import ChatModel
from app.features.chat.model.days import Days
from app.features.chat.view.composer import Composer
from app.features.chat.view.find_bar import FindBar
from app.features.chat.view.head import ChatHead
from app.features.chat.view.interaction import ChatTimeline
from app.features.chat.view.opening import ask_to_open
from app.features.chat.view.thumbnails import Thumbnails

if TYPE_CHECKING:
    from app.features.chat.view.date_bar import DateBar


class ChatPane(QWidget):
    """Shows the model's conversation. `next_wanted`: something went out, and the next buyer's turn is asked for."""

    next_wanted = Signal()

    def __init__(
        self,
        model: ChatModel,
        appearance: Appearance,
        settings: Settings,
        shortcuts: Shortcuts,
        pictures: Pictures,
        loader: PictureLoader,
        emoji: Path,
        open_url: Callable[[QUrl], object] = QDesktopServices.openUrl,
        answering: Answering | None = None,
        days: Days | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`emoji` is the file with the picker's emoji; `open_url` hands an address to the browser. Without `answering` messages
        are neither quoted nor changed, without `days` there is no way to a date."""
        super().__init__(parent)
        self._model = model
        self._appearance = appearance
        self._open_url = open_url
        self._newest_seen = False
        self._going_on = False
        self._wanted_note: tuple[ConversationId | None, MessageId] | None = None
        self._link = model.connection
        self._thumbnails = Thumbnails(appearance, pictures, loader, self)
        self.head = ChatHead(model, appearance)
        self.find_bar = FindBar(model, appearance)
        self._answering = answering
        self._days = days
        self._date_bar: DateBar | None = None
        self.timeline = ChatTimeline(model, appearance, self._thumbnails, answering)
        self.typing = TextLine(appearance, self._typing_words, "faint", appearance.fonts.tiny)
        self.composer = Composer(model, appearance, settings, shortcuts, emoji, answering)
        self._toast = Toast(appearance, self)
        self._notices = QVBoxLayout()
        self._lay_out()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAcceptDrops(True)
        self._connect(shortcuts)
        self._show_state()

    def _connect(self, shortcuts: Shortcuts) -> None:
        model = self._model
        model.opened.connect(self._show_state)
        model.head_changed.connect(self._link_changed)
        model.typing_changed.connect(self._show_typing)
        model.missing.connect(self._say_missing)
        self.timeline.newest_seen.connect(self._note_seen)
        self.timeline.link_wanted.connect(self._ask_to_open)
        self.timeline.left.connect(self.write)
        self.timeline.typed.connect(self._type)
        self.timeline.write_into(self.composer.field)
        self.timeline.composed.connect(self.write)
        self.find_bar.wanted.connect(self.timeline.show_wanted)
        self.find_bar.closed.connect(self.write)
        self.composer.escaped.connect(self._leave_field)
        self.composer.sent.connect(self.timeline.go_to_newest)
        self.composer.sent.connect(self._go_on)
        self.composer.field.send_and_next_wanted.connect(self._send_and_go_on)
        self.composer.noted.connect(model.go_to_newest)
        # After the timeline has taken in what came.
        model.changed.connect(self._show_note)
        model.jumped.connect(lambda _number: self._show_note())
        shortcuts.bind(Key.FIND, self, self._find)
        if self._days is not None:
            self.find_bar.date_wanted.connect(self._go_to_date)
            shortcuts.bind(Key.GO_TO_DATE, self, self._go_to_date)
        if self._answering is not None:
            self._answering.refused.connect(lambda error: self._toast.say_that(sentence(error)))
            self._answering.waiting.connect(lambda: self._toast.say_that(self.tr("Kept here; the hub decides once connected.")))
            shortcuts.bind(Key.QUOTE, self, self.timeline.quote_current)

    @property
    def date_bar(self) -> "DateBar | None":
        """The way to a date. Built for the first one: its calendar costs as much as the rest of this pane."""
        if self._date_bar is None and self._days is not None:
            from app.features.chat.view.date_bar import DateBar

            self._date_bar = DateBar(self._days, self._model, self._appearance)
            self._date_bar.closed.connect(self.write)
            self._column.insertWidget(self._column.indexOf(self.timeline), self._date_bar)
        return self._date_bar

    # -- what the window calls ------------------------------------------------------------------------------------

    def write(self) -> None:
        """Put the cursor into the field; where nothing can be written, the keys go to the messages."""
        (self.timeline if self.composer.isHidden() else self.composer.field).setFocus()

    def add_notice(self, notice: QWidget) -> None:
        """Put what a feature has to say about the open chat between its head and its messages."""
        self._notices.addWidget(notice)

    def add_foot(self, foot: QWidget) -> None:
        """Put what stands in the composer's place while that is shut, see `shut`. It shows and hides itself."""
        self._column.addWidget(foot)

    def shut(self, shut: bool) -> None:
        """Nothing can be written in the open chat (or again): the composer is away, with its draft kept in it."""
        held = self.window().focusWidget()
        self.typing.setVisible(not shut)
        self.composer.setVisible(not shut)
        if shut and held is not None and self.composer.isAncestorOf(held):
            self.timeline.setFocus()
        # Keys typed over the messages go to the field: they must not fill one that nobody sees.
        self.composer.setEnabled(not shut and self._model.open_id is not None)

    def go_to(self, number: int) -> None:
        """Show a message of the open chat, marked."""
        self._model.go_to(number)

    def go_to_note(self, note: str) -> None:
        """Show a note of the open chat, marked, as soon as what stands around it is loaded."""
        self._wanted_note = (self._model.open_id, MessageId(note))
        self._show_note()

    def keep_draft(self) -> None:
        """Keep what is being written now, as before the window closes."""
        self.composer.keep_draft()

    # -- events ---------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.WindowActivate, QEvent.Type.WindowDeactivate):
            self._note_attention(event.type() == QEvent.Type.WindowActivate)
        return bool(super().event(event))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_typing()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.composer.isEnabled() and self.composer.field.takes_files and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self.composer.take_files(files)
            event.acceptProposedAction()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._appearance.theme.background)

    # -- inside ---------------------------------------------------------------------------------------------------

    def _send_and_go_on(self) -> None:
        self._going_on = True
        self.composer.send()
        self._going_on = False  # what was refused or held back stays in sight

    def _go_on(self) -> None:
        if self._going_on:
            self.next_wanted.emit()

    def _lay_out(self) -> None:
        chat = QWidget()
        self._column = column = QVBoxLayout(chat)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(self._notices)
        column.addWidget(self.find_bar)
        column.addWidget(self.timeline, 1)
        # Its place is always there, so that somebody's typing never moves the messages.
        self.typing.setContentsMargins(18, 0, 18, 4)
        self.typing.setFixedHeight(self.typing.fontMetrics().height() + 6)
        column.addWidget(self.typing)
        column.addWidget(self.composer)
        self._nothing = EmptyState(self._appearance, "empty-chat", self._nothing_words)
        self._chat = chat
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(chat)

    def _show_note(self) -> None:
        if self._wanted_note is None:
            return
        conversation, note = self._wanted_note
        shown = self._model.keys()
        if conversation != self._model.open_id:
            self._wanted_note = None
        elif note in shown:
            self._wanted_note = None
            self.timeline.make_current(note)

    def _show_state(self) -> None:
        self._stack.setCurrentWidget(self._chat if self._model.open_id is not None else self._nothing)

    def _show_typing(self) -> None:
        self.typing.set_words(self._typing_words)

    def _say_missing(self, _number: int) -> None:
        self._toast.say_that(self.tr("This message cannot be loaded now."))

    def _typing_words(self) -> str:
        names = [one_line(name, 40) for name in self._model.typists if name]
        if not names:
            return ""
        if len(names) == 1:
            return self.tr("{name} is typing…").replace("{name}", names[0])
        return self.tr("{names} are typing…").replace("{names}", QLocale().createSeparatedList(names[:3]))

    def _nothing_words(self) -> str:
        return self.tr("No chat is open. Choose one on the left; the longest wait is on top.")

    def _note_seen(self, seen: bool) -> None:
        self._newest_seen = seen
        self._note_attention(self.isActiveWindow())

    def _note_attention(self, active: bool) -> None:
        self._model.set_attentive(active and self._newest_seen and self.isVisible())

    def _link_changed(self) -> None:
        link, self._link = self._link, self._model.connection
        if self._link is not link and self._link is Connection.ONLINE:
            self._thumbnails.try_again()

    def _ask_to_open(self, address: str) -> None:
        if ask_to_open(address, self._appearance, self, self._open_url) is None:
            self._toast.say_that(self.tr("This link cannot be opened safely."))

    def _find(self) -> None:
        if self._model.open_id is not None:
            self.find_bar.begin()

    def _go_to_date(self) -> None:
        if self._model.open_id is not None and self.date_bar is not None:
            self.find_bar.end()
            self.date_bar.begin()

    def _leave_field(self) -> None:
        if self.find_bar.isHidden():
            self.timeline.setFocus()
        else:
            self.find_bar.end()

    def _type(self, event: QKeyEvent) -> None:
        if not self.composer.isEnabled():
            return
        self.write()
        QApplication.sendEvent(self.composer.field, QKeyEvent(event))
