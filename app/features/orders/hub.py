"""Orders at the hub: read from the mirror; an action asks whatever runs the shop, then mirror, audit and word of it are one."""

import contextlib
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

import msgspec
from aiohttp import web
from sqlalchemy import Connection

from app.domain.errors import Refused
from app.domain.ids import MINUTE, ConversationId, Instant, ShopId, shop_stream
from app.domain.orders import OPEN_CASES, Case, CaseState, Order, Step, masked
from app.domain.people import DESK, Actor, Role
from app.domain.text import clean
from app.features.orders import rules
from app.features.orders.rules import Action
from app.features.orders.wire import Act, ChangeAddress, ChangePrice, Decide, OrderChanged, OrdersOfBuyer, Remark, Ship
from app.hub import cards, contact_sales, once
from app.hub.database import audit, people
from app.hub.database.shop_rules import rules_of
from app.hub.database.statements import Sql
from app.hub.http import Route, json_response, private
from app.hub.hub import Hub
from app.hub.identity import SignedIn
from app.hub.requests import read_json
from app.hub.router import Router
from app.hub.shop import orders, pending
from app.hub.shop.connector import Done, ShopConnector, ShopUnreachable
from app.hub.shop.pending import Pending
from app.hub.transaction import Transaction
from app.protocol.codec import encode

A = TypeVar("A", bound=Act)
Facts = Mapping[str, str | int]


def unguarded(_tx: Transaction, _order: Order) -> None:
    """Nothing else has to be so."""


def unchanged(order: Order, _now: Instant) -> Order:
    """Nothing of the hub's own belongs to it."""
    return order


def nothing(_tx: Transaction, _shop: ShopId, _order: Order) -> None:
    """Nobody else has to hear of it."""


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """What an action comes to: what whoever runs the shop is asked, and what the hub itself puts on the order with it.

    `before` is put when it is written down that it shall happen, `after` when it has, `undo` when it could not. `told` hears
    of the order as it is then, in the same transaction.
    `guard` raises Refused, in the transaction that begins it, for what is not on the order itself.
    """

    facts: Facts
    ask: Callable[[], Awaitable[Done]] | None = None
    before: Callable[[Order, Instant], Order] = unchanged
    after: Callable[[Order, Instant], Order] = unchanged
    undo: Callable[[Order, Instant], Order] = unchanged
    guard: Callable[[Transaction, Order], None] = unguarded
    money: bool = False
    told: Callable[[Transaction, ShopId, Order], None] = nothing


#: `(order, what is asked, actor) -> what to do`; raises Refused.
Planning = Callable[[Order, A, Actor], Plan]
#: `(connection, shop, number) -> what small payments of the order come to`; they are another feature's.
PaidOut = Callable[[Connection, ShopId, str], int]
#: How long after the last try an agent may still ask again for what got no answer.
GIVE_UP_AFTER = 10 * MINUTE
_DECIDERS = frozenset({Role.SUPERVISOR, Role.ADMIN})


def register(router: Router) -> None:
    """Adds the word that an order changed."""
    router.event(OrderChanged)


