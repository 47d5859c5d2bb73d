"""The buyer's own page: their requests with the answers, read by the secret that their browser made (REQ-4)."""

import hashlib
import re
from functools import partial

from aiohttp import hdrs, web
from sqlalchemy import Connection

from app.domain.errors import Refused
from app.domain.ids import Instant, ShopId
from app.domain.requests import BuyerRequest, Outcome, Said, checked_text
from app.features.requests import rules
from app.features.requests.hub.announcing import announce
from app.features.requests.wire import MyRequest, MyRequests, Seen, WriteBack
from app.hub.attempts import Rate
from app.hub.database import buyer_requests, people
from app.hub.database.statements import Sql
from app.hub.http import NotSignedIn, Route, json_response, public
from app.hub.hub import Hub, wall_clock
from app.hub.requests import client_network, read_json
from app.hub.transaction import Later, Transaction

#: Requests on the page; answers that one look confirms.
_MOST, _MOST_SEEN = 50, 200
#: From one address, over all that the page asks: it looks again every few seconds.
_BURST, _EVERY = 240, 0.5
#: What one browser may write back: as many at once, then one in so many seconds.
_WRITES, _WRITE_EVERY = 10, 30.0
_SECRET = re.compile(r"[A-Za-z0-9_-]{43}")
#: How a page names one thing that it sends.
KEY = re.compile(r"[0-9A-HJKMNP-TV-Z]{26}")


def hashed(secret: str) -> str:
    """What is kept of a browser's secret: 256 bits need no salt. Raises Refused("bad_request") for another shape."""
    if not _SECRET.fullmatch(secret):
        raise Refused("bad_request", reason="secret")
    return hashlib.sha256(secret.encode()).hexdigest()


class OwnPage:
    """The public routes; each knows its reader by the bearer alone."""

    def __init__(self) -> None:
        self._pace = Rate(_BURST, _EVERY)
        self._writes = Rate(_WRITES, _WRITE_EVERY)

    def routes(self) -> list[Route]:
        """What the server serves of this."""
        return [
            public("GET", "/v1/my/requests", self.list),
            public("POST", "/v1/my/requests/{id}/messages", self.write),
            public("POST", "/v1/my/requests/{id}/seen", self.seen),
        ]

    async def list(self, request: web.Request, hub: Hub) -> web.Response:
        """Raises NotSignedIn, Refused: rate_limited."""
        asker = self._asker(request)

        def read(connection: Connection) -> MyRequests:
            found = buyer_requests.of_asker(connection, asker, _MOST + 1)
            names = {shop.id: shop.name for shop in people.all_shops(Sql(connection))}
            mine = [_shown(connection, one, names[shop]) for shop, one in found[:_MOST]]
            return MyRequests(requests=mine, more=len(found) > _MOST)

        return json_response(await hub.reads.run(read))

    async def write(self, request: web.Request, hub: Hub) -> web.Response:
        """The buyer writes again, which opens it again. Raises NotFound, Refused: requests.text, rate_limited, bad_request."""
        asker, op = self._asker(request), await read_json(request, WriteBack)
        if not KEY.fullmatch(op.key):
            raise Refused("bad_request", reason="key")
        text = checked_text(op.text)
        if wait := self._writes.take(asker, wall_clock()):
            raise Later("rate_limited", seconds=wait)
        said = Said(id=op.key, by="", text=text, time=Instant(0))
        await hub.writer.run(partial(_write, asker=asker, request=request.match_info["id"], said=said))
        return json_response({"received": True}, status=201)

    async def seen(self, request: web.Request, hub: Hub) -> web.Response:
        """These answers reached the page, or its reader. Raises NotFound, Refused: rate_limited, bad_request."""
        asker, op = self._asker(request), await read_json(request, Seen)
        if len(op.ids) > _MOST_SEEN:
            raise Refused("bad_request", reason="ids")
        await hub.writer.run(partial(_hear, asker=asker, request=request.match_info["id"], op=op))
        return json_response({})

    def _asker(self, request: web.Request) -> str:
        if wait := self._pace.take(client_network(request), wall_clock()):
            raise Later("rate_limited", seconds=wait)
        scheme, _, secret = request.headers.get(hdrs.AUTHORIZATION, "").partition(" ")
        if scheme.lower() != "bearer" or not _SECRET.fullmatch(secret):
            raise NotSignedIn
        return hashed(secret)


def _write(tx: Transaction, asker: str, request: str, said: Said) -> None:
    shop, found = _own(tx.connection, asker, request)
    if buyer_requests.say(tx.connection, found.id, Said(id=said.id, by="", text=said.text, time=tx.now)):
        buyer_requests.save(tx.connection, shop, rules.written_back(found, tx.now))
        announce(tx, shop)


def _hear(tx: Transaction, asker: str, request: str, op: Seen) -> None:
    shop, found = _own(tx.connection, asker, request)
    if buyer_requests.heard(tx.connection, found.id, op.ids, op.read, tx.now):
        announce(tx, shop)


def _own(connection: Connection, asker: str, request: str) -> tuple[ShopId, BuyerRequest]:
    """Raises NotFound, for another browser's as well."""
    shop = buyer_requests.shop_of(connection, request, asker)
    return shop, buyer_requests.one(connection, shop, request)


def _shown(connection: Connection, request: BuyerRequest, shop: str) -> MyRequest:
    return MyRequest(
        id=request.id, origin=request.origin.value, topic=request.topic, order=request.order, title=request.title,
        text=request.text, created=request.created, shop=shop, closed=request.outcome is not Outcome.OPEN,
        exchange=buyer_requests.exchange(connection, request.id),
    )  # fmt: skip
