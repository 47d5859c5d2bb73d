"""The audit log as an admin looks at it: filtered, page after page as one scrolls, checked and fetched as a table."""

from collections.abc import Callable, Coroutine, Sequence
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from app.desktop.failures import FAILURES, error_of
from app.desktop.store import Store
from app.domain.conversations import day_start
from app.domain.ids import HOUR, Instant
from app.features.audit.wire import CHECK, EXPORT, ROWS, AuditCheck, AuditPage, AuditRow
from app.protocol.envelope import ErrorBody

T = TypeVar("T")


class Http(Protocol):
    """What of `HubHttp` is used."""

    async def json(self, method: str, path: str, kind: type[T], **options: Any) -> T: ...

    async def request(self, method: str, path: str, **options: Any) -> Any: ...


class AuditModel(QObject):
    """`changed`: other rows; `more_came`: older ones behind those that were there; `checked`: `check` says how it stands.

    `exported` carries the bytes of a CSV, `failed` an ErrorBody of checking or exporting.
    """

    changed = Signal()
    more_came = Signal()
    checked = Signal()
    exported = Signal(bytes)
    failed = Signal(object)

    def __init__(
        self, store: Store, http: Http, spawn: Callable[[Coroutine[Any, Any, None]], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._http = http
        self._spawn = spawn
        self.actor = self.action = self.subject = ""
        self.back: int | None = None
        """How many days before today is shown; None: all days."""
        self.rows: list[AuditRow] = []
        self.more = False
        self.error: ErrorBody | None = None
        self.asking = False
        self.check: AuditCheck | None = None
        self.checking = False
        self._asked = 0
        self._buyers: dict[str, str] = {}

    def choose(self, *, actor: str | None = None, action: str | None = None, subject: str | None = None) -> None:
        """Another filter; what is left out stays, "" is everything."""
        self.actor = self.actor if actor is None else actor
        self.action = self.action if action is None else action
        self.subject = self.subject if subject is None else subject.strip()
        self.load()

    def show_day(self, back: int | None) -> None:
        """One day, or all with None."""
        self.back = None if back is None else max(0, back)
        self.load()

    def load(self) -> None:
        """Asks for the newest rows."""
        self._asked += 1
        self.rows, self.more = [], False
        self._buyers = {one.buyer.id: one.buyer.name for one in self._store.conversations.values()}
        self._ask(0)
        self.changed.emit()

    def load_more(self) -> None:
        """Asks for older rows, if there are any and nobody asked yet."""
        if self.more and not self.asking and self.rows:
            self._ask(self.rows[-1].serial)

    def verify(self) -> None:
        """Lets the hub go along the whole chain."""
        if not self.checking:
            self.checking, self.check = True, None
            self.checked.emit()
            self._spawn(self._verify())

    def export(self) -> None:
        """Fetches the rows of this filter as a table."""
        self._spawn(self._export())

    def buyer(self, id_: str) -> str:
        """The buyer's name; the id of one who is not known here."""
        return self._buyers.get(id_, id_)

    @property
    def staff(self) -> Sequence[tuple[str, str]]:
        """Everybody whose doings can be there, by name: id and name."""
        return sorted(((member.id, member.name) for member in self._store.staff.values()), key=lambda one: one[1].casefold())

    @property
    def bounds(self) -> tuple[Instant, Instant] | None:
        """The shown day, from a midnight of the shop until the next; None for all days."""
        if self.back is None:
            return None
        since, zone = day_start(self._store.clock.now(), self.time_zone), self.time_zone
        for _ in range(self.back):
            since = day_start(Instant(since - HOUR), zone)
        # 26 hours later is the next day whatever the clock does that night, and never the one after it.
        return since, day_start(Instant(since + 26 * HOUR), zone)

    @property
    def time_zone(self) -> str:
        """The shop's."""
        return self._store.shop.time_zone if self._store.shop is not None else "UTC"

    def _query(self) -> dict[str, str]:
        query = {"actor": self.actor, "action": self.action, "subject": self.subject}
        if (bounds := self.bounds) is not None:
            query |= {"from": str(bounds[0]), "to": str(bounds[1])}
        return {name: value for name, value in query.items() if value}

    def _ask(self, before: int) -> None:
        self.asking, self.error = True, None
        self._spawn(self._load(self._asked, before))

    async def _load(self, asked: int, before: int) -> None:
        query = self._query() | ({"before": str(before)} if before else {})
        page, error = await self._answer(self._http.json("GET", ROWS, AuditPage, params=query))
        if asked != self._asked:
            return  # another filter was chosen meanwhile
        self.asking, self.error = False, error
        if page is not None:
            self.rows += page.rows
            self.more = page.more
        (self.more_came if before else self.changed).emit()

    async def _verify(self) -> None:
        self.check, error = await self._answer(self._http.json("GET", CHECK, AuditCheck, timeout=600.0))
        self.checking = False
        self.checked.emit()
        if error is not None:
            self.failed.emit(error)

    async def _export(self) -> None:
        answer, error = await self._answer(self._http.request("GET", EXPORT, params=self._query(), timeout=600.0))
        if answer is not None:
            self.exported.emit(answer.content)
        elif error is not None:
            self.failed.emit(error)

    @staticmethod
    async def _answer(asking: Coroutine[Any, Any, T]) -> tuple[T | None, ErrorBody | None]:
        try:
            return await asking, None
        except FAILURES as failure:
            return None, error_of(failure, "audit.unreachable")
