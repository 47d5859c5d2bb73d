"""Who waits since when, whom it concerns, and which level each wait was last told at (CHAT-11)."""

from collections.abc import Iterable

import msgspec

from app.domain.conversations import Conversation, WaitLevel, WaitLimits
from app.domain.ids import ConversationId, Instant
from app.features.alerts.rules.cues import Cue

_CUES = {WaitLevel.EARLY: Cue.EARLY, WaitLevel.OVERDUE: Cue.OVERDUE}


class Wait(msgspec.Struct, frozen=True):
    """One line of the pop-up."""

    conversation: ConversationId
    since: Instant
    level: WaitLevel


class Waits:
    """Every wait of the shop; those that concern me are told, each level once."""

    def __init__(self) -> None:
        self._since: dict[ConversationId, Instant] = {}
        self._told: dict[ConversationId, WaitLevel] = {}
        self._mine: set[ConversationId] = set()

    def put(self, conversation: Conversation, mine: bool = True) -> None:
        """Takes a conversation's present wait; an answered one is forgotten, a new wait begins silent. `mine`: it concerns me."""
        name = conversation.id
        if conversation.waiting_since is None or not conversation.counts:
            self.drop(name)
            return
        if self._since.get(name) != conversation.waiting_since:
            self._since[name] = conversation.waiting_since
            self._told.pop(name, None)
        if mine:
            self._mine.add(name)
        else:
            self._mine.discard(name)

    def drop(self, conversation: ConversationId) -> None:
        """It waits no longer."""
        self._since.pop(conversation, None)
        self._told.pop(conversation, None)
        self._mine.discard(conversation)

    def clear(self) -> None:
        """Forgets everything, before a fresh start."""
        self._since.clear()
        self._told.clear()
        self._mine.clear()

    def keeps(self, conversation: ConversationId) -> bool:
        """Whether this buyer waits."""
        return conversation in self._since

    def crossed(self, now: Instant, limits: WaitLimits) -> list[tuple[ConversationId, Cue]]:
        """Waits of mine that became an early warning or overdue since the last call, each told once."""
        found: list[tuple[ConversationId, Cue]] = []
        for conversation in self._mine:
            level = limits.level(now - self._since[conversation])
            if level in _CUES and self._told.get(conversation) is not level:
                self._told[conversation] = level
                found.append((conversation, _CUES[level]))
        return found

    def told(self) -> list[tuple[ConversationId, Cue]]:
        """Waits of mine that are an early warning or overdue, told or on screen when the program started."""
        return [(conversation, _CUES[level]) for conversation, level in self._told.items() if conversation in self._mine]

    def levels(self, now: Instant, limits: WaitLimits) -> dict[WaitLevel, int]:
        """How many of the whole shop wait at each level."""
        counts = dict.fromkeys(WaitLevel, 0)
        for since in self._since.values():
            counts[limits.level(now - since)] += 1
        return counts

    def urgent(
        self, now: Instant, limits: WaitLimits, levels: frozenset[WaitLevel], more: Iterable[ConversationId] = ()
    ) -> list[Wait]:
        """Mine, and `more` that were passed on to me, at one of `levels`: the longest wait first."""
        found = [
            Wait(name, since, level)
            for name in self._mine.union(more)
            if (since := self._since.get(name)) is not None and (level := limits.level(now - since)) in levels
        ]
        found.sort(key=lambda wait: (wait.since, wait.conversation))
        return found
