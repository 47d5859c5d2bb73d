"""The days as charts: turns, reply rate, waits, how many waited at once, and each agent hour by hour."""

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QEvent, QLocale, Qt, QTimeZone
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, IconButton
from app.desktop.kit.cards import Card
from app.desktop.kit.charts import Series, Slot
from app.desktop.kit.charts_axes import BarChart, LineChart, Target
from app.desktop.kit.charts_heat import HeatRow, HeatStrip
from app.desktop.kit.plain import one_line
from app.desktop.kit.tabs import Tabs
from app.desktop.kit.text import TextLine
from app.desktop.kit.tiles import Tile
from app.desktop.kit.times import short_time
from app.desktop.kit.tones import Tone
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.ids import Instant
from app.domain.response import Rate
from app.features.supervision.model.board import BoardModel
from app.features.supervision.model.days import DaysModel, Span
from app.features.supervision.rules.figures import WAIT_EDGES, By, Figures, History
from app.features.supervision.view.words import number, of_words, percent, rate_help, rate_words, wait_words

#: As many agents need no more than their rows.
_FEW = 5
#: The hour at which the charts of a day begin when nothing happened before it.
_MORNING = 8


def tone_of(share: float, least: int) -> Tone:
    """What a rate of `share` means where the shop wants `least` per cent: below is bad, the lower half above is watched."""
    wanted = least / 100
    return Tone.BAD if share < wanted else Tone.WARN if share < (1 + wanted) / 2 else Tone.OK


