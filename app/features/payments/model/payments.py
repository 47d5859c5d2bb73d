"""The open chat's payments, and those of the shop that wait for a decision; asked of the hub under keys, never queued."""

from collections.abc import Callable, Coroutine, Sequence
from typing import Any, Protocol, TypeVar

import msgspec
from PySide6.QtCore import QObject, Signal
from ulid import ULID

from app.desktop.failures import FAILURES, error_of
from app.desktop.shelf import Page
from app.desktop.store import Changes, Connection, Store
from app.domain.errors import Refused
from app.domain.ids import CommandId, ConversationId
from app.domain.orders import Order, OrderState
from app.domain.payments import COUNTED, Direction, Limits, Payment, PaymentState
from app.domain.people import Role
from app.features.payments import rules
from app.features.payments.rules import Used, Wish
from app.features.payments.wire import Ask, Cancel, Decide, PaymentsOfBuyer, ask_address, payments_address
from app.protocol.envelope import ErrorBody

T = TypeVar("T")
_DECIDERS = frozenset({Role.SUPERVISOR, Role.ADMIN})


class Http(Protocol):
    """What of `HubHttp` is used."""

    async def json(self, method: str, path: str, kind: type[T], **options: Any) -> T: ...


class Reads(Protocol):
    """What of the shelf is used."""

    def read(self, path: str, kind: type[T], show: Callable[[Page[T]], None], /, **query: str | int) -> None: ...


