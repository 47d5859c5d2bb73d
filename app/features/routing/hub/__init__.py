"""Presence and routing at the hub: whom a chat goes to, kept in the database and told to all staff."""

from sqlalchemy import Connection

from app.domain.people import STAFF, Actor
from app.features.routing.hub import records
from app.features.routing.hub.commands import Commands
from app.features.routing.hub.deciding import Routing
from app.features.routing.hub.jobs import Jobs
from app.features.routing.hub.transferring import Transfers
from app.features.routing.wire import ConversationClosed, ConversationRouted, PresenceChanged, TransferNoted
from app.hub.database.statements import Sql
from app.hub.router import Router
from app.protocol.codec import encode


def register(router: Router) -> Jobs:
    """Adds presence and routing to the hub. Returns its jobs, for whoever drives them by hand."""
    routing = Routing()
    transfers = Transfers(router, routing)
    jobs = Jobs(router, routing, transfers)
    Commands(router, routing, transfers).register()
    router.follow(routing.follow)
    router.follow(transfers.follow)
    router.event(PresenceChanged, ConversationRouted, ConversationClosed, TransferNoted)
    router.snapshot("presence", of_shop, allow=STAFF)
    jobs.register()
    return jobs


def of_shop(connection: Connection, actor: Actor) -> bytes:
    """Every presence of the shop."""
    return encode(records.of_shop(Sql(connection), actor.shop))
