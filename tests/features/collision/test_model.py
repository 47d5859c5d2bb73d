"""Who is at a chat and answers that cross, by a clock of the test's own (CHAT-23)."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.paths import resources
from app.desktop.store import Batch, Connection, Store
from app.domain.ids import SECOND, Instant, StaffId
from app.domain.messages import Author
from app.domain.people import Role, Staff
from app.features.collision.model import CollisionModel
from app.features.collision.rules import LEASE, WRITING_FOR, Answer, Look, alive, crosses, is_writing
from app.features.collision.view import CollisionLine, Viewers
from app.features.collision.wire import Viewing
from tests.fakes.desk import CHAT, NOON, FakeOutbox, chat_of, said

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Room:
    """Lan's desk with one chat; `seconds` is real time, the hub's begins at NOON."""

    def __init__(self, qtbot: QtBot, app: QApplication) -> None:
        self.seconds = 0.0
        self.messages = [said(1)]
        self.clock = HubClock(lambda: self.seconds, lambda: self.seconds)
        self.clock.heard(NOON)
        self.store = Store(self.clock)
        self.outbox = FakeOutbox(self.store)
        self.store.me = Staff(id=StaffId("lan"), name="Lan", roles=(Role.AGENT,))
        self.store.apply(Batch(entities=[self.store.me, chat_of([said(1)])]))
        self.model = CollisionModel(self.store, self.outbox)
        look = Appearance(app, resources(), "light")
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.viewers, self.line = Viewers(self.model, look), CollisionLine(self.model, look)
        for part in (self.viewers, self.line):
            part.setParent(self.window)
        self.window.show()
        self.viewers.refresh()

    def hear(self, by: str = "minh", active: bool = True, answering: bool = False, until: int = NOON + LEASE) -> None:
        signal = Viewing(
            conversation=CHAT, active=active, answering=answering, by=by, name=f"<b>{by.title()}</b>", until=Instant(until)
        )
        self.store.apply(Batch(signals=[signal]))

    def pass_(self, milliseconds: int) -> None:
        """Time, and what the timers would do then."""
        self.seconds += milliseconds / SECOND
        self.model._expire()

    def told(self) -> list[tuple[bool, bool]]:
        """What was told since the last look: active, answering."""
        found = [(one.active, one.answering) for one in self.outbox.signals if isinstance(one, Viewing)]
        self.outbox.signals.clear()
        return found

    def answered(self, number: int, by: str = "minh") -> None:
        message = said(number, author=Author.STAFF, author_id=by, author_name=by.title())
        self.messages.append(message)
        self.store.apply(Batch(entities=[message, chat_of(self.messages)]))


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication) -> Room:
    return Room(qtbot, qapp)


def test_a_lease_runs_out_by_the_hubs_clock(room: Room) -> None:
    """CHAT-23: nobody need say that they have gone; the hub's time decides, however long the sender wished for."""
    room.model.open(CHAT, empty=True)
    room.hear(answering=True, until=NOON + 10 * LEASE)
    assert room.viewers.words == "<b>Minh</b> is answering"
    assert room.line._text.text() == "<b>Minh</b> is answering"
    room.pass_(LEASE - SECOND)
    assert room.viewers.isVisible()
    room.pass_(SECOND)
    assert not room.viewers.isVisible()
    assert room.line.isHidden()
    assert room.model.others() == []


def test_leaving_clears_it_and_oneself_is_never_shown(room: Room) -> None:
    """CHAT-23: my other desk is not a colleague."""
    room.model.open(CHAT, empty=True)
    room.hear("sara")
    room.hear("minh", answering=True)
    room.hear("lan", answering=True)
    assert room.viewers.words in (f"<b>Minh</b> is answering{by}<b>Sara</b> is looking" for by in (" and ", ", "))
    room.hear("minh", active=False)
    assert room.viewers.words == "<b>Sara</b> is looking"
    assert room.model.answering(CHAT) == ""


def test_what_is_told_and_when(room: Room) -> None:
    """CHAT-23: opened, begun, sent and left; each once, again for whoever comes, and to a hub that was away."""
    room.model.open(CHAT, empty=True)
    assert room.told() == [(True, False)]
    room.model.wrote(empty=False)
    room.model.wrote(empty=False)
    assert room.told() == [(True, True)]
    room.hear()
    room.hear()
    assert room.told() == [(True, True)], "told anew to whoever has just come, not with each of their renewals"
    room.store.apply(Batch(connection=Connection.ONLINE))
    assert room.told() == [(True, True)]
    room.seconds += WRITING_FOR / SECOND
    room.model._renew()
    assert room.told() == [(True, False)], "a draft that nobody goes on with claims nothing"
    room.model.set_here(False)
    room.model._renew()
    assert room.told() == [], "nobody is at this window: it runs out"
    room.model.set_here(True)
    assert room.told() == [(True, False)]
    room.model.open(None, empty=True)
    assert room.told() == [(False, False)]


def test_an_answer_crosses_what_was_begun_before_it(room: Room) -> None:
    """CHAT-23: told when it comes; looked at or sent it is over; one's own answers cross nothing."""
    crossed: list[Answer] = []
    room.model.crossed.connect(crossed.append)
    room.model.open(CHAT, empty=True)
    room.answered(2)
    assert room.model.crossing() is None
    room.model.wrote(empty=False)
    assert room.model.crossing() is None, "it was there before"
    room.answered(3, by="lan")
    assert room.model.crossing() is None
    room.answered(4)
    assert [one.number for one in crossed] == [4]
    assert room.line.isVisible()
    room.model.looked()
    assert room.model.crossing() is None
    assert room.line.isHidden()
    room.answered(5)
    assert room.model.crossing() is not None
    room.model.wrote(empty=True)
    assert room.model.crossing() is None


def test_a_draft_that_waits_in_another_chat_meets_what_was_answered_there(room: Room) -> None:
    """CHAT-16, CHAT-23."""
    room.model.open(CHAT, empty=True)
    room.model.wrote(empty=False)
    room.model.open(None, empty=True)
    room.answered(2)
    room.model.open(CHAT, empty=False)
    assert room.model.crossing() is not None


@pytest.mark.parametrize(
    ("empty", "last_key", "now", "writing"),
    [(True, 0, 0, False), (False, None, 0, False), (False, 0, WRITING_FOR - 1, True), (False, 0, WRITING_FOR, False)],
)
def test_who_is_writing(empty: bool, last_key: int | None, now: int, writing: bool) -> None:
    assert is_writing(empty, None if last_key is None else Instant(last_key), Instant(now)) is writing


def test_the_order_of_those_who_are_there() -> None:
    """Who answers comes first; whose lease has run out is not there."""
    looks = [Look("b", "Bo", Instant(9), False), Look("a", "an", Instant(9), False), Look("c", "Cy", Instant(9), True)]
    gone = Look("d", "Di", Instant(5), True)
    assert [look.staff for look in alive([*looks, gone], Instant(5))] == ["c", "a", "b"]


def test_crossing_is_by_number() -> None:
    answer = Answer(3, "Minh", Instant(0), "x")
    assert [crosses(began, answer) for began in (None, 2, 3, 4)] == [False, True, False, False]
    assert not crosses(2, None)
