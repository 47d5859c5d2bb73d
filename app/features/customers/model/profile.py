"""One customer's profile: shown from the shelf, edited through the outbox, so that an edit made offline waits there."""

from collections.abc import Callable, Coroutine
from typing import Any, Protocol, TypeVar

import msgspec
from PySide6.QtCore import QObject, Signal

from app.desktop.failures import FAILURES, error_of
from app.desktop.ports import Outbox
from app.desktop.shelf import Page, Shelf
from app.desktop.store import Acked, Changes, Connection, Store
from app.domain.customers import Customer, CustomerRules, profile_address, records_address
from app.domain.errors import Refused
from app.domain.ids import CommandId, ConversationId, CustomerId
from app.domain.ledgers import checked_debt, checked_points, today
from app.domain.shop_rules import ShopRules
from app.features.customers import rules
from app.features.customers.rules import Edit
from app.features.customers.wire import (
    AddCustomer,
    AddDebt,
    Contacts,
    EditCustomer,
    Identity,
    LinkCustomers,
    Profile,
    Records,
    SettleDebt,
    UnlinkCustomers,
    UpdatePoints,
    address_of,
)
from app.protocol.envelope import ErrorBody
from app.protocol.operations import Command

T = TypeVar("T")


class Http(Protocol):
    """What of `HubHttp` is used."""

    async def json(self, method: str, path: str, kind: type[T], **options: Any) -> T: ...


