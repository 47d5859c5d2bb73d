"""Entries: messages as the timeline shows them, whether the hub has them or they are still on their way (CHAT-15)."""

from enum import StrEnum

import msgspec

from app.desktop.store import Outgoing, SendState
from app.domain.conversations import Conversation
from app.domain.ids import MINUTE, Instant, MessageId
from app.domain.messages import Author, Body, Message, Notice, Quote, Text
from app.domain.notes import Note
from app.domain.people import Staff
from app.protocol.envelope import ErrorBody

#: Messages of one person that follow each other this closely stand together.
BURST = 3 * MINUTE


class State(StrEnum):
    """How far a message has come, as honestly as it is known here. RECEIVED is a buyer's."""

    RECEIVED = "received"
    SAVING = "saving"
    QUEUED = "queued"
    WAITING = "waiting"
    UPLOADING = "uploading"
    SENDING = "sending"
    FAILED = "failed"
    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"


_OURS = (Author.STAFF, Author.ROBOT)
_ON_ITS_WAY = {
    SendState.SAVING: State.SAVING,
    SendState.QUEUED: State.QUEUED,
    SendState.WAITING: State.WAITING,
    SendState.UPLOADING: State.UPLOADING,
    SendState.SENDING: State.SENDING,
    SendState.FAILED: State.FAILED,
}


class Entry(msgspec.Struct, frozen=True):
    """One message, or a note of the staff's own. `number` is 0 until the hub has it, and for notes; `preview` is a local
    picture's path, `progress` 0.0 to 1.0; `to_name` is whom a note is whispered to, "" for all who answer; `quote` is what it
    answers."""

    id: MessageId
    number: int
    author: Author
    author_id: str
    author_name: str
    time: Instant
    body: Body
    state: State
    mine: bool = False
    progress: float = 0.0
    error: ErrorBody | None = None
    preview: str = ""
    note: bool = False
    to_name: str = ""
    quote: Quote | None = None
    edited: bool = False
    recalled: bool = False

    @property
    def ours(self) -> bool:
        """Whether it stands on the shop's side."""
        return self.author in _OURS

    @property
    def line(self) -> bool:
        """Whether it is a centred line, the system's or a note, rather than somebody's words to the other side."""
        return self.note or self.author is Author.SYSTEM or isinstance(self.body, Notice)

    def joins(self, earlier: "Entry") -> bool:
        """Whether it stands in one burst with the entry before it."""
        same = self.author is earlier.author and self.author_id == earlier.author_id and not (self.line or earlier.line)
        return same and self.time - earlier.time <= BURST


def of_message(message: Message, conversation: Conversation | None, me: Staff | None) -> Entry:
    """The hub's copy, with the buyer's receipts."""
    ours = message.author in _OURS
    return Entry(
        id=message.id,
        number=message.number,
        author=message.author,
        author_id=message.author_id,
        author_name=message.author_name,
        time=message.time,
        body=message.body,
        state=_receipt(message.number, conversation) if ours else State.RECEIVED,
        mine=ours and me is not None and message.author_id == me.id,
        quote=message.quote,
        edited=message.edited is not None,
        recalled=message.recalled is not None,
    )


def of_note(note: Note, to_name: str, me: Staff | None) -> Entry:
    """A line that staff alone see."""
    return Entry(
        id=MessageId(note.id),
        number=0,
        author=Author.STAFF,
        author_id=note.author,
        author_name=note.author_name,
        time=note.time,
        body=Text(note.text),
        state=State.RECEIVED,
        mine=me is not None and note.author == me.id,
        note=True,
        to_name=to_name,
    )


def of_outgoing(outgoing: Outgoing, me: Staff | None, quote: Quote | None = None) -> Entry:
    """One that only this computer knows of; `quote` is what it answers, as far as that is known here."""
    return Entry(
        id=outgoing.id,
        number=0,
        author=Author.STAFF,
        author_id=me.id if me else "",
        author_name=me.name if me else "",
        time=outgoing.time,
        body=outgoing.body,
        state=_ON_ITS_WAY[outgoing.state],
        mine=True,
        progress=outgoing.progress,
        error=outgoing.error,
        preview=outgoing.preview,
        quote=quote,
    )


def _receipt(number: int, conversation: Conversation | None) -> State:
    if conversation is None:
        return State.SENT
    if number <= conversation.buyer_read:
        return State.READ
    return State.DELIVERED if number <= conversation.buyer_delivered else State.SENT
