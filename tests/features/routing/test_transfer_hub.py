"""Handing over at the hub: theirs at once, back unless they accept; one wins; nothing restarts the wait (CHAT-17)."""

import json

import msgspec
import pytest

from app.domain.conversations import Conversation
from app.domain.ids import MINUTE, SECOND, ConversationId, Instant, StaffId
from app.domain.routing import TRANSFER_NOTE_LIMIT, Why
from app.domain.suspicion import Suspicion, SuspicionKind
from app.features.routing.hub import transfer_records
from app.features.routing.wire import (
    AnswerTransfer,
    AssignConversation,
    CloseConversation,
    ConversationRouted,
    SetShare,
    TakeConversation,
    TransferConversation,
    TransferNoted,
)
from app.hub.database import conversations
from app.hub.database.watch_tables import transfers
from app.hub.followers import Change
from app.hub.transaction import Transaction
from tests.fakes.hub_by_hand import SHOP, HubByHand
from tests.features.routing.steps import AWAY, BUSY, OFFLINE, come, later, set_rules

NOTE = "Wants an invoice for his company"


def hand(
    hub: HubByHand, chat: ConversationId, to: str = "minh", sender: str = "lan", seen: str = "lan", note: str = NOTE, **more: str
) -> str:
    """`sender` hands the chat to `to` now, having seen it to be `seen`'s; the refusal's code."""
    order = TransferConversation(
        conversation=chat, staff=StaffId(to) if to else None, note=note, seen=StaffId(seen) if seen else None,
        asked=Instant(hub.now - int(more.pop("ago", "0"))), **more,
    )  # fmt: skip
    return hub.send(sender, order)


def offer(hub: HubByHand, chat: ConversationId) -> str:
    given = hub.get(chat).assigned
    return "" if given is None else given.offer


def answer(hub: HubByHand, chat: ConversationId, accept: bool, who: str = "minh", reason: str = "", of: str = "") -> str:
    order = AnswerTransfer(conversation=chat, offer=of or offer(hub, chat), accept=accept, reason=reason)
    return hub.send(who, order)


def outcomes(hub: HubByHand) -> list[str]:
    """How the hand-overs ended, in order; "" for open ones."""
    with hub._database.reader() as connection:
        return [row[0] for row in connection.execute(transfers.select().with_only_columns(transfers.c.outcome).order_by("time"))]


@pytest.fixture
def chat(hub: HubByHand) -> ConversationId:
    """A buyer who waits, Lan's; Minh and Hòa are online as well."""
    hub.run_jobs()  # the hub has been up for a while
    come(hub, "lan")
    name = hub.buyer()
    come(hub, "minh", "hoa")
    assert hub.owner(name) == "lan"
    return name


def test_it_is_theirs_at_once_and_says_by_whom_and_why(hub: HubByHand, chat: ConversationId) -> None:
    """CHAT-17, CHAT-31: one transaction tells everybody; the wait runs on; the note stands in the chat for staff."""
    since = hub.get(chat).waiting_since
    later(hub, 20 * SECOND)
    assert hand(hub, chat) == ""
    assert [entry.type for entry in hub.told] == [TransferNoted.TYPE, ConversationRouted.TYPE]
    now = hub.get(chat)
    assert now.assigned is not None
    assert (now.assigned.staff, now.assigned.why) == ("minh", Why.TRANSFERRED)
    assert {key: now.assigned.facts[key] for key in ("by", "note")} == {"by": "lan", "note": NOTE}
    assert now.waiting_since == since
    assert json.loads(hub.told[0].data)["note"]["text"] == NOTE
    assert answer(hub, chat, accept=True) == ""
    assert (offer(hub, chat), hub.owner(chat), outcomes(hub)) == ("", "minh", ["accepted"])
    later(hub, 2 * MINUTE)
    assert hub.owner(chat) == "minh"
    assert hub.get(chat).waiting_since == since
    assert answer(hub, chat, accept=True) == ""  # once more, as from another device


def test_declined_it_is_the_senders_again_with_the_reason(hub: HubByHand, chat: ConversationId) -> None:
    """CHAT-17: only whoever is asked can decline, once; the wait runs on all the time."""
    since = hub.get(chat).waiting_since
    hand(hub, chat)
    asked = offer(hub, chat)
    assert answer(hub, chat, accept=False, who="hoa") == "transfer.over"
    assert answer(hub, chat, accept=False, reason="My shift is over") == ""
    now = hub.get(chat)
    assert now.assigned is not None
    assert (now.assigned.staff, now.assigned.why) == ("lan", Why.DECLINED)
    assert now.assigned.facts == {"from": "minh", "note": "My shift is over"}
    assert now.waiting_since == since
    assert outcomes(hub) == ["declined"]
    assert answer(hub, chat, accept=True, of=asked) == "transfer.over"
    assert answer(hub, chat, accept=True, of="never was") == ""


