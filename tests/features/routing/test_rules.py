"""Who gets a chat, and why; when it goes back (CHAT-31)."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.conversations import Conversation
from app.domain.errors import Refused
from app.domain.ids import DAY, HOUR, MINUTE, SECOND, Instant, StaffId
from app.domain.presence import Presence, PresenceState
from app.domain.routing import Assignment, GroupRule, RoutingRules, Spread, Why, in_queue, queue_position, whose
from app.features.routing import rules
from app.features.routing.rules import Candidate, Request, Turns, Visit, choose, group_of
from tests.fakes.nouns import NOON, conversation

RULES = RoutingRules()
STATES = list(PresenceState)


def somebody(name: str, load: int = 0, state: PresenceState = PresenceState.ONLINE, **fields: object) -> Candidate:
    """A candidate with a load."""
    return Candidate(Presence(id=StaffId(name), state=state, since=NOON, **{"capacity": 3, **fields}), load)  # type: ignore[arg-type]


def chosen(request: Request, *candidates: Candidate, settings: RoutingRules = RULES) -> tuple[str, Why] | None:
    """Who gets it and why, everybody having had the same number of turns."""
    choice = choose(request, candidates, Turns(), settings)
    return None if choice is None else (choice.staff, choice.why)


@pytest.mark.parametrize("state", [PresenceState.BUSY, PresenceState.AWAY, PresenceState.OFFLINE])
def test_only_who_is_online_gets_a_new_buyer(state: PresenceState) -> None:
    """CHAT-31: busy, away and offline get none, not even as the last agent."""
    assert chosen(Request(last_agent=StaffId("a")), somebody("a", state=state)) is None
    assert chosen(Request(), somebody("a", state=state), somebody("b")) == ("b", Why.ONLY_ONE)


def test_last_agent_comes_first_while_there_is_room() -> None:
    """CHAT-31: the last agent, unless absent, full, or the one it was taken from."""
    others = [somebody("a"), somebody("b")]
    request = Request(last_agent=StaffId("z"))
    assert chosen(request, *others, somebody("z", load=2)) == ("z", Why.LAST_AGENT)
    assert chosen(request, *others, somebody("z", load=3)) == ("a", Why.TURN)
    assert chosen(Request(last_agent=StaffId("z"), without=StaffId("z")), *others, somebody("z")) == ("a", Why.TURN)


def test_the_last_agent_is_remembered_for_a_day() -> None:
    """CHAT-31: 24 h, as a setting."""
    day_ago = Instant(NOON - DAY)
    assert rules.last_agent(StaffId("a"), day_ago, NOON, RULES) == "a"
    assert rules.last_agent(StaffId("a"), Instant(day_ago - 1), NOON, RULES) is None
    assert rules.last_agent(None, NOON, NOON, RULES) is None
    assert rules.last_agent(StaffId("a"), NOON, Instant(NOON + 1), RoutingRules(last_agent=0)) is None


def test_a_group_comes_before_the_others_but_does_not_lose_buyers() -> None:
    """CHAT-31: its members first; when they are full anybody, unless the rule says only, and then while one of them is there."""
    rule = GroupRule(group="refunds", words=("refund",))
    strict = GroupRule(group="refunds", words=("refund",), only=True)
    member, full = somebody("m", groups=("refunds",)), somebody("m", load=3, groups=("refunds",))
    gone = somebody("m", state=PresenceState.OFFLINE, groups=("refunds",))
    assert chosen(Request(group=rule), somebody("a"), member) == ("m", Why.GROUP)
    assert chosen(Request(group=rule), somebody("a"), full) == ("a", Why.ONLY_ONE)
    assert chosen(Request(group=strict), somebody("a"), full) is None
    assert chosen(Request(group=strict), somebody("a"), gone) == ("a", Why.ONLY_ONE)


@pytest.mark.parametrize(
    ("visit", "group"),
    [
        (Visit(text="Where is my REFUND?"), "money"),
        (Visit(text="Tôi muốn hoàn tiền ạ"), "money"),
        (Visit(text="toi muon hoan tien"), "money"),
        (Visit(text="请给我退款吧"), "money"),
        (Visit(text="Поверніть кошти, будь ласка"), "money"),
        (Visit(text="prefunding"), ""),
        (Visit(channel="shopee", language="vi", text="hello"), "market"),
        (Visit(channel="shopee", language="uk", text="hello"), ""),
        (Visit(language="zh-CN", order_state="shipped"), "chinese"),
        (Visit(language="zh", order_state="shipped"), "chinese"),
        (Visit(language="zh", order_state="unpaid"), ""),
    ],
)
def test_groups_by_topic_channel_language_and_order_state(visit: Visit, group: str) -> None:
    """CHAT-31: every given condition holds, one of its values is enough; accents and case do not matter."""
    settings = RoutingRules(
        groups=(
            GroupRule(group="money", words=("refund", "hoàn tiền", "退款", "кошти")),
            GroupRule(group="market", channels=("shopee", "lazada"), languages=("vi",)),
            GroupRule(group="chinese", languages=("zh",), order_states=("shipped",)),
        )
    )
    found = group_of(visit, settings)
    assert (found.group if found else "") == group


def test_an_unanswered_chat_goes_back_and_time_before_is_not_held_against_anybody() -> None:
    """CHAT-31: X minutes from the latest of wait, assignment and the hub's start."""
    given_ = Assignment(staff=StaffId("a"), time=Instant(NOON + MINUTE), why="turn")

    def back(since: int | None, now: int, up: int = 0, after: int = 3 * MINUTE) -> bool:
        waiting = None if since is None else Instant(since)
        return rules.returns(given_, waiting, Instant(now), Instant(up), RoutingRules(return_after=after))

    assert not back(None, NOON + DAY)
    assert not back(NOON, NOON + 4 * MINUTE - 1)
    assert back(NOON, NOON + 4 * MINUTE)
    assert not back(NOON + 2 * MINUTE, NOON + 5 * MINUTE - 1)
    assert not back(NOON, NOON + 30 * MINUTE, up=NOON + 28 * MINUTE)
    assert not back(NOON, NOON + DAY, after=0)


