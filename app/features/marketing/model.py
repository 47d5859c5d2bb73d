"""The dashboard on this desk: a stretch of days, narrowed or not, from this computer at once and then from the hub."""

from collections.abc import Callable
from typing import Protocol, TypeVar
from urllib.parse import urlencode

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from app.desktop.shelf import Page
from app.desktop.store import Changes, Connection, Store
from app.domain.conversations import day_start
from app.domain.ids import DAY, HOUR, Instant
from app.features.marketing.wire import FIGURES, Figures

T = TypeVar("T")
#: What is shown at once, in days.
SPANS = (7, 30, 90)
#: Milliseconds: a burst of contacts reads the figures once.
_GATHER_MS = 300


class Narrowed(msgspec.Struct, frozen=True):
    """Only the contacts of one marketer, landing or source; "" for all."""

    marketer: str = ""
    landing: str = ""
    kind: str = ""


class Reads(Protocol):
    """What of `Shelf` is used."""

    def read(self, path: str, kind: type[T], show: Callable[[Page[T]], None], /, **query: str | int) -> None: ...


class FiguresModel(QObject):
    """`changed`: another time, or its figures came."""

    changed = Signal()

    def __init__(self, store: Store, shelf: Reads) -> None:
        super().__init__()
        self._store = store
        self._shelf = shelf
        self.span = SPANS[1]
        self.back = 0
        """How many spans before the present one."""
        self.narrowed = Narrowed()
        self.page: Page[Figures] = Page()
        self._awake = False
        self._gathering = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._gathering.timeout.connect(self._ask)
        store.subscribe(self._on_changes)

    @property
    def bounds(self) -> tuple[Instant, Instant]:
        """From a midnight of the shop until another, which is not in it."""
        now, zone = self._store.clock.now(), self.time_zone
        # 26 hours later is the next day whatever the clock does that night, and never the one after it.
        end = day_start(Instant(day_start(now, zone) + 26 * HOUR - self.back * self.span * DAY), zone)
        # Noon of a day lies in that day, clocks changing or not.
        return day_start(Instant(end - self.span * DAY + 12 * HOUR), zone), end

    @property
    def time_zone(self) -> str:
        """The shop's."""
        return self._store.shop.time_zone if self._store.shop else "UTC"

    def set_awake(self, awake: bool) -> None:
        """Whether somebody looks: only then is the hub asked."""
        if awake and not self._awake:
            self._awake = True
            self._ask()
        self._awake = awake

    def show(self, span: int, back: int) -> None:
        """Another time."""
        back = max(0, back)
        if (span, back) != (self.span, self.back):
            self.span, self.back = span, back
            self.page = Page()
            self._ask()

    def narrow(self, narrowed: Narrowed) -> None:
        """Only a part, or with Narrowed() all."""
        if narrowed != self.narrowed:
            self.narrowed = narrowed
            self.page = Page()
            self._ask()

    def now(self) -> Instant:
        """The hub's time."""
        return self._store.clock.now()

    def _ask(self) -> None:
        since, until = self.bounds
        wanted = (since, until, self.narrowed)

        def take(page: Page[Figures]) -> None:
            if wanted == (*self.bounds, self.narrowed):  # the reader may have gone on meanwhile
                self.page = page
                self.changed.emit()

        self.changed.emit()
        only = {name: value for name, value in msgspec.to_builtins(self.narrowed).items() if value}
        self._shelf.read(f"{FIGURES}?{urlencode({'from': since, 'to': until} | only)}", Figures, take)

    def _on_changes(self, changes: Changes) -> None:
        online = changes.connection and self._store.connection is Connection.ONLINE
        if (
            self._awake
            and (changes.reset or changes.shop or FIGURES in changes.stale or online)
            and not self._gathering.isActive()
        ):
            self._gathering.start()
