"""From messages in order of time to pairs: what a buyer said in one go, and what staff answered."""

from collections import OrderedDict

import msgspec

from app.domain.ids import ConversationId, Instant
from app.domain.messages import Attached, Author, Card, Message, Text
from app.features.assistant.rules.masking import masked

#: Conversations whose last words are remembered at a time; chats seldom overlap by more.
_AT_ONCE = 4_000
#: Characters of a buyer's run that are looked at, the newest.
_RUN = 600
#: Answers outside this say nothing, or too much to be said twice.
_SHORTEST, _LONGEST = 2, 900
#: Milliseconds: what staff say this much later is no answer to it.
_LATEST = 3 * 24 * 3_600_000
#: What stands for a picture and a card among a buyer's words.
PICTURE, CARD = "⟦picture⟧", "⟦card⟧"


class Pair(msgspec.Struct, frozen=True, gc=False):
    """`question` as it was written; `context` is what was said before it; `answer` is masked."""

    conversation: ConversationId
    number: int
    question: str
    context: str
    answer: str
    by: str
    time: Instant


class Ask(msgspec.Struct, frozen=True, gc=False):
    """What waits for an answer."""

    question: str
    context: str


class _Talk(msgspec.Struct):
    """Where a conversation stands."""

    number: int = 0
    run: list[str] = []
    since: Instant = Instant(0)
    context: str = ""
    said: str = ""
    buyer: str = ""


class PairMaker:
    """Give it messages in the order of the hub's time; a gap in a conversation begins it anew."""

    def __init__(self) -> None:
        self._talks: OrderedDict[ConversationId, _Talk] = OrderedDict()

    def take(self, message: Message) -> Pair | None:
        """The pair that this message completes."""
        talk = self._talks.get(message.conversation)
        if talk is None:
            talk = self._talks[message.conversation] = _Talk()
            if len(self._talks) > _AT_ONCE:
                self._talks.popitem(last=False)
        elif message.number <= talk.number:
            return None
        elif message.number != talk.number + 1:
            talk.run, talk.context, talk.said = [], "", ""
        self._talks.move_to_end(message.conversation)
        talk.number = message.number
        return self._heard(talk, message)

    @staticmethod
    def _heard(talk: _Talk, message: Message) -> Pair | None:
        words = words_of(message)
        if message.author is Author.BUYER:
            talk.buyer = message.author_name
            if words:
                if not talk.run:
                    talk.context, talk.said = talk.said, ""
                talk.run.append(words)
                talk.since = message.time
            return None
        if message.author is not Author.STAFF or message.recalled is not None:
            return None
        run, talk.run = talk.run, []
        before, talk.said = talk.said, words or talk.said
        if not run:
            talk.said = before or talk.said
            return None
        text = message.body.text if isinstance(message.body, Text) else ""
        if not _SHORTEST <= len(text) <= _LONGEST or message.time - talk.since > _LATEST:
            return None
        return Pair(
            message.conversation, message.number, _joined(run), talk.context[:_RUN],
            masked(text, talk.buyer, message.author_name), message.author_id, message.time,
        )  # fmt: skip


def ask_of(messages: list[Message]) -> Ask | None:
    """The buyer's last run in a chat's newest messages, oldest first; None where staff spoke last or nobody did."""
    run: list[str] = []
    said = ""
    for message in reversed(messages):
        words = words_of(message)
        if message.author is Author.BUYER:
            if said:
                break
            if words:
                run.append(words)
        elif message.author is Author.STAFF and words:
            if not run:
                return None
            said = words  # the first of several, as when it was learnt
    return Ask(_joined(run[::-1]), said[:_RUN]) if run else None


def words_of(message: Message) -> str:
    """What a message says, as far as words can tell."""
    body = message.body
    if isinstance(body, Text):
        return body.text
    if isinstance(body, Attached):
        return f"{PICTURE} {body.caption}".strip()
    return f"{CARD} {body.title}" if isinstance(body, Card) else ""


def _joined(run: list[str]) -> str:
    return "\n".join(run)[-_RUN:]
