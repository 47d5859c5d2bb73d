"""The customers on this desk: read page by page and never all of them, however many thousand there are (CUST-1)."""

from collections.abc import Callable
from typing import Protocol, TypeVar

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from app.desktop.pages import Pages
from app.desktop.shelf import Page
from app.desktop.store import Changes, Connection, Store
from app.domain.customer_list import CustomerRow, Facets
from app.domain.ids import CustomerId, Instant
from app.domain.people import DESK, Staff
from app.features.customer_list.model.marking import Marks, with_mark
from app.features.customer_list.rules import Asked
from app.features.customer_list.wire import FACETS, LIST, PAGE, CustomerPage, MarkCustomer, SegmentsOf
from app.protocol.envelope import ErrorBody

T = TypeVar("T")
#: Milliseconds: a burst of scrolling reads the pages in sight once; what changes at the hub is looked at after a breath, since
#: an import changes a thousand customers in a row.
_GATHER_MS, _STALE_MS = 60, 700
#: The numbers beside the filters look at every customer, so that they may be some seconds old.
_COUNT_MS = 5_000


class Shelves(Protocol):
    """What of `Shelf` is used."""

    def read(self, path: str, kind: type[T], show: Callable[[Page[T]], None], **query: str | int) -> None: ...


class CustomerListModel(QObject):
    """`changed` when there is something else to show; `counted` when there are other numbers to the filters."""

    changed = Signal()
    counted = Signal()

    def __init__(self, store: Store, shelf: Shelves, marks: Marks) -> None:
        super().__init__()
        self._store = store
        self._shelf = shelf
        self.marks = marks
        self.asked = Asked()
        self.total = 0
        self.facets = Facets()
        self.error: ErrorBody | None = None
        self.time = Instant(0)
        self.known = False
        self._pages: Pages[CustomerRow] = Pages(PAGE)
        self._wanted: set[int] = set()
        self._turn = 0
        self._awake = False
        self._gathering = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._gathering.timeout.connect(self._read)
        self._settling = QTimer(self, singleShot=True, interval=_STALE_MS)
        self._settling.timeout.connect(self._read_again)
        self._counting = QTimer(self, singleShot=True, interval=_COUNT_MS)
        self._counting.timeout.connect(self._read_facets)
        marks.changed.connect(self.changed)
        marks.kept.connect(self._keep)
        store.subscribe(self._on_changes)

    # what views read

    @property
    def online(self) -> bool:
        """Whether the hub can be asked."""
        return self._store.connection is Connection.ONLINE

    def now(self) -> Instant:
        """The hub's time."""
        return self._store.clock.now()

    def row(self, place: int) -> CustomerRow | None:
        """Who stands at a place, with marks on their way; None while the page is being read."""
        if place // PAGE not in self._pages.fresh:
            self._want(place // PAGE)
        return self.peek(place)

    def peek(self, place: int) -> CustomerRow | None:
        """The same, but nobody is asked for who is not here."""
        row = self._pages.at(place)
        return None if row is None else self.marks.shown(row)

    def by_id(self, customer: str) -> CustomerRow | None:
        """One of those that are kept."""
        place = self.place_of(customer)
        return None if place < 0 else self.peek(place)

    def place_of(self, customer: str) -> int:
        """Where somebody stands; -1 for who is not among the pages kept."""
        return self._pages.row_of(customer)

    def kept(self) -> int:
        """How many customers are held at this moment."""
        return len(self._pages)

    def colleague(self, staff: str) -> str:
        """Their name; "" for nobody, the id of one who is not known any more."""
        found: Staff | None = next((one for one in self._store.staff.values() if one.id == staff), None)
        return found.name if found is not None else staff

    def colleagues(self) -> list[Staff]:
        """Who can be responsible, by name, oneself first."""
        me = self._store.me
        found = [one for one in self._store.staff.values() if one.active and DESK.intersection(one.roles)]
        return sorted(found, key=lambda one: (me is None or one.id != me.id, one.name.casefold()))

    # what views ask

    def set_awake(self, awake: bool) -> None:
        """Whether somebody looks at the list: it is read then."""
        if awake != self._awake:
            self._awake = awake
            if awake:
                self.refresh()

    def show(self, asked: Asked) -> None:
        """Another filter or order; what was kept of the old one goes."""
        if asked != self.asked:
            self.asked = asked
            self._turn += 1
            self._pages.clear()
            self.total, self.known = 0, False
            self.changed.emit()
            self._read_page(0)

    def refresh(self) -> None:
        """Reads again what is in sight; what is kept stays on screen until the answer comes."""
        if self._awake:
            self._read_facets()
            self._read_again()

    def segments_of(self, customer: CustomerId, show: Callable[[tuple[str, ...]], None]) -> None:
        """In which segments somebody is, as far as it is known."""

        def take(page: Page[SegmentsOf]) -> None:
            if page.value is not None:
                show(page.value.segments)

        self._shelf.read(f"{LIST}/{customer}/segments", SegmentsOf, take)

    # inside

    def _read_again(self) -> None:
        if self._awake:
            self._settling.stop()
            self._pages.fresh.clear()
            self._want(0)
            self.changed.emit()

    def _read_facets(self) -> None:
        if self._awake:
            self._counting.stop()
            self._shelf.read(FACETS, Facets, self._count)

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
        turn, asked = self._turn, self.asked
        parts = {name: value for name, value in msgspec.structs.asdict(asked.wanted).items() if value}
        self._shelf.read(
            LIST, CustomerPage, lambda page: self._take(turn, number, page), **parts, sort=asked.sort.value, offset=number * PAGE
        )

    def _take(self, turn: int, number: int, page: Page[CustomerPage]) -> None:
        if turn != self._turn:
            return  # of another filter
        if page.error is not None:
            self.error = page.error
        value = page.value
        if value is not None and (page.fresh or number not in self._pages):
            self._pages.put(number, value.customers)
            if value.total >= 0:
                self.total = value.total
            if number == 0:
                self.time, self.known = page.time, True
        if page.fresh:
            self.error = None
        self.changed.emit()

    def _count(self, page: Page[Facets]) -> None:
        if page.value is not None and page.value != self.facets:
            self.facets = page.value
            self.counted.emit()

    def _keep(self, mark: MarkCustomer) -> None:
        """The hub took it: until its page is read again, the kept one says so."""
        row = self._pages.at(self.place_of(mark.customer))
        if row is not None:
            self._pages.replace(with_mark(row, mark))

    def _on_changes(self, changes: Changes) -> None:
        if changes.reset or (changes.connection and self.online):
            self.refresh()
        elif LIST in changes.stale and self._awake:
            for timer in (self._settling, self._counting):
                if not timer.isActive():
                    timer.start()
        if changes.staff:
            self.counted.emit()
