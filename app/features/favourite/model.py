"""The star of the open conversation: echoed at once, taken back with the reason when the hub refuses."""

from PySide6.QtCore import QObject, Signal

from app.desktop.ports import Outbox
from app.desktop.store import Changes, Store
from app.domain.ids import CommandId, ConversationId
from app.features.favourite.wire import SetFavourite
from app.protocol.envelope import ErrorBody


class FavouriteModel(QObject):
    """`changed` carries whether the star is set, `refused` the ErrorBody of a refusal."""

    changed = Signal(bool)
    refused = Signal(object)

    def __init__(self, store: Store, outbox: Outbox, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._outbox = outbox
        self._open: ConversationId | None = None
        # What was asked for and is not confirmed: the newest command of each conversation, and its wish.
        self._asked: dict[ConversationId, tuple[CommandId, bool]] = {}
        store.subscribe(self._on_changes)

    @property
    def available(self) -> bool:
        """Whether a conversation is open."""
        return self._open is not None

    @property
    def starred(self) -> bool:
        """The star as the agent sees it."""
        if self._open is None:
            return False
        if self._open in self._asked:
            return self._asked[self._open][1]
        conversation = self._store.conversations.get(self._open)
        return conversation is not None and conversation.favourite

    def open(self, conversation: ConversationId | None) -> None:
        """Another chat."""
        self._open = conversation
        self.changed.emit(self.starred)

    def toggle(self) -> None:
        """Set the star, or clear it."""
        if self._open is not None:
            wish = not self.starred
            self._asked[self._open] = (self._outbox.send(SetFavourite(conversation=self._open, starred=wish)), wish)
            self.changed.emit(wish)

    def _on_changes(self, changes: Changes) -> None:
        before = self.starred
        for name in changes.conversations & self._asked.keys():
            if self._store.conversations[name].favourite == self._asked[name][1]:
                del self._asked[name]
        refusals: list[ErrorBody] = []
        for ack in changes.acks:
            asked = [name for name, (command, _wish) in self._asked.items() if command == ack.id]
            # A yes changes nothing yet: the event that brings it may still be on its way.
            if asked and ack.error is not None:
                del self._asked[asked[0]]
                refusals.append(ack.error)
        if changes.reset:
            self._asked.clear()
        if self.starred != before or self._open in changes.conversations:
            self.changed.emit(self.starred)
        for error in refusals:
            self.refused.emit(error)
