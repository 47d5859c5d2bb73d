"""The line above the field (CHAT-8) and the dialog that asks for an order number (CHAT-7), by keyboard."""

from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.kit.tones import Tone
from app.desktop.paths import resources
from app.domain.ids import ConversationId, Instant
from app.features.outreach.model.left import Left, Say
from app.features.outreach.rules import Limits
from app.features.outreach.view.dialog import WriteAboutOrder
from app.features.outreach.view.line import LeftLine
from app.features.outreach.wire import OrderChat
from app.protocol.envelope import ErrorBody

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class FakeLeft(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.limits, self.left = Limits(), Left(Say.NOTHING)


class FakeStart(QObject):
    """Notes what was asked; the test says what came of it."""

    changed = Signal()
    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.found: OrderChat | None = None
        self.error: ErrorBody | None = None
        self.busy = False
        self.asked: list[tuple[str, str]] = []

    def forget(self) -> None:
        self.come()

    def look_up(self, typed: str) -> None:
        self.asked.append(("look up", typed))

    def write(self, typed: str) -> None:
        self.asked.append(("write", typed))

    def come(self, **state: Any) -> None:
        self.found, self.error = state.get("found"), state.get("error")
        self.changed.emit()


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


@pytest.mark.parametrize(
    ("left", "text", "tone"),
    [
        (Left(Say.LEFT, 2, 3), "Messages to this silent buyer: 2 of 3 left, renewed when the buyer writes", Tone.NEUTRAL),
        (Left(Say.LEFT, 0, 3), "Messages to this silent buyer: 0 of 3 left, renewed when the buyer writes", Tone.WARN),
        (Left(Say.UP_TO, limit=3), "Messages to this silent buyer: up to 3 until the buyer writes", Tone.NEUTRAL),
        (Left(Say.CLOSED), "Silent for over 7 days, no order of the last 30 days: wait until the buyer writes", Tone.WARN),
        (
            Left(Say.CLOSED, never=True),
            "Has not written yet, no order of the last 30 days: wait until the buyer writes",
            Tone.WARN,
        ),
        (Left(Say.UNKNOWN, never=True), "Has not written yet: the hub decides whether a message may go", Tone.NEUTRAL),
        (Left(Say.UNKNOWN), "Silent for over 7 days: the hub decides whether a message may go", Tone.NEUTRAL),
    ],
)
def test_the_line(qtbot: QtBot, appearance: Appearance, left: Left, text: str, tone: Tone) -> None:
    """CHAT-8: the composer shows what is left; a warning says so by its icon and words, not by colour alone."""
    model = FakeLeft()
    line = LeftLine(model, appearance)  # type: ignore[arg-type]
    qtbot.addWidget(line)
    assert line.isHidden()
    model.left = left
    model.changed.emit()
    assert (line.isHidden(), words(line), line.tone) == (False, text, tone)
    line.grab()
    model.left = Left(Say.NOTHING)
    model.changed.emit()
    assert line.isHidden()


@pytest.fixture
def appearance(qapp: QApplication) -> Appearance:
    return Appearance(qapp, resources(), "light")


@pytest.fixture
def start() -> FakeStart:
    return FakeStart()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def test_enter_finds_and_enter_opens(start: FakeStart, window: QWidget, appearance: Appearance) -> None:
    """CHAT-7: buyer and order are shown before the chat opens (CHAT-25); names are plain text; nothing but keys."""
    dialog = WriteAboutOrder(start, appearance, window)  # type: ignore[arg-type]
    closed: list[str] = []
    dialog.ask(closed.append)
    QTest.keyClicks(dialog.field, "dh-1")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert (start.asked, dialog.go.text(), closed) == ([("look up", "dh-1")], "Find", [])
    start.come(found=OrderChat(order="DH-1", placed=Instant(1_750_000_000_000), buyer="<b>Đào", conversation=ConversationId("c")))
    assert "<b>Đào, order DH-1 of " in words(dialog)
    assert "There is a chat with this buyer already." in words(dialog)
    assert dialog.go.text() == "Open the chat"
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert (start.asked[-1], closed) == (("write", "DH-1"), [])
    start.opened.emit("c")
    assert closed == ["open"]


def test_a_new_chat_is_said_to_be_one(start: FakeStart, window: QWidget, appearance: Appearance) -> None:
    """CHAT-7: a number that is known is looked up at once; nothing is sent by opening."""
    dialog = WriteAboutOrder(start, appearance, window, "DH-7")  # type: ignore[arg-type]
    dialog.ask(lambda _answer: None)
    assert start.asked == [("look up", "DH-7")]
    start.come(found=OrderChat(order="DH-7", placed=Instant(1), buyer="Олена"))
    assert "This buyer has not written yet. A new chat is opened; nothing is sent." in words(dialog)
    dialog.reject()


def test_an_unknown_number_is_said_and_typing_on_takes_it_away(start: FakeStart, window: QWidget, appearance: Appearance) -> None:
    """CHAT-7: a clear error; the dialog stays open."""
    dialog = WriteAboutOrder(start, appearance, window)  # type: ignore[arg-type]
    dialog.ask(lambda _answer: None)
    start.come(error=ErrorBody("outreach.no_such_order", {"number": "77"}))
    assert "There is no order 77 in this shop. Check the number; nothing was begun." in words(dialog)
    assert dialog.isVisible()
    QTest.keyClicks(dialog.field, "8")
    assert "no order 77" not in words(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
