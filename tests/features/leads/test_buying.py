"""The business package bought through the payment provider (LEAD-2): once, whatever gets lost, and opened at once."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from ulid import ULID

from app.domain.ids import DAY, MINUTE, SECOND, Instant
from app.domain.leads import PACKAGE_PRICES, RENEWAL, LeadsState
from app.features.leads.hub import buying
from app.features.leads.hub.buying import PackageOrders
from app.features.leads.wire import PACKAGE, LeadsChanged
from app.hub.database import audit, leads
from app.hub.database.statements import Sql
from app.hub.payments.carrying import Carrying
from app.hub.payments.provider import Report, Standing
from tests.conftest import ErrorLog
from tests.fakes.hub import OTHER_SHOP, SHOP, RunningHub
from tests.fakes.payments import FakeProvider
from tests.features.payments.test_hub import Clock

PRICE = PACKAGE_PRICES["UAH"]


class World:
    """A provider that outlives hubs, and the folder of the hub."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.provider, self.clock = folder, FakeProvider(), Clock()
        self.hub: RunningHub

    async def start(self) -> None:
        self.hub = await RunningHub(self.folder, provider=self.provider, clock=self.clock).__aenter__()

    async def again(self) -> None:
        """The hub goes, and comes back on the same database."""
        await self.hub.__aexit__(None, None, None)
        await self.start()

    async def post(self, path: str, body: Any, login: str = "admin", shop: Any = SHOP) -> tuple[int, Any]:
        headers = {"Authorization": f"Bearer {await self.hub.staff_token(login, shop)}"}
        async with self.hub.http.post(path, headers=headers, json=body) as answer:
            return answer.status, await answer.json()

    async def buy(self, key: str = "", **who: Any) -> Any:
        return (await self.post(PACKAGE, {"key": key or str(ULID())}, **who))[1]

    async def offer(self) -> Any:
        return (await self.hub.get(PACKAGE, await self.hub.staff_token("admin")))[1]

    async def look(self) -> None:
        """The hub's job, now."""
        for _every, job in self.hub.hub.router.jobs:
            carrying = getattr(job, "__self__", None)
            if isinstance(carrying, Carrying) and isinstance(carrying._books, PackageOrders):
                await job(self.hub.hub)

    async def settle(self) -> None:
        """All is well again, and a few minutes go by."""
        self.provider.fault = lambda _call, _key: ""
        for _ in range(3):
            self.clock.time += MINUTE
            await self.look()

    async def state(self) -> LeadsState:
        return await self.hub.hub.reads.run(lambda connection: leads.state(connection, SHOP.id))

    async def audited(self) -> list[str]:
        """Actions about the package; the log's chain is whole."""
        await self.hub.hub.reads.run(lambda connection: audit.verify(Sql(connection), SHOP.id, self.hub.hub.audit_key))
        token = await self.hub.staff_token("admin")
        rows = (await self.hub.get("/v1/audit", token))[1]["rows"]
        return [row["action"] for row in rows if row["action"].startswith("package.")]


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    made = World(tmp_path)
    await made.start()
    yield made
    await made.hub.__aexit__(None, None, None)


async def test_paid_it_opens_for_thirty_days_and_everybody_hears(world: World) -> None:
    """LEAD-2: two presses are one order; the provider's word, told twice, opens the list once and to the second."""
    lan = await world.hub.connect(await world.hub.staff_token("lan"))
    first, second = await asyncio.gather(world.buy(), world.buy())
    assert first["order"]["id"] == second["order"]["id"]
    offer = await world.offer()
    id_ = offer["order"]["id"]
    assert (offer["amount"], offer["order"]["state"], offer["address"]) == (PRICE, "buyer", f"https://provider.example/{id_}")
    assert not (await world.state()).entitled(world.hub.hub.writer.now())
    report = msgspec.json.encode(world.provider.buyer_acts(id_))
    before = world.clock.time
    for _ in range(2):
        async with world.hub.http.post("/v1/payment-reports", headers={"Signed": "yes"}, data=report) as told:
            assert (told.status, await told.json()) == (200, {"state": "paid"})
    state = await world.state()
    assert state.until is not None
    assert before + 30 * DAY < state.until <= world.clock.time + 30 * DAY
    heard = LeadsState()
    while heard.until != state.until:
        heard = msgspec.json.decode((await lan.event(LeadsChanged.TYPE)).data, type=LeadsChanged).state
    assert (await world.buy())["error"]["code"] == "package.entitled"
    assert (await world.audited()).count("package.paid") == 1
    world.clock.time = state.until - 2 * SECOND
    assert (await world.state()).entitled(world.hub.hub.writer.now())
    world.clock.time = state.until
    assert not (await world.state()).entitled(world.hub.hub.writer.now())
    assert world.provider.moved == [id_]


