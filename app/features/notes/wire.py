"""What travels when staff write a note or whisper to a colleague; on the shop's stream alone, never on a buyer's."""

from collections.abc import Iterable
from typing import ClassVar

import msgspec

from app.domain.ids import ConversationId, StaffId
from app.domain.notes import Note
from app.domain.people import DESK, Role
from app.protocol.operations import Command, Event


class AddNote(Command, frozen=True, kw_only=True):
    """Write a note beside a chat. `to` names the colleague whom it is whispered to. The command's id becomes the note's."""

    TYPE: ClassVar[str] = "notes.add"
    conversation: ConversationId
    text: str
    to: StaffId | None = None


class NoteAdded(Event, frozen=True, kw_only=True):
    """A note was written."""

    TYPE: ClassVar[str] = "notes.added"
    AUDIENCE: ClassVar[frozenset[Role]] = DESK
    note: Note

    def carries(self) -> Iterable[msgspec.Struct]:
        return (self.note,)
