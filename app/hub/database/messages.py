"""Messages in the database: added once, changed by their author for a while, read by windows of a conversation."""

from collections.abc import Sequence

import msgspec
from sqlalchemy import bindparam, insert, select, update

from app.domain.ids import ConversationId, Instant, MessageId
from app.domain.messages import Author, Body, Message, Quote, Version, is_answer
from app.hub.database.statements import Row, Sql, Statement, among, keys
from app.hub.database.tables import message_versions, messages
from app.hub.transaction import Transaction
from app.protocol.codec import encode

#: Most messages that one request reads.
WINDOW_LIMIT = 500

_COLUMNS = ("id", "conversation", "number", "author", "author_id", "author_name", "time", "body", "quote", "edited", "recalled")
FIELDS = tuple(messages.c[name] for name in _COLUMNS)
_ADD = Statement(insert(messages).values({name: bindparam(name) for name in _COLUMNS}))
_FIND = Statement(select(*FIELDS).where(among(messages.c.id)))
_BEFORE = Statement(
    select(*FIELDS)
    .where(messages.c.conversation == bindparam("conversation"), messages.c.number < bindparam("before"))
    .order_by(messages.c.number.desc())
    .limit(bindparam("limit"))
)
_CHANGED = ("body", "quote", "edited", "recalled")
_CHANGE = Statement(
    update(messages).where(messages.c.id == bindparam("key")).values({name: bindparam(name) for name in _CHANGED})
)
_QUOTING = Statement(
    select(*FIELDS).where(
        messages.c.conversation == bindparam("conversation"),
        messages.c.number > bindparam("number"),
        messages.c.quote.is_not(None),
    )
)
_SHOPS_AFTER = Statement(
    select(*FIELDS)
    .where(
        messages.c.conversation == bindparam("conversation"),
        messages.c.number > bindparam("number"),
        messages.c.author != Author.BUYER.value,
    )
    .order_by(messages.c.number)
    .limit(WINDOW_LIMIT)
)
_TIME = Statement(
    select(messages.c.time).where(messages.c.conversation == bindparam("conversation"), messages.c.number == bindparam("number"))
)
_KEEP = Statement(
    insert(message_versions).values({name: bindparam(name) for name in ("conversation", "number", "time", "by", "body")})
)
_VERSIONS = Statement(
    select(message_versions.c.time, message_versions.c.by, message_versions.c.body)
    .where(message_versions.c.conversation == bindparam("conversation"), message_versions.c.number == bindparam("number"))
    .order_by(message_versions.c.serial)
)
_bodies: msgspec.json.Decoder[Body] = msgspec.json.Decoder(Body)
_quotes = msgspec.json.Decoder(Quote)
_BIGGEST = 2**62


def load(sql: Sql, wanted: Sequence[str]) -> dict[str, Message]:
    """Messages by id, of whatever shop; a Loader."""
    return {row[0]: from_row(row) for row in sql.rows(_FIND, keys(wanted))}


def find(tx: Transaction, message: MessageId) -> Message | None:
    """The message with this id, of whatever shop: an id is used once for ever."""
    found: Message | None = tx.get(load, message)
    return found


def add(tx: Transaction, message: Message) -> None:
    """Keeps a message, whose id `find` did not find."""
    values = {
        "id": message.id,
        "conversation": message.conversation,
        "number": message.number,
        "author": message.author.value,
        "author_id": message.author_id,
        "author_name": message.author_name,
        "time": message.time,
        **changeable(message),
    }
    tx.put(load, message.id, message, _ADD, values)


def change(tx: Transaction, before: Message, after: Message, by: str) -> None:
    """Puts a version in place of another; what it said before is kept, unless only its quote is another one."""
    if after.version != before.version:
        kept = {"conversation": before.conversation, "number": before.number, "time": tx.now, "by": by}
        tx.sql.run(_KEEP, kept | {"body": encode(before.body)})
    tx.put(load, after.id, after, _CHANGE, {"key": after.id, **changeable(after)})


def versions(sql: Sql, conversation: ConversationId, number: int) -> list[Version]:
    """What a message said before, oldest first."""
    rows = sql.rows(_VERSIONS, {"conversation": conversation, "number": number})
    return [Version(Instant(time), by, _bodies.decode(body)) for time, by, body in rows]


def quoting(tx: Transaction, message: Message) -> list[Message]:
    """The messages that quote `message`."""
    rows = tx.sql.rows(_QUOTING, {"conversation": message.conversation, "number": message.number})
    return [one for one in map(from_row, rows) if one.quote is not None and one.quote.number == message.number]


def shops_after(sql: Sql, message: Message) -> list[Message]:
    """What the shop's side said in the conversation after `message`, oldest first; WINDOW_LIMIT of it."""
    return [from_row(row) for row in sql.rows(_SHOPS_AFTER, {"conversation": message.conversation, "number": message.number})]


def first_since(sql: Sql, conversation: ConversationId, last: int, since: Instant) -> int:
    """The number of the first message that is not older than `since`, 0 when all are; `last` is the newest number.

    Numbers have no gaps and the hub's time never goes back, so a hundred thousand messages take seventeen looks.
    """
    low, high = 1, last + 1
    while low < high:
        middle = (low + high) // 2
        row = sql.row(_TIME, {"conversation": conversation, "number": middle})
        if row is not None and row[0] >= since:
            high = middle
        else:
            low = middle + 1
    return low if low <= last else 0


def before(sql: Sql, conversation: ConversationId, number: int, limit: int) -> list[Message]:
    """Up to `limit` messages just below `number` (0: the newest), newest first."""
    parameters = {"conversation": conversation, "before": number or _BIGGEST, "limit": min(limit, WINDOW_LIMIT)}
    return [from_row(row) for row in sql.rows(_BEFORE, parameters)]


def unanswered(sql: Sql, conversation: ConversationId) -> bool:
    """Whether the buyer wrote after the last human answer."""
    for message in before(sql, conversation, 0, WINDOW_LIMIT):
        if message.author is Author.BUYER:
            return True
        if is_answer(message):
            return False
    return False


def from_row(row: Row) -> Message:
    """A message from its FIELDS."""
    id_, conversation, number, author, author_id, author_name, time, body, quote, edited, recalled = row
    return Message(
        id=id_,
        conversation=conversation,
        number=number,
        author=Author(author),
        author_id=author_id,
        author_name=author_name,
        time=time,
        body=_bodies.decode(body),
        quote=None if quote is None else _quotes.decode(quote),
        edited=edited,
        recalled=recalled,
    )


def changeable(message: Message) -> dict[str, object]:
    """The columns that a version has of its own, as they are stored."""
    return {
        "body": encode(message.body),
        "quote": None if message.quote is None else encode(message.quote),
        "edited": message.edited,
        "recalled": message.recalled,
    }
