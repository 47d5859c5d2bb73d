"""Never twice, never lost: calls and answers of the provider get lost, the hub dies between any two steps, people act at once.

CHAT-19. What is compared is always the provider's own books with the hub's.
"""

import asyncio
import random
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from app.domain.ids import DAY, HOUR, MINUTE, Instant
from app.domain.payments import PaymentRules
from app.features.payments.hub import steps
from app.features.shop_rules.wire import SetShopRules
from app.hub.database import audit
from app.hub.database.payment_tables import payments
from app.hub.database.statements import Sql
from app.hub.hub import wall_clock
from app.hub.payments.provider import Standing
from tests.conftest import ErrorLog
from tests.fakes.hub import SHOP, RunningHub
from tests.fakes.payments import FakeProvider, PaymentDesk
from tests.features.payments.test_hub import Clock, code_of

CAP = 9_000


class Killed(Exception):
    """Where the hub ends; a real kill -9 of a real process is among the journeys."""


class World:
    """A provider that outlives hubs, and the folder of the hub; `desk` is of the present one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.provider = FakeProvider()
        self.clock = Clock()
        self.hub: RunningHub
        self.desk: PaymentDesk

    async def start(self) -> None:
        """Begins, or begins again on the same database."""
        again = hasattr(self, "desk")
        self.hub = await RunningHub(self.folder, provider=self.provider, clock=self.clock).__aenter__()
        if not again:
            self.desk = await PaymentDesk.open(self.hub)
        self.desk.hub = self.hub

    async def stop(self) -> None:
        await self.hub.__aexit__(None, None, None)

    async def settle(self) -> None:
        """All is well again: the job looks until the hub and the provider have nothing left to say to each other."""
        self.provider.fault = lambda _call, _key: ""
        for _ in range(4):
            self.clock.time += MINUTE
            await self.desk.look()

    async def states(self) -> dict[str, str]:
        return {id_: one["state"] for id_, one in (await self.desk.all()).items()}

    async def hold_true(self) -> None:
        """What must be so whenever nothing is on its way."""
        hub, books = await self.desk.all(), self.provider.books
        assert len(self.provider.moved) == len(set(self.provider.moved)), "paid twice"
        paid = {id_ for id_, one in hub.items() if one["state"] == "paid"}
        assert paid == set(self.provider.moved)
        assert sum(hub[id_]["amount"] for id_ in paid) == self.provider.paid()
        assert set(books) <= set(hub), "the provider was asked for what the hub never wrote down"
        for id_, one in hub.items():
            standing = books[id_].standing if id_ in books else Standing.UNKNOWN
            assert (one["state"] == "buyer") == (standing is Standing.OPEN), (one, standing)
        for number in ("A1", "A5"):
            payouts = [
                one for one in hub.values() if one["direction"] == "payout" and one["order"] == number and one["state"] == "paid"
            ]
            assert len(payouts) <= 3
            assert sum(one["amount"] for one in payouts) <= 100_000
        cards = [card["ref"] for card in await self.desk.cards()]
        assert sorted(cards) == sorted(set(cards)), "one card for a payment"
        assert set(cards) >= {id_ for id_, one in hub.items() if one["state"] in ("buyer", "paid")}
        assert all(hub[id_]["told"] for id_ in cards)
        await self.hub.hub.reads.run(lambda connection: audit.verify(Sql(connection), SHOP.id, self.hub.hub.audit_key))


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    made = World(tmp_path)
    await made.start()
    yield made
    await made.stop()


@pytest.mark.parametrize("lost", ["call", "answer"])
@pytest.mark.parametrize("restart", [False, True])
async def test_an_unanswered_open_is_asked_about(world: World, lost: str, restart: bool) -> None:
    """Lost on the way there or back: the payment stands at the provider, the desk may ask again, and there is one."""
    world.provider.fault = lambda _call, _key: lost
    status, payment = await world.desk.ask(key="01ARZ3NDEKTSV4RRFFQ69G5FA0")
    assert (status, payment["state"]) == (200, "opening")
    assert code_of(await world.desk.cancel(payment["id"])) == "payments.state", "nobody knows yet: it cannot be called cancelled"
    world.provider.fault = lambda _call, _key: ""
    if restart:
        await world.stop()
        await world.start()
        await world.desk.look()  # at once after a start, however long the lease still is
    else:
        again = (await world.desk.ask(key="01ARZ3NDEKTSV4RRFFQ69G5FA0"))[1]
        assert (again["id"], again["state"]) == (payment["id"], "buyer")
    assert await world.states() == {payment["id"]: "buyer"}
    assert len(await world.desk.cards()) == 1
    world.provider.buyer_acts(payment["id"])
    await world.settle()
    assert await world.states() == {payment["id"]: "paid"}
    await world.hold_true()


@pytest.mark.parametrize("action", ["cancel", "expire"])
@pytest.mark.parametrize("lost", ["call", "answer"])
@pytest.mark.parametrize("buyer", ["before", "between", "never"])
async def test_an_unanswered_close_is_asked_about(world: World, action: str, lost: str, buyer: str) -> None:
    """The buyer pays before, between or never: money that moved is paid, and only then; the rest ends as it was meant to."""
    id_ = (await world.desk.ask())[1]["id"]
    if buyer == "before":
        world.provider.buyer_acts(id_)
    world.provider.fault = lambda _call, _key: lost
    if action == "cancel":
        assert (await world.desk.cancel(id_))[1]["state"] == "cancelling"
    else:
        world.clock.time += 3 * DAY
        await world.desk.look()
        assert await world.states() == {id_: "expiring"}
    if buyer == "between":
        world.provider.buyer_acts(id_)
    await world.stop()
    await world.start()
    await world.settle()
    moved = buyer == "before" or (buyer == "between" and lost == "call")
    ended = {"cancel": "cancelled", "expire": "expired"}[action]
    assert await world.states() == {id_: "paid" if moved else ended}
    assert bool(world.provider.moved) is moved
    await world.hold_true()


@pytest.mark.parametrize("at", ["before the call", "after the call", "after the record"])
@pytest.mark.parametrize("step", ["open", "paid", "close"])
async def test_the_hub_dies_between_any_two_steps(
    world: World, monkeypatch: pytest.MonkeyPatch, error_log: ErrorLog, at: str, step: str
) -> None:
    """F2, F23: intent → call → outcome, cut at each arrow: after the restart every payment comes to its one right end."""
    if step != "open":
        first = (await world.desk.ask())[1]["id"]
    if step == "paid":
        world.provider.buyer_acts(first)
    real, happened = steps.reported, []

    def dying(*arguments: Any, **named: Any) -> Any:
        if at == "after the record":
            real(*arguments, **named)  # it was carried out, and its transaction dies with the hub
        happened.append(at)
        raise Killed

    if at == "before the call":
        world.provider.fault = lambda _call, _key: "call"
    else:
        monkeypatch.setattr(steps, "reported", dying)
    if step == "open":
        await asyncio.gather(world.desk.ask(), return_exceptions=True)
    elif step == "close":
        (id_,) = await world.states()
        await asyncio.gather(world.desk.cancel(id_), return_exceptions=True)
    else:
        world.clock.time += MINUTE
        await asyncio.gather(world.desk.look(), return_exceptions=True)
    monkeypatch.undo()
    assert bool(happened) is (at != "before the call")
    if happened:
        error_log.expect("an operation failed")
    await world.stop()
    await world.start()
    await world.settle()
    (state,) = (await world.states()).values()
    assert state == {"open": "buyer", "paid": "paid", "close": "cancelled"}[step]
    await world.hold_true()


async def rules_of(world: World, **rules: Any) -> None:
    sara = await world.hub.connect(await world.desk.token("sara"))
    ack = await sara.command(SetShopRules(payments=PaymentRules(expire_after=HOUR, **rules)), f"rules-{world.clock()}")
    assert ack.error is None


async def month_total(world: World) -> int:
    """What counts in the month's cap, as the rows say."""
    counted = ("approval", "opening", "buyer", "cancelling", "expiring", "paid")

    def read(connection: Any) -> int:
        wanted = (payments.c.direction == "payout") & payments.c.state.in_(counted)
        return int(connection.execute(select(func.coalesce(func.sum(payments.c.amount), 0)).where(wanted)).scalar_one())

    return int(await world.hub.hub.reads.run(read))


