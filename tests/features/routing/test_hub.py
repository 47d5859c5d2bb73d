"""Presence and routing at the hub, from a buyer's first word to whose chat it is (CHAT-31)."""

import pytest

from app.domain.ids import HOUR, MINUTE, SECOND, BuyerId, Instant, StaffId
from app.domain.routing import GroupRule, Why
from app.features.routing.wire import (
    CloseConversation,
    ReleaseConversation,
    SetPresence,
    SetShare,
    TakeConversation,
)
from app.hub.database import tables, trade
from app.hub.transaction import Transaction
from tests.fakes.hub_by_hand import SHOP, HubByHand
from tests.features.routing.steps import AWAY, BUSY, OFFLINE, ONLINE, come, later, presence, set_rules


def test_a_shop_without_presence_is_as_before(hub: HubByHand) -> None:
    """CHAT-31: nobody set a presence, so nothing is assigned and nothing waits in a queue; by hand it can be."""
    chat = hub.buyer()
    hub.answer("lan", chat)
    hub.say(chat)
    later(hub, 10 * MINUTE, MINUTE)
    assert hub.owner(chat) == ""
    assert hub.send("hoa", TakeConversation(conversation=chat)) == ""
    assert hub.owner(chat) == "hoa"
    assert hub.send("hoa", ReleaseConversation(conversation=chat)) == ""
    assert hub.owner(chat) == ""


def test_who_waited_before_anybody_set_a_presence_is_not_forgotten(hub: HubByHand) -> None:
    """CHAT-31: the first to come online gets those who wait already."""
    chats = [hub.buyer() for _ in range(3)]
    come(hub, "lan")
    later(hub, SECOND)
    assert {hub.owner(chat) for chat in chats} == {"lan"}


@pytest.mark.parametrize(("ago", "why"), [(23 * HOUR, Why.LAST_AGENT), (25 * HOUR, Why.TURN)])
def test_the_last_agent_is_known_in_the_queue_and_for_who_waited_before(hub: HubByHand, ago: int, why: Why) -> None:
    """CHAT-31: 24 h count from the last answer to the buyer's return, whatever was said since and however they waited."""
    stray, queued = hub.buyer(), hub.buyer()
    for chat in (stray, queued):
        hub.answer("lan", chat)
    hub.now = Instant(hub.now + ago)
    hub.say(stray)
    come(hub, "lan", "hoa", state=AWAY)
    hub.say(queued)
    assert hub.owner(queued) == "queue"
    hub.now = Instant(hub.now + 30 * MINUTE)
    come(hub, "lan", "hoa")
    later(hub, 2 * SECOND)
    for chat in (stray, queued):
        assert hub.get(chat).assigned.why == why  # type: ignore[union-attr]


def test_new_buyers_go_round_and_each_assignment_says_why(hub: HubByHand) -> None:
    """CHAT-31: in turn among those online, with the facts for "why me?"."""
    come(hub, "lan", "hoa")
    come(hub, "minh", state=BUSY)
    chats = [hub.buyer() for _ in range(4)]
    assert sorted(hub.owner(chat) for chat in chats) == ["hoa", "hoa", "lan", "lan"]
    assigned = hub.get(chats[2]).assigned
    assert assigned is not None
    assert (assigned.why, assigned.facts) == (Why.TURN, {"load": 1, "capacity": 8, "among": 2})


def test_a_returning_buyer_meets_the_same_agent(hub: HubByHand) -> None:
    """CHAT-31: last agent first for 24 h, even when it is somebody else's turn."""
    come(hub, "lan", "hoa")
    chat = hub.buyer()
    owner = hub.owner(chat)
    hub.answer(owner, chat)
    other = "hoa" if owner == "lan" else "lan"
    later(hub, 3 * HOUR, 10 * MINUTE)
    assert hub.owner(chat) == ""  # over: nobody's place is taken any more
    hub.answer(other, hub.buyer())
    hub.say(chat)
    assert hub.owner(chat) == owner
    assert hub.get(chat).assigned.why == Why.LAST_AGENT  # type: ignore[union-attr]


