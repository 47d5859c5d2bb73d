"""Products at the hub: the catalogue, what a buyer looked at, and the card that carries the price of the moment."""

from collections.abc import Sequence

from aiohttp import web
from sqlalchemy import Connection

from app.domain.conversations import Conversation
from app.domain.errors import NotFound
from app.domain.ids import ConversationId, ProductId, ShopId, shop_stream
from app.domain.messages import Card
from app.domain.people import DESK, Role
from app.domain.products import in_language
from app.features.products import rules
from app.features.products.wire import BrowsedChanged, Catalogue, Looked, ProductsChanged
from app.hub.attempts import Rate
from app.hub.database.statements import Sql
from app.hub.http import Route, json_response, private
from app.hub.hub import Hub, wall_clock
from app.hub.identity import SignedIn
from app.hub.requests import read_json
from app.hub.router import Router
from app.hub.shop import products
from app.hub.transaction import Later, Transaction

#: A buyer leafs through this many products at once, then one in two seconds.
_BURST, _EVERY = 40, 2.0


def register(router: Router) -> None:
    """Adds products to the hub."""
    router.card(rules.CARD, card)
    router.event(BrowsedChanged, ProductsChanged)


class Products:
    """The routes."""

    def __init__(self) -> None:
        self._pace = Rate(_BURST, _EVERY)

    def routes(self) -> list[Route]:
        """What the server serves of this."""
        return [
            private("GET", "/v1/products", self.catalogue, DESK),
            private("GET", "/v1/conversations/{id}/browsed", self.browsed, DESK),
            private("POST", "/v1/browsed", self.look, frozenset({Role.BUYER})),
        ]

    async def catalogue(self, request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
        """All of it, or what `q` finds."""
        words = rules.words_of(request.query.get("q", ""))

        def read(connection: Connection) -> Catalogue:
            if words:
                found = products.search(connection, who.actor.shop, words, rules.SEARCH_LIMIT + 1)
                return Catalogue(products=found[: rules.SEARCH_LIMIT], whole=len(found) <= rules.SEARCH_LIMIT)
            found = products.catalogue(Sql(connection), who.actor.shop, rules.CATALOGUE_LIMIT + 1)
            return Catalogue(products=found[: rules.CATALOGUE_LIMIT], whole=len(found) <= rules.CATALOGUE_LIMIT)

        return json_response(await hub.reads.run(read))

    async def browsed(self, request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
        """What the conversation's buyer looked at. Raises NotFound."""
        conversation = ConversationId(request.match_info["id"])

        def read(connection: Connection) -> list[object]:
            sql = Sql(connection)
            products.buyer_of(sql, who.actor.shop, conversation)
            return [*products.browsed(sql, who.actor.shop, conversation)]

        return json_response(await hub.reads.run(read))

    async def look(self, request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
        """A buyer looks at a product. Raises NotFound, Refused: rate_limited."""
        looked = await read_json(request, Looked)
        if wait := self._pace.take(who.actor.id, wall_clock()):
            raise Later("rate_limited", seconds=wait)
        conversation = who.actor.conversation
        if conversation is None:
            raise NotFound("conversation")

        def keep(tx: Transaction) -> None:
            product = products.by_id(tx.sql, who.actor.shop, looked.product)
            buyer, _ = products.buyer_of(tx.sql, who.actor.shop, conversation)
            products.seen(tx.sql, who.actor.shop, buyer, product.id, tx.now)
            tx.emit(BrowsedChanged(conversation=conversation), to=shop_stream(who.actor.shop))

        await hub.writer.run(keep)
        return json_response({})


def card(sql: Sql, shop: ShopId, conversation: Conversation, ref: str) -> Card:
    """The product in the buyer's language, at the price of this moment. Raises NotFound."""
    product = products.by_id(sql, shop, ref)
    language = conversation.buyer.language.replace("-", "_")
    stock = product.stock if product.live else 0
    return Card(
        card=rules.CARD, ref=product.id, title=in_language(product.name, language),
        picture=product.picture, amount=product.price, currency=product.currency,
        state="in_stock" if stock > 0 else "sold_out", facts={"sku": product.sku, "stock": max(stock, 0)},
    )  # fmt: skip


def announce(tx: Transaction, shop: ShopId, changed: Sequence[ProductId]) -> None:
    """Tells the desks that price, stock or anything else of these is another."""
    tx.emit(ProductsChanged(products=tuple(changed)), to=shop_stream(shop))
