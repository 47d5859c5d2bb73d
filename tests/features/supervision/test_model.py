"""The board without widgets: what each line says, how it is sorted, when it is renewed (CHAT-32)."""

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from app.desktop.store import Batch
from app.domain.ids import DAY, HOUR, MINUTE, SECOND, Instant, StaffId
from app.domain.presence import Presence, PresenceState
from app.domain.response import Rate, ReplyRates
from app.features.supervision.model.board import Column
from app.features.supervision.model.days import Span
from app.features.supervision.rules.figures import By
from app.protocol.envelope import ErrorBody
from tests.features.supervision.conftest import NOW, Board


def test_each_line_is_what_counting_the_store_gives(board: Board) -> None:
    """CHAT-32: presence, load against capacity, waits and rate of each agent."""
    board.model.set_awake(True)
    assert set(board.model.order) == {one.id for one in board.people} | {"sara"}
    for one in board.people:
        line, chats = board.model.line(one.id), board.of(one.id)
        waits = [c.waiting_since for c in chats if c.waiting_since is not None]
        presence = board.store.of(Presence)[one.id]
        assert (line.load, line.capacity, line.waiting) == (len(chats), presence.capacity, len(waits))
        assert line.longest == min(waits, default=None)
        assert (line.state, line.state_since) == (presence.state, presence.since)
        assert line.rate == board.store.of(ReplyRates)["today"].staff.get(one.id, Rate())
    board.model.set_awake(False)


def test_totals(board: Board) -> None:
    """The whole shop; capacity is that of those who are online or busy."""
    totals = board.model.totals()
    here = [p for p in board.store.of(Presence).values() if p.state in (PresenceState.ONLINE, PresenceState.BUSY)]
    waiting = [c for c in board.chats if c.waiting_since is not None]
    assert (totals.here, totals.people) == (len(here), 7)
    assert totals.capacity == sum(p.capacity for p in here)
    assert totals.waiting == len(waiting)
    assert totals.queue == sum(c.queued_since is not None for c in board.chats)


@pytest.mark.parametrize("column", list(Column))
def test_sorting_by_every_column_both_ways(board: Board, column: Column) -> None:
    """CHAT-32: the second click turns it round; who has no value stays last; nobody gets lost."""
    board.model.set_awake(True)
    if board.model.sorted_by is column:
        board.model.sort_by(Column.AGENT if column is not Column.AGENT else Column.LOAD)
    board.model.sort_by(column)
    first = list(board.model.order)
    board.model.sort_by(column)
    second = list(board.model.order)
    assert sorted(first) == sorted(second)
    values = [board.model._key(board.store.staff[staff]) for staff in second]
    known = [value for value in values if value is not None]
    assert known == sorted(known, reverse=board.model.descending)
    assert None not in values[: len(known)]
    board.model.set_awake(False)


def test_a_filter_ignores_accents(board: Board) -> None:
    """Filter by name: "tran" finds "Trần"."""
    board.model.filter("tran")
    assert [board.model.name(staff) for staff in board.model.order] == ["Minh Trần"]
    board.model.filter("")
    assert len(board.model.order) == 7


def test_many_changes_are_told_once_a_second(board: Board, qtbot: QtBot) -> None:
    """A burst moves no row until the second is over; a receipt moves none at all."""
    board.model.set_awake(True)
    told: list[str] = []
    board.model.changed.connect(lambda: told.append("changed"))
    board.model.ticked.connect(lambda: told.append("ticked"))
    for one in board.chats[:20]:
        board.change(msgspec.structs.replace(one, waiting_since=None))
    assert told == []
    board.later(1)
    board.later(1)
    board.change(msgspec.structs.replace(board.store.conversations[board.chats[0].id], staff_read=1))
    board.later(1)
    assert told == ["changed", "ticked", "ticked"]
    board.model.set_awake(False)


def test_time_alone_makes_a_wait_overdue(board: Board) -> None:
    """CHAT-4, CHAT-32: the list of overdue chats grows without any event, the longest first, by the hub's clock."""
    board.model.set_awake(True)
    before = board.model.overdue
    board.later(600)
    waiting = [c for c in board.chats if c.waiting_since is not None]
    assert board.model.overdue == len(waiting) > before
    since = [board.model.conversation(board.model.overdue_chat(i)).waiting_since for i in range(board.model.overdue)]
    assert since == sorted(since)
    board.model.set_awake(False)


def test_a_snapshot_begins_anew(board: Board) -> None:
    """A reset forgets what was counted."""
    assert board.model.totals().waiting > 0
    board.store.apply(Batch(entities=[*board.people], reset=True))
    assert board.model.totals().waiting == 0


