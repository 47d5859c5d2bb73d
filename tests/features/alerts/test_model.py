"""Sounds follow what happens at the hub: one for all at once, none for what is in sight (CHAT-10, CHAT-11, CHAT-13)."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.desktop.clock import HubClock
from app.desktop.settings import Settings
from app.desktop.store import Batch, Connection, Store
from app.domain.conversations import Conversation, WaitLevel, with_message
from app.domain.ids import BuyerId, ConversationId, Instant, MessageId
from app.domain.messages import Author, Message, Text
from app.domain.people import Buyer
from app.features.alerts.model.alerts import AlertsModel
from app.features.alerts.model.quiet import DoNotDisturb
from app.features.alerts.model.warnings import Warnings
from app.features.alerts.options import REPEATS, SOUND, Wishes
from app.features.alerts.rules.cues import Cue
from tests.fakes.desk import FakeOutbox


class Heard:
    """A player that remembers."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.available = True
        self.missing = ""

    def play(self, name: str) -> bool:
        if self.available:
            self.names.append(name)
        return self.available


class Desk:
    """A store with a hand-moved clock, and the model under test."""

    def __init__(self, folder: Path) -> None:
        self.seconds = 0.0
        clock = HubClock(monotonic=lambda: self.seconds, wall=lambda: 0.0)
        clock.heard(Instant(0))
        self.store = Store(clock)
        self.player = Heard()
        self.settings = Settings(folder)
        self.seen: set[str] = set()
        self.outbox = FakeOutbox(self.store)
        self.quiet = DoNotDisturb(self.settings, clock)
        self.warnings = Warnings(self.store, self.outbox)
        self.model = AlertsModel(
            self.store, self.player, Wishes(self.settings), self.quiet, self.warnings, lambda c: c in self.seen
        )
        self.told: list[tuple[str, str]] = []
        self.model.told.connect(lambda c, cue: self.told.append((c, cue)))
        self.state: dict[str, Conversation] = {}

    def say(self, *names: str, author: Author = Author.BUYER, live: bool = True) -> None:
        """One message in each conversation, all in one batch."""
        entities: list[object] = []
        for name in names:
            old = self.state.get(name) or Conversation(
                id=ConversationId(name), buyer=Buyer(id=BuyerId(name), name=name), created=Instant(0)
            )
            message = Message(
                id=MessageId(f"{name}{old.last_number + 1}"), conversation=old.id, number=old.last_number + 1, author=author,
                author_id=name, author_name=name, time=self.store.clock.now(), body=Text("hi"),
            )  # fmt: skip
            self.state[name] = with_message(old, message)
            entities += [message, self.state[name]]
        self.store.apply(Batch(entities=entities, live=live))  # type: ignore[arg-type]

    def later(self, seconds: float) -> None:
        self.seconds += seconds
        self.model.tick()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    for part in (desk.model, desk.warnings, desk.quiet):
        part.deleteLater()


def test_a_new_buyer_sounds_otherwise_than_a_new_message(desk: Desk) -> None:
    """CHAT-10."""
    desk.say("a")
    desk.later(5)
    desk.say("a")
    assert desk.player.names == [Cue.NEW_BUYER, Cue.NEW_MESSAGE]


def test_a_burst_is_one_sound_and_the_rest_is_one_more(desk: Desk) -> None:
    """CHAT-10: several at once make one sound; nothing that came within the quiet time is lost."""
    desk.say("a", "b", "c")
    for _ in range(10):
        desk.say("a")
    assert desk.player.names == [Cue.NEW_BUYER]
    desk.later(2)
    assert desk.player.names == [Cue.NEW_BUYER, Cue.NEW_MESSAGE]
    desk.later(2)
    assert len(desk.player.names) == 2


@pytest.mark.parametrize("quiet", ["staff", "missed", "in sight", "off"])
def test_what_must_not_sound_does_not(desk: Desk, quiet: str) -> None:
    """CHAT-10: own messages, what was missed while away, the chat that the agent looks at, and sound off."""
    silent: dict[str, Callable[[], None]] = {
        "staff": lambda: desk.say("a", author=Author.STAFF),
        "missed": lambda: desk.say("a", live=False),
        "in sight": lambda: (desk.seen.add("a"), desk.say("a"))[1],
        "off": lambda: (desk.settings.set(SOUND, False), desk.say("a"))[1],
    }
    silent[quiet]()
    desk.later(3)
    assert desk.player.names == []


def test_early_warning_then_overdue_each_once(desk: Desk) -> None:
    """CHAT-11: at 100 and 180 seconds, told with the conversation."""
    desk.say("a")
    desk.told.clear()
    for _ in range(200):
        desk.later(1)
    assert desk.player.names[1:] == [Cue.EARLY, Cue.OVERDUE]
    assert desk.told == [("a", Cue.EARLY), ("a", Cue.OVERDUE)]
    assert desk.model.count(WaitLevel.OVERDUE) == 1
    desk.say("a", author=Author.STAFF)
    desk.later(1)
    assert desk.model.count(WaitLevel.OVERDUE) == 0


def test_waits_that_were_overdue_at_the_start_are_not_news(desk: Desk) -> None:
    """CHAT-11: the first snapshot is silent, the next level is not."""
    desk.say("a", live=False)
    conversation = desk.state["a"]
    desk.seconds = 120
    desk.store.load([conversation])
    desk.later(1)
    assert desk.player.names == []
    desk.later(60)
    assert desk.player.names == [Cue.OVERDUE]


def test_it_goes_on_ringing_after_a_restart_and_a_resync(desk: Desk) -> None:
    """CHAT-10: until answered, where set; the first time one interval later, and also where that is set only now."""
    desk.settings.set(REPEATS[Cue.EARLY], 15)
    desk.say("a", live=False)
    desk.seconds = 120
    for _start in range(2):
        desk.player.names.clear()
        desk.store.load([desk.state["a"]])
        desk.later(1)
        assert desk.player.names == []
        desk.later(15)
        assert desk.player.names == [Cue.EARLY]
    desk.settings.set(REPEATS[Cue.EARLY], 0)
    desk.later(1)
    desk.settings.set(REPEATS[Cue.EARLY], 15)
    desk.later(1)
    desk.later(15)
    assert desk.player.names == [Cue.EARLY] * 2
    desk.say("a", author=Author.STAFF)
    desk.later(60)
    assert desk.player.names == [Cue.EARLY] * 2


def test_health_says_why_a_buyer_might_be_missed(desk: Desk) -> None:
    """CHAT-10, F25."""
    assert desk.model.health == "offline"
    desk.store.apply(Batch(connection=Connection.ONLINE))
    assert desk.model.health == ""
    desk.player.available = False
    assert desk.model.health == "no_device"
    desk.player.available = True
    desk.player.missing = "Headset"
    assert desk.model.health == "device_gone"
    desk.settings.set(SOUND, False)
    assert desk.model.health == "muted"
