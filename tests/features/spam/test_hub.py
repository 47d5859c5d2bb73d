"""Spam at the hub: caught before anybody hears of it, marked and cleared by agents, each mark logged (CHAT-5)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from app.domain.ids import MINUTE, SECOND, ConversationId, Instant, ShopId, StaffId
from app.domain.messages import Text
from app.domain.people import Role, Staff
from app.domain.suspicion import SpamRules, SuspicionKind
from app.features.chat.wire import SendMessage
from app.features.shop_rules.wire import SetShopRules
from app.features.spam.hub.marking import UNDO_WITHIN
from app.features.spam.wire import MarkNotSpam, MarkSpam, UndoSpamMark
from app.hub.database.watch_tables import spam_marks
from tests.fakes.hub_by_hand import HubByHand
from tests.fakes.nouns import NOON

PEOPLE = [
    Staff(id=StaffId("lan"), name="Lan", roles=(Role.AGENT,)),
    Staff(id=StaffId("minh"), name="Minh", roles=(Role.AGENT,)),
    Staff(id=StaffId("sara"), name="Sara", roles=(Role.SUPERVISOR,)),
]
LOAN = "Vay tiền nóng 30 triệu, chỉ cần CCCD, giải ngân 15 phút"
#: Long enough to be recognised when several send it; nothing in it is suspicious by itself.
COPIED = "Chào bạn, mình có chuyện này muốn trao đổi riêng với chủ cửa hàng, khi nào rảnh trả lời nhé"


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[HubByHand]:
    made = HubByHand(tmp_path, NOON, PEOPLE)
    yield made
    made.close()


def marks(hub: HubByHand) -> list[tuple[str, str, int, str]]:
    """The log: conversation, by, spam, text; oldest first."""
    columns = (spam_marks.c.conversation, spam_marks.c.by, spam_marks.c.spam, spam_marks.c.text)
    return [
        tuple(row)  # type: ignore[misc]
        for row in hub.write(
            lambda tx: tx.connection.execute(select(*columns).order_by(spam_marks.c.time, spam_marks.c.id)).all()
        )
    ]


def test_spam_is_caught_at_the_door_and_counts_nowhere(hub: HubByHand) -> None:
    """CHAT-5: no clock, outside every figure; the rule is named and logged."""
    chat = hub.buyer(said=LOAN)
    now = hub.get(chat)
    assert now.spam is not None
    assert (now.spam.kind, now.spam.reasons[0], now.spam.time) == (SuspicionKind.RULE, "offer.loan", hub.now)
    assert now.waiting_since is None
    assert not now.counts
    assert hub.owner(chat) == ""
    assert marks(hub) == [(chat, "rule", 1, LOAN)]
    hub.say(chat, "alo?")
    assert hub.get(chat).waiting_since is None, "whatever follows starts no clock either"
    assert len(marks(hub)) == 1


def test_a_clock_that_ran_ends_when_the_next_line_shows_what_it_is(hub: HubByHand) -> None:
    """CHAT-5: "hello" first, the advertisement second; and an offer in one line, its number in the next."""
    chat = hub.buyer(said="chào shop")
    assert hub.get(chat).waiting_since is not None
    hub.say(chat, LOAN)
    assert (hub.get(chat).waiting_since, hub.get(chat).counts) == (None, False)
    halves = hub.buyer(said="bạn có cần giải ngân gấp không")
    assert hub.get(halves).counts
    hub.say(halves, "xem ở quick-money.example nhé")
    assert not hub.get(halves).counts


def test_real_buyers_wait_as_ever(hub: HubByHand) -> None:
    chat = hub.buyer(said="SĐT em 0901 234 567, đơn 2511220045 tới đâu rồi shop?")
    assert hub.get(chat).waiting_since == hub.now
    assert marks(hub) == []


def test_a_conversation_that_people_are_in_does_not_vanish(hub: HubByHand) -> None:
    """CHAT-5: once a human has answered, no rule takes the chat away; an agent can."""
    chat = hub.buyer()
    hub.answer("lan", chat)
    hub.say(chat, LOAN)
    assert hub.get(chat).spam is None
    assert hub.get(chat).waiting_since == hub.now
    assert hub.send("lan", MarkSpam(conversation=chat)) == ""
    assert hub.get(chat).spam is not None


def test_not_spam_starts_a_turn_at_that_moment(hub: HubByHand) -> None:
    """CHAT-5: and no rule ever speaks against that conversation again."""
    chat = hub.buyer(said=LOAN)
    hub.now = Instant(hub.now + 10 * MINUTE)
    assert hub.send("lan", MarkNotSpam(conversation=chat)) == ""
    now = hub.get(chat)
    assert (now.spam, now.waiting_since, now.counts) == (None, hub.now, True)
    assert marks(hub)[-1] == (chat, "lan", 0, LOAN)
    hub.say(chat, LOAN)
    assert hub.get(chat).spam is None
    assert hub.get(chat).waiting_since == now.waiting_since


def test_not_spam_starts_no_turn_where_nobody_waits(hub: HubByHand) -> None:
    """The buyer's last word was answered while it lay in the folder."""
    chat = hub.buyer(said=LOAN)
    hub.answer("lan", chat)
    hub.send("lan", MarkNotSpam(conversation=chat))
    assert (hub.get(chat).spam, hub.get(chat).waiting_since) == (None, None)


