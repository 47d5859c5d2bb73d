"""Routing: whose chat it is, why, and the shop's rules for sharing chats out (CHAT-31)."""

import re
from collections.abc import Iterable
from enum import StrEnum
from typing import Protocol, TypeVar

import msgspec

from app.domain.errors import Refused
from app.domain.ids import DAY, HOUR, MINUTE, SECOND, Instant, StaffId
from app.domain.orders import OrderState

_ORDER_STATES = frozenset(state.value for state in OrderState)
_LANGUAGE = re.compile("[a-z]{2,3}([-_][a-z0-9]{2,8})*", re.IGNORECASE)


class Why(StrEnum):
    """Why a chat came to somebody, and (from QUEUED on, in the log alone) why it left them or waits."""

    LAST_AGENT = "last_agent"
    GROUP = "group"
    TURN = "turn"
    LEAST_BUSY = "least_busy"
    ONLY_ONE = "only_one"
    BY_HAND = "by_hand"
    TAKEN = "taken"
    ANSWERED = "answered"
    REOPENED = "reopened"
    TRANSFERRED = "transferred"  # a colleague hands it over (CHAT-17)
    DECLINED = "declined"  # whoever it was handed to gave it back to the sender
    UNACCEPTED = "unaccepted"  # and this is how it comes back when they said nothing
    QUEUED = "queued"
    RETURNED = "returned"
    HANDED_OVER = "handed_over"
    RELEASED = "released"
    IDLE = "idle"
    CLOSED = "closed"
    OUTSIDE = "outside"  # spam or blocked: nobody's


