"""What the next text is: an answer to a certain message, another text in place of one's own, or simply the next (CHAT-14).

The hub decides about edits and recalls by its own time; what this computer offers is only what it expects to be allowed.
"""

from PySide6.QtCore import QObject, Signal

from app.desktop.ports import Outbox
from app.desktop.store import Changes, Connection, Store
from app.domain.errors import Refused
from app.domain.ids import CommandId, ConversationId
from app.domain.messages import Message, Text, checked_body
from app.features.chat.model.chat import ChatModel
from app.features.chat.model.entries import Entry
from app.features.chat.rules import check_edit, may_change
from app.features.chat.wire import EditMessage, RecallMessage
from app.protocol.envelope import ErrorBody


class Answering(QObject):
    """`changed`: a quote or an edit began or ended; `quoting`: a quote began. `begun` carries the text of an edit that begins,
    `ended` says that one ended.

    `refused` carries why the hub did not take a change; `returned` the conversation and the text of an edit that it did not
    take: nothing that was written is lost. `waiting`: a change is kept here until the hub can be reached.
    """

    changed = Signal()
    quoting = Signal()
    begun = Signal(str)
    ended = Signal()
    refused = Signal(object)
    returned = Signal(str, str)
    waiting = Signal()

    def __init__(self, chat: ChatModel, store: Store, outbox: Outbox, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chat = chat
        self._store = store
        self._outbox = outbox
        self._quotes: dict[ConversationId, Entry] = {}
        self._asked: dict[CommandId, tuple[ConversationId, str]] = {}
        self.edited: Entry | None = None
        """The message that is being edited."""
        chat.leaving.connect(self._leave)
        chat.opened.connect(self.changed.emit)
        store.subscribe(self._on_changes)

    @property
    def quoted(self) -> Entry | None:
        """The message that the open chat's next text answers."""
        return self._quotes.get(self._chat.open_id) if self._chat.open_id else None

    @property
    def active(self) -> bool:
        """Whether there is something to cancel."""
        return self.edited is not None or self.quoted is not None

    def can_quote(self, entry: Entry) -> bool:
        """Whether it may be answered by name: the hub has it, and it says something."""
        return entry.number > 0 and not entry.line and not entry.recalled

    def can_recall(self, entry: Entry) -> bool:
        """Whether the hub would take it back just now, as far as this computer knows."""
        message, conversation, me = self._message(entry), self._chat.conversation, self._store.me
        if message is None or conversation is None or me is None:
            return False
        return may_change(message, me.id, conversation.buyer.channel, self._chat.now(), self._store.rules.changing)

    def can_edit(self, entry: Entry) -> bool:
        """The same for another text in its place."""
        message = self._message(entry)
        if message is None or not self.can_recall(entry):
            return False
        try:
            check_edit(message)
        except Refused:
            return False
        return True

    def quote(self, entry: Entry) -> bool:
        """The next text answers this message; False when that cannot be."""
        if self._chat.open_id is None or not self.can_quote(entry):
            return False
        self.stop_editing()
        self._quotes[self._chat.open_id] = entry
        self.changed.emit()
        self.quoting.emit()
        return True

    def edit(self, entry: Entry) -> bool:
        """The next text takes the place of this message's; False when it may not."""
        if not self.can_edit(entry) or not isinstance(entry.body, Text):
            return False
        self.edited = entry
        self.begun.emit(entry.body.text)
        self.changed.emit()
        return True

    def edit_last(self) -> bool:
        """Edits the newest text of one's own, while it may be; nothing older."""
        for place in range(len(self._chat) - 1, -1, -1):
            entry = self._chat.entry(place)
            if entry.mine and not entry.line:
                return self.edit(entry)
        return False

    def recall(self, entry: Entry) -> None:
        """Asks the hub to take it back."""
        if self._chat.open_id is not None and entry.number:
            self._ask(RecallMessage(conversation=self._chat.open_id, message=entry.id), "")

    def cancel(self) -> None:
        """Neither an answer nor an edit: the text is simply the next one."""
        if self.edited is not None:
            self.stop_editing()
        elif self._chat.open_id is not None:
            self._quotes.pop(self._chat.open_id, None)
        self.changed.emit()

    def send(self, text: str) -> ErrorBody | None:
        """Queues `text` as what it is; why not, when it cannot be sent."""
        edited = self.edited
        if edited is None:
            quote = self.quoted
            error = self._chat.send(text, quote.id if quote is not None else None)
            if error is None and quote is not None and self._chat.open_id is not None:
                del self._quotes[self._chat.open_id]
                self.changed.emit()
            return error
        try:
            body = checked_body(Text(text))
        except Refused as refused:
            return ErrorBody(refused.code, dict(refused.facts))
        if self._chat.open_id is not None and body != edited.body:
            self._ask(EditMessage(conversation=self._chat.open_id, message=edited.id, text=text), text)
        self.stop_editing()
        self.changed.emit()
        return None

    def stop_editing(self) -> None:
        """What was changed in the text is dropped."""
        if self.edited is not None:
            self.edited = None
            self.ended.emit()

    def _ask(self, command: EditMessage | RecallMessage, text: str) -> None:
        self._asked[self._outbox.send(command)] = (command.conversation, text)
        if self._store.connection is not Connection.ONLINE:
            self.waiting.emit()

    def _leave(self) -> None:
        self.stop_editing()

    def _message(self, entry: Entry) -> Message | None:
        return self._chat.message(entry.number) if entry.number else None

    def _on_changes(self, changes: Changes) -> None:
        if changes.reset:
            self._quotes.clear()
        for ack in changes.acks:
            asked = self._asked.pop(ack.id, None)
            if asked is not None and ack.error is not None:
                self.refused.emit(ack.error)
                if asked[1]:
                    self.returned.emit(*asked)
        gone = {message.id for message in changes.messages if message.recalled is not None}
        if not gone:
            return
        if self.edited is not None and self.edited.id in gone:
            self.stop_editing()
        self._quotes = {chat: entry for chat, entry in self._quotes.items() if entry.id not in gone}
        self.changed.emit()
