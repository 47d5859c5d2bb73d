"""A list of contacts on this desk: the share report, or one's own; read page by page, worked with through the outbox."""

from collections.abc import Callable, Coroutine
from typing import Any, Protocol, TypeVar
from urllib.parse import urlencode

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from app.desktop.failures import FAILURES, error_of
from app.desktop.pages import Pages
from app.desktop.ports import Outbox
from app.desktop.shelf import Page
from app.desktop.store import Changes, Connection, Store
from app.domain.contact_sharing import ContactRow, MyContacts
from app.domain.ids import CommandId, Instant, StaffId
from app.domain.people import Role, Staff
from app.features.sharing.wire import (
    COLLEAGUES,
    PAGE,
    REPORT,
    ApproveContacts,
    Colleagues,
    ContactPage,
    ContactStory,
    DeleteDuplicate,
    Deletion,
    Phone,
    ReassignContact,
    Recounted,
    RestoreContact,
    Reveal,
    SetReceiving,
)
from app.protocol.envelope import ErrorBody
from app.protocol.operations import Command

T = TypeVar("T")
#: Milliseconds: a burst of changes reads the pages in sight once.
_GATHER_MS = 60


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What is listed; "" and 0 leave a part out. The names are those of the address."""

    show: str = ""
    landing: str = ""
    marketer: str = ""
    kind: str = ""
    carer: str = ""
    since: int = 0
    until: int = 0
    q: str = ""


class Shelves(Protocol):
    """What of `Shelf` is used."""

    def read(self, path: str, kind: type[T], show: Callable[[Page[T]], None], **query: str | int) -> None: ...


class Http(Protocol):
    """What of `HubHttp` is used."""

    async def json(self, method: str, path: str, kind: type[T], **options: Any) -> T: ...


class ContactsModel(QObject):
    """`changed` when there is something else to show, `refused` carries an ErrorBody: something was not done.

    `told` carries a ContactStory that was asked for, `previewed` a Deletion, `recounted` a Recounted, `staffed` the Colleagues.
    """

    changed = Signal()
    refused = Signal(object)
    told = Signal(object)
    previewed = Signal(object)
    recounted = Signal(object)
    staffed = Signal(object)

    def __init__(
        self, path: str, store: Store, shelf: Shelves, outbox: Outbox, http: Http,
        spawn: Callable[[Coroutine[Any, Any, None]], object],
    ) -> None:  # fmt: skip
        """`path`: REPORT or MINE."""
        super().__init__()
        self.path = path
        self._store = store
        self._shelf = shelf
        self._outbox = outbox
        self._http = http
        self._spawn = spawn
        self.asked = Asked()
        self.total = 0
        self.counts: dict[str, int] = {}
        self.error: ErrorBody | None = None
        self.time = Instant(0)
        self.known = False
        self.reveals_left: int | None = None
        self._pages = Pages[ContactRow](PAGE)
        self._wanted: set[int] = set()
        self._turn = 0
        self._awake = False
        self._phones: dict[str, str] = {}
        self._sent: set[CommandId] = set()
        self._receiving: tuple[CommandId, bool] | None = None
        self._gathering = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._gathering.timeout.connect(self._read)
        store.subscribe(self._on_changes)

    # what views read

    @property
    def mine(self) -> MyContacts:
        """How one's own stand, as the hub last said, with one's own switch as it was set last."""
        state = self._store.of(MyContacts).get("mine") or MyContacts()
        return state if self._receiving is None else msgspec.structs.replace(state, receives=self._receiving[1])

    @property
    def online(self) -> bool:
        """Whether the hub can be asked."""
        return self._store.connection is Connection.ONLINE

    @property
    def admin(self) -> bool:
        """Whether this person may decide; the hub does."""
        me = self._store.me
        return me is not None and Role.ADMIN in me.roles

    def now(self) -> Instant:
        """The hub's time."""
        return self._store.clock.now()

    def name(self, staff: str | None) -> str:
        """A colleague's name; "" for nobody."""
        known = self._store.staff.get(StaffId(staff or ""))
        return known.name if known is not None else (staff or "")

    def agents(self) -> list[Staff]:
        """Those who can be given contacts, by name."""
        found = (one for one in self._store.staff.values() if one.active and Role.AGENT in one.roles)
        return sorted(found, key=lambda one: (one.name.casefold(), one.id))

    def row(self, place: int) -> ContactRow | None:
        """The one at a place of the list; None while its page is being read."""
        if place // PAGE not in self._pages.fresh:
            self._want(place // PAGE)
        return self._pages.at(place)

    def row_of(self, contact: str) -> int:
        """Where a contact stands; -1 when it is not among the pages kept."""
        return self._pages.row_of(contact)

    def by_id(self, contact: str) -> ContactRow | None:
        """One of those that are kept."""
        place = self.row_of(contact)
        return None if place < 0 else self.row(place)

    def phone(self, contact: str) -> str:
        """The number, once it was revealed and until the list is left; "" before."""
        return self._phones.get(contact, "")

    def waiting(self) -> bool:
        """Whether something that was done here waits for the hub."""
        return bool(self._sent)

    # what views ask

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

    def tell(self, contact: str) -> None:
        """Asks for everything that was decided about a contact."""
        self._ask("GET", f"{REPORT}/{contact}", ContactStory, self.told.emit, quiet=True)

    def preview(self, contact: str) -> None:
        """Asks what deleting a duplicate would change."""
        self._ask("GET", f"{REPORT}/{contact}/deletion", Deletion, self.previewed.emit)

    def recount(self) -> None:
        """Has the hub work out anew whose each order is."""
        self._ask("POST", "/v1/sharing/recount", Recounted, self.recounted.emit)

    def ask_staff(self, landing: str = "") -> None:
        """Asks who receives; with a landing why each one ticked there has none, if none."""
        self._ask("GET", COLLEAGUES + (f"?landing={landing}" if landing else ""), Colleagues, self.staffed.emit)

    def approve(self, landing: str, contacts: tuple[str, ...] = ()) -> None:
        """What waits of a landing may go out: these, or all."""
        self._send(ApproveContacts(landing=landing, contacts=contacts))

    def approve_ticked(self, contacts: frozenset[str]) -> None:
        """These may go out, each by its landing."""
        by_landing: dict[str, list[str]] = {}
        for row in filter(None, map(self.by_id, sorted(contacts))):
            by_landing.setdefault(row.contact.landing, []).append(row.contact.id)
        for landing, some in by_landing.items():
            self.approve(landing, tuple(some))

    def reassign(self, contact: str, staff: StaffId | None) -> None:
        """Gives it to another agent."""
        self._send(ReassignContact(contact=contact, staff=staff))

    def delete(self, contact: str) -> None:
        """Deletes a duplicate."""
        self._send(DeleteDuplicate(contact=contact))

    def restore(self, contact: str) -> None:
        """Takes that back."""
        self._send(RestoreContact(contact=contact))

    def set_receiving(self, receives: bool, staff: StaffId | None = None) -> None:
        """ "Receive data" on or off; one's own without `staff`."""
        command = self._send(SetReceiving(receives=receives, staff=staff))
        if staff is None:
            self._receiving = (command, receives)
            self.changed.emit()

    # inside

    def _send(self, command: Command) -> CommandId:
        sent = self._outbox.send(command)
        self._sent.add(sent)
        return sent

    def _ask(self, method: str, path: str, kind: type[T], then: Callable[[T], object], quiet: bool = False) -> None:
        async def ask() -> None:
            try:
                answer = await self._http.json(method, path, kind, **({"content": b"{}"} if method == "POST" else {}))
            except FAILURES as failure:
                error = error_of(failure, "sharing.unreachable")
            else:
                then(answer)
                return
            if not quiet:
                self.refused.emit(error)

        self._spawn(ask())

    async def _reveal(self, contact: str, purpose: str) -> None:
        content = msgspec.json.encode(Reveal(purpose=purpose))
        try:
            found = await self._http.json("POST", f"{REPORT}/{contact}/reveal", Phone, content=content)
        except FAILURES as failure:
            self.refused.emit(error_of(failure, "sharing.unreachable"))
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
        turn = self._turn
        query = {name: value for name, value in msgspec.to_builtins(self.asked).items() if value} | {"offset": number * PAGE}
        address = f"{self.path}?{urlencode(query)}"
        self._shelf.read(address, ContactPage, lambda page: self._take(turn, number, page))

    def _take(self, turn: int, number: int, page: Page[ContactPage]) -> None:
        if turn != self._turn:
            return  # of another filter
        if page.error is not None:
            self.error = page.error
        value = page.value
        if value is not None and (page.fresh or number not in self._pages):
            self._pages.put(number, value.rows)
            self.total = max(value.total, 0)
            if number == 0:
                self.counts, self.time, self.known = value.counts, page.time, True
        if page.fresh:
            self.error = None
        self.changed.emit()

    def _on_changes(self, changes: Changes) -> None:
        for ack in changes.acks:
            if ack.id not in self._sent:
                continue
            self._sent.discard(ack.id)
            if self._receiving is not None and self._receiving[0] == ack.id:
                self._receiving = None
            if ack.error is not None:
                self.refused.emit(ack.error)
            self.changed.emit()
        if MyContacts in changes.kinds or changes.reset:
            self.changed.emit()
        if changes.reset or self.path in changes.stale or (changes.connection and self.online):
            self.refresh()