@pytest.mark.parametrize(
    ("wish", "silent", "state"),
    [
        (PresenceState.ONLINE, 0, PresenceState.ONLINE),
        (PresenceState.BUSY, 59 * SECOND, PresenceState.BUSY),
        (PresenceState.ONLINE, 60 * SECOND, PresenceState.AWAY),
        (PresenceState.BUSY, 299 * SECOND, PresenceState.AWAY),
        (PresenceState.AWAY, 300 * SECOND, PresenceState.OFFLINE),
        (PresenceState.OFFLINE, 0, PresenceState.OFFLINE),
    ],
)
def test_who_is_not_connected_is_away_then_offline(wish: PresenceState, silent: int, state: PresenceState) -> None:
    """CHAT-31: a short cut changes nothing; after the grace times away, then offline; who comes back is as they were."""
    presence = Presence(id=StaffId("a"), state=wish, since=NOON)
    assert rules.state_after_silence(presence, silent, RULES) is state
    gone = rules.seen_as(presence, state, Instant(NOON + 1))
    assert rules.state_after_silence(gone, 0, RULES) is wish
    assert rules.seen_as(gone, wish, Instant(NOON + 2)).chosen is None


def test_choosing_a_state_forgets_what_was_before() -> None:
    """CHAT-31: a choice is a choice, also while the hub took one for gone."""
    gone = Presence(id=StaffId("a"), state=PresenceState.AWAY, since=NOON, chosen=PresenceState.ONLINE)
    busy = rules.with_state(gone, PresenceState.BUSY, Instant(NOON + 5))
    assert (busy.state, busy.wish, busy.since) == (PresenceState.BUSY, PresenceState.BUSY, NOON + 5)
    assert rules.with_state(busy, PresenceState.BUSY, Instant(NOON + 9)).since == NOON + 5


def test_least_busy_looks_at_the_room_for_each_ones_capacity() -> None:
    """CHAT-31: 4 of 10 is less busy than 1 of 2."""
    settings = RoutingRules(spread=Spread.LOAD)
    found = chosen(Request(), somebody("a", load=1, capacity=2), somebody("b", load=4, capacity=10), settings=settings)
    assert found == ("b", Why.LEAST_BUSY)


@given(
    weights=st.lists(st.integers(1, 500), min_size=2, max_size=12),
    absences=st.lists(st.tuples(st.integers(0, 11), st.integers(0, 300), st.integers(1, 200)), max_size=6),
)
def test_turns_follow_the_weights(weights: list[int], absences: list[tuple[int, int, int]]) -> None:
    """CHAT-31: everybody's share is that of their weight among those who were there, to within a few chats, whoever is absent
    when; and nobody who comes back makes up for what they missed."""
    everybody = [somebody(f"s{i:02}", weight=w, capacity=100) for i, w in enumerate(weights)]
    turns, got, fair = Turns(), dict.fromkeys(range(len(weights)), 0), dict.fromkeys(range(len(weights)), 0.0)
    for n in range(400):
        absent = {who for who, begins, lasts in absences if begins <= n < begins + lasts}
        here = [i for i in range(len(weights)) if i not in absent]
        choice = choose(Request(), [everybody[i] for i in here], turns, RULES)
        if choice is None:
            continue
        turns.served(choice)
        got[int(choice.staff[1:])] += 1
        for i in here:
            fair[i] += weights[i] / sum(weights[j] for j in here)
    assert all(abs(got[i] - fair[i]) <= Turns.OWED for i in got)


