"""The ledger (CHAT-2, CHAT-9): a row for each turn, and the same again when it is worked out anew."""

import datetime
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.ids import DAY, HOUR, MINUTE, SECOND, ConversationId, FileId, Instant
from app.domain.messages import Author, Card, Notice, Picture, Text
from app.domain.response import PRESETS, Answer, Exclusion, Hours, ResponsePolicy
from app.features.response.rules.figures import rates
from app.features.response.rules.turn import Turn, policy_of
from app.features.routing.wire import CloseConversation, ReopenConversation
from app.features.spam.wire import MarkNotSpam, MarkSpam, UndoSpamMark
from tests.fakes import postgresql
from tests.fakes.hub_by_hand import SHOP
from tests.features.response.by_hand import TEAM, LedgerByHand

ZONE = ZoneInfo(SHOP.time_zone)
NOON = Instant(int(datetime.datetime(2026, 11, 22, 12, tzinfo=ZONE).timestamp()) * SECOND)
PICTURE = Picture(file=FileId("f"), name="a.png", size=1, width=1, height=1)
CARD = Card(card="product", ref="p1")


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[LedgerByHand]:
    """At noon, under the first preset."""
    made = LedgerByHand(tmp_path, NOON, TEAM)
    yield made
    made.close()


def later(hub: LedgerByHand, by: int) -> None:
    hub.now = Instant(hub.now + by)


def test_a_turn_from_the_first_message_to_the_first_answer(hub: LedgerByHand) -> None:
    """CHAT-2, CHAT-9: further messages, robots and system lines change nothing; the row says who, when and by which rule."""
    chat = hub.buyer()
    later(hub, MINUTE)
    hub.say(chat)
    hub.speak(chat, Author.ROBOT, Text("We will be with you soon."), "robot")
    hub.speak(chat, Author.SYSTEM, Notice(code="queue"), "system")
    (turn,) = hub.turns()
    assert (turn.started, turn.first_number, turn.deadline, turn.ended, turn.in_time) == (NOON, 1, NOON + 3 * MINUTE, None, None)
    later(hub, 2 * MINUTE)
    hub.answer("lan", chat)
    (turn,) = hub.turns()
    assert (turn.ended, turn.answered_by, turn.answer_number, turn.ending) == (NOON + 3 * MINUTE, "lan", 5, "answered")
    assert (turn.counted, turn.rule, turn.in_time) == (True, "counted", True)  # at the deadline itself
    assert policy_of(turn.policy).preset == "3min"
    hub.answer("hoa", chat)
    assert hub.turns() == [turn]


@pytest.mark.parametrize("body", [Text("hi"), PICTURE, CARD], ids=["text", "picture", "card"])
def test_what_a_human_sends_answers(hub: LedgerByHand, body: Text | Picture | Card) -> None:
    """CHAT-2: text, picture, or a card sent by hand; one millisecond after the deadline is late."""
    chat = hub.buyer()
    later(hub, 3 * MINUTE + 1)
    hub.speak(chat, Author.STAFF, body)
    (turn,) = hub.turns()
    assert (turn.ending, turn.in_time, turn.answered_by) == ("answered", False, "lan")


def test_past_its_deadline_it_is_late_before_any_answer(hub: LedgerByHand) -> None:
    """CHAT-9: N counts turns that ended or are past the deadline."""
    hub.buyer()
    later(hub, 3 * MINUTE)
    assert [turn.in_time for turn in hub.turns()] == [None]
    later(hub, 1)
    assert [turn.in_time for turn in hub.turns()] == [False]


def test_spam_is_in_no_figure_and_not_spam_starts_anew(hub: LedgerByHand) -> None:
    """CHAT-5, CHAT-9: the mark ends the turn outside the rate; "not spam" starts one at that moment."""
    chat = hub.buyer()
    later(hub, SECOND)
    hub.send("lan", MarkSpam(conversation=chat))
    hub.say(chat)
    (first,) = hub.turns()
    assert (first.ending, first.counted, first.rule, first.in_time) == ("spam", False, "spam", None)
    later(hub, HOUR)
    hub.send("lan", MarkNotSpam(conversation=chat))
    _, second = hub.turns()
    assert (second.started, second.first_number, second.counted) == (hub.now, 0, True)
    hub.answer("lan", chat)
    assert [turn.in_time for turn in hub.turns()] == [None, True]


