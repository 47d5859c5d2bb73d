"""Privacy as an admin works with it: whose data there is, who looked at it, what goes next; every change is the hub's."""

from collections.abc import Callable, Coroutine
from typing import Any, Protocol, TypeVar

import msgspec
from PySide6.QtCore import QObject, Signal

from app.desktop.failures import FAILURES, error_of
from app.desktop.shop_rules import ShopRulesModel
from app.desktop.store import Store
from app.domain.ids import CommandId
from app.domain.offline import OfflineRules
from app.domain.privacy import PrivacyRules
from app.features.privacy.wire import (
    ACCESS,
    ACCESS_EXPORT,
    DUE,
    ERASE,
    EXPORT,
    PEOPLE,
    PERSON,
    AccessPage,
    AccessRow,
    Due,
    ErasedPerson,
    ErasePerson,
    ExportPerson,
    Known,
    Person,
)
from app.protocol.envelope import ErrorBody

T = TypeVar("T")
Spawn = Callable[[Coroutine[Any, Any, None]], object]


class Http(Protocol):
    """What of `HubHttp` is used."""

    async def json(self, method: str, path: str, kind: type[T], **options: Any) -> T: ...
    async def request(self, method: str, path: str, **options: Any) -> Any: ...


async def answer(asking: Coroutine[Any, Any, T]) -> tuple[T | None, ErrorBody | None]:
    """What the hub says, or why it does not."""
    try:
        return await asking, None
    except FAILURES as failure:
        return None, error_of(failure, "privacy.unreachable")


class ClocksModel(ShopRulesModel):
    """After how many days what goes by itself."""

    def __init__(self, store: Store, send: Callable[[PrivacyRules], CommandId], parent: QObject | None = None) -> None:
        """`send` asks the hub to set it."""
        super().__init__(store, parent)
        self._send = send

    @property
    def rules(self) -> PrivacyRules:
        """What holds now."""
        return self._store.rules.privacy

    def save(self, rules: PrivacyRules) -> None:
        """Asks for this."""
        self.ask(lambda: self._send(rules), rules)


class KeepingModel(ShopRulesModel):
    """What desks keep at hand offline."""

    def __init__(self, store: Store, send: Callable[[OfflineRules], CommandId], parent: QObject | None = None) -> None:
        """`send` asks the hub to set it."""
        super().__init__(store, parent)
        self._send = send

    @property
    def rules(self) -> OfflineRules:
        """What holds now."""
        return self._store.rules.offline

    def save(self, rules: OfflineRules) -> None:
        """Asks for this."""
        self.ask(lambda: self._send(rules), rules)


