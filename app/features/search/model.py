"""Search on this machine's cache, and through the hub for what is not cached (CHAT-6)."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Sequence
from enum import Enum
from typing import Any, Protocol

import msgspec

from app.desktop.store import Store
from app.desktop.sync.hub_http import HubHttp, HubUnreachable, SessionEnded
from app.domain.conversations import Conversation
from app.domain.errors import Refused
from app.domain.ids import ConversationId
from app.domain.messages import Message, searched_text
from app.domain.order_numbers import may_be_order_number, order_number, spellings
from app.domain.text import searchable
from app.features.search import rules
from app.features.search.wire import OrderHit, SearchHits

#: What to do with what the hub found; empty when it could not be asked.
Answer = Callable[[SearchHits], None]
#: Asks the hub: text, then the answer.
AskHub = Callable[[str, Answer], None]
#: Seconds without a key before the hub is asked: a fast typist asks it once.
_PAUSE = 0.15
#: Where the hub tells of a chat's orders.
_ORDERS_OF = "/v1/conversations/%/orders"


class Reach(Enum):
    """How far the newest search has come: nothing asked, the hub is being asked, it answered, it cannot be asked."""

    HERE = "here"
    ASKING = "asking"
    EVERYWHERE = "everywhere"
    OFFLINE = "offline"


class Reader(Protocol):
    """What of the cache's reader is needed here."""

    def found(self, match: str, limit: int = 50) -> Sequence[Message]: ...
    def found_in(self, conversation: ConversationId, match: str, limit: int = 500) -> Sequence[int]: ...


class Found(msgspec.Struct, frozen=True):
    """What the hub found that this computer may not have."""

    buyers: Sequence[Conversation] = ()
    messages: Sequence["Hit"] = ()
    orders: Sequence[OrderHit] = ()


class Hit(msgspec.Struct, frozen=True):
    """A message that was found; `excerpt` is one line of plain text, `spans` are (start, length) of what matched in it."""

    message: Message
    excerpt: str
    spans: tuple[tuple[int, int], ...]


class LocalSearch:
    """Each call answers at once from the cache; `more` asks the hub."""

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

    def more(self, text: str, done: Callable[[Found], None]) -> None:
        """Asks the hub; `done` is called on the GUI thread, with nothing found when offline."""
        query = rules.parse(text)
        if not query:
            done(Found())
            return
        self._ask(text, lambda hits: done(Found(hits.conversations, _hits(query, hits.messages), hits.orders)))

    def _name(self, conversation: Conversation) -> str:
        # Folding ten thousand names takes tens of milliseconds, so it is done once per name.
        known = self._names.get(conversation.id)
        if known is None or known[0] != conversation.buyer.name:
            known = self._names[conversation.id] = (conversation.buyer.name, searchable(conversation.buyer.name))
        return known[1]


def _hits(query: rules.Query, messages: Iterable[Message]) -> list[Hit]:
    return [Hit(message, *rules.excerpt(query, searched_text(message.body))) for message in messages]


def _latest(conversation: Conversation) -> int:
    return conversation.last.time if conversation.last else conversation.created


class _Numbered(msgspec.Struct, frozen=True):
    number: str


class _Orders(msgspec.Struct, frozen=True):
    orders: list[_Numbered]


class KeptOrders:
    """Orders by their number among what the hub once answered about chats: all that there is without it."""

    def __init__(self, store: Store, holding: Callable[[str, bytes], Awaitable[Sequence[tuple[str, bytes]]]]) -> None:
        """`holding` gives the kept answers at some addresses that hold some bytes."""
        self._store = store
        self._holding = holding

    async def __call__(self, text: str) -> list[OrderHit]:
        """Those whose number begins as was typed, the exact one first."""
        typed = order_number(text)
        if not may_be_order_number(typed):
            return []
        found: dict[tuple[str, ConversationId], OrderHit] = {}
        for number in spellings(typed):
            # As it stands in an answer: `"number":"1001…`.
            for address, body in await self._holding(_ORDERS_OF, b'"number":' + msgspec.json.encode(number)[:-1]):
                chat = self._store.conversations.get(ConversationId(address.split("/")[3]))
                if chat is not None:
                    for order in msgspec.json.decode(body, type=_Orders).orders:
                        if order.number.startswith(number):
                            hit = OrderHit(number=order.number, buyer=chat.buyer.name, conversation=chat.id)
                            found[order.number, chat.id] = hit
        return sorted(found.values(), key=lambda hit: (hit.number not in spellings(typed), hit.number))


class HubSearch:
    """Asks the hub for what is not cached, once the typing pauses; a newer question makes an older one worthless."""

    def __init__(
        self,
        http: HubHttp,
        spawn: Callable[[Coroutine[Any, Any, None]], object],
        kept: Callable[[str], Awaitable[Sequence[OrderHit]]],
        pause: float = _PAUSE,
    ) -> None:
        """`spawn` starts a coroutine on the loop; `kept` finds orders where the hub cannot be asked; `pause` in seconds."""
        self._http = http
        self._spawn = spawn
        self._kept = kept
        self._pause = pause
        self._text = ""
        self._waiting: list[Answer] = []
        #: How far it has come; `on_reach` is called when that changes.
        self.reach = Reach.HERE
        self.on_reach: Callable[[Reach], None] = _nobody

    def __call__(self, text: str, done: Answer) -> None:
        """Implements AskHub. The same text asked for again meanwhile is one request."""
        if text == self._text and self._waiting:
            self._waiting.append(done)
            return
        self._text, self._waiting = text, [done]
        self._come(Reach.ASKING)
        self._spawn(self._ask(text, self._waiting))

    async def _ask(self, text: str, waiting: list[Answer]) -> None:
        await asyncio.sleep(self._pause)
        if waiting is not self._waiting:
            return  # typed on meanwhile: nobody waits for this any more
        try:
            found, reach = await self._http.json("GET", "/v1/search", SearchHits, params={"q": text}), Reach.EVERYWHERE
        except (HubUnreachable, SessionEnded, Refused):
            found, reach = SearchHits(orders=list(await self._kept(text))), Reach.OFFLINE
        if waiting is not self._waiting:
            return
        answers = list(waiting)
        waiting.clear()
        for done in answers:
            done(found)
        self._come(reach)

    def _come(self, reach: Reach) -> None:
        self.reach = reach
        self.on_reach(reach)


def _nobody(_reach: Reach) -> None:
    return None
