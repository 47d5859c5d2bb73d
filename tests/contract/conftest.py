"""Two shops under one contract: the hub's own tables, and Vendure where Node 20 is there to run it."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any, Protocol, cast

import httpx
import msgspec
import pytest

from app.domain.contacts import Landing
from app.domain.customers import Customer
from app.domain.ids import DAY, CustomerId, Instant, OrderId, ProductId
from app.domain.orders import Address, Case, CaseKind, CaseState, Discount, Order, OrderLine, OrderState, Step
from app.domain.products import Product
from app.hub.database import landing_tables, tables, trade
from app.hub.database.statements import Sql
from app.hub.shop import customers, orders, products
from app.hub.shop.connector import Done, ShopConnector
from app.hub.shop.vendure.assembly import EngineSettings
from app.hub.shop.vendure.client import Client
from app.hub.transaction import Transaction
from app.hub_router import order_changed
from tests.contract.engine import SECRET, Engine, install, node
from tests.fakes.contacts import landing, put_landing
from tests.fakes.hub import SHOP, RunningHub

#: Two lamps at 1,200 and a courier for 300.
WORTH = 2_700
HOME = Address(name="Hoa", phone="+84901234567", country="VN", city="Huế", street="1 Lê Lợi")

#: The engine lives longer than a test: each buyer is one whom no other test knows.
_numbers = count(905_660_000)


class Stage(Protocol):
    """A hub whose shop is one of the two."""

    hub: RunningHub

    async def place(self, *, paid: bool, coupon: bool = False, phone: str = "") -> str:
        """A buyer, Hoa or whoever has this number, orders two lamps; the order's number, once the mirror has it."""

    async def send(self, number: str, carrier: str, tracking: str) -> None:
        """The shop's own people send the parcel, not the desk; returns once the mirror has it."""

    async def arrive(self, number: str) -> None:
        """The parcel is with its buyer; returns once the mirror has it."""


class Acting:
    """What both stages can do."""

    hub: RunningHub

    @property
    def connector(self) -> ShopConnector:
        """The one under test."""
        return self.hub.built.shop

    async def mirror(self, number: str) -> Order:
        """The order as the hub's clients read it."""
        return await self.hub.hub.reads.run(lambda connection: orders.by_number(Sql(connection), SHOP.id, number))

    async def until(self, number: str, that: Callable[[Order], bool], within: float = 8.0) -> float:
        """Waits until the mirror's order is like that; how long it took in seconds."""
        begun = time.monotonic()
        while time.monotonic() < begun + within:
            found = await self.hub.hub.reads.run(lambda connection: orders.find(Sql(connection), SHOP.id, number))
            if found is not None and that(found):
                return time.monotonic() - begun
            await asyncio.sleep(0.02)
        pytest.fail(f"the mirror did not follow: {found}")

    async def put(self, number: str, done: Done) -> Order:
        """What the orders' routes do with it, without audit."""

        def save(tx: Transaction) -> Order:
            after = done.apply(orders.by_number(tx.sql, SHOP.id, number))
            orders.save(tx.sql, SHOP.id, after)
            return after

        return await self.hub.hub.writer.run(save)

    async def apply_for(self, number: str, amount: int) -> str:
        """The buyer applies for a refund: the case's id."""

        def ask(tx: Transaction) -> None:
            now = orders.by_number(tx.sql, SHOP.id, number)
            case = Case(
                id="case-1", kind=CaseKind.REFUND_ONLY, state=CaseState.REQUESTED, reason="broken", amount=amount, asked=tx.now
            )
            orders.save(tx.sql, SHOP.id, msgspec.structs.replace(now, cases=(case,), version=now.version + 1))

        await self.hub.hub.writer.run(ask)
        return "case-1"

    async def post(self, path: str, who: str = "lan", **body: object) -> tuple[int, Any]:
        """What the desktop asks for an order, at its present version unless that is given."""
        number = path.split("/")[0]
        version = body.pop("version", None)
        asked = {"version": (await self.mirror(number)).version if version is None else version, **body}
        headers = {"Authorization": f"Bearer {await self.hub.staff_token(who)}"}
        async with self.hub.http.post(f"/v1/orders/{path}", json=asked, headers=headers) as answer:
            return answer.status, msgspec.json.decode(await answer.read())


