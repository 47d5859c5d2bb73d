"""Actions on many rows: shown at once, refused ones said by name, everything undone as it was (CHAT-1, CHAT-5, CHAT-18)."""

import time
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.paths import resources
from app.desktop.settings import Settings
from app.desktop.shortcuts import Shortcuts
from app.desktop.store import Batch, Store
from app.domain.conversations import Conversation
from app.domain.ids import BuyerId, ConversationId, Instant
from app.domain.people import Buyer
from app.features.favourite.wire import SetFavourite
from app.features.intake.model import IntakeModel, ListName
from app.features.intake.model.bulk import SLICE, BulkAction, BulkModel
from app.features.intake.view import IntakePane
from app.features.intake.view.bulk_bar import BulkBar
from app.features.intake.view.ticking import Ticking
from app.features.intake.view.undo_bar import BulkUndo
from app.protocol.envelope import ErrorBody
from tests.fakes.desk import FakeOutbox

NOW = Instant(1_773_118_800_000)
STAR = BulkAction(
    name="star", words="Add to favourites", icon="star", failed="{count} of {all} could not be added:",
    do=lambda c, _choice: None if c.favourite else SetFavourite(conversation=c.id, starred=True),
    echo=lambda c, _choice: msgspec.structs.replace(c, favourite=True),
    undo=lambda before, _choice: SetFavourite(conversation=before.id, starred=before.favourite),
    done=lambda count: f"{count} added",
)  # fmt: skip


def chat(place: int, **fields: object) -> Conversation:
    buyer = Buyer(id=BuyerId(f"b{place}"), name=f"Buyer {place}")
    values = {"last_buyer_time": Instant(NOW - place)} | fields
    return Conversation(id=ConversationId(f"c{place:05}"), buyer=buyer, created=Instant(NOW - place), **values)  # type: ignore[arg-type]


class Room:
    """Models over a store, with an outbox by hand."""

    def __init__(self, count: int) -> None:
        clock = HubClock(monotonic=lambda: 1.0, wall=lambda: 0.0)
        clock.heard(NOW)
        self.store = Store(clock)
        self.intake = IntakeModel(self.store)
        self.intake.show(ListName.ALL)
        self.outbox = FakeOutbox(self.store)
        self.bulk = BulkModel(self.store, self.intake, self.outbox)
        self.bulk.actions = (STAR,)
        self.store.apply(Batch(entities=[chat(place) for place in range(count)]))

    def answer(self, refused: frozenset[str] = frozenset()) -> None:
        """The hub answers everything that was sent; those in `refused` with a no, the others with event and yes."""
        sent, self.outbox.sent = self.outbox.sent, []
        for name, command in sent:
            assert isinstance(command, SetFavourite)
            if command.conversation in refused:
                self.outbox.ack(name, command.TYPE, ErrorBody("forbidden"))
                continue
            known = self.store.conversations[command.conversation]
            self.store.apply(Batch(entities=[msgspec.structs.replace(known, favourite=command.starred)]))
            self.outbox.ack(name, command.TYPE)

    @property
    def stars(self) -> int:
        return self.intake.count(ListName.FAVOURITES)


def test_it_shows_at_once_and_stays_when_the_hub_agrees(qtbot: QtBot) -> None:
    """CHAT-18: an echo, then the hub's own word; nothing flickers in between."""
    room = Room(3)
    room.bulk.run(STAR, ["c00000", "c00001"])
    assert room.stars == 2
    assert room.store.conversations[ConversationId("c00000")].favourite is False
    qtbot.waitUntil(lambda: len(room.outbox.sent) == 2)
    room.answer()
    assert room.stars == 2
    assert not room.intake.echoes


def test_what_is_refused_goes_back_and_is_said_by_name(qtbot: QtBot) -> None:
    """ux.md: what happened, to whom, and what to do; the others keep their change."""
    room = Room(5)
    appearance = Appearance(QApplication.instance(), resources(), "light")  # type: ignore[arg-type]
    bar = BulkUndo(room.bulk, appearance, "Ctrl Z")
    qtbot.addWidget(bar)
    room.bulk.run(STAR, [f"c0000{place}" for place in range(5)])
    qtbot.waitUntil(lambda: len(room.outbox.sent) == 5)
    room.answer(refused=frozenset({"c00001", "c00003"}))
    assert room.stars == 3
    text = bar.findChild(type(bar._text)).text()  # type: ignore[union-attr]
    assert text.startswith("2 of 5 could not be added:\nBuyer 1: Your role")
    assert "Buyer 3: " in text
    room.bulk.undo()
    qtbot.waitUntil(lambda: len(room.outbox.sent) == 3)  # not those that never happened
    room.answer()
    assert room.stars == 0


