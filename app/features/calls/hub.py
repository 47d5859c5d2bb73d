"""Phone calls at the hub: logged with who, when and how it went; read with the chat or the lead."""

from aiohttp import web
from sqlalchemy import Connection

from app.domain.calls import Call, checked
from app.domain.ids import ConversationId, Instant, shop_stream
from app.domain.people import DESK, Actor
from app.features.calls.wire import LogPhoneCall, PhoneCallLogged
from app.hub.access import conversation_of, conversation_to_change
from app.hub.database import audit, calls, leads
from app.hub.database.statements import Sql
from app.hub.http import Route, json_response, private
from app.hub.hub import Hub
from app.hub.identity import SignedIn
from app.hub.router import Router
from app.hub.shop import orders
from app.hub.transaction import Transaction


def register(router: Router) -> None:
    """Adds calls to the hub."""
    router.command(LogPhoneCall, log, allow=DESK)
    router.event(PhoneCallLogged)


def routes() -> list[Route]:
    """What the server serves of this."""
    return [
        private("GET", "/v1/conversations/{id}/calls", of_chat, DESK),
        private("GET", "/v1/leads/{id}/calls", of_lead, DESK),
    ]


def log(op: LogPhoneCall, tx: Transaction, actor: Actor) -> None:
    """Once for a command. Raises NotFound, Refused: calls.outcome, calls.note."""
    conversation = conversation_to_change(tx, actor, op.conversation)
    note = checked(op.outcome, op.note)
    if tx.command is None or calls.known(tx.connection, tx.command):
        return
    # Not after now, nor before there was anybody to ring up: the clock of a desk may be wrong.
    at = Instant(min(max(op.at, conversation.created), tx.now))
    customer = orders.customer_of(tx.sql, actor.shop, conversation.id)
    call = Call(id=tx.command, time=at, by=actor.id, by_name=actor.name, outcome=op.outcome, note=note)
    calls.add(tx.connection, actor.shop, call, conversation.id, customer or "")
    audit.record(tx, actor.shop, actor, "call.log", customer or conversation.id, {"outcome": op.outcome})
    tx.emit(PhoneCallLogged(conversation=conversation.id), to=shop_stream(actor.shop))


async def of_chat(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """Raises NotFound."""
    id_ = ConversationId(request.match_info["id"])

    def read(connection: Connection) -> list[Call]:
        sql = Sql(connection)
        conversation_of(sql, who.actor, id_)
        customer = orders.customer_of(sql, who.actor.shop, id_)
        return calls.of_chat(connection, who.actor.shop, id_, customer or "")

    return json_response(await hub.reads.run(read))


async def of_lead(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """Raises NotFound."""
    id_ = request.match_info["id"]

    def read(connection: Connection) -> list[Call]:
        leads.one(connection, who.actor.shop, id_)
        return calls.of_lead(connection, who.actor.shop, id_)

    return json_response(await hub.reads.run(read))