def test_a_slip_of_the_hand_costs_nothing(hub: LedgerByHand) -> None:
    """CHAT-5: "spam" taken back, and closing taken back: the turn runs on as if nothing had been."""
    chat = hub.buyer()
    later(hub, SECOND)
    before = hub.turns()
    for act, back in (
        (MarkSpam(conversation=chat), UndoSpamMark(conversation=chat)),
        (CloseConversation(conversation=chat), ReopenConversation(conversation=chat)),
    ):
        hub.send("lan", act)
        assert hub.turns() != before
        hub.send("lan", back)
        assert hub.turns() == before


def test_closing_without_an_answer_is_late_unless_the_policy_excuses_it(hub: LedgerByHand) -> None:
    """CHAT-9: exclusions are data. By default nobody improves their rate by closing chats."""
    hub.send("lan", CloseConversation(conversation=hub.buyer()))
    hub.choose(ResponsePolicy(excluded=tuple(Exclusion)))
    later(hub, SECOND)
    hub.send("lan", CloseConversation(conversation=hub.buyer()))
    assert [(t.counted, t.rule, t.in_time) for t in hub.turns()] == [(True, "counted", False), (False, "closed", None)]


def test_outside_the_hours(hub: LedgerByHand) -> None:
    """CHAT-9: a turn that begins outside service hours is not counted, whenever it is answered."""
    hub.now = Instant(NOON + 11 * HOUR + 14 * MINUTE)  # 23:14
    chat = hub.buyer()
    later(hub, 9 * HOUR)
    hub.answer("lan", chat)
    (turn,) = hub.turns()
    assert (turn.counted, turn.rule, turn.in_time, turn.decided) == (False, "outside", False, False)


def test_what_answers_is_the_policys_to_say(hub: LedgerByHand) -> None:
    """CHAT-9: under a policy by which only text answers, the clock runs on after a picture; robots count where named."""
    hub.choose(ResponsePolicy(answers=(Answer.TEXT, Answer.ROBOT)))
    chat = hub.buyer()
    hub.speak(chat, Author.STAFF, PICTURE)
    assert hub.get(chat).waiting_since == NOON
    hub.speak(chat, Author.ROBOT, Text("24 h"), "robot")
    assert hub.get(chat).waiting_since is None
    (turn,) = hub.turns()
    assert (turn.ending, turn.answer_number, turn.answered_by) == ("answered", 3, None)


def test_a_turn_goes_by_the_policy_of_its_beginning(hub: LedgerByHand) -> None:
    """CHAT-9: a change of the policy while a buyer waits changes nothing for that turn."""
    chat = hub.buyer()
    hub.choose(PRESETS["30s"])
    later(hub, MINUTE)
    hub.answer("lan", chat)
    assert hub.turns()[0].in_time is True


def test_another_policy_on_the_same_day(hub: LedgerByHand) -> None:
    """CHAT-9: recomputed under 30 s, the same turns are late; under "only text" the picture did not end it."""
    chat = hub.buyer()
    later(hub, MINUTE)
    hub.speak(chat, Author.STAFF, PICTURE)
    later(hub, 10 * MINUTE)
    hub.answer("lan", chat)
    assert [turn.in_time for turn in hub.turns()] == [True]
    assert [turn.in_time for turn in hub.anew(PRESETS["30s"])] == [False]
    (turn,) = hub.anew(ResponsePolicy(answers=(Answer.TEXT,)))
    assert (turn.ended, turn.in_time) == (NOON + 11 * MINUTE, False)


# -- The live ledger is what one gets by working it out again ------------------------------------------------------------

