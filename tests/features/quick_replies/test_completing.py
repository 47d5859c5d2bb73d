""" "/" in the composer: at the start of a word, on committed text only, at no cost for long texts (CHAT-14, CHAT-28)."""

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.kit.completing import Completing
from app.desktop.paths import resources
from app.desktop.settings import Settings
from app.desktop.shortcuts import Shortcuts
from app.features.chat.view.field import Field

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class FakeCompleter:
    """Fits everything but "zz"."""

    def __init__(self) -> None:
        self.offered: list[str] = []
        self.taken: list[tuple[Qt.Key, bool]] = []
        self.shown = False

    def offer(self, typed: str, at: QPoint) -> bool:
        self.offered.append(typed)
        self.shown = typed != "zz"
        return self.shown

    def take(self, key: Qt.Key, ctrl: bool) -> bool:
        self.taken.append((key, ctrl))
        return key in (Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Up, Qt.Key.Key_Down)

    def close(self) -> None:
        self.shown = False


@pytest.fixture
def writing(qtbot: QtBot, qapp: QApplication, tmp_path: object) -> tuple[Field, Completing, FakeCompleter]:
    settings = Settings(tmp_path)  # type: ignore[arg-type]
    field = Field(Appearance(qapp, resources(), "light"), Shortcuts(settings))
    qtbot.addWidget(field)
    completer, completing = FakeCompleter(), Completing(field)
    completing.add("/", completer)
    field.committed.connect(completing.look)
    field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return field, completing, completer


Writing = tuple[Field, Completing, FakeCompleter]


@pytest.mark.parametrize(
    ("text", "shown"),
    [("/", True), ("a /b", True), ("a\n/b", True), ("and/or", False), ("5 / 3", False), ("/zz", False), ("http://x", False)],
)
def test_where_it_opens(writing: Writing, text: str, shown: bool) -> None:
    """CHAT-28: at the start of a word, anywhere in the text; never inside one, and only while something fits."""
    field, _, completer = writing
    before, newline, last = text.rpartition("\n")
    field.insertPlainText(before + newline)
    QTest.keyClicks(field, last)
    assert completer.shown is shown


def test_keys_go_to_the_pop_up_and_choosing_replaces(writing: Writing) -> None:
    """CHAT-28: Up, Down, Enter, Tab are its own; Esc closes only it, until another "/"; the rest stays as it was."""
    field, completing, completer = writing
    sent: list[bool] = []
    escaped: list[bool] = []
    field.send_wanted.connect(lambda: sent.append(True))
    field.escaped.connect(lambda: escaped.append(True))
    QTest.keyClicks(field, "Well /hi")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Tab):
        QTest.keyClick(field, key)
    assert [key for key, _ in completer.taken if key is not Qt.Key.Key_H][-3:] == [
        Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Tab,
    ]  # fmt: skip
    assert (sent, field.hasFocus()) == ([], True)
    completing.replace("Hello /there")
    assert (field.toPlainText(), completer.shown) == ("Well Hello /there", False)
    field.undo()
    assert field.toPlainText() == "Well /hi"
    QTest.keyClicks(field, " /x")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert (completer.shown, escaped) == (False, [])
    QTest.keyClicks(field, "y")
    assert completer.shown is False
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert escaped == [True]


def test_an_input_method_keeps_its_keys(writing: Writing) -> None:
    """CHAT-14: what is composed is not looked at; Enter then commits it and chooses nothing; committed text is found."""
    field, _, completer = writing
    QTest.keyClicks(field, "/")
    offers = len(completer.offered)
    QApplication.sendEvent(field, QInputMethodEvent("đơ", []))
    assert len(completer.offered) == offers
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert completer.taken == []
    assert (field.toPlainText(), completer.offered[-1]) == ("/đơ", "đơ")


def test_a_long_text_costs_nothing(writing: Writing) -> None:
    """CHAT-28: twenty thousand characters before the cursor are not walked."""
    field, completing, _ = writing

    def cost(text: str) -> float:
        field.show_text(text)
        times = []
        for _ in range(50):
            began = time.perf_counter()
            completing.look()
            times.append(time.perf_counter() - began)
        return sorted(times)[10]

    assert cost("x" * 20_000) < 20 * cost("x" * 200) + 0.001
