"""How one agent looks on the board: who, status, load, waits, rate, and the day as a sparkline; and the line of totals."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.avatar import paint_avatar
from app.desktop.kit.charts_small import paint_bars, paint_meter
from app.desktop.kit.ground import fill
from app.desktop.kit.pill import paint_pill, pill_size
from app.desktop.kit.plain import one_line
from app.desktop.kit.text_runs import TextRuns
from app.desktop.kit.times import clock_text, full_time
from app.desktop.kit.tones import Tone
from app.desktop.kit.virtual_list import ListSource, RowLook, Section
from app.desktop.themes import Size
from app.domain.conversations import WaitLevel
from app.domain.ids import StaffId
from app.domain.presence import PresenceState
from app.domain.response import Rate
from app.features.supervision.model.board import BoardModel, Column, Line, Totals
from app.features.supervision.view.columns import SPARK, SPARK_INSET, places
from app.features.supervision.view.words import STATE_DOTS, column_help, number, of_words, rate_words, state_words

ROW = 44
_AVATAR = 28
_DOT = 8
_LEVELS = {
    WaitLevel.FRESH: (Tone.OK, ""),
    WaitLevel.WAITING: (Tone.WARN, "clock"),
    WaitLevel.EARLY: (Tone.WARN, "warning"),
    WaitLevel.OVERDUE: (Tone.BAD, "overdue"),
}
#: One agent's day by hour: (share of the busiest hour, theme colour) for each; () while it is not known.
Sparks = Callable[[StaffId], Sequence[tuple[float, str] | None]]


def paint_wait(painter: QPainter, rect: QRect, appearance: Appearance, waited: int, level: WaitLevel) -> int:
    """A running wait at the right of `rect`, as in the intake; its width."""
    tone, icon = _LEVELS[level]
    size = pill_size(appearance, clock_text(waited), icon, timer=True)
    place = QPoint(rect.right() - size.width() + 1, rect.center().y() - size.height() // 2 + 1)
    paint_pill(painter, QRect(place, size), appearance, clock_text(waited), tone, icon, timer=True)
    return size.width()


class AgentLines(ListSource):
    """Reads the model line by line, and only those in sight."""

    def __init__(self, model: BoardModel, appearance: Appearance, sparks: Sparks) -> None:
        self._model = model
        self._appearance = appearance
        self._sparks = sparks
        self._runs = TextRuns()
        self._width = 0
        self._places: dict[str, tuple[int, int]] = {}

    def sections(self) -> Sequence[Section]:
        return (Section(len(self._model.order), row_height=ROW),)

    def key(self, row: int) -> str:
        return self._model.order[row]

    def row_of(self, key: str) -> int:
        return self._model.place(key)

    def spoken(self, row: int) -> str:
        line = self._model.line(self._model.order[row])
        parts = [one_line(line.name), state_words(line.state)]
        translate = QCoreApplication.translate
        parts.append(translate("Board", "load {load}").replace("{load}", of_words(line.load, line.capacity)))
        if (waited := self._model.waited(line.longest)) is not None:
            text = translate("Board", "{count} waiting, longest {time}").replace("{count}", number(line.waiting))
            parts.append(text.replace("{time}", clock_text(waited)))
        if overdue := self._model.overdue_of(line.staff):
            parts.append(translate("Board", "{count} overdue").replace("{count}", number(overdue)))
        parts.append(translate("Board", "reply rate {rate}").replace("{rate}", rate_words(line.rate)))
        return ", ".join(parts)

    def hover_text(self, row: int, point: QPoint, size: QSize) -> str:
        found = self._places_at(size.width())
        column = next((name for name, (left, width) in found.items() if left <= point.x() < left + width), "")
        if column in (Column.AGENT, Column.STATE):
            line = self._model.line(self._model.order[row])
            since = QCoreApplication.translate("Board", "{state} since {time}").replace("{state}", state_words(line.state))
            moment = f"\n{since.replace('{time}', full_time(line.state_since))}" if line.state_since else ""
            return one_line(line.name) + moment
        return column_help(Column(column), self._model.overdue_limit) if column in set(Column) else ""

    def paint(self, painter: QPainter, rect: QRect, row: int, look: RowLook) -> None:
        line = self._model.line(self._model.order[row])
        theme, fonts = self._appearance.theme, self._appearance.fonts
        found = self._places_at(rect.width())
        here = line.state is not PresenceState.OFFLINE
        self._paint_person(painter, self._cell(rect, found[Column.AGENT]), line, here)
        if Column.STATE in found:
            cell, ink = self._cell(rect, found[Column.STATE]), theme.text if here else theme.faint
            self._runs.draw(painter, cell, state_words(line.state), fonts.small, ink)
        paint_load(painter, self._cell(rect, found[Column.LOAD]), self._appearance, self._runs, line.load, line.capacity)
        if Column.WAITING in found:
            self._number(painter, self._cell(rect, found[Column.WAITING]), line.waiting)
        if Column.OVERDUE in found:
            self._number(painter, self._cell(rect, found[Column.OVERDUE]), self._model.overdue_of(line.staff), bad=True)
        paint_rate(painter, self._cell(rect, found[Column.RATE]), self._appearance, self._runs, line.rate, self._model.least_rate)
        if SPARK in found:
            left, width = found[SPARK]
            area = QRectF(rect.left() + left + SPARK_INSET, rect.top() + 11, width - SPARK_INSET, rect.height() - 22)
            paint_bars(painter, area, self._appearance, self._sparks(line.staff))
        fill(painter, QRect(rect.left() + Size.PAD, rect.bottom(), rect.width() - 2 * Size.PAD, 1), theme.line)

    def paint_clock(self, painter: QPainter, rect: QRect, row: int) -> int:
        waited = self._model.waited(self._model.standing.desk(self._model.order[row]).waits.since)
        if waited is None:
            return 0
        cell = self._cell(rect, self._places_at(rect.width())[Column.LONGEST])
        return paint_wait(painter, cell, self._appearance, waited, self._model.level(waited))

    def _paint_person(self, painter: QPainter, cell: QRect, line: Line, here: bool) -> None:
        theme, fonts = self._appearance.theme, self._appearance.fonts
        avatar = QRect(cell.left(), cell.center().y() - _AVATAR // 2, _AVATAR, _AVATAR)
        painter.setOpacity(1.0 if here else 0.45)
        paint_avatar(painter, avatar, line.name, line.staff, fonts.tiny_strong)
        painter.setOpacity(1.0)
        colour, hollow = STATE_DOTS[line.state]
        dot = QRectF(avatar.right() - _DOT + 2, avatar.bottom() - _DOT + 2, _DOT, _DOT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.pane, 2))
        painter.setBrush(theme.pane)
        painter.drawEllipse(dot.adjusted(-1, -1, 1, 1))
        painter.setPen(QPen(self._appearance.colour(colour), 2))
        painter.setBrush(theme.pane if hollow else self._appearance.colour(colour))
        painter.drawEllipse(dot.adjusted(1, 1, -1, -1))
        name = cell.adjusted(_AVATAR + 10, 0, 0, 0)
        self._runs.draw(painter, name, one_line(line.name), fonts.strong, theme.text if here else theme.faint)

    def _number(self, painter: QPainter, cell: QRect, count: int, bad: bool = False) -> None:
        theme, fonts = self._appearance.theme, self._appearance.fonts
        ink = theme.bad if bad and count else theme.text if count else theme.faint
        font = fonts.timer if count else fonts.small
        self._runs.draw(painter, cell, number(count), font, ink, Qt.AlignmentFlag.AlignRight)

    def _places_at(self, width: int) -> dict[str, tuple[int, int]]:
        if width != self._width:
            self._width, self._places = width, places(width)
        return self._places

    @staticmethod
    def _cell(rect: QRect, place: tuple[int, int]) -> QRect:
        return QRect(rect.left() + place[0], rect.top(), place[1], rect.height())


def paint_load(painter: QPainter, cell: QRect, appearance: Appearance, runs: TextRuns, load: int, capacity: int) -> None:
    """A meter, and the two numbers beside it."""
    text, font = of_words(load, capacity), appearance.fonts.small
    numbers = max(44, runs.width(text, font) + Size.GAP)
    paint_meter(painter, QRectF(cell.left(), cell.top(), cell.width() - numbers, cell.height()), appearance, load, capacity)
    words = cell.adjusted(cell.width() - numbers, 0, 0, 0)
    ink = appearance.theme.text if load else appearance.theme.faint
    runs.draw(painter, words, text, font, ink, Qt.AlignmentFlag.AlignRight)


def paint_rate(painter: QPainter, cell: QRect, appearance: Appearance, runs: TextRuns, rate: Rate, least: int) -> None:
    """The rate, red with an arrow below the shop's least, and the turns that it is made of."""
    theme, fonts = appearance.theme, appearance.fonts
    if not rate.counted:
        runs.draw(painter, cell, "—", fonts.small, theme.faint, Qt.AlignmentFlag.AlignRight)
        return
    low = rate.in_time * 100 < least * rate.counted
    words = rate_words(rate)
    used = runs.draw(painter, cell, words, fonts.timer, theme.bad if low else theme.text, Qt.AlignmentFlag.AlignRight)
    if low:
        used += 14
        painter.drawPixmap(cell.right() - used + 1, cell.center().y() - 5, appearance.pixmap("arrow-down", "bad", 12))
    rest = cell.adjusted(0, 0, -used - Size.GAP, 0)
    runs.draw(painter, rest, of_words(rate.in_time, rate.counted), fonts.tiny, theme.faint, Qt.AlignmentFlag.AlignRight)


