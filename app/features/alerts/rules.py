"""What deserves a sound, and which one of several that come at once (CHAT-10)."""

from collections.abc import Iterable
from enum import StrEnum

from app.domain.conversations import Conversation, WaitLevel, WaitLimits
from app.domain.ids import ConversationId, Instant
from app.domain.messages import Author, Message

#: Milliseconds between two sounds: a burst is one sound, not a rattle.
QUIET = 1_500


class Cue(StrEnum):
    """An event with a sound of its own; the value names the file in resources/sounds. Later ones are more urgent."""

    NEW_MESSAGE = "new_message"
    NEW_BUYER = "new_buyer"
    EARLY = "early_warning"
    OVERDUE = "overdue"


_URGENCY = {cue: place for place, cue in enumerate(Cue)}


def loudest(cues: Iterable[Cue]) -> Cue | None:
    """The most urgent one: several events at once make one sound."""
    return max(cues, key=_URGENCY.__getitem__, default=None)


def cue_of(message: Message) -> Cue | None:
    """The cue of a new message; None for what colleagues, robots and the system write."""
    if message.author is not Author.BUYER:
        return None
    return Cue.NEW_BUYER if message.number == 1 else Cue.NEW_MESSAGE


class Waits:
    """Who waits since when, and which level each wait was last heard at: every level is told once."""

    def __init__(self) -> None:
        self._since: dict[ConversationId, Instant] = {}
        self._told: dict[ConversationId, WaitLevel] = {}

    def put(self, conversation: Conversation) -> None:
        """Takes a conversation's present wait; an answered one is forgotten, a new wait begins silent."""
        if conversation.waiting_since is None:
            self._since.pop(conversation.id, None)
            self._told.pop(conversation.id, None)
        elif self._since.get(conversation.id) != conversation.waiting_since:
            self._since[conversation.id] = conversation.waiting_since
            self._told.pop(conversation.id, None)

    def clear(self) -> None:
        """Forgets everything, before a fresh start."""
        self._since.clear()
        self._told.clear()

    def crossed(self, now: Instant, limits: WaitLimits) -> list[tuple[ConversationId, Cue]]:
        """Waits that became an early warning or overdue since the last call, each told once."""
        found: list[tuple[ConversationId, Cue]] = []
        for conversation, since in self._since.items():
            level = limits.level(now - since)
            if level in (WaitLevel.EARLY, WaitLevel.OVERDUE) and self._told.get(conversation) is not level:
                self._told[conversation] = level
                found.append((conversation, Cue.OVERDUE if level is WaitLevel.OVERDUE else Cue.EARLY))
        return found

    def levels(self, now: Instant, limits: WaitLimits) -> dict[WaitLevel, int]:
        """How many wait at each level."""
        counts = dict.fromkeys(WaitLevel, 0)
        for since in self._since.values():
            counts[limits.level(now - since)] += 1
        return counts
