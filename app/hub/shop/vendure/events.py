"""`POST /v1/shop-events`: the engine's plugin says what changed. Only names are told, and only under a shared secret.

The body is signed as a whole (HMAC-SHA256, hexadecimal, header X-Frontdesk-Signature) and carries its time and an id of its
own: what is too old, or was here before, is not listened to again.
"""

import hmac
from collections import OrderedDict
from hashlib import sha256

import msgspec
from aiohttp import web

from app.domain.errors import Forbidden, Refused
from app.domain.ids import MINUTE, Instant
from app.hub.http import Route, json_response, public
from app.hub.hub import Hub
from app.hub.requests import JSON_LIMIT, read_bytes
from app.hub.shop.vendure.following import Following
from app.protocol.errors import ErrorCode

PATH = "/v1/shop-events"
SIGNATURE = "X-Frontdesk-Signature"
#: How far the engine's clock may be off.
TOLERANCE = 5 * MINUTE
_REMEMBERED = 20_000


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """`time` in milliseconds; orders by number, products and customers by the engine's ids."""

    id: str
    time: int
    orders: list[str] = []
    products: list[str] = []
    customers: list[str] = []


class EngineEvents:
    """The route."""

    def __init__(self, secret: bytes, following: Following) -> None:
        self._secret = secret
        self._following = following
        self._seen: OrderedDict[str, Instant] = OrderedDict()

    def routes(self) -> list[Route]:
        """What the server serves of this."""
        return [public("POST", PATH, self.take)]

    async def take(self, request: web.Request, hub: Hub) -> web.StreamResponse:
        """Raises Forbidden for a wrong signature, Refused("bad_request") for what is old or malformed."""
        body = await read_bytes(request, JSON_LIMIT)
        right = hmac.new(self._secret, body, sha256).hexdigest()
        if not hmac.compare_digest(right.encode(), request.headers.get(SIGNATURE, "").encode()):
            raise Forbidden(PATH)
        try:
            told = msgspec.json.decode(body, type=Told)
        except msgspec.MsgspecError as error:
            raise Refused(ErrorCode.BAD_REQUEST, reason=str(error)[:200]) from error
        now = hub.clock()
        if abs(now - told.time) > TOLERANCE or not 0 < len(told.id) <= 64:
            raise Refused(ErrorCode.BAD_REQUEST, reason="time")
        if self._is_new(told.id, now):
            self._following.notice(told.orders, told.products, told.customers)
        return json_response({}, 202)

    def _is_new(self, id_: str, now: Instant) -> bool:
        while self._seen and (len(self._seen) > _REMEMBERED or next(iter(self._seen.values())) + 2 * TOLERANCE < now):
            self._seen.popitem(last=False)
        if id_ in self._seen:
            return False
        self._seen[id_] = now
        return True
