"""Going to a date: asked of the hub, offline found on this computer; by key and by mouse (CHAT-15)."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest

from app.desktop.store import Batch
from app.domain.ids import DAY, Instant
from tests.fakes.desk import CHAT, NOON, FakeHistory, chat_of, said
from tests.features.chat.conftest import Opened, make_desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Open = Callable[..., Opened]
CONTROL = Qt.KeyboardModifier.ControlModifier


def days(open_pane: Open) -> Opened:
    """Ten messages a day for six days, from the 21st of November 2025."""
    desk = make_desk()
    desk.history.messages.clear()
    messages = [said(n, time=Instant(NOON + (n - 1) // 10 * DAY + n * 1000)) for n in range(1, 61)]
    for message in messages:
        desk.history.add(message)
    assert isinstance(desk.history, FakeHistory)
    desk.store.apply(Batch(entities=[chat_of(messages)]))
    return open_pane(desk)


def test_a_key_opens_the_field_and_enter_goes_there(open_pane: Open) -> None:
    """CHAT-15: Ctrl+G, the date, Enter; the first message of the day is marked; Esc goes back to the field."""
    opened = days(open_pane)
    bar = opened.pane.date_bar
    assert bar is not None
    assert bar.isHidden()
    opened.desk.hub.first = 21
    QTest.keyClick(opened.pane.composer.field, Qt.Key.Key_G, CONTROL)
    assert bar.isVisible()
    assert bar.field.hasFocus()
    assert bar.field.date() == QDate(2025, 11, 26)
    bar.field.setDate(QDate(2025, 11, 23))
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    since = QDate(2025, 11, 23).startOfDay().toMSecsSinceEpoch()
    assert opened.desk.hub.asked == [f"GET /v1/conversations/{CHAT}/first {{'since': '{since}'}}"]
    timeline = opened.pane.timeline
    assert timeline.current == "m-21"
    assert 20 in timeline.rows_in_sight()
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert opened.pane.composer.field.hasFocus()


def test_offline_the_messages_on_this_computer_are_looked_at(open_pane: Open) -> None:
    """CHAT-15: without the hub it is the first one that is here."""
    opened = days(open_pane)
    bar = opened.pane.date_bar
    assert bar is not None
    opened.pane.find_bar.begin()
    opened.pane.find_bar.date_wanted.emit()
    assert opened.pane.find_bar.isHidden()
    bar.field.setDate(QDate(2025, 11, 24))
    QTest.mouseClick(bar.go_button, Qt.MouseButton.LeftButton)
    assert opened.pane.timeline.current == "m-31"


def test_a_day_after_the_last_message_says_so(open_pane: Open) -> None:
    opened = days(open_pane)
    bar = opened.pane.date_bar
    assert bar is not None
    opened.desk.hub.first = 0
    QTest.keyClick(opened.pane.composer.field, Qt.Key.Key_G, CONTROL)
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.said.text() == "Nothing was written since then."
    opened.desk.model.open(None)
    assert bar.isHidden()
