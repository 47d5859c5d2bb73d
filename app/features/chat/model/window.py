"""The run of messages that is loaded: it grows at both ends, never has a gap, and forgets what is far from the reader."""

from collections import deque
from collections.abc import Iterable, Sequence
from enum import Enum
from typing import Final

from app.desktop.ports import History
from app.domain.ids import ConversationId
from app.domain.messages import Message

#: Messages read at a time.
PAGE: Final = 50
#: Messages kept loaded; the far end is let go, so that scrolling through 100,000 costs no more than through 1,000.
MOST: Final = 1_000
# What the store told lately may not be in the cache yet when a chat is opened.
_RECENT: Final = 500


class Older(Enum):
    """What lies above the first loaded message."""

    NOTHING = "nothing"
    MORE = "more"
    LOADING = "loading"
    UNREACHABLE = "unreachable"  # not on this computer, and the hub cannot be asked now


class MessageWindow:
    """Messages of one conversation with consecutive numbers, oldest first."""

    def __init__(self, history: History) -> None:
        self._history = history
        self._conversation: ConversationId | None = None
        self._recent: deque[Message] = deque(maxlen=_RECENT)
        self.messages: list[Message] = []

    @property
    def first(self) -> int:
        """The lowest loaded number; 0 when nothing is loaded."""
        return self.messages[0].number if self.messages else 0

    @property
    def last(self) -> int:
        """The highest loaded number; 0 when nothing is loaded."""
        return self.messages[-1].number if self.messages else 0

    def heard(self, messages: Iterable[Message]) -> None:
        """Remember what just arrived, of whatever conversation."""
        self._recent.extend(messages)

    def forget(self) -> None:
        """A snapshot replaced everything: what arrived before it may not be at the hub any more (F27)."""
        self._recent.clear()

    def open(self, conversation: ConversationId | None) -> None:
        """Load the newest messages of `conversation`."""
        self._conversation = conversation
        self.messages = list(self._newest(conversation)) if conversation else []

    def open_at(self, number: int) -> bool:
        """Load the messages around `number`; False, and nothing changed, when it is not on this computer."""
        if self._conversation is None or number < 1:
            return False
        if self.first <= number <= self.last:
            return True
        above = self._history.after(self._conversation, number - 1, PAGE)
        if not above or above[0].number != number:
            return False
        self.messages = [*self._history.before(self._conversation, number, PAGE // 2), *above]
        self._append_recent()
        return True

    def older(self) -> int:
        """Load a page above the first message from the cache; how many came."""
        if self._conversation is None or self.first <= 1:
            return 0
        page = self._history.before(self._conversation, self.first, PAGE)
        self.messages[:0] = page
        del self.messages[MOST:]
        return len(page)

    def newer(self) -> int:
        """Load a page below the last message; how many came."""
        if self._conversation is None:
            return 0
        before = self.last
        self.messages += self._history.after(self._conversation, self.last, PAGE)
        self._append_recent()
        came = self.last - before
        del self.messages[: max(0, len(self.messages) - MOST)]
        return came

    def take(self, messages: Iterable[Message]) -> bool:
        """Put arrived messages of this conversation where they belong; True when something changed.

        One that leaves a gap is not taken: `newer` brings it once the gap is filled.
        """
        changed = False
        for message in messages:
            if message.conversation != self._conversation:
                continue
            place = message.number - self.first
            if not self.messages or message.number == self.last + 1:
                if self.messages or message.number == 1:
                    self.messages.append(message)
                    changed = True
            elif 0 <= place < len(self.messages) and self.messages[place] != message:
                self.messages[place] = message
                changed = True
        del self.messages[: max(0, len(self.messages) - MOST)]
        return changed

    def _append_recent(self) -> None:
        arrived = {m.number: m for m in self._recent if m.conversation == self._conversation}
        while (following := arrived.get(self.last + 1)) is not None:
            self.messages.append(following)

    def _newest(self, conversation: ConversationId) -> Sequence[Message]:
        cached = list(self._history.latest(conversation, PAGE))
        arrived = {m.number: m for m in self._recent if m.conversation == conversation}
        top = max(arrived, default=0)
        if top <= (cached[-1].number if cached else 0):
            return cached
        run = [arrived[top]]
        while (below := arrived.get(run[-1].number - 1)) is not None:
            run.append(below)
        run.reverse()
        if cached and run[0].number <= cached[-1].number + 1:
            return [*(m for m in cached if m.number < run[0].number), *run]
        return run