class TotalsLine(QWidget):
    """The last line: the whole shop, in the same columns."""

    def __init__(self, appearance: Appearance, model: BoardModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._model = model
        self._runs = TextRuns(100)
        self._room = 0
        self.setFixedHeight(38)
        model.changed.connect(self._refresh)
        model.ticked.connect(self._tick)
        self._refresh()

    def fit(self, width: int) -> None:
        """See Heads.fit."""
        self._room = width
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        totals, found = self._model.totals(), self._cells()
        painter = QPainter(self)
        if event.rect() != found[Column.LONGEST]:
            self._paint_still(painter, totals, found)
        if (waited := self._model.waited(totals.longest)) is not None:
            paint_wait(painter, found[Column.LONGEST], self._appearance, waited, self._model.level(waited))

    def _paint_still(self, painter: QPainter, totals: Totals, found: dict[str, QRect]) -> None:
        theme, fonts, right = self._appearance.theme, self._appearance.fonts, Qt.AlignmentFlag.AlignRight
        fill(painter, QRect(0, 0, self.width(), 1), theme.edge)
        self._runs.draw(painter, found[Column.AGENT], self.tr("Whole shop"), fonts.strong, theme.text)
        if Column.STATE in found:
            here = self.tr("{n} here").replace("{n}", number(totals.here))
            self._runs.draw(painter, found[Column.STATE], here, fonts.small, theme.muted)
        paint_load(painter, found[Column.LOAD], self._appearance, self._runs, totals.load, totals.capacity)
        if Column.WAITING in found:
            self._runs.draw(painter, found[Column.WAITING], number(totals.waiting), fonts.timer, theme.text, right)
        if (late := found.get(Column.OVERDUE)) is not None:
            ink = theme.bad if self._model.overdue else theme.faint
            self._runs.draw(painter, late, number(self._model.overdue), fonts.timer, ink, right)
        paint_rate(painter, found[Column.RATE], self._appearance, self._runs, totals.rate, self._model.least_rate)

    def _cells(self) -> dict[str, QRect]:
        return {name: QRect(left, 1, width, self.height() - 1) for name, (left, width) in places(self._room).items()}

    def _tick(self) -> None:
        self.update(self._cells()[Column.LONGEST])

    def _refresh(self) -> None:
        totals = self._model.totals()
        words = self.tr("Whole shop: {here} here, load {load}, {waiting} waiting, {overdue} overdue, reply rate {rate}")
        for name, value in (
            ("here", number(totals.here)), ("load", of_words(totals.load, totals.capacity)),
            ("waiting", number(totals.waiting)), ("overdue", number(self._model.overdue)), ("rate", rate_words(totals.rate)),
        ):  # fmt: skip
            words = words.replace("{" + name + "}", value)
        self.setAccessibleName(words)
        self.update()
