"""Cards at the hub: their present state for both sides, and the word to both sides that one has changed."""

from collections.abc import Sequence

from aiohttp import web
from sqlalchemy import Connection

from app.domain.ids import ConversationId, ShopId, conversation_stream, shop_stream
from app.domain.messages import Card
from app.domain.orders import Order
from app.domain.people import DESK, Role
from app.hub.access import conversation_of
from app.hub.database.statements import Sql
from app.hub.http import Route, json_response, private
from app.hub.hub import Hub
from app.hub.identity import SignedIn
from app.hub.transaction import Transaction
from app.protocol.cards import CardName, CardsChanged

#: Cards whose `ref` is an order's number: each shows something of the order's state.
_OF_ORDERS = ("refund_link", "logistics_link", "after_sales_link", "pay_reminder")


def routes() -> list[Route]:
    """`GET /v1/conversations/{id}/cards/{card}/{ref}`."""
    return [private("GET", "/v1/conversations/{id}/cards/{card}/{ref}", present, DESK | {Role.BUYER})]


async def present(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """The card as it is now. Raises NotFound for other people's conversations and things, Refused for an unknown kind."""
    conversation_id = ConversationId(request.match_info["id"])
    card, ref = request.match_info["card"], request.match_info["ref"]

    def read(connection: Connection) -> Card:
        conversation = conversation_of(Sql(connection), who.actor, conversation_id)
        return hub.router.present_card(Sql(connection), who.actor.shop, conversation, card, ref)

    return json_response(await hub.reads.run(read))


def announce(tx: Transaction, shop: ShopId, conversation: ConversationId, cards: Sequence[CardName]) -> None:
    """Tells staff and buyer that these cards of a conversation are others now."""
    changed = CardsChanged(conversation=conversation, cards=tuple(cards))
    tx.emit(changed, to=shop_stream(shop))
    tx.emit(changed, to=conversation_stream(conversation))


def announce_order(tx: Transaction, shop: ShopId, conversation: ConversationId, order: Order) -> None:
    """Tells staff and buyer that this conversation's cards about an order, and about applications on it, may be others now."""
    about = [CardName(card, order.number) for card in _OF_ORDERS]
    announce(tx, shop, conversation, about + [CardName("case", f"{order.number}:{case.id}") for case in order.cases])
