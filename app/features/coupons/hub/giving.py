"""Coupons at the hub: what a buyer can be given, giving it once, and the card that follows it on both sides (CHAT-20)."""

from collections.abc import Callable
from functools import partial

import msgspec
from aiohttp import web
from sqlalchemy import Connection
from ulid import ULID

from app.domain.conversations import Conversation
from app.domain.coupons import Coupon, CouponKind, Issue
from app.domain.errors import NotFound, Refused
from app.domain.ids import ConversationId, Instant, MessageId, ShopId
from app.domain.messages import Body, Card
from app.domain.people import DESK, Actor
from app.domain.products import in_language
from app.features.coupons import rules
from app.features.coupons.wire import CouponsOfBuyer, Given, IssueCoupon
from app.hub import cards, once
from app.hub.access import conversation_of, conversation_to_change
from app.hub.database import audit
from app.hub.database.statements import Sql
from app.hub.http import Route, json_response, private
from app.hub.hub import Hub, wall_clock
from app.hub.identity import SignedIn
from app.hub.requests import read_json
from app.hub.router import Router
from app.hub.shop import coupon_uses, coupons, orders
from app.hub.shop.connector import ShopConnector
from app.hub.shop.coupon_uses import CARD
from app.hub.transaction import Transaction
from app.protocol.cards import CardName
from app.protocol.codec import encode

#: Says something in a conversation in somebody's name; the message's way is another feature's.
Say = Callable[[Transaction, Actor, Conversation, Body, MessageId], object]
#: Seconds between looks for coupons whose time has passed, and for orders that can be led back to a buyer by now.
LOOK_EVERY = 15.0


def register(router: Router) -> None:
    """Adds the card of a coupon, and the look at what the clock changes."""
    router.card(CARD, card)
    router.every(LOOK_EVERY, look)


