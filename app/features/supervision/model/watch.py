"""Silent watch: looking into a colleague's chat, whispering to them, taking the chat over (CHAT-32)."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.desktop.store import Changes, Store
from app.domain.conversations import Conversation
from app.domain.ids import CommandId, ConversationId, StaffId
from app.protocol.envelope import ErrorBody

#: Sends a note beside a chat to a colleague, or to all who answer: the command's id, or why it cannot be sent.
Whisper = Callable[[ConversationId, str, StaffId | None], CommandId | ErrorBody]
#: Asks the hub to make a chat one's own: the command's id.
Take = Callable[[ConversationId], CommandId]


class WatchModel(QObject):
    """One chat at a time. `changed`: another chat, or whose it is; `taken` carries the chat that is one's own now; `refused`
    an ErrorBody, and before it `unsaid` the whisper that the hub did not take."""

    changed = Signal()
    taken = Signal(str)
    unsaid = Signal(str)
    refused = Signal(object)

    def __init__(self, store: Store, whisper: Whisper, take: Take, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._whisper = whisper
        self._take = take
        self._asked: dict[CommandId, ConversationId] = {}
        self._said: dict[CommandId, str] = {}
        self.watched: ConversationId | None = None
        store.subscribe(self._on_changes)

    @property
    def conversation(self) -> Conversation | None:
        """The watched chat's present state."""
        return self._store.conversations.get(self.watched) if self.watched else None

    @property
    def agent(self) -> StaffId | None:
        """Whose chat it is; None for nobody's."""
        conversation = self.conversation
        return conversation.assigned.staff if conversation and conversation.assigned else None

    @property
    def mine(self) -> bool:
        """Whether it is one's own."""
        return self._store.me is not None and self.agent == self._store.me.id

    @property
    def taking(self) -> bool:
        """Whether the hub has been asked for it and has not answered."""
        return self.watched is not None and self.watched in self._asked.values()

    def name(self, staff: StaffId | None) -> str:
        """A colleague's name; "" for nobody."""
        found = self._store.staff.get(staff) if staff else None
        return found.name if found else ""

    def watch(self, conversation: ConversationId | None) -> None:
        """Looks into a chat; None at none."""
        if conversation != self.watched and (conversation is None or conversation in self._store.conversations):
            self.watched = conversation
            self.changed.emit()

    def whisper(self, text: str) -> bool:
        """Says something to the agent that the buyer does not see; False when it was refused at once."""
        if self.watched is None:
            return False
        answer = self._whisper(self.watched, text, None if self.mine else self.agent)
        if isinstance(answer, ErrorBody):
            self.refused.emit(answer)
            return False
        self._said[answer] = text
        return True

    def take_over(self) -> None:
        """Makes the watched chat one's own; `taken` or `refused` follows."""
        if self.watched is not None and not self.taking:
            self._asked[self._take(self.watched)] = self.watched
            self.changed.emit()

    def _on_changes(self, changes: Changes) -> None:
        for ack in changes.acks:
            conversation, text = self._asked.pop(ack.id, None), self._said.pop(ack.id, None)
            if ack.error is not None and text is not None:
                self.unsaid.emit(text)
            if ack.error is not None and (conversation or text is not None):
                self.refused.emit(ack.error)
            elif conversation is not None:
                self.taken.emit(conversation)
            if conversation is not None:
                self.changed.emit()
        if changes.reset or changes.staff or (self.watched is not None and self.watched in changes.conversations):
            if self.watched is not None and self.watched not in self._store.conversations:
                self.watched = None
            self.changed.emit()