async def test_renewed_early_it_goes_on_from_its_end(world: World) -> None:
    """LEAD-2: to be bought again from the seventh day before the end, to the second; no day of either payment is lost."""
    world.provider.buyer_acts((await world.buy())["order"]["id"])
    await world.settle()
    end = (await world.state()).until
    assert end is not None
    world.clock.time = end - RENEWAL - SECOND
    assert (await world.buy())["error"]["code"] == "package.entitled"
    world.clock.time = end - RENEWAL
    world.provider.buyer_acts((await world.buy())["order"]["id"])
    await world.settle()
    state = await world.state()
    assert state.until == end + 30 * DAY
    assert state.entitled(Instant(end + 30 * DAY - SECOND))
    assert not state.entitled(Instant(end + 30 * DAY))


@pytest.mark.parametrize("step", ["open", "paid", "close"])
@pytest.mark.parametrize("cut", ["call", "answer", "before the record", "after the record"])
async def test_whatever_gets_lost_it_is_paid_once(
    world: World, monkeypatch: pytest.MonkeyPatch, error_log: ErrorLog, step: str, cut: str
) -> None:
    """LEAD-2: record → call → outcome, cut at each arrow; the same press after a restart is the same order."""
    key = str(ULID())
    if step != "open":
        id_ = (await world.buy(key))["order"]["id"]
    if step == "paid":
        world.provider.buyer_acts(id_)
    if cut in ("call", "answer"):
        world.provider.fault = lambda _call, _key: cut
    else:
        real = PackageOrders.reported

        def dying(self: PackageOrders, tx: Any, report: Report) -> Any:
            if cut == "after the record":
                real(self, tx, report)  # carried out, and its transaction dies with the hub
            raise RuntimeError("killed")

        monkeypatch.setattr(buying.PackageOrders, "reported", dying)
    if step == "open":
        await world.buy(key)
    elif step == "paid":
        world.clock.time += MINUTE
        await world.look()
    else:
        await world.post(f"{PACKAGE}/cancel", {"key": str(ULID()), "order": id_})
    monkeypatch.undo()
    if cut.endswith("the record"):
        error_log.expect("an operation failed")
    world.provider.fault = lambda _call, _key: ""
    await world.again()
    again = await world.buy(key)
    await world.settle()
    order = (await world.offer())["order"]
    assert order["id"] == again["order"]["id"], "one order"
    assert order["state"] == {"open": "buyer", "paid": "paid", "close": "cancelled"}[step]
    if step == "open":
        world.provider.buyer_acts(order["id"])
        await world.settle()
    paid = step != "close"
    assert world.provider.moved == [order["id"]] * paid
    assert (await world.state()).entitled(world.hub.hub.writer.now()) is paid
    assert (await world.audited()).count("package.paid") == paid


async def test_called_off_over_and_contradicted(world: World) -> None:
    """LEAD-2: what was cancelled or is over moved no money, and the next press is another order; a wrong sum opens nothing."""
    first = (await world.buy())["order"]["id"]
    status, offer = await world.post(f"{PACKAGE}/cancel", {"key": str(ULID()), "order": first})
    assert (status, offer["order"]["state"], offer["address"]) == (200, "cancelled", "")
    second = (await world.buy())["order"]["id"]
    assert second != first
    world.clock.time += DAY
    await world.look()
    assert (await world.offer())["order"]["state"] == "expired"
    third = (await world.buy())["order"]["id"]
    wrong = msgspec.structs.replace(world.provider.books[third], standing=Standing.PAID, amount=1)
    async with world.hub.http.post(
        "/v1/payment-reports", headers={"Signed": "yes"}, data=msgspec.json.encode(wrong)
    ) as told:  # fmt: skip
        assert (await told.json())["error"]["code"] == "payments.contradiction"
    assert not (await world.state()).entitled(world.hub.hub.writer.now())
    assert {
        "package.order",
        "package.opened",
        "package.cancel",
        "package.expire",
        "package.closed",
        "package.contradiction",
    } == set(await world.audited())


async def test_who_may_not(world: World, tmp_path: Path) -> None:
    """LEAD-2: admins of this shop alone, and where nobody takes money only the way by hand is there."""
    id_ = (await world.buy())["order"]["id"]
    for login in ("lan", "sara", "maria"):
        assert (await world.post(PACKAGE, {"key": str(ULID())}, login))[0] == 403
    cancel = {"key": str(ULID()), "order": id_}
    assert (await world.post(f"{PACKAGE}/cancel", cancel, shop=OTHER_SHOP))[0] == 404
    assert (await world.offer())["order"]["state"] == "buyer"
    async with RunningHub(tmp_path / "bare", test_payments=False) as bare:
        token = await bare.staff_token("admin")
        assert (await bare.get(PACKAGE, token))[1]["amount"] == 0
        headers = {"Authorization": f"Bearer {token}"}
        async with bare.http.post(PACKAGE, headers=headers, json={"key": str(ULID())}) as answer:
            assert (await answer.json())["error"]["code"] == "payments.no_provider"
