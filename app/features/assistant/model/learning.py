"""Learns from the past in small steps, and answers what was learnt; all on one thread that is not the window's. No Qt."""

from collections import OrderedDict
from collections.abc import Collection, Sequence
from typing import Protocol

from app.domain.ids import ConversationId, Instant
from app.domain.messages import Message
from app.features.assistant.rules.index import Index, Suggestion
from app.features.assistant.rules.pairs import Ask, Pair, PairMaker

#: The newest messages that are learnt from, and how many in one step: some milliseconds.
MOST = 200_000
_STEP = 80
#: Pairs that can be unlearnt.
_RECENT = 4_000


class Past(Protocol):
    """Where messages are read from."""

    def begin(self, most: int) -> int:
        """The moment behind which the newest `most` messages lie."""

    def read(self, after: int, limit: int) -> tuple[list[Message], int]:
        """Up to `limit` messages behind a moment, and the moment of the last of them."""


class Learner:
    """Everything is called on one thread."""

    def __init__(self, past: Past, most: int = MOST) -> None:
        self._past = past
        self._most = most
        self._after: int | None = None
        self._maker = PairMaker()
        self._index = Index()
        # The newest pairs: what is recalled was said a moment ago.
        self._recent: OrderedDict[tuple[ConversationId, int], Pair] = OrderedDict()

    def step(self) -> bool:
        """Learns a little; False when there is nothing more for now."""
        if self._after is None:
            self._after = self._past.begin(self._most)
        messages, self._after = self._past.read(self._after, _STEP)
        self.hear(messages)
        return len(messages) == _STEP

    def hear(self, messages: Sequence[Message]) -> None:
        """Messages of one chat, the oldest first, which came into the copy later than newer ones; those known change nothing."""
        for message in messages:
            pair = self._maker.take(message)
            if pair is not None:
                self._index.add(pair)
                self._recent[pair.conversation, pair.number] = pair
                if len(self._recent) > _RECENT:
                    self._recent.popitem(last=False)

    def unlearn(self, message: Message) -> None:
        """It was recalled or changed: whoever said it would not say it so again."""
        pair = self._recent.pop((message.conversation, message.number), None)
        if pair is not None:
            self._index.drop(pair)

    def forget(self) -> None:
        """The offline copy is another one now: begin anew."""
        self._after, self._maker, self._index = None, PairMaker(), Index()
        self._recent.clear()

    def find(self, ask: Ask, now: Instant, hidden: Collection[str]) -> tuple[list[Suggestion], int]:
        """The best three, and of how many answers."""
        return self._index.find(ask, now, hidden), len(self._index)
