"""A text is held back until the agent decides; nothing is blocked, and nothing goes by a second Enter (CHAT-30)."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.desktop.kit.text import Paragraph
from app.features.chat.view.guard import SendGuard
from app.features.chat.wire import SendMessage
from tests.features.chat.conftest import Opened

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
