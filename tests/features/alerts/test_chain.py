"""Whom the hub tells of trouble, in which order, and when it stops (CHAT-12); pure, time is passed in."""

from typing import Any

import msgspec
import pytest

from app.domain.alerting import Alert, AlertKind, AlertRules, Step
from app.domain.conversations import WaitLimits
from app.domain.errors import Refused
from app.domain.ids import HOUR, MINUTE, SECOND, ConversationId, Instant, ShopId, StaffId
from app.domain.people import Role
from app.domain.response import Rate
from app.features.alerts.rules.chain import Overdue, Person, Situation, acknowledged, is_low, moves

NOON = Instant(1_800_000_000_000)
AGENT, SUPERVISOR, ADMIN = frozenset({Role.AGENT}), frozenset({Role.SUPERVISOR}), frozenset({Role.ADMIN})
PEOPLE = (
    Person(StaffId("lan"), AGENT, here=True),
    Person(StaffId("minh"), AGENT, here=True),
    Person(StaffId("quan"), AGENT, here=False),
    Person(StaffId("sara"), SUPERVISOR, here=False),
    Person(StaffId("admin"), ADMIN, here=False),
)


def chat(since: int, owner: str = "") -> Overdue:
    return Overdue(ConversationId("c"), Instant(since), StaffId(owner) if owner else None)


class Shop:
    """A shop that lives on: what `moves` says is what is there at the next look."""

    def __init__(self, rules: AlertRules | None = None, people: tuple[Person, ...] = PEOPLE) -> None:
        self.rules, self.people = rules or AlertRules(), people
        self.rate: Rate | None = None
        self.chats: tuple[Overdue, ...] = ()
        self.alerts: dict[str, Alert] = {}

    def at(self, seconds: float) -> list[Alert]:
        """A look, so many seconds after noon."""
        rates = [alert.raised for alert in self.alerts.values() if alert.kind is AlertKind.RATE]
        changed = moves(
            Situation(
                shop=ShopId("shop"), now=Instant(NOON + int(seconds * SECOND)), rules=self.rules, limits=WaitLimits(),
                people=self.people, rate=self.rate, waits=self.chats, last_rate=max(rates, default=None),
                open=tuple(alert for alert in self.alerts.values() if alert.ended is None),
            )
        )  # fmt: skip
        self.alerts.update({alert.id: alert for alert in changed})
        return changed

    def acknowledge(self, by: str, seconds: float) -> None:
        for alert in self.alerts.values():
            self.alerts[alert.id] = acknowledged(alert, StaffId(by), Instant(NOON + int(seconds * SECOND)))


@pytest.mark.parametrize(
    ("in_time", "counted", "low"),
    [(16, 20, True), (17, 20, False), (15, 19, False), (0, 0, False), (0, 20, True), (84, 100, True), (85, 100, False)],
)
def test_low_means_below_85_per_cent_of_at_least_20_turns(in_time: int, counted: int, low: bool) -> None:
    """CHAT-12: 85 % itself is fine, and 19 turns say nothing yet."""
    assert is_low(Rate(in_time, counted), AlertRules()) is low


def test_nobody_counts_the_rate_yet() -> None:
    """CHAT-12."""
    assert is_low(None, AlertRules()) is False


def test_a_low_rate_goes_to_the_supervisors_then_to_a_colleague_then_to_the_supervisors_again() -> None:
    """CHAT-12: each step after 60 s in which nobody acknowledges."""
    shop = Shop()
    shop.rate = Rate(10, 20)
    (raised,) = shop.at(0)
    assert (raised.kind, raised.told, raised.facts) == (AlertKind.RATE, ("sara",), {"in_time": 10, "counted": 20})
    assert shop.at(59.9) == []
    (passed,) = shop.at(60)
    assert passed.level == 1
    assert passed.told[0] == "sara"
    assert passed.told[1] in ("lan", "minh")  # somebody who is there
    assert shop.at(119) == []
    (again,) = shop.at(120)
    assert again.level == 2
    assert again.told == passed.told
    assert shop.at(600) == []


