"""The pop-up of who waits too long: one, longest first, never taking the focus, gone at zero (CHAT-11)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.paths import resources
from app.domain.messages import Author
from app.features.alerts.options import POPUP_EARLY
from app.features.alerts.view import popup
from app.features.alerts.view.placing import corner, in_window, inputs
from app.features.alerts.view.popup import WaitingCard, WaitingPopup
from tests.features.alerts.room import Room, overdue_alert

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Popup(Room):
    """A room with a window and the pop-up; `active` is whether the agent looks at the window."""

    def __init__(self, folder: Path, qapp: QApplication) -> None:
        super().__init__(folder)
        self.active = True
        self.window = QWidget()
        self.window.resize(900, 700)
        self.window.show()
        self.page = QWidget(self.window)
        self.page.setGeometry(50, 40, 850, 640)
        self.page.show()
        look = Appearance(qapp, resources(), "light")
        self.popup = WaitingPopup(self.model, look, self.window, lambda: self.active, lambda: self.page)
        self.chosen: list[str] = []
        self.popup.chosen.connect(self.chosen.append)

    def looks(self, active: bool) -> None:
        self.active = active
        self.popup.refresh()

    @property
    def card(self) -> WaitingCard | None:
        """The card that is shown; never both."""
        shown = [card for card in (self.popup.inside, self.popup.outside) if card.isVisible()]
        assert len(shown) < 2
        return shown[0] if shown else None

    def rows(self) -> list[str]:
        card = self.card
        return [card.list.spoken(row) for row in range(card.list.row_count)] if card is not None else []

    def close(self) -> None:
        self.popup.put_away()
        self.window.deleteLater()
        super().close()


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Popup]:
    room = Popup(tmp_path, qapp)
    yield room
    room.close()


def three_wait(room: Popup) -> None:
    for name in ("Hoa", "Олена", "小敏"):
        room.say(name)
        room.later(50)
    room.later(50)


def test_it_lists_who_waits_longest_first_with_running_timers(room: Popup) -> None:
    """CHAT-11: both levels in one list, with its counts as title."""
    assert room.card is None
    three_wait(room)
    assert room.rows() == [
        "Hoa, waiting 3:20, overdue", "Олена, waiting 2:30, almost overdue", "小敏, waiting 1:40, almost overdue"
    ]  # fmt: skip
    assert room.card is not None
    assert room.card.accessibleName() == "1 overdue · 2 almost overdue"
    room.later(7)
    assert room.rows()[0] == "Hoa, waiting 3:27, overdue"


def test_it_shrinks_as_answers_go_out_and_disappears_at_zero(room: Popup) -> None:
    """CHAT-11."""
    three_wait(room)
    room.say("Олена", author=Author.STAFF)
    assert [row.partition(",")[0] for row in room.rows()] == ["Hoa", "小敏"]
    room.say("Hoa", "小敏", author=Author.STAFF)
    assert room.card is None


def test_outside_it_never_takes_the_focus(room: Popup) -> None:
    """CHAT-11: a window of its own that does not accept the focus, shown without activating, also for a minimised one."""
    three_wait(room)
    assert room.card is room.popup.inside
    room.window.showMinimized()
    room.looks(False)
    assert room.card is room.popup.outside
    outside = room.popup.outside
    assert outside.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert outside.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert outside.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert outside.parent() is None
    screen = room.window.screen().availableGeometry()
    assert screen.contains(outside.geometry())
    assert (outside.geometry().right(), outside.geometry().bottom()) > (screen.width() // 2, screen.height() // 2)


def test_enter_goes_to_the_longest_wait_and_a_click_to_the_row(room: Popup, monkeypatch: pytest.MonkeyPatch) -> None:
    """CHAT-11."""
    three_wait(room)
    assert room.card is not None
    listed = room.card.list
    QTest.keyClick(listed, Qt.Key.Key_Return)
    monkeypatch.setattr(popup, "GUARD", 0)
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=listed.row_rect(1).center())
    assert room.chosen == ["Hoa", "Олена"]


def test_closed_by_hand_it_comes_back_for_news_alone(room: Popup) -> None:
    """CHAT-11: an answer is no news; somebody else, or an early warning that becomes overdue, is."""
    three_wait(room)
    assert room.card is not None
    close = room.card.findChildren(QAbstractButton)[0]
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert room.card is None
    room.say("小敏", author=Author.STAFF)
    room.later(1)
    assert room.card is None
    room.later(40)  # Олена is overdue now
    assert [row.partition(",")[0] for row in room.rows()] == ["Hoa", "Олена"]
    assert room.card is not None
    QTest.keyClick(room.card, Qt.Key.Key_Escape)
    assert room.card is None


def test_a_level_can_be_left_out(room: Popup) -> None:
    """CHAT-11: switches of my own beside the shop's thresholds."""
    room.settings.set(POPUP_EARLY, False)
    three_wait(room)
    assert room.rows() == ["Hoa, waiting 3:20, overdue"]


