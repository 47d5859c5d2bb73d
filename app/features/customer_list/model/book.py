"""The customers on this desk: read page by page and never all of them, however many thousand there are (CUST-1)."""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QTimer, Signal

from app.desktop.paged_list import PagedList, Shelves
from app.desktop.shelf import Page
from app.desktop.store import Changes, Store
from app.domain.customer_list import CustomerRow, Facets
from app.domain.ids import CustomerId
from app.domain.people import DESK, Staff
from app.features.customer_list.model.marking import Marks, with_mark
from app.features.customer_list.rules import Asked
from app.features.customer_list.wire import FACETS, LIST, PAGE, CustomerPage, MarkCustomer, SegmentsOf

#: Milliseconds: what changes at the hub is looked at after a breath, since an import changes a thousand customers in a row.
_STALE_MS = 700
#: The numbers beside the filters look at every customer, so that they may be some seconds old.
_COUNT_MS = 5_000


class CustomerListModel(PagedList[CustomerRow, Asked]):
    """See PagedList; `counted` when there are other numbers to the filters."""

    counted = Signal()

    def __init__(self, store: Store, shelf: Shelves, marks: Marks) -> None:
        super().__init__(store, shelf, PAGE, Asked())
        self.marks = marks
        self.facets = Facets()
        self._settling = QTimer(self, singleShot=True, interval=_STALE_MS)
        self._settling.timeout.connect(self._read_again)
        self._counting = QTimer(self, singleShot=True, interval=_COUNT_MS)
        self._counting.timeout.connect(self._read_facets)
        marks.changed.connect(self.changed)
        marks.kept.connect(self._keep)

    # what views read

    def by_id(self, customer: str) -> CustomerRow | None:
        """See PagedList. Nobody is asked for to be named: a thousand may be ticked."""
        return self.peek(self.row_of(customer))

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

    def _ask(self, number: int) -> None:
        asked = self.asked
        query = {name: value for name, value in msgspec.structs.asdict(asked.wanted).items() if value}
        self._fetch(number, LIST, CustomerPage, lambda page: page.customers, **query, sort=asked.sort.value)

    def _over(self, row: CustomerRow) -> CustomerRow:
        return self.marks.shown(row)

    def _read_again(self) -> None:
        if self._awake:
            self._settling.stop()
            super().refresh()

    def _read_facets(self) -> None:
        if self._awake:
            self._counting.stop()
            self._shelf.read(FACETS, Facets, self._count)

    def _count(self, page: Page[Facets]) -> None:
        if page.value is not None and page.value != self.facets:
            self.facets = page.value
            self.counted.emit()

    def _keep(self, mark: MarkCustomer) -> None:
        """The hub took it: until its page is read again, the kept one says so."""
        self._replace(mark.customer, lambda row: with_mark(row, mark))

    def _on_changes(self, changes: Changes) -> None:
        if changes.reset or (changes.connection and self.online):
            self.refresh()
        elif LIST in changes.stale and self._awake:
            for timer in (self._settling, self._counting):
                if not timer.isActive():
                    timer.start()
        if changes.staff:
            self.counted.emit()