class DaysPage(QWidget):
    """Reads the model; asks it for another time. `bar` chooses the time; its owner puts it where there is room."""

    def __init__(self, days: DaysModel, board: BoardModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days = days
        self._board = board
        self._appearance = appearance
        self._first = 0
        self.spans = Tabs(appearance, lambda: self.tr("What is shown at once"))
        self.spans.add(Span.DAY, lambda: self.tr("Day"))
        self.spans.add(Span.WEEK, lambda: self.tr("Week"))
        self.earlier = IconButton(appearance, "chevron-left", lambda: self.tr("Earlier"))
        self.later = IconButton(appearance, "chevron-right", lambda: self.tr("Later"))
        self.newest = Button(appearance, lambda: self.tr("Today"))
        self.title = TextLine(appearance, font=appearance.fonts.strong)
        self.state = TextLine(appearance, colour="muted", font=appearance.fonts.small)
        self._make_tiles()
        self._make_charts()
        self._lay_out()
        self.spans.chosen.connect(lambda span: days.show(Span(span), 0))
        self.earlier.clicked.connect(lambda: days.show(days.span, days.back + 1))
        self.later.clicked.connect(lambda: days.show(days.span, days.back - 1))
        self.newest.clicked.connect(lambda: days.show(days.span, 0))
        days.changed.connect(self.refresh)
        self.refresh()

    # -- building --------------------------------------------------------------------------------------------------

    def _make_tiles(self) -> None:
        look = self._appearance
        self.turns = Tile(look, lambda: self.tr("Turns"), lambda: self.tr("Times that a buyer began to wait for an answer."))
        self.rate = Tile(look, lambda: self.tr("Reply rate"), rate_help)
        self.mean = Tile(
            look, lambda: self.tr("Mean wait"), lambda: self.tr("All waits that ended with an answer, divided by their number.")
        )
        self.longest = Tile(look, lambda: self.tr("Longest wait"), lambda: self.tr("The longest wait that ended with an answer."))
        self.peak = Tile(look, lambda: self.tr("Waiting at once"), lambda: self.tr("Most buyers who waited at the same moment."))

    def _make_charts(self) -> None:
        look = self._appearance
        self.volume = BarChart(look, lambda: self.tr("Turns"), lambda v: number(round(v)))
        self.rates = LineChart(
            look, lambda: self.tr("Reply rate"), lambda v: percent(v / 100), lambda v: percent(v / 100, 0), 100
        )
        self.waits = BarChart(look, lambda: self.tr("How long buyers waited"), lambda v: number(round(v)))
        self.peaks = LineChart(look, lambda: self.tr("Waiting at once"), lambda v: number(round(v)))
        self.heat = HeatStrip(
            look, lambda: self.tr("Reply rate of each agent"), percent, lambda v: number(round(v * 100)),
            lambda v: tone_of(v, self._board.least_rate),
        )  # fmt: skip

    def _lay_out(self) -> None:
        self.bar = QWidget()
        bar, tiles, grid = QHBoxLayout(self.bar), QHBoxLayout(), QGridLayout()
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(Size.STEP)
        bar.addWidget(self.state, 1, Qt.AlignmentFlag.AlignVCenter)
        bar.addSpacing(Size.GAP)
        for widget in (self.newest, self.earlier, self.title, self.later, self.spans):
            bar.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.state.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for tile in (self.turns, self.rate, self.mean, self.longest, self.peak):
            tiles.addWidget(tile)
        tiles.setSpacing(Size.PAD)
        grid.setSpacing(Size.PAD)
        self._place_cards(grid)
        inside = QWidget()
        inside.setObjectName("days")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.PAD)
        column.addLayout(tiles)
        column.addLayout(grid, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _place_cards(self, grid: QGridLayout) -> None:
        look = self._appearance
        volume = Card(
            look, lambda: self.tr("Turns and replies"),
            lambda: self.tr("Each turn by when it began: answered in time, late or not answered, or outside the reply rate."),
            self.volume,
        )  # fmt: skip
        volume.legend.show_entries(
            ("ok_dot", lambda: self.tr("in time")),
            ("bad_dot", lambda: self.tr("late")),
            ("edge", lambda: self.tr("open or not counted")),
        )
        rates = Card(look, lambda: self.tr("Reply rate"), rate_help, self.rates)
        waits = Card(
            look, lambda: self.tr("How long buyers waited"),
            lambda: self.tr("Answered turns by their wait, from the first unanswered message to the first answer of a person."),
            self.waits,
        )  # fmt: skip
        peaks = Card(
            look, lambda: self.tr("Load: buyers waiting at once"),
            lambda: self.tr("The most buyers who waited at the same moment, of each hour or day."),
            self.peaks,
        )  # fmt: skip
        heat = Card(
            look, lambda: self.tr("Reply rate of each agent"),
            lambda: self.tr("Turns that the agent answered in time, of all counted turns that they answered. Empty: none."),
            self.heat, 72,
        )  # fmt: skip
        heat.legend.show_entries(
            ("ok_dot", lambda: self.tr("good")), ("warn_dot", lambda: self.tr("near the limit")),
            ("bad_dot", lambda: self.tr("below {n}%").replace("{n}", number(self._board.least_rate))),
        )  # fmt: skip
        for place, card in enumerate((volume, rates, waits, peaks)):
            grid.addWidget(card, place // 2, place % 2)
        grid.addWidget(heat, 2, 0, 1, 2)
        self._grid = grid
        for row in (0, 1):
            grid.setRowStretch(row, 3)
            grid.setColumnStretch(row, 1)

    # -- showing ---------------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()

    def refresh(self) -> None:
        """The model has another time, or its figures."""
        days = self._days
        self.later.setEnabled(days.back > 0)
        self.newest.setVisible(days.back > 0)
        self.newest.set_words(self.tr("Today") if days.span is Span.DAY else self.tr("This week"))
        self.title.set_words(self._title_words())
        self._show_state()
        history = days.page.value
        if history is None:
            history = History(since=Instant(0), until=Instant(0), by=By.HOUR, starts=(), cells=(), peaks=())
        shop = days.shop(history)
        active = [place for place, figures in enumerate(shop) if figures.turns or history.peaks[place]]
        # The night is left out, unless something happened in it.
        self._first = min([_MORNING, *active]) if history.by is By.HOUR else 0
        self._show_tiles(history, shop)
        self._show_charts(history, shop)

    def _show_state(self) -> None:
        page = self._days.page
        if page.error is not None:
            kept = self.tr("Shown as of {time}.").replace("{time}", short_time(page.time)) if page.value is not None else ""
            self.state.set_words(f"{sentence(page.error)} {kept}".strip(), "warn")
        else:
            self.state.set_words(self.tr("Loading…") if self._days.asking and page.value is None else "", "muted")

    def _show_tiles(self, history: History, shop: Sequence[Figures]) -> None:
        turns, answered = sum(f.turns for f in shop), sum(f.answered for f in shop)
        rate = Rate(sum(f.in_time for f in shop), sum(f.counted for f in shop))
        self.turns.show_value(number(turns), self.tr("{n} answered").replace("{n}", number(answered)))
        low = bool(rate.counted) and rate.in_time * 100 < self._board.least_rate * rate.counted
        note = of_words(rate.in_time, rate.counted) if rate.counted else ""
        self.rate.show_value(rate_words(rate), note, Tone.BAD if low else None, "arrow-down" if low else "")
        self.mean.show_value(wait_words(sum(f.waited for f in shop) / answered) if answered else "—")
        self.longest.show_value(wait_words(max((f.longest for f in shop), default=0)) if answered else "—")
        most = max(history.peaks, default=0)
        where = self._slots(history)[history.peaks.index(most)].name if most else ""
        self.peak.show_value(number(most), where)

    def _show_charts(self, history: History, shop: Sequence[Figures]) -> None:
        slots, shop = self._slots(history)[self._first :], shop[self._first :]
        answered = tuple(
            Slot(s.label, s.name, ((self.tr("answered"), number(f.answered)),)) for s, f in zip(slots, shop, strict=True)
        )
        series = (
            Series(self.tr("in time"), tuple(float(f.in_time) for f in shop), "ok_dot"),
            Series(self.tr("late"), tuple(float(f.counted - f.in_time) for f in shop), "bad_dot"),
            Series(self.tr("open or not counted"), tuple(float(f.turns - f.counted) for f in shop), "edge"),
        )
        self.volume.show_data(answered, series if any(f.turns for f in shop) else ())
        counted = tuple(
            Slot(s.label, s.name, ((self.tr("in time"), of_words(f.in_time, f.counted)),))
            for s, f in zip(slots, shop, strict=True)
        )
        rates = tuple(100 * f.in_time / f.counted if f.counted else None for f in shop)
        self.rates.show_data(counted, (Series(self.tr("Reply rate"), rates),))
        least = self._board.least_rate
        self.rates.set_target(Target(float(least), percent(least / 100, 0)))
        now = self._days.now()
        known = tuple(float(n) if start <= now else None for n, start in zip(history.peaks, history.starts, strict=True))
        peaks = (Series(self.tr("waiting at once"), known[self._first :]),) if any(history.peaks) else ()
        self.peaks.show_data(slots, peaks)
        self._show_waits(shop)
        self._show_heat(history, slots)

    def _show_waits(self, shop: Sequence[Figures]) -> None:
        spread = [sum(f.spread[place] for f in shop) for place in range(len(WAIT_EDGES) + 1)]
        whole, slots = sum(spread), []
        for place, count in enumerate(spread):
            edge = WAIT_EDGES[min(place, len(WAIT_EDGES) - 1)]
            last = place == len(WAIT_EDGES)
            name = (self.tr("over {time}") if last else self.tr("up to {time}")).replace("{time}", wait_words(edge))
            share = percent(count / whole) if whole else "—"
            slots.append(Slot(f"{'>' if last else '≤'} {wait_words(edge)}", name, ((self.tr("of all"), share),)))
        series = Series(self.tr("answered turns"), tuple(map(float, spread)))
        self.waits.show_data(slots, (series,) if whole else ())

    def _show_heat(self, history: History, slots: Sequence[Slot]) -> None:
        rows = []
        for staff in self._days.agents(history):
            figures = self._days.of(history, staff)[self._first :]
            values = tuple(f.in_time / f.counted if f.counted else None for f in figures)
            facts = tuple(of_words(f.in_time, f.counted) if f.counted else "" for f in figures)
            rows.append(HeatRow(one_line(self._board.name(staff)) or self.tr("somebody who left"), values, facts))
        self.heat.show_data(slots, rows)
        # A small team leaves the room to the charts above.
        self._grid.setRowStretch(2, 4 if len(rows) > _FEW else 1)

    def _slots(self, history: History) -> list[Slot]:
        zone, locale = QTimeZone(self._days.time_zone.encode()), QLocale()
        found = []
        ends = (*history.starts[1:], history.until)
        for start, end in zip(history.starts, ends, strict=False):
            moment = QDateTime.fromMSecsSinceEpoch(start, zone)
            if self._days.span is Span.DAY:
                until = QDateTime.fromMSecsSinceEpoch(end, zone)
                found.append(Slot(moment.toString("HH"), f"{moment.toString('HH:mm')}–{until.toString('HH:mm')}"))
            else:
                name = locale.toString(moment.date(), QLocale.FormatType.LongFormat)
                found.append(Slot(locale.toString(moment.date(), "ddd d"), name))
        return found

    def _title_words(self) -> str:
        since, until = self._days.bounds
        zone, locale = QTimeZone(self._days.time_zone.encode()), QLocale()
        first = QDateTime.fromMSecsSinceEpoch(since, zone).date()
        last = QDateTime.fromMSecsSinceEpoch(until - 1, zone).date()
        if self._days.span is Span.DAY:
            return locale.toString(first, QLocale.FormatType.LongFormat)
        return (
            f"{locale.toString(first, QLocale.FormatType.ShortFormat)} – {locale.toString(last, QLocale.FormatType.ShortFormat)}"
        )