def test_without_an_answer_it_comes_back_after_the_shops_time(hub: HubByHand, chat: ConversationId) -> None:
    """CHAT-17: 60 s unless the shop says otherwise."""
    hand(hub, chat)
    later(hub, 59 * SECOND)
    assert hub.owner(chat) == "minh"
    later(hub, SECOND)
    given = hub.get(chat).assigned
    assert given is not None
    assert (given.staff, given.why, given.facts["from"]) == ("lan", Why.UNACCEPTED, "minh")
    assert outcomes(hub) == ["unaccepted"]
    set_rules(hub, accept_within=10 * SECOND)
    hand(hub, chat)
    later(hub, 10 * SECOND)
    assert hub.owner(chat) == "lan"


def test_a_hub_that_was_down_between_offer_and_answer_still_knows(hub: HubByHand, chat: ConversationId) -> None:
    """CHAT-17, F14: the hand-over is in the database; the time that nobody could answer in is not held against anybody."""
    hand(hub, chat)
    hub.now = Instant(hub.now + 10 * MINUTE)
    hub.restart()
    hub.run_jobs()
    assert hub.owner(chat) == "minh"
    later(hub, 30 * SECOND)
    assert offer(hub, chat)
    later(hub, 30 * SECOND)
    assert hub.owner(chat) == "lan"
    hand(hub, chat)
    hub.restart()
    hub.run_jobs()
    assert answer(hub, chat, accept=True) == ""
    assert (hub.owner(chat), offer(hub, chat)) == ("minh", "")


def test_whoever_answers_the_buyer_has_accepted(hub: HubByHand, chat: ConversationId) -> None:
    """CHAT-17: a receiver who just goes to work; what a colleague writes meanwhile accepts nothing."""
    hand(hub, chat)
    hub.answer("hoa", chat)
    assert offer(hub, chat)
    hub.answer("minh", chat)
    assert (hub.owner(chat), offer(hub, chat), outcomes(hub)) == ("minh", "", ["accepted"])


def test_taken_by_key_is_accepted_and_taken_back_is_over(hub: HubByHand, chat: ConversationId) -> None:
    """CHAT-17, CHAT-31: "Take" of what is offered accepts; the sender may take it back while nobody has."""
    hand(hub, chat)
    assert hub.send("minh", TakeConversation(conversation=chat, seen=StaffId("minh"))) == ""
    assert (hub.owner(chat), offer(hub, chat)) == ("minh", "")
    hand(hub, chat, to="hoa", sender="minh", seen="minh")
    asked = offer(hub, chat)
    assert hub.send("minh", TakeConversation(conversation=chat, seen=StaffId("hoa"))) == ""
    assert answer(hub, chat, accept=True, who="hoa", of=asked) == "transfer.over"
    assert (hub.owner(chat), outcomes(hub)) == ("minh", ["accepted", "moved"])


def test_of_two_hand_overs_at_once_one_wins(hub: HubByHand, chat: ConversationId) -> None:
    """F22, CHAT-17: the other is told whose it is, and nothing of theirs happens; a supervisor's is no different."""
    assert hand(hub, chat, to="minh") == ""
    assert hand(hub, chat, to="hoa") == "routing.taken"
    assert hand(hub, chat, to="hoa", sender="sara") == "routing.taken"
    assert hub.owner(chat) == "minh"
    assert outcomes(hub) == [""]


def test_the_same_command_twice_is_one_hand_over(hub: HubByHand, chat: ConversationId) -> None:
    """F23: the command's id is the hand-over's."""
    order = TransferConversation(conversation=chat, staff=StaffId("minh"), seen=StaffId("lan"), asked=hub.now)
    hub.write(lambda tx: _hand(hub, tx, order))
    hub.write(lambda tx: _hand(hub, tx, order))
    assert outcomes(hub) == [""]


def _hand(hub: HubByHand, tx: Transaction, order: TransferConversation) -> None:
    tx.command = "same"  # type: ignore[assignment]
    hub.router.commands[order.TYPE].handler(order, tx, hub._actors["lan"])


@pytest.mark.parametrize(
    ("to", "more", "code"),
    [
        ("lan", {}, "transfer.self"),
        ("mark", {}, "routing.cannot_answer"),
        ("nobody", {}, "not_found"),
        ("sara", {}, "routing.not_here"),
        ("", {}, "transfer.who"),
        ("minh", {"group": "refunds"}, "transfer.who"),
        ("", {"group": "refunds"}, "transfer.nobody"),
        ("minh", {"note": "x" * (TRANSFER_NOTE_LIMIT + 1)}, "transfer.note"),
        ("minh", {"ago": str(3 * MINUTE)}, "transfer.late"),
        ("minh", {"sender": "hoa"}, "routing.not_yours"),
        ("minh", {"seen": "hoa"}, "routing.taken"),
        ("minh", {"seen": ""}, "routing.taken"),
    ],
)
def test_refused_it_stays_with_the_sender(hub: HubByHand, chat: ConversationId, to: str, more: dict[str, str], code: str) -> None:
    """CHAT-17: each with a code of its own."""
    assert hand(hub, chat, to=to, **more) == code
    assert (hub.owner(chat), outcomes(hub), offer(hub, chat)) == ("lan", [], "")


