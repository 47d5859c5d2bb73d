"""A list at the hub read page by page and never all of it: what every such list of this desk shares, and its hidden numbers."""

from collections.abc import Callable, Coroutine
from typing import Any, Generic, Protocol, TypeVar

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from app.desktop.failures import FAILURES, error_of
from app.desktop.pages import Entry, Pages
from app.desktop.shelf import Page
from app.desktop.store import Changes, Connection, Store
from app.domain.ids import Instant
from app.protocol.envelope import ErrorBody
from app.protocol.numbers import Phone, Reveal

T = TypeVar("T")
E = TypeVar("E", bound=Entry)
A = TypeVar("A")
Spawn = Callable[[Coroutine[Any, Any, None]], object]
#: Milliseconds: a burst of scrolling or of changes reads the pages in sight once.
GATHER_MS = 60


class Shelves(Protocol):
    """What of `Shelf` is used."""

    def read(self, path: str, kind: type[T], show: Callable[[Page[T]], None], /, **query: str | int) -> None: ...


class Http(Protocol):
    """What of `HubHttp` is used."""

    async def json(self, method: str, path: str, kind: type[T], **options: Any) -> T: ...


class Listing(Protocol):
    """What the hub answers: a page of `total` entries; fewer than 0 when it did not count them again."""

    @property
    def total(self) -> int: ...


L = TypeVar("L", bound=Listing)


