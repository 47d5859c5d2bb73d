"""What one message does not show: the same text from several buyers, and one buyer writing at a machine's pace.

Kept in memory for a while: it matters for minutes only, and a restart forgets nothing that people would miss.
"""

from collections import OrderedDict, deque

from app.domain.ids import MINUTE, ConversationId, Instant
from app.features.spam.rules.findings import Finding

#: From so many conversations within WINDOW the same text weighs something, and from so many it is enough by itself.
COPIES, MANY_COPIES = 3, 5
WINDOW = 20 * MINUTE
#: Messages of a conversation that are compared: advertisements come at once, "please answer me" comes later and from many.
OPENING = 2
#: Letters that a text needs: "is this still available?" is what many real buyers write, word for word.
LETTERS = 40
#: A Chinese character says as much as so many letters.
_HAN_LETTERS = 3
#: Messages of one unanswered buyer within a minute: people who are impatient write ten short ones.
PACE = 30
#: Texts and writers remembered; the oldest go first.
_TEXTS, _WRITERS = 20_000, 5_000
#: A shop and a text's shape.
_Key = tuple[str, int]


class Crowd:
    """Remembers shapes of texts. Counting a message twice changes nothing, so an operation may be repeated."""

    def __init__(self) -> None:
        self._seen: OrderedDict[_Key, dict[ConversationId, Instant]] = OrderedDict()
        self._written: OrderedDict[ConversationId, deque[tuple[Instant, int]]] = OrderedDict()
        self._shapes: OrderedDict[ConversationId, set[_Key]] = OrderedDict()
        self._vouched: OrderedDict[_Key, None] = OrderedDict()

    def copies(self, shop: str, conversation: ConversationId, text: str, now: Instant) -> Finding | None:
        """Counts a text, as `legible` gives it; a finding when it came from several buyers."""
        made = shape(text)
        if made is None:
            return None
        key = (shop, made)
        seen = self._seen.setdefault(key, {})
        self._seen.move_to_end(key)
        seen[conversation] = now
        for old in [name for name, time in seen.items() if time < now - WINDOW]:
            del seen[old]
        while len(self._seen) > _TEXTS:
            self._seen.popitem(last=False)
        self._remember(conversation, key)
        if key in self._vouched or len(seen) < COPIES:
            return None
        return Finding("crowd.copies", 100 if len(seen) >= MANY_COPIES else 60, str(len(seen)))

    def pace(self, conversation: ConversationId, number: int, now: Instant) -> Finding | None:
        """Counts message `number`; a finding when there were too many within a minute."""
        times = self._written.setdefault(conversation, deque(maxlen=PACE))
        self._written.move_to_end(conversation)
        if len(self._written) > _WRITERS:
            self._written.popitem(last=False)
        if not times or times[-1][1] < number:
            times.append((now, number))
        if len(times) == PACE and now - times[0][0] < MINUTE:
            return Finding("crowd.pace", 100, str(PACE))
        return None

    def vouch(self, conversation: ConversationId) -> None:
        """Somebody answered it, or said that it is no spam: its texts are what real buyers write, whoever sends them next.

        Shops put ready-made questions on their pages; without this the third buyer who presses such a button would be caught.
        """
        for key in self._shapes.pop(conversation, ()):
            self._vouched[key] = None
            self._vouched.move_to_end(key)
        self._written.pop(conversation, None)
        while len(self._vouched) > _TEXTS:
            self._vouched.popitem(last=False)

    def denounce(self, conversation: ConversationId) -> None:
        """Somebody marked it as spam: its texts are vouched for no longer."""
        for key in self._shapes.get(conversation, ()):
            self._vouched.pop(key, None)

    def _remember(self, conversation: ConversationId, key: _Key) -> None:
        self._shapes.setdefault(conversation, set()).add(key)
        self._shapes.move_to_end(conversation)
        if len(self._shapes) > _WRITERS:
            self._shapes.popitem(last=False)


def shape(text: str) -> int | None:
    """What stays the same in a text when a sender changes numbers and ornaments; None for one too short to tell.

    Only good within this process: Python's hashes begin anew with each.
    """
    if len(text) * _HAN_LETTERS < LETTERS:
        return None
    letters = "".join(filter(str.isalpha, text))
    weight = len(letters)
    if weight < LETTERS:
        weight += sum("\u3400" <= c <= "\u9fff" for c in letters) * (_HAN_LETTERS - 1)
    return hash(letters) if weight >= LETTERS else None
