"""Messages in the database: added once, read by windows of a conversation."""

from collections.abc import Sequence

import msgspec
from sqlalchemy import bindparam, insert, select

from app.domain.ids import ConversationId, MessageId
from app.domain.messages import Author, Body, Message, is_answer
from app.hub.database.statements import Row, Sql, Statement, among, keys
from app.hub.database.tables import messages
from app.hub.transaction import Transaction
from app.protocol.codec import encode

#: Most messages that one request reads.
WINDOW_LIMIT = 500

_COLUMNS = ("id", "conversation", "number", "author", "author_id", "author_name", "time", "body")
FIELDS = tuple(messages.c[name] for name in _COLUMNS)
_ADD = Statement(insert(messages).values({name: bindparam(name) for name in _COLUMNS}))
_FIND = Statement(select(*FIELDS).where(among(messages.c.id)))
_BEFORE = Statement(
    select(*FIELDS)
    .where(messages.c.conversation == bindparam("conversation"), messages.c.number < bindparam("before"))
    .order_by(messages.c.number.desc())
    .limit(bindparam("limit"))
)
_bodies: msgspec.json.Decoder[Body] = msgspec.json.Decoder(Body)
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
        "body": encode(message.body),
    }
    tx.put(load, message.id, message, _ADD, values)


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
    id_, conversation, number, author, author_id, author_name, time, body = row
    return Message(
        id=id_,
        conversation=conversation,
        number=number,
        author=Author(author),
        author_id=author_id,
        author_name=author_name,
        time=time,
        body=_bodies.decode(body),
    )
