"""Small payments by hand: a provider that outlives the hub, whose calls and answers get lost as a test says; a desk over HTTP."""

import itertools
from collections.abc import Callable, Mapping
from typing import Any

import msgspec
from ulid import ULID

from app.domain.customers import Customer
from app.domain.ids import CustomerId, Instant, OrderId
from app.domain.orders import Order, OrderState
from app.hub.payments import provider
from app.hub.payments.provider import ProviderUnreachable, Report, Standing, bad_signature
from app.hub.shop import customers, orders
from app.hub.transaction import Transaction
from tests.fakes.hub import SHOP, BuyerAccess, RunningHub


class FakeProvider:
    """Books in memory. `fault(call, key)` is asked for each call: "" it works, "call" it never arrives, "answer" it happens and
    nobody hears of it. `moved` is every movement of money, in order: a key that stands there twice was paid twice."""

    def __init__(self) -> None:
        self.books: dict[str, Report] = {}
        self.moved: list[str] = []
        self.calls: list[tuple[str, str]] = []
        self.fault: Callable[[str, str], str] = lambda _call, _key: ""

    async def open(self, order: provider.Order) -> Report:
        return self._answer("open", order.key, lambda: self._open(order))

    async def close(self, key: str) -> Report:
        return self._answer("close", key, lambda: self._settle(key, Standing.CLOSED))

    async def look(self, key: str) -> Report:
        return self._answer("look", key, lambda: self.books.get(key, Report(key=key, standing=Standing.UNKNOWN)))

    def address(self, key: str) -> str:
        return f"https://provider.example/{key}"

    def verified(self, headers: Mapping[str, str], body: bytes) -> Report:
        if headers.get("Signed") != "yes":
            raise bad_signature()
        return msgspec.json.decode(body, type=Report)

    def buyer_acts(self, key: str) -> Report:
        """The buyer pays or takes the money, on the provider's page; no notification reaches the hub."""
        return self._settle(key, Standing.PAID)

    def paid(self) -> int:
        """Everything that moved."""
        return sum(self.books[key].amount for key in self.moved)

    def _answer(self, call: str, key: str, do: Callable[[], Report]) -> Report:
        self.calls.append((call, key))
        fault = self.fault(call, key)
        if fault == "call":
            raise ProviderUnreachable
        report = do()
        if fault == "answer":
            raise ProviderUnreachable
        return report

    def _open(self, order: provider.Order) -> Report:
        new = Report(
            key=order.key, standing=Standing.OPEN, direction=order.direction, amount=order.amount, currency=order.currency
        )
        return self.books.setdefault(order.key, new)

    def _settle(self, key: str, standing: Standing) -> Report:
        known = self.books.get(key)
        if known is None:
            return Report(key=key, standing=Standing.UNKNOWN)
        if known.standing is Standing.OPEN:
            known = self.books[key] = msgspec.structs.replace(known, standing=standing)
            if standing is Standing.PAID:
                self.moved.append(key)
        return known


class PaymentDesk:
    """A shop with a buyer who has orders A1 (paid 100 000), A2 (unpaid), A3 (cancelled), and a stranger with B1."""

    def __init__(self, hub: RunningHub, buyer: BuyerAccess, stranger: BuyerAccess) -> None:
        self.hub, self.buyer, self.stranger = hub, buyer, stranger
        self._keys = itertools.count(1)

    @classmethod
    async def open(cls, hub: RunningHub) -> "PaymentDesk":
        """Puts people and orders in."""
        desk = cls(hub, await hub.buyer("Олена"), await hub.buyer())

        def fill(tx: Transaction) -> None:
            for name, who in (("olena", desk.buyer), ("stranger", desk.stranger)):
                customers.add(tx.sql, SHOP.id, Customer(id=CustomerId(name), name=name, source="website"))
                customers.link(tx.sql, SHOP.id, who.conversation, CustomerId(name))
            for order in ORDERS:
                orders.add(tx.sql, SHOP.id, order)

        await hub.hub.writer.run(fill)
        return desk

    async def token(self, login: str = "lan") -> str:
        """A staff member's."""
        return await self.hub.staff_token(login)

    async def post(self, path: str, body: Any, login: str = "lan") -> tuple[int, Any]:
        """Status and decoded answer."""
        headers = {"Authorization": f"Bearer {await self.token(login)}"}
        data = body if isinstance(body, bytes) else msgspec.json.encode(body)
        async with self.hub.http.post(path, headers=headers, data=data) as answer:
            return answer.status, await answer.json()

    async def ask(self, login: str = "lan", number: str = "A1", key: str = "", **wish: Any) -> tuple[int, Any]:
        """Asks for a payout of 1 000, unless `wish` says otherwise."""
        path = f"/v1/conversations/{self.buyer.conversation}/orders/{number}/payments"
        usual = {"direction": "payout", "amount": 1_000, "currency": "UAH", "reason": "defect", "note": "a scratch"}
        return await self.post(path, {"key": key or str(ULID()), **usual, **wish}, login)

    async def decide(self, payment: Any, approve: bool = True, login: str = "sara", **more: Any) -> tuple[int, Any]:
        """Approves or refuses what is shown."""
        body = {"key": str(ULID()), "approve": approve, "amount": payment["amount"], "currency": payment["currency"]}
        return await self.post(f"/v1/payments/{payment['id']}/decide", {**body, "note": "no", **more}, login)

    async def cancel(self, id_: str, login: str = "lan") -> tuple[int, Any]:
        """While it is pending."""
        return await self.post(f"/v1/payments/{id_}/cancel", {"key": str(ULID())}, login)

    async def all(self) -> dict[str, Any]:
        """The buyer's payments by id, as the desk reads them."""
        status, page = await self.hub.get(f"/v1/conversations/{self.buyer.conversation}/payments", await self.token())
        assert status == 200, page
        return {one["id"]: one for one in page["payments"]}

    async def cards(self) -> list[Any]:
        """Cards in the buyer's chat."""
        found = (await self.hub.get(f"/v1/conversations/{self.buyer.conversation}/messages", self.buyer.token))[1]
        return [one["body"] for one in found if one["body"]["kind"] == "card"]

    async def look(self) -> None:
        """The hub's job, now."""
        job = next(job for _every, job in self.hub.hub.router.jobs if type(getattr(job, "__self__", None)).__name__ == "Carrying")
        await job(self.hub.hub)


def an_order(number: str, state: OrderState, paid: int, customer: str = "olena", currency: str = "UAH") -> Order:
    """Of 100 000 in all."""
    return Order(
        id=OrderId(number), number=number, customer=CustomerId(customer), state=state, currency=currency, total=100_000,
        paid=paid, placed=Instant(1),
    )  # fmt: skip


ORDERS = (
    an_order("A1", OrderState.SIGNED_FOR, 100_000),
    an_order("A2", OrderState.UNPAID, 0),
    an_order("A3", OrderState.CANCELLED, 0),
    an_order("A4", OrderState.SIGNED_FOR, 100_000, currency="USD"),
    an_order("A5", OrderState.TO_SHIP, 100_000),
    an_order("B1", OrderState.SIGNED_FOR, 100_000, "stranger"),
)
