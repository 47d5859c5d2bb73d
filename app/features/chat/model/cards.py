"""Cards of the open chat as they are now: a price that changed, a coupon that was used; asked for once each, then when told."""

from collections.abc import Callable, Mapping
from typing import Protocol, TypeVar

from app.desktop.shelf import Page
from app.desktop.store import Changes
from app.domain.ids import ConversationId
from app.domain.messages import Card
from app.protocol.cards import card_address

T = TypeVar("T")
#: Cards that are followed at a time; a chat with more shows the older ones as they were sent.
_MOST = 200


class Reads(Protocol):
    """What of the shelf is used."""

    def read(self, path: str, kind: type[T], show: Callable[[Page[T]], None], /, **query: str | int) -> None: ...


class LiveCards:
    """`changed` is called when a card has become another one."""

    def __init__(self, shelf: Reads | None) -> None:
        """Without a shelf every card stays as it was sent."""
        self._shelf = shelf
        self._known: dict[str, Card] = {}
        self._asked: set[str] = set()
        self.changed: Callable[[], object] = lambda: None

    def present(self, conversation: ConversationId, card: Card) -> Card:
        """The card as it is now, as far as that is known."""
        address = card_address(conversation, card.card, card.ref)
        if self._shelf is not None and address not in self._asked and len(self._asked) < _MOST:
            self._ask(address)
        return self._known.get(address, card)

    def heard(self, changes: Changes) -> None:
        """What the hub says of cards that were asked for."""
        again = self._asked if changes.reset else self._asked & changes.stale
        for address in list(again):
            self._ask(address)

    def close(self) -> None:
        """Another chat is opened: its cards are asked for when they are seen."""
        self._known.clear()
        self._asked.clear()

    @property
    def known(self) -> Mapping[str, Card]:
        """By address."""
        return self._known

    def _ask(self, address: str) -> None:
        if self._shelf is not None:
            self._asked.add(address)
            self._shelf.read(address, Card, lambda page: self._take(address, page))

    def _take(self, address: str, page: Page[Card]) -> None:
        if page.value is not None and address in self._asked and self._known.get(address) != page.value:
            self._known[address] = page.value
            self.changed()