def test_the_queue_holds_and_moves_up_in_order(hub: HubByHand) -> None:
    """CHAT-31: all full: a real queue, longest wait first, and room goes to its head with the time it waited."""
    come(hub, "lan")
    assert hub.send("sara", SetShare(staff=StaffId("lan"), capacity=1)) == ""
    first = hub.buyer()
    waiting = []
    for _ in range(3):
        hub.now = Instant(hub.now + SECOND)
        waiting.append(hub.buyer())
    later(hub, 20 * SECOND)
    assert [hub.owner(chat) for chat in waiting] == ["queue"] * 3
    hub.answer("lan", first)
    hub.send("lan", CloseConversation(conversation=first))
    later(hub, SECOND)
    assert [hub.owner(chat) for chat in waiting] == ["lan", "queue", "queue"]
    assigned = hub.get(waiting[0]).assigned
    assert assigned is not None
    assert (assigned.why, assigned.facts["waited"]) == (Why.ONLY_ONE, 23)


def test_whoever_answers_from_the_queue_has_it(hub: HubByHand) -> None:
    """CHAT-31: an answer takes it out of the queue; a colleague who helps out takes nothing away."""
    come(hub, "lan", "hoa")
    for name in ("lan", "hoa"):
        hub.send("sara", SetShare(staff=StaffId(name), capacity=0))
    chat = hub.buyer()
    assert hub.owner(chat) == "queue"
    hub.answer("hoa", chat)
    hub.say(chat)
    hub.answer("lan", chat)
    assert hub.owner(chat) == "hoa"
    assert hub.get(chat).assigned.why == Why.ANSWERED  # type: ignore[union-attr]


def test_unanswered_goes_to_somebody_else(hub: HubByHand) -> None:
    """CHAT-31: after X minutes, saying from whom; and not at all while nobody else could take it."""
    set_rules(hub, return_after=2 * MINUTE)
    come(hub, "lan")
    chat = hub.buyer()
    later(hub, 10 * MINUTE, 5 * SECOND)
    assert hub.owner(chat) == "lan"
    come(hub, "hoa")
    later(hub, 2 * SECOND)
    assert hub.owner(chat) == "hoa"
    assigned = hub.get(chat).assigned
    assert assigned is not None
    assert (assigned.facts["after"], assigned.facts["from"]) == ("returned", "lan")
    later(hub, MINUTE, 5 * SECOND)
    assert hub.owner(chat) == "hoa"  # has two minutes of their own


def test_offline_hands_over_and_away_and_busy_keep(hub: HubByHand) -> None:
    """CHAT-31: busy and away keep their buyers; offline gives the waiting to others and frees the rest."""
    set_rules(hub, return_after=0)
    come(hub, "lan")
    waiting, answered = hub.buyer(), hub.buyer()
    hub.answer("lan", answered)
    come(hub, "hoa")
    for state in (BUSY, AWAY):
        hub.send("lan", SetPresence(state=state))
        later(hub, 5 * SECOND)
        assert [hub.owner(c) for c in (waiting, answered)] == ["lan", "lan"]
        assert hub.owner(hub.buyer()) == "hoa"
    hub.send("lan", SetPresence(state=OFFLINE))
    assert [hub.owner(c) for c in (waiting, answered)] == ["hoa", ""]
    assert hub.get(waiting).assigned.facts["after"] == "handed_over"  # type: ignore[union-attr]
    hub.say(answered)
    assert hub.owner(answered) == "hoa"


def test_all_offline_the_queue_waits_for_the_morning(hub: HubByHand) -> None:
    """CHAT-31: nobody is there: buyers wait in the queue and are shared out when people come, the longest wait first."""
    come(hub, "lan")
    hub.send("lan", SetPresence(state=OFFLINE))
    chats = [hub.buyer() for _ in range(3)]
    later(hub, 8 * HOUR, HOUR)
    assert {hub.owner(chat) for chat in chats} == {"queue"}
    come(hub, "lan", "hoa")
    later(hub, SECOND)
    assert sorted(hub.owner(chat) for chat in chats) in (["hoa", "hoa", "lan"], ["hoa", "lan", "lan"])


