"""The centre pane: head, reading, typing, search, and where links lead (CHAT-13, CHAT-14)."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.desktop.store import Batch
from app.domain.messages import Author
from app.features.chat.view.opening import ascii_host, real_address
from app.features.chat.wire import Typing
from tests.fakes.desk import CHAT, NOON, chat_of, said
from tests.features.chat.conftest import Opened, make_desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Open = Callable[..., Opened]


def test_the_head_tells_who_waits_and_who_answered(open_pane: Open) -> None:
    desk = make_desk(0)
    messages = [said(1), said(2, "hello", Author.STAFF), said(3)]
    for message in messages:
        desk.history.add(message)
    desk.store.apply(Batch(entities=[chat_of(messages)]))
    head = open_pane(desk).pane.head
    waited = (desk.store.clock.now() - messages[2].time) // 1000
    assert head.second_line == f"Waiting {waited // 3600}:{waited // 60 % 60:02}:{waited % 60:02} · answered by Lan"
    assert [tag.text for tag in (head._rank, head._channel)] == ["Silver", "Web"]
    assert head._tick.isActive()
    desk.arrive(said(4, "here", Author.STAFF))
    assert head.second_line == "Answered by Lan"
    assert not head._tick.isActive()


def test_reading_needs_the_focused_window_and_the_newest_message(open_pane: Open, qtbot: QtBot) -> None:
    """CHAT-13."""
    desk = make_desk(60, staff_read=50)
    opened = open_pane(desk)
    bar = opened.pane.timeline.verticalScrollBar()
    bar.setValue(0)
    assert desk.marked == [] or bar.maximum() == 0
    bar.setValue(bar.maximum())
    assert desk.marked == [(CHAT, 60)]
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    desk.arrive(said(61))
    assert desk.marked == [(CHAT, 60)], "on screen, but the window has no focus"
    opened.pane.activateWindow()
    qtbot.waitUntil(lambda: desk.marked == [(CHAT, 60), (CHAT, 61)])


def test_who_types_is_shown_without_moving_anything(open_pane: Open) -> None:
    opened = open_pane()
    before = opened.pane.timeline.geometry()
    opened.desk.store.apply(Batch(signals=[Typing(conversation=CHAT, by="buyer")]))
    assert opened.pane.typing.text() == "王小敏 is typing…"
    assert opened.pane.timeline.geometry() == before
    opened.desk.store.apply(Batch(signals=[Typing(conversation=CHAT, by="buyer", active=False)]))
    assert opened.pane.typing.text() == ""


def test_search_in_the_chat_walks_through_the_hits(open_pane: Open, qtbot: QtBot) -> None:
    opened = open_pane(make_desk(300))
    opened.desk.found[:] = [280, 120, 40]
    pane = opened.pane
    QTest.keyClick(pane.composer.field, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert pane.find_bar.field.hasFocus()
    QTest.keyClicks(pane.find_bar.field, "message")
    qtbot.waitUntil(lambda: pane.find_bar.count.text() == "1 of 3")
    QTest.keyClick(pane.find_bar.field, Qt.Key.Key_Return)
    assert pane.find_bar.count.text() == "2 of 3"
    assert opened.desk.model.place_of(120) >= 0
    QTest.keyClick(pane.find_bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert pane.find_bar.count.text() == "1 of 3"
    opened.desk.found.clear()
    QTest.keyClicks(pane.find_bar.field, "x")
    qtbot.waitUntil(lambda: pane.find_bar.count.text() == "Nothing found")
    QTest.keyClick(pane.find_bar.field, Qt.Key.Key_Escape)
    QTest.keyClick(pane.find_bar.field, Qt.Key.Key_Escape)
    assert not pane.find_bar.isVisible()
    assert pane.composer.field.hasFocus()


def test_every_control_of_the_pane_has_a_name(open_pane: Open) -> None:
    pane = open_pane().pane
    pane.find_bar.begin()
    takers = [w for w in pane.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible()]
    assert takers
    assert [type(w).__name__ for w in takers if not w.accessibleName()] == []


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://a.example/x", "a.example"),
        ("https://bank.example@evil.example/", "evil.example"),
        ("https://аpple.com/", "xn--pple-43d.com"),
        ("http://[::1]:8000/", "::1"),
    ],
)
def test_the_real_host_is_shown_in_ascii(address: str, host: str) -> None:
    url = real_address(address)
    assert url is not None
    assert ascii_host(url) == host
    assert "@" not in url.toString()


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "javascript:alert(1)", "https://", "ftp://a.example", "\\\\host\\share"]
)
def test_nothing_but_the_web_ever_opens(address: str) -> None:
    assert real_address(address) is None


def test_time_zones_do_not_change_what_is_shown_as_today(open_pane: Open) -> None:
    """F16: a message of this minute is of today, wherever the computer stands."""
    desk = make_desk(0)
    message = said(1, time=desk.store.clock.now())
    desk.history.add(message)
    desk.store.apply(Batch(entities=[chat_of([message])]))
    timeline = open_pane(desk).pane.timeline
    assert timeline.block(0).row.day == "Today"
    assert message.time > NOON
