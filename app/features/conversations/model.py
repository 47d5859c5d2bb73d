"""Telling the hub how far the agent has read."""

from app.desktop.ports import Outbox
from app.domain.ids import ConversationId
from app.features.conversations.wire import MarkRead


class ReadMarks:
    """Sends each step once; the store learns of it from the hub's event."""

    def __init__(self, outbox: Outbox) -> None:
        self._outbox = outbox
        self._told: dict[ConversationId, int] = {}

    def read(self, conversation: ConversationId, number: int) -> None:
        """Everything up to and including `number` was on screen in a focused window (CHAT-13)."""
        if number > self._told.get(conversation, 0):
            self._told[conversation] = number
            self._outbox.send(MarkRead(conversation=conversation, number=number))
