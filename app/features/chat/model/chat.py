"""The open chat: its messages with those still on their way, the unread line, receipts, draft (CHAT-14 to CHAT-16)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from app.desktop.ports import Drafts, History, Outbox
from app.desktop.store import Changes, Connection, Store
from app.domain.conversations import Conversation
from app.domain.errors import Refused
from app.domain.ids import ConversationId, Instant, MessageId
from app.domain.messages import Author, Card, Message, Text, checked_body
from app.domain.notes import Note
from app.features.chat.model.cards import LiveCards
from app.features.chat.model.entries import Entry, of_message, of_note, of_outgoing
from app.features.chat.model.questions import Questions
from app.features.chat.model.run import Run
from app.features.chat.model.typists import OwnTyping, Typists
from app.features.chat.model.window import PAGE, MessageWindow, Older
from app.features.chat.wire import SendMessage
from app.protocol.envelope import ErrorBody

#: Finds messages of one conversation on this computer: (conversation, text) → their numbers, newest first.
Find = Callable[[ConversationId, str], Sequence[int]]
#: A few messages above the first unread one are loaded too, so that it does not stand alone.
_ABOVE_UNREAD = 10


class ChatModel(QObject):
    """Shows one conversation at a time.

    `leaving` comes before another conversation is opened: what is being written must be kept now. `opened`: another
    conversation, or another part of it: lay out anew. `changed`: entries came, went or changed.
    `head_changed`: the conversation itself. `jumped` carries a message number to show, `missing` one that cannot be had now.
    `arrived` carries the entries that came in while the chat was open, for the screen reader. `draft_marked`: a draft began
    or ceased to exist.
    """

    leaving = Signal()
    opened = Signal()
    changed = Signal()
    head_changed = Signal()
    typing_changed = Signal()
    jumped = Signal(int)
    missing = Signal(int)
    arrived = Signal(list)
    draft_marked = Signal()

    def __init__(
        self,
        store: Store,
        outbox: Outbox,
        history: History,
        drafts: Drafts,
        mark_read: Callable[[ConversationId, int], None],
        find: Find,
        cards: LiveCards | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`mark_read` tells the hub how far the agent has read, `find` searches the messages on this computer, `cards` tells
        what has become of a card; without it each stays as it was sent."""
        super().__init__(parent)
        self._store = store
        self._outbox = outbox
        self._drafts = drafts
        self._mark_read = mark_read
        self._find = find
        self._window = MessageWindow(history)
        self._cards = cards or LiveCards(None)
        self._cards.changed = self.changed.emit
        self._run = Run(store, self._window, self._cards)
        self.attentive = False
        """Whether the agent has the newest message of the open chat before their eyes."""
        self._questions = Questions(history)
        self._typists = Typists(self)
        self._own_typing = OwnTyping(outbox)
        self.retry, self.delete = outbox.retry, outbox.delete
        self.open_id: ConversationId | None = None
        self.unread_from = 0
        """The number above which the "New" line stands until the chat is left; 0 for none."""
        self._typists.changed.connect(self.typing_changed)
        store.subscribe(self._on_changes)

    # -- what the views read --------------------------------------------------------------------------------------

    @property
    def conversation(self) -> Conversation | None:
        """The open conversation's present state."""
        return self._store.conversations.get(self.open_id) if self.open_id else None

    def __len__(self) -> int:
        return len(self._run)

    def key(self, place: int) -> MessageId:
        """The id of the entry at `place`, which stays when the hub's copy takes its place."""
        return MessageId(self._run.item(place).id)

    def keys(self) -> list[MessageId]:
        """All ids in order."""
        return self._run.keys()

    def entry(self, place: int) -> Entry:
        """The entry at `place`, from 0, oldest first."""
        item, me = self._run.item(place), self._store.me
        if isinstance(item, Message):
            return of_message(item, self.conversation, me)
        if isinstance(item, Note):
            return of_note(item, self.staff_name(item.to), me)
        return of_outgoing(item, me, self._run.quote_of(item))

    def message(self, number: int) -> Message | None:
        """The hub's copy of message `number`; None when it is not loaded."""
        place = number - self._window.first
        return self._window.messages[place] if 0 <= place < len(self._window.messages) else None

    def place_of(self, number: int) -> int:
        """Where the message `number` stands; -1 when it is not loaded."""
        return self._run.place_of(number)

    @property
    def at_newest(self) -> bool:
        """Whether the loaded run reaches the newest message."""
        conversation = self.conversation
        return conversation is None or self._window.last >= conversation.last_number

    @property
    def last_number(self) -> int:
        """The newest message's number, loaded or not."""
        conversation = self.conversation
        return max(self._window.last, conversation.last_number if conversation else 0)

    @property
    def older(self) -> Older:
        """What lies above."""
        if self._window.first == 1 or not self.last_number:
            return Older.NOTHING
        if self._questions.is_waiting("older"):
            return Older.LOADING
        return Older.UNREACHABLE if self._questions.has_failed("older") else Older.MORE

    @property
    def typists(self) -> tuple[str, ...]:
        """Names of those who write just now."""
        return self._typists.names

    @property
    def connection(self) -> Connection:
        return self._store.connection

    def now(self) -> Instant:
        """The hub's time."""
        return self._store.clock.now()

    def staff_name(self, staff: str | None) -> str:
        """A colleague's name, "" when unknown."""
        found = next((s for s in self._store.staff.values() if s.id == staff), None)
        return found.name if found else ""

    def waited(self) -> int | None:
        """Milliseconds that the buyer has waited by the hub's clock; None when answered."""
        conversation = self.conversation
        if conversation is None or conversation.waiting_since is None:
            return None
        return max(0, self.now() - conversation.waiting_since)

    # -- what the views ask ---------------------------------------------------------------------------------------

    def open(self, conversation: ConversationId | None) -> None:
        """Show another conversation, at its first unread message; None shows none."""
        if conversation == self.open_id:
            return
        if self.open_id is not None:
            self.leaving.emit()
        self._own_typing.stopped()
        self._typists.forget_all()
        self.open_id = conversation
        self._questions.open(conversation)
        self.attentive = False
        self._window.open(conversation)
        self._run.open(conversation)
        self.unread_from = self._first_unread()
        if self.unread_from and self._window.open_at(self.unread_from) and self._window.first == self.unread_from:
            self._window.older()
        self._refresh_outgoing()
        self._complete_newest()
        self.opened.emit()
        self.head_changed.emit()

    def load_older(self) -> None:
        """Load what lies above, from this computer or else from the hub."""
        if self.open_id is None or self.older in (Older.NOTHING, Older.LOADING, Older.UNREACHABLE):
            return
        if self._window.older():
            self.changed.emit()
            return
        self._ask("older", self._window.first)

    def load_newer(self) -> None:
        """Load what lies below the loaded run, when it does not reach the newest message."""
        if self.open_id is None or self.at_newest:
            return
        if self._window.newer():
            self._refresh_outgoing()
            self.changed.emit()
            return
        below = self._window.last + PAGE + 1
        self._ask("newer", below if below <= self.last_number else 0)

    def go_to_newest(self) -> None:
        """Load the newest messages."""
        if not self.at_newest:
            self._window.open(self.open_id)
            self._refresh_outgoing()
            self._complete_newest()
        self.opened.emit()

    def go_to(self, number: int) -> None:
        """Show message `number`, as after a search; `missing` is emitted when it cannot be had."""
        if self._window.open_at(number):
            self._refresh_outgoing()
            self.jumped.emit(number)
        elif self.open_id is not None:
            self._ask(f"message {number}", number + PAGE // 2, number)

    def find(self, text: str) -> Sequence[int]:
        """Numbers of this chat's messages that hold `text`, newest first."""
        return self._find(self.open_id, text) if self.open_id and text.strip() else ()

    def set_attentive(self, attentive: bool) -> None:
        """Whether the window has the focus and shows the newest message: only then is anything read (CHAT-13)."""
        self.attentive = attentive
        self._read_if_attentive()

    def send(self, text: str, quote: MessageId | None = None) -> ErrorBody | None:
        """Queue `text` in answer to `quote`; why not, when it cannot be sent. The bubble comes back through the store."""
        if self.open_id is None:
            return ErrorBody("message.empty")
        try:
            body = checked_body(Text(text))
        except Refused as refused:
            return ErrorBody(refused.code, dict(refused.facts))
        self._outbox.send(SendMessage(conversation=self.open_id, body=body, quote=quote))
        self.sent()
        return None

    def send_card(self, conversation: ConversationId, card: Card) -> None:
        """Queue a card; the hub fills it in anew from what it shows."""
        self._outbox.send(SendMessage(conversation=conversation, body=card))
        if conversation == self.open_id:
            self.sent()

    def sent(self) -> None:
        """Something was sent from this chat: the reader goes where it will appear."""
        self._own_typing.stopped()
        if not self.at_newest:
            self.go_to_newest()

    def draft(self) -> str:
        """What was begun in this chat and not sent (CHAT-16)."""
        return self._drafts.text(self.open_id) if self.open_id else ""

    def save_draft(self, text: str) -> None:
        """Keep the committed text of the field; an empty one ends the draft."""
        if self.open_id is None or self._drafts.text(self.open_id) == text:
            return
        before = self.open_id in self._drafts.conversations()
        self._drafts.save(self.open_id, text)
        if before != (self.open_id in self._drafts.conversations()):
            self.draft_marked.emit()

    def keep_for(self, conversation: ConversationId, text: str) -> None:
        """Put `text` behind the draft of a chat that is not open."""
        self._drafts.save(conversation, "\n".join(part for part in (self._drafts.text(conversation), text) if part))
        self.draft_marked.emit()

    def wrote(self, empty: bool) -> None:
        """A key changed the committed text, which is now `empty` or not."""
        if empty:
            self._own_typing.stopped()
        elif self.open_id is not None:
            self._own_typing.wrote(self.open_id)

    # -- what the store tells -------------------------------------------------------------------------------------

    def _on_changes(self, changes: Changes) -> None:
        if changes.reset:
            self._window.forget()
        self._window.heard(changes.messages)
        if self.open_id is None:
            return
        if changes.reset:
            if self.conversation is None:
                self.open(None)  # its buyer was erased
            self._reload()
            return
        self._typists.listen(changes.signals, self.conversation, self._store.me.id if self._store.me else "")
        self._cards.heard(changes)
        was_at_newest = self._window.last
        changed = self._window.take(changes.messages)
        if changed:
            self._note_arrivals(was_at_newest)
        if Note in changes.kinds:
            changed = True
            self._announce(self._run.renew_notes())
        if self.open_id in changes.outgoing:
            changed = self._refresh_outgoing() or changed
        touched = self.open_id in changes.conversations
        if changes.connection and self._store.connection is Connection.ONLINE:
            changed = self._questions.try_again() or changed
        if changed or touched or changes.staff:
            self.changed.emit()
        if touched or changes.staff or changes.connection:
            self.head_changed.emit()
        if touched:
            self._complete_newest()
            self._read_if_attentive()

    def _note_arrivals(self, was_last: int) -> None:
        """Who has just spoken no longer types; what arrives unseen is new."""
        came = [m for m in self._window.messages[-PAGE:] if m.number > was_last]
        for message in came:
            self._typists.forget("buyer" if message.author is Author.BUYER else message.author_id)
        others = [m for m in came if not self._is_mine(m)]
        if others and not self.unread_from and not self.attentive:
            self.unread_from = others[0].number
        if others:
            self.arrived.emit([of_message(m, self.conversation, self._store.me) for m in others])

    def _announce(self, notes: Sequence[Note]) -> None:
        """What colleagues whisper is said aloud like a message."""
        me = self._store.me
        if others := [note for note in notes if me is None or note.author != me.id]:
            self.arrived.emit([of_note(note, self.staff_name(note.to), me) for note in others])

    def _reload(self) -> None:
        """A snapshot replaced everything: read again, keeping the place where possible."""
        first = self._window.first
        newest = self.at_newest
        self._window.open(self.open_id)
        self._run.renew_notes()
        if first and not newest:
            self._window.open_at(first)
        self._refresh_outgoing()
        self._complete_newest()
        self.changed.emit()
        self.head_changed.emit()

    # -- inside ---------------------------------------------------------------------------------------------------

    def _is_mine(self, message: Message) -> bool:
        return self._store.me is not None and message.author_id == self._store.me.id

    def _first_unread(self) -> int:
        conversation = self.conversation
        return conversation.staff_read + 1 if conversation and conversation.unread > 0 else 0

    def _refresh_outgoing(self) -> bool:
        shown = self._store.outgoing(self.open_id) if self.open_id and self.at_newest else ()
        held = {m.id for m in self._window.messages[-PAGE:]}
        fresh = tuple(o for o in shown if o.id not in held)
        changed, self._run.outgoing = fresh != self._run.outgoing, fresh
        return changed

    def _complete_newest(self) -> None:
        """A conversation of which nothing is on this computer: fetch its newest messages."""
        if not self._window.messages and self.last_number > 0:
            self._ask("newer", 0)

    def _ask(self, what: str, before: int, then_show: int = 0) -> None:
        """Fetch messages below `before` from the hub."""
        if self._questions.ask(what, before, lambda fine: self._answered(what, fine, then_show)):
            self.changed.emit()

    def _answered(self, what: str, fine: bool, then_show: int) -> None:
        if then_show:
            if fine and self._window.open_at(then_show):
                self._refresh_outgoing()
                self.jumped.emit(then_show)
            else:
                self.missing.emit(then_show)
            return
        came = 0
        if fine and what == "older":
            came = self._window.older()
        elif fine and not self._window.messages:
            self._window.open(self.open_id)
            came = len(self._window.messages)
        elif fine:
            came = self._window.newer()
        if not came:
            self._questions.failed(what)
        self._refresh_outgoing()
        self.changed.emit()

    def _read_if_attentive(self) -> None:
        conversation = self.conversation
        if self.attentive and conversation is not None and self.at_newest and conversation.unread > 0:
            self._mark_read(conversation.id, conversation.last_number)
