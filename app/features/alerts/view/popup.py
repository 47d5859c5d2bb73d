"""The one pop-up of who waits too long: outside the window while it is not looked at, a card inside it otherwise (CHAT-11)."""

from collections.abc import Callable, Sequence

import shiboken6
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMoveEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.avatar import paint_avatar
from app.desktop.kit.buttons import IconButton
from app.desktop.kit.pill import paint_pill, pill_size
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import TextLine
from app.desktop.kit.text_runs import TextRuns
from app.desktop.kit.times import clock_text
from app.desktop.kit.tones import Tone
from app.desktop.kit.virtual_list import ListSource, RowLook, Section, VirtualList
from app.desktop.themes import Size
from app.domain.conversations import WaitLevel
from app.domain.ids import ConversationId
from app.features.alerts.model.alerts import AlertsModel
from app.features.alerts.rules.waits import Wait
from app.features.alerts.view.placing import corner, in_window, inputs

_WIDTH = 288
_ROW = 44
#: Rows in sight; more are scrolled to.
_MOST = 6
_MARGIN = 16
#: Milliseconds after it appeared or moved for which a click on its rows counts for nothing: it was meant for what lay there.
GUARD = 500
_CLICKS = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick)
#: Title and margins.
_HEAD = Size.CONTROL + 3 * Size.STEP + 2
_LOOKS = {WaitLevel.OVERDUE: (Tone.BAD, "overdue"), WaitLevel.EARLY: (Tone.WARN, "warning")}


