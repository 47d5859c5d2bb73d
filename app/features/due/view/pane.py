"""The list of what is due next, in place of the lists of conversations, and the line at their foot that leads there."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import IconButton, ToolButton
from app.desktop.kit.notices import EmptyState
from app.desktop.kit.pill import Pill
from app.desktop.kit.text import TextLine
from app.desktop.kit.tones import Tone
from app.desktop.kit.virtual_list import VirtualList
from app.desktop.themes import Size
from app.domain.conversations import WaitLevel
from app.domain.ids import SECOND, Instant
from app.features.due.model import DueModel
from app.features.due.rules import Due, DueKind
from app.features.due.view.rows import DueRows, left_words
from app.features.due.view.times import proposed


class DuePane(QWidget):
    """`opened` carries a conversation's id, `other_opened` the Due of something that is no chat, `left` when the lists of
    conversations shall be shown again."""

    opened = Signal(str)
    other_opened = Signal(object)
    left = Signal()

    def __init__(self, model: DueModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._rows = DueRows(model, appearance)
        back = IconButton(appearance, "chevron-left", lambda: self.tr("Back to the conversations"))
        back.clicked.connect(self.left)
        head = QHBoxLayout()
        head.setContentsMargins(Size.GAP, Size.STEP + 2, Size.PAD, Size.STEP + 2)
        head.setSpacing(Size.STEP)
        head.addWidget(back)
        head.addWidget(TextLine(appearance, lambda: self.tr("What is due next"), font=appearance.fonts.strong), 1)
        self.list = VirtualList(appearance, self._rows, lambda: self.tr("What is due next"))
        self.list.set_empty(
            EmptyState(appearance, "clock", lambda: self.tr("Nothing is due. Buyers who wait and your reminders appear here."))
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        self.setFocusProxy(self.list)
        self._tick = QTimer(self)
        self._tick.setInterval(SECOND)
        self._tick.timeout.connect(self._tick_once)
        self.list.activated.connect(self._open)
        self.list.menu_wanted.connect(self._show_menu)
        model.changed.connect(self._refresh)
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def menu(self, due: Due) -> QMenu:
        """What can be done about one."""
        menu = QMenu(self)
        if due.conversation is not None:
            menu.addAction(self.tr("Open the chat"), partial(self.opened.emit, due.conversation))
        elif due.kind is DueKind.LEAD:
            menu.addAction(self.tr("Open the lead"), partial(self.other_opened.emit, due))
        elif due.kind is DueKind.REQUEST:
            menu.addAction(self.tr("Open the request"), partial(self.other_opened.emit, due))
        elif due.kind is DueKind.TRACKING:
            menu.addAction(self.tr("Tell the tracking number…"), partial(self.other_opened.emit, due))
        elif due.kind is DueKind.BOOKING:
            menu.addAction(self.tr("Open the customer's bookings"), partial(self.other_opened.emit, due))
        if self._model.is_reminder(due):
            menu.addAction(self.tr("Done"), partial(self._model.finish, due))
            add_snoozes(menu.addMenu(self.tr("Remind me later")), self._model.now(), partial(self._model.snooze, due))
        return menu

    def _open(self, key: str) -> None:
        due = self._rows.due(key)
        if due is not None and due.conversation is not None:
            self.opened.emit(due.conversation)
        elif due is not None:
            self.other_opened.emit(due)

    def _show_menu(self, key: str, place: QPoint) -> None:
        due = self._rows.due(key)
        if due is not None:
            menu = self.menu(due)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(place)

    def _tick_once(self) -> None:
        self._model.tick()
        self.list.tick()

    def _refresh(self) -> None:
        if self.isVisible():
            self.list.refresh()


def add_snoozes(menu: QMenu, now: Instant, do: Callable[[Instant], object]) -> None:
    """An entry for each time that people choose."""
    for words, at in proposed(now):
        menu.addAction(words, partial(do, at))


class DueLine(QWidget):
    """At the foot of the lists: how much is due, and the time left for the next. Hidden while nothing is."""

    wanted = Signal()

    def __init__(self, model: DueModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._appearance = appearance
        self._button = ToolButton(appearance, "clock", self._words)
        self._button.clicked.connect(self.wanted)
        self._next = Pill(appearance, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(Size.GAP, Size.STEP, Size.PAD, Size.STEP)
        row.addWidget(self._button)
        row.addStretch(1)
        row.addWidget(self._next)
        self._tick = QTimer(self)
        self._tick.setInterval(SECOND)
        self._tick.timeout.connect(self._show_next)
        model.changed.connect(self._refresh)
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._appearance.theme.line)
        painter.drawLine(0, 0, self.width(), 0)

    def _words(self) -> str:
        return self.tr("%n due", "", len(self._model.dues))

    def _refresh(self) -> None:
        self.setVisible(bool(self._model.dues))
        self._button.set_words(self._words, lambda: self.tr("Show what is due next"))
        self._show_next()

    def _show_next(self) -> None:
        if self._model.dues:
            due = self._model.dues[0]
            tone = {WaitLevel.OVERDUE: Tone.BAD, WaitLevel.WAITING: Tone.WARN}.get(self._model.level(due), Tone.NEUTRAL)
            icon = "overdue" if tone is Tone.BAD else "clock"
            self._next.show_words(left_words(due, self._model), tone, icon, self.tr("Time left for the next"))