def test_undo_restores_each_as_it_was_and_stops_what_was_not_sent(qtbot: QtBot) -> None:
    """CHAT-1: also in the middle of sending."""
    room = Room(3 * SLICE)
    favourite = chat(0, favourite=True)
    room.store.apply(Batch(entities=[favourite]))
    room.bulk.run(STAR, [f"c{place:05}" for place in range(3 * SLICE)])
    assert room.stars == 3 * SLICE
    room.bulk._send_slice()
    room.bulk.undo()
    assert room.stars == 1
    qtbot.waitUntil(lambda: len(room.outbox.sent) == 2 * SLICE)  # one slice there and back
    room.answer()
    assert [c.id for c in room.store.conversations.values() if c.favourite] == [favourite.id]
    assert room.stars == 1


def test_an_event_in_between_does_not_undo_the_echo(qtbot: QtBot) -> None:
    """A message that comes while the command is on its way."""
    room = Room(1)
    room.bulk.run(STAR, ["c00000"])
    room.store.apply(Batch(entities=[chat(0, last_number=4)]))
    assert room.stars == 1
    assert room.intake.conversation(ConversationId("c00000")).last_number == 4


def test_a_thousand_of_ten_thousand_hold_nothing_up(qtbot: QtBot) -> None:
    """Selecting all and acting on a thousand takes slices, never one long step. Bounds are ten times what was seen."""
    room = Room(10_000)
    longest, steps = 0.0, 0
    began = time.perf_counter()
    room.bulk.run(STAR, [f"c{place:05}" for place in range(1_000)])
    first = time.perf_counter() - began
    while room.bulk._queue:
        began = time.perf_counter()
        room.bulk._send_slice()
        longest, steps = max(longest, time.perf_counter() - began), steps + 1
    assert (len(room.outbox.sent), steps) == (1_000, 1_000 // SLICE)
    assert first < 0.5
    assert longest < 0.1


@pytest.fixture
def pane(qtbot: QtBot) -> tuple[Room, IntakePane, Ticking]:
    room = Room(6)
    appearance = Appearance(QApplication.instance(), resources(), "light")  # type: ignore[arg-type]
    pane = IntakePane(room.intake, appearance, lambda: "me")
    qtbot.addWidget(pane)
    ticking = Ticking(room.bulk, pane.list, appearance, Shortcuts(Settings(Path("nowhere"))))
    pane.offer(ticking)
    pane.resize(304, 600)
    pane.show()
    pane.list.setFocus()
    return room, pane, ticking


def test_keyboard_alone(pane: tuple[Room, IntakePane, Ticking], qtbot: QtBot) -> None:
    """ux.md: tick with Space and Shift+Down, act from the menu, take back with Ctrl+Z, leave with Esc."""
    room, view, ticking = pane
    rows, bar = view.list, view.findChild(BulkBar)
    assert bar is not None
    QTest.keyClick(rows, Qt.Key.Key_Down)
    QTest.keyClick(rows, Qt.Key.Key_Space)
    QTest.keyClick(rows, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert rows.ticked == {"c00000", "c00001"}
    assert bar.isVisible()
    menu = ticking.menu("c00001")
    next(action for action in menu.actions() if action.text() == "Add to favourites").trigger()
    assert (room.stars, rows.ticked, bar.isVisible()) == (2, frozenset(), False)
    room.bulk.undo()
    assert room.stars == 0
    QTest.keyClick(rows, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(rows.ticked) == 6
    QTest.keyClick(rows, Qt.Key.Key_Escape)
    assert not rows.ticked


def test_what_is_no_longer_shown_is_no_longer_ticked(pane: tuple[Room, IntakePane, Ticking]) -> None:
    """Nobody changes what they do not see."""
    room, view, _ticking = pane
    view.list.tick_all()
    room.intake.filter("buyer 3")
    assert view.list.ticked == {"c00003"}


def test_typing_letters_goes_to_a_name(pane: tuple[Room, IntakePane, Ticking]) -> None:
    """Type-ahead: any word of the name, accents or not."""
    room, view, _ticking = pane
    named = msgspec.structs.replace(chat(7), buyer=Buyer(id=BuyerId("h"), name="Trần Hữu Hòa"))
    room.store.apply(Batch(entities=[named]))
    for key in (Qt.Key.Key_H, Qt.Key.Key_O):
        QTest.keyClick(view.list, key)
    assert view.list.current_key == named.id
