"""The intake's lists kept in order: unanswered first, longest wait on top (CHAT-3)."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator

from app.domain.conversations import Conversation, list_key
from app.domain.ids import ConversationId

_Key = tuple[int, int, str]
#: Sorts after every unanswered conversation and before every answered one.
_ANSWERED: _Key = (1, -(1 << 62), "")


class Listing:
    """Conversations by id in list order. The order never depends on the time of day, so ticking timers move nothing."""

    def __init__(self, conversations: Iterable[Conversation] = ()) -> None:
        self._key_of: dict[ConversationId, _Key] = {c.id: list_key(c) for c in conversations}
        self._keys: list[_Key] = sorted(self._key_of.values())

    def put(self, conversation: Conversation) -> bool:
        """Places a conversation, anew if need be. True when the order or the content of the list changed."""
        key = list_key(conversation)
        old = self._key_of.get(conversation.id)
        if old == key:
            return False
        if old is not None:
            del self._keys[bisect_left(self._keys, old)]
        insort(self._keys, key)
        self._key_of[conversation.id] = key
        return True

    def discard(self, conversation: ConversationId) -> bool:
        """Takes a conversation out; False when it was not in."""
        old = self._key_of.pop(conversation, None)
        if old is None:
            return False
        del self._keys[bisect_left(self._keys, old)]
        return True

    @property
    def waiting(self) -> int:
        """How many are unanswered; they are the first ones."""
        return bisect_left(self._keys, _ANSWERED)

    def __len__(self) -> int:
        return len(self._keys)

    def __getitem__(self, index: int) -> ConversationId:
        return ConversationId(self._keys[index][2])

    def __iter__(self) -> Iterator[ConversationId]:
        return (ConversationId(key[2]) for key in self._keys)

    def __contains__(self, conversation: object) -> bool:
        return conversation in self._key_of

    def index(self, conversation: ConversationId) -> int:
        """Its place from the top; ValueError when it is not in the list."""
        key = self._key_of.get(conversation)
        if key is None:
            raise ValueError(f"{conversation} is not in this list")
        return bisect_left(self._keys, key)
