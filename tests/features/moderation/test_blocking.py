"""Blocking at the hub: kept unseen, counted nowhere, lost never (CHAT-18)."""

import random
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import select

from app.domain.ids import MINUTE, SECOND, ConversationId, Instant, StaffId, conversation_stream, shop_stream
from app.domain.messages import Author, Message, Text
from app.domain.moderation import NOTE_LIMIT, Misconduct
from app.domain.people import Role, Staff
from app.domain.response import Exclusion, ResponsePolicy
from app.features.chat.hub import HELD_LIMIT
from app.features.chat.wire import SendMessage
from app.features.moderation.rules import UNDO_WITHIN
from app.features.moderation.wire import BlockBuyer, BlockChanged, HeldMessagesShown, UnblockBuyer, UndoBlocking
from app.features.spam.wire import MarkNotSpam, MarkSpam
from app.hub.database import audit, held_messages, journal, messages, search
from app.hub.database.held_messages import held_messages as table
from tests.fakes.hub_by_hand import SHOP, HubByHand
from tests.fakes.nouns import NOON
from tests.features.response.by_hand import LedgerByHand

PEOPLE = [
    Staff(id=StaffId("lan"), name="Lan", roles=(Role.AGENT,)),
    Staff(id=StaffId("minh"), name="Minh", roles=(Role.AGENT,)),
    Staff(id=StaffId("hoa"), name="Hòa", roles=(Role.AGENT, Role.SUPERVISOR)),
]
SECRET = "you will never read this"


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[LedgerByHand]:
    made = LedgerByHand(tmp_path, NOON, PEOPLE)
    yield made
    made.close()


def block(hub: HubByHand, chat: ConversationId, who: str = "lan", reason: Misconduct = Misconduct.ABUSE, note: str = "") -> str:
    return hub.send(who, BlockBuyer(conversation=chat, reason=reason, note=note))


def later(hub: HubByHand, milliseconds: int) -> None:
    hub.now = Instant(hub.now + milliseconds)


def seen(hub: HubByHand, chat: ConversationId) -> list[tuple[int, str]]:
    """What staff read of a chat: number and text, oldest first."""
    return _texts(hub.read(lambda sql: messages.before(sql, chat, 0, 500)))


def seen_by_buyer(hub: HubByHand, chat: ConversationId) -> list[tuple[int, str]]:
    return _texts(hub.read(lambda sql: held_messages.for_buyer(sql, chat, 0, 500)))


def _texts(found: list[Message]) -> list[tuple[int, str]]:
    return [(message.number, message.body.text) for message in reversed(found) if isinstance(message.body, Text)]


def told(hub: HubByHand, stream: str) -> list[journal.Entry]:
    return hub.read(lambda sql: journal.read(sql, stream, 0, 10_000))  # type: ignore[arg-type]


def test_who_when_and_why(hub: LedgerByHand) -> None:
    """CHAT-18: stands in the conversation itself, is told in one event, and audited; the first one's reason stays."""
    chat = hub.buyer()
    assert block(hub, chat, note="  shouts \u202e ") == ""
    assert [entry.type for entry in hub.told if entry.type.startswith("moderation")] == [BlockChanged.TYPE]
    now = hub.get(chat)
    assert now.block is not None
    assert (now.blocked, now.block.by, now.block.time, now.block.reason) == (True, "lan", hub.now, Misconduct.ABUSE)
    assert now.block.note == "shouts"
    assert block(hub, chat, "minh", Misconduct.FRAUD) == ""
    assert hub.told == []
    assert hub.get(chat).block == now.block
    assert [e.action for e in hub.read(lambda sql: audit.entries(sql, SHOP.id))] == ["moderation.block"]
    assert hub.send("minh", UnblockBuyer(conversation=chat)) == ""
    assert (hub.get(chat).blocked, hub.get(chat).block) == (False, None)
    assert hub.send("minh", UnblockBuyer(conversation=chat)) == ""
    assert hub.told == [], "it is so already"
    assert hub.read(lambda sql: audit.verify(sql, SHOP.id)) == 2


@pytest.mark.parametrize(
    ("reason", "note", "code"),
    [
        (Misconduct.OTHER, "", "moderation.note_missing"),
        (Misconduct.OTHER, " \u200b ", "moderation.note_missing"),
        (Misconduct.OTHER, "x", ""),
        (Misconduct.ABUSE, "x" * NOTE_LIMIT, ""),
        (Misconduct.ABUSE, "x" * (NOTE_LIMIT + 1), "moderation.note_long"),
    ],
)
def test_a_reason_is_asked_for(hub: LedgerByHand, reason: Misconduct, note: str, code: str) -> None:
    """CHAT-18: and nothing is blocked without it."""
    chat = hub.buyer()
    assert block(hub, chat, reason=reason, note=note) == code
    assert hub.get(chat).blocked is (code == "")