class Coupons:
    """The routes. `connector` is whatever runs the shop; `router` knows what else decides on a message to a buyer."""

    def __init__(self, connector: ShopConnector, router: Router, say: Say) -> None:
        self._connector = connector
        self._router = router
        self._say = say

    def routes(self) -> list[Route]:
        """What the server serves of this."""
        return [
            private("GET", "/v1/conversations/{id}/coupons", self.of_buyer, DESK),
            private("POST", "/v1/conversations/{id}/coupons", self.issue, DESK),
        ]

    async def of_buyer(self, request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
        """What the buyer can be given and was given. Raises NotFound, ShopUnreachable."""
        conversation, shop = ConversationId(request.match_info["id"]), who.actor.shop
        chat = await hub.reads.run(lambda connection: conversation_of(Sql(connection), who.actor, conversation))
        if self._connector.outside:
            found = await self._connector.fetch_coupons(shop)
            await hub.writer.run(lambda tx: coupons.take(tx.sql, shop, found, whole=True))

        def read(connection: Connection) -> CouponsOfBuyer:
            sql, now = Sql(connection), hub.writer.now()
            issued = coupons.issues_of(sql, shop, chat.buyer.id)
            offers = rules.offers(coupons.every(sql, shop), issued, now)
            return CouponsOfBuyer(offers=offers, issued=tuple(issued), now=now)

        return json_response(await hub.reads.run(read))

    async def issue(self, request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
        """Raises NotFound, ShopUnreachable, Refused: coupons.*, outreach.*."""
        op = await read_json(request, IssueCoupon)
        conversation, actor = ConversationId(request.match_info["id"]), who.actor

        def read(connection: Connection) -> tuple[bytes | None, Coupon]:
            sql = Sql(connection)
            conversation_of(sql, actor, conversation)
            return once.answered(connection, actor, op.key), coupons.one(sql, actor.shop, op.coupon)

        body, known = await hub.reads.run(read)
        if body is None:
            # An engine is asked at the last moment: what was switched off there a second ago is not given here.
            fresh = await self._connector.fetch_coupons(actor.shop, known.code) if self._connector.outside else None
            body = await hub.writer.run(partial(self._issued, actor=actor, conversation=conversation, op=op, fresh=fresh))
        return web.Response(body=body, content_type="application/json")

    def _issued(
        self, tx: Transaction, actor: Actor, conversation: ConversationId, op: IssueCoupon, fresh: list[Coupon] | None
    ) -> bytes:
        if (first := once.answered(tx.connection, actor, op.key)) is not None:
            return first  # another try of the same was faster
        chat = conversation_to_change(tx, actor, conversation)
        rules.check_buyer(chat)
        coupon = coupons.one(tx.sql, actor.shop, op.coupon)
        if fresh is not None:
            coupons.take(tx.sql, actor.shop, fresh or [msgspec.structs.replace(coupon, live=False)], whole=False)
            coupon = coupons.one(tx.sql, actor.shop, op.coupon)
        rules.check(coupon, rules.held(coupons.issues_of(tx.sql, actor.shop, chat.buyer.id), coupon.id), tx.now)
        if not coupons.reserve(tx.sql, actor.shop, coupon.id):
            raise Refused("coupons.sold_out", coupon=coupon.code)
        coupon = coupons.one(tx.sql, actor.shop, coupon.id)
        new = coupons.give(tx, actor, coupon, chat.id, chat.buyer.id)
        shown = shown_as(new, chat.buyer.language, tx.now)
        self._router.allowed(tx, actor, chat, shown)
        facts = {"issue": new.id, "buyer": chat.buyer.id, "kind": coupon.kind.value, "value": coupon.value}
        audit.record(tx, actor.shop, actor, "coupon.issue", coupon.code, {**facts, "currency": coupon.currency})
        self._say(tx, actor, chat, shown, MessageId(str(ULID())))
        answer = encode(Given(issue=new, remaining=coupon.remaining))
        return once.keep(tx, actor, op.key, answer) or answer


def card(sql: Sql, shop: ShopId, conversation: Conversation, ref: str) -> Card:
    """The coupon as it stands now. Raises NotFound for one of another conversation."""
    found = coupons.issue(sql, shop, ref)
    if found.conversation != conversation.id:
        raise NotFound("coupon")
    return shown_as(found, conversation.buyer.language, Instant(wall_clock()))


def shown_as(issue: Issue, language: str, now: Instant) -> Card:
    """The card in the buyer's language."""
    coupon, tag = issue.coupon, language.replace("-", "_")
    facts: dict[str, str | int] = {"code": coupon.code, "kind": coupon.kind.value, "value": coupon.value}
    if coupon.minimum:
        facts["minimum"] = coupon.minimum
    if coupon.ends is not None:
        facts["ends"] = coupon.ends
    if coupon.only:
        facts["only"] = ",".join(coupon.only)
    return Card(
        card=CARD, ref=issue.id, title=in_language(coupon.name, tag) or coupon.code, text=in_language(coupon.about, tag),
        amount=coupon.value if coupon.kind is CouponKind.AMOUNT else 0, currency=coupon.currency,
        state=issue.state(now).value, facts=facts,
    )  # fmt: skip


async def look(hub: Hub) -> None:
    """Tells both sides of coupons that are over, switched off or good again, and leads orders back to buyers known by now."""
    now = hub.clock()
    for shop, conversation, issue, state in await hub.reads.run(lambda connection: coupons.untold(Sql(connection), now)):
        await hub.writer.run(partial(_tell, shop=shop, conversation=conversation, issue=issue, state=state))
    for shop, order in await hub.reads.run(coupon_uses.unled):
        await hub.writer.run(partial(_lead_back, shop=shop, order=order))


def _tell(tx: Transaction, shop: ShopId, conversation: ConversationId, issue: str, state: str) -> None:
    coupons.told(tx.sql, issue, state)
    cards.announce(tx, shop, conversation, [CardName(CARD, issue)])


def _lead_back(tx: Transaction, shop: ShopId, order: str) -> None:
    coupon_uses.follow(tx, shop, orders.by_id(tx.sql, shop, order))  # type: ignore[arg-type]