class WaitRows(ListSource):
    """Each buyer with a running timer; the longest wait on top."""

    def __init__(self, model: AlertsModel, appearance: Appearance) -> None:
        self._model = model
        self._appearance = appearance
        self._runs = TextRuns(100)

    def sections(self) -> Sequence[Section]:
        return (Section(len(self._model.waiting()), "", row_height=_ROW),)

    def key(self, row: int) -> str:
        return self._model.waiting()[row].conversation

    def row_of(self, key: str) -> int:
        return next((row for row, wait in enumerate(self._model.waiting()) if wait.conversation == key), -1)

    def spoken(self, row: int) -> str:
        wait = self._model.waiting()[row]
        text = QCoreApplication.translate("Alerts", "{buyer}, waiting {time}, {level}")
        text = text.replace("{time}", clock_text(self._model.waited(wait))).replace("{level}", _level_word(wait.level))
        return text.replace("{buyer}", self._name(wait))

    def paint(self, painter: QPainter, rect: QRect, row: int, look: RowLook) -> None:
        wait = self._model.waiting()[row]
        fonts, theme = self._appearance.fonts, self._appearance.theme
        side = Size.SMALL_AVATAR
        avatar = QRect(rect.left() + Size.PAD, rect.top() + (_ROW - side) // 2, side, side)
        paint_avatar(painter, avatar, self._name(wait), self._model.buyer(wait.conversation).id, fonts.tiny_strong)
        left = avatar.right() + Size.GAP
        right = rect.right() - Size.PAD - self._pill(wait).width() - Size.GAP
        self._runs.draw(painter, QRect(left, rect.top(), right - left, _ROW), self._name(wait), fonts.strong, theme.text)

    def paint_clock(self, painter: QPainter, rect: QRect, row: int) -> int:
        wait = self._model.waiting()[row]
        tone, icon = _LOOKS[wait.level]
        size = self._pill(wait)
        place = QPoint(rect.right() - Size.PAD - size.width(), rect.top() + (_ROW - size.height()) // 2)
        text = clock_text(self._model.waited(wait))
        paint_pill(painter, QRect(place, size), self._appearance, text, tone, icon, timer=True)
        return size.width()

    def _pill(self, wait: Wait) -> QSize:
        return pill_size(self._appearance, clock_text(self._model.waited(wait)), _LOOKS[wait.level][1], timer=True)

    def _name(self, wait: Wait) -> str:
        return one_line(self._model.buyer(wait.conversation).name, 60)


class WaitingCard(QWidget):
    """Title, list and close button. `chosen` carries the conversation that was clicked or confirmed with Enter.

    The keyboard is its only for who goes there with Tab: neither showing it nor a click takes the focus from a field.
    """

    chosen = Signal(str)
    closed = Signal()

    def __init__(self, model: AlertsModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._appearance = appearance
        self.setFixedWidth(_WIDTH)
        self._title = TextLine(appearance, self._words, font=appearance.fonts.strong)
        close = IconButton(appearance, "close", lambda: self.tr("Close until somebody else waits too long"))
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.clicked.connect(lambda _checked: self.closed.emit())
        self._most = _MOST
        self._stands = QElapsedTimer()
        self.list = VirtualList(appearance, WaitRows(model, appearance), lambda: self.tr("Buyers who wait too long"))
        self.list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.list.activated.connect(self.chosen)
        self.list.viewport().installEventFilter(self)
        head = QHBoxLayout()
        head.setContentsMargins(Size.PAD, Size.STEP, Size.STEP, 0)
        head.addWidget(self._title, 1)
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, Size.STEP)
        column.setSpacing(Size.STEP)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        model.ticked.connect(self.list.tick)

    def refresh(self) -> None:
        """The list is another: the longest wait is the current row, so that Enter goes there."""
        waiting = self._model.waiting()
        self._title.set_words(self._words)
        self.setAccessibleName(self._words())
        self.setFixedHeight(_HEAD + _ROW * min(self._most, max(1, len(waiting))))
        self.list.refresh()
        if waiting and self.list.current_row < 0:
            self.list.make_current(waiting[0].conversation)

    def fit(self, height: int) -> None:
        """No higher than that, but at least one row."""
        self._most = max(1, min(_MOST, (height - _HEAD) // _ROW))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # True: whoever pressed in the moment it came meant the field or button that lay there.
        return event.type() in _CLICKS and self._stands.isValid() and self._stands.elapsed() < GUARD

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._stands.start()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._stands.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.pane)
        painter.setPen(QPen(theme.bad_dot if self._overdue() else theme.edge, 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self._words())

    def _overdue(self) -> int:
        return sum(wait.level is WaitLevel.OVERDUE for wait in self._model.waiting())

    def _words(self) -> str:
        overdue = self._overdue()
        early = len(self._model.waiting()) - overdue
        parts = [self.tr("%n overdue", "", overdue)] if overdue else []
        if early:
            parts.append(self.tr("%n almost overdue", "", early))
        return " · ".join(parts)


class WaitingPopup(QObject):
    """Shows one of two cards: in the corner of the screen, never taking the focus, or in the window when that is looked at.

    Closed by hand it stays away until somebody else begins to wait too long, or an early warning becomes overdue.
    """

    chosen = Signal(str)

    def __init__(
        self, model: AlertsModel, appearance: Appearance, window: QWidget, active: Callable[[], bool], over: Callable[[], QWidget]
    ) -> None:  # fmt: skip
        """`window` is the main window; `active` whether a window of ours has the focus; `over` gives what in it the card may
        lie over: the list of chats or another page."""
        super().__init__(window)
        self._put_away = False
        self._over = over
        self._focus_before: QWidget | None = None
        self._model = model
        self._window = window
        self._active = active
        self._closed: frozenset[tuple[ConversationId, WaitLevel]] = frozenset()
        self._announced: frozenset[tuple[ConversationId, WaitLevel]] = frozenset()
        self.inside = WaitingCard(model, appearance, window)
        # No parent: a window that belongs to a minimised one is not shown either.
        self.outside = WaitingCard(model, appearance)
        self.outside.setWindowFlags(
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
        )
        self.outside.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.outside.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.outside.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        for card in (self.inside, self.outside):
            card.hide()
            card.chosen.connect(self.chosen)
            card.closed.connect(self._close)
        window.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.applicationStateChanged.connect(self.refresh)
            application.focusChanged.connect(self._focus_moved)
        model.ticked.connect(self._keep_clear)
        model.waiting_changed.connect(self.refresh)
        model.quiet.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Shows the right card, or none."""
        if self._put_away:
            return
        waiting = frozenset((wait.conversation, wait.level) for wait in self._model.waiting())
        # An answer is no news; whoever was closed away stays so until something else joins.
        news = waiting - self._closed
        if not news or self._model.quiet.on:
            self._hide_inside()
            self.outside.hide()
            self._closed &= waiting
            self._announced &= waiting
            return
        self._closed &= waiting
        card, other = (self.inside, self.outside) if self._active() else (self.outside, self.inside)
        self._hide_inside() if other is self.inside else other.hide()
        if card is self.inside:
            card.fit(self._over().height() - 2 * Size.GAP)
        card.refresh()
        self._place()
        card.show()
        card.raise_()
        if waiting - self._announced:
            announce(card, card.accessibleName())
        self._announced = waiting

    def put_away(self) -> None:
        """The program ends: what still happens to the window on its way out is shown no more."""
        self._put_away = True
        self.outside.hide()
        self.outside.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Resize and not self.inside.isHidden():
            self._place()
        elif kind in (QEvent.Type.WindowActivate, QEvent.Type.WindowDeactivate, QEvent.Type.WindowStateChange):
            self.refresh()
        return False

    def _close(self) -> None:
        self._closed = frozenset((wait.conversation, wait.level) for wait in self._model.waiting())
        self.refresh()

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.inside.isAncestorOf(new):
            if old is not None and not self.inside.isAncestorOf(old):
                self._focus_before = old
        else:
            self._keep_clear()  # a field that was just shown, and is about to be typed into

    def _hide_inside(self) -> None:
        """The keyboard goes back to where it was before somebody tabbed here, not to whatever comes next."""
        focus, before = QApplication.focusWidget(), self._focus_before
        if focus is not None and self.inside.isAncestorOf(focus) and before is not None and shiboken6.isValid(before):
            before.setFocus()
        self.inside.hide()

    def _keep_clear(self) -> None:
        """Pages change under it: it goes elsewhere when it would cover something that is typed into or pressed."""
        if not self._put_away and self.inside.isVisible():
            self._place()

    def _place(self) -> None:
        """In the window in a corner that is free of fields and buttons; outside in the lower right corner of its screen."""
        over = self._over()
        self.inside.move(corner(self.inside.size(), in_window(over), inputs(over)))
        at = self._window.screen().availableGeometry().bottomRight() - QPoint(_MARGIN, _MARGIN)
        self.outside.move(at - QPoint(self.outside.width(), self.outside.height()))


def _level_word(level: WaitLevel) -> str:
    if level is WaitLevel.OVERDUE:
        return QCoreApplication.translate("Alerts", "overdue")
    return QCoreApplication.translate("Alerts", "almost overdue")
