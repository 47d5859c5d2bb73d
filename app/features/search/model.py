"""Search on this machine's cache, and through the hub for what is not cached (CHAT-6)."""

from collections.abc import Callable, Coroutine, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from app.desktop.store import Store
from app.desktop.sync.hub_http import HubHttp, HubUnreachable, SessionEnded
from app.domain.conversations import Conversation
from app.domain.errors import Refused
from app.domain.ids import ConversationId
from app.domain.messages import Message, Picture, Text
from app.domain.text import searchable
from app.features.search import rules
from app.features.search.wire import SearchHits

#: What to do with the conversations and messages that were found.
Answer = Callable[[Sequence[Conversation], Sequence[Message]], None]
#: Asks the hub: text, then the answer (both empty when offline).
AskHub = Callable[[str, Answer], None]


class Reader(Protocol):
    """What of the cache's reader is needed here."""

    def found(self, match: str, limit: int = 50) -> Sequence[Message]: ...
    def found_in(self, conversation: ConversationId, match: str, limit: int = 500) -> Sequence[int]: ...


@dataclass(frozen=True, slots=True)
class Hit:
    """A message that was found; `excerpt` is one line of plain text, `spans` are (start, length) of what matched in it."""

    message: Message
    excerpt: str
    spans: tuple[tuple[int, int], ...]


class LocalSearch:
    """Implements ports.Search. Each call answers at once from the cache; `more` asks the hub."""

    def __init__(self, store: Store, reader: Reader, ask: AskHub) -> None:
        self._store = store
        self._reader = reader
        self._ask = ask
        self._names: dict[ConversationId, tuple[str, str]] = {}

    def buyers(self, text: str, limit: int = 20) -> Sequence[Conversation]:
        """Conversations whose buyer's name or known digits match, latest first."""
        query = rules.parse(text)
        if not query:
            return []
        found = [c for c in self._store.conversations.values() if rules.finds_buyer(query, self._name(c), c.buyer)]
        return sorted(found, key=_latest, reverse=True)[:limit]

    def messages(self, text: str, limit: int = 50) -> Sequence[Hit]:
        """Cached messages that match, newest first. Raises Damaged."""
        query = rules.parse(text)
        return _hits(query, self._reader.found(rules.expression(query), limit)) if query else []

    def numbers(self, conversation: ConversationId, text: str) -> Sequence[int]:
        """Numbers of this chat's cached messages that match, newest first. Raises Damaged."""
        query = rules.parse(text)
        return self._reader.found_in(conversation, rules.expression(query)) if query else []

    def more(self, text: str, done: Callable[[Sequence[Conversation], Sequence[Hit]], None]) -> None:
        """Asks the hub; `done` is called on the GUI thread, with empty lists when offline."""
        query = rules.parse(text)
        if not query:
            done([], [])
            return
        self._ask(text, lambda conversations, messages: done(conversations, _hits(query, messages)))

    def _name(self, conversation: Conversation) -> str:
        # Folding ten thousand names takes tens of milliseconds, so it is done once per name.
        known = self._names.get(conversation.id)
        if known is None or known[0] != conversation.buyer.name:
            known = self._names[conversation.id] = (conversation.buyer.name, searchable(conversation.buyer.name))
        return known[1]


def _hits(query: rules.Query, messages: Iterable[Message]) -> list[Hit]:
    return [Hit(message, *rules.excerpt(query, _text(message))) for message in messages]


def _text(message: Message) -> str:
    body = message.body
    if isinstance(body, Text):
        return body.text
    return f"{body.caption} {body.name}".strip() if isinstance(body, Picture) else ""


def _latest(conversation: Conversation) -> int:
    return conversation.last.time if conversation.last else conversation.created


class HubSearch:
    """Asks the hub for what is not cached; a newer question makes the answer to an older one worthless."""

    def __init__(self, http: HubHttp, spawn: Callable[[Coroutine[Any, Any, None]], object]) -> None:
        """`spawn` starts a coroutine on the loop."""
        self._http = http
        self._spawn = spawn
        self._text = ""
        self._waiting: list[Answer] = []

    def __call__(self, text: str, done: Answer) -> None:
        """Implements AskHub. The same text asked for again meanwhile is one request."""
        if text == self._text and self._waiting:
            self._waiting.append(done)
            return
        self._text, self._waiting = text, [done]
        self._spawn(self._ask(text, self._waiting))

    async def _ask(self, text: str, waiting: list[Answer]) -> None:
        try:
            found = await self._http.json("GET", "/v1/search", SearchHits, params={"q": text})
        except (HubUnreachable, SessionEnded, Refused):
            found = SearchHits(conversations=[], messages=[])
        answers = list(waiting)
        waiting.clear()
        for done in answers:
            done(found.conversations, found.messages)