class PaymentsModel(QObject):
    """`changed` when there is something else to show; `done` carries a Payment that was asked for, decided or cancelled;
    `refused` what it was about (an order's number or a payment's id) and the ErrorBody; `came` one to decide on."""

    changed = Signal()
    done = Signal(object)
    refused = Signal(str, object)
    came = Signal(object)

    def __init__(self, store: Store, shelf: Reads, http: Http, spawn: Callable[[Coroutine[Any, Any, None]], object]) -> None:
        super().__init__()
        self._store = store
        self._shelf = shelf
        self._http = http
        self._spawn = spawn
        self._open: ConversationId | None = None
        self._page: Page[PaymentsOfBuyer] = Page()
        self._waiting: set[str] = {one.id for one in self.waiting()}
        #: Payments whose decision or cancelling is on its way.
        self.busy: set[str] = set()
        # The same wish beside the same earlier payments is the same payment, however often it is sent.
        self._keys: dict[bytes, CommandId] = {}
        store.subscribe(self._on_changes)

    @property
    def known(self) -> bool:
        """Whether it is known what of the limits is left."""
        return self._page.value is not None

    @property
    def error(self) -> ErrorBody | None:
        """Why what is shown may be old."""
        return self._page.error

    @property
    def currency(self) -> str:
        """The shop's, in which its limits are."""
        return self._store.shop.currency if self._store.shop is not None else ""

    @property
    def limits(self) -> Limits:
        """In force now, as far as this computer knows; the hub decides."""
        return self._store.rules.payments.limits(self.currency)

    @property
    def decides(self) -> bool:
        """Whether this person decides on payments of others."""
        me = self._store.me
        return me is not None and bool(_DECIDERS & set(me.roles))

    def of_order(self, number: str) -> list[Payment]:
        """Of the open chat's buyer, the newest first."""
        return [one for one in self._all() if one.order == number]

    def used(self, number: str) -> Used:
        """What of the limits is taken."""
        counted = [one for one in self.of_order(number) if one.state in COUNTED]
        payouts = [one.amount for one in counted if one.direction is Direction.PAYOUT]
        collected = sum(one.amount for one in counted if one.direction is Direction.COLLECTION)
        month = self._page.value.month_used if self._page.value is not None else 0
        return Used(payouts=len(payouts), paid_out=sum(payouts), collected=collected, month=month)

    def waiting(self) -> list[Payment]:
        """Those of the whole shop that this person may decide on now, the oldest first."""
        me = self._store.me
        if me is None or not self.decides:
            return []
        found = [p for p in self._store.of(Payment).values() if p.state is PaymentState.APPROVAL and p.asked_by != me.id]
        return sorted(found, key=lambda one: (one.asked, one.id))

    def may_decide(self, payment: Payment) -> bool:
        """Whether the buttons to approve and refuse are shown."""
        me = self._store.me
        return self.decides and payment.state is PaymentState.APPROVAL and me is not None and payment.asked_by != me.id

    def buyer(self, conversation: ConversationId) -> str:
        """The name of a conversation's buyer."""
        found = self._store.conversations.get(conversation)
        return found.buyer.name if found is not None else ""

    def open(self, conversation: ConversationId | None) -> None:
        """Another chat."""
        if conversation != self._open:
            self._open, self._page = conversation, Page()
            self.changed.emit()
            self.refresh()

    def refresh(self) -> None:
        """Asks the hub anew."""
        conversation = self._open
        if conversation is not None:
            self._shelf.read(payments_address(conversation), PaymentsOfBuyer, lambda page: self._take(conversation, page))

    def ask(self, conversation: ConversationId, order: Order, wish: Wish) -> None:
        """Checks and asks. What is wrong is told as `refused`, at once or when the hub has said so."""
        known = self.used(order.number) if self.known else Used()
        try:
            checked = rules.checked(order, wish, known, self.limits, self.currency)
        except Refused as refused:
            self.refused.emit(order.number, ErrorBody(refused.code, dict(refused.facts)))
            return
        beside = sorted(one.id for one in self._all() if one.order == order.number)
        op = Ask(
            key=self._key("ask", conversation, order.number, beside, checked), direction=checked.direction, amount=checked.amount,
            currency=checked.currency, reason=checked.reason, note=checked.note,
        )  # fmt: skip
        self._spawn(self._ask(order.number, ask_address(conversation, order.number), op))

    def decide(self, payment: Payment, approve: bool, note: str) -> None:
        """Approves exactly what is shown, or refuses it with the reason."""
        try:
            text = rules.checked_decision(note, approve)
        except Refused as refused:
            self.refused.emit(payment.id, ErrorBody(refused.code, dict(refused.facts)))
            return
        key = self._key("decide", payment.id, payment.version, approve, text)
        op = Decide(key=key, approve=approve, amount=payment.amount, currency=payment.currency, note=text)
        self._act(payment, "decide", op)

    def cancel(self, payment: Payment) -> None:
        """While it is pending; where money may move already the provider has the last word."""
        self._act(payment, "cancel", Cancel(key=self._key("cancel", payment.id, payment.version)))

    def _all(self) -> list[Payment]:
        return self._page.value.payments if self._page.value is not None else []

    def _key(self, *wish: object) -> CommandId:
        return self._keys.setdefault(msgspec.json.encode(wish), CommandId(str(ULID())))

    def _act(self, payment: Payment, name: str, op: Decide | Cancel) -> None:
        if payment.id not in self.busy:
            self.busy.add(payment.id)
            self.changed.emit()
            self._spawn(self._ask(payment.id, f"/v1/payments/{payment.id}/{name}", op))

    async def _ask(self, about: str, path: str, op: Ask | Decide | Cancel) -> None:
        error: ErrorBody | None = None
        payment: Payment | None = None
        try:
            payment = await self._http.json("POST", path, Payment, content=msgspec.json.encode(op))
        except FAILURES as failure:
            error = error_of(failure, "payments.unreachable")
        self.busy.discard(about)
        if payment is not None:
            self._put(payment)
            self.done.emit(payment)
        elif error is not None:
            self.changed.emit()
            self.refused.emit(about, error)
        self.refresh()

    def _put(self, payment: Payment) -> None:
        """The hub's answer at once; its event, or the next reading, says the same."""
        value = self._page.value
        if value is not None and payment.conversation == self._open:
            payments = [one for one in value.payments if one.id != payment.id]
            self._page = msgspec.structs.replace(
                self._page, value=msgspec.structs.replace(value, payments=_newest_first([payment, *payments]))
            )
        self.changed.emit()

    def _take(self, conversation: ConversationId, page: Page[PaymentsOfBuyer]) -> None:
        if conversation == self._open:
            self._page = page
            self.changed.emit()

    def _on_changes(self, changes: Changes) -> None:
        back = changes.connection and self._store.connection is Connection.ONLINE and not self._page.fresh
        if self._open is not None and (payments_address(self._open) in changes.stale or changes.reset or back):
            self.refresh()
        if changes.reset or Payment in changes.kinds:
            waiting = self.waiting()
            new = [one for one in waiting if one.id not in self._waiting]
            self._waiting = {one.id for one in waiting}
            self.changed.emit()
            if changes.live:
                for one in new:
                    self.came.emit(one)


def payable(orders: Sequence[Order], currency: str) -> list[Order]:
    """Those that money can be paid out or collected for at all."""
    return [
        order for order in orders if order.currency == currency and order.state is not OrderState.CANCELLED and order.total > 0
    ]


def directions(order: Order) -> tuple[Direction, ...]:
    """Which ways the money can go on this order."""
    return (Direction.PAYOUT, Direction.COLLECTION) if order.paid > 0 else (Direction.COLLECTION,)


def _newest_first(payments: list[Payment]) -> list[Payment]:
    return sorted(payments, key=lambda one: (one.asked, one.id), reverse=True)
