"""The open chat without widgets: what is loaded, what merges, what counts as read (CHAT-13 to CHAT-16)."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop.store import Batch, Connection, SendState
from app.domain.conversations import Conversation
from app.domain.ids import ConversationId, MessageId
from app.domain.messages import TEXT_LIMIT, Author, Text
from app.domain.people import Buyer
from app.features.chat.model.entries import State
from app.features.chat.model.links import links
from app.features.chat.model.typists import OwnTyping
from app.features.chat.model.window import MOST, Older
from app.features.chat.wire import SendMessage, Typing
from app.protocol.envelope import ErrorBody
from tests.fakes.desk import CHAT, NOON, FakeOutbox, said
from tests.features.chat.conftest import Desk, make_desk


def texts(desk: Desk) -> list[str]:
    entries = [desk.model.entry(place) for place in range(len(desk.model))]
    return [entry.body.text for entry in entries if isinstance(entry.body, Text)]


def states(desk: Desk) -> list[State]:
    return [desk.model.entry(place).state for place in range(len(desk.model))]


def test_a_chat_opens_with_its_newest_page(desk: Desk) -> None:
    desk.model.open(CHAT)
    assert texts(desk) == [f"message {number}" for number in range(11, 61)]
    assert desk.model.older is Older.MORE
    assert desk.model.at_newest


def test_older_messages_come_from_this_computer_first(desk: Desk) -> None:
    desk.model.open(CHAT)
    desk.model.load_older()
    assert texts(desk)[0] == "message 1"
    assert desk.model.older is Older.NOTHING
    assert desk.history.fetches == []


def test_a_hole_is_fetched_from_the_hub_once_at_a_time(qapp: QApplication) -> None:
    desk = make_desk(120, cached=range(101, 121))
    desk.model.open(CHAT)
    desk.history.hold = True
    desk.model.load_older()
    desk.model.load_older()
    assert desk.model.older is Older.LOADING
    assert desk.history.fetches == [(CHAT, 101)]
    desk.history.answer()
    assert texts(desk)[0] == "message 51"
    assert desk.model.older is Older.MORE


def test_a_hole_offline_says_so_and_is_filled_after_the_link_is_back(qapp: QApplication) -> None:
    """F9: what is not on this computer waits; it is neither invented nor asked for in a loop."""
    desk = make_desk(120, cached=range(101, 121))
    desk.model.open(CHAT)
    desk.history.online = False
    for _ in range(5):
        desk.model.load_older()
    assert desk.model.older is Older.UNREACHABLE
    assert len(desk.history.fetches) == 1
    desk.history.online = True
    desk.store.apply(Batch(connection=Connection.ONLINE))
    assert desk.model.older is Older.MORE
    desk.model.load_older()
    assert texts(desk)[0] == "message 51"


def test_a_conversation_without_cached_messages_is_fetched(qapp: QApplication) -> None:
    desk = make_desk(30, cached=range(0))
    desk.model.open(CHAT)
    assert texts(desk)[-1] == "message 30"


def test_what_arrived_but_is_not_yet_in_the_cache_is_shown(desk: Desk) -> None:
    """The store speaks before the cache has committed: opening a chat in that moment must not hide the newest words."""
    fresh = said(61, "just now")
    desk.arrive(fresh)
    del desk.history.messages[CHAT, 61]
    desk.model.open(CHAT)
    assert texts(desk)[-1] == "just now"


def test_a_sent_message_keeps_its_place_when_the_hubs_copy_comes(desk: Desk) -> None:
    """CHAT-15: exactly one bubble at every moment, under one id."""
    desk.model.open(CHAT)
    assert desk.model.send("  hello  ") is None
    command = desk.outbox.commands[-1]
    assert isinstance(command, SendMessage)
    assert command.body == Text("hello")
    key = desk.model.keys()[-1]
    assert states(desk)[-1] is State.QUEUED
    counts: list[int] = []
    desk.model.changed.connect(lambda: counts.append(desk.model.keys().count(key)))
    desk.arrive(said(61, "hello", Author.STAFF, id=MessageId(key)))
    assert desk.model.keys()[-1] == key
    assert states(desk)[-1] is State.SENT
    assert set(counts) == {1}


def test_the_hubs_copy_in_the_cache_hides_the_bubble_that_a_crash_left(desk: Desk) -> None:
    """F1: killed between the hub's copy and the end of the outbox row, the message still shows once."""
    desk.outbox.show(MessageId("m-60"), CHAT, Text("message 60"))
    desk.model.open(CHAT)
    assert desk.model.keys().count(MessageId("m-60")) == 1


