"""The marketing dashboard: tiles, charts by day and source, and the lines behind them; each figure opens its list (DATA-5)."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtCore import QDateTime, QEvent, QLocale, QPoint, QStandardPaths, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, IconButton
from app.desktop.kit.cards import Card
from app.desktop.kit.charts import Series, Slot
from app.desktop.kit.charts_axes import BarChart, LineChart
from app.desktop.kit.ground import fill
from app.desktop.kit.money import money_text
from app.desktop.kit.notices import Banner, EmptyState, Toast
from app.desktop.kit.plain import one_line
from app.desktop.kit.tabs import Tabs
from app.desktop.kit.text import TextLine
from app.desktop.kit.tiles import Tile
from app.desktop.kit.times import full_time, short_day
from app.desktop.kit.tones import Tone
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.ids import Instant
from app.domain.money import digits
from app.features.marketing.model import SPANS, FiguresModel, Narrowed
from app.features.marketing.rules import Figures, Line
from app.features.marketing.view.lines import FigureTable
from app.features.marketing.view.words import SHOWS, by_words, column_words, day, number, percent, source_words
from app.features.marketing.wire import ExportFigures

#: Asks the hub for the table and writes it to a file, then what went wrong or None.
Export = Callable[[Path, ExportFigures, Callable[[str | None], None]], None]
_BY = ("marketer", "landing", "kind", "day")


class Drill(msgspec.Struct, frozen=True, kw_only=True):
    """The contacts that a figure counts."""

    show: str
    since: Instant
    until: Instant
    marketer: str = ""
    landing: str = ""
    kind: str = ""


class Dashboard(QWidget):
    """`drill_wanted` carries a Drill."""

    drill_wanted = Signal(object)

    def __init__(self, model: FiguresModel, appearance: Appearance, export: Export, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._appearance, self._export = model, appearance, export
        self._lines: list[tuple[str, Line]] = []
        look = appearance
        self.spans = Tabs(look, lambda: self.tr("How many days"))
        for span in SPANS:
            self.spans.add(str(span), partial(self._span_words, span))
        self.earlier = IconButton(look, "chevron-left", lambda: self.tr("Earlier"))
        self.later = IconButton(look, "chevron-right", lambda: self.tr("Later"))
        self.title = TextLine(look, font=look.fonts.strong)
        self.export = Button(look, lambda: self.tr("Export…"), icon="file")
        self.old, self.narrowed = Banner(look), Banner(look)
        self._said = ""
        self._make_tiles()
        self.by = Tabs(look, lambda: self.tr("Figures by"))
        for by in _BY:
            self.by.add(by, partial(by_words, by))
        self.table = FigureTable(look, lambda: self.tr("Figures"), self._pick)
        self.table.list.set_empty(EmptyState(look, "board", lambda: self.tr("No contact came in this time.")))
        self.table.setMinimumHeight(150)
        self._make_charts()
        self._toast = Toast(look, self)
        self._lay_out()
        self._connect()
        self.spans.choose(str(model.span))
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.set_awake(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._model.set_awake(False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        fill(QPainter(self), self.rect(), self._appearance.theme.background)

    # -- building ------------------------------------------------------------------------------------------------------

    def _make_tiles(self) -> None:
        helps = (
            lambda: self.tr("Contacts that came in this time and that an admin let in, deleted duplicates among them."),
            lambda: self.tr("Of these, the ones that stand: without deleted duplicates."),
            lambda: self.tr("Approved contacts that are with a colleague."),
            lambda: self.tr("Approved contacts whose buyer got what they bought."),
            lambda: self.tr("What delivered orders of these contacts brought, less what was given back."),
            lambda: self.tr("Closed contacts divided by approved ones."),
        )
        self.tiles = [Tile(self._appearance, partial(_column, n), words) for n, words in enumerate(helps)]
        self.awaiting = Button(self._appearance, self._awaiting_words, icon="pause",
                               hover=lambda: self.tr("They wait for an admin and are in none of these figures."))  # fmt: skip

    def _make_charts(self) -> None:
        look = self._appearance
        self.volume = BarChart(look, lambda: self.tr("Contacts by day"), lambda v: number(round(v)))
        self.money = LineChart(look, lambda: self.tr("Revenue by day"), self._money, self._short_money)
        self.sources = BarChart(look, lambda: self.tr("Contacts by source"), lambda v: number(round(v)))
        cohort = self.tr("On the day that the contact came in, whenever its buyer bought.")
        self.cards = (
            Card(look, lambda: self.tr("Contacts by day"), lambda: self.tr("On the day that they came in."), self.volume),
            Card(look, lambda: self.tr("Revenue by day"), cohort, self.money),
            Card(look, lambda: self.tr("Contacts by source"), lambda: self.tr("Where the landing's visitors came from."),
                 self.sources),
        )  # fmt: skip
        entries = [("ok_dot", lambda: self.tr("closed")), ("accent", lambda: self.tr("with a colleague")),
                   ("edge", lambda: self.tr("other"))]  # fmt: skip
        # The colours mean the same by source, where the title needs the room.
        self.cards[0].legend.show_entries(*entries)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(Size.GAP)
        for widget in (self.spans, self.earlier, self.later):
            bar.addWidget(widget)
        bar.addWidget(self.title, 1)
        bar.addWidget(self.awaiting)
        bar.addWidget(self.export)
        tiles = QHBoxLayout()
        tiles.setSpacing(Size.GAP)
        for tile in self.tiles:
            tiles.addWidget(tile, 1)
        charts = QGridLayout()
        charts.setSpacing(Size.GAP)
        charts.addWidget(self.cards[0], 0, 0)
        charts.addWidget(self.cards[1], 0, 1)
        charts.addWidget(self.cards[2], 0, 2)
        for place, weight in enumerate((6, 5, 4)):
            charts.setColumnStretch(place, weight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)  # those of the Intake page are around it
        column.setSpacing(Size.GAP)
        column.addLayout(bar)
        column.addWidget(self.old)
        column.addWidget(self.narrowed)
        column.addLayout(tiles)
        column.addLayout(charts, 3)
        column.addWidget(self.by, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.table, 4)

    def _connect(self) -> None:
        model = self._model
        model.changed.connect(self.refresh)
        self.spans.chosen.connect(lambda span: model.show(int(span), 0))
        self.earlier.clicked.connect(lambda _checked: model.show(model.span, model.back + 1))
        self.later.clicked.connect(lambda _checked: model.show(model.span, model.back - 1))
        self.by.chosen.connect(lambda _by: self._show_lines())
        self.table.list.activated.connect(lambda key: self._pick(int(key), SHOWS[0]))
        self.table.list.menu_wanted.connect(self._show_menu)
        self.awaiting.clicked.connect(lambda _checked: self._drill("awaiting", Drill))
        self.export.clicked.connect(self._ask_where)

    # -- showing -------------------------------------------------------------------------------------------------------

    @property
    def figures(self) -> Figures | None:
        """What is shown; None while nothing is known."""
        return self._model.page.value

    def refresh(self) -> None:
        """Everything anew."""
        found, model = self.figures, self._model
        since, until = model.bounds
        days = [day(since, model.time_zone), day(Instant(until - 1), model.time_zone)]
        self.title.set_words(" – ".join(QLocale().toString(one, QLocale.FormatType.ShortFormat) for one in days))
        self.later.setEnabled(model.back > 0)
        total = found.total if found else Line()
        values = [number(n) for n in (total.contacts, total.approved, total.shared, total.closed)]
        values += [self._money(total.revenue), percent(total.conversion)]
        for tile, value in zip(self.tiles, values, strict=True):
            tile.show_value(value if found else "—")
        for tile, name in zip(self.tiles, ("contacts", "approved", "shared", "closed", "revenue"), strict=False):
            tile.show_spark([float(getattr(one, name)) for one in found.days] if found else ())
        self.awaiting.setVisible(bool(found and found.awaiting))
        self.awaiting.set_words(self._awaiting_words)
        self._show_charts(found)
        self._show_lines()
        self._refresh_banners()

    def _refresh_banners(self) -> None:
        page, words = self._model.page, self._narrow_words()
        if page.error is None:
            self.old.hide()
        elif self.old.isHidden():
            known = self.tr("Not current: as of {time}.").replace("{time}", full_time(page.time))
            self.old.say_that(known if page.value is not None else sentence(page.error), Tone.WARN)
        if not words:
            self.narrowed.hide()
        elif words != self._said or self.narrowed.isHidden():
            self.narrowed.say_that(words, Tone.ACCENT, lambda: self.tr("Show all"), lambda: self._model.narrow(Narrowed()))
        self._said = words

    def _narrow_words(self) -> str:
        found, only = self.figures, self._model.narrowed
        names = [
            next((one.name for one in lines if one.key == key), key)
            for key, lines in ((only.marketer, found.marketers if found else []), (only.landing, found.landings if found else []))
            if key
        ]
        return " · ".join([*(one_line(name, 60) for name in names), *([source_words(only.kind)] if only.kind else [])])

    def _show_charts(self, found: Figures | None) -> None:
        days = found.days if found else []
        slots = [self._day_slot(Instant(int(one.key))) for one in days]
        self.volume.show_data(slots, self._stacked(days))
        revenue = Series(self.tr("Revenue"), tuple(float(one.revenue) for one in days), "ok_dot")
        self.money.show_data(slots, (revenue,) if any(one.revenue for one in days) else ())
        kinds = found.kinds if found else []
        names = [source_words(one.key) for one in kinds]
        shares = [((self.tr("conversion"), percent(one.conversion)),) for one in kinds]
        self.sources.show_data([Slot(n, n, facts) for n, facts in zip(names, shares, strict=True)], self._stacked(kinds))

    def _stacked(self, lines: list[Line]) -> tuple[Series, ...]:
        if not any(one.contacts for one in lines):
            return ()
        return (
            Series(self.tr("closed"), tuple(float(one.closed) for one in lines), "ok_dot"),
            Series(self.tr("with a colleague"), tuple(float(max(0, one.shared - one.closed)) for one in lines), "accent"),
            Series(self.tr("other"), tuple(float(one.contacts - max(one.shared, one.closed)) for one in lines), "edge"),
        )

    def _day_slot(self, start: Instant) -> Slot:
        date, locale = day(start, self._model.time_zone), QLocale()
        return Slot(short_day(date), locale.toString(date, QLocale.FormatType.LongFormat))

    def _show_lines(self) -> None:
        found, by = self.figures, self.by.current_key
        self._lines = self._named(found, by) if found else []
        self.table.show_lines(by_words(by), self._lines, found.currency if found else "USD")

    def _named(self, found: Figures, by: str) -> list[tuple[str, Line]]:
        if by == "kind":
            return [(source_words(one.key), one) for one in found.kinds]
        if by == "day":
            days = [(self._day_slot(Instant(int(one.key))).name, one) for one in found.days if one.contacts]
            return days[::-1]
        lines = found.marketers if by == "marketer" else found.landings
        return [(one_line(one.name or one.key, 80), one) for one in lines]

    def _money(self, value: float) -> str:
        found = self.figures
        return money_text(round(value), found.currency if found else "USD")

    def _short_money(self, value: float) -> str:
        found = self.figures
        whole = value / 10 ** digits(found.currency if found else "USD")
        for size, sign in ((1e9, "G"), (1e6, "M"), (1e3, "k")):
            if whole >= size:
                return QLocale().toString(whole / size, "f", 1 if whole / size < 10 else 0) + sign
        return QLocale().toString(whole, "f", 0)

    def _span_words(self, span: int) -> str:
        return self.tr("%n day(s)", "", span)

    def _awaiting_words(self) -> str:
        return self.tr("Awaiting approval: {n}").replace("{n}", number(self.figures.awaiting if self.figures else 0))

    # -- to the contacts -----------------------------------------------------------------------------------------------

    def _pick(self, row: int, show: str) -> None:
        if not 0 <= row < len(self._lines):
            return
        by, line, found = self.by.current_key, self._lines[row][1], self.figures
        if by != "day":
            self._drill(show, lambda **fields: Drill(**fields | {by: line.key}))
        elif found is not None:
            place = found.starts.index(Instant(int(line.key)))
            end = [*found.starts[1:], found.until][place]
            self._drill(show, lambda **fields: Drill(**fields | {"since": found.starts[place], "until": end}))

    def _drill(self, show: str, make: Callable[..., Drill]) -> None:
        since, until = self._model.bounds
        only = msgspec.to_builtins(self._model.narrowed)
        self.drill_wanted.emit(make(show=show, since=since, until=until, **only))

    def menu(self, row: int) -> QMenu:
        """The lists behind a line, and the dashboard for it alone."""
        menu, by = QMenu(self), self.by.current_key
        for show, words in zip(SHOWS, column_words(), strict=False):
            text = self.tr("List: {figure}").replace("{figure}", words)
            menu.addAction(text, partial(self._pick, row, show))
        if by != "day" and 0 <= row < len(self._lines):
            key = self._lines[row][1].key
            narrowed = msgspec.structs.replace(self._model.narrowed, **{by: key})
            menu.addAction(self.tr("Dashboard for this alone"), lambda: self._model.narrow(narrowed))
        return menu

    def _show_menu(self, key: str, place: QPoint) -> None:
        menu = self.menu(int(key))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    # -- export --------------------------------------------------------------------------------------------------------

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Export the figures"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Tables (*.csv)"), self.tr("Workbooks (*.xlsx)")])
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("xlsx" if "xlsx" in chosen else "csv"))
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        stamp = QDateTime.fromMSecsSinceEpoch(self._model.now()).toString("yyyy-MM-dd")
        dialog.selectFile(f"marketing-{stamp}")
        dialog.fileSelected.connect(lambda path: self.write(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, path: Path) -> None:
        """What is shown into a file; its ending says which form."""
        if path.suffix.casefold() not in (".csv", ".xlsx"):
            path = path.with_name(path.name + ".csv")
        since, until = self._model.bounds
        words = {by: by_words(by) for by in (*_BY, "total")}
        if self.figures is not None:
            words |= {one.key: source_words(one.key) for one in self.figures.kinds}
        head = (self.tr("By"), self.tr("Name"), *column_words()[:4], self.tr("Revenue in minor units"),
                self.tr("Conversion in per cent"), self.tr("Currency"))  # fmt: skip
        wanted = ExportFigures(
            form=path.suffix.removeprefix(".").casefold(), head=head, words=words, since=since, until=until,
            **msgspec.to_builtins(self._model.narrowed),
        )  # fmt: skip
        self._export(path, wanted, lambda error: self._written(path, error))

    def _written(self, path: Path, error: str | None) -> None:
        if error is None:
            self._toast.say_that(self.tr("Saved: {file}").replace("{file}", path.name))
        else:
            text = self.tr("{file} could not be saved: {reason}")
            self._toast.say_that(text.replace("{file}", path.name).replace("{reason}", error))


def _column(place: int) -> str:
    return column_words()[place]
