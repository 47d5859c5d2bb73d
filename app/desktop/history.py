"""Messages of a chat by window: from the cache at once, what is missing through the hub."""

from collections.abc import Callable, Sequence
from typing import Protocol

from app.domain.ids import ConversationId, Instant
from app.domain.messages import Message


class Fetch(Protocol):
    """The network half (`Engine.fetch`): brings messages into the cache, then calls `done(ok)` on the GUI thread."""

    def __call__(self, conversation: ConversationId, before: int, done: Callable[[bool], None], limit: int = 50) -> None: ...


class Pages(Protocol):
    """Reads messages by page: `Reader`, or `WithUncommitted` over it."""

    def latest(self, conversation: ConversationId, limit: int = 50) -> Sequence[Message]: ...
    def before(self, conversation: ConversationId, number: int, limit: int = 50) -> Sequence[Message]: ...
    def after(self, conversation: ConversationId, number: int, limit: int = 50) -> Sequence[Message]: ...
    def first_since(self, conversation: ConversationId, since: Instant) -> int: ...


class LocalHistory:
    """Implements ports.History."""

    def __init__(self, reader: Pages, fetch: Fetch) -> None:
        self._reader = reader
        self._fetch = fetch
        self._waiting: dict[tuple[ConversationId, int, int], list[Callable[[bool], None]]] = {}

    def latest(self, conversation: ConversationId, limit: int = 50) -> Sequence[Message]:
        """See ports.History."""
        return self._reader.latest(conversation, limit)

    def before(self, conversation: ConversationId, number: int, limit: int = 50) -> Sequence[Message]:
        """See ports.History."""
        return self._reader.before(conversation, number, limit)

    def after(self, conversation: ConversationId, number: int, limit: int = 50) -> Sequence[Message]:
        """See ports.History."""
        return self._reader.after(conversation, number, limit)

    def first_since(self, conversation: ConversationId, since: Instant) -> int:
        """See ports.History."""
        return self._reader.first_since(conversation, since)

    def fetch(self, conversation: ConversationId, before: int, done: Callable[[bool], None], limit: int = 50) -> None:
        """See ports.History. The same window asked for again meanwhile (scrolling does that) is fetched once."""
        window = (conversation, before, limit)
        if window in self._waiting:
            self._waiting[window].append(done)
            return
        self._waiting[window] = [done]

        def fetched(ok: bool) -> None:
            for waiting in self._waiting.pop(window, ()):
                waiting(ok)

        self._fetch(conversation, before, fetched, limit)
