"""An answer that is taken back answered nothing: the wait goes on from its beginning, and nobody gains time by it (CHAT-9)."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from app.domain.changing import ChangeRules
from app.domain.ids import HOUR, MINUTE, ConversationId, Instant, MessageId
from app.domain.response import PRESETS
from app.features.chat.wire import RecallMessage
from app.features.routing.wire import CloseConversation
from app.features.shop_rules.wire import SetShopRules
from app.features.spam.wire import MarkSpam
from app.hub.database import messages
from tests.features.response.by_hand import TEAM, LedgerByHand
from tests.features.response.test_ledger import NOON

POLICY = PRESETS["3min"]


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[LedgerByHand]:
    """At noon; messages may be taken back for an hour, so that there is time for something to happen."""
    made = LedgerByHand(tmp_path, NOON, TEAM)
    assert made.send("hoa", SetShopRules(changing=ChangeRules(within=HOUR))) == ""
    yield made
    made.close()


def later(hub: LedgerByHand, minutes: float) -> None:
    hub.now = Instant(hub.now + int(minutes * MINUTE))


def newest(hub: LedgerByHand, chat: ConversationId, back: int = 0) -> MessageId:
    """The id of the newest message, or of one before it."""
    return hub.read(lambda sql: messages.before(sql, chat, 0, 10))[back].id


def recall(hub: LedgerByHand, chat: ConversationId, message: MessageId, who: str = "lan") -> str:
    return hub.send(who, RecallMessage(conversation=chat, message=message))


def told(hub: LedgerByHand) -> list[tuple[Instant, Instant | None, str | None, str, bool | None]]:
    """The ledger, which is the same when it is worked out anew."""
    ledger = hub.turns()
    assert sorted(ledger, key=lambda turn: turn.id) == sorted(hub.anew(POLICY), key=lambda turn: turn.id)
    return [(turn.started, turn.ended, turn.answered_by, turn.ending, turn.in_time) for turn in ledger]


def test_the_only_answer_taken_back_lets_the_wait_go_on(hub: LedgerByHand) -> None:
    """CHAT-2, CHAT-9: "ok" in the last second and back again is late, whatever comes after it."""
    chat = hub.buyer()
    later(hub, 2.9)
    hub.answer("lan", chat)
    assert told(hub) == [(NOON, hub.now, "lan", "answered", True)]
    later(hub, 1)
    assert recall(hub, chat, newest(hub, chat)) == ""
    assert told(hub) == [(NOON, None, None, "", False)]
    assert hub.get(chat).waiting_since == NOON
    later(hub, 1)
    hub.answer("lan", chat)
    assert told(hub) == [(NOON, hub.now, "lan", "answered", False)]
    assert hub.get(chat).waiting_since is None


def test_back_and_anew_within_the_limit_is_in_time(hub: LedgerByHand) -> None:
    """CHAT-9: who corrects a mistake at once loses nothing."""
    chat = hub.buyer()
    later(hub, 0.5)
    hub.answer("lan", chat)
    recall(hub, chat, newest(hub, chat))
    later(hub, 0.5)
    hub.answer("hoa", chat)
    assert told(hub) == [(NOON, hub.now, "hoa", "answered", True)]


def test_another_answer_that_stands_takes_its_place(hub: LedgerByHand) -> None:
    """CHAT-9: the turn is answered by the next answer, when that came."""
    chat = hub.buyer()
    later(hub, 1)
    hub.answer("lan", chat)
    later(hub, 4)
    hub.answer("hoa", chat)
    second = hub.now
    recall(hub, chat, newest(hub, chat, 1))
    assert told(hub) == [(NOON, second, "hoa", "answered", False)]
    assert hub.get(chat).waiting_since is None


def test_a_second_answer_taken_back_changes_nothing(hub: LedgerByHand) -> None:
    chat = hub.buyer()
    later(hub, 1)
    hub.answer("lan", chat)
    before = told(hub)
    hub.answer("lan", chat)
    recall(hub, chat, newest(hub, chat))
    assert told(hub) == before
    assert hub.get(chat).waiting_since is None


@pytest.mark.parametrize("answered", [False, True])
def test_what_the_buyer_wrote_meanwhile_belongs_to_the_same_wait(hub: LedgerByHand, answered: bool) -> None:
    """CHAT-2: the turn that their next message had begun never was one; two turns in time do not become of one that is late."""
    chat = hub.buyer()
    later(hub, 1)
    hub.answer("lan", chat)
    answer = newest(hub, chat)
    later(hub, 4)
    hub.say(chat)
    later(hub, 1)
    if answered:
        hub.answer("hoa", chat)
        assert [turn[-1] for turn in told(hub)] == [True, True]
    recall(hub, chat, answer)
    expected = (NOON, hub.now, "hoa", "answered", False) if answered else (NOON, None, None, "", False)
    assert told(hub) == [expected]
    assert hub.get(chat).waiting_since == (None if answered else NOON)


def test_in_the_spam_folder_nobody_waits(hub: LedgerByHand) -> None:
    """CHAT-5, CHAT-9: what was taken back there ends its turn by the folder."""
    chat = hub.buyer()
    hub.answer("lan", chat)
    hub.send("lan", MarkSpam(conversation=chat))
    recall(hub, chat, newest(hub, chat))
    (turn,) = hub.turns()
    assert (turn.ending, turn.counted) == ("spam", False)
    assert hub.get(chat).waiting_since is None


def test_a_closed_chat_waits_again(hub: LedgerByHand) -> None:
    """CHAT-9: closing behind an answer, and taking that back, hides nobody's wait."""
    chat = hub.buyer()
    later(hub, 1)
    hub.answer("lan", chat)
    hub.send("lan", CloseConversation(conversation=chat))
    recall(hub, chat, newest(hub, chat))
    assert hub.get(chat).waiting_since == NOON
    assert not hub.get(chat).closed
    assert told(hub) == [(NOON, None, None, "", None)]


@pytest.mark.parametrize("seed", range(12))
def test_however_answers_are_taken_back_the_ledger_is_what_was_said(hub: LedgerByHand, seed: int) -> None:
    """CHAT-9: the live ledger and the one worked out anew agree after any order of writing, answering and taking back."""
    random = Random(seed)
    chat = hub.buyer()
    for _ in range(25):
        later(hub, random.choice((0, 0.4, 1, 2.5)))
        what = random.random()
        if what < 0.4:
            hub.say(chat)
        elif what < 0.75:
            hub.answer(random.choice(("lan", "hoa")), chat)
        else:
            sent = [m for m in hub.read(lambda sql: messages.before(sql, chat, 0, 8)) if m.author_id in ("lan", "hoa")]
            if sent:
                one = random.choice(sent)
                assert recall(hub, chat, one.id, one.author_id) == ""
        told(hub)
    running = [turn for turn in hub.turns() if turn.ended is None]
    assert hub.get(chat).waiting_since == (running[0].started if running else None)
