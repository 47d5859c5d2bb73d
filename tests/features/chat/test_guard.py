"""A text is held back until the agent decides; nothing is blocked, and nothing goes by a second Enter (CHAT-30)."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.desktop.kit.text import Paragraph
from app.domain.messages import TEXT_LIMIT, Text
from app.features.chat.view.guard import SendGuard
from app.features.chat.wire import SendMessage
from tests.features.chat.conftest import Opened
from tests.features.chat.test_answering import mine
from tests.features.chat.test_composer import FakeTray

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def shouting(text: str) -> Sequence[str]:
    return ["Too <b>loud</b>."] if "!" in text else []


@pytest.fixture
def opened(open_pane: Callable[..., Opened]) -> Opened:
    made = open_pane()
    made.pane.composer.add_check(shouting)
    return made


def sent(opened: Opened) -> int:
    return sum(isinstance(command, SendMessage) for command in opened.desk.outbox.commands)


def write(opened: Opened, text: str) -> None:
    field = opened.pane.composer.field
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def guard(opened: Opened) -> SendGuard:
    (found,) = opened.pane.composer.findChildren(SendGuard)
    return found


def press(opened: Opened, words: str) -> None:
    (button,) = [one for one in guard(opened).findChildren(QPushButton) if one.text() == words]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_what_is_fine_goes_as_ever(opened: Opened) -> None:
    """CHAT-30: no widget is even made."""
    write(opened, "calm")
    assert sent(opened) == 1
    assert opened.pane.composer.findChildren(SendGuard) == []


def test_enter_again_does_not_send_and_send_anyway_does(opened: Opened) -> None:
    """CHAT-30: the reason is plain text; the same text may go once, the next is looked at anew."""
    write(opened, "hey!")
    for _press in range(3):
        QTest.keyClick(opened.pane.composer.field, Qt.Key.Key_Return)
    assert sent(opened) == 0
    assert guard(opened).isVisible()
    (words,) = guard(opened).findChildren(Paragraph)
    assert (words.text(), words.textFormat()) == ("Too <b>loud</b>.", Qt.TextFormat.PlainText)
    press(opened, "Send anyway")
    assert sent(opened) == 1
    assert not guard(opened).isVisible()
    write(opened, "hey!")
    assert sent(opened) == 1, "said again, asked again"
    assert guard(opened).isVisible()


def test_edit_leads_back_and_another_text_is_looked_at_anew(opened: Opened) -> None:
    """CHAT-30: the warning goes with the first key."""
    write(opened, "hey!")
    press(opened, "Edit")
    assert not guard(opened).isVisible()
    assert opened.pane.composer.field.hasFocus()
    write(opened, "!")
    assert guard(opened).isVisible()
    QTest.keyClick(opened.pane.composer.field, Qt.Key.Key_Backspace)
    assert not guard(opened).isVisible()
    assert sent(opened) == 0


def test_the_warning_stays_with_its_chat(opened: Opened) -> None:
    """CHAT-30: another chat is opened: there is nothing to warn of."""
    write(opened, "hey!")
    opened.desk.model.open(None)
    assert not guard(opened).isVisible()


def texts(opened: Opened) -> list[tuple[str, str | None]]:
    """What was sent, and what it answers."""
    said = [command for command in opened.desk.outbox.commands if isinstance(command, SendMessage)]
    return [(one.body.text, one.quote) for one in said if isinstance(one.body, Text)]


def test_a_ready_text_goes_past_what_is_written_by_the_same_checks(opened: Opened) -> None:
    """CHAT-30, CHAT-28: what is held waits in field and tray as if it had been typed, with the reason; then it may go."""
    composer, tray = opened.pane.composer, FakeTray()
    composer.set_tray(tray, tray)
    chart = (Path("chart.png"), "Sizes.png")
    QTest.keyClicks(composer.field, "Well ")
    assert composer.send_now("calm")
    assert composer.send_now("see", [chart])
    assert (texts(opened), tray.asked[1:]) == ([("calm", None)], [("went", [chart], "see")])
    assert composer.field.toPlainText() == "Well ", "what was begun stays"
    assert not composer.send_now("hey!", [chart])
    assert (composer.field.toPlainText(), tray.asked[2:]) == ("Well hey!", [("waits", [chart])])
    assert guard(opened).isVisible()
    QTest.keyClick(composer.field, Qt.Key.Key_Return)
    assert len(texts(opened)) == 1
    press(opened, "Send anyway")
    assert texts(opened)[1:] == [("Well hey!", None)]


def test_a_ready_text_is_an_answer_where_one_is_begun_and_never_an_edit(opened: Opened) -> None:
    """CHAT-14, CHAT-28: a quote goes with it; while a message is edited it waits in the field."""
    composer, answering = opened.pane.composer, opened.pane._answering
    assert answering is not None
    quoted = opened.desk.model.entry(len(opened.desk.model) - 1)
    assert answering.quote(quoted)
    assert composer.send_now("calm")
    assert texts(opened) == [("calm", quoted.id)]
    assert answering.quoted is None
    opened.desk.arrive(mine(61))
    assert answering.edit(opened.desk.model.entry(opened.desk.model.place_of(61)))
    before = composer.field.toPlainText()
    assert not composer.send_now(" calm")
    assert composer.field.toPlainText() == before + " calm"
    assert "editing" in composer.hint.text()
    assert len(texts(opened)) == 1


def test_a_ready_text_that_is_too_long_waits_in_the_field(opened: Opened) -> None:
    """CHAT-28: nothing is lost, and why is said."""
    assert not opened.pane.composer.send_now("x" * (TEXT_LIMIT + 1))
    assert opened.pane.composer.field.length == TEXT_LIMIT + 1
    assert texts(opened) == []
    assert opened.pane.composer.hint.says
