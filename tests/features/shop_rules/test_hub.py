"""The shop's rules at a real hub: set by supervisors, kept, told to everybody, checked."""

from pathlib import Path

from app.domain.conversations import WaitLimits
from app.domain.ids import SECOND
from app.domain.shop_rules import ShopRules
from app.features.shop_rules.wire import SetShopRules, ShopRulesChanged
from tests.fakes.hub import RunningHub

FASTER = WaitLimits(waiting=30 * SECOND, early=50 * SECOND, overdue=90 * SECOND)


async def test_a_supervisor_sets_the_limits_and_every_colleague_has_them(tmp_path: Path) -> None:
    """CHAT-4: the limits are a setting of the shop; a part that is not given stays."""
    async with RunningHub(tmp_path) as hub:
        supervisor = await hub.connect(await hub.staff_token("sara"))
        agent = await hub.connect(await hub.staff_token("lan"))
        ack = await supervisor.command(SetShopRules(limits=FASTER))
        assert ack.error is None
        event = await agent.event(ShopRulesChanged.TYPE)
        assert b'"overdue":90000' in bytes(event.data)
        _, body = await hub.get("/v1/snapshot", await hub.staff_token("lan"), stream="shop:shop")
        rules = ShopRules(limits=FASTER)
        assert body["parts"]["shop_rules"][0]["limits"]["overdue"] == rules.limits.overdue
        assert body["parts"]["shop_rules"][0]["response"]["threshold"] == rules.response.threshold


async def test_nonsense_is_refused_and_changes_nothing(tmp_path: Path) -> None:
    """A code that names what is wrong; nothing at all is refused too."""
    async with RunningHub(tmp_path) as hub:
        supervisor = await hub.connect(await hub.staff_token("sara"))
        backwards = WaitLimits(waiting=90 * SECOND, early=60 * SECOND, overdue=30 * SECOND)
        for command, code in ((SetShopRules(limits=backwards), "limits.order"), (SetShopRules(), "shop_rules.nothing")):
            ack = await supervisor.command(command)
            assert ack.error is not None
            assert ack.error.code == code
        _, body = await hub.get("/v1/snapshot", await hub.staff_token("sara"), stream="shop:shop")
        assert body["parts"]["shop_rules"][0]["limits"]["overdue"] == WaitLimits().overdue
