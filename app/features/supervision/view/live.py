"""The board as it stands: tiles, the agents line by line with their totals, and the side; or a watched chat at the side."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.notices import EmptyState
from app.desktop.kit.tiles import Tile
from app.desktop.kit.times import clock_text
from app.desktop.kit.tones import Tone
from app.desktop.kit.virtual_list import VirtualList
from app.desktop.themes import Size
from app.domain.ids import ConversationId, StaffId
from app.features.supervision.model.board import BoardModel, Line
from app.features.supervision.model.days import DaysModel
from app.features.supervision.model.watch import WatchModel
from app.features.supervision.view.columns import Heads
from app.features.supervision.view.days import tone_of
from app.features.supervision.view.lines import AgentLines, TotalsLine
from app.features.supervision.view.side import Side
from app.features.supervision.view.watch import SilentChat, WatchPanel
from app.features.supervision.view.words import number, of_words, overdue_help, rate_help, rate_words

_SIDE, _WATCH = 300, 400
_WIDE = 1_200
_NARROW = 800
_TONES = {Tone.OK: "ok_dot", Tone.WARN: "warn_dot", Tone.BAD: "bad_dot"}


class Ground(QFrame):
    """A card without a title."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.line, 1))
        painter.setBrush(theme.pane)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Size.STEP, Size.STEP)