def test_what_is_written_meanwhile_is_unseen_and_counts_nowhere(hub: LedgerByHand) -> None:
    """CHAT-18: no event, no number, no clock, no search; the wait ends as excluded `blocked`; the buyer notices nothing."""
    chat = hub.buyer(said="hello")
    later(hub, 20 * SECOND)
    block(hub, chat)
    before = hub.get(chat)
    assert (before.waiting_since, before.counts, hub.owner(chat)) == (None, False, "")
    assert [(turn.ending, turn.counted, turn.rule) for turn in hub.turns()] == [("blocked", False, Exclusion.BLOCKED)]
    staff = told(hub, shop_stream(SHOP.id))
    later(hub, SECOND)
    assert hub.say(chat, SECRET) == ""
    assert {entry.stream for entry in hub.told} == {conversation_stream(chat)}
    assert hub.get(chat) == before
    assert told(hub, shop_stream(SHOP.id)) == staff
    assert seen(hub, chat) == [(1, "hello")]
    assert seen_by_buyer(hub, chat) == [(1, "hello"), (2, SECRET)]
    hub.write(search.index)
    with hub._database.reader() as connection:
        assert search.find(connection, SHOP.id, "never", 10) == []
    assert len(hub.turns()) == 1


def test_unblocked_all_of_it_is_there_in_order_and_waits_from_now_on(hub: LedgerByHand) -> None:
    """CHAT-18, CHAT-5: as after "not spam"; each message keeps number, time and id, and can be found."""
    chat = hub.buyer(said="hello")
    hub.answer("lan", chat)
    block(hub, chat)
    for number in range(25):
        later(hub, SECOND)
        hub.say(chat, f"never {number}")
    as_buyer = hub.read(lambda sql: held_messages.for_buyer(sql, chat, 0, 500))
    later(hub, MINUTE)
    assert hub.send("minh", UnblockBuyer(conversation=chat)) == ""
    kinds = [entry.type for entry in hub.told if entry.stream == shop_stream(SHOP.id)]
    assert kinds == [HeldMessagesShown.TYPE] * 3 + [BlockChanged.TYPE]
    assert conversation_stream(chat) not in {entry.stream for entry in hub.told}, "the buyer has them already"
    assert hub.read(lambda sql: messages.before(sql, chat, 0, 500)) == as_buyer
    now = hub.get(chat)
    assert (now.last_number, now.unread, now.waiting_since, now.counts) == (27, 25, hub.now, True)
    assert now.last is not None
    assert now.last.text == "never 24"
    hub.write(search.index)
    with hub._database.reader() as connection:
        assert len(search.find(connection, SHOP.id, "never", 50)) == 25
    assert [turn.started for turn in hub.turns()][-1] == hub.now


def test_nothing_waits_where_nothing_was_written_or_spam_goes_on(hub: LedgerByHand) -> None:
    """CHAT-18: an answered chat stays answered; what lies in the spam folder starts no clock on either way out."""
    answered = hub.buyer()
    hub.answer("lan", answered)
    block(hub, answered)
    hub.send("lan", UnblockBuyer(conversation=answered))
    assert hub.get(answered).waiting_since is None
    spam = hub.buyer()
    hub.send("lan", MarkSpam(conversation=spam))
    block(hub, spam)
    hub.say(spam, "more")
    hub.send("lan", MarkNotSpam(conversation=spam))
    assert hub.get(spam).waiting_since is None, "not spam, but still blocked"
    hub.send("lan", MarkSpam(conversation=spam))
    hub.send("lan", UnblockBuyer(conversation=spam))
    assert (hub.get(spam).waiting_since, hub.get(spam).last_number) == (None, 2)


def test_staff_cannot_write_to_a_blocked_buyer(hub: LedgerByHand) -> None:
    """CHAT-18: refused with a code that says what to do; the buyer can, exactly once, whatever the device is called."""
    chat = hub.buyer()
    block(hub, chat)
    assert hub.answer("lan", chat) == "moderation.blocked"
    assert hub.answer("hoa", chat) == "moderation.blocked"
    assert len(seen_by_buyer(hub, chat)) == 1