class Assignment(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """Whose chat it is since `time`. `why` is a code (`Why`) that the client says in words with `facts`.

    Facts, each only where it says something: `load` and `capacity` in chats before this one, `among` how many could have had
    it, `group`, `hours`, `by` (a staff id), `waited` in seconds in the queue, `after` (a Why: returned, handed_over,
    released) with `from` (a staff id). Handed over by a colleague: `note`, and `offer` (its id) until it is accepted.
    """

    staff: StaffId
    time: Instant
    why: str
    facts: dict[str, str | int] = {}

    @property
    def offer(self) -> str:
        """The open hand-over's id while `staff` has neither accepted nor declined; "" for none (CHAT-17)."""
        return str(self.facts.get("offer", ""))


class Spread(StrEnum):
    """Who is next: TURNS goes round by weight, LOAD takes whoever has most room for their capacity."""

    TURNS = "turns"
    LOAD = "load"


class GroupRule(msgspec.Struct, frozen=True, kw_only=True):
    """Which buyers belong to a group: every condition that is given must hold, and one of its values is enough.

    `words` are topic words in the buyer's message, `order_states` the state of their newest order. `only`: they wait for this
    group as long as any of it is there; otherwise anybody takes them when the group is full.
    """

    group: str
    channels: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    order_states: tuple[str, ...] = ()
    only: bool = False


#: Bounds of what may be set.
CAPACITY = range(101)
WEIGHT = range(1, 1_001)
RULES_LIMIT = 50
#: Characters of the note that goes along with a chat that is handed over, and of the reason for declining it.
TRANSFER_NOTE_LIMIT = 500
_NAME_LIMIT = 40
_VALUES_LIMIT = 100


class RoutingRules(msgspec.Struct, frozen=True, kw_only=True):
    """How chats are shared out. `enabled` False: nothing is assigned by itself. Times in milliseconds.

    `last_agent` within this time the same agent comes first, 0 never; `return_after` an unanswered chat goes to somebody else,
    0 never; `idle_after` an answered chat no longer takes room. `away_after` and `offline_after` without a connection somebody
    counts as away and as offline. `capacity` is that of people for whom none was set. `accept_within` a chat that was handed
    over and not accepted goes back to its sender.
    """

    enabled: bool = True
    spread: Spread = Spread.TURNS
    last_agent: int = DAY
    return_after: int = 3 * MINUTE
    idle_after: int = 2 * HOUR
    away_after: int = MINUTE
    offline_after: int = 5 * MINUTE
    capacity: int = 8
    accept_within: int = MINUTE
    groups: tuple[GroupRule, ...] = ()

    def checked(self) -> "RoutingRules":
        """Itself. Raises Refused for settings without sense: routing.times, routing.capacity, routing.groups, and
        routing.order_state and routing.language {value} for what no order and no buyer ever has."""
        times = (
            0 <= self.last_agent <= 30 * DAY
            and (self.return_after == 0 or 10 * SECOND <= self.return_after <= DAY)
            and 5 * MINUTE <= self.idle_after <= 7 * DAY
            and 10 * SECOND <= self.away_after < self.offline_after <= DAY
            and 10 * SECOND <= self.accept_within <= HOUR
        )
        if not times:
            raise Refused("routing.times")
        if self.capacity not in CAPACITY or self.capacity == 0:
            raise Refused("routing.capacity", limit=CAPACITY[-1])
        if len(self.groups) > RULES_LIMIT or not all(_has_sense(rule) for rule in self.groups):
            raise Refused("routing.groups")
        for rule in self.groups:
            if odd := [state for state in rule.order_states if state not in _ORDER_STATES]:
                raise Refused("routing.order_state", value=odd[0])
            if odd := [language for language in rule.languages if not is_language(language)]:
                raise Refused("routing.language", value=odd[0])
        return self


def is_language(tag: str) -> bool:
    """Whether it is a BCP 47 tag such as buyers have, not a language's name."""
    return _LANGUAGE.fullmatch(tag) is not None


def checked_names(names: Iterable[str]) -> tuple[str, ...]:
    """Names of groups, each once, without blanks around them. Raises Refused: routing.groups."""
    cleaned = tuple(dict.fromkeys(name.strip() for name in names if name.strip()))
    if len(cleaned) > RULES_LIMIT or any(len(name) > _NAME_LIMIT for name in cleaned):
        raise Refused("routing.groups")
    return cleaned


def _has_sense(rule: GroupRule) -> bool:
    values = (*rule.channels, *rule.languages, *rule.words, *rule.order_states)
    named = 0 < len(rule.group.strip()) <= _NAME_LIMIT
    return named and 0 < len(values) <= _VALUES_LIMIT and all(0 < len(value.strip()) <= _NAME_LIMIT for value in values)


class Whose(StrEnum):
    """Whose chat it is, as somebody looks at it."""

    MINE = "mine"
    COLLEAGUES = "colleagues"
    QUEUE = "queue"
    NOBODY = "nobody"


class Routed(Protocol):
    """What of a conversation these helpers look at."""

    @property
    def id(self) -> str: ...
    @property
    def assigned(self) -> Assignment | None: ...
    @property
    def queued_since(self) -> Instant | None: ...
    @property
    def waiting_since(self) -> Instant | None: ...


R = TypeVar("R", bound=Routed)


def whose(conversation: Routed, me: str) -> Whose:
    """Whose chat it is for the staff member `me`."""
    if conversation.assigned is not None:
        return Whose.MINE if conversation.assigned.staff == me else Whose.COLLEAGUES
    return Whose.NOBODY if conversation.queued_since is None else Whose.QUEUE


def handed_on(conversation: Routed, me: str) -> bool:
    """Whether it was `me` who handed it to the colleague who has it now (CHAT-17)."""
    given = conversation.assigned
    return given is not None and given.why == Why.TRANSFERRED and given.facts.get("by") == me != given.staff


def queue_key(conversation: Routed) -> tuple[int, str]:
    """Sorts the queue: the longest wait first."""
    since = conversation.waiting_since or conversation.queued_since or 0
    return (since, conversation.id)


def in_queue(conversations: Iterable[R]) -> list[R]:
    """The queue out of these conversations, the longest wait first."""
    return sorted((c for c in conversations if c.queued_since is not None), key=queue_key)


def queue_position(conversation: Routed, conversations: Iterable[Routed]) -> int:
    """Its place in the queue from 1; 0 when it does not stand there."""
    if conversation.queued_since is None:
        return 0
    mine = queue_key(conversation)
    return 1 + sum(c.queued_since is not None and queue_key(c) < mine for c in conversations)