class LivePage(QWidget):
    """`open_wanted` carries a chat to open among one's own."""

    open_wanted = Signal(str)

    def __init__(
        self, board: BoardModel, days: DaysModel, watch: WatchModel, appearance: Appearance, chat: SilentChat,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._board = board
        self._days = days
        self._watch = watch
        self._appearance = appearance
        self._order: tuple[StaffId, ...] = ()
        self._shown: dict[StaffId, tuple[Line, int]] = {}
        self._bars: dict[StaffId, Sequence[tuple[float, str] | None]] = {}
        self._make_tiles()
        self.heads = Heads(appearance, board, lambda: self.tr("Today by hour"))
        self.list = VirtualList(appearance, AgentLines(board, appearance, self._bars_of), lambda: self.tr("Agents"))
        self._empty = EmptyState(appearance, "users", self._empty_words)
        self.list.set_empty(self._empty)
        self.totals = TotalsLine(appearance, board)
        self.side = Side(board, appearance)
        self.panel = WatchPanel(watch, appearance, chat)
        self._lay_out()
        self._connect()

    def fit(self, width: int) -> None:
        """The side stands beside the lines, or below them in a page of few pixels; what says least gives way."""
        narrow = width < _NARROW
        self._body.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        most = _WATCH if self._watch.watched is not None else _SIDE
        self._stack.setMinimumWidth(0 if narrow else most)
        self._stack.setMaximumWidth(16_777_215 if narrow else most + 40 if width > _WIDE else most)
        for tile in (self.load, self.queue):
            tile.setVisible(not narrow)

    # -- building ----------------------------------------------------------------------------------------------------

    def _make_tiles(self) -> None:
        look, board = self._appearance, self._board
        self.here = Tile(look, lambda: self.tr("Here"), lambda: self.tr("Who is online or busy, of all who answer buyers."))
        self.load = Tile(
            look, lambda: self.tr("Load"),
            lambda: self.tr("Open chats assigned to those who are here, of as many as they take at a time."),
        )  # fmt: skip
        self.waiting = Tile(
            look, lambda: self.tr("Waiting"), lambda: self.tr("Buyers without an answer. The line: most at once in each hour.")
        )
        self.longest = Tile(
            look, lambda: self.tr("Longest wait"),
            lambda: self.tr("From the first unanswered message of a buyer until now, by the hub's clock."),
        )  # fmt: skip
        self.overdue = Tile(look, lambda: self.tr("Overdue"), lambda: overdue_help(board.overdue_limit))
        self.queue = Tile(
            look,
            lambda: self.tr("Queue"),
            lambda: self.tr("Chats that nobody has, since everybody here has as many as they take."),
        )
        self.rate = Tile(look, lambda: self.tr("Reply rate today"), rate_help)

    def _lay_out(self) -> None:
        tiles = QHBoxLayout()
        tiles.setSpacing(Size.PAD)
        for tile in (self.here, self.load, self.waiting, self.longest, self.overdue, self.queue, self.rate):
            tiles.addWidget(tile)
        lines = Ground(self._appearance)
        column = QVBoxLayout(lines)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.heads)
        column.addWidget(self.list, 1)
        column.addWidget(self.totals)
        self._stack = QStackedWidget()
        for part in (self.side, self.panel):
            ground = Ground(self._appearance)
            inner = QVBoxLayout(ground)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.addWidget(part)
            self._stack.addWidget(ground)
        self._body = body = QHBoxLayout()
        body.setSpacing(Size.PAD)
        body.addWidget(lines, 1)
        body.addWidget(self._stack, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Size.PAD)
        whole.addLayout(tiles)
        whole.addLayout(body, 1)

    def _connect(self) -> None:
        self.list.viewport().installEventFilter(self)
        self._board.changed.connect(self._renew)
        self._board.ticked.connect(self._tick)
        self._days.today_changed.connect(self._take_today)
        self._watch.changed.connect(self._show_watch)
        self._watch.taken.connect(self._come_to)
        self.list.activated.connect(lambda staff: self._show_agent(StaffId(staff)))
        self.side.watch_wanted.connect(lambda chat: self._watch.watch(ConversationId(chat)))
        self.panel.closed.connect(self._stop_watching)
        self.panel.open_wanted.connect(self._come_to)

    # -- showing -----------------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._renew()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Heads and totals keep to the columns of the lines, which a scroll bar makes narrower."""
        if event.type() == QEvent.Type.Resize:
            for part in (self.heads, self.totals):
                part.fit(self.list.viewport().width())
        return False

    def _renew(self) -> None:
        board, totals = self._board, self._board.totals()
        self.here.show_value(number(totals.here), self.tr("of {n}").replace("{n}", number(totals.people)))
        self.load.show_value(number(totals.load), self.tr("of {n}").replace("{n}", number(totals.capacity)))
        self.load.show_meter(totals.load, totals.capacity)
        self.waiting.show_value(number(totals.waiting))
        late = board.overdue
        self.overdue.show_value(number(late), self.tr("over {time}").replace("{time}", clock_text(board.overdue_limit)),
                                Tone.BAD if late else None, "overdue" if late else "")  # fmt: skip
        self.queue.show_value(number(totals.queue), "", Tone.WARN if totals.queue else None, "queue" if totals.queue else "")
        rate = totals.rate
        low = bool(rate.counted) and rate.in_time * 100 < board.least_rate * rate.counted
        note = of_words(rate.in_time, rate.counted) if rate.counted else self.tr("nothing counted yet")
        self.rate.show_value(rate_words(rate), note, Tone.BAD if low else None, "arrow-down" if low else "")
        self._empty.set_words(self._empty_words)
        self._show_lines()
        self._show_longest()

    def _show_lines(self) -> None:
        """Paints what became another line; all of them only when the order is another."""
        board, order = self._board, tuple(self._board.order)
        in_sight = (order[row] for row in self.list.rows_in_sight() if row < len(order))
        shown = {staff: (board.line(staff), board.overdue_of(staff)) for staff in in_sight}
        if order != self._order:
            self.list.refresh()
        else:
            for staff, line in shown.items():
                if self._shown.get(staff) != line:
                    self.list.show_row_again(staff)
            self.list.tick()
        self._order, self._shown = order, shown

    def _tick(self) -> None:
        self.list.tick()
        self._show_longest()

    def _show_longest(self) -> None:
        waited = self._board.waited(self._board.standing.waits.since)
        late = waited is not None and waited >= self._board.overdue_limit
        self.longest.show_value("—" if waited is None else clock_text(waited), "", Tone.BAD if late else None,
                                "overdue" if late else "")  # fmt: skip

    def _take_today(self) -> None:
        history = self._days.today
        if history is None:
            return
        shop = self._days.shop(history)
        past = [place for place, start in enumerate(history.starts) if start <= self._board.now()]
        first = next((place for place in past if shop[place].turns), past[-1] if past else 0)
        hours = [place for place in past if place >= first]
        self.waiting.show_spark([float(history.peaks[place]) for place in hours])
        self.rate.show_spark([f.in_time / f.counted if (f := shop[place]).counted else None for place in hours], 1.0)
        self._bars = {}
        for staff in self._days.agents(history):
            figures = self._days.of(history, staff)
            most = max(f.turns for f in figures)
            self._bars[staff] = [
                (f.turns / most, _TONES[tone_of(f.in_time / f.counted, self._board.least_rate)] if f.counted else "edge")
                if (f := figures[place]).turns else None
                for place in hours
            ]  # fmt: skip
        self.list.show_again()

    def _bars_of(self, staff: StaffId) -> Sequence[tuple[float, str] | None]:
        return self._bars.get(staff, ())

    def _show_agent(self, staff: StaffId) -> None:
        self._watch.watch(None)
        self.side.show_agent(staff)

    def _show_watch(self) -> None:
        watched = self._watch.watched is not None
        came = watched and self._stack.currentIndex() == 0
        self._stack.setCurrentIndex(1 if watched else 0)
        if came:
            self.panel.field.setFocus()
        self.fit(self.width())

    def _stop_watching(self) -> None:
        self._watch.watch(None)
        self.side.list.setFocus()

    def _come_to(self, conversation: str) -> None:
        self._watch.watch(None)
        self.open_wanted.emit(conversation)

    def _empty_words(self) -> str:
        if self._board.filtered:
            return self.tr("Nobody is called that. Clear the field to see everybody.")
        return self.tr("Nobody answers buyers yet. An admin adds colleagues in the settings.")