def test_spam_ends_the_clock_and_says_who(hub: HubByHand) -> None:
    """CHAT-5: "Spam" does the reverse."""
    chat = hub.buyer(said="xin chào")
    hub.say(chat, "mua đi mà")
    assert hub.send("lan", MarkSpam(conversation=chat)) == ""
    now = hub.get(chat)
    assert now.spam is not None
    assert (now.spam.kind, now.spam.by, now.waiting_since) == (SuspicionKind.STAFF, "lan", None)
    assert marks(hub) == [(chat, "lan", 1, "xin chào\nmua đi mà")]
    hub.send("minh", MarkSpam(conversation=chat))
    assert len(marks(hub)) == 1, "it is so already"


def test_a_person_confirms_what_a_rule_caught(hub: HubByHand) -> None:
    chat = hub.buyer(said=LOAN)
    hub.now = Instant(hub.now + SECOND)
    hub.send("lan", MarkSpam(conversation=chat))
    now = hub.get(chat)
    assert now.spam is not None
    assert now.spam.kind is SuspicionKind.STAFF
    assert [by for _chat, by, _spam, _text in marks(hub)] == ["rule", "lan"]


def test_a_slip_of_the_hand_costs_no_turn_and_teaches_nothing(hub: HubByHand) -> None:
    """CHAT-5: taken back, the clock runs on as if nothing had been; in both directions."""
    chat = hub.buyer()
    since = hub.get(chat).waiting_since
    hub.now = Instant(hub.now + 20 * SECOND)
    hub.send("lan", MarkSpam(conversation=chat))
    hub.now = Instant(hub.now + 5 * SECOND)
    assert hub.send("minh", UndoSpamMark(conversation=chat)) == ""
    assert hub.get(chat).spam is not None, "a colleague's mark is theirs"
    assert hub.send("lan", UndoSpamMark(conversation=chat)) == ""
    assert (hub.get(chat).spam, hub.get(chat).waiting_since) == (None, since)
    assert marks(hub) == []
    caught = hub.buyer(said=LOAN)
    suspicion = hub.get(caught).spam
    hub.send("lan", MarkNotSpam(conversation=caught))
    hub.send("lan", UndoSpamMark(conversation=caught))
    assert (hub.get(caught).spam, hub.get(caught).waiting_since) == (suspicion, None)


def test_a_mark_of_long_ago_stays(hub: HubByHand) -> None:
    chat = hub.buyer()
    hub.send("lan", MarkSpam(conversation=chat))
    hub.now = Instant(hub.now + UNDO_WITHIN + 1)
    hub.send("lan", UndoSpamMark(conversation=chat))
    assert hub.get(chat).spam is not None


