"""Who looks at which chat, passed on to the colleagues; the hub's clock decides how long it holds (CHAT-23)."""

from collections.abc import Iterable

import msgspec
from sqlalchemy import Connection

from app.domain.ids import Instant, shop_stream
from app.domain.people import DESK, Actor
from app.features.collision.rules import LEASE
from app.features.collision.wire import Viewing
from app.hub.access import conversation_of
from app.hub.database.statements import Sql
from app.hub.router import Relay, Router


def register(router: Router) -> None:
    """Adds it to the hub."""
    router.signal(Viewing, viewing, allow=DESK)


def viewing(signal: Viewing, actor: Actor, connection: Connection, now: Instant) -> Iterable[Relay]:
    """To the staff of the shop alone: no buyer learns who reads their words."""
    conversation = conversation_of(Sql(connection), actor, signal.conversation)
    until = Instant(now + LEASE) if signal.active else now
    known = msgspec.structs.replace(signal, conversation=conversation.id, by=actor.id, name=actor.name, until=until)
    yield Relay(shop_stream(actor.shop), known)