def test_an_id_that_was_used_elsewhere_keeps_nothing_away(hub: LedgerByHand) -> None:
    """The buyer sends a message under an id that a held one has, in another chat: both are kept."""
    chat = hub.buyer(said="hello")
    block(hub, chat)
    hub.say(chat, "held")
    held = hub.read(lambda sql: held_messages.for_buyer(sql, chat, 0, 1))[0]

    def use_again(tx) -> None:  # type: ignore[no-untyped-def]
        messages.add(tx, msgspec.structs.replace(held, conversation=hub_other, number=9))

    hub_other = hub.buyer(said="")
    hub.write(use_again)
    assert hub.send("lan", UnblockBuyer(conversation=chat)) == ""
    assert seen(hub, chat) == [(1, "hello"), (2, "held")]


def test_a_slip_of_the_hand_costs_no_turn(hub: LedgerByHand) -> None:
    """CHAT-18: taken back, the clock runs on as if nothing had been; a colleague's block is theirs, and an old one stays."""
    chat = hub.buyer()
    since = hub.get(chat).waiting_since
    later(hub, 20 * SECOND)
    block(hub, chat)
    later(hub, SECOND)
    hub.say(chat, "hello?")
    hub.send("minh", UndoBlocking(conversation=chat))
    assert hub.get(chat).blocked
    hub.send("lan", UndoBlocking(conversation=chat))
    now = hub.get(chat)
    assert (now.blocked, now.waiting_since, now.last_number) == (False, since, 2)
    assert [(turn.started, turn.ended, turn.counted) for turn in hub.turns()] == [(since, None, True)]
    hub.send("lan", UndoBlocking(conversation=chat))
    assert not hub.get(chat).blocked, "once is once"
    block(hub, chat)
    later(hub, UNDO_WITHIN + 1)
    hub.send("lan", UndoBlocking(conversation=chat))
    assert hub.get(chat).blocked


def test_what_came_after_an_answer_waits_from_the_undo_on(hub: LedgerByHand) -> None:
    """CHAT-18: nobody waited before the block; what the buyer wrote meanwhile waits from now on."""
    chat = hub.buyer()
    hub.answer("lan", chat)
    block(hub, chat)
    later(hub, SECOND)
    hub.say(chat, "one more thing")
    later(hub, SECOND)
    hub.send("lan", UndoBlocking(conversation=chat))
    assert hub.get(chat).waiting_since == hub.now


def test_unblocking_can_be_taken_back(hub: LedgerByHand) -> None:
    """CHAT-18: the same block is in force again, with the one who made it; what came in stays, the wait counts nowhere."""
    chat = hub.buyer()
    block(hub, chat, note="why")
    first = hub.get(chat).block
    later(hub, SECOND)
    hub.say(chat, "held")
    later(hub, SECOND)
    hub.send("minh", UnblockBuyer(conversation=chat))
    hub.send("lan", UndoBlocking(conversation=chat))
    assert not hub.get(chat).blocked, "it was Minh who unblocked"
    hub.send("minh", UndoBlocking(conversation=chat))
    now = hub.get(chat)
    assert (now.blocked, now.block, now.waiting_since, now.last_number) == (True, first, None, 2)
    assert not any(turn.counted for turn in hub.turns())
    hub.say(chat, "held again")
    assert hub.get(chat).last_number == 2


def test_the_ledger_worked_out_again_says_the_same(hub: LedgerByHand) -> None:
    """CHAT-9, CHAT-18: what was held starts no turn at the time when it was written, also under the policy anew."""
    answered, waiting, undone = hub.buyer(), hub.buyer(), hub.buyer()
    later(hub, 30 * SECOND)
    hub.answer("lan", answered)
    for chat in (answered, waiting, undone):
        block(hub, chat)
        later(hub, 7 * SECOND)
        hub.say(chat, "held")
        later(hub, 7 * SECOND)
        hub.say(chat, "held as well")
    later(hub, 20 * MINUTE)
    hub.send("minh", UnblockBuyer(conversation=answered))
    hub.send("minh", UnblockBuyer(conversation=waiting))
    block(hub, undone, "minh")
    hub.send("minh", UnblockBuyer(conversation=undone))
    later(hub, MINUTE)
    for chat in (answered, waiting, undone):
        hub.answer("hoa", chat)
        later(hub, SECOND)
        hub.say(chat, "thanks")
    live = sorted(hub.turns(), key=lambda turn: (turn.conversation, turn.started))
    anew = sorted(hub.anew(ResponsePolicy()), key=lambda turn: (turn.conversation, turn.started))
    assert anew == live
    assert len(live) == 9


