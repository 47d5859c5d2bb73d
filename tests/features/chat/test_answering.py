"""Quotes, edits and recalls at the desk, by mouse and by key; what is written is never lost (CHAT-14, CHAT-16)."""

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from app.desktop.store import Batch, Connection
from app.domain.changing import ChangeRules
from app.domain.ids import ConversationId, FileId, Instant, MessageId
from app.domain.messages import Author, Message, Picture, Text, quoted, recalled
from app.domain.shop_rules import ShopRules
from app.features.chat.model.answering import Answering
from app.features.chat.view.answering_bar import AnsweringBar
from app.features.chat.wire import EditMessage, RecallMessage, SendMessage
from app.protocol.envelope import ErrorBody
from tests.fakes.desk import CHAT, NOON, said
from tests.features.chat.conftest import Desk, Opened, make_desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Open = Callable[..., Opened]
NOW = Instant(NOON + 7_200_000)


def mine(number: int = 61, text: str = "I look at once", ago: int = 30_000, **fields: object) -> Message:
    """What Lan has just said."""
    return said(number, text, Author.STAFF, time=Instant(NOW - ago), **fields)


def answering(opened: Opened) -> Answering:
    found = opened.pane._answering
    assert found is not None
    return found


def bar(opened: Opened) -> AnsweringBar:
    found = opened.pane.composer.findChild(AnsweringBar)
    assert found is not None
    return found


def choose(opened: Opened, number: int, words: str) -> None:
    """Opens the menu of a message by keyboard and takes one of its lines."""
    timeline = opened.pane.timeline
    timeline.make_current(timeline._model.key(timeline._model.place_of(number)))
    found = timeline.block_of(timeline.current)  # type: ignore[arg-type]
    assert found is not None
    hit = timeline.hit(found[0].bubble.center() + QPoint(0, found[1]))
    assert hit is not None
    menu = timeline.menu_of(hit)
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.deleteLater()


def lines(opened: Opened, number: int) -> list[str]:
    """What the menu of a message offers."""
    timeline = opened.pane.timeline
    place = timeline._model.place_of(number)
    timeline.make_current(timeline._model.key(place))
    found = timeline.block_of(timeline._model.key(place))
    assert found is not None
    hit = timeline.hit(found[0].bubble.center() + QPoint(0, found[1]))
    assert hit is not None
    menu: QMenu = timeline.menu_of(hit)
    words = [action.text() for action in menu.actions()]
    menu.deleteLater()
    return words


def test_a_quote_by_menu_stands_above_the_field_and_in_the_bubble(open_pane: Open) -> None:
    """CHAT-14: the command names the message; the bubble shows its line at once, before the hub has answered."""
    opened = open_pane()
    choose(opened, 58, "Answer this message")
    assert bar(opened).isVisible()
    assert (bar(opened).title.text(), bar(opened).line.text()) == ("Answer to 王小敏", "message 58")
    assert opened.pane.composer.field.hasFocus()
    QTest.keyClicks(opened.pane.composer.field, "Yes")
    QTest.keyClick(opened.pane.composer.field, Qt.Key.Key_Return)
    assert opened.desk.outbox.commands[-1] == SendMessage(conversation=CHAT, body=Text("Yes"), quote=MessageId("m-58"))
    assert not bar(opened).isVisible()
    timeline = opened.pane.timeline
    block = timeline.block(timeline.row_count - 1)
    assert block.quote_lines == ("王小敏", "message 58")
    assert "in answer to 王小敏: message 58" in timeline.spoken(timeline.row_count - 1)
    QTest.keyClicks(opened.pane.composer.field, "and more")
    QTest.keyClick(opened.pane.composer.field, Qt.Key.Key_Return)
    assert opened.desk.outbox.commands[-1] == SendMessage(conversation=CHAT, body=Text("and more"))


