"""Who gets a chat, and why; when it goes back; who counts as gone. Pure: time and who is there are passed in (CHAT-31)."""

from collections.abc import Sequence

import msgspec

from app.domain.ids import HOUR, Instant, StaffId
from app.domain.presence import Presence, PresenceState
from app.domain.routing import Assignment, GroupRule, RoutingRules, Spread, Why
from app.domain.text import searchable


class Candidate(msgspec.Struct, frozen=True, gc=False):
    """Somebody who might get a chat; `load` is how many they have."""

    presence: Presence
    load: int

    @property
    def has_room(self) -> bool:
        """Whether they take one more new buyer."""
        return self.presence.takes_new and self.load < self.presence.capacity


class Visit(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """What is known of a buyer who came. `order_state` is "" for a buyer without an order."""

    channel: str = ""
    language: str = ""
    text: str = ""
    order_state: str = ""


class Request(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """A chat that looks for somebody: who answered last within the time for that, its group, and who shall not get it."""

    last_agent: StaffId | None = None
    group: GroupRule | None = None
    without: StaffId | None = None


class Choice(msgspec.Struct, frozen=True, gc=False):
    """Who gets it, and why, as `Assignment` says it; `pool` is everybody who might as well have got it."""

    staff: StaffId
    why: Why
    facts: dict[str, str | int]
    pool: Sequence[Candidate]


class Turns:
    """Whose turn it is by weight: smooth weighted round robin among whoever has room each time.

    With each chat everybody in the pool is credited their share of it, and whoever gets it pays one. A credit is what is owed
    of fair shares so far, for any change of who is there. It is held within OWED, lest many chats for other reasons (the last
    agent) be made up for by a flood or by an empty hour.
    """

    #: Chats that may be owed to somebody, or by them.
    OWED = 3.0

    __slots__ = ("_credits",)

    def __init__(self) -> None:
        self._credits: dict[StaffId, float] = {}

    def credit(self, candidate: Candidate, weights: int) -> float:
        """What is owed to somebody of a pool with these weights together; the highest comes first."""
        presence = candidate.presence
        return self._credits.get(presence.id, 0.0) + presence.weight / weights

    def served(self, choice: Choice) -> None:
        """Somebody got a chat."""
        weights = sum([candidate.presence.weight for candidate in choice.pool])
        known, most = self._credits, self.OWED
        for candidate in choice.pool:
            presence = candidate.presence
            credit = known.get(presence.id, 0.0) + presence.weight / weights
            known[presence.id] = most if credit > most else credit
        left = known[choice.staff] - 1.0
        known[choice.staff] = max(-most, left)


def choose(request: Request, candidates: Sequence[Candidate], turns: Turns, rules: RoutingRules) -> Choice | None:
    """Who gets the chat; None when it has to wait. Last agent first, then its group, then everybody by `rules.spread`."""
    free = [c for c in candidates if c.has_room and c.presence.id != request.without]
    for candidate in free:
        if candidate.presence.id == request.last_agent:
            return _chosen(candidate, Why.LAST_AGENT, {"hours": rules.last_agent // HOUR}, free)
    rule = request.group
    if rule is None:
        return _next(free, turns, rules)
    members = [c for c in free if rule.group in c.presence.groups]
    if members:
        choice = _next(members, turns, rules)
        facts: dict[str, str | int] = {"group": rule.group}
        return None if choice is None else msgspec.structs.replace(choice, why=Why.GROUP, facts={**choice.facts, **facts})
    if rule.only and _somebody_of(rule.group, candidates):
        return None
    return _next(free, turns, rules)


def group_of(visit: Visit, rules: RoutingRules) -> GroupRule | None:
    """The first rule whose every given condition holds; None when there is none."""
    words = ""
    for rule in rules.groups:
        if rule.channels and visit.channel not in rule.channels:
            continue
        if rule.languages and not any(_speaks(visit.language, language) for language in rule.languages):
            continue
        if rule.order_states and visit.order_state not in rule.order_states:
            continue
        if rule.words:
            words = words or f" {searchable(visit.text)}"
            # Words match from their beginning: "refund" finds "refunds"; Chinese is words of one character each.
            if not any((word := searchable(wanted)) and f" {word}" in words for wanted in rule.words):
                continue
        return rule
    return None


def last_agent(answered_by: StaffId | None, last_time: Instant | None, now: Instant, rules: RoutingRules) -> StaffId | None:
    """Who answered last, if the chat's newest message before this visit, at `last_time`, is recent enough."""
    if answered_by is None or last_time is None or now - last_time > rules.last_agent:
        return None
    return answered_by


def returns(assigned: Assignment, waiting_since: Instant | None, now: Instant, up_since: Instant, rules: RoutingRules) -> bool:
    """Whether an unanswered chat goes to somebody else: the buyer has waited long enough since it became this person's.

    Time counts from the latest of the wait, the assignment and `up_since`, the hub's start: what nobody could answer, and what
    passed with somebody else, is not held against them.
    """
    if waiting_since is None or rules.return_after == 0:
        return False
    return now - max(waiting_since, assigned.time, up_since) >= rules.return_after


def is_idle(waiting_since: Instant | None, last_activity: Instant, now: Instant, rules: RoutingRules) -> bool:
    """Whether an answered chat no longer takes anybody's room."""
    return waiting_since is None and now - last_activity >= rules.idle_after


def state_after_silence(presence: Presence, silent: int, rules: RoutingRules) -> PresenceState:
    """The state of somebody without a connection for `silent` milliseconds; what they chose for somebody who is connected."""
    if presence.wish is PresenceState.OFFLINE or silent >= rules.offline_after:
        return PresenceState.OFFLINE
    return PresenceState.AWAY if silent >= rules.away_after else presence.wish


def with_state(presence: Presence, state: PresenceState, now: Instant) -> Presence:
    """Somebody chose `state`."""
    since = presence.since if presence.state is state else now
    return msgspec.structs.replace(presence, state=state, chosen=None, since=since)


def seen_as(presence: Presence, state: PresenceState, now: Instant) -> Presence:
    """The hub saw a connection go or come: the wish is kept."""
    wish = presence.wish
    return msgspec.structs.replace(presence, state=state, chosen=None if state is wish else wish, since=now)


def _next(free: Sequence[Candidate], turns: Turns, rules: RoutingRules) -> Choice | None:
    if not free:
        return None
    if len(free) == 1:
        return _chosen(free[0], Why.ONLY_ONE, {}, free)
    weights = sum([candidate.presence.weight for candidate in free])
    by_turn = rules.spread is Spread.TURNS

    def rank(candidate: Candidate) -> tuple[float, float, str]:
        presence = candidate.presence
        owed, full = -turns.credit(candidate, weights), candidate.load / presence.capacity
        return (owed, full, presence.id) if by_turn else (full, owed, presence.id)

    return _chosen(min(free, key=rank), Why.TURN if by_turn else Why.LEAST_BUSY, {"among": len(free)}, free)


def _chosen(candidate: Candidate, why: Why, facts: dict[str, str | int], pool: Sequence[Candidate]) -> Choice:
    presence = candidate.presence
    return Choice(presence.id, why, {"load": candidate.load, "capacity": presence.capacity, **facts}, pool)


def _somebody_of(group: str, candidates: Sequence[Candidate]) -> bool:
    return any(group in c.presence.groups and c.presence.state is not PresenceState.OFFLINE for c in candidates)


def _speaks(language: str, wanted: str) -> bool:
    """ "zh" stands for "zh-CN" and all others."""
    return language == wanted or language.startswith(f"{wanted}-")
