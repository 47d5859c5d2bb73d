"""Notes of staff among the messages, and a chat looked into without a trace (CHAT-24, CHAT-32)."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.kit.pictures import PictureLoader
from app.desktop.store import Batch
from app.domain.conversations import with_message
from app.domain.ids import ConversationId, Instant, StaffId
from app.domain.messages import Text
from app.domain.notes import Note
from app.domain.people import Role, Staff
from app.features.chat.view.watching import WatchedChat
from app.features.chat.view.words import spoken
from app.protocol.operations import Gone
from tests.fakes.desk import CHAT, NOON, AtOnce, FakePictures, said
from tests.features.chat.conftest import Desk, make_desk

MINUTE = 60_000


def note(name: str, after: float, text: str = "he is a reseller", to: str | None = None, of: str = CHAT) -> Note:
    """A note written `after` so many messages."""
    return Note(
        id=name, conversation=ConversationId(of), author=StaffId("sara"), author_name="Sara", text=text,
        time=Instant(int(NOON + after * MINUTE)), to=None if to is None else StaffId(to),
    )  # fmt: skip


def shown(desk: Desk) -> list[str]:
    entries = (desk.model.entry(place) for place in range(len(desk.model)))
    return [("*" if e.note else "") + e.body.text for e in entries if isinstance(e.body, Text)]


def add(desk: Desk, *notes: Note) -> None:
    desk.store.apply(Batch(entities=list(notes)))


def test_notes_stand_between_the_messages_by_time(desk: Desk) -> None:
    """CHAT-24: where they were written; places, keys and numbers of messages stay in step with them."""
    desk.model.open(CHAT)
    add(desk, note("n2", 58.5, "second"), note("n1", 57, "first"), note("n3", 99, "last"), note("x", 58, "foreign", of="c-2"))
    assert shown(desk)[-7:] == [
        "message 57", "*first", "message 58", "*second", "message 59", "message 60", "*last",
    ]  # fmt: skip
    assert desk.model.keys() == [desk.model.key(place) for place in range(len(desk.model))]
    for number in range(11, 61):
        assert desk.model.entry(desk.model.place_of(number)).number == number
    assert desk.model.place_of(5) == -1


def test_a_new_message_comes_after_a_note_and_what_is_on_its_way_after_both(desk: Desk) -> None:
    """The run grows at its end as without notes."""
    desk.model.open(CHAT)
    add(desk, note("n", 61.5))
    desk.arrive(said(61), said(62))
    desk.model.send("on its way")
    assert shown(desk)[-4:] == ["message 61", "*he is a reseller", "message 62", "on its way"]


def test_notes_wait_until_the_messages_around_them_are_loaded(desk: Desk) -> None:
    """One from the first day does not stand above the newest page."""
    add(desk, note("early", 3.5, "early"), note("before all", -5, "before all"))
    desk.model.open(CHAT)
    assert shown(desk)[0] == "message 11"
    desk.model.load_older()
    assert shown(desk)[:6] == ["*before all", "message 1", "message 2", "message 3", "*early", "message 4"]


def test_a_note_in_a_chat_without_messages(desk: Desk) -> None:
    """It can be read although nobody said anything."""
    empty = make_desk(0)
    empty.model.open(CHAT)
    add(empty, note("n", 1))
    assert shown(empty) == ["*he is a reseller"]


def test_a_note_that_is_gone_and_a_snapshot_without_it(desk: Desk) -> None:
    """The store is what counts."""
    desk.model.open(CHAT)
    add(desk, note("n", 60))
    assert len(desk.model) == 51
    desk.store.apply(Batch(entities=[Gone("note", "n")]))  # type: ignore[list-item]
    assert len(desk.model) == 50


def test_it_says_whose_it_is_and_for_whom(desk: Desk, qtbot: QtBot) -> None:
    """CHAT-32: a whisper is announced to the agent, and says that it is one."""
    desk.store.apply(Batch(entities=[Staff(id=StaffId("s-1"), name="Lan", roles=(Role.AGENT,))]))
    desk.model.open(CHAT)
    with qtbot.waitSignal(desk.model.arrived) as told:
        add(desk, note("n", 60, to="s-1"))
    assert spoken(told.args[0][0]).startswith("Sara whispers to Lan: he is a reseller")
    assert spoken(desk.model.entry(len(desk.model) - 1)).startswith("Sara whispers to Lan:")


def watched(desk: Desk, qtbot: QtBot, appearance: Appearance) -> WatchedChat:
    chat = WatchedChat(desk.model, appearance, FakePictures(), PictureLoader(AtOnce()))
    qtbot.addWidget(chat)
    chat.resize(420, 500)
    chat.open(CHAT)
    chat.show()
    chat.activateWindow()
    qtbot.waitUntil(chat.isActiveWindow)
    return chat


def test_watching_leaves_no_trace(qtbot: QtBot, appearance: Appearance) -> None:
    """CHAT-32: unread messages on screen in the active window are not marked as read; keys type nothing, nothing is sent."""
    desk = make_desk(staff_read=40)
    chat = watched(desk, qtbot, appearance)
    chat.timeline.go_to_newest()
    desk.arrive(said(61))
    for key in (Qt.Key.Key_A, Qt.Key.Key_Return, Qt.Key.Key_End):
        QTest.keyClick(chat.timeline, key)
    qtbot.wait(50)
    assert desk.marked == []
    assert desk.outbox.commands == []
    assert desk.outbox.signals == []
    assert desk.drafts.texts == {}
    assert shown(desk)[-1] == "message 61"


def test_a_note_has_a_colour_of_its_own(qtbot: QtBot, appearance: Appearance) -> None:
    """CHAT-24: another ground than messages and system lines."""
    desk = make_desk(3)
    chat = watched(desk, qtbot, appearance)
    add(desk, note("n", 10))
    qtbot.wait(20)
    picture, wanted = chat.timeline.viewport().grab().toImage(), appearance.theme.warn_soft
    place = chat.timeline.row_rect(len(desk.model) - 1)
    row = [QColor(picture.pixel(QPoint(x, place.center().y()))) for x in range(place.width())]
    assert wanted in row


def test_with_message_is_unchanged_by_notes() -> None:
    """CHAT-2: a note is no message: it takes no number and stops no clock."""
    desk = make_desk(2)
    add(desk, note("n", 5))
    after = with_message(desk.store.conversations[CHAT], said(3))
    assert (after.last_number, after.waiting_since is not None) == (3, True)