def test_a_click_on_a_quote_goes_to_the_original(open_pane: Open) -> None:
    """CHAT-14: wherever it is; also by the menu."""
    opened = open_pane()
    opened.desk.arrive(mine(quote=quoted(said(3))))
    timeline = opened.pane.timeline
    timeline.go_to_newest()
    place = timeline.row_count - 1
    block, top = timeline.block(place), timeline.row_rect(place).top()
    assert block.bubble.contains(block.quote)
    assert block.text is not None
    assert block.text_at.y() >= block.quote.bottom()
    where = block.quote.center() + QPoint(0, top)
    QTest.mouseClick(timeline.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert timeline.current == "m-3"
    assert 3 - 1 in timeline.rows_in_sight()
    timeline.go_to_newest()
    choose(opened, 61, "Show what this answers")
    assert timeline.current == "m-3"


def test_a_picture_is_quoted_as_one(open_pane: Open) -> None:
    opened = open_pane()
    picture = Picture(file=FileId("f"), name="scratch.jpg", size=9, width=40, height=30, caption="see here")
    opened.desk.arrive(said(61, picture), mine(62, quote=quoted(said(61, picture))))
    timeline = opened.pane.timeline
    assert timeline.block(timeline.row_count - 1).quote_lines[1] == "[Picture] see here"
    assert answering(opened).quote(timeline._model.entry(timeline.row_count - 2))
    assert bar(opened).line.text() == "[Picture] see here"


def test_a_key_answers_the_newest_message_of_the_buyer_and_esc_takes_it_back(open_pane: Open) -> None:
    """CHAT-14: by keyboard alone; the text stays."""
    opened = open_pane()
    opened.desk.arrive(mine())
    field = opened.pane.composer.field
    field.setFocus()
    QTest.keyClicks(field, "Yes")
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert bar(opened).line.text() == "message 60"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not bar(opened).isVisible()
    assert field.toPlainText() == "Yes"
    assert field.hasFocus()


def test_a_quote_waits_in_its_own_chat(open_pane: Open) -> None:
    """CHAT-16: another chat does not get it, and it is still there on coming back."""
    opened = open_pane()
    choose(opened, 58, "Answer this message")
    opened.desk.model.open(ConversationId("c-2"))
    assert answering(opened).quoted is None
    opened.desk.model.open(CHAT)
    quote = answering(opened).quoted
    assert quote is not None
    assert quote.number == 58


@pytest.mark.parametrize("text", ["message 60", "message 59"])
def test_what_cannot_be_changed_is_not_offered(open_pane: Open, text: str) -> None:
    """CHAT-14: not the buyer's words, and not one's own after the limit."""
    opened = open_pane()
    opened.desk.arrive(mine(61, ago=121_000), mine(62, ago=119_000))
    assert "Edit" not in lines(opened, 60)
    assert "Recall" not in lines(opened, 61)
    assert {"Edit", "Recall"} <= set(lines(opened, 62))
    rules = msgspec.structs.replace(ShopRules(), changing=ChangeRules(within=0))
    opened.desk.store.rules = rules
    assert not {"Edit", "Recall"} & set(lines(opened, 62))


def test_up_edits_the_last_text_of_ones_own(open_pane: Open) -> None:
    """CHAT-14: in an empty field; Enter sends the change, and the message stands as it was until the hub has said yes."""
    opened = open_pane()
    opened.desk.arrive(mine(61, "Yes, bule"), said(62, "thanks", time=NOW))
    field = opened.pane.composer.field
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.toPlainText() == "Yes, bule"
    assert bar(opened).title.text() == "Edit your message"
    for _ in "bule":
        QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClicks(field, "blue")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert opened.desk.outbox.commands == [EditMessage(conversation=CHAT, message=MessageId("m-61"), text="Yes, blue")]
    assert field.toPlainText() == ""
    assert not bar(opened).isVisible()
    timeline = opened.pane.timeline
    assert "Yes, bule" in timeline.spoken(timeline._model.place_of(61))
    opened.desk.store.apply(_batch(msgspec.structs.replace(mine(61, "Yes, blue"), edited=NOW)))
    assert "Yes, blue, edited" in timeline.spoken(timeline._model.place_of(61))
    assert "edited" in timeline.block(timeline._model.place_of(61)).meta_text
    assert timeline.row_count == 52


@pytest.mark.parametrize("ago", [121_000, 30_000])
def test_up_does_nothing_where_nothing_can_be_edited(open_pane: Open, ago: int) -> None:
    opened = open_pane()
    picture = Picture(file=FileId("f"), name="a.png", size=9, width=40, height=30)
    opened.desk.arrive(mine(61, ago=ago) if ago > 120_000 else said(61, picture, Author.STAFF, time=NOW))
    QTest.keyClick(opened.pane.composer.field, Qt.Key.Key_Up)
    assert opened.pane.composer.field.toPlainText() == ""
    assert answering(opened).edited is None


def test_up_moves_the_cursor_in_a_text(open_pane: Open) -> None:
    opened = open_pane()
    opened.desk.arrive(mine())
    field = opened.pane.composer.field
    QTest.keyClicks(field, "two")
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.toPlainText() == "two"


def test_an_edit_leaves_the_draft_alone(open_pane: Open) -> None:
    """CHAT-16: what was begun before it is back after it, whether it was sent or cancelled."""
    opened = open_pane()
    opened.desk.arrive(mine())
    field = opened.pane.composer.field
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        field.show_text("half a sen")
        choose(opened, 61, "Edit")
        assert field.toPlainText() == "I look at once"
        QTest.keyClicks(field, "!")
        opened.pane.keep_draft()
        assert opened.desk.drafts.text(CHAT) == "half a sen"
        QTest.keyClick(field, key)
        assert field.toPlainText() == "half a sen"
    assert len(opened.desk.outbox.sent) == 1


def test_an_edit_that_the_hub_refuses_comes_back_into_the_field(open_pane: Open) -> None:
    """CHAT-14, CHAT-16: too late by the hub's clock: it says so, and not a word is lost."""
    opened = open_pane()
    opened.desk.arrive(mine())
    field = opened.pane.composer.field
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClicks(field, " again")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, "next")
    name = opened.desk.outbox.sent[-1][0]
    opened.desk.outbox.ack(name, EditMessage.TYPE, ErrorBody("chat.too_late", {"seconds": 120}))
    assert field.toPlainText() == "next\nI look at once again"
    assert "120 seconds" in opened.pane._toast._words