class Orders:
    """The routes; `connector` is whatever runs the shop, `shipped` hears of each parcel that a desk has sent."""

    def __init__(
        self, connector: ShopConnector, paid_out: PaidOut, shipped: Callable[[Transaction, ShopId, Order], None] = nothing
    ) -> None:
        self._connector = connector
        self._paid_out = paid_out
        self._shipped = shipped
        self._plans: dict[Action, tuple[type[Act], Callable[..., Plan]]] = {}

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
            return OrdersOfBuyer(known=customer is not None, orders=[masked(order) for order in found])

        return json_response(await hub.reads.run(read))

    async def one(self, request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
        """One order by its number. Raises NotFound."""
        number = request.match_info["number"]
        found = await hub.reads.run(lambda connection: orders.by_number(Sql(connection), who.actor.shop, number))
        return json_response(masked(found))

    def _route(self, name: str, action: Action, kind: type[A], plan: Planning[A], allow: frozenset[Role] = DESK) -> Route:
        self._plans[action] = (kind, plan)

        async def handle(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
            op = await read_json(request, kind)
            number = request.match_info["number"]
            body = await self._asked(hub, who.actor, number, action, op)
            return web.Response(body=body, content_type="application/json")

        return private("POST", f"/v1/orders/{{number}}/{name}", handle, allow)

    async def _asked(self, hub: Hub, actor: Actor, number: str, action: Action, op: Act) -> bytes:
        def read(connection: Connection) -> tuple[Order, bytes | None, Pending | None]:
            sql = Sql(connection)
            order = orders.by_number(sql, actor.shop, number)
            return order, once.answered(connection, actor, op.key), pending.find(sql, actor.shop, order.id)

        order, before, begun = await hub.reads.run(read)
        if before is not None:
            return before
        if begun is None or begun.key != op.key:  # a repeated one is no matter of what the order is like by now
            if order.version != op.version:
                raise Refused("orders.changed", number=number)
            rules.check(order, action)
        else:  # what was asked for may show in the mirror already: it is judged by what the order was then
            order = msgspec.structs.replace(order, total=int(begun.facts.get("before", order.total)))
        plan = self._plan(action, order, op, actor)
        if self._connector.outside and plan.ask is not None:
            return await self._outside(hub, actor, order, action, op, plan)
        done = Done(lambda now: now) if plan.ask is None else await plan.ask()
        return await hub.writer.run(lambda tx: _settle(tx, actor, order, done, action, plan, op))

    def _plan(self, action: Action, order: Order, op: Act, actor: Actor) -> Plan:
        _kind, plan = self._plans[action]
        made: Plan = plan(order, op, actor)
        return made

    async def _outside(self, hub: Hub, actor: Actor, order: Order, action: Action, op: Act, plan: Plan) -> bytes:
        """Written down, asked of the engine, recorded: whatever happens in between, what the engine did is recorded once."""
        wish = Pending(
            key=op.key, order=order.id, number=order.number, action=action, actor=actor, operation=encode(op).decode(),
            facts=dict(plan.facts), until=Instant(0), money=plan.money,
        )  # fmt: skip
        await hub.writer.run(lambda tx: _begin(tx, actor, order, plan, wish))
        return await self._carry_on(hub, actor, order, action, op, plan)

    async def _carry_on(self, hub: Hub, actor: Actor, order: Order, action: Action, op: Act, plan: Plan) -> bytes:
        if plan.ask is None:
            raise Refused("orders.action", action=action, number=order.number)
        try:
            done = await plan.ask()
        except ShopUnreachable:
            await hub.writer.run(lambda tx: pending.release(tx, actor.shop, order.id, op.key))
            raise
        except Refused as refused:
            code = refused.code
            await hub.writer.run(lambda tx: _give_up(tx, actor, order, action, plan, op, code))
            raise
        return await hub.writer.run(lambda tx: _record(tx, actor, order, done, action, plan, op))

    async def resume(self, hub: Hub) -> None:
        """What was begun and has no end: approved money goes, for anything else it is written down that nobody knows."""
        if not self._connector.outside:
            return
        now = hub.clock()
        for shop, one in await hub.reads.run(lambda connection: pending.abandoned(Sql(connection), now)):
            if one.money:
                with contextlib.suppress(Refused):
                    await self._pay(hub, shop, one)
            elif one.until + GIVE_UP_AFTER <= now:
                await hub.writer.run(partial(_forget, shop=shop, one=one))

    async def _pay(self, hub: Hub, shop: ShopId, one: Pending) -> None:
        action = Action(one.action)
        kind, _plan = self._plans[action]
        op = msgspec.json.decode(one.operation, type=kind)
        order = await hub.reads.run(lambda connection: orders.by_id(Sql(connection), shop, one.order))
        await hub.writer.run(lambda tx: pending.claim(tx, shop, one))
        await self._carry_on(hub, one.actor, order, action, op, self._plan(action, order, op, one.actor))

    def _price(self, order: Order, op: ChangePrice, actor: Actor) -> Plan:
        total = rules.checked_total(order, op.total)
        return Plan(
            facts={"before": order.total, "after": total, "currency": order.currency},
            ask=lambda: self._connector.change_price(actor.shop, order, total, op.key),
        )

    def _address(self, order: Order, op: ChangeAddress, actor: Actor) -> Plan:
        address = rules.checked_address(op.address, order.address)
        return Plan(facts={}, ask=lambda: self._connector.set_address(actor.shop, order, address, op.key))

    def _ship(self, order: Order, op: Ship, actor: Actor) -> Plan:
        carrier = rules.checked_line(op.carrier, rules.CARRIER_LIMIT, "orders.carrier")
        tracking = rules.checked_line(op.tracking, rules.TRACKING_LIMIT, "orders.tracking")
        return Plan(
            facts={"carrier": carrier, "tracking": tracking},
            ask=lambda: self._connector.ship(actor.shop, order, carrier, tracking, op.key),
            told=self._shipped,
        )

    def _remark(self, order: Order, op: Remark, actor: Actor) -> Plan:
        text = clean(op.text).strip()
        if len(text) > rules.REMARK_LIMIT:
            raise Refused("orders.remark", limit=rules.REMARK_LIMIT)

        def remark(now: Order, _time: Instant) -> Order:
            return msgspec.structs.replace(now, flag=op.flag, remark=text, version=now.version + 1)

        return Plan(facts={"flag": op.flag.value}, after=remark)

    def _decide(self, order: Order, op: Decide, actor: Actor) -> Plan:
        note = clean(op.note).strip()[: rules.REMARK_LIMIT]
        if not op.approve and not note:
            raise Refused("orders.note")
        # A case that is approved already is one whose money is on its way: only its own key comes here again.
        case = next((one for one in order.cases if one.id == op.case and one.state in OPEN_CASES), None)
        if case is None or (case.state is CaseState.APPROVED and not op.approve):
            raise Refused("orders.case")
        if op.amount not in (None, case.amount):
            raise Refused("orders.changed", number=order.number)
        facts: Facts = {"case": case.id, "amount": case.amount, "approved": int(op.approve)}
        decision = Decision(case.id, actor.id, note)
        if not op.approve:
            return Plan(facts=facts, after=partial(decision.put, state=CaseState.REFUSED, step="refused"))
        return Plan(
            facts=facts,
            before=partial(decision.put, state=CaseState.APPROVED, step="approved"),
            # The case is the key: whoever approves it, and however often, it is paid once.
            ask=lambda: self._connector.refund(actor.shop, order, case.amount, case.reason, f"{order.number}-{case.id}"),
            after=partial(decision.put, state=CaseState.SETTLED),
            undo=partial(decision.put, state=CaseState.REQUESTED, step="refund_failed"),
            guard=partial(self._check_refund, case=case, actor=actor),
            money=True,
        )

    def _check_refund(self, tx: Transaction, order: Order, *, case: Case, actor: Actor) -> None:
        currency = people.shop(tx.sql, actor.shop).currency
        above = rules.approve_above(rules_of(tx, actor.shop).payments, currency, order)
        rules.check_decider(case, actor.id, above, order.currency)
        rules.check_payouts(order, case.id, self._paid_out(tx.connection, actor.shop, order.number))


@dataclass(frozen=True, slots=True)
class Decision:
    """What is decided on a case, by whom, and the word for the record."""

    case: str
    by: str
    note: str

    def put(self, order: Order, now: Instant, *, state: CaseState, step: str = "") -> Order:
        """The order with the case in this state. Raises Refused("orders.case") where it is decided already."""
        case = next((one for one in order.cases if one.id == self.case and one.state in OPEN_CASES), None)
        if case is None:
            raise Refused("orders.case")
        open_again = state is CaseState.REQUESTED
        after = msgspec.structs.replace(
            case, state=state, decided=None if open_again else now, decided_by="" if open_again else self.by, note=self.note
        )
        return msgspec.structs.replace(
            order,
            cases=tuple(after if one.id == case.id else one for one in order.cases),
            steps=(*order.steps, Step(code=step, time=now)) if step else order.steps,
            version=order.version + 1,
        )


def _begin(tx: Transaction, actor: Actor, order: Order, plan: Plan, wish: Pending) -> None:
    """Raises Refused("orders.changed") when somebody was faster, Later while the same is being asked for."""
    if pending.claim(tx, actor.shop, wish):
        return
    current = orders.by_id(tx.sql, actor.shop, order.id)
    if current.version != order.version:
        raise Refused("orders.changed", number=order.number)
    plan.guard(tx, current)
    _save(tx, actor.shop, current, plan.before(current, tx.now))


def _record(tx: Transaction, actor: Actor, order: Order, done: Done, action: str, plan: Plan, op: Act) -> bytes:
    """The engine has done it: that is never refused, whatever became of the mirror meanwhile."""
    shop = actor.shop
    current = orders.by_id(tx.sql, shop, order.id)
    begun = pending.finish(tx, shop, order.id, op.key)
    if begun is None:  # another try of the same was faster: it has written all this down
        answer = encode(masked(current))
        return once.keep(tx, actor, op.key, answer) or answer
    after = plan.after(done.apply(current), tx.now)
    _save(tx, shop, current, after)
    plan.told(tx, shop, after)
    audit.record(tx, shop, actor, f"order.{action}", order.number, begun.facts)
    tx.after_commit(done.saved)
    answer = encode(masked(after))
    return once.keep(tx, actor, op.key, answer) or answer


def _give_up(tx: Transaction, actor: Actor, order: Order, action: str, plan: Plan, op: Act, code: str) -> None:
    """The engine will not do it."""
    begun = pending.finish(tx, actor.shop, order.id, op.key)
    if begun is not None and plan.money:
        current = orders.by_id(tx.sql, actor.shop, order.id)
        _save(tx, actor.shop, current, plan.undo(current, tx.now))
        audit.record(tx, actor.shop, actor, f"order.{action}.failed", order.number, {**begun.facts, "code": code})


def _forget(tx: Transaction, shop: ShopId, one: Pending) -> None:
    """The agent was told that the engine did not answer, and did not ask again."""
    if pending.finish(tx, shop, one.order, one.key) is not None:
        audit.record(tx, shop, one.actor, f"order.{one.action}.unknown", one.number, one.facts)


def _settle(tx: Transaction, actor: Actor, before: Order, done: Done, action: str, plan: Plan, op: Act) -> bytes:
    """A change in the hub's own tables, with audit and word of it. Raises Refused("orders.changed") when somebody was faster."""
    current = orders.by_id(tx.sql, actor.shop, before.id)
    if (first := once.answered(tx.connection, actor, op.key)) is not None:
        return first
    if current.version != before.version:
        raise Refused("orders.changed", number=before.number)
    plan.guard(tx, current)
    after = plan.after(done.apply(plan.before(current, tx.now)), tx.now)
    after = msgspec.structs.replace(after, version=before.version + 1)
    _save(tx, actor.shop, current, after)
    plan.told(tx, actor.shop, after)
    audit.record(tx, actor.shop, actor, f"order.{action}", before.number, plan.facts)
    answer = encode(masked(after))
    once.keep(tx, actor, op.key, answer)
    return answer


def _save(tx: Transaction, shop: ShopId, before: Order, after: Order) -> None:
    if after != before:
        orders.save(tx.sql, shop, after)
        announce(tx, shop, after)


def announce(tx: Transaction, shop: ShopId, order: Order) -> None:
    """Tells the desks which show this customer's orders, and both sides of each chat with cards about this one.

    Everything that changes an order comes through here, so the contacts that it counts for are followed here too.
    """
    found = orders.conversations_of(tx.sql, shop, order.customer)
    changed = OrderChanged(order=order.id, number=order.number, conversations=tuple(found), customer=order.customer)
    tx.emit(changed, to=shop_stream(shop))
    for conversation in found:
        cards.announce_order(tx, shop, conversation, order)
    contact_sales.follow(tx, shop, order)
