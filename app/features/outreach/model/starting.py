"""From an order number to the chat with its buyer (CHAT-7): looked up first, opened only when the agent says so."""

from collections.abc import Callable, Coroutine
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from app.desktop.failures import FAILURES, error_of
from app.desktop.store import Changes, Store
from app.domain.errors import Refused
from app.domain.ids import ConversationId
from app.domain.order_numbers import order_number
from app.features.outreach.wire import OrderChat
from app.protocol.envelope import ErrorBody

T = TypeVar("T")


class Http(Protocol):
    """What of `HubHttp` is used."""

    async def json(self, method: str, path: str, kind: type[T], **options: Any) -> T: ...


class StartModel(QObject):
    """`changed` when `found`, `error` or `busy` changed; `opened` carries the id of the chat once it is in the store."""

    changed = Signal()
    opened = Signal(str)

    def __init__(self, store: Store, http: Http, spawn: Callable[[Coroutine[Any, Any, None]], object]) -> None:
        """`spawn` starts a coroutine on the loop."""
        super().__init__()
        self._store = store
        self._http = http
        self._spawn = spawn
        self.found: OrderChat | None = None
        self.error: ErrorBody | None = None
        self.busy = False
        self._wanted: ConversationId | None = None
        store.subscribe(self._on_changes)

    def forget(self) -> None:
        """Another number is being typed, or the dialog opens anew."""
        self.found, self.error, self._wanted = None, None, None
        self.changed.emit()

    def look_up(self, typed: str) -> None:
        """Asks whose order this is; nothing is created."""
        self._do(typed, lambda number: self._http.json("GET", "/v1/outreach", OrderChat, params={"order": number}), self._take)

    def write(self, typed: str) -> None:
        """Opens the chat with the buyer of this order; an existing one is used."""
        body = {"order": order_number(typed)}
        self._do(typed, lambda _number: self._http.json("POST", "/v1/outreach", OrderChat, json=body), self._open)

    def _do(self, typed: str, ask: Callable[[str], Coroutine[Any, Any, OrderChat]], then: Callable[[OrderChat], None]) -> None:
        number = order_number(typed)
        if self.busy or not number:
            return  # a second press while the first is under way; nothing typed yet
        self.busy, self.error = True, None
        self.changed.emit()
        self._spawn(self._asked(number, ask, then))

    async def _asked(
        self, number: str, ask: Callable[[str], Coroutine[Any, Any, OrderChat]], then: Callable[[OrderChat], None]
    ) -> None:
        answer: OrderChat | None = None
        try:
            answer = await ask(number)
        except FAILURES as failure:
            self.error = error_of(failure)
            if isinstance(failure, Refused):
                code = "outreach.no_such_order" if failure.code == "not_found" else failure.code
                self.error = ErrorBody(code, {**failure.facts, "number": number})
        finally:
            self.busy = False
        if answer is not None:
            then(answer)
        self.changed.emit()

    def _take(self, answer: OrderChat) -> None:
        self.found = answer

    def _open(self, answer: OrderChat) -> None:
        self.found = answer
        self._wanted = answer.conversation
        self._show_wanted()

    def _on_changes(self, _changes: Changes) -> None:
        self._show_wanted()

    def _show_wanted(self) -> None:
        """A new chat comes to the store by its event, a moment before or after the answer."""
        if self._wanted is not None and self._wanted in self._store.conversations:
            wanted, self._wanted = self._wanted, None
            self.opened.emit(wanted)
