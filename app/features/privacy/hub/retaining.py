"""Retention: what was not touched for as long as the shop set goes by itself, a few at a time, each of them logged."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, case, func, select

from app.domain.errors import NotFound
from app.domain.ids import Instant, ShopId
from app.domain.people import Actor, Role
from app.domain.privacy import Clock, PrivacyRules
from app.features.privacy import rules
from app.features.privacy.hub import erasing, finding
from app.features.privacy.wire import Due, DueItem
from app.hub.database.booking_tables import bookings
from app.hub.database.landing_tables import contacts
from app.hub.database.lead_tables import leads
from app.hub.database.personal import Ids
from app.hub.database.request_tables import requests
from app.hub.database.shop_rules import read_rules
from app.hub.database.statements import Sql
from app.hub.database.tables import buyers, conversations, messages, shops
from app.hub.database.trade import customers, orders
from app.hub.hub import Hub
from app.hub.shop.connector import ShopUnreachable
from app.hub.transaction import Transaction

#: Has an engine's own copy of customers go.
Forget = Callable[[ShopId, Sequence[str]], Awaitable[bool]]
#: Seconds between two looks; erasures in one look, each an operation of its own: what people send goes in between.
EVERY, BATCH = 900.0, 20
#: Rows of the list of what becomes due next.
_SHOWN = 100


@dataclass(frozen=True, slots=True)
class _Thing:
    of: str
    name: str
    last: Instant


def the_clock(shop: ShopId) -> Actor:
    """Who erases by itself, for the audit log."""
    return Actor(id="hub", shop=shop, name="Frontdesk", roles=frozenset({Role.ADMIN}))


async def _nowhere_else(_shop: ShopId, _customers: Sequence[str]) -> bool:
    return True


async def retain(hub: Hub, forget: Forget = _nowhere_else) -> None:
    """One look at every shop. `forget` has the engine's own copy go first, and raises ShopUnreachable to be asked again."""
    now = hub.clock()
    for shop, set_ in await hub.reads.run(_rules_of_all):
        for clock in Clock:
            found = await hub.reads.run(partial(things, shop=shop, set_=set_, clock=clock, now=now, limit=BATCH, due=True))
            for thing in found:
                await _let_go(hub, shop, clock, thing.of, forget)
                await asyncio.sleep(0.01)


async def _let_go(hub: Hub, shop: ShopId, clock: Clock, of: str, forget: Forget) -> None:
    def operation(tx: Transaction) -> tuple[Ids, erasing.Done] | None:
        try:
            ids = _ids(tx.connection, shop, clock, of, tx.now)
        except NotFound:
            return None
        if finding.pending(tx.connection, ids):
            return None
        return ids, erasing.erase(tx, shop, the_clock(shop), ids, {"clock": clock.value})

    if clock is Clock.PROFILES and not await _forgotten(hub, shop, of, forget):
        return
    outcome = await hub.writer.run(operation)
    if outcome is not None:
        await erasing.finish(hub, shop, outcome[1], outcome[0])


async def _forgotten(hub: Hub, shop: ShopId, of: str, forget: Forget) -> bool:
    """Whether the profile may go here: not while its money moves, and not while the engine does not answer."""

    def read(connection: Connection) -> Ids | None:
        try:
            ids = _ids(connection, shop, Clock.PROFILES, of, hub.clock())
        except NotFound:
            return None
        return None if finding.pending(connection, ids) else ids

    ids = await hub.reads.run(read)
    try:
        if ids is not None:
            await forget(shop, ids.customers)
    except ShopUnreachable:
        return False
    return ids is not None


def _ids(connection: Connection, shop: ShopId, clock: Clock, of: str, now: Instant) -> Ids:
    if clock is Clock.CHATS:
        return finding.chat_alone(connection, shop, of.partition(":")[2])
    if clock is Clock.LEADS:
        return finding.entry_alone(connection, shop, *of.split(":", 1))
    return finding.person(connection, shop, of, now).ids


def _rules_of_all(connection: Connection) -> list[tuple[ShopId, PrivacyRules]]:
    ids = [ShopId(id_) for id_ in connection.execute(select(shops.c.id)).scalars()]
    return [(shop, read_rules(Sql(connection), shop).privacy) for shop in ids]


