"""The messages of the open chat: a view that measures and paints only what is in sight (CHAT-14, CHAT-15)."""

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.buttons import Button
from app.desktop.kit.listed import Listed
from app.desktop.themes import Size
from app.domain.ids import MessageId
from app.features.chat.model.chat import ChatModel
from app.features.chat.model.entries import Entry
from app.features.chat.model.window import Older
from app.features.chat.view.grouping import Grouping
from app.features.chat.view.painting import PLAIN, Marks, RowPainter
from app.features.chat.view.placing import Placed, Placing
from app.features.chat.view.row import Block
from app.features.chat.view.thumbnails import Thumbnails
from app.features.chat.view.words import spoken

_BLOCKS_KEPT = 300
_ABOVE = 10
_ABOVE_OLDER = 34
# A page more is loaded before the reader reaches the end of what is loaded.
_NEAR = 600


class Timeline(Listed):
    """Shows the model's entries.

    `newest_seen`: whether the newest message is on screen; only then, in a focused window, is anything read. `pressed`
    carries an entry that was confirmed with Enter or by a screen reader.
    """

    newest_seen = Signal(bool)
    pressed = Signal(object)
    #: Rows stand elsewhere than before; for what lies over one of them.
    placed = Signal()

    def __init__(self, model: ChatModel, appearance: Appearance, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(lambda: self.tr("Messages"), parent)
        self._model = model
        self._appearance = appearance
        self._painter = RowPainter(appearance, thumbnails)
        self._blocks: OrderedDict[MessageId, Block] = OrderedDict()
        self._grouping = Grouping(model)
        # Blocks by place, as long as the entries have not changed.
        self._laid: dict[int, Block] = {}
        self._placing = Placing(lambda place: self.block(place).height)
        self._marks: Callable[[Block], Marks] = lambda block: PLAIN
        self._current: MessageId | None = None
        self._moving = False
        self._seen = 0
        self._newest_seen = False
        # What the jump button says; -1 while it has yet to say it.
        self._below = -1
        self._jump = Button(appearance, "", icon="arrow-down", hover=lambda: self.tr("To the newest message"), parent=self)
        self._jump.clicked.connect(self.go_to_newest)
        self._jump.hide()
        self._prepare()
        model.opened.connect(self._open)
        model.changed.connect(self.refresh)
        model.jumped.connect(self._show_number)
        model.arrived.connect(self._announce)
        thumbnails.changed.connect(self.viewport().update)
        appearance.changed.connect(self.forget_layouts)

    def _prepare(self) -> None:
        self.verticalScrollBar().setSingleStep(20)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._painter.new_words = self.tr("New")

    # -- what others call -----------------------------------------------------------------------------------------

    def mark_with(self, marks: Callable[[Block], Marks]) -> None:
        """`marks` says what lies over a row when it is painted: selection, searched words, focus."""
        self._marks = marks

    def block(self, place: int) -> Block:
        """The measured row at `place`; from the cache while nothing about it has changed."""
        known = self._laid.get(place)
        if known is None or known.width != self.viewport().width():
            if len(self._laid) > _BLOCKS_KEPT:
                self._laid.clear()
            self._laid[place] = known = self._lay_out(place)
        return known

    def _lay_out(self, place: int) -> Block:
        row, width = self._grouping.row(place), self.viewport().width()
        key = row.entry.id
        found = self._blocks.get(key)
        if found is not None and found.width == width and found.row == row:
            self._blocks.move_to_end(key)
            return found
        made = Block(row, width, self._appearance, self._actions())
        self._blocks[key] = made
        if len(self._blocks) > _BLOCKS_KEPT:
            self._blocks.popitem(last=False)
        return made

    def block_at(self, point: QPoint) -> tuple[Block, int] | None:
        """The block under `point` of the viewport and the top of its row."""
        for placed in self._placing.in_sight:
            if placed.top <= point.y() < placed.bottom:
                return self.block(placed.place), placed.top
        return None

    def block_of(self, key: MessageId) -> tuple[Block, int] | None:
        """The block of a message that is in sight, and the top of its row."""
        for placed in self._placing.in_sight:
            if self._model.key(placed.place) == key:
                return self.block(placed.place), placed.top
        return None

    def picture_rect(self, key: MessageId) -> QRect:
        """Where a message's picture, video or file stands in the viewport; null while it is out of sight."""
        found = self.block_of(key)
        return found[0].picture.translated(0, found[1]) if found is not None else QRect()

    @property
    def current(self) -> MessageId | None:
        """The message that the keyboard is on."""
        return self._current

    def make_current(self, key: MessageId | None) -> None:
        """Put the keyboard on a message and bring it into sight."""
        self._current = key
        place = self._placing.place_of(key) if key else -1
        if place >= 0:
            self._bring_into_sight(place)
            self.tell_current()
        self.viewport().update()

    def step(self, by: int) -> None:
        """Move the keyboard `by` messages down, or up when negative; from nowhere it begins at the newest."""
        count = len(self._model)
        if not count:
            return
        place = self.current_row
        place = count - 1 if place < 0 else max(0, min(count - 1, place + by))
        if place == 0 and by < 0:
            self._model.load_older()
        self.make_current(self._model.key(max(0, place)))

    def go_to_newest(self) -> None:
        """Show the newest message and stay with it."""
        if self._model.at_newest:
            self._placing.follow()
            self._arrange()
        else:
            self._model.go_to_newest()
            self._placing.follow()
            self._arrange()

    def refresh(self) -> None:
        """Entries came, went or changed; the reader is not moved."""
        if not self._model.at_newest:
            self._placing.hold()
        self._read_anew()
        self._arrange()

    def forget_layouts(self) -> None:
        """Theme or language changed: lay out again."""
        self._blocks.clear()
        self._below = -1
        self._placing.forget()
        self._painter.new_words = self.tr("New")
        self.refresh()

    def empty_words(self) -> str:
        """What is said while there is no message to show."""
        if self._model.last_number == 0:
            return self.tr("No messages yet. Say hello, or wait for the buyer to write.")
        if self._model.older is Older.UNREACHABLE:
            return self.tr("The messages of this chat are at the hub. They load when it can be reached.")
        return self.tr("Loading…")

    # -- for screen readers ---------------------------------------------------------------------------------------

    @property
    def row_count(self) -> int:
        return len(self._model)

    @property
    def current_row(self) -> int:
        return self._placing.place_of(self._current) if self._current else -1

    def row_at(self, point: QPoint) -> int:
        return next((p.place for p in self._placing.in_sight if p.top <= point.y() < p.bottom), -1)

    def row_rect(self, row: int) -> QRect:
        placed = next((p for p in self._placing.in_sight if p.place == row), None)
        return QRect(0, placed.top, self.viewport().width(), placed.height) if placed else QRect()

    def rows_in_sight(self) -> range:
        rows = self._placing.in_sight
        return range(rows[0].place, rows[-1].place + 1) if rows else range(0)

    def spoken(self, row: int) -> str:
        return spoken(self._model.entry(row))

    def press_row(self, row: int) -> None:
        self.make_current(self._model.key(row))
        self.pressed.emit(self._model.entry(row))

    def _announce(self, arrived: list[Entry]) -> None:
        for entry in arrived:
            announce(self, spoken(entry))

    # -- events ---------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._appearance.theme.background)
        # The region, not its rectangle: after scrolling it is a strip at the top and the jump button at the bottom.
        region, width = event.region(), self.viewport().width()
        for placed in self._placing.in_sight:
            if region.intersects(QRect(0, placed.top, width, placed.height)):
                block = self.block(placed.place)
                self._painter.paint(painter, placed.top, block, self._marks(block))
        if not self._placing.in_sight:
            painter.setPen(self._appearance.theme.muted)
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self.empty_words())
        elif self._model.older is not Older.NOTHING and self._placing.value < _ABOVE_OLDER:
            self._paint_older(painter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._placing.forget()
        self._arrange()
        self._place_jump()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Qt would paint everything anew; `_scrolled` has moved the pixels already."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell_seen()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tell_seen()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.forget_layouts()

    # -- inside ---------------------------------------------------------------------------------------------------

    def _open(self) -> None:
        """Another chat, or another part of it: begin at the first unread message, otherwise at the newest."""
        self._current = None
        self._read_anew()
        self._placing.follow()
        unread = self._model.place_of(self._model.unread_from) if self._model.unread_from else -1
        if unread >= 0:
            self._placing.show(unread, self.viewport().height() // 4)
        self._seen = self._model.unread_from - 1 if self._model.unread_from else self._model.last_number
        self._newest_seen = False
        self._arrange()

    def _read_anew(self) -> None:
        self._grouping.forget()
        self._laid.clear()
        self._placing.set_keys(self._model.keys())

    def _show_number(self, number: int) -> None:
        self._read_anew()
        place = self._model.place_of(number)
        if place >= 0:
            self._placing.show(place, self.viewport().height() // 3)
            self._current = self._model.key(place)
            self._arrange()

    def _scrolled(self, value: int) -> None:
        if self._moving:
            return
        self._placing.scroll_to(value)
        if value >= self._placing.most and self._model.at_newest:
            self._placing.follow()
        before = {row.place: row.top for row in self._placing.in_sight}
        self._place_rows()
        moved = next((row.top - before[row.place] for row in self._placing.in_sight if row.place in before), None)
        if moved is None or self._placing.value < _ABOVE_OLDER:
            self.viewport().update()
        elif moved:
            self._scroll_pixels(moved)
        self._load_near()

    def _scroll_pixels(self, by: int) -> None:
        """What stays in sight is moved as pixels: only what appears is painted, and what lies below the jump button."""
        rect = self.viewport().rect()
        if self._jump.isVisible():
            rect.setBottom(self._jump.y() - self.viewport().y() - 1)
            below = self.viewport().rect().adjusted(0, rect.height(), 0, 0)
            self.viewport().update(below)
        self.viewport().scroll(0, by, rect)

    def _arrange(self) -> None:
        """Place the rows anew and paint all of them."""
        self._place_rows()
        self.viewport().update()
        self._load_near()

    def _place_rows(self) -> None:
        """Measure what is in sight, then let the scroll bar, the jump button and the model know."""
        self._placing.above = _ABOVE if self._model.older is Older.NOTHING else _ABOVE_OLDER
        self._placing.arrange(self.viewport().height())
        self._moving = True
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, self._placing.most)
        bar.setValue(self._placing.value)
        self._moving = False
        self._note_seen()
        self.placed.emit()

    def _load_near(self) -> None:
        rows = self._placing.in_sight
        if not rows or self._moving:
            return
        if self._placing.value < _NEAR and rows[0].place < 20:
            self._model.load_older()
        elif self._placing.most - self._placing.value < _NEAR:
            self._model.load_newer()

    def _note_seen(self) -> None:
        rows, page = self._placing.in_sight, self.viewport().height()
        whole = [row for row in rows if row.bottom <= page + Size.PAD]
        if whole and self.isVisible():
            self._seen = max(self._seen, self._grouping.entry(whole[-1].place).number)
        self._tell_seen()
        hidden = self._placing.most - self._placing.value
        self._jump.setVisible(bool(rows) and (hidden > 80 or not self._model.at_newest))
        if self._jump.isVisible():
            count = max(0, self._model.last_number - self._seen)
            if count != self._below:  # new words lay out and paint the button: not with every step of scrolling
                self._below = count
                self._jump.set_words(lambda: self.tr("%n new", "", count) if count else "")
                self._place_jump()
            self._jump.setAccessibleName(self.tr("To the newest message"))

    def _tell_seen(self) -> None:
        rows = self._placing.in_sight
        last = rows[-1] if rows else Placed(-1, 0, 0)
        bottom = self.viewport().height() + Size.PAD
        seen = self.isVisible() and self._model.at_newest and last.place == len(self._model) - 1 and last.bottom <= bottom
        if seen != self._newest_seen:
            self._newest_seen = seen
            self.newest_seen.emit(seen)

    def _bring_into_sight(self, place: int) -> None:
        rect, page = self.row_rect(place), self.viewport().height()
        height = self.block(place).height
        if rect.isNull():
            below = place > self.rows_in_sight().start
            self._placing.show(place, page - height - Size.PAD if below else Size.PAD)
        elif rect.top() < 0:
            self._placing.show(place, 0)
        elif rect.bottom() > page:
            self._placing.show(place, page - height)
        else:
            return
        self._arrange()

    def _place_jump(self) -> None:
        size = self._jump.sizeHint()
        area = self.viewport().geometry()
        self._jump.setGeometry(
            area.right() - size.width() - Size.PAD, area.bottom() - size.height() - Size.PAD, size.width(), size.height()
        )

    def _paint_older(self, painter: QPainter) -> None:
        words = {
            Older.LOADING: self.tr("Loading older messages…"),
            Older.UNREACHABLE: self.tr("Older messages are at the hub. They load when it can be reached."),
        }.get(self._model.older, "")
        painter.setFont(self._appearance.fonts.tiny)
        painter.setPen(self._appearance.theme.faint)
        top = -self._placing.value
        painter.drawText(QRect(0, top, self.viewport().width(), _ABOVE_OLDER), Qt.AlignmentFlag.AlignCenter, words)

    def _actions(self) -> tuple[tuple[str, str], ...]:
        return (
            ("retry", self.tr("Retry")), ("copy", self.tr("Copy")), ("delete", self.tr("Delete")), ("cancel", self.tr("Cancel")),
        )  # fmt: skip