def test_what_was_written_meanwhile_waits_after_the_undo(hub: HubByHand) -> None:
    """An answered chat was marked by mistake, its buyer wrote, the mark is taken back: they wait from then on."""
    chat = hub.buyer()
    hub.answer("lan", chat)
    hub.send("lan", MarkSpam(conversation=chat))
    hub.now = Instant(hub.now + SECOND)
    hub.say(chat, "alo?")
    assert hub.get(chat).waiting_since is None
    hub.send("lan", UndoSpamMark(conversation=chat))
    assert hub.get(chat).waiting_since == hub.now


def test_the_same_text_from_many_buyers(hub: HubByHand) -> None:
    """CHAT-5: the fifth is caught; after a human answered one of them, it is what buyers write."""
    chats = [hub.buyer(said=COPIED) for _ in range(5)]
    assert [hub.get(chat).counts for chat in chats] == [True] * 4 + [False]
    fifth = hub.get(chats[4])
    assert fifth.spam is not None
    assert fifth.spam.reasons == ("crowd.copies",)
    hub.answer("lan", chats[0])
    assert hub.get(hub.buyer(said=COPIED)).counts


def test_a_link_sent_to_several_is_caught_sooner(hub: HubByHand) -> None:
    """CHAT-5: a strange link alone passes; the third buyer who sends it with the same words does not."""
    chats = [hub.buyer(said=f"{COPIED} xem-ngay.example/{n}") for n in range(3)]
    assert [hub.get(chat).counts for chat in chats] == [True, True, False]


def test_impatience_is_the_same_in_many_buyers(hub: HubByHand) -> None:
    """Six buyers who end with the same sentence because nobody answers."""
    chats = [hub.buyer() for _ in range(6)]
    for chat in chats:
        hub.say(chat, "alo")
        hub.say(chat, "Làm ơn trả lời giúp mình với, mình cần quyết định trong hôm nay rồi")
    assert all(hub.get(chat).counts for chat in chats)


def test_supervisors_switch_rules_off(hub: HubByHand) -> None:
    """CHAT-5: each alone, or all; agents may not."""
    assert hub.send("lan", SetShopRules(spam=SpamRules(enabled=False))) == "forbidden"
    assert hub.send("sara", SetShopRules(spam=SpamRules(offers=False))) == ""
    assert hub.get(hub.buyer(said=LOAN)).counts
    assert not hub.get(hub.buyer(said="gọi không chín không một hai ba bốn năm")).counts
    hub.send("sara", SetShopRules(spam=SpamRules(enabled=False)))
    assert hub.get(hub.buyer(said="gọi không chín không một hai ba bốn năm")).counts
    assert hub.send("sara", SetShopRules(spam=SpamRules(hosts=("no host",)))) == "spam.host"


def test_staff_may_write_whatever_they_like(hub: HubByHand) -> None:
    chat = hub.buyer()
    assert hub.send("lan", SendMessage(conversation=chat, body=Text(LOAN))) == ""
    assert hub.get(chat).counts


@pytest.mark.parametrize("text", ["\u202e\u2066 alo \u200b", "z\u0301\u0301\u0301\u0301", "\u200d", "a" * 4_000, "𝐙" * 300])
def test_hostile_text_passes_the_door_like_any_other(hub: HubByHand, text: str) -> None:
    """Whatever the rules make of it: the message is kept, or refused as empty."""
    chat = hub.buyer(said="")
    assert hub.say(chat, text) in ("", "message.empty")


def test_what_the_hub_remembered_in_memory_is_no_more_after_a_restart(hub: HubByHand) -> None:
    """The log and the marks stay: what a person cleared is not caught again."""
    chat = hub.buyer(said=LOAN)
    hub.send("lan", MarkNotSpam(conversation=chat))
    hub.restart()
    hub.say(chat, LOAN)
    assert hub.get(chat).counts
    assert hub.get(ConversationId(hub.buyer(said=COPIED))).counts


def test_another_shops_conversation_is_not_found(hub: HubByHand) -> None:
    assert hub.send("lan", MarkSpam(conversation=ConversationId("elsewhere"))) == "not_found"
    assert hub.send("lan", MarkNotSpam(conversation=ConversationId("elsewhere"))) == "not_found"
    assert ShopId("shop") == "shop"
