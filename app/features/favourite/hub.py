"""Stars at the hub."""

import msgspec

from app.domain.ids import StaffId, shop_stream
from app.domain.people import DESK, Actor
from app.features.favourite.wire import FavouriteChanged, SetFavourite
from app.hub.access import conversation_to_change, wants_conversation
from app.hub.database import conversations
from app.hub.router import Router
from app.hub.transaction import Transaction


def register(router: Router) -> None:
    """Adds stars to the hub."""
    router.command(SetFavourite, set_favourite, allow=DESK, wants=wants_conversation)
    router.event(FavouriteChanged)


def set_favourite(op: SetFavourite, tx: Transaction, actor: Actor) -> None:
    """Sets or clears the star; no event when it is so already."""
    before = conversation_to_change(tx, actor, op.conversation)
    if before.favourite is op.starred:
        return
    after = msgspec.structs.replace(before, favourite=op.starred)
    conversations.save(tx, actor.shop, after)
    tx.emit(FavouriteChanged(conversation=after, by=StaffId(actor.id)), to=shop_stream(actor.shop))
