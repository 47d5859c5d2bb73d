"""Pages of messages with those that are shown already and reach the disk in a moment."""

from collections.abc import Callable, Sequence

from app.desktop.sync.cache.reader import Reader
from app.domain.ids import ConversationId, Instant
from app.domain.messages import Message


class WithUncommitted:
    """Reads as `Reader` does. `uncommitted(conversation)` gives the messages that the writer has not committed yet."""

    def __init__(self, reader: Reader, uncommitted: Callable[[ConversationId], Sequence[Message]]) -> None:
        self._reader = reader
        self._uncommitted = uncommitted

    def latest(self, conversation: ConversationId, limit: int = 50) -> Sequence[Message]:
        """The newest messages without a gap, oldest first."""
        new = self._numbered(conversation)
        stored = self._reader.latest(conversation, limit)
        if not new:
            return stored
        known = {message.number: message for message in stored} | new
        return _run_below(known, max(known) + 1, limit)

    def before(self, conversation: ConversationId, number: int, limit: int = 50) -> Sequence[Message]:
        """Messages just below `number`, oldest first; none when `number` - 1 is not here."""
        numbered = self._numbered(conversation)
        new = _run_below(numbered, number, limit)
        left = limit - len(new)
        stored = self._reader.before(conversation, number - len(new), left) if left else []
        return [*(numbered.get(message.number, message) for message in stored), *new]

    def after(self, conversation: ConversationId, number: int, limit: int = 50) -> Sequence[Message]:
        """Messages just above `number`, oldest first; none when `number` + 1 is not here."""
        stored = list(self._reader.after(conversation, number, limit))
        new = self._numbered(conversation)
        stored = [new.get(message.number, message) for message in stored]  # changed by their authors just now
        while len(stored) < limit and (following := new.get(number + len(stored) + 1)) is not None:
            stored.append(following)
        return stored

    def first_since(self, conversation: ConversationId, since: Instant) -> int:
        """The number of the first message that is not older than `since`; 0 for none."""
        stored = self._reader.first_since(conversation, since)
        return stored or min((m.number for m in self._uncommitted(conversation) if m.time >= since), default=0)

    def _numbered(self, conversation: ConversationId) -> dict[int, Message]:
        """The later word of each."""
        return {message.number: message for message in self._uncommitted(conversation)}


def _run_below(known: dict[int, Message], number: int, limit: int) -> list[Message]:
    """Up to `limit` messages that lead up to `number` without a gap."""
    run: list[Message] = []
    while len(run) < limit and (message := known.get(number - 1 - len(run))) is not None:
        run.append(message)
    return run[::-1]
