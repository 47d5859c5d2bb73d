"""The timeline: only what is in sight is laid out, no reader is moved, a message is one sentence (CHAT-14, CHAT-15)."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QFont, QGuiApplication, QInputMethodEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.desktop.kit.dialog import Dialog
from app.desktop.store import SendState
from app.domain.ids import FileId, Instant, MessageId
from app.domain.messages import Author, Notice, Picture, Text
from app.features.chat.view.interaction import ChatTimeline
from app.features.chat.view.laid_text import LaidText
from app.features.chat.view.placing import Placing
from app.protocol.envelope import ErrorBody
from tests.fakes.desk import CHAT, NOON, FakePictures, filled, said
from tests.features.chat.conftest import Desk, Opened, make_desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Open = Callable[..., Opened]


def shown(timeline: ChatTimeline) -> list[str]:
    """The texts in sight, from the top."""
    entries = [timeline.block(place).row.entry for place in timeline.rows_in_sight()]
    return [entry.body.text for entry in entries if isinstance(entry.body, Text)]


def tops(timeline: ChatTimeline) -> dict[str, int]:
    return {timeline.block(place).row.entry.id: timeline.row_rect(place).top() for place in timeline.rows_in_sight()}


def last_block_text(timeline: ChatTimeline) -> tuple[QPoint, LaidText]:
    """Where the newest message's text begins in the viewport, and the text."""
    place = timeline.row_count - 1
    block = timeline.block(place)
    assert block.text is not None
    return block.text_at + QPoint(0, timeline.row_rect(place).top()), block.text


def test_it_opens_at_the_newest_message_when_all_is_read(open_pane: Open) -> None:
    timeline = open_pane().pane.timeline
    assert shown(timeline)[-1] == "message 60"
    assert timeline.verticalScrollBar().value() == timeline.verticalScrollBar().maximum()


def test_it_opens_at_the_first_unread_message_below_the_new_line(open_pane: Open) -> None:
    timeline = open_pane(make_desk(60, staff_read=20)).pane.timeline
    assert "message 21" in shown(timeline)
    assert "message 60" not in shown(timeline)
    places = {timeline.block(place).row.entry.number: timeline.block(place).row for place in timeline.rows_in_sight()}
    assert [number for number, row in places.items() if row.unread] == [21]


def test_a_reader_above_is_not_moved_by_new_messages(open_pane: Open) -> None:
    opened = open_pane()
    timeline = opened.pane.timeline
    timeline.verticalScrollBar().setValue(timeline.verticalScrollBar().maximum() - 900)
    before = tops(timeline)
    opened.desk.arrive(said(61), said(62), said(63))
    assert tops(timeline) == before
    assert timeline._jump.isVisible()
    assert "3" in timeline._jump.text()
    QTest.mouseClick(timeline._jump, Qt.MouseButton.LeftButton)
    assert shown(timeline)[-1] == "message 63"
    assert not timeline._jump.isVisible()


def test_a_reader_at_the_bottom_follows(open_pane: Open) -> None:
    opened = open_pane()
    opened.desk.arrive(said(61, "fresh words"))
    assert shown(opened.pane.timeline)[-1] == "fresh words"


def test_older_messages_load_above_without_moving_the_reader(open_pane: Open) -> None:
    timeline = open_pane(make_desk(200)).pane.timeline
    bar = timeline.verticalScrollBar()
    seen = 0
    while timeline._model.older.value == "more" and seen < 500:
        bar.setValue(max(0, bar.value() - 150))
        before = tops(timeline)
        timeline.refresh()
        assert tops(timeline) == before
        seen += 1
    bar.setValue(0)
    assert shown(timeline)[0] == "message 1"


