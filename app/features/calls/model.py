"""Calls with the buyer of the open chat: dialled after a logged look at the number, then logged; readable offline."""

from collections.abc import Callable, Coroutine
from typing import Any, Protocol, TypeVar

import msgspec
from PySide6.QtCore import QObject, Signal

from app.desktop.failures import FAILURES, error_of
from app.desktop.shelf import Page
from app.desktop.store import Changes, Store
from app.domain.calls import Call, checked
from app.domain.errors import Refused
from app.domain.ids import CommandId, ConversationId, Instant
from app.features.calls.wire import LogPhoneCall, address_of
from app.protocol.operations import Command

T = TypeVar("T")


class Http(Protocol):
    """What of `HubHttp` is used."""

    async def json(self, method: str, path: str, kind: type[T], **options: Any) -> T: ...


class Reads(Protocol):
    """What of the shelf is used."""

    def read(self, path: str, kind: type[T], show: Callable[[Page[T]], None], /, **query: str | int) -> None: ...


class Sends(Protocol):
    """What of the outbox is used."""

    def send(self, command: Command) -> CommandId: ...


class _Somebody(msgspec.Struct):
    id: str


class _Profile(msgspec.Struct):
    customer: _Somebody | None = None


class _Numbers(msgspec.Struct):
    phones: tuple[str, ...]


class CallsModel(QObject):
    """`changed`: other calls; `dialling` carries the number to dial; `refused` an ErrorBody."""

    changed = Signal()
    dialling = Signal(str)
    refused = Signal(object)

    def __init__(
        self, store: Store, shelf: Reads, outbox: Sends, http: Http, spawn: Callable[[Coroutine[Any, Any, None]], object],
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._store = store
        self._shelf = shelf
        self._outbox = outbox
        self._http = http
        self._spawn = spawn
        self._open: ConversationId | None = None
        # Whose number was asked for last: how the call went is logged there, whatever chat is open by then.
        self._called: ConversationId | None = None
        self._awake = False
        self.calls: list[Call] = []
        store.subscribe(self._on_changes)

    def now(self) -> Instant:
        """The hub's time."""
        return self._store.clock.now()

    @property
    def available(self) -> bool:
        """Whether a chat is open, whose buyer can be rung up."""
        return self._open is not None

    def wake(self) -> None:
        """Somebody looks: from now on the calls of each open chat are read."""
        if not self._awake:
            self._awake = True
            self.refresh()

    def open(self, conversation: ConversationId | None) -> None:
        """Another chat."""
        if conversation != self._open:
            self._open, self.calls = conversation, []
            self.changed.emit()
            self.refresh()

    def refresh(self) -> None:
        """Asks the hub anew."""
        conversation = self._open
        if conversation is not None and self._awake:
            self._shelf.read(address_of(conversation), list[Call], lambda page: self._take(conversation, page))

    def dial(self) -> None:
        """Asks for the number, which the hub logs, and then has it dialled."""
        if self._open is not None:
            self._called = self._open
            self._spawn(self._dial(self._open))

    def log(self, outcome: str, note: str) -> None:
        """It went so. Raises Refused; offline it waits like a message."""
        conversation = self._called or self._open
        if conversation is not None:
            kept = checked(outcome, note)
            now = self._store.clock.now()
            self._outbox.send(LogPhoneCall(conversation=conversation, at=now, outcome=outcome, note=kept))

    async def _dial(self, conversation: ConversationId) -> None:
        try:
            profile = await self._http.json("GET", f"/v1/conversations/{conversation}/customer", _Profile)
            if profile.customer is None:
                raise Refused("calls.nobody")
            reveal = f"/v1/customers/{profile.customer.id}/reveal"
            found = await self._http.json("POST", reveal, _Numbers, content=b'{"purpose":"call"}')
            if not found.phones:
                raise Refused("calls.nobody")
        except FAILURES as failure:
            self.refused.emit(error_of(failure, "customers.unreachable"))
        else:
            if conversation == self._open:
                self.dialling.emit(found.phones[0])

    def _take(self, conversation: ConversationId, page: Page[list[Call]]) -> None:
        if conversation == self._open and page.value is not None:
            self.calls = page.value
            self.changed.emit()

    def _on_changes(self, changes: Changes) -> None:
        if self._open is not None and (changes.reset or address_of(self._open) in changes.stale):
            self.refresh()
