"""Stars at the hub."""

import msgspec

from app.domain.ids import StaffId, shop_stream
from app.domain.people import DESK, Actor
from app.features.favourite.wire import FavouriteChanged, SetFavourite
from app.hub.access import conversation_of
from app.hub.database import conversations
from app.hub.router import Router
from app.hub.transaction import Transaction


def register(router: Router) -> None:
    """Adds stars to the hub."""
    router.command(SetFavourite, set_favourite, allow=DESK)
    router.event(FavouriteChanged)


def set_favourite(op: SetFavourite, tx: Transaction, actor: Actor) -> None:
    """Sets or clears the star; no event when it is so already."""
    before = conversation_of(tx.sql, actor, op.conversation, to_change=True)
    if before.favourite is op.starred:
        return
    after = msgspec.structs.replace(before, favourite=op.starred)
    conversations.save(tx.sql, after)
    tx.emit(FavouriteChanged(conversation=after, by=StaffId(actor.id)), to=shop_stream(actor.shop))
