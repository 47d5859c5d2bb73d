"""The landings on this desk: read as one list, edited through the outbox, and what is entered by hand."""

from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

import msgspec
from PySide6.QtCore import QObject, Signal
from ulid import ULID

from app.desktop.failures import FAILURES, error_of
from app.desktop.paged_list import Http, Shelves
from app.desktop.ports import Outbox
from app.desktop.shelf import Page
from app.desktop.store import Acked, Changes, Connection, Store
from app.domain.contacts import Landing
from app.domain.errors import Refused
from app.domain.ids import CommandId, Instant, StaffId
from app.domain.people import STAFF, Role, Staff
from app.features.landing.rules import drafts
from app.features.landing.rules.drafts import Conflict
from app.features.landing.wire import (
    GOODS,
    LANDINGS,
    SOURCES,
    ApproveLanding,
    ChangeLanding,
    Draft,
    EnterContact,
    EnteredOrder,
    EnterOrder,
    Goods,
    LandingGood,
    LandingList,
    MakeLanding,
    NewKey,
    Revoked,
    Source,
    Sources,
)
from app.protocol.envelope import ErrorBody

T = TypeVar("T")


class LandingsModel(QObject):
    """`changed` when there is something else to show; `refused` carries an ErrorBody, `conflict` a Conflict and the draft
    that met it; `key_made` a landing's id and its new key; `entry_refused` an EnterContact and why; `ordered` an EnteredOrder.
    """

    changed = Signal()
    refused = Signal(object)
    conflict = Signal(object, object)
    key_made = Signal(str, str)
    entry_refused = Signal(object, object)
    ordered = Signal(object)

    def __init__(
        self, store: Store, shelf: Shelves, outbox: Outbox, http: Http, spawn: Callable[[Coroutine[Any, Any, None]], object]
    ) -> None:
        super().__init__()
        self._store = store
        self._shelf = shelf
        self._outbox = outbox
        self._http = http
        self._spawn = spawn
        self.known = False
        self.error: ErrorBody | None = None
        self.time = Instant(0)
        self.goods: list[LandingGood] = []
        self.sources: list[Source] = []
        self._landings: list[Landing] = []
        self._keys: frozenset[str] = frozenset()
        self._awake = False
        # What was asked for and is not confirmed: shown as if it were.
        self._making: dict[CommandId, MakeLanding] = {}
        self._changing: dict[CommandId, ChangeLanding] = {}
        self._approving: dict[CommandId, ApproveLanding] = {}
        self._entering: dict[CommandId, EnterContact] = {}
        store.subscribe(self._on_changes)

    # what views read

    @property
    def online(self) -> bool:
        """Whether the hub can be asked: keys and orders are made only then."""
        return self._store.connection is Connection.ONLINE

    def now(self) -> Instant:
        """The hub's time."""
        return self._store.clock.now()

    @property
    def admin(self) -> bool:
        """Whether this person may set Approved."""
        return self._store.me is not None and Role.ADMIN in self._store.me.roles

    @property
    def keeps(self) -> bool:
        """Whether this person may make landings."""
        return self._store.me is not None and bool({Role.MARKETER, Role.ADMIN} & set(self._store.me.roles))

    def may_change(self, landing: Landing) -> bool:
        """A marketer's own; all for admins."""
        me = self._store.me
        return self.admin or (self.keeps and me is not None and landing.marketer == me.id)

    def landings(self) -> list[Landing]:
        """The newest first, as they will be when the hub has everything."""
        made = [self._made(command, op) for command, op in self._making.items()]
        return [*reversed(made), *(self._echoed(one) for one in self._landings)]

    def landing(self, id_: str) -> Landing | None:
        """One of them."""
        return next((one for one in self.landings() if one.id == id_), None)

    def waiting(self, id_: str) -> bool:
        """Whether the hub has not confirmed everything about it."""
        asked = {op.landing for op in self._changing.values()} | {op.landing for op in self._approving.values()}
        return id_ in self._making or id_ in asked  # fmt: skip

    def has_key(self, id_: str) -> bool:
        """Whether programs may send to it."""
        return id_ in self._keys

    def name_of(self, staff: str) -> str:
        """A colleague's name."""
        known = self._store.staff.get(StaffId(staff))
        return known.name if known is not None else staff

    def sales_staff(self) -> list[Staff]:
        """Who can be ticked to receive contacts: everybody active who answers buyers, by name."""
        found = [one for one in self._store.staff.values() if one.active and set(one.roles) & (STAFF - {Role.MARKETER})]
        return sorted(found, key=lambda one: one.name.casefold())

    def good(self, id_: str) -> LandingGood | None:
        """A product by its id."""
        return next((one for one in self.goods if one.id == id_), None)

    def awaiting(self) -> int:
        """Contacts that wait for an admin's approval."""
        return sum(one.awaiting for one in self._landings)

    # what views ask

    def set_awake(self, awake: bool) -> None:
        """Whether somebody looks: lists are read then."""
        if awake and not self._awake:
            self._awake = True
            self.refresh()
        self._awake = awake

    def refresh(self) -> None:
        """Reads everything again; what is known stays on screen until the answer comes."""
        if self.keeps or self._oversees():
            self._shelf.read(LANDINGS, LandingList, self._take)
        self.look_up()

    def look_up(self) -> None:
        """Reads what can be entered into, and what is sold."""
        self._shelf.read(SOURCES, Sources, self._take_sources)
        self._shelf.read(GOODS, Goods, self._take_goods)

    def make(self, draft: Draft) -> str:
        """A new landing; its id. Raises Refused."""
        command = self._outbox.send(MakeLanding(draft=drafts.checked(draft)))
        self._making[command] = MakeLanding(draft=drafts.checked(draft))
        self.changed.emit()
        return command

    def change(self, landing: str, before: Draft, after: Draft) -> None:
        """Saves what was changed since `before`. Raises Refused; nothing happens when it is the same."""
        after = drafts.checked(after)
        if after != before:
            op = ChangeLanding(landing=landing, before=before, after=after)
            self._changing[self._outbox.send(op)] = op
            self.changed.emit()

    def approve(self, landing: str, approved: bool) -> None:
        """An admin's word."""
        op = ApproveLanding(landing=landing, approved=approved)
        self._approving[self._outbox.send(op)] = op
        self.changed.emit()

    def make_key(self, landing: str) -> None:
        """A new API key; told once by `key_made`."""
        self._spawn(self._ask_key(landing))

    def revoke_key(self, landing: str) -> None:
        """The key opens nothing any more."""
        self._spawn(
            self._asked(self._http.json("POST", f"{LANDINGS}/{landing}/key/revoke", Revoked, content=b"{}"), lambda _: None)
        )

    def enter(self, entry: EnterContact) -> None:
        """A contact by hand; kept here until the hub has it. Raises Refused("leads.name") and the like."""
        self._entering[self._outbox.send(entry)] = entry

    def order(self, landing: str, wanted: EnterOrder) -> None:
        """An order by hand; only while connected. `wanted.key` "" is filled in."""
        sent = msgspec.structs.replace(wanted, key=wanted.key or str(ULID()))
        path = f"{LANDINGS}/{landing}/orders"
        content = msgspec.json.encode(sent)
        self._spawn(self._asked(self._http.json("POST", path, EnteredOrder, content=content), self.ordered.emit))

    # inside

    def _oversees(self) -> bool:
        return self._store.me is not None and Role.SUPERVISOR in self._store.me.roles

    async def _ask_key(self, landing: str) -> None:
        path = f"{LANDINGS}/{landing}/key"
        await self._asked(
            self._http.json("POST", path, NewKey, content=b"{}"), lambda made: self.key_made.emit(landing, made.key)
        )  # fmt: skip

    async def _asked(self, question: Coroutine[Any, Any, T], then: Callable[[T], object]) -> None:
        try:
            answer = await question
        except FAILURES as failure:
            self.refused.emit(error_of(failure, "landing.unreachable"))
        else:
            then(answer)

    def _made(self, command: CommandId, op: MakeLanding) -> Landing:
        me = self._store.me
        fields = {name: getattr(op.draft, name) for name in Draft.__struct_fields__}
        now = self._store.clock.now()
        return Landing(
            id=command, marketer=StaffId("") if me is None else me.id, changed=now, created=now,
            changed_by="" if me is None else me.name, **fields,
        )  # fmt: skip

    def _echoed(self, landing: Landing) -> Landing:
        for op in self._changing.values():
            if op.landing == landing.id:
                try:
                    landing = drafts.merged(landing, op.before, op.after)
                except Refused:
                    continue  # the hub will say so
        for approval in self._approving.values():
            if approval.landing == landing.id:
                landing = msgspec.structs.replace(landing, approved=approval.approved)
        return landing

    def _take(self, page: Page[LandingList]) -> None:
        self.error = page.error
        if page.value is not None and (page.fresh or not self.known):
            self._landings, self._keys = page.value.landings, frozenset(page.value.keys)
            self.time, self.known = page.time, True
            here = {one.id for one in self._landings}
            self._making = {command: op for command, op in self._making.items() if command not in here}
        self.changed.emit()

    def _take_sources(self, page: Page[Sources]) -> None:
        if page.value is not None:
            self.sources = page.value.sources
            self.changed.emit()

    def _take_goods(self, page: Page[Goods]) -> None:
        if page.value is not None:
            self.goods = page.value.goods
            self.changed.emit()

    def _on_changes(self, changes: Changes) -> None:
        for ack in changes.acks:
            if ack.type.startswith("landing."):
                self._settle(ack)
        again = LANDINGS in changes.stale or changes.reset or (changes.connection and self.online)
        if again and self._awake:
            self.refresh()

    def _settle(self, ack: Acked) -> None:
        change, entry = self._changing.pop(ack.id, None), self._entering.pop(ack.id, None)
        approval = self._approving.pop(ack.id, None)
        if ack.error is None:
            if change is not None:
                self._keep(change.landing, lambda one: drafts.merged(one, change.before, change.after))
            if approval is not None:
                self._keep(approval.landing, lambda one: msgspec.structs.replace(one, approved=approval.approved))
            self.changed.emit()
            return
        self._making.pop(ack.id, None)
        facts = {name: str(value) for name, value in ack.error.facts.items()}
        if ack.error.code == "landing.conflict":
            conflict = Conflict(*(facts.get(name, "") for name in Conflict.__struct_fields__))
            self.conflict.emit(conflict, None if change is None else change.after)
        elif entry is not None:
            self.entry_refused.emit(entry, ack.error)
        else:
            self.refused.emit(ack.error)
        self.changed.emit()

    def _keep(self, id_: str, make: Callable[[Landing], Landing]) -> None:
        """The hub took it: until the list is read again, the kept one says so."""
        for place, one in enumerate(self._landings):
            if one.id == id_:
                try:
                    self._landings[place] = make(one)
                except Refused:
                    return
