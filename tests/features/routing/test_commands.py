"""What staff do by hand: take, give, close, choose a presence; and what they may not (CHAT-31)."""

import msgspec
import pytest

from app.domain.conversations import Conversation
from app.domain.ids import SECOND, ConversationId, StaffId
from app.domain.routing import Why
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
from app.hub.database import conversations
from app.hub.followers import Change
from app.hub.transaction import Transaction
from tests.fakes.hub_by_hand import SHOP, HubByHand
from tests.features.routing.steps import AWAY, BUSY, ONLINE, come, later, presence


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


def to_change(tx: Transaction, chat: ConversationId) -> Conversation:
    """The conversation, to be changed."""
    return conversations.to_change(tx, SHOP.id, chat)
