"""The shop's own coupons, kept by its admins; where an engine runs the shop they are kept there (CHAT-20)."""

import contextlib

import msgspec
from aiohttp import web
from sqlalchemy import Connection
from ulid import ULID

from app.domain.errors import Refused
from app.domain.ids import CouponId
from app.domain.people import Actor, Role
from app.features.coupons import rules
from app.features.coupons.wire import SHOP, EndCoupon, MakeCoupon, ShopCoupons, end_address
from app.hub import once
from app.hub.database import audit, people
from app.hub.database.statements import Sql
from app.hub.http import Route, json_response, private
from app.hub.hub import Hub
from app.hub.identity import SignedIn
from app.hub.requests import read_json
from app.hub.shop import coupons
from app.hub.shop.connector import ShopConnector, ShopUnreachable
from app.hub.transaction import Transaction
from app.protocol.codec import encode

_ADMIN = frozenset({Role.ADMIN})


class Keeping:
    """The routes. `connector` is whatever runs the shop."""

    def __init__(self, connector: ShopConnector) -> None:
        self._connector = connector

    def routes(self) -> list[Route]:
        """What the server serves of this."""
        return [
            private("GET", SHOP, self.all, _ADMIN),
            private("POST", SHOP, self.make, _ADMIN),
            private("POST", end_address(CouponId("{id}")), self.end, _ADMIN),
        ]

    async def all(self, request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
        """Those that are over too. An engine's as it has them now, or as they were known while it does not answer."""
        shop = who.actor.shop
        if self._connector.outside:
            with contextlib.suppress(ShopUnreachable):
                fresh = await self._connector.fetch_coupons(shop)
                await hub.writer.run(lambda tx: coupons.take(tx.sql, shop, fresh, whole=True))

        def read(connection: Connection) -> ShopCoupons:
            found = coupons.every(Sql(connection), shop)
            return ShopCoupons(coupons=tuple(found), engine=self._connector.outside)

        return json_response(await hub.reads.run(read))

    async def make(self, request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
        """Raises Refused: coupons.engine, coupons.taken, and what the rules refuse."""
        op = await read_json(request, MakeCoupon)
        self._check()
        return _json(await hub.writer.run(lambda tx: _made(tx, who.actor, op)))

    async def end(self, request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
        """Raises NotFound, Refused: coupons.engine."""
        op, id_ = await read_json(request, EndCoupon), CouponId(request.match_info["id"])
        self._check()
        return _json(await hub.writer.run(lambda tx: _ended(tx, who.actor, id_, op)))

    def _check(self) -> None:
        if self._connector.outside:
            raise Refused("coupons.engine")


def _made(tx: Transaction, actor: Actor, op: MakeCoupon) -> bytes:
    if (first := once.answered(tx.connection, actor, op.key)) is not None:
        return first
    new = rules.made(op.terms, CouponId(str(ULID())), people.shop(tx.sql, actor.shop).currency, tx.now)
    # A code stands for one coupon for ever: orders and reports name it.
    if coupons.by_code(tx.sql, actor.shop, new.code) is not None:
        raise Refused("coupons.taken", coupon=new.code)
    coupons.save(tx.sql, actor.shop, new)
    facts: dict[str, str | int] = {"kind": new.kind.value, "value": new.value, "currency": new.currency}
    facts |= {"minimum": new.minimum} if new.minimum else {}
    facts |= {"stock": new.stock} if new.stock is not None else {}
    audit.record(tx, actor.shop, actor, "coupon.make", new.code, facts)
    answer = encode(new)
    return once.keep(tx, actor, op.key, answer) or answer


def _ended(tx: Transaction, actor: Actor, id_: CouponId, op: EndCoupon) -> bytes:
    if (first := once.answered(tx.connection, actor, op.key)) is not None:
        return first
    before = coupons.one(tx.sql, actor.shop, id_)
    after = msgspec.structs.replace(before, live=False)
    if before.live:
        coupons.save(tx.sql, actor.shop, after)
        audit.record(tx, actor.shop, actor, "coupon.end", before.code, {})
    answer = encode(after)
    return once.keep(tx, actor, op.key, answer) or answer


def _json(body: bytes) -> web.Response:
    return web.Response(body=body, content_type="application/json")