def test_states_follow_the_outbox_and_the_buyers_receipts(desk: Desk) -> None:
    """CHAT-15: saving → queued → sending → sent → delivered → read, and nothing sooner than it is true."""
    desk.model.open(CHAT)
    seen = []
    for state in (SendState.SAVING, SendState.QUEUED, SendState.WAITING, SendState.UPLOADING, SendState.SENDING):
        desk.outbox.show(MessageId("o-1"), CHAT, Text("hi"), state=state)
        seen.append(states(desk)[-1])
    desk.arrive(said(61, "hi", Author.STAFF, id=MessageId("o-1")))
    seen.append(states(desk)[-1])
    for fields in ({"buyer_delivered": 61}, {"buyer_delivered": 61, "buyer_read": 61}):
        conversation = desk.store.conversations[CHAT]
        values = {name: getattr(conversation, name) for name in conversation.__struct_fields__}
        desk.store.apply(Batch(entities=[Conversation(**(values | fields))]))
        seen.append(states(desk)[-1])
    assert seen == [
        State.SAVING, State.QUEUED, State.WAITING, State.UPLOADING, State.SENDING, State.SENT, State.DELIVERED, State.READ,
    ]  # fmt: skip


def test_a_failed_message_stays_with_its_reason_until_retried_or_deleted(desk: Desk) -> None:
    desk.model.open(CHAT)
    error = ErrorBody("message.too_long", {"limit": 4000})
    desk.outbox.show(MessageId("o-1"), CHAT, Text("hi"), state=SendState.FAILED, error=error)
    assert desk.model.entry(len(desk.model) - 1).error == error
    desk.model.retry(MessageId("o-1"))
    assert desk.outbox.retried == ["o-1"]
    desk.model.delete(MessageId("o-1"))
    assert desk.model.keys().count(MessageId("o-1")) == 0


@pytest.mark.parametrize(
    ("text", "code"), [("", "message.empty"), (" \n ", "message.empty"), ("x" * (TEXT_LIMIT + 1), "message.too_long")]
)
def test_what_cannot_be_sent_is_refused_before_the_outbox(desk: Desk, text: str, code: str) -> None:
    desk.model.open(CHAT)
    error = desk.model.send(text)
    assert error is not None
    assert error.code == code
    assert desk.outbox.sent == []


def test_reading_needs_attention_and_the_newest_message(desk: Desk) -> None:
    """CHAT-13: read is what was on screen in a focused window, not what merely arrived."""
    desk.model.open(CHAT)
    desk.arrive(said(61))
    assert desk.marked == []
    desk.model.set_attentive(True)
    assert desk.marked == [(CHAT, 61)]
    desk.arrive(said(62))
    assert desk.marked[-1] == (CHAT, 62)
    desk.model.set_attentive(False)
    desk.arrive(said(63))
    assert desk.marked[-1] == (CHAT, 62)


def test_the_new_line_stands_until_the_chat_is_left(qapp: QApplication) -> None:
    desk = make_desk(60, staff_read=55)
    desk.store.apply(Batch(entities=[Conversation(id=ConversationId("c-2"), buyer=Buyer(id="b-2", name="B"), created=NOON)]))  # type: ignore[arg-type]
    desk.model.open(CHAT)
    assert desk.model.unread_from == 56
    desk.model.set_attentive(True)
    desk.arrive(said(61))
    assert desk.model.unread_from == 56
    desk.model.open(ConversationId("c-2"))
    assert desk.model.unread_from == 0


def test_an_unread_message_far_above_is_loaded_with_some_before_it(qapp: QApplication) -> None:
    desk = make_desk(400, staff_read=200)
    desk.model.open(CHAT)
    assert desk.model.place_of(201) > 0
    assert not desk.model.at_newest


def test_what_comes_while_the_reader_is_away_is_new(desk: Desk) -> None:
    desk.model.open(CHAT)
    desk.arrive(said(61, "own", Author.STAFF))
    assert desk.model.unread_from == 0
    desk.arrive(said(62))
    assert desk.model.unread_from == 62


def test_the_loaded_run_never_grows_beyond_its_limit(qapp: QApplication) -> None:
    desk = make_desk(MOST + 500)
    desk.model.open(CHAT)
    while desk.model.older is Older.MORE:
        desk.model.load_older()
    assert len(desk.model) == MOST
    assert desk.model.entry(0).number == 1
    assert not desk.model.at_newest
    while not desk.model.at_newest:
        desk.model.load_newer()
    numbers = [desk.model.entry(place).number for place in range(len(desk.model))]
    assert numbers == list(range(501, MOST + 501))


def test_messages_of_a_chat_read_far_above_wait_below(qapp: QApplication) -> None:
    desk = make_desk(400)
    desk.model.open(CHAT)
    desk.model.go_to(10)
    assert desk.model.place_of(10) >= 0
    desk.arrive(said(401))
    assert desk.model.place_of(401) == -1
    assert desk.model.last_number == 401
    assert desk.model.send("mine") is None
    assert desk.model.entry(len(desk.model) - 1).state is State.QUEUED, "sending leads to where it appears"


