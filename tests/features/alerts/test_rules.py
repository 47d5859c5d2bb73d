"""Which events sound, and which of several that come at once (CHAT-10, CHAT-11)."""

import pytest

from app.domain.conversations import Conversation, WaitLimits
from app.domain.ids import BuyerId, ConversationId, Instant, MessageId
from app.domain.messages import Author, Message, Text
from app.domain.people import Buyer
from app.features.alerts.rules.cues import Cue, cue_of, loudest
from app.features.alerts.rules.waits import Waits

LIMITS = WaitLimits()


def waiting(name: str, since: int | None) -> Conversation:
    return Conversation(
        id=ConversationId(name),
        buyer=Buyer(id=BuyerId(name), name=name),
        created=Instant(0),
        waiting_since=None if since is None else Instant(since),
    )


def message(author: Author, number: int) -> Message:
    return Message(
        id=MessageId(f"m{number}"), conversation=ConversationId("c"), number=number, author=author, author_id="x",
        author_name="X", time=Instant(0), body=Text("hello"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("author", "number", "cue"),
    [
        (Author.BUYER, 1, Cue.NEW_BUYER),
        (Author.BUYER, 2, Cue.NEW_MESSAGE),
        (Author.STAFF, 1, None),
        (Author.ROBOT, 2, None),
        (Author.SYSTEM, 1, None),
    ],
)
def test_only_buyers_sound(author: Author, number: int, cue: Cue | None) -> None:
    """CHAT-10: own, robots' and system lines are silent."""
    assert cue_of(message(author, number)) is cue


def test_several_at_once_make_the_most_urgent_sound() -> None:
    """CHAT-10: one sound for all."""
    assert loudest([Cue.NEW_MESSAGE, Cue.OVERDUE, Cue.NEW_BUYER]) is Cue.OVERDUE
    assert loudest([]) is None


def test_each_level_is_told_once() -> None:
    """CHAT-11: early warning at 100 s, overdue at 180 s, neither twice."""
    waits = Waits()
    waits.put(waiting("a", 0))
    assert waits.crossed(Instant(99_999), LIMITS) == []
    assert waits.crossed(Instant(100_000), LIMITS) == [("a", Cue.EARLY)]
    assert waits.crossed(Instant(179_999), LIMITS) == []
    assert waits.crossed(Instant(180_000), LIMITS) == [("a", Cue.OVERDUE)]
    assert waits.crossed(Instant(999_000), LIMITS) == []


def test_an_answer_ends_the_wait_and_the_next_one_is_told_anew() -> None:
    """CHAT-2, CHAT-11."""
    waits = Waits()
    waits.put(waiting("a", 0))
    waits.crossed(Instant(200_000), LIMITS)
    waits.put(waiting("a", None))
    assert waits.crossed(Instant(300_000), LIMITS) == []
    waits.put(waiting("a", 300_000))
    assert waits.crossed(Instant(400_000), LIMITS) == [("a", Cue.EARLY)]


def test_further_messages_do_not_repeat_a_warning() -> None:
    """CHAT-2: the wait does not restart on further buyer messages, so neither does its warning."""
    waits = Waits()
    waits.put(waiting("a", 0))
    waits.crossed(Instant(100_000), LIMITS)
    waits.put(waiting("a", 0))
    assert waits.crossed(Instant(101_000), LIMITS) == []