def due(connection: Connection, shop: ShopId, now: Instant) -> Due:
    """What goes next, over all clocks."""
    set_ = read_rules(Sql(connection), shop).privacy
    items, overdue = [], 0
    for clock in Clock:
        if not set_.of(clock):
            continue
        for thing in things(connection, shop, set_, clock, now, _SHOWN, due=False):
            at = rules.due_at(set_, clock, thing.last)
            overdue += at <= now
            items.append(DueItem(clock=clock.value, of=thing.of, name=thing.name, at=at))
    items.sort(key=lambda item: item.at)
    return Due(items=tuple(items[:_SHOWN]), overdue=overdue)


def things(
    connection: Connection, shop: ShopId, set_: PrivacyRules, clock: Clock, now: Instant, limit: int, *, due: bool
) -> list[_Thing]:
    """What the clock runs for, the longest untouched first; `due`: only what is over."""
    limit_time = rules.before(set_, clock, now)
    if limit_time is None:
        return []
    found = []
    for query, last, kind in (made(shop) for made in _QUERIES[clock]):
        rows = connection.execute((query.where(last < limit_time) if due else query).order_by(last).limit(limit))
        found += [_Thing(f"{kind}:{row.id}", row.name, Instant(row.last)) for row in rows]
    return sorted(found, key=lambda thing: thing.last)[:limit]


#: What a clock runs for, since when, and the kind that its address begins with.
_Query = tuple[Select[tuple[str, str, int]], ColumnElement[int], str]


def _chats(shop: ShopId) -> _Query:
    newest = (
        select(messages.c.time)
        .where(messages.c.conversation == conversations.c.id, messages.c.number == conversations.c.last_number)
        .scalar_subquery()
    )
    said = func.coalesce(newest, conversations.c.created)
    query = (
        select(conversations.c.id, buyers.c.name, said.label("last"))
        .join_from(conversations, buyers, conversations.c.buyer == buyers.c.id)
        .where(conversations.c.shop == shop, conversations.c.erased.is_(None))
    )
    return query, said, "conversation"


def _leads(shop: ShopId) -> _Query:
    last = func.coalesce(leads.c.called, leads.c.created)
    return select(leads.c.id, leads.c.name, last.label("last")).where(leads.c.shop == shop), last, "lead"


def _contacts(shop: ShopId) -> _Query:
    last = func.coalesce(contacts.c.shared, contacts.c.created)
    return select(contacts.c.id, contacts.c.name, last.label("last")).where(contacts.c.shop == shop), last, "contact"


def _requests(shop: ShopId) -> _Query:
    last = _later(requests.c.changed, func.coalesce(requests.c.called, 0))
    return select(requests.c.id, requests.c.name, last.label("last")).where(requests.c.shop == shop), last, "request"


def _profiles(shop: ShopId) -> _Query:
    ordered = select(func.max(orders.c.placed)).where(orders.c.customer == customers.c.id).scalar_subquery()
    # A booking counts with its own time, so that nobody is forgotten who is still to come.
    booked = select(func.max(bookings.c.start)).where(bookings.c.customer == customers.c.id).scalar_subquery()
    written = (
        select(func.max(conversations.c.last_buyer_time))
        .join_from(conversations, buyers, conversations.c.buyer == buyers.c.id)
        .where(buyers.c.customer == customers.c.id)
        .scalar_subquery()
    )
    bought = _later(func.coalesce(ordered, 0), func.coalesce(booked, 0))
    last = _later(_later(bought, func.coalesce(written, 0)), customers.c.created)
    query = select(customers.c.id, customers.c.name, last.label("last")).where(customers.c.shop == shop, customers.c.name != "")
    return query, last, "customer"


def _later(one: Any, other: Any) -> Any:
    return case((one >= other, one), else_=other)  # max() of two and greatest() are spelt differently


_QUERIES: Mapping[Clock, Sequence[Callable[[ShopId], _Query]]] = {
    Clock.CHATS: (_chats,), Clock.LEADS: (_leads, _contacts, _requests), Clock.PROFILES: (_profiles,),
}  # fmt: skip
