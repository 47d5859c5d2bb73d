"""Presence and the log of assignments in the database; and who has how many chats, as operations see it."""

from collections.abc import Sequence

import msgspec
from sqlalchemy import bindparam, func, insert, select, update
from sqlalchemy.dialects.postgresql import insert as upsert
from ulid import ULID

from app.domain.ids import BuyerId, ConversationId, Instant, ShopId, StaffId
from app.domain.messages import Author
from app.domain.presence import Presence, PresenceState
from app.domain.routing import Why
from app.features.routing.rules import Candidate
from app.hub.database.statements import Row, Sql, Statement, among, keys
from app.hub.database.tables import buyers, conversations, messages, staff
from app.hub.database.trade import orders
from app.hub.database.watch_tables import assignments, presence
from app.hub.transaction import Transaction

_COLUMNS = (
    presence.c.staff,
    presence.c.state,
    presence.c.chosen,
    presence.c.since,
    presence.c.capacity,
    presence.c.weight,
    presence.c.groups,
)
_rows = select(*_COLUMNS, staff.c.active, presence.c.shop, presence.c.seen).join_from(
    presence, staff, presence.c.staff == staff.c.id
)
_OF_SHOP = Statement(_rows.where(presence.c.shop == bindparam("shop")).order_by(presence.c.staff))
_ALL = Statement(_rows.order_by(presence.c.staff))
# Locked: two hub nodes must not both give the last free place away. SQLite has one writer and ignores it.
_TO_ROUTE = Statement(_rows.where(presence.c.shop == bindparam("shop")).order_by(presence.c.staff).with_for_update(of=presence))
_LOADS = Statement(
    select(conversations.c.assigned, func.count())
    .where(conversations.c.shop == bindparam("shop"), conversations.c.assigned.is_not(None))
    .group_by(conversations.c.assigned)
)
_NAMES = ("staff", "shop", "state", "chosen", "since", "capacity", "weight", "groups", "seen")
# ON CONFLICT is spelt the same in both dialects.
_SAVE = Statement(
    upsert(presence)
    .values({name: bindparam(name) for name in _NAMES})
    .on_conflict_do_update(index_elements=["staff"], set_={name: bindparam(name) for name in _NAMES[2:-1]})
)
_SEEN = Statement(update(presence).where(among(presence.c.staff)).values(seen=bindparam("now")))
_LOG = Statement(
    insert(assignments).values(
        {name: bindparam(name) for name in ("id", "shop", "conversation", "staff", "time", "why", "facts")}
    )
)
_LEFT = Statement(
    select(assignments.c.conversation, assignments.c.why, assignments.c.time, assignments.c.facts)
    .where(among(assignments.c.conversation), assignments.c.staff.is_(None))
    .order_by(assignments.c.time, assignments.c.id)
)
_NEWEST_ORDER = Statement(
    select(orders.c.state)
    .join_from(buyers, orders, orders.c.customer == buyers.c.customer)
    .where(buyers.c.id == bindparam("buyer"), orders.c.shop == buyers.c.shop)
    .order_by(orders.c.placed.desc())
    .limit(1)
)
_LAST_ANSWER = Statement(
    select(messages.c.author_id, messages.c.time)
    .where(messages.c.conversation == bindparam("conversation"), messages.c.author == Author.STAFF.value)
    .order_by(messages.c.number.desc())
    .limit(1)
)
_facts = msgspec.json.Decoder(dict[str, str | int])
_groups = msgspec.json.Decoder(tuple[str, ...])


class Floor:
    """Who is there in a shop, and how many chats each has. Lives as long as its group of operations.

    It is kept current in place: an operation that is undone may leave somebody's count one off until the group ends, and
    nothing else of it.
    """

    __slots__ = ("loads", "presences")

    def __init__(self) -> None:
        self.presences: dict[StaffId, Presence] = {}
        self.loads: dict[StaffId, int] = {}

    def candidates(self) -> list[Candidate]:
        """Everybody with their load."""
        return [Candidate(each, self.loads.get(id_, 0)) for id_, each in self.presences.items()]

    def moved(self, old: StaffId | None, new: StaffId | None) -> None:
        """A chat went from somebody (None: nobody) to somebody."""
        if old is not None:
            self.loads[old] = max(0, self.loads.get(old, 0) - 1)
        if new is not None:
            self.loads[new] = self.loads.get(new, 0) + 1


class Left(msgspec.Struct, frozen=True):
    """A row of the log: how a chat became nobody's."""

    why: Why
    time: Instant
    facts: dict[str, str | int]


class Attending(msgspec.Struct, frozen=True):
    """A presence with its shop, and when a connection of theirs was last alive."""

    shop: ShopId
    presence: Presence
    seen: Instant