def test_a_refused_edit_of_another_chat_waits_in_its_draft(open_pane: Open) -> None:
    opened = open_pane()
    opened.desk.arrive(mine())
    field = opened.pane.composer.field
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClicks(field, "!")
    QTest.keyClick(field, Qt.Key.Key_Return)
    opened.desk.model.open(ConversationId("c-2"))
    opened.desk.outbox.ack(opened.desk.outbox.sent[-1][0], EditMessage.TYPE, ErrorBody("chat.too_late", {"seconds": 120}))
    assert field.toPlainText() == ""
    assert opened.desk.drafts.text(CHAT) == "I look at once!"


def test_a_recall_is_asked_for_and_shown_when_it_is_done(open_pane: Open) -> None:
    """CHAT-14, CHAT-15: nothing of the text is left; the number and the place stay; offline the agent is told that it waits."""
    opened = open_pane()
    opened.desk.arrive(mine())
    choose(opened, 61, "Recall")
    assert opened.desk.outbox.commands == [RecallMessage(conversation=CHAT, message=MessageId("m-61"))]
    assert opened.desk.store.connection is Connection.OFFLINE
    assert "the hub decides once connected" in opened.pane._toast._words
    timeline = opened.pane.timeline
    assert "I look at once" in timeline.spoken(timeline._model.place_of(61))
    opened.desk.store.apply(_batch(recalled(mine(), NOW)))
    assert timeline.spoken(timeline._model.place_of(61)).startswith("You: This message was recalled.")
    assert timeline.row_count == 51
    assert not {"Edit", "Recall", "Answer this message"} & set(lines(opened, 61))


def test_what_is_recalled_elsewhere_is_neither_edited_nor_quoted(open_pane: Open) -> None:
    """CHAT-14: two windows of one person."""
    opened = open_pane()
    opened.desk.arrive(mine())
    choose(opened, 61, "Answer this message")
    assert bar(opened).title.text() == "Answer to yourself"
    answering(opened).cancel()
    QTest.keyClick(opened.pane.composer.field, Qt.Key.Key_Up)
    assert answering(opened).edited is not None
    opened.desk.store.apply(_batch(recalled(mine(), NOW)))
    assert answering(opened).edited is None
    assert not bar(opened).isVisible()
    assert opened.pane.composer.field.toPlainText() == ""


def test_the_bar_goes_by_the_mouse(open_pane: Open) -> None:
    opened = open_pane()
    choose(opened, 58, "Answer this message")
    QTest.mouseClick(bar(opened).cancel, Qt.MouseButton.LeftButton)
    assert not bar(opened).isVisible()
    assert bar(opened).cancel.accessibleName()


def test_one_written_while_older_messages_are_in_sight_has_its_line(open_pane: Open) -> None:
    """A quote of what is not loaded any more is left out until the hub's copy brings it."""
    desk: Desk = make_desk(count=60, cached=range(30, 61))
    opened = open_pane(desk)
    opened.desk.outbox.show(MessageId("o"), CHAT, Text("hm"), quote=MessageId("m-2"))
    assert opened.pane.timeline._model.entry(opened.pane.timeline.row_count - 1).quote is None


def _batch(message: Message) -> Batch:
    return Batch(entities=[message])
