"""What travels when staff write notes, whisper or mention; on the shop's stream alone, never on a buyer's."""

from collections.abc import Iterable
from typing import ClassVar

import msgspec

from app.domain.ids import ConversationId, StaffId
from app.domain.notes import Mention, Note
from app.domain.people import DESK, Role
from app.protocol.operations import Command, Event, Gone


class AddNote(Command, frozen=True, kw_only=True):
    """Write a note beside a chat. `to` names the colleague whom it is whispered to, `mentions` those whom it calls with "@".
    The command's id becomes the note's."""

    TYPE: ClassVar[str] = "notes.add"
    conversation: ConversationId
    text: str
    to: StaffId | None = None
    mentions: tuple[StaffId, ...] = ()


class SeeMention(Command, frozen=True, kw_only=True):
    """I have seen where I am mentioned: it leaves my list, on all my devices. Nothing happens when it has left already."""

    TYPE: ClassVar[str] = "notes.see"
    conversation: ConversationId
    note: str


class NoteAdded(Event, frozen=True, kw_only=True):
    """A note was written."""

    TYPE: ClassVar[str] = "notes.added"
    AUDIENCE: ClassVar[frozenset[Role]] = DESK
    note: Note

    def carries(self) -> Iterable[msgspec.Struct]:
        return (self.note,)


class Mentioned(Event, frozen=True, kw_only=True):
    """A note mentions somebody; to that person alone."""

    TYPE: ClassVar[str] = "notes.mentioned"
    mention: Mention

    def carries(self) -> Iterable[msgspec.Struct]:
        return (self.mention,)


class MentionSeen(Event, frozen=True, kw_only=True):
    """They have seen it; to that person alone."""

    TYPE: ClassVar[str] = "notes.mention_seen"
    mention: str

    def carries(self) -> Iterable[msgspec.Struct]:
        return (Gone("mention", self.mention),)
