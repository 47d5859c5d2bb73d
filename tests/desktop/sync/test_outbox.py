"""The queue of commands: order, window, answers, pauses, poison (CHAT-15; F14, F26)."""

from random import Random

import pytest

from app.desktop.sync.cache.rows import OutboxRow
from app.desktop.sync.outbox import ANSWER_TIMEOUT, LONGEST_PAUSE, STUMBLES, WINDOW, Answer, SendQueue, Step
from app.domain.ids import CommandId, ConversationId, Instant
from app.protocol.envelope import Ack, ErrorBody
from app.protocol.errors import CloseCode, ErrorCode

SEND, READ = "chat.send", "conversations.read"


def row(name: str, conversation: str = "c", kind: str = SEND) -> OutboxRow:
    return OutboxRow(CommandId(name), kind, b"{}", Instant(0), ConversationId(conversation))


def queue(*rows: OutboxRow) -> SendQueue:
    made = SendQueue(frozenset({SEND}), Random(1))
    for each in rows:
        made.add(each)
    return made


def take(made: SendQueue, now: float = 0.0) -> list[str]:
    """Takes and puts on the wire."""
    taken = [each.id for each in made.take(now)]
    for command in taken:
        made.sent(command, now)
    return taken


def ack(name: str, code: str = "") -> Ack:
    return Ack(id=CommandId(name), time=Instant(1), error=ErrorBody(code) if code else None)


def step(made: SendQueue, name: str) -> Step:
    return next(step for each, step in made.rows() if each.id == name)


def test_one_of_a_conversation_at_a_time_and_conversations_side_by_side() -> None:
    made = queue(row("1"), row("2"), row("3", "d"))
    assert take(made) == ["1", "3"]
    assert take(made) == []
    assert made.answered(ack("1"), 0.0) is Answer.HELD
    assert take(made) == ["2"]


def test_the_window_is_bounded() -> None:
    made = queue(*(row(str(n), f"c{n}") for n in range(WINDOW + 5)))
    assert len(take(made)) == WINDOW


def test_a_message_leaves_when_the_hubs_copy_is_here_and_others_with_their_answer() -> None:
    made = queue(row("m"), row("r", "d", READ))
    take(made)
    assert made.answered(ack("m"), 0.0) is Answer.HELD
    assert made.held() == ["m"]
    assert made.answered(ack("r"), 0.0) is Answer.SETTLED
    assert made.settled(CommandId("m"))
    assert made.settled(CommandId("r"))
    assert not made.settled(CommandId("r"))
    assert list(made.rows()) == []


@pytest.mark.parametrize("answered", ["x", "1"], ids=["never sent", "answered before"])
def test_an_answer_to_nothing_changes_nothing(answered: str) -> None:
    made = queue(row("1"))
    take(made)
    if answered == "1":
        made.answered(ack("1"), 0.0)
    assert made.answered(ack(answered), 0.0) is Answer.UNKNOWN


def test_after_a_lost_connection_the_same_ids_go_again_in_order() -> None:
    made = queue(row("1"), row("2"), row("3", "d"))
    take(made)
    assert made.lost(None) == []
    assert take(made) == ["1", "3"]


def test_read_only_means_later_however_often() -> None:
    """F5 at the hub: nothing is lost."""
    made = queue(row("1"), row("2"))
    now = 0.0
    for _ in range(30):
        assert take(made, now) == ["1"]
        assert made.answered(ack("1", ErrorCode.READ_ONLY), now) is Answer.RETRY
        assert take(made, now) == []  # the second does not overtake it
        wake = made.wake_at(now)
        assert wake is not None
        assert 0 < wake - now <= LONGEST_PAUSE
        now = wake
    assert made.answered(ack("1"), now) is Answer.UNKNOWN
    assert take(made, now) == ["1"]


def test_a_command_over_which_the_hub_stumbles_is_marked_and_the_next_goes() -> None:
    """F26."""
    made = queue(row("bad"), row("good"))
    now = 0.0
    for _ in range(STUMBLES - 1):
        take(made, now)
        assert made.answered(ack("bad", ErrorCode.INTERNAL), now) is Answer.RETRY
        now = made.wake_at(now) or now
    take(made, now)
    assert made.answered(ack("bad", ErrorCode.INTERNAL), now) is Answer.FAILED
    assert take(made, now) == ["good"]
    assert step(made, "bad") is Step.FAILED


def test_a_refusal_is_final_and_the_next_goes() -> None:
    made = queue(row("1"), row("2"))
    take(made)
    assert made.answered(ack("1", "message.empty"), 0.0) is Answer.FAILED
    assert take(made) == ["2"]
    again = made.retry(CommandId("1"))
    assert again is not None
    assert again.error is None
    made.answered(ack("2"), 0.0)
    assert take(made) == ["1"]


@pytest.mark.parametrize("code", [CloseCode.BAD_FRAME, 1009])
def test_what_breaks_connections_is_found_among_many(code: int) -> None:
    """F26: the frame that the hub cannot take closes the connection; all of its companions are innocent."""
    made = queue(*(row(f"{n}", f"c{n}") for n in range(5)))
    poison, rounds, poisoned = "3", 0, []
    while not poisoned:
        rounds += 1
        assert rounds < 20
        sent = take(made)
        if poison in sent:
            poisoned = made.lost(code)
        else:
            for each in sent:
                made.answered(ack(each), 0.0)
                made.settled(CommandId(each))
    assert poisoned == [poison]
    made.failed(CommandId(poison), ErrorBody("poisoned"))
    while sent := take(made):
        for each in sent:
            made.settled(CommandId(each))
    assert [each.id for each, _ in made.rows()] == [poison]


def test_a_broken_network_makes_nothing_suspicious() -> None:
    made = queue(row("1"))
    for _ in range(10):
        take(made)
        assert made.lost(None) == []


class TestDeleting:
    """Only what the hub surely does not hold."""

    def test_what_waits_may_go(self) -> None:
        made = queue(row("1"))
        assert made.withdraw(CommandId("1")) is not None
        assert take(made) == []
        made.keep(CommandId("1"))  # the disk did not take the deletion
        assert take(made) == ["1"]

    def test_what_was_on_the_wire_once_may_not(self) -> None:
        made = queue(row("1"))
        take(made)
        assert made.withdraw(CommandId("1")) is None
        made.lost(None)
        assert made.withdraw(CommandId("1")) is None

    def test_what_an_earlier_run_may_have_sent_may_not(self) -> None:
        made = queue()
        made.load([row("1")])
        assert made.withdraw(CommandId("1")) is None

    def test_what_was_refused_may(self) -> None:
        made = queue(row("1"))
        take(made)
        made.answered(ack("1", "message.empty"), 0.0)
        assert made.withdraw(CommandId("1")) is not None


def test_a_restored_hub_gets_again_what_it_acknowledged_and_did_not_bring() -> None:
    """F27."""
    made = queue(row("1"), row("2"))
    take(made)
    made.answered(ack("1"), 0.0)
    made.lost(None)
    made.doubt()
    assert take(made) == ["1"]


def test_an_answer_that_takes_too_long_shows() -> None:
    made = queue(row("1"))
    take(made, 100.0)
    assert not made.overdue(100.0 + ANSWER_TIMEOUT)
    assert made.overdue(100.1 + ANSWER_TIMEOUT)
