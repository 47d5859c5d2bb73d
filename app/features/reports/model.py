"""A report of some days: which one, of which time, grouped by what; asked of the hub each time (CHAT-20, CHAT-22)."""

from collections.abc import Callable, Coroutine
from enum import StrEnum
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from app.desktop.failures import FAILURES, error_of
from app.desktop.store import Store
from app.domain.conversations import day_start
from app.domain.ids import HOUR, Instant
from app.features.reports.wire import CASES, COUPONS, CaseReport, CouponReport
from app.protocol.envelope import ErrorBody

T = TypeVar("T")


class Subject(StrEnum):
    """What is reported."""

    COUPONS = "coupons"
    CASES = "after_sales"


class Grouping(StrEnum):
    """One row for each of these. KIND: a coupon, or a state of applications."""

    KIND = "kind"
    AGENT = "agent"
    NONE = "none"


#: Days that can be shown at once, and for which an order may follow a coupon without its code.
SPANS, AFTER = (7, 30, 90), (3, 7, 14, 30)


class Http(Protocol):
    """What of `HubHttp` is used."""

    async def json(self, method: str, path: str, kind: type[T], **options: Any) -> T: ...


class ReportsModel(QObject):
    """`changed` when there is something else to show; what was shown stays while the hub is away."""

    changed = Signal()

    def __init__(
        self, store: Store, http: Http, spawn: Callable[[Coroutine[Any, Any, None]], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._http = http
        self._spawn = spawn
        self.subject = Subject.COUPONS
        self.grouping = Grouping.KIND
        self.span = 30
        self.back = 0
        """How many spans before the present one."""
        self.after = 7
        """Days in which an order without the code follows a coupon."""
        self.coupons: CouponReport | None = None
        self.cases: CaseReport | None = None
        self.error: ErrorBody | None = None
        self.asking = False
        self._asked = 0

    def choose(
        self, subject: Subject | None = None, span: int | None = None, back: int | None = None, after: int | None = None
    ) -> None:
        """Another report, or of another time; what is left out stays. A longer or shorter span ends today again."""
        self.back = 0 if span not in (None, self.span) else self.back if back is None else max(0, back)
        self.subject, self.span, self.after = subject or self.subject, span or self.span, after or self.after
        self.load()

    def group(self, grouping: Grouping) -> None:
        """Other rows of the same report."""
        self.grouping = grouping
        self.changed.emit()

    def load(self) -> None:
        """Asks the hub."""
        self._asked += 1
        self.asking, self.error = True, None
        self.coupons = self.cases = None
        self.changed.emit()
        self._spawn(self._load(self._asked))

    @property
    def bounds(self) -> tuple[Instant, Instant]:
        """From a midnight of the shop until another, which is not in it; the newest ends with today."""
        zone = self.time_zone
        first = last = day_start(self._store.clock.now(), zone)
        for _ in range(self.back * self.span):
            last = day_start(Instant(last - HOUR), zone)
        first = last
        for _ in range(self.span - 1):
            first = day_start(Instant(first - HOUR), zone)
        # 26 hours later is the next day whatever the clock does that night, and never the one after it.
        return first, day_start(Instant(last + 26 * HOUR), zone)

    @property
    def time_zone(self) -> str:
        """The shop's."""
        return self._store.shop.time_zone if self._store.shop is not None else "UTC"

    async def _load(self, asked: int) -> None:
        since, until = self.bounds
        query = {"from": str(since), "to": str(until)}
        error, coupons, cases = None, None, None
        try:
            if self.subject is Subject.COUPONS:
                coupons = await self._http.json("GET", COUPONS, CouponReport, params={**query, "days": str(self.after)})
            else:
                cases = await self._http.json("GET", CASES, CaseReport, params=query)
        except FAILURES as failure:
            error = error_of(failure, "reports.unreachable")
        if asked != self._asked:
            return  # the reader went on meanwhile
        self.asking, self.error = False, error
        self.coupons, self.cases = coupons, cases
        self.changed.emit()
