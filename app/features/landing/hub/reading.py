"""Reading landings, what may be entered into by hand, and what is sold."""

from aiohttp import web
from sqlalchemy import Connection

from app.domain.contacts import Landing
from app.domain.ids import ShopId, StaffId
from app.domain.people import STAFF, Role
from app.features.landing.hub.commands import MARKETERS, OVERSEERS, new_key, revoke_key
from app.features.landing.wire import GOODS, LANDINGS, SOURCES, Goods, LandingGood, LandingList, Source, Sources
from app.hub.database import landings, people
from app.hub.database.statements import Sql
from app.hub.http import Route, json_response, private
from app.hub.hub import Hub
from app.hub.identity import SignedIn
from app.hub.shop import products

_KEEPERS = MARKETERS | OVERSEERS
#: Goods of a shop that are told.
_GOODS = 5_000


def routes() -> list[Route]:
    """What the server serves of this."""
    return [
        private("GET", LANDINGS, some, _KEEPERS),
        private("POST", LANDINGS + "/{id}/key", new_key, MARKETERS),
        private("POST", LANDINGS + "/{id}/key/revoke", revoke_key, MARKETERS),
        private("GET", SOURCES, sources, STAFF),
        private("GET", GOODS, goods, STAFF),
    ]


async def some(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """One's own landings; all for those who oversee."""
    actor = who.actor
    marketer = None if actor.roles & OVERSEERS else StaffId(actor.id)

    def read(connection: Connection) -> LandingList:
        found = landings.some(connection, actor.shop, marketer)
        keys = landings.with_key(connection, actor.shop)
        return LandingList(landings=found, keys=[one.id for one in found if one.id in keys])

    return json_response(await hub.reads.run(read))


async def sources(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """What this person may enter into by hand."""
    actor = who.actor
    marketer = StaffId(actor.id) if actor.roles == {Role.MARKETER} else None

    def read(connection: Connection) -> Sources:
        names = _names(connection, actor.shop)
        found = [one for one in landings.some(connection, actor.shop, marketer) if one.manual]
        listed = [_source(one, names) for one in sorted(found, key=lambda one: one.name.casefold())]
        return Sources(sources=listed)

    return json_response(await hub.reads.run(read))


async def goods(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """What a landing can be about, and an order be made of."""

    def read(connection: Connection) -> Goods:
        found = [one for one in products.catalogue(Sql(connection), who.actor.shop, _GOODS) if one.live]
        return Goods(
            goods=[LandingGood(id=one.id, sku=one.sku, name=one.name, price=one.price, currency=one.currency) for one in found]
        )

    return json_response(await hub.reads.run(read))


def _names(connection: Connection, shop: ShopId) -> dict[str, str]:
    return {str(one.id): one.name for one in people.staff_of_shop(Sql(connection), shop)}


def _source(landing: Landing, names: dict[str, str]) -> Source:
    marketer = names.get(landing.marketer, "")
    return Source(id=landing.id, name=landing.name, marketer=marketer, product=landing.product, fields=landing.fields)
