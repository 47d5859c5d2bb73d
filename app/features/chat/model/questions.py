"""What was asked of the hub for the open chat: never the same twice at once, and not again until the link has changed."""

from collections.abc import Callable

from app.desktop.ports import History
from app.domain.ids import ConversationId


class Questions:
    """Fetches of one conversation at a time; answers for a chat that was left are dropped."""

    def __init__(self, history: History) -> None:
        self._history = history
        self._conversation: ConversationId | None = None
        self._waiting: set[str] = set()
        self._failed: set[str] = set()

    def open(self, conversation: ConversationId | None) -> None:
        """Another chat: forget what was asked."""
        self._conversation = conversation
        self._waiting.clear()
        self._failed.clear()

    def is_waiting(self, what: str) -> bool:
        return what in self._waiting

    def has_failed(self, what: str) -> bool:
        return what in self._failed

    def failed(self, what: str) -> None:
        """Neither a silent hub nor one that answers without a message is asked again."""
        self._failed.add(what)

    def try_again(self) -> bool:
        """The link is back; True when something had failed."""
        had, self._failed = bool(self._failed), set()
        return had

    def ask(self, what: str, before: int, answered: Callable[[bool], None]) -> bool:
        """Fetch the messages below `before`; False when `what` is being asked or has failed."""
        conversation = self._conversation
        if conversation is None or what in self._waiting or what in self._failed:
            return False
        self._waiting.add(what)

        def done(fine: bool) -> None:
            if self._conversation == conversation and what in self._waiting:
                self._waiting.discard(what)
                answered(fine)

        self._history.fetch(conversation, before, done)
        return True