def test_many_chats_for_another_reason_are_not_made_up_for_by_an_empty_hour() -> None:
    """CHAT-31: somebody whose own buyers came back in numbers pauses for a few turns and no more."""
    turns, both = Turns(), [somebody("a", capacity=100), somebody("b", capacity=100)]
    for _ in range(50):
        choice = choose(Request(last_agent=StaffId("a")), both, turns, RULES)
        assert choice is not None
        turns.served(choice)
    order = []
    for _ in range(20):
        choice = choose(Request(), both, turns, RULES)
        assert choice is not None
        turns.served(choice)
        order.append(choice.staff)
    assert 7 <= order.count(StaffId("a")) <= 10
    assert order[:3] == ["b", "b", "b"]


@given(
    people=st.lists(
        st.tuples(st.sampled_from(STATES), st.integers(0, 5), st.integers(0, 4), st.booleans()), min_size=0, max_size=8
    ),
    last=st.integers(0, 8),
    without=st.integers(0, 8),
    group=st.sampled_from([None, GroupRule(group="g", words=("x",)), GroupRule(group="g", words=("x",), only=True)]),
    spread=st.sampled_from(list(Spread)),
)
def test_whatever_the_floor_looks_like(
    people: list[tuple[PresenceState, int, int, bool]], last: int, without: int, group: GroupRule | None, spread: Spread
) -> None:
    """CHAT-31: nobody who is not online, full or excluded gets it; and somebody does while anybody may."""
    everybody = [
        somebody(str(i), load, state, capacity=capacity, groups=("g",) if member else ())
        for i, (state, load, capacity, member) in enumerate(people)
    ]
    request = Request(last_agent=StaffId(str(last)), without=StaffId(str(without)), group=group)
    choice = choose(request, everybody, Turns(), RoutingRules(spread=spread))
    may = [c for c in everybody if c.has_room and c.presence.id != str(without)]
    if choice is None:
        held_back = group is not None and group.only and any("g" in c.presence.groups for c in everybody)
        assert not may or held_back
    else:
        assert choice.staff in {c.presence.id for c in may}


def test_settings_without_sense_are_refused() -> None:
    """CHAT-31: each with a code of its own."""
    for settings, code in (
        (RoutingRules(return_after=5 * SECOND), "routing.times"),
        (RoutingRules(away_after=2 * HOUR, offline_after=HOUR), "routing.times"),
        (RoutingRules(idle_after=0), "routing.times"),
        (RoutingRules(capacity=0), "routing.capacity"),
        (RoutingRules(groups=(GroupRule(group=" ", words=("x",)),)), "routing.groups"),
        (RoutingRules(groups=(GroupRule(group="g"),)), "routing.groups"),
        (RoutingRules(groups=(GroupRule(group="g", order_states=("To ship",)),)), "routing.order_state"),
        (RoutingRules(groups=(GroupRule(group="g", languages=("Chinese",)),)), "routing.language"),
    ):
        with pytest.raises(Refused) as refused:
            settings.checked()
        assert refused.value.code == code
    assert RoutingRules(return_after=0, last_agent=0).checked()


def test_the_queue_is_in_order_of_the_wait() -> None:
    """CHAT-31: the longest wait first; each knows its place."""

    def queued(name: str, since: int) -> Conversation:
        return msgspec.structs.replace(conversation(name), waiting_since=Instant(since), queued_since=Instant(NOON))

    first, second = queued("b", 1), queued("a", 2)
    other = conversation("c")
    everything = [second, other, first]
    assert in_queue(everything) == [first, second]
    assert [queue_position(c, everything) for c in everything] == [2, 0, 1]  # type: ignore[arg-type]
    assert [whose(c, "lan").value for c in everything] == ["queue", "nobody", "queue"]  # type: ignore[arg-type]
    mine = msgspec.structs.replace(other, assigned=Assignment(staff=StaffId("lan"), time=NOON, why="turn"))
    assert (whose(mine, "lan").value, whose(mine, "hoa").value) == ("mine", "colleagues")
