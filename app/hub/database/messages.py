"""Messages in the database: added once, read by windows of a conversation."""

import msgspec
from sqlalchemy import and_, bindparam, func, select
from sqlalchemy.dialects.postgresql import insert as upsert

from app.domain.ids import ConversationId, Instant, MessageId
from app.domain.messages import Author, Body, Message
from app.hub.database.statements import Row, Sql, Statement
from app.hub.database.tables import messages
from app.protocol.codec import encode

#: Most messages that one request reads.
WINDOW_LIMIT = 500

_COLUMNS = ("id", "conversation", "number", "author", "author_id", "author_name", "time", "body")
FIELDS = tuple(messages.c[name] for name in _COLUMNS)
_ADD = Statement(
    upsert(messages).values({name: bindparam(name) for name in _COLUMNS}).on_conflict_do_nothing(index_elements=[messages.c.id])
)
_FIND = Statement(select(*FIELDS).where(messages.c.id == bindparam("id")))
_BEFORE = Statement(
    select(*FIELDS)
    .where(messages.c.conversation == bindparam("conversation"), messages.c.number < bindparam("before"))
    .order_by(messages.c.number.desc())
    .limit(bindparam("limit"))
)
_RECENT = Statement(
    select(func.count())
    .select_from(messages)
    .where(
        messages.c.conversation == bindparam("conversation"),
        messages.c.number > bindparam("above"),
        and_(messages.c.author == bindparam("author"), messages.c.time > bindparam("since")),
    )
)
_bodies: msgspec.json.Decoder[Body] = msgspec.json.Decoder(Body)
_BIGGEST = 2**62


def add(sql: Sql, message: Message) -> bool:
    """Keeps a message; False when its id exists already, wherever that was."""
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
    return sql.run(_ADD, values) == 1


def find(sql: Sql, message: MessageId) -> Message | None:
    """The message with this id, in whatever shop."""
    row = sql.row(_FIND, {"id": message})
    return None if row is None else from_row(row)


def before(sql: Sql, conversation: ConversationId, number: int, limit: int) -> list[Message]:
    """Up to `limit` messages just below `number` (0: the newest), newest first."""
    parameters = {"conversation": conversation, "before": number or _BIGGEST, "limit": min(limit, WINDOW_LIMIT)}
    return [from_row(row) for row in sql.rows(_BEFORE, parameters)]


def recent(sql: Sql, conversation: ConversationId, author: Author, above: int, since: Instant) -> int:
    """How many messages numbered above `above` that kind of author wrote after `since`."""
    row = sql.row(_RECENT, {"conversation": conversation, "author": author.value, "above": above, "since": since})
    return 0 if row is None else int(row[0])


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