def test_every_message_is_passed_once_when_scrolling_up_by_wheel(open_pane: Open) -> None:
    timeline = open_pane(make_desk(120)).pane.timeline
    seen: set[str] = set(shown(timeline))
    for _ in range(300):
        down = QPoint(0, 120)
        wheel = QWheelEvent(
            QPointF(50, 50), QPointF(timeline.mapToGlobal(QPoint(50, 50))), QPoint(), down, Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(timeline.viewport(), wheel)
        seen |= set(shown(timeline))
    assert seen == {f"message {number}" for number in range(1, 121)}


def test_only_what_is_in_sight_is_measured(open_pane: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    """Opening 100,000 messages lays out as few rows as opening 200."""
    counted: dict[int, int] = {}
    for count in (200, 100_000):
        desk = make_desk(1)
        for number in range(count - 60, count + 1):
            desk.history.add(said(number))
        conversation = desk.store.conversations[CHAT]
        filled([], desk.store, last_number=count, staff_read=count, last=conversation.last)
        made: list[int] = []
        real = LaidText.__init__

        def counting(self: LaidText, *args: object, real: Callable[..., None] = real, made: list[int] = made) -> None:
            made.append(1)
            real(self, *args)

        monkeypatch.setattr(LaidText, "__init__", counting)
        open_pane(desk)
        monkeypatch.setattr(LaidText, "__init__", real)
        counted[count] = len(made)
    assert counted[100_000] <= counted[200] <= 40


def test_no_height_is_guessed_wrongly_for_long() -> None:
    """Rows of any height: scrolling down and up again leads to the same rows, and the ends are reached exactly."""
    heights = [20 + (number * 37) % 180 for number in range(300)]
    placing = Placing(lambda place: heights[place])
    placing.set_keys([MessageId(str(number)) for number in range(300)])
    placing.arrange(500)
    assert placing.in_sight[-1].place == 299
    assert placing.value == placing.most
    while placing.value > 0:
        placing.scroll_to(placing.value - 130)
        placing.arrange(500)
        bottoms = [row.bottom for row in placing.in_sight[:-1]]
        assert bottoms == [row.top for row in placing.in_sight[1:]]
    assert placing.in_sight[0].place == 0
    assert placing.in_sight[0].top == placing.above
    while placing.value < placing.most:
        placing.scroll_to(placing.value + 170)
        placing.arrange(500)
    assert placing.in_sight[-1].place == 299


def test_bursts_days_and_states_are_grouped(open_pane: Open) -> None:
    desk = make_desk(0)
    day = 86_400_000
    messages = [
        said(1, "a", time=Instant(NOON - 2 * day)),
        said(2, "b", time=Instant(NOON - 2 * day + 1_000)),
        said(3, "c", Author.STAFF, time=Instant(NOON - 2 * day + 2_000)),
        said(4, "d", Author.STAFF, time=Instant(NOON)),
        said(5, Notice(code="conversation.started"), Author.SYSTEM, time=Instant(NOON + 1_000)),
    ]
    for message in messages:
        desk.history.add(message)
    filled(messages, desk.store, buyer_read=3, buyer_delivered=3)
    timeline = open_pane(desk).pane.timeline
    rows = [timeline.block(place).row for place in range(5)]
    assert [row.begins for row in rows] == [True, False, True, True, True]
    assert [row.ends for row in rows] == [False, True, True, True, True]
    assert [bool(row.day) for row in rows] == [True, False, False, True, False]
    assert rows[3].day == "Today"
    assert "read" in timeline.block(2).meta_text
    assert "sent" in timeline.block(3).meta_text


def test_a_message_reads_as_one_sentence(open_pane: Open) -> None:
    """Screen readers get sender, text, time and state of each message as one item of a list."""
    opened = open_pane()
    opened.desk.outbox.show(
        MessageId("o-1"), CHAT, Text("hi"), state=SendState.FAILED, error=ErrorBody("message.too_long", {"limit": 4000})
    )
    interface = QAccessible.queryAccessibleInterface(opened.pane.timeline)
    assert interface.role() == QAccessible.Role.List
    assert interface.text(QAccessible.Text.Name) == "Messages"
    assert interface.childCount() == 51
    buyer = interface.child(49).text(QAccessible.Text.Name)
    assert buyer.startswith("王小敏: message 60, ")
    own = interface.child(50).text(QAccessible.Text.Name)
    assert own.startswith("You: hi, ")
    assert "not sent" in own
    assert "longer than" in own
    assert interface.child(50).rect().isValid()


def test_new_messages_are_announced(open_pane: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr("app.features.chat.view.timeline.announce", lambda _widget, words: told.append(words))
    opened = open_pane()
    opened.desk.arrive(said(61, "are you there?"))
    opened.desk.arrive(said(62, "yes", Author.STAFF))
    assert len(told) == 1
    assert told[0].startswith("王小敏: are you there?")


def test_text_is_selected_by_mouse_and_copied_by_key(open_pane: Open, qtbot: QtBot) -> None:
    desk = make_desk(0)
    desk.history.add(said(1, "👍 đặt hàng 您好 tail"))
    filled([said(1, "👍 đặt hàng 您好 tail")], desk.store)
    timeline = open_pane(desk).pane.timeline
    corner, text = last_block_text(timeline)
    viewport = timeline.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=corner + QPoint(1, 5))
    end = corner + QPoint(text.size.width() - 2, 5)
    QTest.mouseMove(viewport, end)
    move_with_button(timeline, end)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)
    assert timeline.selected_text == "👍 đặt hàng 您好 tail"
    timeline.setFocus()
    QTest.keyClick(timeline, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "👍 đặt hàng 您好 tail"
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=end - QPoint(4, 0))
    assert timeline.selected_text == "tail"


def move_with_button(timeline: ChatTimeline, to: QPoint) -> None:
    """QTest moves without buttons."""
    place = QPointF(to)
    button = Qt.MouseButton.LeftButton
    event = QMouseEvent(
        QEvent.Type.MouseMove, place, timeline.viewport().mapToGlobal(place), button, button, Qt.KeyboardModifier(0)
    )
    QApplication.sendEvent(timeline.viewport(), event)


def test_keys_walk_through_messages_and_esc_goes_back_to_writing(open_pane: Open) -> None:
    opened = open_pane()
    timeline = opened.pane.timeline
    timeline.setFocus()
    for _ in range(3):
        QTest.keyClick(timeline, Qt.Key.Key_Up)
    assert timeline.current_row == 47
    QTest.keyClick(timeline, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "message 58"
    QTest.keyClick(timeline, Qt.Key.Key_Home)
    assert "message 1" in shown(timeline)
    QTest.keyClick(timeline, Qt.Key.Key_End)
    assert shown(timeline)[-1] == "message 60"
    QTest.keyClick(timeline, Qt.Key.Key_Escape)
    assert opened.pane.composer.field.hasFocus()


def test_a_key_pressed_on_the_messages_is_typed_into_the_field(open_pane: Open) -> None:
    opened = open_pane()
    opened.pane.timeline.setFocus()
    QTest.keyClicks(opened.pane.timeline, "h")
    assert opened.pane.composer.field.toPlainText() == "h"
    assert opened.pane.composer.field.hasFocus()


def test_what_an_input_method_composes_over_the_messages_is_written_into_the_field(open_pane: Open) -> None:
    """CHAT-14: from its first key on; the focus follows with the first word, and a chat that is shut takes nothing."""
    opened = open_pane()
    timeline, field = opened.pane.timeline, opened.pane.composer.field
    timeline.setFocus()
    assert timeline.inputMethodQuery(Qt.InputMethodQuery.ImEnabled) is True
    where = timeline.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    there = timeline.mapToGlobal(where.topLeft())
    assert QRect(field.mapToGlobal(QPoint(0, 0)), field.size()).contains(there)
    for composed in ("n", "ni"):
        QApplication.sendEvent(timeline, QInputMethodEvent(composed, []))
        assert (field.composing, field.toPlainText(), timeline.hasFocus()) == (True, "", True)
    event = QInputMethodEvent()
    event.setCommitString("你")
    QApplication.sendEvent(timeline, event)
    assert (field.composing, field.toPlainText(), field.hasFocus()) == (False, "你", True)
    opened.pane.composer.setEnabled(False)
    timeline.setFocus()
    QApplication.sendEvent(timeline, QInputMethodEvent("x", []))
    assert not field.composing
    assert not timeline.inputMethodQuery(Qt.InputMethodQuery.ImEnabled)


def test_a_failed_bubble_offers_retry_copy_and_delete(open_pane: Open) -> None:
    """CHAT-15."""
    opened = open_pane()
    error = ErrorBody("message.too_long", {"limit": 4000})
    opened.desk.outbox.show(MessageId("o-1"), CHAT, Text("mine"), state=SendState.FAILED, error=error)
    timeline = opened.pane.timeline
    place = timeline.row_count - 1
    block, top = timeline.block(place), timeline.row_rect(place).top()
    assert block.reason is not None
    assert "longer than" in block.reason.text
    places = {name: rect.center() + QPoint(0, top) for name, _words, rect in block.actions}
    QTest.mouseClick(timeline.viewport(), Qt.MouseButton.LeftButton, pos=places["retry"])
    assert opened.desk.outbox.retried == ["o-1"]
    QTest.mouseClick(timeline.viewport(), Qt.MouseButton.LeftButton, pos=places["copy"])
    assert QGuiApplication.clipboard().text() == "mine"
    QTest.mouseClick(timeline.viewport(), Qt.MouseButton.LeftButton, pos=places["delete"])
    assert opened.desk.outbox.deleted == ["o-1"]
    assert timeline.row_count == 50


@pytest.mark.parametrize("state", [SendState.QUEUED, SendState.WAITING])
def test_the_menu_offers_what_can_be_done(open_pane: Open, state: SendState) -> None:
    opened = open_pane()
    timeline = opened.pane.timeline
    opened.desk.outbox.show(MessageId("o-1"), CHAT, Text("mine"), state=state)
    hit = timeline.hit(last_block_text(timeline)[0] + QPoint(2, 2))
    assert hit is not None
    assert [action.text() for action in timeline.menu_of(hit).actions()] == ["Copy text", "Delete"]


def test_hovering_tells_the_full_date_the_channel_and_who(open_pane: Open) -> None:
    timeline = open_pane().pane.timeline
    hover = timeline.hover_text(last_block_text(timeline)[0] + QPoint(2, 2))
    assert "2025" in hover
    assert "Web" in hover
    assert "王小敏" in hover


def test_a_click_on_a_link_shows_the_real_host_before_anything_opens(open_pane: Open, qtbot: QtBot) -> None:
    desk = make_desk(0)
    message = said(1, "https://bank.example@пейпал.com/login")
    desk.history.add(message)
    filled([message], desk.store)
    opened = open_pane(desk)
    corner, _text = last_block_text(opened.pane.timeline)
    QTest.mouseClick(opened.pane.timeline.viewport(), Qt.MouseButton.LeftButton, pos=corner + QPoint(10, 6))
    assert opened.addresses == []
    dialog = opened.pane.findChild(Dialog)
    assert dialog is not None
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert "xn--80ajmjqc.com" in texts
    assert not any("bank.example" in text for text in texts)
    buttons = {button.text(): button for button in dialog.findChildren(QPushButton)}
    assert not buttons["Open in the browser"].isDefault(), "a disguised host never opens by a mere Enter"
    QTest.mouseClick(buttons["Open in the browser"], Qt.MouseButton.LeftButton)
    assert [url.host() for url in opened.addresses] == ["пейпал.com"]
    qtbot.waitUntil(lambda: opened.pane.findChild(Dialog) is None)


def test_a_picture_opens_and_says_when_it_cannot_be_had(open_pane: Open) -> None:
    desk = make_desk(0)
    picture = Picture(file=FileId("f-1"), name="IMG.jpg", size=1_200_000, width=800, height=600)
    desk.history.add(said(1, picture))
    filled([said(1, picture)], desk.store)
    pictures = FakePictures()
    opened = open_pane(desk, pictures)
    wanted: list[object] = []
    timeline = opened.pane.timeline
    timeline.picture_wanted.connect(lambda entry: wanted.append((entry.body, entry.preview)))
    timeline.grab()
    assert pictures.asked == ["f-1"], "asked for once when painted"
    timeline.grab()
    assert pictures.asked == ["f-1"], "and not again while it cannot be had"
    block = timeline.block(0)
    QTest.mouseClick(
        timeline.viewport(), Qt.MouseButton.LeftButton, pos=block.picture.center() + QPoint(0, timeline.row_rect(0).top())
    )
    assert wanted == [(picture, "")]
    assert "IMG.jpg" in block.meta_text


def test_an_empty_conversation_says_so(open_pane: Open) -> None:
    timeline = open_pane(make_desk(0)).pane.timeline
    assert timeline.row_count == 0
    assert timeline.empty_words()


def test_a_jump_marks_the_message(open_pane: Open) -> None:
    opened = open_pane(make_desk(300))
    opened.pane.go_to(42)
    timeline = opened.pane.timeline
    assert "message 42" in shown(timeline)
    place = next(p for p in timeline.rows_in_sight() if timeline.block(p).row.entry.number == 42)
    assert timeline._marks_of(timeline.block(place)).marked


def test_texts_count_positions_as_qt_does(desk: Desk, appearance: object) -> None:
    text = LaidText("👍 hàng 👍 hàng", QFont(), 400)
    assert [text.text_between(*span) for span in text.find("HÀNG")] == ["hàng", "hàng"]
    assert text.end == len("👍 hàng 👍 hàng".encode("utf-16-le")) // 2
