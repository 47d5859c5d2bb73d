"""What is due on the desk: merged, ticking, fired once, shown before the hub has it."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.paths import resources
from app.desktop.store import Batch, Store
from app.domain.conversations import Conversation
from app.domain.ids import MINUTE, BuyerId, ConversationId, Instant, StaffId
from app.domain.people import Buyer, Role, Staff
from app.domain.reminders import Reminder
from app.domain.routing import Assignment
from app.features.due.model import DueModel
from app.features.due.rules import Due, DueKind
from app.features.due.view.dialog import RemindDialog
from app.features.due.view.notice import ReminderNotice
from app.features.due.view.pane import DuePane
from app.features.due.wire import FinishReminder, SetReminder
from app.protocol.envelope import ErrorBody
from app.protocol.operations import Gone
from tests.fakes.desk import FakeOutbox

NOW = Instant(1_773_118_800_000)
CHAT = ConversationId("c")


class Room:
    """A model over a store whose clock is moved by hand."""

    def __init__(self) -> None:
        self.seconds = 0.0
        clock = HubClock(monotonic=lambda: self.seconds, wall=lambda: 0.0)
        clock.heard(NOW)
        self.store = Store(clock)
        self.store.me = Staff(id=StaffId("lan"), name="Lan", roles=(Role.AGENT,))
        self.outbox = FakeOutbox(self.store)
        self.store.apply(Batch(entities=[self.chat()]))
        self.due = DueModel(self.store, self.outbox)
        self.fired: list[Due] = []
        self.due.fired.connect(self.fired.append)

    @staticmethod
    def chat(name: str = "c", **fields: object) -> Conversation:
        buyer = Buyer(id=BuyerId(name), name="Trần Hữu Hòa")
        return Conversation(id=ConversationId(name), buyer=buyer, created=NOW, **fields)  # type: ignore[arg-type]

    def kinds(self) -> list[DueKind]:
        return [due.kind for due in self.due.dues]


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    return Room()


def test_mine_and_nobodys_waits_are_due_but_not_a_colleagues(room: Room) -> None:
    """CHAT-31: what a colleague cares for is theirs."""
    minh = Assignment(staff=StaffId("minh"), time=NOW, why="turn")
    room.store.apply(Batch(entities=[room.chat(waiting_since=NOW), room.chat("d", waiting_since=NOW, assigned=minh)]))
    room.due._gather()
    assert [due.conversation for due in room.due.dues] == ["c"]


def test_a_reminder_shows_at_once_and_is_the_hubs_once_it_answers(room: Room) -> None:
    """Offline too: the command waits in the outbox, the list shows it."""
    room.due.remind(CHAT, Instant(NOW + MINUTE), "call back")
    assert [(due.title, due.note) for due in room.due.dues] == [("Trần Hữu Hòa", "call back")]
    ((name, command),) = room.outbox.sent
    assert isinstance(command, SetReminder)
    room.store.apply(Batch(entities=[Reminder(id=name, conversation=CHAT, at=Instant(NOW + MINUTE), note="call back")]))
    assert len(room.due.dues) == 1
    assert not room.due._asked
    room.due.finish(room.due.dues[0])
    assert room.due.dues == []
    assert isinstance(room.outbox.sent[-1][1], FinishReminder)
    room.store.apply(Batch(entities=[Gone("reminder", name)]))
    assert not room.due._asked


def test_refused_it_goes_and_says_why(room: Room) -> None:
    """ux.md: nothing is promised that the hub did not keep."""
    said: list[ErrorBody] = []
    room.due.refused.connect(said.append)
    room.due.remind(CHAT, Instant(NOW + MINUTE))
    name, command = room.outbox.sent[0]
    room.outbox.ack(name, command.TYPE, ErrorBody("reminder.many", {"limit": 500}))
    assert (room.due.dues, [error.code for error in said]) == ([], ["reminder.many"])


def test_it_fires_once_at_its_time_and_again_after_a_snooze(room: Room) -> None:
    """LEAD-6 for chats: by the hub's clock, minimised or not; what was missed is told at the next start."""
    room.store.apply(Batch(entities=[Reminder(id="r", conversation=CHAT, at=Instant(NOW + MINUTE))]))
    assert room.fired == []
    room.seconds = 61.0
    room.due._fire()
    room.due._fire()
    assert [due.ref for due in room.fired] == ["r"]
    room.due.snooze(room.due.dues[0], Instant(NOW + 5 * MINUTE))
    assert room.due.due_reminders() == []
    room.seconds = 301.0
    room.due._fire()
    assert len(room.fired) == 2
    started_again = Room()
    started_again.seconds = 1_000.0
    started_again.store.apply(
        Batch(entities=[Reminder(id="r", conversation=CHAT, at=Instant(NOW + MINUTE))], live=False, reset=True)
    )
    assert [due.ref for due in started_again.fired] == ["r"]


def test_the_window_lists_tells_and_asks(room: Room, qtbot: QtBot) -> None:
    """The list by keyboard and screen reader, the notice with its answers, the dialog with what was chosen."""
    appearance = Appearance(QApplication.instance(), resources(), "light")  # type: ignore[arg-type]
    pane, notice = DuePane(room.due, appearance), ReminderNotice(room.due, appearance)
    dialog = RemindDialog(appearance, "Trần Hữu Hòa", room.due.now(), pane)
    for widget in (pane, notice):
        qtbot.addWidget(widget)
    pane.show()
    room.store.apply(Batch(entities=[Reminder(id="r", conversation=CHAT, at=NOW, note="<b>call</b>")]))
    assert pane.list.spoken(0) == "Reminder, Trần Hữu Hòa, <b>call</b>, late by 0:00"
    assert [action.text() for action in pane.menu(room.due.dues[0]).actions()] == ["Open the chat", "Done", "Remind me later"]
    opened: list[str] = []
    pane.opened.connect(opened.append)
    pane.list.activate("reminder:r")
    assert opened == [CHAT]
    assert dialog.at == NOW + 15 * MINUTE
    assert dialog.note == ""
