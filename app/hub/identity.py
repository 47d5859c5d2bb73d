"""Who a token belongs to: what `accounts.py` finds and everything else asks for."""

from collections.abc import Callable

import msgspec
from sqlalchemy import Connection

from app.domain.ids import Instant, StreamId, conversation_stream, shop_stream
from app.domain.people import Actor, Shop, Staff


class SignedIn(msgspec.Struct, frozen=True, kw_only=True):
    """A live session. `session` is its row's id (for revoking), `staff` is None for a buyer."""

    session: str
    actor: Actor
    shop: Shop
    staff: Staff | None
    expires: Instant


#: Looks a token up in a read transaction: the session, or None when it is unknown, expired, revoked or its owner disabled.
Authenticate = Callable[[Connection, str, Instant], SignedIn | None]


def own_stream(actor: Actor) -> StreamId:
    """The one stream an actor listens to: the shop's for staff, their conversation's for a buyer."""
    return shop_stream(actor.shop) if actor.conversation is None else conversation_stream(actor.conversation)