class CustomersModel(QObject):
    """`changed` when there is something else to show; `refused` carries an ErrorBody: something was taken back;
    `conflict` the customer, the edit, and what the field holds at the hub."""

    changed = Signal()
    refused = Signal(object)
    conflict = Signal(str, object, str)

    def __init__(
        self, store: Store, shelf: Shelf, outbox: Outbox, http: Http, spawn: Callable[[Coroutine[Any, Any, None]], object]
    ) -> None:
        super().__init__()
        self._store = store
        self._shelf = shelf
        self._outbox = outbox
        self._http = http
        self._spawn = spawn
        #: The open chat; None while a customer is shown by themselves, or nobody.
        self.conversation: ConversationId | None = None
        self._address = ""
        self._awake = False
        self._records_wanted = False
        self._page: Page[Profile] = Page()
        self._records: Page[Records] = Page()
        self._contacts: Contacts | None = None
        #: The identity number once it was told; never kept anywhere else.
        self.identity = ""
        # What was asked for and is not confirmed, by command: edits are shown as if they were.
        self._edits: dict[CommandId, tuple[CustomerId, Edit]] = {}
        self._wishes: dict[CommandId, tuple[CustomerId, Command]] = {}
        store.subscribe(self._on_changes)

    # what there is to show

    @property
    def asking(self) -> bool:
        """Nothing is known yet, neither from this computer nor from the hub."""
        return self._page.value is None and self._page.error is None

    @property
    def shows_somebody(self) -> bool:
        """Whether a chat is open or a customer chosen."""
        return bool(self._address)

    @property
    def error(self) -> ErrorBody | None:
        """Why what is shown may be old."""
        return self._page.error

    @property
    def page(self) -> Page[Profile]:
        """What the hub said, and when."""
        return self._page

    @property
    def profile(self) -> Profile:
        """What the hub said, empty while nothing is known."""
        return self._page.value or Profile()

    @property
    def records(self) -> Page[Records]:
        """Orders, debts, returns and points."""
        return self._records

    @property
    def rules(self) -> CustomerRules:
        """Whether the shop runs a points programme, and its help line."""
        return self._store.rules.customers

    @property
    def currency(self) -> str:
        """The shop's."""
        return self._store.shop.currency if self._store.shop is not None else ""

    @property
    def today(self) -> str:
        """The shop's own day (2026-11-22)."""
        return today(self._store.clock.now(), self._zone).isoformat()

    @property
    def waiting(self) -> int:
        """Changes of this profile that the hub has not confirmed."""
        return sum(customer == self._id for customer, _wish in (*self._edits.values(), *self._wishes.values()))

    @property
    def customer(self) -> Customer | None:
        """The profile as the agent sees it: with their own edits that are still on their way, contacts once revealed."""
        known = self.profile.customer
        if known is None:
            return None
        if self._contacts is not None:
            known = msgspec.structs.replace(known, phones=self._contacts.phones, emails=self._contacts.emails)
        for customer, edit in self._edits.values():
            if customer == known.id:
                known = rules.with_field(known, edit.field, edit.after)
        return known

    @property
    def revealed(self) -> bool:
        """Whether the contacts themselves are shown."""
        return self._contacts is not None

    @property
    def balance(self) -> int:
        """Points, with those that are on their way."""
        known = self.profile.customer
        return (known.points if known is not None else 0) + sum(one.amount for one in self.points_on_the_way())

    def points_on_the_way(self) -> list[UpdatePoints]:
        """Lines that the hub has not confirmed."""
        wishes = [wish for customer, wish in self._wishes.values() if customer == self._id]
        return [wish for wish in wishes if isinstance(wish, UpdatePoints)]

    def staff_name(self, staff: str) -> str:
        """A colleague's name; the id itself where nobody is known by it."""
        known = next((one for one in self._store.staff.values() if one.id == staff), None)
        return known.name if known is not None else staff

    def colleagues(self) -> list[tuple[str, str]]:
        """Id and name of everybody who can be made responsible, by name."""
        present = [(one.id, one.name) for one in self._store.staff.values() if one.active]
        return sorted(((str(id_), name) for id_, name in present), key=lambda one: one[1].casefold())

    # choosing

    def wake(self) -> None:
        """Somebody looks at the profile: from now on each one is read."""
        if not self._awake:
            self._awake = True
            self.refresh()

    def open(self, conversation: ConversationId | None) -> None:
        """The buyer of another chat; what was revealed is hidden again."""
        self._choose(conversation, "" if conversation is None else address_of(conversation))

    def open_customer(self, customer: CustomerId | None) -> None:
        """Another customer, whether they ever wrote or not."""
        self._choose(None, "" if customer is None else profile_address(customer))

    def refresh(self) -> None:
        """Asks the hub anew."""
        address = self._address
        if address and self._awake:
            self._shelf.read(address, Profile, lambda page: self._take(address, page))

    def want_records(self) -> None:
        """Somebody looks at orders, debts or points: from now on they are read as well."""
        self._records_wanted = True
        if self._records.value is None:
            self._read_records()

    # changing

    def edit(self, field: str, typed: str) -> None:
        """Sets a field. Raises Refused with what is wrong; nothing happens when it is the same."""
        known = self.customer
        if known is None:
            return
        before, after = rules.text_of(known, field), rules.checked(field, typed)
        if after != before:
            self._send_edit(known.id, Edit(field, before, after))

    # What a dialog asks for names its customer: another profile may have been opened since it was shown.

    def keep_mine(self, customer: CustomerId, edit: Edit, theirs: str) -> None:
        """After a conflict: this value all the same, knowing the other one."""
        self._send_edit(customer, Edit(edit.field, theirs, edit.after))

    def add(self, name: str, phone: str) -> None:
        """A profile for a buyer whom nobody knew. Raises Refused."""
        if self.conversation is not None:
            checked = rules.checked("name", name), rules.checked("phones", phone)
            self._outbox.send(AddCustomer(conversation=self.conversation, name=checked[0], phone=checked[1]))

    def link(self, customer: CustomerId, other: CustomerId) -> None:
        """The two profiles are the same person's."""
        self._wish(customer, LinkCustomers(customer=customer, other=other))

    def unlink(self, customer: CustomerId, other: CustomerId) -> None:
        """They are not."""
        self._wish(customer, UnlinkCustomers(customer=customer, other=other))

    def check_points(self, amount: int, day: str, note: str) -> None:
        """Raises Refused, as the hub would."""
        checked_points(self.balance, amount, day, note, today(self._store.clock.now(), self._zone))

    def update_points(self, customer: CustomerId, amount: int, day: str, note: str) -> None:
        """A line of the ledger. Raises Refused."""
        if customer == self._id:
            self.check_points(amount, day, note)
        self._wish(customer, UpdatePoints(customer=customer, amount=amount, day=day, note=note))

    def check_debt(self, amount: int, day: str, note: str, rest: int | None = None) -> None:
        """Raises Refused, as the hub would; `rest` is what an order that is carried on lacks."""
        checked_debt(amount, day, note, today(self._store.clock.now(), self._zone))
        if rest is not None and amount > rest:
            raise Refused("customers.debt")

    def add_debt(self, customer: CustomerId, amount: int, day: str, note: str, order: str = "") -> None:
        """A line of the ledger. Raises Refused."""
        self.check_debt(amount, day, note)
        self._wish(customer, AddDebt(customer=customer, amount=amount, day=day, note=note, order=order))

    def settle(self, customer: CustomerId, debt: str) -> None:
        """It is paid."""
        self._wish(customer, SettleDebt(debt=debt))

    def settling(self, debt: str) -> bool:
        """Whether that is on its way."""
        return any(wish == SettleDebt(debt=debt) for _customer, wish in self._wishes.values())

    # what is masked

    def reveal(self, purpose: str) -> None:
        """Shows the contacts; the hub logs it. Not possible offline."""
        known = self.profile.customer
        if known is not None and self._contacts is None:
            body = msgspec.json.encode({"purpose": purpose})
            self._spawn(self._ask(known.id, "reveal", body, Contacts, self._take_contacts))

    def reveal_identity(self, purpose: str) -> None:
        """Shows the identity number; the hub logs it. Not possible offline."""
        if self._id is not None:
            body = msgspec.json.encode({"purpose": purpose})
            self._spawn(self._ask(self._id, "identity/reveal", body, Identity, self._take_identity))

    def set_identity(self, customer: CustomerId, number: str) -> None:
        """Another identity number; not kept on this computer, so not possible offline. Raises Refused."""
        body = msgspec.json.encode({"number": rules.checked_identity(number)})
        self._spawn(self._ask(customer, "identity", body, Identity, self._take_identity))

    def hide(self) -> None:
        """What was told is masked again."""
        self._contacts, self.identity = None, ""
        self.changed.emit()

    # inside

    @property
    def _id(self) -> CustomerId | None:
        known = self.profile.customer
        return known.id if known is not None else None

    @property
    def _zone(self) -> str:
        return self._store.shop.time_zone if self._store.shop is not None else "UTC"

    def _choose(self, conversation: ConversationId | None, address: str) -> None:
        if address == self._address:
            return
        self.conversation, self._address = conversation, address
        self._page, self._records, self._contacts, self.identity = Page(), Page(), None, ""
        self.changed.emit()
        self.refresh()

    def _send_edit(self, customer: CustomerId, edit: Edit) -> None:
        self._edits[self._outbox.send(EditCustomer(customer=customer, edits=(edit,)))] = (customer, edit)
        self.changed.emit()

    def _wish(self, customer: CustomerId, wish: Command) -> None:
        self._wishes[self._outbox.send(wish)] = (customer, wish)
        self.changed.emit()

    async def _ask(self, customer: CustomerId, what: str, body: bytes, kind: type[T], take: Callable[[T], None]) -> None:
        try:
            told = await self._http.json("POST", f"/v1/customers/{customer}/{what}", kind, content=body)
        except FAILURES as failure:
            self.refused.emit(error_of(failure, "customers.unreachable"))
        else:
            if customer == self._id:
                take(told)
                self.changed.emit()

    def _take_contacts(self, contacts: Contacts) -> None:
        self._contacts = contacts

    def _take_identity(self, identity: Identity) -> None:
        self.identity = identity.number
        self.refresh()

    def _take(self, address: str, page: Page[Profile]) -> None:
        if address != self._address:
            return
        self._page = page
        if self._records_wanted and self._records.value is None:
            self._read_records()
        self.changed.emit()

    def _read_records(self) -> None:
        customer = self._id
        if customer is not None:
            self._shelf.read(records_address(customer), Records, lambda page: self._take_records(customer, page))

    def _take_records(self, customer: CustomerId, page: Page[Records]) -> None:
        if customer == self._id:
            self._records = page
            self.changed.emit()

    def _settle(self, ack: Acked) -> bool:
        """Something that was asked for is decided; False when it was somebody else's."""
        wish = self._wishes.pop(ack.id, None)
        asked = self._edits.pop(ack.id, None)
        if wish is None and asked is None:
            return False
        if ack.error is not None and asked is not None and ack.error.code == "customers.conflict":
            self.conflict.emit(asked[0], asked[1], str(ack.error.facts.get("theirs", "")))
        elif ack.error is not None:
            self.refused.emit(ack.error)
        elif asked is not None and self._contacts is not None and asked[0] == self._id and asked[1].field in rules.MASKED:
            value = tuple(line for line in asked[1].after.split("\n") if line)
            self._contacts = msgspec.structs.replace(self._contacts, **{asked[1].field: value})
        return True

    def _on_changes(self, changes: Changes) -> None:
        settled = [self._settle(ack) for ack in changes.acks]
        if not self._address:
            return
        mine = {self._address}
        if self._id is not None:
            others = (one.id for one in self.profile.linked)
            mine |= {profile_address(one) for one in (self._id, *others)} | {records_address(self._id)}
        back = changes.connection and self._store.connection is Connection.ONLINE and not self._page.fresh
        if any(settled) or mine & changes.stale or changes.reset or back:
            self.refresh()
            if self._records_wanted:
                self._read_records()
        if any(settled) or ShopRules in changes.kinds or changes.staff:
            self.changed.emit()
