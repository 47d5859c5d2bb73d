"""The forms of the shop's pages: a question about an order, about a product or to the seller, and the call centre (REQ-1)."""

from functools import partial

import msgspec
from aiohttp import web
from sqlalchemy import Connection, select
from ulid import ULID

from app.domain.errors import NotFound, Refused
from app.domain.order_numbers import order_number, spellings
from app.domain.people import Shop
from app.domain.requests import Origin, checked_name, checked_text
from app.features.requests import rules
from app.features.requests.hub.announcing import announce
from app.features.requests.hub.mail import queue
from app.features.requests.hub.own_page import KEY, hashed
from app.features.requests.wire import Ask, AskAnswer
from app.hub.attempts import Rate
from app.hub.buyers import LANGUAGES, only_shop
from app.hub.database import buyer_requests, order_chats, people, trade
from app.hub.database.buyer_requests import NewRequest
from app.hub.database.statements import Sql
from app.hub.http import Route, json_response, public
from app.hub.hub import Hub, wall_clock
from app.hub.pages import good_of
from app.hub.phone_numbers import e164
from app.hub.requests import client_network, read_json
from app.hub.transaction import Later, Transaction

#: From one address this many at once (a family, an office), then one a minute; from one browser five, then one in two minutes.
_BURST, _EVERY = 15, 60.0
_SAME_BURST, _SAME_EVERY = 5, 120.0


class AskDoor:
    """The public route; how often somebody may ask is kept in memory."""

    def __init__(self) -> None:
        self._pace = Rate(_BURST, _EVERY)
        self._same = Rate(_SAME_BURST, _SAME_EVERY)

    def routes(self) -> list[Route]:
        """What the server serves of this."""
        return [public("POST", "/v1/ask", self.ask)]

    async def ask(self, request: web.Request, hub: Hub) -> web.Response:
        """Raises Refused: consent, requests.name, .text, .phone, .topic, .order, .product, rate_limited, bad_request."""
        asked = await read_json(request, Ask)
        if not asked.consent:
            raise Refused("consent")
        if not KEY.fullmatch(asked.key) or asked.origin not in set(Origin):
            raise Refused("bad_request", reason="key")
        shop = await hub.reads.run(partial(_shop, asked))
        new = _checked(asked, shop)
        known = await hub.reads.run(lambda connection: buyer_requests.by_key(connection, shop.id, asked.key))
        if known is None:
            for rate, key in ((self._pace, client_network(request)), (self._same, new.asker)):
                if wait := rate.take(key, wall_clock()):
                    raise Later("rate_limited", seconds=wait)
            await hub.writer.run(partial(_keep, shop=shop, new=new))
        return json_response(AskAnswer(), status=201)  # also where the first answer was lost, and it is asked again


def _shop(asked: Ask, connection: Connection) -> Shop:
    """Whom the question goes to. Raises NotFound, Refused("requests.product") for what nobody sells."""
    wanted = asked.shop
    if asked.origin == Origin.PRODUCT and asked.product:
        sold = select(trade.products.c.shop).where(trade.products.c.id == asked.product[:64], trade.products.c.live == 1)
        wanted = connection.execute(sold).scalar() or ""
        if not wanted:
            raise Refused("requests.product")
    if not wanted:
        return only_shop(Sql(connection))
    found = next((shop for shop in people.all_shops(Sql(connection)) if shop.id == wanted), None)
    if found is None:
        raise NotFound("shop")
    return found


def _checked(asked: Ask, shop: Shop) -> NewRequest:
    origin = Origin(asked.origin)
    language = asked.language if asked.language in LANGUAGES else "en"
    phone = "" if origin is Origin.PRODUCT and not asked.phone.strip() else e164(
        asked.phone[:40], shop.currency, language, "requests.phone"
    )  # fmt: skip
    order = order_number(asked.order)
    if origin is Origin.ORDERS and not order:
        raise Refused("requests.order")
    return NewRequest(
        id=str(ULID()), key=asked.key, asker=hashed(asked.secret), origin=origin, name=checked_name(asked.name),
        text=checked_text(asked.text), phone=phone, language=language, topic=rules.checked_topic(origin, asked.topic),
        order=order, product=asked.product[:64] if origin is Origin.PRODUCT else "",
    )  # fmt: skip


def _keep(tx: Transaction, shop: Shop, new: NewRequest) -> None:
    if buyer_requests.by_key(tx.connection, shop.id, new.key) is not None:
        return
    number, confirmed = _order(tx.connection, shop, new)
    title = _title(tx.connection, shop, new.product)
    whole = msgspec.structs.replace(new, order=number, confirmed=confirmed, title=title)
    buyer_requests.add(tx.connection, shop.id, whole, tx.now)
    queue(tx, shop.id, whole)
    announce(tx, shop.id)


def _order(connection: Connection, shop: Shop, new: NewRequest) -> tuple[str, bool]:
    """The number as the shop spells it where it is this person's, as it was typed otherwise: only the desk learns which."""
    if not new.order:
        return "", False
    try:
        found = order_chats.order(connection, shop.id, spellings(new.order))
    except Refused:
        return new.order, False
    return (found.number, True) if new.phone and found.phone == new.phone else (new.order, False)


def _title(connection: Connection, shop: Shop, product: str) -> dict[str, str]:
    """What the product is called now. Raises Refused("requests.product") for what the shop does not sell."""
    if not product:
        return {}
    mine = trade.products.c.id == product, trade.products.c.shop == shop.id, trade.products.c.live == 1
    row = connection.execute(select(trade.products).where(*mine)).first()
    if row is None:
        raise Refused("requests.product")
    return good_of(row).name
