"""Writing notes, which are queued like everything else; hearing what is whispered to oneself, and where one is mentioned."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.desktop.ports import Drafts, Outbox
from app.desktop.store import Changes, Store
from app.domain.errors import Refused
from app.domain.ids import CommandId, ConversationId, StaffId
from app.domain.notes import Mention, Note, checked_note
from app.domain.people import Staff
from app.domain.text import searchable
from app.features.notes.rules import callable_ones, mentioned
from app.features.notes.wire import AddNote, SeeMention
from app.protocol.envelope import ErrorBody


class NotesModel:
    """Sends notes; they come back through the store as `Note`."""

    def __init__(self, outbox: Outbox) -> None:
        self._outbox = outbox

    def write(
        self, conversation: ConversationId, text: str, to: StaffId | None = None, mentions: tuple[StaffId, ...] = ()
    ) -> CommandId | ErrorBody:
        """The command's id, or why it cannot be sent."""
        try:
            order = AddNote(conversation=conversation, text=checked_note(text), to=to, mentions=mentions)
            return self._outbox.send(order)
        except Refused as refused:
            return ErrorBody(refused.code, dict(refused.facts))


class NoteWriting(QObject):
    """What the composer needs for notes: their drafts, apart from those to the buyer, and who is called in them.

    `refused` carries the ErrorBody of a note that the hub did not take; the note's text is its draft again then.
    """

    refused = Signal(object)

    def __init__(self, store: Store, outbox: Outbox, drafts: Drafts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._drafts = drafts
        self._notes = NotesModel(outbox)
        self._chosen: set[StaffId] = set()
        self._asked: dict[CommandId, tuple[ConversationId, str]] = {}
        store.subscribe(self._on_changes)

    def draft(self, conversation: ConversationId) -> str:
        """The note that was begun there."""
        return self._drafts.text(_own(conversation))

    def save_draft(self, conversation: ConversationId, text: str) -> None:
        """Keeps it; an empty one ends it."""
        self._drafts.save(_own(conversation), text)

    def write(self, conversation: ConversationId, text: str) -> ErrorBody | None:
        """Queues the note; why not, when it cannot be sent."""
        sent = self._notes.write(conversation, text, mentions=mentioned(text, self.colleagues(), self._chosen))
        if isinstance(sent, ErrorBody):
            return sent
        self._asked[sent] = (conversation, text)
        self._chosen.clear()
        return None

    def colleagues(self, typed: str = "") -> list[Staff]:
        """Who can be mentioned, a word of whose name begins with what is `typed`, accent-free."""
        wanted = searchable(typed).strip()
        me = self._store.me.id if self._store.me else ""
        found = callable_ones(self._store.staff.values(), me)
        return [one for one in found if f" {wanted}" in f" {searchable(one.name)}"]

    def choose(self, colleague: Staff) -> None:
        """Chosen from the list: tells apart those who go by the same name."""
        self._chosen.add(colleague.id)

    def _on_changes(self, changes: Changes) -> None:
        for ack in changes.acks:
            if (asked := self._asked.pop(ack.id, None)) is not None and ack.error is not None:
                conversation, text = asked
                if not self.draft(conversation):
                    self.save_draft(conversation, text)
                self.refused.emit(ack.error)


class Mentions(QObject):
    """Where one is mentioned and has not looked yet. `came` carries a Mention, live, of a chat that is not in sight."""

    changed = Signal()
    came = Signal(object)

    def __init__(
        self, store: Store, outbox: Outbox, in_sight: Callable[[ConversationId], bool], parent: QObject | None = None
    ) -> None:
        """`in_sight` tells whether the agent looks at a chat."""
        super().__init__(parent)
        self._store = store
        self._outbox = outbox
        self._in_sight = in_sight
        self._known = set(store.of(Mention))
        self._seen: set[str] = set()
        store.subscribe(self._on_changes)

    def open_ones(self) -> list[Mention]:
        """The newest first."""
        found = [one for name, one in self._store.of(Mention).items() if name not in self._seen]
        return sorted(found, key=lambda one: (one.time, one.id), reverse=True)

    def buyer(self, mention: Mention) -> str:
        """Whom the note is about."""
        conversation = self._store.conversations.get(mention.conversation)
        return conversation.buyer.name if conversation else ""

    def see(self, conversation: ConversationId | None) -> None:
        """The agent looks at this chat: every mention there is seen, here at once."""
        for mention in self.open_ones():
            if mention.conversation == conversation:
                self._seen.add(mention.id)
                self._outbox.send(SeeMention(conversation=mention.conversation, note=mention.id))
                self.changed.emit()

    def _on_changes(self, changes: Changes) -> None:
        if Mention not in changes.kinds and not changes.reset:
            return
        known = self._store.of(Mention)
        fresh = [one for name, one in known.items() if name not in self._known]
        self._known = set(known)
        self._seen &= self._known
        for mention in fresh:
            if self._in_sight(mention.conversation):
                self.see(mention.conversation)
            elif not changes.reset:
                self.came.emit(mention)
        self.changed.emit()


class Whispers(QObject):
    """`came` carries a Note to oneself about a chat that is not before one's eyes: in an open chat it is seen anyway."""

    came = Signal(object)

    def __init__(self, store: Store, in_sight: Callable[[ConversationId], bool], parent: QObject | None = None) -> None:
        """`in_sight` tells whether the agent looks at a chat."""
        super().__init__(parent)
        self._store = store
        self._in_sight = in_sight
        self._known = set(store.of(Note))
        store.subscribe(self._on_changes)

    def buyer(self, note: Note) -> str:
        """Whom the note is about."""
        conversation = self._store.conversations.get(note.conversation)
        return conversation.buyer.name if conversation else ""

    def _on_changes(self, changes: Changes) -> None:
        if Note not in changes.kinds:
            return
        notes, me = self._store.of(Note), self._store.me
        fresh = [note for name, note in notes.items() if name not in self._known]
        self._known = set(notes)
        for note in fresh:
            mine = me is not None and note.to == me.id != note.author
            if mine and not changes.reset and not self._in_sight(note.conversation):
                self.came.emit(note)


def _own(conversation: ConversationId) -> ConversationId:
    """Where the draft of a note is kept: never where a message to the buyer is written, so that one is not sent as the other."""
    return ConversationId(f"note:{conversation}")
