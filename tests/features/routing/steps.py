"""Steps that the tests of routing share: people who come, time that passes (CHAT-31)."""

from app.domain.ids import SECOND, Instant, StaffId
from app.domain.people import Role, Staff
from app.domain.presence import Presence, PresenceState
from app.domain.routing import RoutingRules
from app.features.routing.hub import records
from app.features.routing.wire import SetPresence
from app.features.shop_rules.wire import SetShopRules
from tests.fakes.hub_by_hand import SHOP, HubByHand

PEOPLE = [
    Staff(id=StaffId("lan"), name="Lan", roles=(Role.AGENT,)),
    Staff(id=StaffId("hoa"), name="Hòa", roles=(Role.AGENT,)),
    Staff(id=StaffId("minh"), name="Minh", roles=(Role.AGENT,)),
    Staff(id=StaffId("sara"), name="Sara", roles=(Role.SUPERVISOR,)),
    Staff(id=StaffId("mark"), name="Mark", roles=(Role.MARKETER,)),
]
ONLINE, BUSY, AWAY, OFFLINE = PresenceState


def come(hub: HubByHand, *names: str, state: PresenceState = ONLINE) -> None:
    """These people connect and set their presence."""
    for name in names:
        hub.connected.add(StaffId(name))
        assert hub.send(name, SetPresence(state=state)) == ""


def later(hub: HubByHand, milliseconds: int, step: int = SECOND) -> None:
    """Time passes with the hub's jobs."""
    end = hub.now + milliseconds
    while hub.now < end:
        hub.now = Instant(min(end, hub.now + step))
        hub.run_jobs(idle=True)


def presence(hub: HubByHand, name: str) -> Presence:
    """Somebody's presence."""
    return {each.id: each for each in hub.read(lambda sql: records.of_shop(sql, SHOP.id))}[StaffId(name)]


def set_rules(hub: HubByHand, **fields: object) -> None:
    """The shop's routing rules."""
    assert hub.send("sara", SetShopRules(routing=RoutingRules(**fields))) == ""  # type: ignore[arg-type]