class EmbeddedStage(Acting):
    """The hub's own tables."""

    def __init__(self, hub: RunningHub) -> None:
        self.hub = hub
        self._number = 0

    async def place(self, *, paid: bool, coupon: bool = False, phone: str = "") -> str:
        self._number += 1
        number, who = f"E{self._number}", CustomerId(phone or "hoa")

        def add(tx: Transaction) -> None:
            if self._number == 1:
                lamp = Product(id=ProductId("lamp"), sku="L-1", name={"en": "Desk lamp"}, price=1_200, currency="USD", stock=50)
                products.save(tx.sql, SHOP.id, lamp, tx.now)
                hoa = Customer(
                    id=CustomerId("hoa"), name="Hoa Trần", phones=(HOME.phone,), emails=("hoa@example.com",), source="website"
                )
                customers.add(tx.sql, SHOP.id, hoa)
            if phone and tx.connection.execute(trade.customers.select().where(trade.customers.c.id == who)).first() is None:
                customers.add(tx.sql, SHOP.id, Customer(id=who, name="Hoa", phones=(phone,), source="website"))
            line = OrderLine(product=ProductId("lamp"), sku="L-1", name={"en": "Desk lamp"}, quantity=2, price=1_200)
            off = (Discount(label="Ten off", amount=240),) if coupon else ()
            total = WORTH - sum(one.amount for one in off)
            new = Order(
                id=OrderId(number), number=number, customer=who, currency="USD", total=total,
                state=OrderState.TO_SHIP if paid else OrderState.UNPAID, paid=total if paid else 0, placed=Instant(tx.now),
                lines=(line,), delivery_fee=300, discounts=off, address=HOME, steps=(Step(code="placed", time=tx.now),),
                coupons=("TEN",) if coupon else (),
            )  # fmt: skip
            orders.add(tx.sql, SHOP.id, new)
            order_changed(tx, SHOP.id, new)

        await self.hub.hub.writer.run(add)
        return number

    async def send(self, number: str, carrier: str, tracking: str) -> None:
        await self._becomes(number, OrderState.TO_RECEIVE, "shipped", carrier=carrier, tracking=tracking)

    async def arrive(self, number: str) -> None:
        await self._becomes(number, OrderState.SIGNED_FOR, "delivered")

    async def _becomes(self, number: str, state: OrderState, step: str, **fields: str) -> None:
        def change(tx: Transaction) -> None:
            now = orders.by_number(tx.sql, SHOP.id, number)
            steps = (*now.steps, Step(code=step, time=tx.now))
            after = msgspec.structs.replace(now, state=state, steps=steps, version=now.version + 1, **fields)
            orders.save(tx.sql, SHOP.id, after)
            order_changed(tx, SHOP.id, after)

        await self.hub.hub.writer.run(change)


class VendureStage(Acting):
    """A real engine beside the hub."""

    def __init__(self, hub: RunningHub, engine: Engine) -> None:
        self.hub = hub
        self.engine = engine

    async def place(self, *, paid: bool, coupon: bool = False, phone: str = "") -> str:
        who = {"mail": f"{phone[1:]}@example.com", "phone": phone} if phone else {}
        number = await asyncio.to_thread(partial(self.engine.place, paid=paid, coupon=coupon, **who))
        wanted = OrderState.TO_SHIP if paid else OrderState.UNPAID
        await self.until(number, lambda order: order.state is wanted)
        return number

    async def send(self, number: str, carrier: str, tracking: str) -> None:
        await asyncio.to_thread(self.engine.ship, number, carrier, tracking)
        await self.until(number, lambda order: order.state is OrderState.TO_RECEIVE)

    async def arrive(self, number: str) -> None:
        await asyncio.to_thread(self.engine.deliver, number)
        await self.until(number, lambda order: order.state is OrderState.SIGNED_FOR)


