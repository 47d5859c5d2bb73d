"""Pages of messages with those that are shown already and reach the disk in a moment."""

from collections.abc import Callable, Sequence

from app.desktop.sync.cache.reader import Reader
from app.domain.ids import ConversationId
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
        new = _run_below(self._numbered(conversation), number, limit)
        left = limit - len(new)
        return [*self._reader.before(conversation, number - len(new), left), *new] if left else new

    def after(self, conversation: ConversationId, number: int, limit: int = 50) -> Sequence[Message]:
        """Messages just above `number`, oldest first; none when `number` + 1 is not here."""
        stored = list(self._reader.after(conversation, number, limit))
        new = self._numbered(conversation)
        while len(stored) < limit and (following := new.get(number + len(stored) + 1)) is not None:
            stored.append(following)
        return stored

    def _numbered(self, conversation: ConversationId) -> dict[int, Message]:
        return {message.number: message for message in self._uncommitted(conversation)}


def _run_below(known: dict[int, Message], number: int, limit: int) -> list[Message]:
    """Up to `limit` messages that lead up to `number` without a gap."""
    run: list[Message] = []
    while len(run) < limit and (message := known.get(number - 1 - len(run))) is not None:
        run.append(message)
    return run[::-1]