def test_it_is_said_again_every_quarter_of_an_hour_at_most() -> None:
    """CHAT-12: while the rate stays low, whether or not somebody acknowledged, and not at once when it falls a second time."""
    shop = Shop()
    shop.rate = Rate(10, 20)
    shop.at(0)
    shop.acknowledge("sara", 5)
    assert shop.at(14 * 60) == []
    old, new = shop.at(15 * 60)
    assert old.ended is not None
    assert new.acknowledged is None
    shop.rate = Rate(30, 30)
    (over,) = shop.at(16 * 60)
    assert over.ended is not None
    shop.rate = Rate(30, 40)
    assert shop.at(17 * 60) == []
    assert shop.at(29 * 60 + 59) == []
    assert [alert.kind for alert in shop.at(30 * 60)] == [AlertKind.RATE]


def test_whoever_acknowledges_ends_the_chain() -> None:
    """CHAT-12: the first one counts."""
    shop = Shop()
    shop.rate = Rate(10, 20)
    shop.at(0)
    shop.acknowledge("sara", 30)
    shop.acknowledge("lan", 40)
    assert shop.at(60) == []
    (alert,) = shop.alerts.values()
    assert (alert.acknowledged_by, alert.acknowledged) == ("sara", NOON + 30 * SECOND)


def test_an_overdue_chat_goes_from_its_agent_to_a_colleague_to_the_supervisors() -> None:
    """CHAT-12: an answer ends it at any step."""
    shop = Shop()
    shop.chats = (chat(NOON, owner="lan"),)
    assert shop.at(179) == []
    (raised,) = shop.at(180)
    assert (raised.told, raised.conversation, raised.facts) == (("lan",), "c", {"since": NOON})
    (passed,) = shop.at(240)
    assert passed.told == ("lan", "minh")
    (last,) = shop.at(300)
    assert last.told == ("lan", "minh", "sara")
    assert shop.at(3600) == []
    shop.chats = ()
    (over,) = shop.at(3601)
    assert over.ended == NOON + 3601 * SECOND
    assert shop.at(3602) == []


def test_the_next_wait_of_the_same_buyer_is_another_alert() -> None:
    """CHAT-2, CHAT-12."""
    shop = Shop()
    shop.chats = (chat(NOON, owner="lan"),)
    (first,) = shop.at(200)
    shop.chats = (chat(NOON + 200 * SECOND, owner="lan"),)
    ended = shop.at(380)
    assert [(alert.id == first.id, alert.ended is None) for alert in ended] == [(True, False), (False, True)]


def test_a_chat_that_is_nobodys_still_reaches_somebody() -> None:
    """CHAT-12: its first step is everybody's own pop-up; a step that finds nobody is passed over."""
    shop = Shop(people=PEOPLE[2:])
    shop.chats = (chat(NOON),)
    (raised,) = shop.at(180)
    assert raised.told == ()
    (passed,) = shop.at(240)  # no colleague is there
    assert (passed.level, passed.told) == (2, ("sara",))


def test_a_shop_without_supervisors_tells_its_admins() -> None:
    """CHAT-12."""
    shop = Shop(people=(PEOPLE[0], PEOPLE[4]))
    shop.rate = Rate(0, 20)
    assert shop.at(0)[0].told == ("admin",)


def test_an_empty_chain_switches_a_kind_off_and_ends_what_stands() -> None:
    """CHAT-12: the shop decides."""
    shop = Shop()
    shop.chats, shop.rate = (chat(NOON, owner="lan"),), Rate(0, 20)
    assert len(shop.at(200)) == 2
    shop.rules = AlertRules(rate_chain=(), overdue_chain=())
    assert [alert.ended is not None for alert in shop.at(201)] == [True, True]
    assert shop.at(900) == []


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"least_rate": 0}, "alerts.rate"),
        ({"least_rate": 101}, "alerts.rate"),
        ({"least_turns": 0}, "alerts.turns"),
        ({"repeat": MINUTE - 1}, "alerts.repeat"),
        ({"escalate": 1}, "alerts.escalate"),
        ({"escalate": HOUR + 1}, "alerts.escalate"),
        ({"rate_chain": (Step.AGENT,)}, "alerts.chain"),
        ({"overdue_chain": (Step.COLLEAGUE,) * 7}, "alerts.chain"),
    ],
)
def test_nonsense_is_refused(change: dict[str, Any], code: str) -> None:
    """CHAT-12: with a code that says what."""
    AlertRules().checked()
    with pytest.raises(Refused) as refused:
        msgspec.structs.replace(AlertRules(), **change).checked()
    assert refused.value.code == code
