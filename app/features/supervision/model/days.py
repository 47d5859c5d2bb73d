"""The days behind: a day hour by hour or a week day by day, from this computer at once and then from the hub."""

from collections.abc import Callable
from enum import StrEnum
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from app.desktop.shelf import Page
from app.desktop.store import Store
from app.domain.conversations import day_start
from app.domain.ids import HOUR, MINUTE, Instant, StaffId
from app.features.supervision.rules.figures import By, Figures, History
from app.features.supervision.wire import HISTORY

T = TypeVar("T")
_WEEK = 7


class Span(StrEnum):
    """What is shown at once."""

    DAY = "day"
    WEEK = "week"


class Reads(Protocol):
    """What of `Shelf` is used."""

    def read(self, path: str, kind: type[T], show: Callable[[Page[T]], None], /, **query: str | int) -> None: ...


class DaysModel(QObject):
    """`changed`: another time, or its figures came; `today_changed`: today's hours came, for the live board's sparklines."""

    changed = Signal()
    today_changed = Signal()

    def __init__(self, store: Store, shelf: Reads, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._shelf = shelf
        self.span = Span.DAY
        self.back = 0
        """How many days or weeks before the present one."""
        self.page: Page[History] = Page()
        self.today: History | None = None
        self.asking = False
        self._timer = QTimer(self, interval=MINUTE)
        self._timer.timeout.connect(self.renew)

    def set_awake(self, awake: bool) -> None:
        """Whether somebody looks at the board: only then is the hub asked, once a minute."""
        if awake and not self._timer.isActive():
            self._timer.start()
            self.renew()
        elif not awake:
            self._timer.stop()

    def show(self, span: Span, back: int) -> None:
        """Another time."""
        back = max(0, back)
        if (span, back) != (self.span, self.back):
            self.span, self.back = span, back
            self.page = Page()
            self._ask()

    def renew(self) -> None:
        """Asks again for what is shown, and for today."""
        since, until = self._day(0)
        if not (self.span is Span.DAY and self.back == 0):
            self._read(since, until, By.HOUR, self._take_today)
        self._ask()

    @property
    def bounds(self) -> tuple[Instant, Instant]:
        """The shown time: from a midnight of the shop until another, which is not in it."""
        if self.span is Span.DAY:
            return self._day(self.back)
        last = self._day(self.back * _WEEK)
        return self._day(self.back * _WEEK + _WEEK - 1)[0], last[1]

    @property
    def time_zone(self) -> str:
        """The shop's."""
        return self._store.shop.time_zone if self._store.shop else "UTC"

    def shop(self, history: History) -> list[Figures]:
        """The shop's figures, slot by slot."""
        return self._slots(history, None)

    def of(self, history: History, staff: StaffId) -> list[Figures]:
        """One agent's figures, slot by slot."""
        return self._slots(history, staff)

    @staticmethod
    def agents(history: History) -> list[StaffId]:
        """Who answered in that time, whoever answered most first."""
        turns: dict[StaffId, int] = {}
        for cell in history.cells:
            if cell.staff is not None:
                turns[cell.staff] = turns.get(cell.staff, 0) + cell.figures.turns
        return sorted(turns, key=lambda staff: (-turns[staff], staff))

    def now(self) -> Instant:
        """The hub's time."""
        return self._store.clock.now()

    # -- inside ----------------------------------------------------------------------------------------------------

    @staticmethod
    def _slots(history: History, staff: StaffId | None) -> list[Figures]:
        found = {cell.slot: cell.figures for cell in history.cells if cell.staff == staff}
        nothing = Figures()
        return [found.get(slot, nothing) for slot in range(len(history.starts))]

    def _day(self, back: int) -> tuple[Instant, Instant]:
        since, zone = day_start(self.now(), self.time_zone), self.time_zone
        for _ in range(back):
            since = day_start(Instant(since - HOUR), zone)
        # 26 hours later is the next day whatever the clock does that night, and never the one after it.
        return since, day_start(Instant(since + 26 * HOUR), zone)

    def _ask(self) -> None:
        since, until = self.bounds
        by = By.HOUR if self.span is Span.DAY else By.DAY
        wanted = (self.span, self.back)
        self.asking = True

        def take(page: Page[History]) -> None:
            if wanted != (self.span, self.back):
                return  # the reader went on to another time meanwhile
            self.asking = not page.fresh and page.error is None
            self.page = page
            if wanted == (Span.DAY, 0):
                self._take_today(page)
            self.changed.emit()

        self._read(since, until, by, take)
        self.changed.emit()

    def _take_today(self, page: Page[History]) -> None:
        if page.value is not None:
            self.today = page.value
            self.today_changed.emit()

    def _read(self, since: Instant, until: Instant, by: By, take: Callable[[Page[History]], None]) -> None:
        self._shelf.read(HISTORY, History, take, **{"from": since, "to": until, "by": by.value})