def test_a_lost_connection_is_away_then_offline_then_as_it_was(hub: HubByHand) -> None:
    """CHAT-31: a minute's grace, away, after five minutes offline with handing over; back as it was."""
    come(hub, "lan", state=BUSY)
    hub.send("lan", TakeConversation(conversation=(chat := hub.buyer())))
    later(hub, 10 * SECOND)
    hub.connected.clear()
    later(hub, 50 * SECOND)
    assert presence(hub, "lan").state is BUSY
    later(hub, 20 * SECOND)
    assert (presence(hub, "lan").state, presence(hub, "lan").wish) == (AWAY, BUSY)
    assert hub.owner(chat) == "lan"
    hub.connected.add(StaffId("lan"))
    later(hub, 2 * SECOND)
    assert presence(hub, "lan").state is BUSY
    hub.connected.clear()
    later(hub, 6 * MINUTE, 5 * SECOND)
    assert (presence(hub, "lan").state, presence(hub, "lan").wish) == (OFFLINE, BUSY)
    assert hub.owner(chat) == "queue"
    hub.connected.add(StaffId("lan"))
    later(hub, 2 * SECOND)
    assert (presence(hub, "lan").state, presence(hub, "lan").chosen) == (BUSY, None)


def test_the_hubs_own_absence_is_nobodys_fault(hub: HubByHand) -> None:
    """CHAT-31: after an hour's stop of the hub nobody is offline and no chat goes back at once; presence is kept."""
    come(hub, "lan", "hoa")
    chat = hub.buyer()
    owner = hub.owner(chat)
    later(hub, 5 * SECOND)
    hub.connected.clear()
    hub.now = Instant(hub.now + HOUR)
    hub.restart()
    later(hub, 30 * SECOND)
    assert {presence(hub, name).state for name in ("lan", "hoa")} == {ONLINE}
    hub.connected = {StaffId("lan"), StaffId("hoa")}
    later(hub, 2 * MINUTE)
    assert hub.owner(chat) == owner
    later(hub, MINUTE)
    assert hub.owner(chat) not in (owner, "queue")


def test_groups_by_topic_and_by_order(hub: HubByHand) -> None:
    """CHAT-31: the first words decide, and the state of the newest order; the group goes along through the queue."""
    come(hub, "lan", "hoa")
    hub.send("sara", SetShare(staff=StaffId("hoa"), capacity=1, groups=(" refunds ",)))
    rules = (
        GroupRule(group="refunds", words=("hoàn tiền",), only=True),
        GroupRule(group="refunds", order_states=("signed_for",), only=True),
    )
    set_rules(hub, groups=rules, return_after=0)
    first, second = hub.buyer(said="cho mình hoàn tiền"), hub.buyer(said="HOAN TIEN đi shop")
    assert (hub.owner(first), hub.get(first).assigned.why) == ("hoa", Why.GROUP)  # type: ignore[union-attr]
    assert hub.owner(second) == "queue"
    third = hub.buyer(said="")
    hub.write(lambda tx: order(tx, BuyerId(f"b{third[1:]}"), "signed_for"))
    hub.say(third, "hello")
    later(hub, 5 * SECOND)
    assert hub.owner(third) == "queue"
    hub.answer("hoa", first)
    hub.send("hoa", CloseConversation(conversation=first))
    later(hub, SECOND)
    assert [hub.owner(chat) for chat in (second, third)] == ["hoa", "queue"]


def test_switched_off_everything_stays_as_it_is(hub: HubByHand) -> None:
    """CHAT-31: without routing nothing is assigned and the queue is let go."""
    come(hub, "lan", state=AWAY)
    chat = hub.buyer()
    assert hub.owner(chat) == "queue"
    set_rules(hub, enabled=False)
    later(hub, SECOND)
    assert (hub.owner(chat), hub.owner(hub.buyer())) == ("", "")


def order(tx: Transaction, buyer: BuyerId, state: str) -> None:
    """The buyer is a customer with one order."""
    run = tx.connection.execute
    run(trade.customers.insert().values(id="k1", shop=SHOP.id, name="K", source="web", address=b"{}", tags=b"[]", created=tx.now))
    run(tables.buyers.update().where(tables.buyers.c.id == buyer).values(customer="k1"))
    run(
        trade.orders.insert().values(
            id="o1",
            shop=SHOP.id,
            number="8842-1",
            customer="k1",
            state=state,
            currency="VND",
            total=1,
            placed=tx.now,
            detail=b"{}",
        )
    )
