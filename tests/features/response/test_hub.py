"""The reply rate at the hub (CHAT-9): the day's figures as they are told, who may read which turns, and another policy."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.domain.conversations import day_start
from app.domain.ids import DAY, HOUR, MINUTE, SECOND, Instant, StaffId
from app.domain.messages import Text
from app.domain.response import Hours, Rate, ReplyRates, ResponsePolicy
from app.features.chat.wire import SendMessage
from app.features.response.hub.rates import day, day_name
from app.features.response.wire import ReplyRatesChanged, TurnsPage
from app.features.shop_rules.wire import SetShopRules
from app.hub.hub import wall_clock
from tests.fakes.hub import OTHER_SHOP, SHOP, HubSocket, RunningHub

ALWAYS = ResponsePolicy(week=(Hours(0, 1440),) * 7)


class Clock:
    """The hub's clock, put forward by hand; it begins at noon of the shop's day."""

    def __init__(self) -> None:
        self.now = Instant(day_start(wall_clock(), SHOP.time_zone) + 12 * HOUR)

    def __call__(self) -> Instant:
        return self.now

    def forward(self, by: int) -> None:
        """Some time passes."""
        self.now = Instant(self.now + by)


@pytest.fixture
def clock() -> Clock:
    """See Clock."""
    return Clock()


@pytest.fixture
async def hub(tmp_path: Path, clock: Clock) -> AsyncIterator[RunningHub]:
    """A real hub whose job runs each second of the real time."""
    async with RunningHub(tmp_path, clock=clock) as running:
        yield running


async def rates(socket: HubSocket, shop: Rate) -> ReplyRates:
    """The next figures that say this of the shop, answered turns and waits apart."""
    while True:
        event = await socket.event(ReplyRatesChanged.TYPE)
        told = msgspec.json.decode(event.data, type=ReplyRatesChanged).rates
        if (told.shop.in_time, told.shop.counted) == (shop.in_time, shop.counted):
            return told


async def turns(hub: RunningHub, who: str, **query: Any) -> TurnsPage:
    """What `who` is answered."""
    since, until = day(hub.hub_time(), SHOP.time_zone)
    asked = {"from": str(since), "to": str(until), **{name: str(value) for name, value in query.items()}}
    status, body = await hub.get("/v1/response/turns", await hub.staff_token(who), **asked)
    assert status == 200, body
    return msgspec.convert(body, TurnsPage)


async def test_the_figures_are_told_within_a_second(hub: RunningHub, clock: Clock) -> None:
    """CHAT-9: N = turns that ended or are past the deadline, n = in time; mine are the turns that I answered."""
    lan = await hub.connect(await hub.staff_token("lan"))
    first, second = await hub.buyer(), await hub.buyer()
    for one in (first, second):
        socket = await hub.connect(one.token)
        assert (await socket.command(SendMessage(conversation=one.conversation, body=Text("hi")))).error is None
    clock.forward(41 * SECOND)
    await lan.command(SendMessage(conversation=first.conversation, body=Text("hello")))
    told = await rates(lan, Rate(1, 1))
    assert told.staff == {"lan": Rate(1, 1, 1, 41 * SECOND, 1)}
    assert told.day == day_name(clock.now, SHOP.time_zone)
    clock.forward(3 * MINUTE)
    told = await rates(lan, Rate(1, 2))  # by itself: nobody answered the second one
    assert told.staff[StaffId("lan")].counted == 1
    status, body = await hub.get("/v1/snapshot", await hub.staff_token("sara"), stream=f"shop:{SHOP.id}")
    assert status == 200
    assert msgspec.convert(body["parts"]["reply_rates"], list[ReplyRates]) == [told]


async def test_who_sees_what(hub: RunningHub, clock: Clock) -> None:
    """CHAT-9: agents see the turns that they answered and the shop's figures, leads see all; never another shop's."""
    buyers = [await hub.buyer() for _ in range(3)]
    for number, one in enumerate(buyers):
        socket = await hub.connect(one.token)
        await socket.command(SendMessage(conversation=one.conversation, body=Text("hi")))
        if number < 2:
            staff = await hub.connect(await hub.staff_token(("lan", "minh")[number]))
            await staff.command(SendMessage(conversation=one.conversation, body=Text("hello")))
    stranger = await hub.buyer(shop=OTHER_SHOP)
    await (await hub.connect(stranger.token)).command(SendMessage(conversation=stranger.conversation, body=Text("hi")))
    lead, agent = await turns(hub, "sara"), await turns(hub, "lan")
    assert {line.turn.conversation for line in lead.lines} == {one.conversation for one in buyers}
    assert [line.turn.conversation for line in agent.lines] == [buyers[0].conversation]
    assert (lead.everybody, agent.everybody) == (True, False)
    assert agent.recorded.shop == lead.recorded.shop == Rate(2, 2, 2, 0, 2)
    assert set(agent.recorded.staff) == {"lan"}
    assert set(lead.recorded.staff) == {"lan", "minh"}
    assert (await turns(hub, "sara", skip=2)).total == 3
    assert len((await turns(hub, "sara", skip=2)).lines) == 1


async def test_another_policy_beside_it(hub: RunningHub, clock: Clock) -> None:
    """CHAT-9: a preset or one of one's own; what was recorded stays as it was."""
    one = await hub.buyer()
    await (await hub.connect(one.token)).command(SendMessage(conversation=one.conversation, body=Text("hi")))
    clock.forward(MINUTE)
    lan = await hub.connect(await hub.staff_token("lan"))
    await lan.command(SendMessage(conversation=one.conversation, body=Text("hello")))
    plain = await turns(hub, "sara")
    for policy, in_time in (("30s", False), ("12h", True), (msgspec.json.encode(ALWAYS).decode(), True)):
        page = await turns(hub, "sara", policy=policy)
        (line,) = page.lines
        assert (line.recorded, line.other and line.other.in_time) == (plain.lines[0].recorded, in_time)
        assert page.other is not None
        assert page.other.shop.in_time == int(in_time)
        assert page.recorded == plain.recorded
    night = ResponsePolicy(week=(Hours(22 * 60, 6 * 60),) * 7)
    (line,) = (await turns(hub, "sara", policy=msgspec.json.encode(night).decode())).lines
    assert line.other is not None
    assert (line.other.counted, line.other.rule) == (False, "outside")
    assert await turns(hub, "sara") == plain


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ({"from": "x", "to": "1"}, "bad_request"),
        ({"from": "5", "to": "5"}, "response.time"),
        ({"from": "-1", "to": "5"}, "response.time"),
        ({"from": "1", "to": str(33 * DAY)}, "response.too_long"),
        ({"from": "1", "to": "2", "policy": "forever"}, "bad_request"),
        ({"from": "1", "to": "2", "policy": "{"}, "bad_request"),
        ({"from": "1", "to": "2", "policy": '{"week":[]}'}, "response.week"),
        ({"from": "1", "to": "2", "policy": '{"time_zone":"Nowhere/At_All"}'}, "response.zone"),
        ({"from": "1", "to": "2", "policy": '{"answers":[]}'}, "response.answers"),
    ],
)
async def test_nonsense_is_refused(hub: RunningHub, query: dict[str, str], code: str) -> None:
    """CHAT-9: a clear code for each."""
    status, body = await hub.get("/v1/response/turns", await hub.staff_token("sara"), **query)
    assert (status, body["error"]["code"]) == (400, code)


