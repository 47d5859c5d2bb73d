"""The orders of the open chat's buyer: read through the shelf, changed by asking the hub, never by this computer."""

from collections.abc import Callable, Coroutine
from typing import Any, Protocol, TypeVar

import msgspec
from PySide6.QtCore import QObject, Signal
from ulid import ULID

from app.desktop.failures import FAILURES, error_of
from app.desktop.shelf import Page, Shelf
from app.desktop.store import Changes, Connection, Store
from app.domain.errors import Refused
from app.domain.ids import CommandId, ConversationId, Instant
from app.domain.orders import Address, Case, CaseState, Flag, Heading, Order, heading
from app.features.orders import rules
from app.features.orders.wire import Act, ChangeAddress, ChangePrice, Decide, OrdersOfBuyer, Remark, Ship, address_of
from app.protocol.envelope import ErrorBody

T = TypeVar("T")


class Http(Protocol):
    """What of `HubHttp` is used."""

    async def json(self, method: str, path: str, kind: type[T], **options: Any) -> T: ...


class OrdersModel(QObject):
    """`changed` when there is something else to show; `done` carries the number of an order that was changed as asked;
    `refused` an order's number and the ErrorBody."""

    changed = Signal()
    done = Signal(str)
    refused = Signal(str, object)

    def __init__(self, store: Store, shelf: Shelf, http: Http, spawn: Callable[[Coroutine[Any, Any, None]], object]) -> None:
        super().__init__()
        self._store = store
        self._shelf = shelf
        self._http = http
        self._spawn = spawn
        self._open: ConversationId | None = None
        self._page: Page[OrdersOfBuyer] = Page()
        #: None shows all of them.
        self.shown: Heading | None = None
        #: Numbers of orders whose change is on its way.
        self.busy: set[str] = set()
        # One key for each thing that was asked: sent again after a lost answer, it still happens once.
        self._keys: dict[tuple[str, bytes], CommandId] = {}
        store.subscribe(self._on_changes)

    @property
    def conversation(self) -> ConversationId | None:
        """The open chat."""
        return self._open

    @property
    def known(self) -> bool:
        """Whether the buyer is a customer of the shop; True while that is not known yet."""
        return self._page.value is None or self._page.value.known

    @property
    def asking(self) -> bool:
        """Nothing is known yet, neither from this computer nor from the hub."""
        return self._page.value is None and self._page.error is None

    @property
    def error(self) -> ErrorBody | None:
        """Why what is shown may be old, or nothing can be shown."""
        return self._page.error

    @property
    def time(self) -> Instant:
        """When the hub said what is shown."""
        return self._page.time

    def orders(self) -> list[Order]:
        """What is shown, the newest first."""
        return [order for order in self._all() if self.shown is None or heading(order) is self.shown]

    def every(self) -> list[Order]:
        """All of this buyer's, whatever is shown, the newest first."""
        return list(self._all())

    def newest(self, conversation: ConversationId | None) -> str:
        """The number of the newest order of this chat's buyer; "" where none is known."""
        orders = self._all() if conversation == self._open else ()
        newest = max(orders, key=lambda one: one.placed, default=None)
        return "" if newest is None else newest.number

    def count(self, under: Heading | None = None) -> int:
        """How many orders stand under a heading; None: all of them."""
        return sum(under is None or heading(order) is under for order in self._all())

    def order(self, number: str) -> Order | None:
        """One of this buyer's orders."""
        return next((order for order in self._all() if order.number == number), None)

    def open(self, conversation: ConversationId | None) -> None:
        """Another chat."""
        if conversation == self._open:
            return
        self._open, self._page, self.shown = conversation, Page(), None
        self.changed.emit()
        self.refresh()

    def show(self, under: Heading | None) -> None:
        """Only what stands under this heading; None: all."""
        self.shown = under
        self.changed.emit()

    def refresh(self) -> None:
        """Asks the hub anew."""
        conversation = self._open
        if conversation is not None:
            self._shelf.read(address_of(conversation), OrdersOfBuyer, lambda page: self._take(conversation, page))

    def change_price(self, order: Order, total: int) -> None:
        """Before payment."""
        self._act(order, "price", ChangePrice(key=self._key(order, "price", total), version=order.version, total=total))

    def change_address(self, order: Order, address: Address) -> None:
        """Before shipping."""
        key = self._key(order, "address", address)
        self._act(order, "address", ChangeAddress(key=key, version=order.version, address=address))

    def ship(self, order: Order, carrier: str, tracking: str) -> None:
        """The parcel is on its way."""
        key = self._key(order, "ship", (carrier, tracking))
        self._act(order, "ship", Ship(key=key, version=order.version, carrier=carrier, tracking=tracking))

    def remark(self, order: Order, flag: Flag, text: str) -> None:
        """For colleagues."""
        self._act(
            order, "remark", Remark(key=self._key(order, "remark", (flag, text)), version=order.version, flag=flag, text=text)
        )

    def decide(self, order: Order, case: Case, approve: bool, note: str) -> None:
        """On an application, as it was shown."""
        key = self._key(order, "decide", (case.id, approve))
        wish = Decide(key=key, version=order.version, case=case.id, approve=approve, note=note, amount=case.amount)
        self._act(order, "decide", wish)

    def barred(self, order: Order) -> ErrorBody | None:
        """Why this person cannot approve what waits, as far as this computer knows; None where they can. The hub decides."""
        store, waiting = self._store, (case for case in order.cases if case.state is CaseState.REQUESTED)
        if store.me is None or store.shop is None or (case := next(waiting, None)) is None:
            return None
        above = rules.approve_above(store.rules.payments, store.shop.currency, order)
        try:
            rules.check_decider(case, store.me.id, above, order.currency)
        except Refused as refused:
            return ErrorBody(refused.code, dict(refused.facts))
        return None

    def _all(self) -> list[Order]:
        return self._page.value.orders if self._page.value is not None else []

    def _key(self, order: Order, action: str, wish: object) -> CommandId:
        place = (order.number, msgspec.json.encode((order.version, action, wish)))
        return self._keys.setdefault(place, CommandId(str(ULID())))

    def _act(self, order: Order, name: str, act: Act) -> None:
        if order.number in self.busy:
            return  # a second click while the first is under way
        self.busy.add(order.number)
        self.changed.emit()
        self._spawn(self._carry_out(order, name, act))

    async def _carry_out(self, order: Order, name: str, act: Act) -> None:
        error: ErrorBody | None = None
        try:
            body = msgspec.json.encode(act)
            after = await self._http.json("POST", f"/v1/orders/{order.number}/{name}", Order, content=body)
        except FAILURES as failure:
            error = error_of(failure, "orders.unreachable", number=order.number)
        else:
            self._put(after)
        finally:
            self.busy.discard(order.number)
            self.changed.emit()
        if error is None:
            self.done.emit(order.number)
            return
        if error.code in ("orders.changed", "orders.action"):
            self.refresh()
        self.refused.emit(order.number, error)

    def _put(self, after: Order) -> None:
        value = self._page.value
        if value is not None:
            orders = [after if one.id == after.id and one.version < after.version else one for one in value.orders]
            self._page = msgspec.structs.replace(self._page, value=OrdersOfBuyer(known=value.known, orders=orders))
            if self._open is not None:
                # Not only when the word of it has come: the connection may go right after the answer.
                self._shelf.put(address_of(self._open), self._page.value)

    def _take(self, conversation: ConversationId, page: Page[OrdersOfBuyer]) -> None:
        if conversation == self._open:
            self._page = page
            self.changed.emit()

    def _on_changes(self, changes: Changes) -> None:
        back = changes.connection and self._store.connection is Connection.ONLINE and not self._page.fresh
        if self._open is not None and (address_of(self._open) in changes.stale or changes.reset or back):
            self.refresh()
