"""Writing: input methods are left alone, drafts stay in their chat, only plain text comes in (CHAT-14, CHAT-16)."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.shortcuts import SEND_KEY
from app.desktop.store import Batch
from app.domain.conversations import Conversation
from app.domain.ids import ConversationId
from app.domain.messages import TEXT_LIMIT, Text
from app.domain.people import Buyer
from app.features.chat.model.emoji import RECENT
from app.features.chat.view.beside import Named
from app.features.chat.view.emoji import EmojiPicker
from app.features.chat.view.field import PASTE_LIMIT, Field
from app.features.chat.wire import SendMessage, Typing
from tests.fakes.desk import CHAT, NOON
from tests.features.chat.conftest import Opened

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Open = Callable[..., Opened]
OTHER = ConversationId("c-2")


def compose(field: Field, text: str) -> None:
    """An input method shows `text` that is not committed."""
    QApplication.sendEvent(field, QInputMethodEvent(text, []))


def commit(field: Field, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def sent(opened: Opened) -> list[str]:
    bodies = [command.body for command in opened.desk.outbox.commands if isinstance(command, SendMessage)]
    return [body.text for body in bodies if isinstance(body, Text)]


def with_other_chat(opened: Opened) -> None:
    buyer = Buyer(id="b-2", name="Олена")  # type: ignore[arg-type]
    opened.desk.store.apply(Batch(entities=[Conversation(id=OTHER, buyer=buyer, created=NOON)]))


def test_enter_sends_and_shift_enter_begins_a_line(open_pane: Open) -> None:
    opened = open_pane()
    field = opened.pane.composer.field
    QTest.keyClicks(field, "one")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(field, "two")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert sent(opened) == ["one\ntwo"]
    assert field.toPlainText() == ""
    QTest.keyClick(field, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert sent(opened) == ["one\ntwo"], "nothing to send"


def test_a_setting_swaps_enter_and_ctrl_enter(open_pane: Open) -> None:
    opened = open_pane()
    opened.settings.set(SEND_KEY, "ctrl_enter")
    field = opened.pane.composer.field
    QTest.keyClicks(field, "one")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, "two")
    assert sent(opened) == []
    assert "Ctrl+Enter sends" in opened.pane.composer.hint.text()
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sent(opened) == ["one\ntwo"]


def test_a_held_enter_sends_once(open_pane: Open) -> None:
    opened = open_pane()
    field = opened.pane.composer.field
    QTest.keyClicks(field, "once")
    QTest.keyPress(field, Qt.Key.Key_Return)
    field.insertPlainText("twice")
    QTest.simulateEvent(field, True, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
    assert sent(opened) == ["once"]


def test_enter_during_composition_commits_and_does_not_send(open_pane: Open) -> None:
    """The next Enter sends: pinyin and telex users press Enter to take what they see."""
    opened = open_pane()
    field = opened.pane.composer.field
    compose(field, "nihao")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert sent(opened) == []
    assert field.toPlainText() == "nihao"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert sent(opened) == ["nihao"]


def test_the_send_button_during_composition_commits_and_does_not_send(open_pane: Open) -> None:
    opened = open_pane()
    field, button = opened.pane.composer.field, opened.pane.composer.send_button
    field.setFocus()
    compose(field, "đặt")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert sent(opened) == []
    assert field.toPlainText() == "đặt"
    assert field.hasFocus(), "a click on Send leaves the cursor where it is"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert sent(opened) == ["đặt"]


def test_backspace_reaches_the_field_in_every_moment(open_pane: Open) -> None:
    """UniKey and EVKey type by sending Backspaces and new letters: nothing may filter or replace them."""
    field = open_pane().pane.composer.field
    QTest.keyClicks(field, "dda")
    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_Backspace)
    commit(field, "đa")
    assert field.toPlainText() == "đa"
    compose(field, "x")
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert field.toPlainText() == "đ"


def test_draft_and_typing_signal_come_from_committed_text_only(open_pane: Open, qtbot: QtBot) -> None:
    opened = open_pane()
    composer = opened.pane.composer
    compose(composer.field, "ni")
    compose(composer.field, "nihao")
    composer.keep_draft()
    assert opened.desk.outbox.signals == []
    assert opened.desk.drafts.texts == {}
    commit(composer.field, "你好")
    assert opened.desk.outbox.signals == [Typing(conversation=CHAT)]
    qtbot.waitUntil(lambda: opened.desk.drafts.texts == {CHAT: "你好"}, timeout=2000)
    qtbot.waitUntil(lambda: "Draft saved" in composer.hint.text(), timeout=2500)


def test_a_draft_stays_in_its_chat(open_pane: Open) -> None:
    """CHAT-16: also what the input method still holds when the chat is left."""
    opened = open_pane()
    with_other_chat(opened)
    field = opened.pane.composer.field
    QTest.keyClicks(field, "for the first ")
    compose(field, "buyer")
    opened.desk.model.open(OTHER)
    assert field.toPlainText() == ""
    QTest.keyClicks(field, "for Olena")
    opened.desk.model.open(CHAT)
    assert field.toPlainText() == "for the first buyer"
    assert opened.desk.drafts.texts[OTHER] == "for Olena"
    assert not field.document().isUndoAvailable(), "undo must not bring another chat's words"


def test_sending_ends_the_draft(open_pane: Open) -> None:
    opened = open_pane()
    composer = opened.pane.composer
    QTest.keyClicks(composer.field, "done")
    composer.keep_draft()
    QTest.keyClick(composer.field, Qt.Key.Key_Return)
    assert opened.desk.drafts.texts == {}


def test_what_is_written_is_never_thrown_away_by_esc(open_pane: Open) -> None:
    opened = open_pane()
    composer = opened.pane.composer
    QTest.keyClicks(composer.field, "kept")
    QTest.keyClick(composer.field, Qt.Key.Key_Escape)
    assert composer.field.toPlainText() == "kept"
    assert opened.pane.timeline.hasFocus()


def test_a_text_that_is_too_long_stays_and_says_so(open_pane: Open) -> None:
    opened = open_pane()
    composer = opened.pane.composer
    composer.field.insertPlainText("x" * (TEXT_LIMIT - 100))
    assert "100 " in composer.hint.text()
    composer.field.insertPlainText("x" * 101)
    assert "1 " in composer.hint.text()
    QTest.keyClick(composer.field, Qt.Key.Key_Return)
    assert sent(opened) == []
    assert composer.field.length == TEXT_LIMIT + 1


def test_only_plain_text_is_pasted(open_pane: Open) -> None:
    field = open_pane().pane.composer.field
    data = QMimeData()
    data.setHtml("<b>bold</b><img src='file:///etc/passwd'>")
    data.setText("<b>bold</b>\u202e\u200f\r\ntext")
    field.insertFromMimeData(data)
    assert field.toPlainText() == "<b>bold</b>\ntext"


def test_a_huge_paste_is_cut_and_says_so(open_pane: Open) -> None:
    composer = open_pane().pane.composer
    data = QMimeData()
    data.setText("word " * PASTE_LIMIT)
    composer.field.insertFromMimeData(data)
    assert composer.field.length == PASTE_LIMIT
    assert "many" in composer.hint.text()


class FakeTray(QWidget):
    """What a tray is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[object] = []
        self.full = False
        self.read = True
        self.again: Callable[[], object] | None = None

    def open(self, conversation: ConversationId | None) -> None:
        self.asked.append(conversation)

    def take_files(self, paths: Sequence[Path]) -> None:
        self.asked.append(list(paths))

    def take_image(self, image: QImage) -> None:
        self.asked.append(image.size().toTuple())

    def take_named(self, pictures: Sequence[Named]) -> None:
        self.asked.append(("waits", pictures))

    def send_named(self, pictures: Sequence[Named], caption: str) -> None:
        self.asked.append(("went", pictures, caption))

    def choose(self) -> None:
        self.asked.append("choose")

    def ready(self) -> bool:
        return self.full

    def send(self, caption: str, again: Callable[[], object]) -> bool:
        self.asked.append(f"sent with {caption}")
        self.again = None if self.read else again
        return self.read