async def test_the_rule_is_set_by_leads_and_refused_where_it_makes_no_sense(hub: RunningHub) -> None:
    """CHAT-9: the hub decides; an agent may not, nonsense hours have a code."""
    policy = ResponsePolicy(week=(Hours(480, 480),) * 7)
    sara = await hub.connect(await hub.staff_token("sara"))
    refused = (await sara.command(SetShopRules(response=policy))).error
    assert refused is not None
    assert (refused.code, refused.facts) == ("response.hours", {"day": 1})
    lan = await hub.connect(await hub.staff_token("lan"))
    forbidden = (await lan.command(SetShopRules(response=ALWAYS))).error
    assert forbidden is not None
    assert forbidden.code == "forbidden"
    assert (await sara.command(SetShopRules(response=ALWAYS))).error is None


@pytest.mark.parametrize("zone", ["Europe/Kyiv", "Asia/Ho_Chi_Minh"])
def test_a_day_is_from_midnight_to_midnight(zone: str) -> None:
    """CHAT-9: also on the two days whose length is not 24 hours."""
    lengths = set()
    now = Instant(1_767_218_400_000)  # around New Year 2026
    for _ in range(366):
        since, until = day(now, zone)
        assert since <= now < until
        lengths.add((until - since) // HOUR)
        assert day(until, zone)[0] == until
        now = until
    assert lengths == ({23, 24, 25} if zone == "Europe/Kyiv" else {24})