def load_floor(sql: Sql, shops: Sequence[str]) -> dict[str, Floor]:
    """A Loader by shop. A shop where nobody ever set a presence has an empty floor."""
    return {shop: _filled(sql, shop, sql.rows(_TO_ROUTE, {"shop": shop})) for shop in shops}


def read_floors(sql: Sql) -> dict[ShopId, Floor]:
    """The floors of all shops that use presence, for reading."""
    by_shop: dict[str, list[Row]] = {}
    for row in sql.rows(_ALL, {}):
        by_shop.setdefault(row[8], []).append(row)
    return {ShopId(shop): _filled(sql, shop, rows) for shop, rows in by_shop.items()}


def floor_of(tx: Transaction, shop: ShopId) -> Floor:
    """The shop's floor. Conversations that the operation changes are fetched before it, the same everywhere."""
    found: Floor = tx.get(load_floor, shop)
    return found


def of_shop(sql: Sql, shop: ShopId) -> list[Presence]:
    """Every presence of a shop."""
    return [_presence(row) for row in sql.rows(_OF_SHOP, {"shop": shop})]


def attending(sql: Sql) -> list[Attending]:
    """Every presence of every shop."""
    return [Attending(ShopId(row[8]), _presence(row), Instant(row[9])) for row in sql.rows(_ALL, {})]


def save(sql: Sql, shop: ShopId, changed: Presence, now: Instant) -> None:
    """Adds or changes one. Whoever is added counts as seen at `now`."""
    row = {
        "staff": changed.id,
        "shop": shop,
        "state": changed.state.value,
        "chosen": changed.wish.value,
        "since": changed.since,
        "capacity": changed.capacity,
        "weight": changed.weight,
        "groups": msgspec.json.encode(changed.groups).decode(),
        "seen": now,
    }
    sql.run(_SAVE, row)


def save_seen(sql: Sql, members: Sequence[StaffId], now: Instant) -> None:
    """Connections of theirs are alive."""
    sql.run(_SEEN, {**keys(members), "now": now})


def log(
    tx: Transaction, shop: ShopId, conversation: ConversationId, member: StaffId | None, why: Why, facts: dict[str, str | int]
) -> None:
    """A row of the log: whose it became, or with None that it became nobody's."""
    id_ = str(ULID())
    row = {
        "id": id_,
        "shop": shop,
        "conversation": conversation,
        "staff": member,
        "time": tx.now,
        "why": why.value,
        "facts": msgspec.json.encode(facts).decode(),
    }
    tx.put(_nothing, id_, None, _LOG, row)


def how_left(sql: Sql, wanted: Sequence[ConversationId]) -> dict[str, Left]:
    """How each of these last became nobody's."""
    rows = sql.rows(_LEFT, keys(wanted)) if wanted else []
    return {conversation: Left(Why(why), Instant(time), _facts.decode(facts)) for conversation, why, time, facts in rows}


def last_answer(sql: Sql, conversation: ConversationId) -> tuple[StaffId | None, Instant | None]:
    """Who of the staff wrote last, and when."""
    row = sql.row(_LAST_ANSWER, {"conversation": conversation})
    return (None, None) if row is None else (StaffId(row[0]), Instant(row[1]))


def newest_order(sql: Sql, wanted: Sequence[str]) -> dict[str, str]:
    """The state of the newest order of each of these buyers, where there is one; a Loader."""
    found = {buyer: sql.row(_NEWEST_ORDER, {"buyer": BuyerId(buyer)}) for buyer in wanted}
    return {buyer: row[0] for buyer, row in found.items() if row is not None}


def _filled(sql: Sql, shop: str, rows: Sequence[Row]) -> Floor:
    floor = Floor()
    for row in rows:
        each = _presence(row)
        floor.presences[each.id] = each
    if rows:
        floor.loads = {StaffId(member): count for member, count in sql.rows(_LOADS, {"shop": shop})}
    return floor


# The same few rows come again with every group of messages, and with every look of the jobs.
_known: dict[Row, Presence] = {}


def _presence(row: Row) -> Presence:
    key = row[:8]
    if (found := _known.get(key)) is None:
        if len(_known) > 4_096:
            _known.clear()
        found = _known[key] = _decoded(key)
    return found


def _decoded(row: Row) -> Presence:
    id_, state, chosen, since, capacity, weight, groups, active = row
    # Somebody whose account is switched off is not there, whatever they chose.
    now = PresenceState(state) if active else PresenceState.OFFLINE
    wish = PresenceState(chosen)
    return Presence(
        id=StaffId(id_),
        state=now,
        since=since,
        capacity=capacity,
        weight=weight,
        groups=() if groups == "[]" else _groups.decode(groups),
        chosen=None if wish is now else wish,
    )


def _nothing(_sql: Sql, _wanted: Sequence[str]) -> dict[str, object]:
    """The log is written and never fetched by its ids."""
    return {}
