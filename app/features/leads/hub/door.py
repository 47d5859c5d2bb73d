"""A listing's public page: what anybody may see of a product, and "I want advice" (LEAD-1)."""

import re
from functools import partial

import msgspec
from aiohttp import web
from sqlalchemy import Connection, select
from ulid import ULID

from app.domain.errors import NotFound, Refused
from app.domain.ids import Instant
from app.domain.leads import checked_message, checked_name
from app.domain.people import Shop
from app.features.leads.hub.entitling import announce
from app.features.leads.wire import AskAdvice, Asked
from app.hub.attempts import Rate
from app.hub.buyers import LANGUAGES
from app.hub.database import leads, people, tables, trade
from app.hub.database.leads import NewLead
from app.hub.database.statements import Sql
from app.hub.http import Route, json_response, public
from app.hub.hub import Hub, wall_clock
from app.hub.pages import Good, good_of
from app.hub.phone_numbers import e164
from app.hub.requests import client_network, read_json
from app.hub.transaction import Later, Transaction

#: From one address this many at once (a family, an office), then one a minute; for one number three, then one in ten minutes.
_BURST, _EVERY = 12, 60.0
_SAME_BURST, _SAME_EVERY = 3, 600.0
_KEY = re.compile(r"[0-9A-HJKMNP-TV-Z]{26}")


class Listing(msgspec.Struct, frozen=True, kw_only=True):
    """`advice`: whether the shop takes such requests just now."""

    shop: str
    address: str
    currency: str
    currency_digits: int
    good: Good
    advice: bool


class Listings:
    """The public routes; how often somebody may ask is kept in memory."""

    def __init__(self) -> None:
        self._pace = Rate(_BURST, _EVERY)
        self._same = Rate(_SAME_BURST, _SAME_EVERY)

    def routes(self) -> list[Route]:
        """What the server serves of this."""
        return [
            public("GET", "/v1/listings/{product}", self.listing),
            public("POST", "/v1/listings/{product}/leads", self.ask),
        ]

    async def listing(self, request: web.Request, hub: Hub) -> web.Response:
        """A product as anybody may see it. Raises NotFound, for one that is sold no more as well."""
        return json_response(await hub.reads.run(partial(_listing, request.match_info["product"], hub.clock())))

    async def ask(self, request: web.Request, hub: Hub) -> web.Response:
        """Raises NotFound, Refused: consent, leads.name, leads.phone, leads.message, leads.closed, rate_limited."""
        asked = await read_json(request, AskAdvice)
        if not asked.consent:
            raise Refused("consent")
        if not _KEY.fullmatch(asked.key):
            raise Refused("bad_request", reason="key")
        name, message = checked_name(asked.name), checked_message(asked.message)
        language = asked.language if asked.language in LANGUAGES else "en"
        shop = await hub.reads.run(partial(_seller, request.match_info["product"]))
        phone = e164(asked.phone[:40], shop.currency, language)
        if await hub.reads.run(lambda connection: leads.by_key(connection, shop.id, asked.key)) is not None:
            return json_response(Asked(), status=201)  # the answer was lost, and it is asked again
        self._take(client_network(request), phone)
        new = NewLead(
            id=str(ULID()), key=asked.key, listing=request.match_info["product"], title={}, name=name, phone=phone,
            message=message, language=language,
        )  # fmt: skip
        await hub.writer.run(lambda tx: _keep(tx, shop, new))
        return json_response(Asked(), status=201)

    def _take(self, network: str, phone: str) -> None:
        for rate, key in ((self._pace, network), (self._same, phone)):
            if wait := rate.take(key, wall_clock()):
                raise Later("rate_limited", seconds=wait)


def _keep(tx: Transaction, shop: Shop, new: NewLead) -> None:
    good = _good(tx.connection, new.listing)
    if not leads.entitled(tx.connection, shop.id, tx.now):
        raise Refused("leads.closed")
    if leads.by_key(tx.connection, shop.id, new.key) is None:
        leads.add(tx.connection, shop.id, msgspec.structs.replace(new, title=good.name), tx.now)
        announce(tx, shop.id)


def _listing(product: str, now: Instant, connection: Connection) -> Listing:
    shop = _seller(product, connection)
    more = connection.execute(
        select(tables.shops.c.currency_digits, tables.shops.c.address).where(tables.shops.c.id == shop.id)
    ).one()
    return Listing(
        shop=shop.name, address=more.address, currency=shop.currency, currency_digits=more.currency_digits,
        good=_good(connection, product), advice=leads.entitled(connection, shop.id, now),
    )  # fmt: skip


def _seller(product: str, connection: Connection) -> Shop:
    """Whose listing it is: the lead is theirs alone. Raises NotFound, for what is sold no more as well."""
    sold = select(trade.products.c.shop).where(trade.products.c.id == product, trade.products.c.live == 1)
    id_ = connection.execute(sold).scalar()
    found = next((shop for shop in people.all_shops(Sql(connection)) if shop.id == id_), None)
    if found is None:
        raise NotFound("listing")
    return found


def _good(connection: Connection, product: str) -> Good:
    row = connection.execute(select(trade.products).where(trade.products.c.id == product, trade.products.c.live == 1)).first()
    if row is None:
        raise NotFound("listing")
    return good_of(row)