class PersonModel(QObject):
    """`found` when other people are listed, `changed` when another one is looked at or something went wrong (`error`).

    `exported` carries a ZIP, `erased` how many rows went, and whether the shop's engine kept its own copy.
    """

    found = Signal()
    changed = Signal()
    exported = Signal(bytes)
    erased = Signal(int, bool)

    def __init__(self, http: Http, spawn: Spawn, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._http = http
        self._spawn = spawn
        self.people: list[Known] = []
        self.person: Person | None = None
        self.error: ErrorBody | None = None
        self.busy = False
        self._asked = 0

    def search(self, text: str) -> None:
        """Lists whom the hub knows under these words or this number."""
        self._asked += 1
        self._spawn(self._search(self._asked, text.strip()))

    def look(self, of: str) -> None:
        """Counts what there is of somebody."""
        self.person, self.error = None, None
        self._spawn(self._look(of))

    def export(self, purpose: str) -> None:
        """Fetches everything about the person that is looked at."""
        if self.person is not None:
            self._do(self._export(ExportPerson(of=self.person.of, purpose=purpose)))

    def erase(self, purpose: str, name: str) -> None:
        """For good. `name` was typed anew."""
        if self.person is not None:
            self._do(self._erase(ErasePerson(of=self.person.of, purpose=purpose, name=name)))

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        if self.busy:
            work.close()  # a second click while the first is under way
            return
        self.busy, self.error = True, None
        self.changed.emit()
        self._spawn(work)

    async def _search(self, asked: int, text: str) -> None:
        people, error = await answer(self._http.json("GET", PEOPLE, list[Known], params={"q": text})) if text else ([], None)
        if asked == self._asked:
            self.people, self.error = people or [], error
            self.found.emit()

    async def _look(self, of: str) -> None:
        self.person, self.error = await answer(self._http.json("GET", PERSON, Person, params={"of": of}))
        self.changed.emit()

    async def _export(self, asked: ExportPerson) -> None:
        body = msgspec.json.encode(asked)
        response, self.error = await answer(self._http.request("POST", EXPORT, content=body, timeout=600.0))
        self.busy = False
        self.changed.emit()
        if response is not None:
            self.exported.emit(response.content)

    async def _erase(self, asked: ErasePerson) -> None:
        body = msgspec.json.encode(asked)
        done, self.error = await answer(self._http.json("POST", ERASE, ErasedPerson, content=body, timeout=600.0))
        self.busy = False
        if done is not None:
            self.people = [one for one in self.people if one.of != asked.of]
            self.person = None
            self.found.emit()
        self.changed.emit()
        if done is not None:
            self.erased.emit(done.rows, done.left)


class AccessModel(QObject):
    """Who looked at whose data: `changed` with other rows, `more_came` with older ones; `exported` carries a CSV."""

    changed = Signal()
    more_came = Signal()
    exported = Signal(bytes)
    failed = Signal(object)

    def __init__(self, store: Store, http: Http, spawn: Spawn, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._http = http
        self._spawn = spawn
        self.actor = self.subject = ""
        self.rows: list[AccessRow] = []
        self.more = self.asking = False
        self.error: ErrorBody | None = None
        self._asked = 0

    @property
    def staff(self) -> list[tuple[str, str]]:
        """Everybody whose doings can be there, by name: id and name."""
        return sorted(((member.id, member.name) for member in self._store.staff.values()), key=lambda one: one[1].casefold())

    @property
    def time_zone(self) -> str:
        """The shop's."""
        return self._store.shop.time_zone if self._store.shop is not None else "UTC"

    def choose(self, *, actor: str | None = None, subject: str | None = None) -> None:
        """Another filter; what is left out stays."""
        self.actor = self.actor if actor is None else actor
        self.subject = self.subject if subject is None else subject.strip()
        self.load()

    def load(self) -> None:
        """Asks for the newest rows."""
        self._asked += 1
        self.rows, self.more = [], False
        self._ask(0)
        self.changed.emit()

    def load_more(self) -> None:
        """Asks for older rows, if there are any and nobody asked yet."""
        if self.more and not self.asking and self.rows:
            self._ask(self.rows[-1].serial)

    def export(self) -> None:
        """Fetches the rows of this filter as a table."""
        self._spawn(self._export())

    def _query(self) -> dict[str, str]:
        return {name: value for name, value in (("actor", self.actor), ("subject", self.subject)) if value}

    def _ask(self, before: int) -> None:
        self.asking, self.error = True, None
        self._spawn(self._load(self._asked, before))

    async def _load(self, asked: int, before: int) -> None:
        query = self._query() | ({"before": str(before)} if before else {})
        page, error = await answer(self._http.json("GET", ACCESS, AccessPage, params=query))
        if asked != self._asked:
            return  # another filter was chosen meanwhile
        self.asking, self.error = False, error
        if page is not None:
            self.rows += page.rows
            self.more = page.more
        (self.more_came if before else self.changed).emit()

    async def _export(self) -> None:
        response, error = await answer(self._http.request("GET", ACCESS_EXPORT, params=self._query(), timeout=600.0))
        if response is not None:
            self.exported.emit(response.content)
        elif error is not None:
            self.failed.emit(error)


class DueModel(QObject):
    """What goes by itself next; `changed` when the hub answered."""

    changed = Signal()

    def __init__(self, http: Http, spawn: Spawn, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._http = http
        self._spawn = spawn
        self.due: Due | None = None
        self.error: ErrorBody | None = None

    def load(self) -> None:
        """Asks."""
        self._spawn(self._load())

    async def _load(self) -> None:
        self.due, self.error = await answer(self._http.json("GET", DUE, Due))
        self.changed.emit()
