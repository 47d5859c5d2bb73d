"""The search index over all messages: filled behind the writer's back in batches, so that a message's way is not slowed."""

from collections.abc import Sequence

import msgspec
from sqlalchemy import Connection, and_, bindparam, column, delete, func, or_, select, table, text, update

from app.domain.conversations import Conversation
from app.domain.ids import ConversationId, ShopId
from app.domain.messages import Body, Message, searched_text
from app.domain.text import searchable
from app.hub.database import order_chats
from app.hub.database.conversations import of_shop
from app.hub.database.messages import FIELDS, from_row
from app.hub.database.statements import Sql, Statement
from app.hub.database.tables import buyers, conversations, log, messages
from app.hub.database.trade import customers
from app.hub.transaction import Transaction

#: Messages indexed in one operation; the writer is free again after some milliseconds.
BATCH = 500
#: Pages of the index merged in one operation while it is tidied.
TIDY_PAGES = 500

_FRESH = Statement(
    select(messages.c.serial, messages.c.body)
    .where(messages.c.serial > bindparam("after"))
    .order_by(messages.c.serial)
    .limit(bindparam("limit"))
)
_ADD = {
    "sqlite": text("INSERT INTO message_text (rowid, folded) VALUES (:serial, :folded)"),
    # Two nodes may come to the same messages at once; both have the same to say of them.
    "postgresql": text("INSERT INTO message_text (serial, folded) VALUES (:serial, :folded) ON CONFLICT (serial) DO NOTHING"),
}
_JOINED = f"""SELECT {", ".join(f"messages.{column.name}" for column in FIELDS)} FROM message_text
 {{join}} JOIN messages ON messages.serial = message_text.{{serial}}
 JOIN conversations ON conversations.id = messages.conversation AND conversations.shop = :shop
 WHERE {{matching}} ORDER BY message_text.{{serial}} DESC LIMIT :limit"""  # noqa: S608 - nothing of it comes from outside
_FIND = {
    # FTS5 gives its hits newest first by itself: whatever the word, only as many messages are looked at as are wanted.
    # CROSS keeps SQLite from turning the join around.
    "sqlite": _JOINED.format(join="CROSS", serial="rowid", matching="message_text MATCH :query"),
    # The same words as FTS5 means them: all of them, neighbours in a phrase, the last one perhaps a beginning.
    "postgresql": _JOINED.format(
        join="", serial="serial", matching="to_tsvector('simple', message_text.folded) @@ to_tsquery('simple', :query)"
    ),
}
_DROP = {
    "sqlite": text("DELETE FROM message_text WHERE rowid = :serial"),
    "postgresql": text("DELETE FROM message_text WHERE serial = :serial"),
}
_SERIAL = Statement(select(messages.c.serial, select(log.c.indexed).scalar_subquery()).where(messages.c.id == bindparam("id")))
_STATE = Statement(select(log.c.indexed, select(func.max(messages.c.serial)).scalar_subquery()))
_bodies: msgspec.json.Decoder[Body] = msgspec.json.Decoder(Body)


def index(tx: Transaction) -> int:
    """Indexes the next BATCH of messages; returns how many there were."""
    after = tx.connection.execute(select(log.c.indexed)).scalar_one()
    rows = tx.sql.rows(_FRESH, {"after": after, "limit": BATCH})
    if not rows:
        return 0
    words = [(serial, searchable(searched_text(_bodies.decode(body)))) for serial, body in rows]
    found = [{"serial": serial, "folded": folded} for serial, folded in words if folded]
    if found:
        tx.connection.execute(_ADD[tx.connection.dialect.name], found)
    tx.connection.execute(update(log).values(indexed=rows[-1][0]))
    return len(rows)


def renew(tx: Transaction, message: Message) -> None:
    """A message says something else now. One that is not in the index yet comes into it as it is."""
    row = tx.sql.row(_SERIAL, {"id": message.id})
    if row is None or row[0] > row[1]:
        return
    dialect = tx.connection.dialect.name
    tx.connection.execute(_DROP[dialect], {"serial": row[0]})
    if folded := searchable(searched_text(message.body)):
        tx.connection.execute(_ADD[dialect], {"serial": row[0], "folded": folded})


def forget(connection: Connection, of: Sequence[str]) -> None:
    """Takes every message of these conversations out; called before they are deleted."""
    if of:
        id_ = "rowid" if connection.dialect.name == "sqlite" else "serial"
        theirs = select(messages.c.serial).where(messages.c.conversation.in_(of))
        connection.execute(delete(table("message_text")).where(column(id_).in_(theirs)))


def tidy(tx: Transaction) -> bool:
    """SQLite keeps words that were taken out in the older parts of its index until it merges them: a few steps more of that.

    False once nothing is left to be merged. PostgreSQL does it by itself.
    """
    if tx.connection.dialect.name != "sqlite":
        return False
    before = _changes(tx.connection)
    tx.connection.execute(text("INSERT INTO message_text (message_text, rank) VALUES ('merge', :pages)"), {"pages": -TIDY_PAGES})
    return _changes(tx.connection) - before >= 2


def _changes(connection: Connection) -> int:
    return int(connection.execute(select(func.total_changes())).scalar_one())


def find(connection: Connection, shop: ShopId, query: str, limit: int) -> list[Message]:
    """The shop's messages that match, newest first. `query` is in the dialect's own syntax."""
    statement = text(_FIND[connection.dialect.name])
    return [from_row(tuple(row)) for row in connection.execute(statement, {"query": query, "shop": shop, "limit": limit})]


def find_buyers(
    connection: Connection, shop: ShopId, words: Sequence[str], endings: Sequence[str], limit: int
) -> list[Conversation]:
    """Conversations whose buyer's name has words that begin so, or whose phone has one of these endings (digits alone)."""
    name = " " + buyers.c.folded
    matching = and_(*(name.contains(f" {word}", autoescape=True) for word in words))
    if endings:
        known = select(customers.c.id).where(customers.c.shop == shop, or_(*(customers.c.phone.endswith(e) for e in endings)))
        matching = or_(matching, buyers.c.customer.in_(known))
    found = connection.execute(
        select(conversations.c.id)
        .join_from(conversations, buyers, conversations.c.buyer == buyers.c.id)
        .where(conversations.c.shop == shop, matching)
        .order_by(conversations.c.last_buyer_time.desc().nulls_last(), conversations.c.id.desc())
        .limit(limit)
    ).scalars()
    sql = Sql(connection)
    return [of_shop(sql, shop, id_) for id_ in found]


def find_orders(
    connection: Connection, shop: ShopId, beginnings: Sequence[str], limit: int
) -> list[tuple[str, str, ConversationId | None]]:
    """Orders whose number begins so: number, buyer's name, and the chat with them if there is one."""
    found = order_chats.beginning_with(connection, shop, beginnings, limit)
    chats = order_chats.conversations_with(connection, shop, [customer for _, customer, _ in found]) if found else {}
    return [(number, name, chats.get(customer)) for number, customer, name in found]


def progress(connection: Connection) -> tuple[int, int]:
    """The newest serial in the index, and the newest there is."""
    row = Sql(connection).row(_STATE, {})
    return (0, 0) if row is None else (row[0], row[1] or 0)