Act = Callable[[LedgerByHand, ConversationId], object]
ACTS: dict[str, Act] = {
    "buyer": lambda hub, chat: hub.say(chat, "khi nào có hàng ạ?"),
    "answer": lambda hub, chat: hub.answer("lan", chat),
    "answers": lambda hub, chat: hub.answer("hoa", chat),
    "picture": lambda hub, chat: hub.speak(chat, Author.STAFF, PICTURE),
    "card": lambda hub, chat: hub.speak(chat, Author.STAFF, CARD),
    "robot": lambda hub, chat: hub.speak(chat, Author.ROBOT, Text("auto"), "robot"),
    "system": lambda hub, chat: hub.speak(chat, Author.SYSTEM, Notice(code="x"), "system"),
    "offer": lambda hub, chat: hub.say(chat, "Vay nhanh lãi suất 0% liên hệ zalo 0901234567 https://bit.ly/vay http://t.me/vay"),
    "spam": lambda hub, chat: hub.send("lan", MarkSpam(conversation=chat)),
    "not spam": lambda hub, chat: hub.send("hoa", MarkNotSpam(conversation=chat)),
    "undo": lambda hub, chat: hub.send("lan", UndoSpamMark(conversation=chat)),
    "undo too": lambda hub, chat: hub.send("hoa", UndoSpamMark(conversation=chat)),
    "close": lambda hub, chat: hub.send("lan", CloseConversation(conversation=chat)),
    "reopen": lambda hub, chat: hub.send("lan", ReopenConversation(conversation=chat)),
    "restart": lambda hub, chat: hub.restart(),
}
POLICIES = (
    *PRESETS.values(),
    ResponsePolicy(threshold=SECOND, week=(Hours(22 * 60, 6 * 60),) * 7, time_zone="Europe/Kyiv", excluded=tuple(Exclusion)),
    ResponsePolicy(threshold=MINUTE, excluded=()),
)
# Backwards too: the hub's time then stands still until the clock has caught up.
JUMPS = st.sampled_from([0, 1, SECOND, 40 * SECOND, 4 * MINUTE, HOUR, 9 * HOUR, -10 * SECOND, -2 * HOUR, DAY])
STEPS = st.lists(st.tuples(JUMPS, st.integers(0, 2), st.sampled_from(sorted(ACTS))), min_size=1, max_size=40)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LedgerByHand]:
    """One hub for all histories: making a database takes longer than a history."""
    made = LedgerByHand(tmp_path_factory.mktemp("hub"), NOON, TEAM)
    yield made
    made.close()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(STEPS, st.sampled_from(POLICIES))
def test_live_is_what_working_it_out_again_gives(
    shared: LedgerByHand, steps: list[tuple[int, int, str]], policy: ResponsePolicy
) -> None:
    """CHAT-9: over random histories with spam marks, robots, system lines, cards, clock jumps and restarts."""
    hub = shared
    hub.now = begin = Instant(hub.moment + MINUTE)
    hub.choose(policy)
    chats = [hub.buyer(said="") for _ in range(3)]
    for jump, which, act in steps:
        later(hub, jump)
        ACTS[act](hub, chats[which])
    # A hub that was restarted knows no better than the clock, which may have gone back.
    assert mine(hub.anew(policy, Instant(begin - 10 * DAY)), chats) == mine(hub.turns(), chats)
    assert hub.figures() == rates(hub.turns())
    middle = Instant(begin + HOUR)
    assert mine(hub.anew(policy, middle), chats) == [turn for turn in mine(hub.turns(), chats) if turn.started >= middle]


def mine(turns: Sequence[Turn], chats: Sequence[ConversationId]) -> list[Turn]:
    return [turn for turn in turns if turn.conversation in chats]


@pytest.mark.skipif(not postgresql.available(), reason="no PostgreSQL server here")
def test_the_same_on_postgresql(tmp_path: Path) -> None:
    """CHAT-9: ledger, figures and working it out again on the team's database."""
    random = Random(9)
    with postgresql.cluster() as url, closing(LedgerByHand(tmp_path, NOON, TEAM, url)) as hub:
        chats = [hub.buyer(said="") for _ in range(4)]
        for _ in range(150):
            later(hub, random.choice((SECOND, MINUTE, 4 * MINUTE, HOUR)))
            ACTS[random.choice([act for act in sorted(ACTS) if act != "restart"])](hub, random.choice(chats))
        found = hub.turns()
        assert len(found) > 10
        assert hub.anew(ResponsePolicy()) == found
        assert hub.figures() == rates(found)