def test_a_jump_to_what_is_only_at_the_hub_fetches_it(qapp: QApplication) -> None:
    desk = make_desk(400, cached=range(351, 401))
    jumps: list[int] = []
    desk.model.jumped.connect(jumps.append)
    desk.model.open(CHAT)
    desk.model.go_to(100)
    assert jumps == [100]
    assert desk.model.place_of(100) >= 0


def test_a_jump_offline_says_that_it_cannot_be_had(qapp: QApplication) -> None:
    desk = make_desk(400, cached=range(351, 401))
    missing: list[int] = []
    desk.model.missing.connect(missing.append)
    desk.model.open(CHAT)
    desk.history.online = False
    desk.model.go_to(100)
    assert missing == [100]
    assert texts(desk)[-1] == "message 400"


def test_a_gap_after_sleep_is_filled_before_newer_messages_show(desk: Desk) -> None:
    """F17: the events jump from 60 to 75; nothing is shown out of its order and the rest is fetched."""
    desk.model.open(CHAT)
    for number in range(61, 76):
        desk.history.at_hub[CHAT, number] = said(number)
    late = [said(number) for number in range(61, 76)]
    conversation = desk.store.conversations[CHAT]
    values = {name: getattr(conversation, name) for name in conversation.__struct_fields__}
    desk.store.apply(Batch(entities=[late[-1], Conversation(**(values | {"last_number": 75}))]))
    assert texts(desk)[-1] == "message 60"
    assert not desk.model.at_newest
    desk.model.load_newer()
    assert texts(desk)[-15:] == [message.body.text for message in late if isinstance(message.body, Text)]


def test_a_snapshot_reads_the_chat_again(desk: Desk) -> None:
    """F27: after a restore the store is filled anew; the open chat follows."""
    desk.model.open(CHAT)
    conversation = desk.store.conversations[CHAT]
    desk.history.add(said(60, "as restored"))
    desk.store.apply(Batch(entities=[conversation], reset=True))
    assert texts(desk)[-1] == "as restored"


def test_typing_is_shown_for_five_seconds_or_until_the_words_arrive(desk: Desk) -> None:
    desk.model.open(CHAT)
    desk.store.apply(Batch(signals=[Typing(conversation=CHAT, by="buyer"), Typing(conversation=CHAT, by="s-1", name="Lan")]))
    assert desk.model.typists == ("王小敏",)
    desk.arrive(said(61))
    assert desk.model.typists == ()
    desk.store.apply(Batch(signals=[Typing(conversation=ConversationId("c-9"), by="buyer")]))
    assert desk.model.typists == ()


def test_typing_that_is_not_heard_of_again_is_forgotten(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.features.chat.model.typists.TYPING_FOR", 0.05)
    desk.model.open(CHAT)
    desk.store.apply(Batch(signals=[Typing(conversation=CHAT, by="s-2", name="Hòa")]))
    assert desk.model.typists == ("Hòa",)
    qtbot.waitUntil(lambda: desk.model.typists == (), timeout=1000)


def test_our_typing_is_told_every_three_seconds_and_ended_once() -> None:
    now, outbox = [0.0], FakeOutbox()
    own = OwnTyping(outbox, lambda: now[0])
    for moment in (0.0, 0.5, 2.9, 3.1, 5.0):
        now[0] = moment
        own.wrote(CHAT)
    own.stopped()
    own.stopped()
    assert outbox.signals == [Typing(conversation=CHAT), Typing(conversation=CHAT), Typing(conversation=CHAT, active=False)]


def test_a_draft_belongs_to_one_chat_and_marks_it_in_the_list(desk: Desk) -> None:
    """CHAT-16."""
    marks: list[None] = []
    desk.model.draft_marked.connect(lambda: marks.append(None))
    desk.model.open(CHAT)
    desk.model.save_draft("begun")
    desk.model.save_draft("begun again")
    assert len(marks) == 1
    desk.model.open(None)
    assert desk.model.draft() == ""
    desk.model.open(CHAT)
    assert desk.model.draft() == "begun again"
    desk.model.save_draft("")
    assert len(marks) == 2


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("see https://a.example/x.", ["https://a.example/x"]),
        ("(http://a.example/b_(c)) and https://b.example)", ["http://a.example/b_(c)", "https://b.example"]),
        ("看https://a.example，好", ["https://a.example"]),
        ("file:///etc/passwd \\\\host\\share javascript:alert(1) www.a.example", []),
        ("HTTPS://A.EXAMPLE/!", ["HTTPS://A.EXAMPLE/"]),
    ],
)
def test_only_web_addresses_are_links(text: str, addresses: list[str]) -> None:
    found = links(text)
    assert [link.address for link in found] == addresses
    assert all(text[link.start : link.end] == link.address for link in found)