ACTS = st.sampled_from(
    ["ask", "ask", "ask", "collect", "approve", "refuse", "cancel", "buyer", "buyer", "look", "hour", "restart"]
)


@given(seed=st.integers(0, 2**32), acts=st.lists(st.lists(ACTS, min_size=1, max_size=5), min_size=2, max_size=9))
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_random_histories(tmp_path_factory: pytest.TempPathFactory, seed: int, acts: list[list[str]]) -> None:
    """Whatever people, the clock, the buyer and a bad network do, several at once: both books agree, no cap is exceeded."""
    asyncio.run(history(tmp_path_factory.mktemp("history"), random.Random(seed), acts))


async def history(folder: Path, rng: random.Random, acts: list[list[str]]) -> None:
    world = World(folder)
    await world.start()
    try:
        await rules_of(world, monthly_cap=CAP, approve_above=2_000)
        for together in acts:
            world.provider.fault = lambda _call, _key: rng.choice(("", "", "call", "answer"))
            if "restart" in together:
                await world.stop()
                await world.start()
            await asyncio.gather(*(act(world, one, rng) for one in together))
            assert await month_total(world) <= CAP
        await world.settle()
        await world.hold_true()
        assert await month_total(world) <= CAP
    finally:
        await world.stop()


async def act(world: World, what: str, rng: random.Random) -> None:
    """One thing that somebody does; what is refused is refused."""
    desk, number = world.desk, rng.choice(("A1", "A5"))
    if what == "ask":
        await desk.ask(rng.choice(("lan", "sara")), number=number, amount=rng.choice((500, 1_500, 3_000)))
    elif what == "collect":
        await desk.ask(number=number, direction="collection", reason="other", amount=rng.choice((700, 2_500)))
    elif what == "look":
        await desk.look()
    elif what == "hour":
        world.clock.time += 40 * MINUTE
        await desk.look()
    elif found := list((await desk.all()).values()):
        one = rng.choice(found)
        if what in ("approve", "refuse"):
            await desk.decide(one, what == "approve", login="admin")
        elif what == "cancel":
            await desk.cancel(one["id"])
        elif what == "buyer":
            world.provider.buyer_acts(one["id"])


def test_the_clock_of_these_tests_is_near_the_real_one() -> None:
    """Sessions are judged by the wall clock: a history far from it would test nobody."""
    assert abs(Clock()() - Instant(wall_clock())) < MINUTE