def test_the_same_after_a_restart(hub: LedgerByHand) -> None:
    """CHAT-18, F2: the block and what is held are on the disk."""
    chat = hub.buyer(said="hello")
    block(hub, chat)
    hub.say(chat, "one")
    hub.restart()
    assert hub.get(chat).blocked
    assert hub.answer("lan", chat) == "moderation.blocked"
    hub.say(chat, "two")
    assert hub.get(chat).last_number == 1
    hub.restart()
    hub.send("minh", UnblockBuyer(conversation=chat))
    assert seen(hub, chat) == [(1, "hello"), (2, "one"), (3, "two")]


def test_a_blocked_buyer_cannot_fill_the_hub(hub: LedgerByHand) -> None:
    """CHAT-18: after HELD_LIMIT messages the buyer is told to wait, like anybody who is too fast; none of those is lost."""
    chat = hub.buyer(said="")
    block(hub, chat)

    def fill(tx) -> None:  # type: ignore[no-untyped-def]
        for number in range(1, HELD_LIMIT):
            message = Message(
                id=f"m{number}", conversation=chat, number=number, author=Author.BUYER, author_id=f"b{chat[1:]}",  # type: ignore[arg-type]
                author_name="B", time=tx.now, body=Text("x"),
            )  # fmt: skip
            held_messages.add(tx.sql, message)

    hub.write(fill)
    assert hub.say(chat, "the last one") == ""
    assert hub.say(chat, "one too many") == "chat.too_fast"
    hub.send("lan", UnblockBuyer(conversation=chat))
    assert hub.get(chat).last_number == HELD_LIMIT
    assert hub.say(chat, "seen again") == ""


def test_other_shops_are_not_found(hub: LedgerByHand) -> None:
    nobodys = ConversationId("elsewhere")
    assert block(hub, nobodys) == "not_found"
    assert hub.send("lan", UnblockBuyer(conversation=nobodys)) == "not_found"
    assert hub.send("lan", UndoBlocking(conversation=nobodys)) == "not_found"


@pytest.mark.parametrize("seed", range(8))
def test_nothing_reaches_staff_while_blocked_and_nothing_is_lost(hub: LedgerByHand, seed: int) -> None:
    """CHAT-18, a property: whatever people do in whatever order, a text written while its buyer was blocked is in no frame of
    the shop's stream before an unblocking, and in the end staff see what the buyer sees: each message once, in one order."""
    chance = random.Random(seed)
    chats = [hub.buyer(said=f"{n} first") for n in range(3)]
    unseen: set[str] = set()
    for step in range(120):
        later(hub, chance.choice((1, SECOND, 30 * SECOND)))
        chat = chance.choice(chats)
        who = chance.choice(("lan", "minh", "hoa"))
        blocked = hub.get(chat).blocked
        text = f"step-{step}-of-{chat}"
        act = chance.randrange(10)
        if act < 5:
            hub.say(chat, text)
            if blocked:
                unseen.add(text)
        elif act == 5:
            hub.send(who, SendMessage(conversation=chat, body=Text(text)))
        elif act == 6:
            block(hub, chat, who)
        elif act == 7:
            hub.send(who, UnblockBuyer(conversation=chat))
        elif act == 8:
            hub.send(who, UndoBlocking(conversation=chat))
        else:
            hub.restart()
        if not hub.get(chat).blocked:
            unseen = {one for one in unseen if not one.endswith(f"-of-{chat}")}
        everything = b"".join(bytes(entry.data) for entry in told(hub, shop_stream(SHOP.id))).decode()
        assert not [one for one in unseen if f'"{one}"' in everything]
        assert all(hub.get(one).waiting_since is None for one in chats if hub.get(one).blocked)
    for chat in chats:
        if hub.get(chat).blocked:
            hub.send("hoa", UnblockBuyer(conversation=chat))
        shown = seen(hub, chat)
        assert shown == seen_by_buyer(hub, chat)
        assert [number for number, _text in shown] == list(range(1, hub.get(chat).last_number + 1))
        assert len({text for _number, text in shown}) == len(shown)
    assert hub.write(lambda tx: tx.connection.execute(select(table.c.id)).all()) == []
    anew = sorted(hub.anew(ResponsePolicy()), key=lambda turn: turn.id)
    assert anew == sorted(hub.turns(), key=lambda turn: turn.id)
