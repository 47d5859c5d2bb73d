"""Sounds come only for chats that concern me, repeat until answered where set, and stop in do not disturb (CHAT-10)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.ids import HOUR, MINUTE, Instant
from app.domain.messages import Author
from app.domain.people import Role
from app.domain.suspicion import Suspicion, SuspicionKind
from app.features.alerts.options import CUES, QUIET_OVERDUE, REPEATS, SCOPE, SOUND
from app.features.alerts.rules.cues import Cue, Scope
from tests.features.alerts.room import Room


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    room = Room(tmp_path)
    yield room
    room.close()


@pytest.mark.parametrize(
    ("scope", "owner", "role", "heard"),
    [
        (Scope.MINE, "lan", Role.AGENT, True),
        (Scope.MINE, "", Role.AGENT, False),
        (Scope.MINE, "minh", Role.AGENT, False),
        (Scope.OPEN, "lan", Role.AGENT, True),
        (Scope.OPEN, "", Role.AGENT, True),
        (Scope.OPEN, "minh", Role.AGENT, False),
        (Scope.ALL, "minh", Role.SUPERVISOR, True),
        (Scope.ALL, "minh", Role.ADMIN, True),
        (Scope.ALL, "minh", Role.AGENT, False),
    ],
)
def test_only_chats_that_concern_me_sound(
    qtbot: QtBot, tmp_path: Path, scope: Scope, owner: str, role: Role, heard: bool
) -> None:
    """CHAT-10: mine, nobody's where I want it, everybody's for those who watch over the shop; levels as well as messages."""
    room = Room(tmp_path, role)
    room.settings.set(SCOPE, scope.value)
    room.give("a", owner)
    room.later(15)
    room.player.names.clear()
    room.say("a")
    room.later(181)
    assert (room.player.names == [Cue.NEW_BUYER, Cue.OVERDUE]) is heard
    assert bool(room.model.waiting()) is heard
    room.close()


@pytest.mark.parametrize("junk", ["spam", "blocked"])
def test_spam_and_blocked_buyers_are_never_heard(room: Room, junk: str) -> None:
    """CHAT-5, CHAT-10: no sound, no pop-up, no notification."""
    if junk == "spam":
        room.say("a", spam=Suspicion(kind=SuspicionKind.RULE, time=Instant(0)))
    else:
        room.say("a", blocked=True)
    room.later(500)
    assert (room.player.names, room.told, room.model.waiting()) == ([], [], [])


def test_a_chat_given_to_me_sounds_as_a_new_buyer_or_as_a_transfer(room: Room) -> None:
    """CHAT-10, CHAT-31: from nobody a new buyer, from a colleague a transfer; what I took myself is silent."""
    room.say("a", "b", "c", live=False)
    room.give("a", "lan")
    room.later(5)
    room.give("b", "minh")
    room.give("b", "lan")
    room.later(5)
    room.give("c", "minh")
    room.give("c", "lan", by="lan")
    room.later(5)
    assert room.player.names == [Cue.NEW_BUYER, Cue.TRANSFER]
    assert room.told == [("a", Cue.NEW_BUYER), ("b", Cue.TRANSFER)]


def test_a_message_and_its_assignment_are_one_sound(room: Room) -> None:
    """CHAT-10: routing gives the chat in the same moment."""
    room.give("a", "lan")
    room.say("a")
    room.later(1)
    assert room.player.names == [Cue.NEW_BUYER]


def test_a_chat_that_was_heard_and_then_given_to_me_is_not_heard_twice(room: Room) -> None:
    """CHAT-10, CHAT-31: routing takes a moment; out of a long queue it is news again."""
    room.say("a", "b")
    room.later(2)
    room.give("a", "lan")
    room.later(60)
    assert room.player.names == [Cue.NEW_BUYER]
    room.give("b", "lan")
    room.later(2)
    assert room.player.names == [Cue.NEW_BUYER, Cue.NEW_BUYER]


def test_other_features_tell_through_the_same_door(room: Room) -> None:
    """CHAT-10: reminders and transfers, with a sound each; nothing for the chat in sight."""
    room.say("a", live=False)
    room.model.cue(Cue.REMINDER, room.state["a"].id)
    room.later(5)
    room.model.cue(Cue.TRANSFER, room.state["a"].id)
    room.seen.add("a")
    room.model.cue(Cue.REMINDER, room.state["a"].id)
    assert room.player.names == [Cue.REMINDER, Cue.TRANSFER]


def test_an_event_can_be_silent_and_still_be_told(room: Room) -> None:
    """CHAT-10: each event has a switch of its own."""
    room.settings.set(CUES[Cue.NEW_BUYER], False)
    room.say("a")
    assert room.player.names == []
    assert room.told == [("a", Cue.NEW_BUYER)]


def test_it_repeats_until_the_buyer_has_an_answer(room: Room) -> None:
    """CHAT-10: every 30 s where set; looking at the chat alone is no answer, but is silent meanwhile."""
    room.settings.set(REPEATS[Cue.NEW_BUYER], 30)
    room.say("a")
    for _ in range(65):
        room.later(1)
    assert room.player.names == [Cue.NEW_BUYER] * 3
    room.seen.add("a")
    room.later(30)
    room.seen.clear()
    assert len(room.player.names) == 3
    room.say("a", author=Author.ROBOT)
    room.later(4)
    room.say("a", author=Author.STAFF)
    for _ in range(90):
        room.later(1)
    assert room.player.names == [Cue.NEW_BUYER] * 3


def test_a_more_urgent_event_takes_the_repeating_over(room: Room) -> None:
    """CHAT-10: one thing rings for a chat, the most urgent one."""
    for cue in (Cue.NEW_BUYER, Cue.OVERDUE):
        room.settings.set(REPEATS[cue], 180)
    room.say("a")
    room.later(182)
    assert room.player.names[-1] == Cue.OVERDUE
    room.later(180)
    assert room.player.names[-2:] == [Cue.OVERDUE, Cue.OVERDUE]
    room.settings.set(REPEATS[Cue.OVERDUE], 0)
    room.later(1000)
    assert len([name for name in room.player.names if name == Cue.OVERDUE]) == 2


def test_a_transfer_repeats_until_it_is_looked_at(room: Room) -> None:
    """CHAT-10, CHAT-17."""
    room.settings.set(REPEATS[Cue.TRANSFER], 15)
    room.say("a", live=False)
    room.give("a", "minh")
    room.give("a", "lan")
    room.later(16)
    assert room.player.names == [Cue.TRANSFER, Cue.TRANSFER]
    room.seen.add("a")
    room.later(16)
    room.seen.clear()
    room.later(16)
    assert room.player.names == [Cue.TRANSFER, Cue.TRANSFER]


def test_what_goes_to_a_colleague_rings_here_no_more(room: Room) -> None:
    """CHAT-10."""
    room.settings.set(REPEATS[Cue.NEW_BUYER], 15)
    room.say("a")
    room.give("a", "minh")
    room.later(100)
    assert room.player.names == [Cue.NEW_BUYER]


def test_do_not_disturb_is_silent_and_tells_nothing(room: Room) -> None:
    """CHAT-10, CHAT-13: for a quarter of an hour; then everything is heard again."""
    room.quiet.begin(15 * MINUTE)
    assert room.quiet.until == room.clock.now() + 15 * MINUTE
    room.say("a")
    room.later(182)
    assert (room.player.names, room.told) == ([], [])
    room.later(15 * 60)
    assert not room.quiet.on
    room.say("b")
    assert room.player.names == [Cue.NEW_BUYER]


@pytest.mark.parametrize(("allowed", "owner", "heard"), [(True, "lan", True), (False, "lan", False), (True, "", False)])
def test_my_own_overdue_chat_may_break_through(room: Room, allowed: bool, owner: str, heard: bool) -> None:
    """CHAT-10: an option; a chat that is nobody's does not."""
    room.settings.set(QUIET_OVERDUE, allowed)
    room.give("a", owner)
    room.later(5)
    room.player.names.clear()
    room.quiet.begin(None)
    room.say("a")
    room.later(182)
    assert (room.player.names == [Cue.OVERDUE]) is heard


def test_do_not_disturb_survives_a_restart_and_ends_by_itself(qtbot: QtBot, tmp_path: Path) -> None:
    """CHAT-10: kept for this account and machine."""
    for length in (HOUR, None):
        room = Room(tmp_path)
        room.quiet.begin(length)
        room.close()
        again = Room(tmp_path)
        assert again.quiet.on
        assert (again.quiet.until is None) is (length is None)
        again.quiet.end()
        again.close()
    assert not Room(tmp_path).quiet.on


def test_sound_that_is_off_stays_silent_when_it_repeats(room: Room) -> None:
    """CHAT-10."""
    room.settings.set(REPEATS[Cue.NEW_BUYER], 15)
    room.say("a")
    room.settings.set(SOUND, False)
    room.later(100)
    assert room.player.names == [Cue.NEW_BUYER]
