"""Search in the palette: buyers and messages, from the cache at once, then from the hub (CHAT-6)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from app.desktop.kit.channels import channel_name
from app.desktop.kit.plain import one_line
from app.desktop.shell.actions import Hit
from app.desktop.store import Store
from app.domain.conversations import Conversation
from app.domain.ids import ConversationId
from app.domain.messages import Author
from app.features.search.model import Found, LocalSearch, Reach
from app.features.search.model import Hit as MessageFound
from app.features.search.wire import OrderHit

_BUYERS = 8
_MESSAGES = 30
#: Conversations offered before anything is typed: those that wait longest.
_AT_FIRST = 6


class BuyerSource:
    """Conversations by the buyer's name, phone or order number; those that wait longest while nothing is typed."""

    def __init__(
        self,
        search: LocalSearch,
        waiting: Callable[[int], Sequence[Conversation]],
        open_chat: Callable[[ConversationId], object],
        write_about: Callable[[str], object],
    ) -> None:
        """`waiting(n)` gives the n conversations that wait longest; `write_about` begins a chat about an order number."""
        self._search = search
        self._waiting = waiting
        self._open = open_chat
        self._write_about = write_about

    def title(self) -> str:
        return QCoreApplication.translate("Search", "Buyers")

    def find(self, text: str, show: Callable[[Sequence[Hit]], None]) -> None:
        here = list(self._search.buyers(text, _BUYERS)) if text else list(self._waiting(_AT_FIRST))
        show([self._hit(c) for c in here])
        if text:
            self._search.more(text, lambda found: show(self._both(here, found)))

    def _both(self, here: Sequence[Conversation], found: Found) -> list[Hit]:
        """An order that was meant is a surer hit than a name that looks like it."""
        return [*map(self._order, found.orders), *(self._hit(c) for c in _joined(here, found.buyers))]

    def _hit(self, conversation: Conversation) -> Hit:
        last = conversation.last
        detail = one_line(last.text, 80) if last and last.kind == "text" else channel_name(conversation.buyer.channel)
        return Hit(conversation.buyer.name, lambda: self._open(conversation.id), detail, "user")

    def _order(self, order: OrderHit) -> Hit:
        number, chat = order.number, order.conversation
        if chat is not None:
            detail = QCoreApplication.translate("Search", "order {number}")
            return Hit(order.buyer, lambda: self._open(chat), detail.replace("{number}", number), "card")
        detail = QCoreApplication.translate("Search", "order {number}, has not written yet")
        return Hit(order.buyer, lambda: self._write_about(number), detail.replace("{number}", number), "card")


class MessageSource:
    """Messages by their words, newest first; choosing one opens its chat scrolled to it and marked."""

    def __init__(self, search: LocalSearch, store: Store, open_message: Callable[[ConversationId, int], object]) -> None:
        self._search = search
        self._store = store
        self._open = open_message

    def title(self) -> str:
        return QCoreApplication.translate("Search", "Messages")

    def find(self, text: str, show: Callable[[Sequence[Hit]], None]) -> None:
        if not text:
            show([])
            return
        found = list(self._search.messages(text, _MESSAGES))
        show([self._hit(hit) for hit in found])
        self._search.more(text, lambda more: show([self._hit(hit) for hit in _newest(found, more.messages)]))

    def _hit(self, hit: MessageFound) -> Hit:
        message = hit.message
        conversation = self._store.conversations.get(message.conversation)
        buyer = conversation.buyer.name if conversation else message.author_name
        who = buyer if message.author is Author.BUYER else f"{message.author_name} → {buyer}"
        day = QLocale().toString(QDateTime.fromMSecsSinceEpoch(message.time), QLocale.FormatType.ShortFormat)
        return Hit(one_line(hit.excerpt, 120), lambda: self._open(message.conversation, message.number), f"{who} · {day}", "chat")


def _joined(here: Sequence[Conversation], there: Sequence[Conversation]) -> list[Conversation]:
    known = {c.id for c in here}
    return [*here, *(c for c in there if c.id not in known)]


def _newest(here: Sequence[MessageFound], there: Sequence[MessageFound]) -> list[MessageFound]:
    known = {hit.message.id for hit in here}
    both = [*here, *(hit for hit in there if hit.message.id not in known)]
    return sorted(both, key=lambda hit: -hit.message.time)


def reach_words(reach: Reach) -> str:
    """What the palette says below its hits about how far the search has come; "" when there is nothing to say."""
    if reach is Reach.ASKING:
        return QCoreApplication.translate("Search", "Searching at the hub…")
    if reach is Reach.OFFLINE:
        return QCoreApplication.translate("Search", "The hub cannot be asked now: only what is on this computer.")
    return ""
