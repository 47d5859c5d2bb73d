"""A list of contacts on this desk: the share report, or one's own; read page by page, worked with through the outbox."""

from collections.abc import Callable
from typing import TypeVar

import msgspec
from PySide6.QtCore import Signal

from app.desktop.failures import FAILURES, error_of
from app.desktop.paged_list import Http, NumberedList, Shelves, Spawn
from app.desktop.ports import Outbox
from app.desktop.store import Changes, Store
from app.domain.contact_sharing import ContactRow, MyContacts
from app.domain.ids import CommandId, StaffId
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
    ReassignContact,
    Recounted,
    RestoreContact,
    SetReceiving,
)
from app.protocol.operations import Command

T = TypeVar("T")


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What is listed; "" and 0 leave a part out. The names are those of the address."""

    show: str = ""
    landing: str = ""
    marketer: str = ""
    kind: str = ""
    carer: str = ""
    way: str = ""
    since: int = 0
    until: int = 0
    q: str = ""


class ContactsModel(NumberedList[ContactRow, Asked]):
    """See PagedList. `told` carries a ContactStory that was asked for, `previewed` a Deletion, `recounted` a Recounted,
    `staffed` the Colleagues."""

    told = Signal(object)
    previewed = Signal(object)
    recounted = Signal(object)
    staffed = Signal(object)

    def __init__(self, path: str, store: Store, shelf: Shelves, outbox: Outbox, http: Http, spawn: Spawn) -> None:
        """`path`: REPORT or MINE."""
        super().__init__(store, shelf, http, spawn, PAGE, Asked(), "sharing.unreachable")
        self.path = path
        self._outbox = outbox
        self.counts: dict[str, int] = {}
        self._sent: set[CommandId] = set()
        self._receiving: tuple[CommandId, bool] | None = None

    # what views read

    @property
    def mine(self) -> MyContacts:
        """How one's own stand, as the hub last said, with one's own switch as it was set last."""
        state = self._store.of(MyContacts).get("mine") or MyContacts()
        return state if self._receiving is None else msgspec.structs.replace(state, receives=self._receiving[1])

    @property
    def admin(self) -> bool:
        """Whether this person may decide; the hub does."""
        me = self._store.me
        return me is not None and Role.ADMIN in me.roles

    def name(self, staff: str | None) -> str:
        """A colleague's name; "" for nobody."""
        known = self._store.staff.get(StaffId(staff or ""))
        return known.name if known is not None else (staff or "")

    def agents(self) -> list[Staff]:
        """Those who can be given contacts, by name."""
        found = (one for one in self._store.staff.values() if one.active and Role.AGENT in one.roles)
        return sorted(found, key=lambda one: (one.name.casefold(), one.id))

    def waiting(self) -> bool:
        """Whether something that was done here waits for the hub."""
        return bool(self._sent)

    # what views ask

    def reveal(self, contact: str, purpose: str) -> None:
        """Shows the number; the hub logs it with the purpose. Not possible offline."""
        self._reveal(contact, f"{REPORT}/{contact}/reveal", purpose)

    def tell(self, contact: str) -> None:
        """Asks for everything that was decided about a contact."""
        self._inquire("GET", f"{REPORT}/{contact}", ContactStory, self.told.emit, quiet=True)

    def preview(self, contact: str) -> None:
        """Asks what deleting a duplicate would change."""
        self._inquire("GET", f"{REPORT}/{contact}/deletion", Deletion, self.previewed.emit)

    def recount(self) -> None:
        """Has the hub work out anew whose each order is."""
        self._inquire("POST", "/v1/sharing/recount", Recounted, self.recounted.emit)

    def ask_staff(self, landing: str = "") -> None:
        """Asks who receives; with a landing why each one ticked there has none, if none."""
        self._inquire("GET", COLLEAGUES + (f"?landing={landing}" if landing else ""), Colleagues, self.staffed.emit)

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

    def _ask(self, number: int) -> None:
        query = {name: value for name, value in msgspec.to_builtins(self.asked).items() if value}
        self._fetch(number, self.path, ContactPage, lambda page: page.rows, **query)

    def _told(self, answer: ContactPage) -> None:
        self.counts = answer.counts

    def _send(self, command: Command) -> CommandId:
        sent = self._outbox.send(command)
        self._sent.add(sent)
        return sent

    def _inquire(self, method: str, path: str, kind: type[T], then: Callable[[T], object], quiet: bool = False) -> None:
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
