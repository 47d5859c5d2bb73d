"""What alerts show: the button that names its action, the pill that leads to the longest wait, the way back from outside."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.paths import resources
from app.desktop.settings import Settings
from app.desktop.store import Batch, Connection, Store
from app.domain.conversations import with_message
from app.domain.ids import Instant
from app.domain.messages import Author, Picture, Text
from app.features.alerts.model.alerts import AlertsModel
from app.features.alerts.model.quiet import DoNotDisturb
from app.features.alerts.model.warnings import Warnings
from app.features.alerts.options import ALL, NOTIFY, SOUND, Wishes
from app.features.alerts.view.bar import HealthBanner, OverduePill, QuietPill, SoundButton
from app.features.alerts.view.notifier import Notifier
from tests.fakes.desk import FakeOutbox
from tests.fakes.nouns import conversation, message, picture

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Player:
    available = True
    missing = ""

    def play(self, name: str) -> bool:
        return True


class Notices:
    """The system's notifications, remembered."""

    def __init__(self) -> None:
        self.told: list[tuple[str, str]] = []
        self.withdrawn: list[str] = []

    def show(self, key: str, title: str, text: str) -> None:
        self.told.append((title, text))

    def withdraw(self, key: str) -> None:
        self.withdrawn.append(key)


class Room:
    """All of the feature's widgets in a window, over a clock that the test moves."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, settings: Settings) -> None:
        self.seconds = 0.0
        clock = HubClock(monotonic=lambda: self.seconds, wall=lambda: 0.0)
        clock.heard(Instant(1_000_000))
        self.settings, self.player, self.store = settings, Player(), Store(clock)
        settings.declare(*ALL)
        self.quiet = DoNotDisturb(settings, clock)
        self.warnings = Warnings(self.store, FakeOutbox(self.store))
        self.model = AlertsModel(self.store, self.player, Wishes(settings), self.quiet, self.warnings, lambda _chat: False)
        for option in ALL:
            settings.on_change(option, self.model.renewed)
        appearance = Appearance(qapp, resources(), "light")
        self.button = SoundButton(self.model, settings, appearance)
        self.pill = OverduePill(self.model, appearance)
        self.quiet_pill = QuietPill(self.quiet, appearance)
        self.banner = HealthBanner(self.model, settings, appearance)
        self.active = False
        self.notices = Notices()
        self.flashes: list[bool] = []
        self.notifier = Notifier(
            self.model, self.store, settings, lambda: self.active,
            self.notices, lambda: self.flashes.append(True),
        )  # fmt: skip
        self.window = QWidget()
        qtbot.addWidget(self.window)
        column = QVBoxLayout(self.window)
        for widget in (self.banner, self.button, self.pill, self.quiet_pill):
            column.addWidget(widget)
        self.window.show()
        self.store.apply(Batch(connection=Connection.ONLINE))

    def writes(self, body: Text | Picture | str, number: int = 1) -> None:
        """The buyer Hoa writes."""
        said = message(number, body, time=self.store.clock.now())
        known = self.store.conversations.get(said.conversation, conversation(created=self.store.clock.now()))
        self.store.apply(Batch(entities=[said, with_message(known, said)]))

    def passes(self, seconds: int) -> None:
        self.seconds += seconds
        self.model.tick()


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, tmp_path: object) -> Room:
    return Room(qtbot, qapp, Settings(tmp_path))  # type: ignore[arg-type]


@pytest.fixture
def click() -> Callable[[QWidget], None]:
    return lambda widget: QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_the_button_names_what_a_click_will_do(room: Room, click: Callable[[QWidget], None]) -> None:
    """CHAT-10: default on; muted is said aloud in a banner that offers the way back."""
    assert room.button.accessibleName() == "Turn sound off"
    click(room.button)
    assert room.settings.get(SOUND) is False
    assert room.button.accessibleName() == "Turn sound on"
    assert room.banner.isVisible()
    click(room.button)
    assert room.button.accessibleName() == "Turn sound off"
    assert not room.banner.isVisible()


def test_the_pill_counts_who_waits_too_long_and_is_gone_at_none(room: Room) -> None:
    """CHAT-11."""
    assert not room.pill.isVisible()
    room.writes("hello?")
    room.passes(181)
    assert room.pill.isVisible()
    assert room.pill.accessibleName() == "1 overdue"
    known = next(iter(room.store.conversations.values()))
    room.store.apply(Batch(entities=[with_message(known, message(2, "yes", author=Author.STAFF, time=room.store.clock.now()))]))
    room.passes(1)
    assert not room.pill.isVisible()


def test_a_missing_device_is_said_and_can_be_put_away(room: Room) -> None:
    """F25."""
    room.player.available = False
    room.model.renewed()
    assert room.banner.isVisible()
    room.player.available = True
    room.model.renewed()
    assert not room.banner.isVisible()


def test_news_is_told_outside_only_while_nobody_looks(room: Room, qtbot: QtBot) -> None:
    """CHAT-13: words, picture, early warning, overdue; the newest one leads to its chat."""
    room.active = True
    room.writes("seen")
    assert room.notices.told == []
    assert room.flashes == []
    room.active = False
    room.writes("are you there?", 2)
    room.writes(picture("f"), 3)
    room.passes(101)
    room.passes(80)
    assert room.notices.told == [
        ("Hoa", "are you there?"),
        ("Hoa", "[Picture]"),
        ("Hoa waits: almost overdue", "[Picture]"),
        ("Hoa waits too long", "[Picture]"),
    ]
    assert len(room.flashes) == 4
    with qtbot.waitSignal(room.notifier.opened) as opened:
        room.notifier.clicked("c1")
    assert opened.args == ["c1"]


def test_notifications_that_are_off_still_flash(room: Room) -> None:
    room.settings.set(NOTIFY, False)
    room.writes("hello?")
    assert room.notices.told == []
    assert room.flashes == [True]
