"""Reading the cache on the GUI thread: a read-only connection that never waits for the writer."""

from collections.abc import Sequence

import msgspec

from app.desktop.sync.cache.rows import Counts
from app.domain.ids import ConversationId
from app.domain.messages import Message


class Reader:
    """Reads committed state. Raises Damaged. Used from one thread; `pause` closes it while the cache is rebuilt."""

    def entities(self) -> list[msgspec.Struct]:
        """Every entity but messages: shop, staff, conversations; for `Store.load`."""
        raise NotImplementedError

    def latest(self, conversation: ConversationId, limit: int = 50) -> list[Message]:
        """The newest cached messages without a gap, oldest first."""
        raise NotImplementedError

    def before(self, conversation: ConversationId, number: int, limit: int = 50) -> list[Message]:
        """Messages just below `number`, oldest first; none when `number` - 1 is not cached."""
        raise NotImplementedError

    def after(self, conversation: ConversationId, number: int, limit: int = 50) -> list[Message]:
        """Messages just above `number`, oldest first; none when `number` + 1 is not cached."""
        raise NotImplementedError

    def found(self, match: str, limit: int = 50) -> Sequence[Message]:
        """Messages that an FTS5 expression over folded text finds, newest first."""
        raise NotImplementedError

    def counts(self) -> Counts:
        """How much is here."""
        raise NotImplementedError

    def pause(self) -> None:
        """Closes the connection; reads bring nothing until `resume`."""
        raise NotImplementedError

    def resume(self) -> None:
        """Reads work again."""
        raise NotImplementedError

    def close(self) -> None:
        """Closes the connection."""
        raise NotImplementedError
