"""What the demo buyers' browsers remember: each customer's token and conversation, and the dialogue under way."""

from pathlib import Path

import msgspec

from app.demo.place import read_private, write_private
from app.domain.ids import ConversationId

FILE = "demo-buyers.json"


class Chat(msgspec.Struct, frozen=True, kw_only=True):
    """A dialogue that has not come to its end: the answers reacted to, in order, and how often they asked again since."""

    dialogue: str
    order: str | None
    heard: tuple[str, ...] = ()
    asked: int = 0


class Note(msgspec.Struct, frozen=True, kw_only=True):
    """One customer's browser. `heard_to` is the number of the last message taken notice of."""

    token: str
    conversation: ConversationId
    heard_to: int = 0
    chat: Chat | None = None


class Notes:
    """From customer to note, kept in a file of the hub's folder. Bounded: there are only so many customers."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._notes = read_private(self._path, dict[str, Note]) or {}
        self._dirty = False

    def get(self, customer: str) -> Note | None:
        """What this customer's browser remembers; None for one who has never been here."""
        return self._notes.get(customer)

    def put(self, customer: str, note: Note) -> None:
        """Remembers; `save` writes it down."""
        self._dirty = self._dirty or self._notes.get(customer) != note
        self._notes[customer] = note

    def forget(self, customer: str) -> None:
        """The hub does not know this token (another database): the browser starts anew."""
        self._dirty = self._notes.pop(customer, None) is not None or self._dirty

    def unfinished(self) -> list[str]:
        """Customers in the middle of a dialogue."""
        return [customer for customer, note in self._notes.items() if note.chat is not None]

    def save(self) -> None:
        """Writes the file when something changed. Raises OSError."""
        if self._dirty:
            self._dirty = False
            write_private(self._path, self._notes)
