"""Applications at the hub: by the buyer's page or on the buyer's behalf; the application, its card and the word of it are one."""

from collections.abc import Callable

import msgspec
from aiohttp import web
from sqlalchemy import Connection
from ulid import ULID

from app.domain.conversations import Conversation
from app.domain.errors import NotFound
from app.domain.ids import ConversationId, MessageId, ShopId
from app.domain.messages import Body, Card
from app.domain.orders import CaseState, Order, masked
from app.domain.people import DESK, Actor, Role
from app.features.after_sales import rules
from app.features.after_sales.rules import Wish
from app.features.after_sales.wire import CARD, Apply, BuyerOrder, ref_of
from app.hub import once
from app.hub.access import conversation_of, conversation_to_change
from app.hub.database import audit
from app.hub.database.statements import Sql
from app.hub.http import Route, json_response, private
from app.hub.hub import Hub
from app.hub.identity import SignedIn
from app.hub.requests import read_json
from app.hub.router import Router
from app.hub.shop import orders
from app.hub.transaction import Transaction
from app.protocol.codec import encode

_BOTH = DESK | {Role.BUYER}
_SAID = frozenset({CaseState.REQUESTED, CaseState.REFUSED})
#: Tells the desks that an order changed, and both sides that its cards did; the events belong to another feature.
Announce = Callable[[Transaction, ShopId, Order], None]
#: Says something in a conversation in somebody's name; the message's way is another feature's.
Say = Callable[[Transaction, Actor, Conversation, Body, MessageId], object]

#: `(connection, shop, number) -> what small payments of the order come to`; `held`: none is added in this transaction.
PaidOut = Callable[..., int]


def register(router: Router) -> None:
    """Adds the card of an application."""
    router.card(CARD, card)


class AfterSales:
    """The routes."""

    def __init__(self, announce: Announce, router: Router, say: Say, paid_out: PaidOut) -> None:
        self._announce = announce
        self._router = router
        self._say = say
        self._paid_out = paid_out

    def routes(self) -> list[Route]:
        """What the server serves of this."""
        return [
            private("POST", "/v1/conversations/{id}/orders/{number}/cases", self.apply, _BOTH),
            private("GET", "/v1/conversations/{id}/orders/{number}/page", self.page, _BOTH),
        ]

    async def page(self, request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
        """What the buyer's page of the order shows. Raises NotFound."""
        conversation, number = ConversationId(request.match_info["id"]), request.match_info["number"]

        def read(connection: Connection) -> BuyerOrder:
            sql = Sql(connection)
            found = conversation_of(sql, who.actor, conversation)
            paid_out = self._paid_out(connection, who.actor.shop, number, held=False)
            return for_buyer(orders.own(sql, who.actor.shop, found.id, number), paid_out)

        return json_response(await hub.reads.run(read))

    async def apply(self, request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
        """Raises NotFound, Refused: after_sales.*, and for staff what no message may be sent for."""
        op = await read_json(request, Apply)
        conversation, number = ConversationId(request.match_info["id"]), request.match_info["number"]
        actor = who.actor

        def work(tx: Transaction) -> bytes:
            return self._applied(tx, actor, conversation, number, op)

        before = await hub.reads.run(lambda connection: once.answered(connection, actor, op.key))
        body = before if before is not None else await hub.writer.run(work)
        return web.Response(body=body, content_type="application/json")

    def _applied(self, tx: Transaction, actor: Actor, conversation: ConversationId, number: str, op: Apply) -> bytes:
        chat = conversation_to_change(tx, actor, conversation)
        order = orders.own(tx.sql, actor.shop, chat.id, number)
        paid_out = self._paid_out(tx.connection, actor.shop, number)
        wish = rules.checked(order, Wish(kind=op.kind, reason=op.reason, amount=op.amount, note=op.note), paid_out)
        case = str(ULID())
        after = rules.applied(order, wish, case, "buyer" if actor.is_buyer else actor.id, tx.now)
        answer = encode(for_buyer(after, paid_out) if actor.is_buyer else masked(after))
        if (first := once.keep(tx, actor, op.key, answer)) is not None:
            return first
        orders.save(tx.sql, actor.shop, after)
        facts = {"case": case, "kind": wish.kind.value, "reason": wish.reason, "amount": wish.amount, "currency": order.currency}
        audit.record(tx, actor.shop, actor, "order.apply", number, facts)
        self._announce(tx, actor.shop, after)
        if not actor.is_buyer:
            # What was applied for in their name stands in the buyer's chat at once.
            shown = card(tx.sql, actor.shop, chat, ref_of(number, case))
            self._router.allowed(tx, actor, chat, shown)
            self._say(tx, actor, chat, shown, MessageId(str(ULID())))
        return answer


def card(sql: Sql, shop: ShopId, conversation: Conversation, ref: str) -> Card:
    """The application as it stands now. Raises NotFound for another buyer's."""
    number, _, id_ = ref.rpartition(":")
    order = orders.own(sql, shop, conversation.id, number)
    case = next((one for one in order.cases if one.id == id_), None)
    if case is None:
        raise NotFound("case")
    return Card(
        card=CARD, ref=ref, title=number, amount=case.amount, currency=order.currency if case.amount else "",
        state=case.state.value, facts={"kind": case.kind.value, "reason": case.reason},
    )  # fmt: skip


def for_buyer(order: Order, paid_out: int) -> BuyerOrder:
    """Without what is the shop's own business: of a decision's word only that of a refusal is the buyer's."""
    cases = tuple(
        msgspec.structs.replace(
            case, decided_by="", by="buyer" if case.by == "buyer" else "shop", note=case.note if case.state in _SAID else ""
        )
        for case in order.cases
    )
    return BuyerOrder(
        number=order.number, state=order.state.value, currency=order.currency, total=order.total, paid=order.paid,
        refunded=order.refunded, refundable=max(0, order.refundable - paid_out), carrier=order.carrier, tracking=order.tracking,
        lines=order.lines, steps=order.steps, cases=cases,
    )  # fmt: skip
