"""Own initiative at the hub: the chat to an order number (CHAT-7), and the limits on writing to silent buyers (CHAT-8)."""

from collections.abc import Callable
from dataclasses import dataclass

from aiohttp import web
from sqlalchemy import Connection
from ulid import ULID

from app.domain.conversations import Conversation
from app.domain.errors import NotFound
from app.domain.ids import DAY, BuyerId, ConversationId, ShopId
from app.domain.messages import Body
from app.domain.order_numbers import order_number, spellings
from app.domain.people import DESK, Actor, Buyer
from app.features.outreach import rules
from app.features.outreach.rules import Limits, Tier
from app.features.outreach.wire import Grounds, OrderChat, WriteAbout
from app.hub.access import conversation_of
from app.hub.database import conversations, messages, order_chats
from app.hub.database.order_chats import OrderOf
from app.hub.database.statements import Sql
from app.hub.http import Route, json_response, private
from app.hub.hub import Hub
from app.hub.identity import SignedIn
from app.hub.requests import read_json
from app.hub.router import Router
from app.hub.transaction import Later, Transaction

#: Tells the shop's staff of a new conversation; the event belongs to another feature.
Opened = Callable[[Transaction, ShopId, Conversation], None]
#: Messages read at a time while counting; nearly always the first few decide.
_PAGE = 20
#: Digits of a phone number that a client may see before it is revealed.
_HINT_DIGITS = 4


def register(router: Router) -> None:
    """Every message of staff to a silent buyer is checked."""
    router.check_message(Proactive(Limits()).check)


@dataclass(frozen=True, slots=True)
class Proactive:
    """The limits of CHAT-8. What was sent is counted in the chat itself: one truth, whatever wrote it."""

    limits: Limits

    def check(self, tx: Transaction, actor: Actor, conversation: Conversation, _body: Body) -> None:
        """Raises Later: outreach.limit, outreach.no_order, outreach.never_wrote.

        Not remembered: once the buyer has written, a retry goes through.
        """
        last = conversation.last_buyer_time
        # Nearly every message ends here, decided from the row that is here anyway; time first, since roles cost ten times that.
        if (last is not None and tx.now - last <= self.limits.free) or actor.is_buyer:
            return
        allowed = rules.allowance(last, None, tx.now, self.limits)
        if allowed.tier is Tier.CLOSED:
            order = order_chats.newest_order(tx.connection, actor.shop, conversation.buyer.id)
            allowed = rules.allowance(last, order, tx.now, self.limits)
        if allowed.limit is None:
            return
        if allowed.tier is Tier.CLOSED and last is None:
            raise Later("outreach.never_wrote", order_days=self.limits.order // DAY)
        if allowed.tier is Tier.CLOSED:
            raise Later("outreach.no_order", days=self.limits.recent // DAY, order_days=self.limits.order // DAY)
        if _sent(tx.sql, conversation, allowed) >= allowed.limit:
            raise Later("outreach.limit", limit=allowed.limit)


def _sent(sql: Sql, conversation: Conversation, allowed: rules.Allowance) -> int:
    """Agent messages that count, newest first, no further than the decision needs."""
    sent, before = 0, 0
    while page := messages.before(sql, conversation.id, before, _PAGE):
        sent += rules.sent_since(page, allowed.since)
        if allowed.limit is None or sent >= allowed.limit or page[-1].time <= allowed.since:
            break
        before = page[-1].number
    return sent


@dataclass(frozen=True, slots=True)
class OrderDoor:
    """From an order number to the chat with its buyer; `opened` tells the staff of a new one."""

    opened: Opened

    def routes(self) -> list[Route]:
        """What the server serves of this."""
        return [
            private("GET", "/v1/outreach", self.look_up, DESK),
            private("POST", "/v1/outreach", self.write, DESK),
            private("GET", "/v1/outreach/{id}", grounds, DESK),
        ]

    async def look_up(self, request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
        """`?order=`; changes nothing. Answers OrderChat. Raises NotFound, for another shop's as well."""
        number = _number(request.query.get("order", ""))

        def read(connection: Connection) -> OrderChat:
            order = order_chats.order(connection, who.actor.shop, spellings(number))
            return _answer(order, _existing(connection, who.actor.shop, order))

        return json_response(await hub.reads.run(read))

    async def write(self, request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
        """Finds or opens the chat. Answers OrderChat. Raises NotFound, for another shop's as well; nothing is created then."""
        number = _number((await read_json(request, WriteAbout)).order)
        return json_response(await hub.writer.run(lambda tx: self.chat_about(tx, who.actor.shop, number)))

    def chat_about(self, tx: Transaction, shop: ShopId, number: str) -> OrderChat:
        """The chat with the buyer of this order, opened where there is none. Raises NotFound, for another shop's as well."""
        order = order_chats.order(tx.connection, shop, spellings(number), lock=True)
        found = _existing(tx.connection, shop, order)
        return _answer(order, found if found is not None else self._open(tx, shop, order))

    def _open(self, tx: Transaction, shop: ShopId, order: OrderOf) -> ConversationId:
        buyer = Buyer(
            id=BuyerId(str(ULID())),
            name=order.name,
            language=order.language.replace("_", "-"),
            channel=rules.channel_of(order.source),
            rank=order.rank,
            phone_hint=order.phone[-_HINT_DIGITS:],
        )
        conversation = Conversation(id=ConversationId(str(ULID())), buyer=buyer, created=tx.now)
        conversations.add(tx.sql, shop, conversation)
        order_chats.link(tx.connection, buyer.id, order.customer)
        self.opened(tx, shop, conversation)
        return conversation.id


async def grounds(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """Answers Grounds, so that the composer can say what is left. Raises NotFound, for another shop's as well."""
    id_ = ConversationId(request.match_info["id"])

    def read(connection: Connection) -> Grounds:
        conversation = conversation_of(Sql(connection), who.actor, id_)
        return Grounds(order=order_chats.newest_order(connection, who.actor.shop, conversation.buyer.id))

    return json_response(await hub.reads.run(read))


def _number(typed: str) -> str:
    number = order_number(typed)
    if not number:
        raise NotFound("order")
    return number


def _existing(connection: Connection, shop: ShopId, order: OrderOf) -> ConversationId | None:
    return order_chats.conversation_with(connection, shop, order.customer, rules.channel_of(order.source))


def _answer(order: OrderOf, conversation: ConversationId | None) -> OrderChat:
    return OrderChat(order=order.number, placed=order.placed, buyer=order.name, conversation=conversation)
