"""The ledger in the database: a row for every turn, read and written on a message's way."""

from collections.abc import Sequence

from sqlalchemy import Connection, Integer, and_, bindparam, cast, delete, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from app.domain.ids import ConversationId, Instant, ShopId
from app.features.response.rules.turn import ANSWERED, Turn
from app.hub.database.statements import Row, Sql, Statement, among, keys
from app.hub.database.tables import conversations, shops
from app.hub.database.watch_tables import turns
from app.hub.transaction import Transaction

NAMES = (
    "id",
    "conversation",
    "started",
    "first_number",
    "deadline",
    "ended",
    "answered_by",
    "answer_number",
    "ending",
    "counted",
    "rule",
    "in_time",
    "policy",
)
COLUMNS = tuple(turns.c[name] for name in NAMES)
_MANY = Statement(select(*COLUMNS).where(among(turns.c.id)))
# ON CONFLICT is spelt the same in both dialects. One statement for all writes: of a turn that begins and ends within a group
# of operations only the last state is written.
_SAVE = Statement(
    upsert(turns)
    .values({name: bindparam(name) for name in (*NAMES, "shop")})
    .on_conflict_do_update(index_elements=["id"], set_={name: bindparam(name) for name in NAMES[4:]})
)
_LATE = Statement(
    update(turns).where(among(turns.c.id), turns.c.ended.is_(None), turns.c.in_time.is_(None)).values(in_time=bindparam("late"))
)
_ZONES = Statement(select(shops.c.id, shops.c.time_zone).where(among(shops.c.id)))


def load(sql: Sql, wanted: Sequence[str]) -> dict[str, Turn]:
    """Turns by id; a Loader."""
    return {row[0]: from_row(row) for row in sql.rows(_MANY, keys(wanted))}


def load_zones(sql: Sql, wanted: Sequence[str]) -> dict[str, str]:
    """The time zones of shops; a Loader."""
    return {shop: zone for shop, zone in sql.rows(_ZONES, keys(wanted))}  # noqa: C416 - rows are tuples of Any


def save(tx: Transaction, shop: ShopId, turn: Turn) -> None:
    """Writes a turn, new or known."""
    values: dict[str, object] = {name: getattr(turn, name) for name in NAMES}
    values |= {
        "shop": shop,
        "counted": int(turn.counted),
        "in_time": None if turn.in_time is None else int(turn.in_time),
    }
    tx.put(load, turn.id, turn, _SAVE, values)


def ended_by(tx: Transaction, conversation: ConversationId, number: int) -> Turn | None:
    """The turn that the message `number` answered; rare, so read on its own."""
    wanted = and_(turns.c.conversation == conversation, turns.c.answer_number == number, turns.c.ending == ANSWERED)
    row = tx.connection.execute(select(*COLUMNS).where(wanted)).first()
    return None if row is None else from_row(tuple(row))


def next_of(tx: Transaction, turn: Turn) -> Turn | None:
    """The turn that came after one that has ended; numbers of messages never go back, times may."""
    later = or_(turns.c.ended.is_(None), turns.c.answer_number > turn.answer_number)
    found = (
        select(*COLUMNS)
        .where(turns.c.conversation == turn.conversation, turns.c.id != turn.id, later)
        .order_by(turns.c.ended.is_(None), turns.c.answer_number)
    )
    row = tx.connection.execute(found.limit(1)).first()
    return None if row is None else from_row(tuple(row))


def drop(tx: Transaction, turn: Turn) -> None:
    """It never was one."""
    tx.connection.execute(delete(turns).where(turns.c.id == turn.id))


def settle(tx: Transaction, late: Sequence[str]) -> None:
    """These ran past their deadline: late, whatever comes."""
    tx.sql.run(_LATE, {**keys(late), "late": 0})


def from_row(row: Row) -> Turn:
    """A turn from its COLUMNS."""
    fields = dict(zip(NAMES, row, strict=True))
    fields["counted"] = bool(fields["counted"])
    fields["in_time"] = None if fields["in_time"] is None else bool(fields["in_time"])
    return Turn(**fields)


def running(connection: Connection, shop: ShopId) -> list[Turn]:
    """The turns that run: found by who waits, of whom there are few however long the ledger is."""
    rows = connection.execute(
        select(*COLUMNS)
        .join(conversations, and_(turns.c.conversation == conversations.c.id, turns.c.started == conversations.c.waiting_since))
        .where(conversations.c.shop == shop, conversations.c.waiting_since.is_not(None), turns.c.ended.is_(None))
    )
    return [from_row(tuple(row)) for row in rows]


def between(connection: Connection, shop: ShopId, since: Instant, until: Instant) -> list[Turn]:
    """All turns that began in that time, the oldest first."""
    wanted = and_(turns.c.shop == shop, turns.c.started >= since, turns.c.started < until)
    return [from_row(tuple(row)) for row in connection.execute(select(*COLUMNS).where(wanted).order_by(*_ORDER))]


def of_conversations(connection: Connection, wanted: Sequence[ConversationId]) -> list[Turn]:
    """All turns of these conversations, the oldest first."""
    found = connection.execute(select(*COLUMNS).where(turns.c.conversation.in_(wanted)).order_by(*_ORDER))
    return [from_row(tuple(row)) for row in found]


# Several in one millisecond have ids of growing length.
_ORDER = (turns.c.started, cast(func.length(turns.c.id), Integer), turns.c.id)