class PagedList(QObject, Generic[E, A]):
    """Entries `E` by place, narrowed to what `asked` says, an immutable struct `A`.

    `changed` when there is something else to show, `refused` carries an ErrorBody. `error` is what the hub said last where it
    did not answer, `time` when it last told the first page, `known` whether it ever told it.
    """

    changed = Signal()
    refused = Signal(object)

    def __init__(self, store: Store, shelf: Shelves, size: int, asked: A) -> None:
        """`size`: entries of one page."""
        super().__init__()
        self._store = store
        self._shelf = shelf
        self._size = size
        self.asked = asked
        self.total = 0
        self.known = False
        self.error: ErrorBody | None = None
        self.time = Instant(0)
        self._pages = Pages[E](size)
        self._wanted: set[int] = set()
        # Which filter is in force: an answer to another one is not shown.
        self._turn = 0
        self._awake = False
        self._gathering = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._gathering.timeout.connect(self._read)
        store.subscribe(self._on_changes)

    # what views read

    @property
    def online(self) -> bool:
        """Whether the hub can be asked."""
        return self._store.connection is Connection.ONLINE

    def now(self) -> Instant:
        """The hub's time."""
        return self._store.clock.now()

    def entry(self, row: int) -> E | None:
        """The one at a place, with own changes on their way; None while its page is being read."""
        if row // self._size not in self._pages.fresh:
            self._want(row // self._size)
        return self.peek(row)

    def peek(self, row: int) -> E | None:
        """The same, but nothing is asked for that is not here."""
        found = self._pages.at(row)
        return None if found is None else self._over(found)

    def by_id(self, entry: str) -> E | None:
        """One of those that are kept."""
        row = self.row_of(entry)
        return None if row < 0 else self.entry(row)

    def row_of(self, entry: str) -> int:
        """Where one stands; -1 when it is not among the pages kept."""
        return self._pages.row_of(entry)

    def kept(self) -> int:
        """How many are held at this moment."""
        return len(self._pages)

    # what views ask

    def set_awake(self, awake: bool) -> None:
        """Whether somebody looks at the list: it is read then."""
        if awake != self._awake:
            self._awake = awake
            if awake:
                self.refresh()

    def show(self, asked: A) -> None:
        """Another filter; what was kept of the old one goes."""
        if asked != self.asked:
            self.asked = asked
            self._turn += 1
            self._pages.clear()
            self.total, self.known = 0, False
            self.changed.emit()
            self._read_page(0)

    def refresh(self) -> None:
        """Reads again what is in sight; what is kept stays on screen until the answer comes."""
        self._pages.fresh.clear()
        self._want(0)
        self.changed.emit()

    # what each list says of itself

    def _ask(self, number: int) -> None:
        """Asks for page `number` as `asked` says, by `_fetch`."""
        raise NotImplementedError

    def _over(self, entry: E) -> E:
        """The entry as it is shown: with what was done here and is on its way."""
        return entry

    def _told(self, answer: Any) -> None:
        """The first page came, with whatever it says besides of the whole list."""

    def _on_changes(self, changes: Changes) -> None:
        """What the store heard."""

    # inside

    def _fetch(
        self, number: int, path: str, kind: type[L], entries: Callable[[L], list[E]], /, **query: str | int
    ) -> None:  # fmt: skip
        turn, offset = self._turn, number * self._size
        self._shelf.read(path, kind, lambda page: self._take(turn, number, page, entries), **query, offset=offset)

    def _want(self, number: int) -> None:
        if self._awake and number not in self._wanted:
            self._wanted.add(number)
            if not self._gathering.isActive():
                self._gathering.start()

    def _read(self) -> None:
        wanted, self._wanted = self._wanted, set()
        for number in sorted(wanted - self._pages.fresh):
            self._read_page(number)

    def _read_page(self, number: int) -> None:
        self._pages.fresh.add(number)
        self._ask(number)

    def _take(self, turn: int, number: int, page: Page[L], entries: Callable[[L], list[E]]) -> None:
        if turn != self._turn:
            return  # of another filter
        if page.error is not None:
            self.error = page.error
        value = page.value
        if value is not None and (page.fresh or number not in self._pages):
            self._put(number, value, entries(value))
            if number == 0:
                self.time, self.known = page.time, True
                self._told(value)
        if page.fresh:
            self.error = None
        self.changed.emit()

    def _put(self, number: int, value: Listing, entries: list[E]) -> None:
        self._pages.put(number, entries)
        if value.total >= 0:
            self.total = value.total

    def _replace(self, entry: str, change: Callable[[E], E]) -> None:
        """The hub took a change: until its page is read again, the kept one says so."""
        kept = self._pages.at(self.row_of(entry))
        if kept is not None:
            self._pages.replace(change(kept))


class Numbers:
    """Phone numbers that the hub showed on request, kept until whoever looked goes away. The hub logs each look."""

    def __init__(self, http: Http, spawn: Spawn, refused: Callable[[ErrorBody], object], unreachable: str) -> None:
        """`refused` hears why there is no number; `unreachable` is the code for a hub that does not answer."""
        self._http = http
        self._spawn = spawn
        self._refused = refused
        self._unreachable = unreachable
        self._known: dict[str, Phone] = {}
        #: How many more this person may see today; None before the first look.
        self.left: int | None = None

    def __contains__(self, entry: str) -> bool:
        return entry in self._known

    def of(self, entry: str) -> str:
        """The number, once it was revealed; "" before."""
        return self._known[entry].phone if entry in self._known else ""

    def also(self, entry: str) -> dict[str, str]:
        """What else was told with the number."""
        return self._known[entry].also if entry in self._known else {}

    def hide(self) -> None:
        """Whoever looked went away."""
        self._known.clear()

    def ask(self, entry: str, path: str, purpose: str, shown: Callable[[], object], still: Callable[[], bool]) -> None:
        """Asks for one at `path`, then `shown`. It is not kept unless `still` somebody looks. Not possible offline."""

        async def ask() -> None:
            content = msgspec.json.encode(Reveal(purpose=purpose)) if purpose else b"{}"
            try:
                found = await self._http.json("POST", path, Phone, content=content)
            except FAILURES as failure:
                self._refused(error_of(failure, self._unreachable))
            else:
                self.left = found.left
                if still():
                    self._known[entry] = found
                shown()

        self._spawn(ask())


class NumberedList(PagedList[E, A]):
    """A list whose entries have numbers: what was revealed is hidden when whoever looked leaves the list."""

    def __init__(
        self, store: Store, shelf: Shelves, http: Http, spawn: Spawn, size: int, asked: A, unreachable: str
    ) -> None:  # fmt: skip
        """`unreachable`: the code that is told when a number was asked for and the hub does not answer."""
        self._http = http
        self._spawn = spawn
        super().__init__(store, shelf, size, asked)
        self._numbers = Numbers(http, spawn, self.refused.emit, unreachable)

    @property
    def reveals_left(self) -> int | None:
        """How many more numbers this person may see today; None before the first look."""
        return self._numbers.left

    def phone(self, entry: str) -> str:
        """The number, once it was revealed and until the list is left; "" before."""
        return self._numbers.of(entry)

    def also(self, entry: str) -> dict[str, str]:
        """What else the hub told with the number: address and email, by name."""
        return self._numbers.also(entry)

    def set_awake(self, awake: bool) -> None:
        """See PagedList; what was revealed is hidden when they leave."""
        if self._awake and not awake:
            self._numbers.hide()
        super().set_awake(awake)

    def _reveal(self, entry: str, path: str, purpose: str = "") -> None:
        if entry not in self._numbers:
            self._numbers.ask(entry, path, purpose, self.changed.emit, lambda: self._awake)