@pytest.mark.parametrize(("state", "code"), [(OFFLINE, "routing.not_here"), (AWAY, "routing.not_here"), (BUSY, "transfer.busy")])
def test_somebody_who_does_not_take_new_buyers_gets_none(hub: HubByHand, chat: ConversationId, state: object, code: str) -> None:
    """CHAT-17: offline, away or busy; and nobody beyond their capacity."""
    come(hub, "minh", state=state)  # type: ignore[arg-type]
    assert hand(hub, chat) == code
    assert hub.owner(chat) == "lan"


def test_a_full_colleague_gets_none(hub: HubByHand, chat: ConversationId) -> None:
    """CHAT-17: capacity binds; it is looked at in the moment itself, whatever the sender saw."""
    hub.send("sara", SetShare(staff=StaffId("minh"), capacity=0))
    assert hand(hub, chat) == "transfer.full"
    assert hub.owner(chat) == "lan"


def test_spam_cannot_be_handed_over_and_ends_a_hand_over(hub: HubByHand, chat: ConversationId) -> None:
    """CHAT-5, CHAT-17."""
    hand(hub, chat)
    mark(hub, chat)
    assert (hub.owner(chat), outcomes(hub)) == ("", ["moved"])
    assert hand(hub, chat, seen="") == "routing.outside"


def test_a_receiver_who_goes_offline_gives_it_back_to_the_sender(hub: HubByHand, chat: ConversationId) -> None:
    """CHAT-17, CHAT-31: not to anybody whose turn it is; but when the sender has gone too, to whoever is there."""
    hand(hub, chat)
    come(hub, "minh", state=OFFLINE)
    given = hub.get(chat).assigned
    assert given is not None
    assert (given.staff, given.why) == ("lan", Why.UNACCEPTED)
    come(hub, "minh")
    hand(hub, chat)
    come(hub, "lan", state=OFFLINE)
    assert hub.owner(chat) == "minh"
    assert answer(hub, chat, accept=False) == ""
    assert hub.owner(chat) == "hoa"
    assert outcomes(hub)[-1] == "moved"


def test_a_group_is_asked_one_after_another_and_then_it_comes_back(hub: HubByHand, chat: ConversationId) -> None:
    """CHAT-17: whoever of the group has room; declined or unanswered it goes on to the next, and to nobody twice."""
    for name in ("minh", "hoa", "lan"):
        hub.send("sara", SetShare(staff=StaffId(name), capacity=8, groups=("refunds",)))
    assert hand(hub, chat, to="", group="refunds") == ""
    first = hub.owner(chat)
    assert first in ("minh", "hoa")
    given = hub.get(chat).assigned
    assert given is not None
    assert given.facts["group"] == "refunds"
    assert answer(hub, chat, accept=False, who=first) == ""
    second = hub.owner(chat)
    assert {first, second} == {"minh", "hoa"}
    later(hub, MINUTE)
    assert hub.owner(chat) == "lan"
    assert outcomes(hub) == ["unaccepted"]


def test_a_shop_without_presence_hands_over_all_the_same(hub: HubByHand) -> None:
    """CHAT-17: to anybody who answers; and back by the clock."""
    hub.run_jobs()
    chat = hub.buyer()
    assert hand(hub, chat, seen="") == ""
    assert hub.owner(chat) == "minh"
    later(hub, MINUTE)
    assert hub.owner(chat) == "lan"


def test_a_lead_hands_over_anybodys(hub: HubByHand, chat: ConversationId) -> None:
    """CHAT-17, CHAT-32: and gets it back when it is declined."""
    assert hand(hub, chat, sender="sara") == ""
    assert answer(hub, chat, accept=False) == ""
    assert hub.owner(chat) in ("sara", "hoa", "lan")
    assert outcomes(hub) != [""]


def test_closed_or_assigned_meanwhile_it_is_over(hub: HubByHand, chat: ConversationId) -> None:
    """CHAT-17: whatever happens to the chat ends the hand-over, so that no clock moves it later."""
    hand(hub, chat)
    assert hub.send("sara", AssignConversation(conversation=chat, staff=StaffId("hoa"))) == ""
    later(hub, 2 * MINUTE)
    assert hub.owner(chat) == "hoa"
    hand(hub, chat, sender="hoa", seen="hoa")
    hub.send("minh", CloseConversation(conversation=chat))
    later(hub, 2 * MINUTE)
    assert hub.get(chat).closed
    assert outcomes(hub) == ["moved", "moved"]
    assert hub.read(transfer_records.open_ones) == []


def mark(hub: HubByHand, chat: ConversationId) -> None:
    """The chat goes to the spam folder."""

    def run(tx: Transaction) -> None:
        before: Conversation = conversations.to_change(tx, SHOP.id, chat)
        spam = Suspicion(kind=SuspicionKind.STAFF, time=tx.now)
        after = msgspec.structs.replace(before, spam=spam, waiting_since=None)
        hub.router.changed(tx, Change(shop=SHOP.id, actor=None, before=before, after=after))

    hub.write(run)
