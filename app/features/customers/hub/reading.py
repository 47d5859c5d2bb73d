"""Reading profiles: masked, with figures and what they count, links and who else it may be; and a customer's records."""

from collections.abc import Sequence

from aiohttp import web
from sqlalchemy import Connection

from app.domain.customers import Customer, lately
from app.domain.ids import ConversationId, CustomerId, Instant
from app.domain.orders import Order
from app.domain.people import DESK, Actor, Right
from app.features.customers import rules
from app.features.customers.wire import Candidate, Counted, Linked, Profile, Records, Sale
from app.hub.database import rights
from app.hub.database.statements import Sql
from app.hub.http import Route, json_response, private
from app.hub.hub import Hub, wall_clock
from app.hub.identity import SignedIn
from app.hub.shop import customers, debts, identities, links, orders, points

#: Orders that explain the figures; orders in the tabs; lines of the points' ledger; other profiles.
_COUNTED, _ORDERS, _RELATED, _POINTS, _OTHERS = 100, 200, 100, 200, 20


def routes() -> list[Route]:
    """What the server serves of this."""
    return [
        private("GET", "/v1/conversations/{id}/customer", of_chat, DESK),
        private("GET", "/v1/customers/{id}", of_customer, DESK),
        private("GET", "/v1/customers/{id}/records", records, DESK),
    ]


async def of_chat(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """The profile behind a conversation. Raises NotFound."""
    conversation = ConversationId(request.match_info["id"])

    def read(connection: Connection) -> Profile:
        sql = Sql(connection)
        known = orders.customer_of(sql, who.actor.shop, conversation)
        return Profile() if known is None else profile_of(sql, who.actor, known, wall_clock())

    return json_response(await hub.reads.run(read))


async def of_customer(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """A customer's profile. Raises NotFound."""
    id_ = CustomerId(request.match_info["id"])
    return json_response(await hub.reads.run(lambda connection: profile_of(Sql(connection), who.actor, id_, wall_clock())))


async def records(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """A customer's orders, debts, returns and points. Raises NotFound."""
    id_ = CustomerId(request.match_info["id"])
    return json_response(await hub.reads.run(lambda connection: _records(Sql(connection), who.actor, id_, wall_clock())))


def profile_of(sql: Sql, actor: Actor, id_: CustomerId, now: Instant) -> Profile:
    """As it travels. Raises NotFound."""
    shop = actor.shop
    known = customers.one(sql, shop, id_, now)
    since = lately(now, customers.zone_of(sql, shop))
    together = links.of(sql, shop, id_)[:_OTHERS]
    alike = customers.sharing(sql, shop, known, _OTHERS)
    linked = [customers.one(sql, shop, one, now) for one in together]
    others = [(customers.one(sql, shop, one, now), by) for one, by in alike.items() if one not in together]
    return Profile(
        customer=rules.for_everybody(known),
        identity=identities.kept(sql, shop, id_),
        may_identity=rights.holds(sql, actor.id, Right.IDENTITY),
        linked=tuple(Linked(id=one.id, name=one.name, source=one.source, bought=one.bought) for one in linked),
        candidates=tuple(Candidate(id=one.id, name=one.name, source=one.source, by=by) for one, by in others[:_OTHERS]),
        counted=tuple(
            Counted(number=number, placed=placed, amount=amount, lately=placed >= since)
            for number, placed, amount in customers.counted(sql, shop, id_, _COUNTED)
        ),
    )


def _records(sql: Sql, actor: Actor, id_: CustomerId, now: Instant) -> Records:
    shop = actor.shop
    known = customers.one(sql, shop, id_, now)
    together = {one: customers.one(sql, shop, one, now) for one in links.of(sql, shop, id_)[:_OTHERS]}
    alike = {
        one: customers.one(sql, shop, one, now) for one in customers.sharing(sql, shop, known, _OTHERS) if one not in together
    }
    own = orders.of_customers(sql, shop, [id_, *together], _ORDERS + 1)
    related = orders.of_customers(sql, shop, [*alike], _RELATED + 1) if alike else []
    return Records(
        orders=_sales(own[:_ORDERS], {id_: known, **together}),
        more=len(own) > _ORDERS,
        related=_sales(related[:_RELATED], alike),
        related_more=len(related) > _RELATED,
        unpaid=tuple(debts.unpaid(sql, shop, id_)),
        debts=tuple(debts.of_customer(sql, shop, id_)),
        points=tuple(points.entries(sql, shop, id_, _POINTS)),
    )


def _sales(found: Sequence[Order], people: dict[CustomerId, Customer]) -> tuple[Sale, ...]:
    return tuple(
        Sale(
            number=one.number, customer=one.customer, name=people[one.customer].name, source=people[one.customer].source,
            state=one.state, currency=one.currency, total=one.total, paid=one.paid, refunded=one.refunded, placed=one.placed,
            goods=tuple((line.name, line.quantity) for line in one.lines), cases=one.cases,
        )
        for one in found
    )  # fmt: skip
