"""What the checks before sending know of buyers: the open chat's, and those whose chats were open before it (CHAT-30)."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from app.desktop.ports import History
from app.desktop.settings import Settings
from app.desktop.store import Store
from app.domain.ids import ConversationId
from app.domain.messages import searched_text
from app.features.assistant.options import CHECKS
from app.features.assistant.rules.checks import Doubt, Person, doubts
from app.features.assistant.rules.numbers import NumberKind, numbers, order_key

#: Chats from which a text may have come by mistake, and messages of each that are looked at.
_RECENT, _LOOK_BACK = 10, 60


class Checking(QObject):
    """All from this machine, so that it works offline and takes about a millisecond."""

    def __init__(self, store: Store, history: History, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._history = history
        self._settings = settings
        settings.declare(*CHECKS.values())
        self._open: ConversationId | None = None
        self._recent: list[ConversationId] = []
        self._orders: dict[ConversationId, frozenset[str]] = {}
        self._seen: dict[ConversationId, tuple[int, Person]] = {}

    def open(self, conversation: ConversationId | None) -> None:
        """Another chat."""
        self._open = conversation
        if conversation is not None:
            self._recent = [conversation, *(one for one in self._recent if one != conversation)][: _RECENT + 1]
            kept = set(self._recent)
            self._orders = {name: orders for name, orders in self._orders.items() if name in kept}
            self._seen = {name: seen for name, seen in self._seen.items() if name in kept}

    def know_orders(self, conversation: ConversationId | None, orders: Iterable[str]) -> None:
        """Order numbers of a chat's buyer."""
        if conversation is not None:
            self._orders[conversation] = self._orders.get(conversation, frozenset()) | frozenset(map(order_key, orders))
            self._seen.pop(conversation, None)

    def doubts(self, text: str) -> list[Doubt]:
        """What is doubtful in a text for the open chat."""
        on = [check for check, option in CHECKS.items() if self._settings.get(option)]
        if self._open is None or not on:
            return []
        others = [person for name in self._recent if name != self._open and (person := self._person(name)) is not None]
        return doubts(text, self._person(self._open) or Person(""), others, on)

    def _person(self, name: ConversationId) -> Person | None:
        conversation = self._store.conversations.get(name)
        if conversation is None:
            return None
        known = self._seen.get(name)
        if known is not None and known[0] == conversation.last_number:
            return known[1]
        found = [one for message in self._history.latest(name, _LOOK_BACK) for one in numbers(searched_text(message.body))]
        person = Person(
            conversation.buyer.name,
            frozenset(one.key for one in found if one.kind is NumberKind.ORDER) | self._orders.get(name, frozenset()),
            frozenset(one.key for one in found if one.kind is NumberKind.PHONE),
        )
        self._seen[name] = (conversation.last_number, person)
        return person
