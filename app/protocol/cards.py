"""Cards that follow what they show: where the present state of one is read, and the word that it has changed.

`GET /v1/conversations/{id}/cards/{card}/{ref}` → `domain.messages.Card` as it is now, for the staff and for the buyer whose
conversation it is. The card in the message stays what it was when it was sent.
"""

from collections.abc import Iterable
from typing import ClassVar
from urllib.parse import quote

import msgspec

from app.domain.ids import ConversationId
from app.protocol.operations import Event, Stale


def card_address(conversation: ConversationId, card: str, ref: str) -> str:
    """Where a card's present state is read."""
    return f"/v1/conversations/{conversation}/cards/{quote(card, safe='')}/{quote(ref, safe='')}"


class CardName(msgspec.Struct, frozen=True):
    """What a card shows: its kind and the id of the thing."""

    card: str
    ref: str


class CardsChanged(Event, frozen=True, kw_only=True):
    """On the shop's stream and on the conversation's: whoever shows one of these cards asks for it anew."""

    TYPE: ClassVar[str] = "cards.changed"
    conversation: ConversationId
    cards: tuple[CardName, ...]

    def carries(self) -> Iterable[msgspec.Struct]:
        return (Stale(card_address(self.conversation, one.card, one.ref)) for one in self.cards)
