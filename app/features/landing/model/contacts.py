"""The contacts on this desk: read page by page and never all of them, numbers only when revealed with a purpose."""

from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from app.desktop.failures import FAILURES, error_of
from app.desktop.paged_list import Http, Shelves
from app.desktop.pages import Pages
from app.desktop.shelf import Page
from app.desktop.store import Changes, Connection, Store
from app.domain.contacts import Contact
from app.domain.ids import Instant
from app.features.landing.wire import CONTACTS, PAGE, ContactPage, Phone, Reveal
from app.protocol.envelope import ErrorBody

T = TypeVar("T")
#: Milliseconds: a burst of changes reads the pages in sight once.
_GATHER_MS = 60


class Asked(msgspec.Struct, frozen=True):
    """Which contacts are shown; "" for any."""

    landing: str = ""
    state: str = ""
    way: str = ""
    query: str = ""


class ContactsModel(QObject):
    """`changed` when there is something else to show; `refused` carries an ErrorBody."""

    changed = Signal()
    refused = Signal(object)

    def __init__(
        self, store: Store, shelf: Shelves, http: Http, spawn: Callable[[Coroutine[Any, Any, None]], object]
    ) -> None:  # fmt: skip
        super().__init__()
        self._store = store
        self._shelf = shelf
        self._http = http
        self._spawn = spawn
        self.asked = Asked()
        self.total = 0
        self.known = False
        self.error: ErrorBody | None = None
        self.time = Instant(0)
        self.reveals_left: int | None = None
        self._pages = Pages[Contact](PAGE)
        self._wanted: set[int] = set()
        self._turn = 0
        self._awake = False
        self._phones: dict[str, str] = {}
        self._gathering = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._gathering.timeout.connect(self._read)
        store.subscribe(self._on_changes)

    @property
    def online(self) -> bool:
        """Whether the hub can be asked: numbers are shown only then."""
        return self._store.connection is Connection.ONLINE

    def now(self) -> Instant:
        """The hub's time."""
        return self._store.clock.now()

    def contact(self, row: int) -> Contact | None:
        """The one at a place of the list; None while its page is being read."""
        if row // PAGE not in self._pages.fresh:
            self._want(row // PAGE)
        return self._pages.at(row)

    def by_id(self, contact: str) -> Contact | None:
        """One of those that are kept."""
        row = self.row_of(contact)
        return None if row < 0 else self.contact(row)

    def row_of(self, contact: str) -> int:
        """Where one stands; -1 when it is not among the pages kept."""
        return self._pages.row_of(contact)

    def phone(self, contact: str) -> str:
        """The number, once it was revealed and until the list is left; "" before."""
        return self._phones.get(contact, "")

    def set_awake(self, awake: bool) -> None:
        """Whether somebody looks at the list: it is read then, and what was revealed is hidden when they leave."""
        if awake == self._awake:
            return
        self._awake = awake
        if awake:
            self.refresh()
        else:
            self._phones.clear()

    def show(self, asked: Asked) -> None:
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

    def reveal(self, contact: str, purpose: str) -> None:
        """Shows the number; the hub logs it with the purpose. Not possible offline."""
        if contact not in self._phones:
            self._spawn(self._reveal(contact, purpose))

    # inside

    async def _reveal(self, contact: str, purpose: str) -> None:
        content = msgspec.json.encode(Reveal(purpose=purpose))
        try:
            found = await self._http.json("POST", f"{CONTACTS}/{contact}/reveal", Phone, content=content)
        except FAILURES as failure:
            self.refused.emit(error_of(failure, "leads.unreachable"))
        else:
            self.reveals_left = found.left
            if self._awake:
                self._phones[contact] = found.phone
            self.changed.emit()

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
        asked, turn = self.asked, self._turn
        self._shelf.read(
            CONTACTS, ContactPage, lambda page: self._take(turn, number, page),
            landing=asked.landing, state=asked.state, way=asked.way, q=asked.query, offset=number * PAGE,
        )  # fmt: skip

    def _take(self, turn: int, number: int, page: Page[ContactPage]) -> None:
        if turn != self._turn:
            return  # of another filter
        value = page.value
        if value is not None and (page.fresh or number not in self._pages):
            self._pages.put(number, value.contacts)
            self.total = max(value.total, 0)
            self.time, self.known = page.time, True
        self.error = None if page.fresh else page.error or self.error
        self.changed.emit()

    def _on_changes(self, changes: Changes) -> None:
        if CONTACTS in changes.stale or changes.reset or (changes.connection and self.online):
            self.refresh()