# -- the days --------------------------------------------------------------------------------


def test_days_are_asked_from_midnight_to_midnight_of_the_shop(board: Board) -> None:
    """CHAT-32, day and week: hours of a day, days of a week, going back."""
    board.days.set_awake(True)
    path, query = board.ledger.asked[-1]
    midnight = 1_795_194_000_000  # 2026-11-21 00:00 in Ho Chi Minh City
    assert path == "/v1/board/history"
    assert query == {"from": midnight, "to": midnight + DAY, "by": "hour"}
    board.days.show(Span.DAY, 2)
    assert board.ledger.asked[-1][1]["from"] == midnight - 2 * DAY
    board.days.show(Span.WEEK, 0)
    assert board.ledger.asked[-1][1] == {"from": midnight - 6 * DAY, "to": midnight + DAY, "by": "day"}
    board.days.show(Span.WEEK, 1)
    assert board.ledger.asked[-1][1]["to"] == midnight - 6 * DAY
    assert board.days.page.value is not None
    assert board.days.page.value.by is By.DAY
    board.days.set_awake(False)


def test_an_answer_to_an_earlier_question_is_not_shown(board: Board) -> None:
    """Two clicks: what was asked last is what is shown."""
    board.days.show(Span.DAY, 1)
    board.ledger.hold = True
    board.days.show(Span.DAY, 2)
    board.days.show(Span.DAY, 3)
    board.ledger.answer()
    assert board.days.page.value is not None
    assert board.days.page.value.since == board.days.bounds[0]


def test_offline_keeps_what_is_known_and_says_why(board: Board) -> None:
    """The hub does not answer: the error is there, today's figures stay."""
    board.days.set_awake(True)
    known = board.days.today
    board.ledger.error = ErrorBody("unreachable")
    board.days.renew()
    assert board.days.page.error == ErrorBody("unreachable")
    assert board.days.today is known
    board.days.set_awake(False)


def test_agents_of_a_time(board: Board) -> None:
    """Whoever answered most comes first; slots are complete."""
    board.days.renew()
    history = board.days.page.value
    assert history is not None
    agents = board.days.agents(history)
    turns = [sum(f.turns for f in board.days.of(history, staff)) for staff in agents]
    assert turns == sorted(turns, reverse=True)
    assert len(board.days.shop(history)) == len(history.starts) == 24
    assert sum(f.answered for f in board.days.shop(history)) == sum(turns)


# -- silent watch --------------------------------------------------------------------------------


def test_a_whisper_goes_to_the_agent_of_the_chat(board: Board) -> None:
    """CHAT-32: to whoever has it; in a chat of nobody's, to all who answer."""
    owned = next(c for c in board.chats if c.assigned)
    free = next(c for c in board.chats if not c.assigned)
    for chat in (owned, free):
        board.watch.watch(chat.id)
        assert board.watch.whisper("hi")
    assert owned.assigned is not None
    assert board.whispers == [(owned.id, "hi", owned.assigned.staff), (free.id, "hi", None)]


def test_taking_over_waits_for_the_hub(board: Board, qtbot: QtBot) -> None:
    """CHAT-32: asked once; `taken` only when the hub says so, a refusal says why and leaves it."""
    chat = next(c for c in board.chats if c.assigned)
    board.watch.watch(chat.id)
    board.watch.take_over()
    board.watch.take_over()
    assert board.taken == [chat.id]
    assert board.watch.taking
    with qtbot.waitSignal(board.watch.refused) as refused:
        board.ack("t1", ErrorBody("routing.taken"))
    assert refused.args == [ErrorBody("routing.taken")]
    assert not board.watch.taking
    board.watch.take_over()
    with qtbot.waitSignal(board.watch.taken) as taken:
        board.ack("t2")
    assert taken.args == [chat.id]


def test_watching_what_is_gone(board: Board) -> None:
    """An unknown chat is not watched; one that a snapshot no longer holds is let go."""
    board.watch.watch(board.chats[0].id)
    board.watch.watch("nothing")  # type: ignore[arg-type]
    assert board.watch.watched == board.chats[0].id
    board.store.apply(Batch(reset=True))
    assert board.watch.watched is None
    assert board.watch.agent is None


def test_now_is_the_hubs(board: Board) -> None:
    """The clock of the fixture is where it should be."""
    assert board.model.now() == NOW
    assert board.model.waited(Instant(NOW - 5 * SECOND)) == 5 * SECOND
    assert (HOUR, MINUTE) == (3_600_000, 60_000)
    assert board.model.name(StaffId("nobody")) == ""