def test_a_chat_passed_on_to_me_is_in_the_same_list(room: Popup) -> None:
    """CHAT-11, CHAT-12: a colleague's overdue buyer, once the hub has told me."""
    room.give("Hoa", "minh")
    room.say("Hoa")
    room.later(300)
    assert room.card is None
    room.warn(overdue_alert("Hoa", "minh", "lan", level=1))
    assert room.rows() == ["Hoa, waiting 5:00, overdue"]


def test_do_not_disturb_keeps_it_away(room: Popup) -> None:
    """CHAT-10, CHAT-11."""
    room.quiet.begin(None)
    three_wait(room)
    assert room.card is None
    room.quiet.end()
    assert room.card is not None


def test_it_covers_no_field_and_no_button_also_when_one_comes_later(room: Popup) -> None:
    """CHAT-11: what is typed beside it must not go to somebody else; it goes to another corner."""
    room.window.activateWindow()
    three_wait(room)
    room.looks(True)
    assert room.card is room.popup.inside
    assert room.card.geometry().bottomLeft().x() < 100
    area = room.page.rect()
    whisper = QLineEdit(room.page)
    whisper.setGeometry(20, area.height() - 60, 200, 32)
    whisper.show()
    send = QPushButton("Whisper", room.page)
    send.setGeometry(area.width() - 100, area.height() - 60, 90, 32)
    send.show()
    whisper.setFocus()
    room.later(1)
    card = room.card.geometry()
    assert in_window(room.page).contains(card)
    assert not any(rect.intersects(card) for rect in inputs(room.page))
    assert len(inputs(room.page)) == 2


def test_a_page_full_of_fields_gives_the_place_where_least_is_covered() -> None:
    """CHAT-11."""
    area, card = QRect(0, 0, 400, 300), QSize(200, 100)
    everywhere = [QRect(0, 0, 400, 300), QRect(0, 200, 400, 100)]
    assert corner(card, area, everywhere).y() < 100
    assert corner(card, area, []) == QPoint(8, 192)


def test_typing_goes_on_where_it_was_when_it_comes_is_clicked_and_goes(room: Popup, qtbot: QtBot) -> None:
    """CHAT-11: neither appearing, nor a click at that moment, nor going away moves the keyboard or opens a chat."""
    field = QLineEdit(room.page)
    field.setGeometry(300, 300, 200, 32)
    field.show()
    room.window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    three_wait(room)
    assert room.card is room.popup.inside
    listed = room.card.list
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=listed.row_rect(1).center())
    assert room.chosen == []
    assert QApplication.focusWidget() is field
    QTest.keyClicks(field, "still here")
    assert field.text() == "still here"
    listed.setFocus(Qt.FocusReason.TabFocusReason)  # somebody who wants to
    assert listed.hasFocus()
    room.say("Hoa", "Олена", "小敏", author=Author.STAFF)
    assert room.card is None
    assert field.hasFocus()


def test_a_low_page_gets_a_low_card(room: Popup) -> None:
    """CHAT-11: never over the head above the page."""
    room.page.resize(850, 120)
    three_wait(room)
    assert room.card is not None
    assert in_window(room.page).contains(room.card.geometry())
