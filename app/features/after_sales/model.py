"""Applying on the buyer's behalf: asked of the hub under a key of its own, so that a lost answer is asked for again (CHAT-22)."""

from collections.abc import Callable, Coroutine, Sequence
from typing import Any, Protocol, TypeVar

import msgspec
from PySide6.QtCore import QObject, Signal
from ulid import ULID

from app.desktop.failures import FAILURES, error_of
from app.domain.errors import Refused
from app.domain.ids import CommandId, ConversationId
from app.domain.orders import CaseState, Order
from app.features.after_sales import rules
from app.features.after_sales.rules import Wish
from app.features.after_sales.wire import Apply, cases_address
from app.protocol.envelope import ErrorBody

T = TypeVar("T")


class Http(Protocol):
    """What of `HubHttp` is used."""

    async def json(self, method: str, path: str, kind: type[T], **options: Any) -> T: ...


class AfterSalesModel(QObject):
    """`done` carries the number of an order that was applied for; `refused` a number and the ErrorBody."""

    done = Signal(str)
    refused = Signal(str, object)

    def __init__(
        self, http: Http, spawn: Callable[[Coroutine[Any, Any, None]], object], paid_out: Callable[[str], int] = lambda _number: 0
    ) -> None:
        """`paid_out`: what small payments of an order come to, as far as this computer knows."""
        super().__init__()
        self._paid_out = paid_out
        self._http = http
        self._spawn = spawn
        # The same wish on the same state of the order is the same application, however often it is sent.
        self._keys: dict[tuple[ConversationId, str, bytes], CommandId] = {}

    def most(self, order: Order) -> int:
        """The amount that can be asked for."""
        return max(0, order.refundable - self._paid_out(order.number))

    def apply(self, conversation: ConversationId, order: Order, wish: Wish) -> None:
        """Checks and asks. What is wrong is told as `refused`, at once or when the hub has said so."""
        try:
            checked = rules.checked(order, wish, self._paid_out(order.number))
        except Refused as refused:
            self.refused.emit(order.number, ErrorBody(refused.code, dict(refused.facts)))
            return
        place = (conversation, order.number, msgspec.json.encode((order.version, checked)))
        key = self._keys.setdefault(place, CommandId(str(ULID())))
        op = Apply(key=key, kind=checked.kind, reason=checked.reason, amount=checked.amount, note=checked.note)
        self._spawn(self._ask(conversation, order.number, op))

    async def _ask(self, conversation: ConversationId, number: str, op: Apply) -> None:
        try:
            await self._http.json("POST", cases_address(conversation, number), Order, content=msgspec.json.encode(op))
        except FAILURES as failure:
            self.refused.emit(number, error_of(failure, "after_sales.unreachable", number=number))
        else:
            self.done.emit(number)


def open_to(orders: Sequence[Order]) -> list[Order]:
    """Those that something may be applied for now: paid, not all given back, nothing waiting."""
    return [
        order for order in orders
        if order.refundable and not any(case.state is CaseState.REQUESTED for case in order.cases)
        and len(order.cases) < rules.CASES_LIMIT
    ]  # fmt: skip
