"""Writing notes, which are queued like everything else; and hearing what is whispered to oneself."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.desktop.ports import Outbox
from app.desktop.store import Changes, Store
from app.domain.errors import Refused
from app.domain.ids import CommandId, ConversationId, StaffId
from app.domain.notes import Note, checked_note
from app.features.notes.wire import AddNote
from app.protocol.envelope import ErrorBody


class NotesModel:
    """Sends notes; they come back through the store as `Note`."""

    def __init__(self, outbox: Outbox) -> None:
        self._outbox = outbox

    def write(self, conversation: ConversationId, text: str, to: StaffId | None = None) -> CommandId | ErrorBody:
        """The command's id, or why it cannot be sent."""
        try:
            return self._outbox.send(AddNote(conversation=conversation, text=checked_note(text), to=to))
        except Refused as refused:
            return ErrorBody(refused.code, dict(refused.facts))


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
