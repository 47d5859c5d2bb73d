"""What alerts show: the button that names its action, the pill that leads to the longest wait, the way back from outside."""

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.paths import resources
from app.desktop.settings import Settings
from app.desktop.store import Batch, Connection, Store
from app.domain.conversations import with_message
from app.domain.ids import MINUTE, Instant
from app.domain.messages import Author, Card, Notice, Picture, Text, preview, recalled
from app.features.alerts.model.alerts import AlertsModel
from app.features.alerts.model.quiet import DoNotDisturb
from app.features.alerts.model.warnings import Warnings
from app.features.alerts.options import ALL, CUES, DEVICE, NOTIFY, NOTIFY_TEXT, REPEATS, SOUND, Wishes
from app.features.alerts.rules.cues import Cue
from app.features.alerts.view.bar import HealthBanner, OverduePill, QuietPill, SoundButton
from app.features.alerts.view.notifier import Notifier
from app.features.alerts.view.settings import SoundSection
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
        self.appearance = appearance = Appearance(qapp, resources(), "light")
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


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (Card(card="product", ref="p", title="Dry bag"), "Dry bag"),
        (Notice(code="conversation.closed"), "[System message]"),
        (None, "[Recalled]"),
    ],
)
def test_a_notification_says_what_the_list_says(room: Room, body: Card | Notice | None, words: str) -> None:
    """CHAT-13: the newest message of an overdue chat may be a card, a system line or a recalled one, and no picture."""
    room.active = True
    room.writes("hello?")
    room.active = False
    known = next(iter(room.store.conversations.values()))
    newest = message(2, body or "oops", author=Author.ROBOT, time=room.store.clock.now())
    last = preview(newest if body is not None else recalled(newest, newest.time))
    room.store.apply(Batch(entities=[msgspec.structs.replace(known, last=last)]))
    room.passes(181)
    assert room.notices.told[-1] == ("Hoa waits too long", words)


def test_notifications_that_are_off_still_flash(room: Room) -> None:
    room.settings.set(NOTIFY, False)
    room.writes("hello?")
    assert room.notices.told == []
    assert room.flashes == [True]


def test_what_buyers_write_can_be_kept_out_of_notifications(room: Room) -> None:
    """CHAT-13: for screens that others see; who writes is still said."""
    room.settings.set(NOTIFY_TEXT, False)
    room.writes("my card number is 4111…")
    assert room.notices.told == [("Hoa", "Open Frontdesk to read it.")]


def test_an_answered_chat_takes_its_notification_back(room: Room) -> None:
    """CHAT-13: whoever answered, here or elsewhere."""
    room.writes("hello?")
    known = next(iter(room.store.conversations.values()))
    room.store.apply(Batch(entities=[with_message(known, message(2, "yes", author=Author.STAFF, time=room.store.clock.now()))]))
    assert room.notices.withdrawn == ["c1"]


def test_an_old_notification_leads_to_its_own_chat_and_one_of_a_chat_that_is_gone_nowhere(room: Room) -> None:
    """CHAT-13."""
    opened: list[str] = []
    room.notifier.opened.connect(opened.append)
    room.writes("hello?")
    for key in ("c1", "gone", "c1"):
        room.notifier.clicked(key)
    assert opened == ["c1", "c1"]


def test_do_not_disturb_is_seen_and_one_click_ends_it(room: Room, click: Callable[[QWidget], None]) -> None:
    """CHAT-10: its end is said."""
    assert not room.quiet_pill.isVisible()
    room.quiet.begin(15 * MINUTE)
    assert room.quiet_pill.accessibleName().startswith("Do not disturb until ")
    room.quiet.begin(None)
    assert room.quiet_pill.accessibleName() == "Do not disturb"
    click(room.quiet_pill)
    assert not room.quiet_pill.isVisible()
    assert not room.quiet.on


def test_a_device_that_is_gone_is_named(room: Room) -> None:
    """CHAT-10, F25."""
    room.player.missing = "Headset <b>3</b>"
    room.model.renewed()
    assert any("Headset <b>3</b> is gone" in label.text() for label in room.banner.findChildren(QLabel))


class Loudspeaker(QObject):
    """The program's speaker as the settings see it."""

    available_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.names = ["Desk", "Headset"]
        self.played: list[str] = []

    def devices(self) -> list[str]:
        return self.names

    def play(self, name: str) -> bool:
        self.played.append(name)
        return True


def test_each_event_has_a_switch_a_repeat_and_a_test_in_the_settings(room: Room, qtbot: QtBot) -> None:
    """CHAT-10: per event, per account and machine; trying needs no event."""
    speaker = Loudspeaker()
    section = SoundSection(room.settings, speaker, room.appearance)  # type: ignore[arg-type]
    qtbot.addWidget(section)
    for button in section._tries.values():
        button.click()
    assert speaker.played == list(CUES)
    assert len({button.accessibleName() for button in section._tries.values()}) == len(CUES)
    section._checks[Cue.EARLY].click()
    assert room.settings.get(CUES[Cue.EARLY]) is False
    repeat = section._repeats[Cue.OVERDUE]
    repeat.setCurrentIndex(repeat.findData(30))
    assert room.settings.get(REPEATS[Cue.OVERDUE]) == 30


def test_the_device_is_chosen_from_those_there_are_and_a_lost_one_stays_in_the_list(room: Room, qtbot: QtBot) -> None:
    """CHAT-10, F25: hot-plugged devices come and go while the page is open."""
    speaker = Loudspeaker()
    section = SoundSection(room.settings, speaker, room.appearance)  # type: ignore[arg-type]
    qtbot.addWidget(section)
    listed = lambda: [section._device.itemText(i) for i in range(section._device.count())]  # noqa: E731
    assert listed() == ["The system's own device", "Desk", "Headset"]
    section._device.setCurrentIndex(2)
    assert room.settings.get(DEVICE) == "Headset"
    speaker.names = []
    speaker.available_changed.emit(False)
    assert listed() == ["The system's own device", "Headset (not there)"]
    assert section._device.currentText() == "Headset (not there)"
    assert not section._tries[Cue.OVERDUE].isEnabled()
    speaker.names = ["Headset"]
    speaker.available_changed.emit(True)
    assert section._device.currentText() == "Headset"
    assert room.settings.get(DEVICE) == "Headset"
