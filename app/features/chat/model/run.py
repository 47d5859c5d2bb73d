"""What the timeline shows, in order: the loaded messages, the staff's own notes between them, and what is on its way."""

from bisect import bisect_left, bisect_right

import msgspec

from app.desktop.store import Outgoing, Store
from app.domain.ids import ConversationId, MessageId
from app.domain.messages import Card, Message, Quote, quoted
from app.domain.notes import Note
from app.features.chat.model.cards import LiveCards
from app.features.chat.model.window import MessageWindow


class Run:
    """Places count from 0, oldest first. A note stands behind the last message that is not younger (CHAT-24)."""

    def __init__(self, store: Store, window: MessageWindow, cards: LiveCards) -> None:
        self._store = store
        self._cards = cards
        self._window = window
        self._conversation: ConversationId | None = None
        self._notes: tuple[Note, ...] = ()
        # The notes in sight, their places among the messages and, after `_arrange`, in the whole.
        self._shown: tuple[Note, ...] = ()
        self._places: list[int] = []
        self._arranged: tuple[object, ...] = ()
        self.outgoing: tuple[Outgoing, ...] = ()

    def open(self, conversation: ConversationId | None) -> None:
        """Another chat."""
        self._conversation = conversation
        self._notes = ()
        self._cards.close()
        self.renew_notes()

    def renew_notes(self) -> list[Note]:
        """Reads the chat's notes anew; those that came."""
        of_chat = [note for note in self._store.of(Note).values() if note.conversation == self._conversation]
        known = {note.id for note in self._notes}
        self._notes = tuple(sorted(of_chat, key=lambda note: (note.time, note.id)))
        return [note for note in self._notes if note.id not in known]

    def __len__(self) -> int:
        self._arrange()
        return len(self._window.messages) + len(self._shown) + len(self.outgoing)

    def item(self, place: int) -> Message | Note | Outgoing:
        """What stands at `place`."""
        self._arrange()
        before = bisect_left(self._places, place)
        if before < len(self._places) and self._places[before] == place:
            return self._shown[before]
        place, messages = place - before, self._window.messages
        return self._present(messages[place]) if place < len(messages) else self.outgoing[place - len(messages)]

    def keys(self) -> list[MessageId]:
        """The ids of all, in order."""
        self._arrange()
        found = [message.id for message in self._window.messages]
        for place, note in zip(self._places, self._shown, strict=True):
            found.insert(place, MessageId(note.id))
        return found + [one.id for one in self.outgoing]

    def place_of(self, number: int) -> int:
        """Where the message `number` stands; -1 when it is not loaded."""
        self._arrange()
        place = number - self._window.first
        if not 0 <= place < len(self._window.messages):
            return -1
        for note in self._places:
            place += note <= place
        return place

    def quote_of(self, outgoing: Outgoing) -> Quote | None:
        """The line that a message on its way answers; None when what it answers is not loaded."""
        if outgoing.quote is None:
            return None
        found = next((one for one in reversed(self._window.messages) if one.id == outgoing.quote), None)
        return None if found is None else quoted(found)

    def _present(self, message: Message) -> Message:
        if not isinstance(message.body, Card):
            return message
        card = self._cards.present(message.conversation, message.body)
        return message if card is message.body else msgspec.structs.replace(message, body=card)

    def _arrange(self) -> None:
        """Notes from before the first loaded message, or after the last one, wait until those around them are loaded."""
        if not self._notes and not self._places:
            return  # as in most chats, and this is asked for every row
        messages, window = self._window.messages, self._window
        conversation = self._store.conversations.get(self._conversation) if self._conversation else None
        newest = conversation.last_number if conversation else 0
        key = (window.first, window.last, len(messages), newest, self._notes)
        if key == self._arranged:
            return
        self._arranged = key
        self._shown, self._places = (), []
        if not self._notes:
            return
        times = [message.time for message in messages]
        stands = [(bisect_right(times, note.time), note) for note in self._notes]
        shown = [
            (at, note) for at, note in stands
            if (at > 0 or window.first == 1 or not newest) and (at < len(messages) or window.last >= newest)
        ]  # fmt: skip
        self._shown = tuple(note for _at, note in shown)
        self._places = [at + i for i, (at, _note) in enumerate(shown)]
