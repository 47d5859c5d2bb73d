"""Orders at the hub: read from the mirror; an action asks whatever runs the shop, then mirror, audit and word of it are one."""

from collections.abc import Awaitable, Callable, Mapping
from typing import TypeVar

import msgspec
from aiohttp import web
from sqlalchemy import Connection

from app.domain.errors import Refused
from app.domain.ids import ConversationId, ShopId, shop_stream
from app.domain.orders import CaseState, Order, Step
from app.domain.people import DESK, Actor, Role
from app.domain.text import clean
from app.features.orders import rules
from app.features.orders.rules import Action
from app.features.orders.wire import Act, ChangeAddress, ChangePrice, Decide, OrderChanged, OrdersOfBuyer, Remark, Ship
from app.hub import once
from app.hub.database import audit
from app.hub.database.statements import Sql
from app.hub.http import Route, json_response, private
from app.hub.hub import Hub, wall_clock
from app.hub.identity import SignedIn
from app.hub.requests import read_json
from app.hub.router import Router
from app.hub.shop import orders
from app.hub.shop.connector import ShopConnector
from app.hub.transaction import Transaction
from app.protocol.codec import encode

A = TypeVar("A", bound=Act)
Facts = Mapping[str, str | int]
#: `(order, what is asked, actor) -> the order as it is then, and facts for the audit`; raises Refused.
Doing = Callable[[Order, A, Actor], Awaitable[tuple[Order, Facts]]]
_DECIDERS = frozenset({Role.SUPERVISOR, Role.ADMIN})


def register(router: Router) -> None:
    """Adds the word that an order changed."""
    router.event(OrderChanged)


class Orders:
    """The routes; `connector` is whatever runs the shop."""

    def __init__(self, connector: ShopConnector) -> None:
        self._connector = connector

    def routes(self) -> list[Route]:
        """What the server serves of this."""
        return [
            private("GET", "/v1/conversations/{id}/orders", self.of_buyer, DESK),
            private("GET", "/v1/orders/{number}", self.one, DESK),
            self._route("price", Action.PRICE, ChangePrice, self._price),
            self._route("address", Action.ADDRESS, ChangeAddress, self._address),
            self._route("ship", Action.SHIP, Ship, self._ship),
            self._route("remark", Action.REMARK, Remark, self._remark),
            self._route("decide", Action.APPROVE, Decide, self._decide, _DECIDERS),
        ]

    async def of_buyer(self, request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
        """The orders of a conversation's buyer. Raises NotFound."""
        conversation = ConversationId(request.match_info["id"])

        def read(connection: Connection) -> OrdersOfBuyer:
            sql = Sql(connection)
            customer = orders.customer_of(sql, who.actor.shop, conversation)
            found = [] if customer is None else orders.of_customer(sql, who.actor.shop, customer)
            return OrdersOfBuyer(known=customer is not None, orders=found)

        return json_response(await hub.reads.run(read))

    async def one(self, request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
        """One order by its number. Raises NotFound."""
        number = request.match_info["number"]
        return json_response(await hub.reads.run(lambda connection: orders.by_number(Sql(connection), who.actor.shop, number)))

    def _route(self, name: str, action: Action, kind: type[A], do: Doing[A], allow: frozenset[Role] = DESK) -> Route:
        async def handle(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
            op = await read_json(request, kind)
            number = request.match_info["number"]
            return web.Response(body=await self._carried_out(hub, who, number, action, op, do), content_type="application/json")

        return private("POST", f"/v1/orders/{{number}}/{name}", handle, allow)

    async def _carried_out(self, hub: Hub, who: SignedIn, number: str, action: Action, op: A, do: Doing[A]) -> bytes:
        actor = who.actor

        def read(connection: Connection) -> tuple[Order, bytes | None]:
            order = orders.by_number(Sql(connection), actor.shop, number)
            return order, once.answered(connection, actor, op.key)

        order, before = await hub.reads.run(read)
        if before is not None:
            return before
        if order.version != op.version:
            raise Refused("orders.changed", number=number)
        rules.check(order, action)
        after, facts = await do(order, op, actor)
        return await hub.writer.run(lambda tx: _settle(tx, actor, order, after, f"order.{action}", facts, op))

    async def _price(self, order: Order, op: ChangePrice, actor: Actor) -> tuple[Order, Facts]:
        total = rules.checked_total(order, op.total)
        after = await self._connector.change_price(actor.shop, order, total, op.key)
        return after, {"before": order.total, "after": total, "currency": order.currency}

    async def _address(self, order: Order, op: ChangeAddress, actor: Actor) -> tuple[Order, Facts]:
        address = rules.checked_address(op.address)
        return await self._connector.set_address(actor.shop, order, address, op.key), {}

    async def _ship(self, order: Order, op: Ship, actor: Actor) -> tuple[Order, Facts]:
        carrier = rules.checked_line(op.carrier, rules.CARRIER_LIMIT, "orders.carrier")
        tracking = rules.checked_line(op.tracking, rules.TRACKING_LIMIT, "orders.tracking")
        after = await self._connector.ship(actor.shop, order, carrier, tracking, op.key)
        return after, {"carrier": carrier, "tracking": tracking}

    async def _remark(self, order: Order, op: Remark, actor: Actor) -> tuple[Order, Facts]:
        text = clean(op.text).strip()
        if len(text) > rules.REMARK_LIMIT:
            raise Refused("orders.remark", limit=rules.REMARK_LIMIT)
        after = msgspec.structs.replace(order, flag=op.flag, remark=text, version=order.version + 1)
        return after, {"flag": op.flag.value}

    async def _decide(self, order: Order, op: Decide, actor: Actor) -> tuple[Order, Facts]:
        case = next((one for one in order.cases if one.id == op.case), None)
        if case is None or case.state is not CaseState.REQUESTED:
            raise Refused("orders.case")
        note = clean(op.note).strip()[: rules.REMARK_LIMIT]
        if not op.approve and not note:
            raise Refused("orders.note")
        after, state = order, CaseState.REFUSED
        if op.approve:
            after = await self._connector.refund(actor.shop, order, case.amount, case.reason, op.key)
            state = CaseState.SETTLED
        now = wall_clock()
        decided = msgspec.structs.replace(case, state=state, decided=now, decided_by=actor.id, note=note)
        step = Step(code="approved" if op.approve else "refused", time=now)
        after = msgspec.structs.replace(
            after,
            cases=tuple(decided if one.id == case.id else one for one in after.cases),
            steps=after.steps if op.approve else (*after.steps, step),
            version=order.version + 1,
        )
        return after, {"case": case.id, "amount": case.amount, "approved": int(op.approve)}


def _settle(tx: Transaction, actor: Actor, before: Order, after: Order, action: str, facts: Facts, op: Act) -> bytes:
    """Mirror, audit and word of it. Raises Refused("orders.changed") when somebody was faster."""
    answer = encode(after)
    if (first := once.keep(tx, actor, op.key, answer)) is not None:
        return first
    if orders.by_id(tx.sql, actor.shop, before.id).version != before.version:
        raise Refused("orders.changed", number=before.number)
    orders.save(tx.sql, actor.shop, after)
    audit.record(tx, actor.shop, actor, action, before.number, facts)
    announce(tx, actor.shop, after)
    return answer


def announce(tx: Transaction, shop: ShopId, order: Order) -> None:
    """Tells the desks which show this customer's orders."""
    found = orders.conversations_of(tx.sql, shop, order.customer)
    tx.emit(OrderChanged(order=order.id, number=order.number, conversations=tuple(found)), to=shop_stream(shop))
