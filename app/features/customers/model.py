"""The profile behind the open chat: shown from the shelf, edited through the outbox, so that an edit made offline waits there."""

from collections.abc import Callable, Coroutine
from typing import Any, Protocol, TypeVar

import msgspec
from PySide6.QtCore import QObject, Signal

from app.desktop.failures import FAILURES, error_of
from app.desktop.ports import Outbox
from app.desktop.shelf import Page, Shelf
from app.desktop.store import Changes, Connection, Store
from app.domain.customers import Customer
from app.domain.ids import CommandId, ConversationId
from app.features.customers import rules
from app.features.customers.rules import Edit
from app.features.customers.wire import AddCustomer, Contacts, CustomerOfChat, EditCustomer, address_of
from app.protocol.envelope import ErrorBody

T = TypeVar("T")


class Http(Protocol):
    """What of `HubHttp` is used."""

    async def json(self, method: str, path: str, kind: type[T], **options: Any) -> T: ...


class CustomersModel(QObject):
    """`changed` when there is something else to show; `refused` carries an ErrorBody: an edit was taken back;
    `conflict` the edit, and what the field holds at the hub."""

    changed = Signal()
    refused = Signal(object)
    conflict = Signal(object, str)

    def __init__(
        self, store: Store, shelf: Shelf, outbox: Outbox, http: Http, spawn: Callable[[Coroutine[Any, Any, None]], object]
    ) -> None:
        super().__init__()
        self._store = store
        self._shelf = shelf
        self._outbox = outbox
        self._http = http
        self._spawn = spawn
        self._open: ConversationId | None = None
        self._awake = False
        self._page: Page[CustomerOfChat] = Page()
        self._contacts: Contacts | None = None
        # What was asked for and is not confirmed: shown as if it were, by command.
        self._asked: dict[CommandId, tuple[ConversationId, Edit]] = {}
        store.subscribe(self._on_changes)

    @property
    def conversation(self) -> ConversationId | None:
        """The open chat."""
        return self._open

    @property
    def asking(self) -> bool:
        """Nothing is known yet, neither from this computer nor from the hub."""
        return self._page.value is None and self._page.error is None

    @property
    def error(self) -> ErrorBody | None:
        """Why what is shown may be old."""
        return self._page.error

    @property
    def page(self) -> Page[CustomerOfChat]:
        """What the hub said, and when."""
        return self._page

    @property
    def waiting(self) -> int:
        """Edits of this profile that the hub has not confirmed."""
        return sum(conversation == self._open for conversation, _edit in self._asked.values())

    @property
    def customer(self) -> Customer | None:
        """The profile as the agent sees it: with their own edits that are still on their way, contacts once revealed."""
        known = self._page.value.customer if self._page.value is not None else None
        if known is None:
            return None
        if self._contacts is not None:
            known = msgspec.structs.replace(known, phones=self._contacts.phones, emails=self._contacts.emails)
        for conversation, edit in self._asked.values():
            if conversation == self._open:
                known = rules.with_field(known, edit.field, edit.after)
        return known

    @property
    def revealed(self) -> bool:
        """Whether the contacts themselves are shown."""
        return self._contacts is not None

    def wake(self) -> None:
        """Somebody looks at the tab: from now on the profile of each open chat is read."""
        if not self._awake:
            self._awake = True
            self.refresh()

    def open(self, conversation: ConversationId | None) -> None:
        """Another chat; contacts that were revealed are hidden again."""
        if conversation == self._open:
            return
        self._open, self._page, self._contacts = conversation, Page(), None
        self.changed.emit()
        self.refresh()

    def refresh(self) -> None:
        """Asks the hub anew."""
        conversation = self._open
        if conversation is not None and self._awake:
            self._shelf.read(address_of(conversation), CustomerOfChat, lambda page: self._take(conversation, page))

    def edit(self, field: str, typed: str) -> None:
        """Sets a field. Raises Refused with what is wrong; nothing happens when it is the same."""
        known = self.customer
        if known is None or self._open is None:
            return
        before, after = rules.text_of(known, field), rules.checked(field, typed)
        if after == before:
            return
        edit = Edit(field, before, after)
        command = self._outbox.send(EditCustomer(conversation=self._open, edits=(edit,)))
        self._asked[command] = (self._open, edit)
        self.changed.emit()

    def keep_mine(self, edit: Edit, theirs: str) -> None:
        """After a conflict: this value all the same, knowing the other one."""
        if self._open is not None:
            again = Edit(edit.field, theirs, edit.after)
            self._asked[self._outbox.send(EditCustomer(conversation=self._open, edits=(again,)))] = (self._open, again)
            self.changed.emit()

    def add(self, name: str, phone: str) -> None:
        """A profile for a buyer whom nobody knew. Raises Refused."""
        if self._open is not None:
            checked = rules.checked("name", name), rules.checked("phones", phone)
            self._outbox.send(AddCustomer(conversation=self._open, name=checked[0], phone=checked[1]))

    def reveal(self, purpose: str) -> None:
        """Shows the contacts; the hub logs it. Not possible offline."""
        known = self._page.value.customer if self._page.value is not None else None
        if known is not None and self._contacts is None:
            self._spawn(self._reveal(self._open, known, purpose))

    async def _reveal(self, conversation: ConversationId | None, known: Customer, purpose: str) -> None:
        try:
            body = msgspec.json.encode({"purpose": purpose})
            contacts = await self._http.json("POST", f"/v1/customers/{known.id}/reveal", Contacts, content=body)
        except FAILURES as failure:
            self.refused.emit(error_of(failure, "customers.unreachable"))
        else:
            if conversation == self._open:
                self._contacts = contacts
                self.changed.emit()

    def _take(self, conversation: ConversationId, page: Page[CustomerOfChat]) -> None:
        if conversation == self._open:
            self._page = page
            self.changed.emit()

    def _on_changes(self, changes: Changes) -> None:
        settled = False
        for ack in changes.acks:
            asked = self._asked.get(ack.id)
            if asked is None:
                continue
            del self._asked[ack.id]
            settled = True
            if ack.error is not None and ack.error.code == "customers.conflict":
                self.conflict.emit(asked[1], str(ack.error.facts.get("theirs", "")))
            elif ack.error is not None:
                self.refused.emit(ack.error)
            elif self._contacts is not None and asked[1].field in ("phones", "emails"):
                value = tuple(line for line in asked[1].after.split("\n") if line)
                self._contacts = msgspec.structs.replace(self._contacts, **{asked[1].field: value})
        if self._open is None:
            return
        back = changes.connection and self._store.connection is Connection.ONLINE and not self._page.fresh
        if settled or address_of(self._open) in changes.stale or changes.reset or back:
            self.refresh()
        if settled:
            self.changed.emit()