def test_pictures_and_files_go_to_the_tray_and_out_with_the_text_as_caption(open_pane: Open, tmp_path: Path) -> None:
    opened = open_pane()
    composer, tray = opened.pane.composer, FakeTray()
    image = QMimeData()
    image.setImageData(QImage(3, 4, QImage.Format.Format_RGB32))
    assert not composer.field.canInsertFromMimeData(image), "nobody takes pictures yet"
    composer.set_tray(tray, tray)
    composer.field.insertFromMimeData(image)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.png")), QUrl("https://a.example/b.png")])
    composer.field.insertFromMimeData(files)
    QTest.keyClicks(composer.field, " see ")
    tray.full = True
    QTest.keyClick(composer.field, Qt.Key.Key_Return)
    assert tray.asked == [CHAT, (3, 4), [tmp_path / "a.png"], "sent with see"]
    assert sent(opened) == []
    assert composer.field.toPlainText() == ""


def test_send_waits_for_files_that_are_being_read(open_pane: Open) -> None:
    """CHAT-14: nothing goes before them, all goes then; not where the agent has gone on writing."""
    composer, tray = open_pane().pane.composer, FakeTray()
    composer.set_tray(tray, tray)
    tray.full, tray.read = True, False
    QTest.keyClicks(composer.field, "see")
    QTest.keyClick(composer.field, Qt.Key.Key_Return)
    assert composer.field.toPlainText() == "see"
    first = tray.again
    assert first is not None
    QTest.keyClicks(composer.field, " this")
    tray.read = True
    first()
    assert tray.asked[1:] == ["sent with see"]
    tray.read = False
    QTest.keyClick(composer.field, Qt.Key.Key_Return)
    tray.read = True
    assert tray.again is not None
    tray.again()
    assert tray.asked[2:] == ["sent with see this"] * 2
    assert composer.field.toPlainText() == ""


