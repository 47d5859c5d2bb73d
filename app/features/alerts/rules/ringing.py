"""What sounds again until the buyer has an answer, where that is set (CHAT-10)."""

from collections.abc import Callable

from app.domain.ids import ConversationId, Instant
from app.features.alerts.rules.cues import UNTIL_SEEN, Cue, is_louder


class Ringing:
    """For each conversation the most urgent cue that is not settled, and when it sounds next."""

    def __init__(self) -> None:
        self._rings: dict[ConversationId, tuple[Cue, Instant]] = {}

    def __contains__(self, conversation: ConversationId) -> bool:
        return conversation in self._rings

    def __len__(self) -> int:
        return len(self._rings)

    def start(self, conversation: ConversationId, cue: Cue, now: Instant, every: int) -> None:
        """`cue` sounded just now and shall again every `every` milliseconds; 0 for once. A more urgent one keeps ringing."""
        old = self._rings.get(conversation)
        if every > 0 and (old is None or not is_louder(old[0], cue)):
            self._rings[conversation] = cue, Instant(now + every)

    def answered(self, conversation: ConversationId) -> None:
        """The buyer has an answer: nothing of it rings but what waits for being looked at."""
        ring = self._rings.get(conversation)
        if ring is not None and ring[0] not in UNTIL_SEEN:
            del self._rings[conversation]

    def seen(self, conversation: ConversationId) -> None:
        """The chat was looked at: a transfer and a reminder are settled by that, a waiting buyer is not."""
        ring = self._rings.get(conversation)
        if ring is not None and ring[0] in UNTIL_SEEN:
            del self._rings[conversation]

    def drop(self, conversation: ConversationId) -> None:
        """It does not concern me any more."""
        self._rings.pop(conversation, None)

    def clear(self) -> None:
        """Nothing rings."""
        self._rings.clear()

    def due(self, now: Instant, every: Callable[[Cue], int]) -> dict[ConversationId, Cue]:
        """What sounds now, and again after `every(cue)` milliseconds. What is set to sound once stops ringing."""
        found: dict[ConversationId, Cue] = {}
        for conversation, (cue, at) in list(self._rings.items()):
            interval = every(cue)
            if interval <= 0:
                del self._rings[conversation]
            elif now >= at:
                found[conversation] = cue
                self._rings[conversation] = cue, Instant(now + interval)
        return found
