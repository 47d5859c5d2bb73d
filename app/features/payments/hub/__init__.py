"""Small payments at the hub: asked, approved, carried out by a provider, told to both sides (CHAT-19)."""

from sqlalchemy import Connection

from app.domain.people import DESK, Actor
from app.features.payments.hub import records
from app.features.payments.hub.doors import PaymentDoors
from app.features.payments.hub.records import paid_out
from app.features.payments.hub.steps import card
from app.features.payments.wire import CARD, PaymentChanged
from app.hub.router import Router
from app.protocol.codec import encode

__all__ = ["PaymentDoors", "paid_out", "register"]


def register(router: Router) -> None:
    """Adds the card, the word that a payment changed, and the pending ones for every desk."""
    router.card(CARD, card)
    router.event(PaymentChanged)
    router.snapshot(CARD, pending, allow=DESK)


def pending(connection: Connection, actor: Actor) -> bytes:
    """The shop's payments that have not ended."""
    return encode(records.pending(connection, actor.shop))
