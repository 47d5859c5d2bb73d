"""Mistakes that the day must notice: each is planted into the rules and has to break it (CHAT-31)."""

from collections.abc import Callable
from typing import Any

import pytest

from app.features.routing import rules
from app.features.routing.hub import commands, deciding, jobs
from app.features.routing.rules import Candidate, Turns

Plant = Callable[[pytest.MonkeyPatch], None]


def busy_gets_new_buyers(patch: pytest.MonkeyPatch) -> None:
    """Presence is not looked at closely."""
    patch.setattr(Candidate, "has_room", property(lambda self: self.presence.is_here and self.load < self.presence.capacity))


def one_too_many(patch: pytest.MonkeyPatch) -> None:
    """Capacity is off by one."""
    patch.setattr(Candidate, "has_room", property(lambda self: self.presence.takes_new and self.load <= self.presence.capacity))


def the_last_agent_whatever_they_do(patch: pytest.MonkeyPatch) -> None:
    """The last agent is taken without a look at their presence."""
    choose = rules.choose

    def chosen(request: rules.Request, candidates: Any, turns: Turns, settings: Any) -> Any:
        for candidate in candidates:
            if candidate.presence.id == request.last_agent:
                return rules._chosen(candidate, rules.Why.LAST_AGENT, {}, [candidate])
        return choose(request, candidates, turns, settings)

    patch.setattr(rules, "choose", chosen)


def weights_do_not_count(patch: pytest.MonkeyPatch) -> None:
    """Everybody has the same share."""

    def served(self: Turns, choice: rules.Choice) -> None:
        for candidate in choice.pool:
            name = candidate.presence.id
            self._credits[name] = self._credits.get(name, 0.0) + 1 / len(choice.pool) - (name == choice.staff)

    patch.setattr(Turns, "served", served)
    patch.setattr(Turns, "credit", lambda self, candidate, _weights: self._credits.get(candidate.presence.id, 0.0))


def always_the_first(patch: pytest.MonkeyPatch) -> None:
    """Turns are never noted."""
    patch.setattr(Turns, "served", lambda _self, _choice: None)


def never_returned(patch: pytest.MonkeyPatch) -> None:
    """Unanswered chats stay."""
    patch.setattr(rules, "returns", lambda *_: False)


def returned_at_once(patch: pytest.MonkeyPatch) -> None:
    """The next agent is held to the wait that began with another."""

    def back(_assigned: Any, waiting_since: Any, now: int, _up: Any, settings: Any) -> bool:
        return waiting_since is not None and now - waiting_since >= settings.return_after

    patch.setattr(rules, "returns", back)


def queue_the_wrong_way_round(patch: pytest.MonkeyPatch) -> None:
    """The newest comes first."""
    drain = jobs.Jobs._drain
    patch.setattr(jobs.Jobs, "_drain", lambda self, tx, shop, queue, settings: drain(self, tx, shop, queue[::-1], settings))


def queue_forgotten(patch: pytest.MonkeyPatch) -> None:
    """Room is not given to those who wait."""
    patch.setattr(jobs.Jobs, "_drain", lambda *_: None)


def nothing_handed_over(patch: pytest.MonkeyPatch) -> None:
    """Whoever goes offline keeps their chats."""
    patch.setattr(commands, "hand_over", lambda *_: 0)


def groups_forgotten_in_the_queue(patch: pytest.MonkeyPatch) -> None:
    """A chat of a group goes to anybody once it stood in the queue."""
    patch.setattr(deciding, "named_group", lambda _name, _settings: None)


def nobody_ever_gone(patch: pytest.MonkeyPatch) -> None:
    """A cut line is not noticed."""
    patch.setattr(rules, "state_after_silence", lambda presence, _silent, _settings: presence.wish)


def spam_is_routed(patch: pytest.MonkeyPatch) -> None:
    """Marking as spam takes the chat from nobody."""
    patch.setattr(deciding, "nobodys", lambda _tx, _shop, conversation, _why: conversation)


PLANTED: tuple[Plant, ...] = (
    busy_gets_new_buyers,
    one_too_many,
    the_last_agent_whatever_they_do,
    weights_do_not_count,
    always_the_first,
    never_returned,
    returned_at_once,
    queue_the_wrong_way_round,
    queue_forgotten,
    nothing_handed_over,
    groups_forgotten_in_the_queue,
    nobody_ever_gone,
    spam_is_routed,
)