@pytest.fixture
def phone() -> str:
    """Of somebody who never bought here."""
    return f"+84{next(_numbers)}"


@pytest.fixture(scope="session")
def engine() -> Iterator[Engine]:
    """Vendure in a process of its own, for all tests."""
    executable = node()
    if executable is None:
        pytest.skip("Node 20 with npm is not installed, and with it the engine cannot be run")
    install()
    with Engine(executable) as running:
        yield running


def settings_of(engine: Engine) -> EngineSettings:
    """How the hub is told of it."""
    return EngineSettings(url=engine.url, key=engine.key, secret=SECRET, shop=SHOP.id)


@pytest.fixture
async def vendure(tmp_path: Path, engine: Engine) -> AsyncIterator[VendureStage]:
    """A hub whose shop is the engine."""
    async with RunningHub(tmp_path, port=engine.hub_port, shop_engine=settings_of(engine)) as hub:
        yield VendureStage(hub, engine)


class Lossy(httpx.AsyncBaseTransport):
    """The engine gets every request; the answers to those that hold one of `losing` are lost on the way."""

    def __init__(self) -> None:
        self._real = httpx.AsyncHTTPTransport()
        self.losing: set[str] = set()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        body = request.content if isinstance(request.stream, httpx.ByteStream) else await request.aread()
        answer = await self._real.handle_async_request(request)
        if any(word.encode() in body for word in self.losing):
            await answer.aread()
            await answer.aclose()
            raise httpx.ReadTimeout("lost", request=request)
        return answer

    async def aclose(self) -> None:
        await self._real.aclose()


@pytest.fixture
async def lossy(vendure: VendureStage) -> Any:
    """The hub's connector over a line that loses answers."""
    line = Lossy()
    assert vendure.hub.built.engine is not None
    shop = vendure.hub.built.engine.shop
    before = shop._client
    shop._client = Client(vendure.engine.url, vendure.engine.key, line)
    yield line
    line.losing.clear()
    await shop._client.close()
    shop._client = before


@pytest.fixture(params=["embedded", "vendure"])
async def stage(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Acting]:
    """Each test of the contract runs on both."""
    if request.param == "embedded":
        async with RunningHub(tmp_path) as hub:
            yield EmbeddedStage(hub)
        return
    engine = cast("Engine", request.getfixturevalue("engine"))
    async with RunningHub(tmp_path, port=engine.hub_port, shop_engine=settings_of(engine)) as hub:
        yield VendureStage(hub, engine)


async def lamps(stage: "EmbeddedStage | VendureStage") -> Landing:
    """A landing of Maria's for the lamps that are sold, where orders may be entered by hand."""
    await stage.place(paid=False)  # somebody else's: then the lamps are surely known

    def found(connection: Any) -> str:
        return next(one.id for one in products.catalogue(Sql(connection), SHOP.id, 100) if one.sku == "L-1")

    made = landing("l1", "lan", product=await stage.hub.hub.reads.run(found))

    def put(tx: Transaction) -> None:
        put_landing(tx, made)
        tx.connection.execute(landing_tables.landings.update().values(manual=1))

    await stage.hub.hub.writer.run(put)
    return made


async def contacts(stage: "EmbeddedStage | VendureStage") -> dict[str, Any]:
    """All contacts by id, as an admin reads them."""
    token, now = await stage.hub.staff_token("admin"), stage.hub.hub.clock()
    status, page = await stage.hub.get("/v1/sharing/contacts", token, show="admitted", since=0, until=now + DAY)
    assert status == 200, page
    return {row["contact"]["id"]: row["contact"] for row in page["rows"]}


async def link(hub: RunningHub, name: str, customer: CustomerId) -> Any:
    """A buyer whose chat is this customer's."""
    buyer = await hub.buyer(name)
    await hub.hub.writer.run(lambda tx: customers.link(tx.sql, SHOP.id, buyer.conversation, customer))
    return buyer


__all__ = ["tables"]