def test_the_field_grows_to_a_limit(open_pane: Open) -> None:
    field = open_pane().pane.composer.field
    low = field.height()
    field.insertPlainText("\n" * 5)
    higher = field.height()
    field.insertPlainText("\n" * 50)
    assert low < higher < field.height() < 240


def test_a_key_in_a_long_text_costs_no_walk_through_it(open_pane: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    """20,000 characters: what runs at each key asks for no copy of the text."""
    field = open_pane().pane.composer.field
    field.insertPlainText("word " * 4_000)
    walks: list[None] = []
    real = QPlainTextEdit.toPlainText
    monkeypatch.setattr(Field, "toPlainText", lambda self: (walks.append(None), real(self))[1])
    QTest.keyClicks(field, "hello")
    assert walks == []


def test_an_emoji_is_found_by_name_put_in_and_remembered(open_pane: Open) -> None:
    opened = open_pane()
    composer = opened.pane.composer
    QTest.keyClicks(composer.field, "ok ")
    composer._show_emoji()
    picker = composer.findChild(EmojiPicker)
    assert picker is not None
    QTest.keyClicks(picker._search, "thumbs up")
    QTest.keyClick(picker._search, Qt.Key.Key_Return)
    assert composer.field.toPlainText() == "ok 👍"
    assert opened.settings.get(RECENT) == "👍"
    assert not picker.isVisible()
    composer._show_emoji()
    assert picker.group.currentData() == "recent"
    QTest.keyClick(picker._search, Qt.Key.Key_Down)
    QTest.keyClick(picker.view, Qt.Key.Key_Return)
    assert composer.field.toPlainText() == "ok 👍👍"


def test_there_is_nothing_to_write_into_while_no_chat_is_open(open_pane: Open) -> None:
    opened = open_pane()
    opened.desk.model.open(None)
    assert not opened.pane.composer.isVisible()
    assert not opened.pane.composer.isEnabled()
