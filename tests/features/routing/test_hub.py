"""Presence and routing at the hub, from a buyer's first word to whose chat it is (CHAT-31)."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from app.domain.conversations import Conversation
from app.domain.ids import HOUR, MINUTE, SECOND, BuyerId, ConversationId, Instant, StaffId
from app.domain.people import Role, Staff
from app.domain.presence import Presence, PresenceState
from app.domain.routing import GroupRule, RoutingRules, Why
from app.domain.suspicion import Suspicion, SuspicionKind
from app.features.routing.hub import records
from app.features.routing.wire import (
    AssignConversation,
    CloseConversation,
    PresenceChanged,
    ReleaseConversation,
    ReopenConversation,
    SetPresence,
    SetShare,
    TakeConversation,
)
from app.features.shop_rules.wire import SetShopRules
from app.hub.database import conversations, tables, trade
from app.hub.followers import Change
from app.hub.transaction import Transaction
from tests.fakes.hub_by_hand import SHOP, HubByHand
from tests.fakes.nouns import NOON

AGENT, LEAD = (Role.AGENT,), (Role.SUPERVISOR,)
PEOPLE = [
    Staff(id=StaffId("lan"), name="Lan", roles=AGENT),
    Staff(id=StaffId("hoa"), name="Hòa", roles=AGENT),
    Staff(id=StaffId("minh"), name="Minh", roles=AGENT),
    Staff(id=StaffId("sara"), name="Sara", roles=LEAD),
    Staff(id=StaffId("mark"), name="Mark", roles=(Role.MARKETER,)),
]
ONLINE, BUSY, AWAY, OFFLINE = PresenceState


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[HubByHand]:
    """A hub with PEOPLE, none of whom ever set a presence."""
    made = HubByHand(tmp_path, NOON, PEOPLE)
    yield made
    made.close()


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


def test_of_two_who_take_at_once_one_wins(hub: HubByHand) -> None:
    """CHAT-31: the other is told who was quicker; a retry by the winner changes nothing."""
    come(hub, "minh", state=BUSY)
    come(hub, "lan", "hoa", state=BUSY)
    chat = hub.buyer()
    assert hub.owner(chat) == "queue"
    assert hub.send("lan", TakeConversation(conversation=chat)) == ""
    assert hub.send("hoa", TakeConversation(conversation=chat)) == "routing.taken"
    assert hub.send("lan", TakeConversation(conversation=chat)) == ""
    assert hub.owner(chat) == "lan"
    assert hub.send("hoa", TakeConversation(conversation=chat, seen=StaffId("lan"))) == ""
    assert hub.owner(chat) == "hoa"


def test_by_hand(hub: HubByHand) -> None:
    """CHAT-31: a supervisor gives chats away, also beyond capacity; never to who is not here or does not answer."""
    come(hub, "lan", state=BUSY)
    come(hub, "hoa", state=AWAY)
    hub.send("sara", SetShare(staff=StaffId("lan"), capacity=0))
    chat = hub.buyer()

    def assign(who: str, to: str) -> str:
        return hub.send(who, AssignConversation(conversation=chat, staff=StaffId(to)))

    assert assign("lan", "lan") == "forbidden"
    assert [assign("sara", to) for to in ("hoa", "minh", "mark", "nobody")] == [
        "routing.not_here", "routing.not_here", "routing.cannot_answer", "not_found",
    ]  # fmt: skip
    assert assign("sara", "lan") == ""
    assert (hub.owner(chat), hub.get(chat).assigned.why) == ("lan", Why.BY_HAND)  # type: ignore[union-attr]
    assert hub.send("hoa", ReleaseConversation(conversation=chat)) == "routing.not_yours"
    assert hub.send("sara", AssignConversation(conversation=chat, staff=None)) == ""
    assert hub.owner(chat) == "queue"


def test_released_does_not_come_straight_back(hub: HubByHand) -> None:
    """CHAT-31: whoever gives a chat back is not the next to get it."""
    come(hub, "lan")
    chat = hub.buyer()
    assert hub.send("lan", ReleaseConversation(conversation=chat)) == ""
    later(hub, 30 * SECOND)
    assert hub.owner(chat) == "queue"
    come(hub, "hoa")
    later(hub, SECOND)
    assert hub.owner(chat) == "hoa"


def test_closing_and_undoing_it(hub: HubByHand) -> None:
    """CHAT-31: closed takes nobody's room and ends the wait; undone it is as before; a buyer's word opens it too."""
    come(hub, "lan")
    chat = hub.buyer()
    since = hub.get(chat).waiting_since
    later(hub, 30 * SECOND)
    assert hub.send("lan", CloseConversation(conversation=chat)) == ""
    closed = hub.get(chat)
    assert (closed.closed, closed.assigned, closed.waiting_since, closed.queued_since) == (True, None, None, None)
    assert hub.send("lan", ReopenConversation(conversation=chat)) == ""
    opened = hub.get(chat)
    assert (opened.closed, hub.owner(chat), opened.waiting_since) == (False, "lan", since)
    hub.send("lan", CloseConversation(conversation=chat))
    hub.say(chat)
    assert (hub.get(chat).closed, hub.owner(chat)) == (False, "lan")


def test_spam_and_blocked_are_nobodys(hub: HubByHand) -> None:
    """CHAT-31: they leave whoever had them, get nobody, and cannot be taken."""
    come(hub, "lan")
    chat = hub.buyer()
    spam = Suspicion(kind=SuspicionKind.STAFF, time=hub.now)

    def mark(tx: Transaction) -> None:
        before = to_change(tx, chat)
        after = msgspec.structs.replace(before, spam=spam, waiting_since=None)
        hub.router.changed(tx, Change(shop=SHOP.id, actor=None, before=before, after=after))

    hub.write(mark)
    hub.say(chat)
    later(hub, 10 * SECOND)
    assert hub.owner(chat) == ""
    assert hub.send("lan", TakeConversation(conversation=chat)) == "routing.outside"
    assert hub.send("sara", AssignConversation(conversation=chat, staff=StaffId("lan"))) == "routing.outside"

    def unmark(tx: Transaction) -> None:
        before = to_change(tx, chat)
        after = msgspec.structs.replace(before, spam=None, waiting_since=tx.now)
        hub.router.changed(tx, Change(shop=SHOP.id, actor=None, before=before, after=after))

    hub.write(unmark)
    assert hub.owner(chat) == "lan"


def test_groups_by_topic_and_by_order(hub: HubByHand) -> None:
    """CHAT-31: the first words decide, and the state of the newest order; the group goes along through the queue."""
    come(hub, "lan", "hoa")
    hub.send("sara", SetShare(staff=StaffId("hoa"), capacity=1, groups=(" refunds ",)))
    rules = (
        GroupRule(group="refunds", words=("hoàn tiền",), only=True),
        GroupRule(group="refunds", order_states=("refund",), only=True),
    )
    set_rules(hub, groups=rules, return_after=0)
    first, second = hub.buyer(said="cho mình hoàn tiền"), hub.buyer(said="HOAN TIEN đi shop")
    assert (hub.owner(first), hub.get(first).assigned.why) == ("hoa", Why.GROUP)  # type: ignore[union-attr]
    assert hub.owner(second) == "queue"
    third = hub.buyer(said="")
    hub.write(lambda tx: order(tx, BuyerId(f"b{third[1:]}"), "refund"))
    hub.say(third, "hello")
    later(hub, 5 * SECOND)
    assert hub.owner(third) == "queue"
    hub.answer("hoa", first)
    hub.send("hoa", CloseConversation(conversation=first))
    later(hub, SECOND)
    assert [hub.owner(chat) for chat in (second, third)] == ["hoa", "queue"]


def test_presence_is_ones_own_unless_one_leads(hub: HubByHand) -> None:
    """CHAT-31: and it is kept over a restart, told to everybody, without an event when nothing changes."""
    assert hub.send("lan", SetPresence(state=ONLINE, staff=StaffId("hoa"))) == "forbidden"
    assert hub.send("sara", SetPresence(state=AWAY, staff=StaffId("lan"))) == ""
    assert hub.told[0].type == PresenceChanged.TYPE
    assert hub.send("sara", SetPresence(state=AWAY, staff=StaffId("lan"))) == ""
    assert hub.told == []
    assert hub.send("sara", SetPresence(state=AWAY, staff=StaffId("mark"))) == "routing.cannot_answer"
    assert hub.send("sara", SetPresence(state=AWAY, staff=StaffId("other"))) == "not_found"
    hub.restart()
    assert presence(hub, "lan").state is AWAY


@pytest.mark.parametrize(
    ("share", "code"),
    [
        (SetShare(staff=StaffId("lan"), capacity=101), "routing.capacity"),
        (SetShare(staff=StaffId("lan"), capacity=-1), "routing.capacity"),
        (SetShare(staff=StaffId("lan"), capacity=1, weight=0), "routing.weight"),
        (SetShare(staff=StaffId("lan"), capacity=1, groups=("x" * 41,)), "routing.groups"),
        (SetShare(staff=StaffId("mark"), capacity=1), "routing.cannot_answer"),
    ],
)
def test_shares_without_sense_are_refused(hub: HubByHand, share: SetShare, code: str) -> None:
    """CHAT-31: each with a code of its own, and nothing changes."""
    assert hub.send("sara", share) == code
    assert hub.read(lambda sql: records.of_shop(sql, SHOP.id)) == []


def test_switched_off_everything_stays_as_it_is(hub: HubByHand) -> None:
    """CHAT-31: without routing nothing is assigned and the queue is let go."""
    come(hub, "lan", state=AWAY)
    chat = hub.buyer()
    assert hub.owner(chat) == "queue"
    set_rules(hub, enabled=False)
    later(hub, SECOND)
    assert (hub.owner(chat), hub.owner(hub.buyer())) == ("", "")


def to_change(tx: Transaction, chat: ConversationId) -> Conversation:
    """The conversation, to be changed."""
    return conversations.to_change(tx, SHOP.id, chat)


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
