"""Writing notes: queued like everything else, so that a note written without a connection is not lost."""

from app.desktop.ports import Outbox
from app.domain.errors import Refused
from app.domain.ids import CommandId, ConversationId, StaffId
from app.domain.notes import checked_note
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
