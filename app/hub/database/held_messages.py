"""Messages of blocked buyers: kept beside all others, so that no reader of messages can ever show one by mistake (CHAT-18).

They have the numbers that they will keep, following on from their conversation's newest message: nothing else is added to
`messages` while a conversation is blocked. Their buyer sees them there; staff see them once the buyer is unblocked.
"""

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
    bindparam,
    delete,
    func,
    insert,
    select,
)

from app.domain.ids import ConversationId, MessageId
from app.domain.messages import Message
from app.hub.database import messages
from app.hub.database.statements import Sql, Statement
from app.hub.database.tables import metadata

#: The columns of `messages`, without the serial that the search index goes by.
held_messages = Table(
    "held_messages",
    metadata,
    Column("id", Text, primary_key=True),
    Column("conversation", Text, ForeignKey("conversations.id"), nullable=False),
    Column("number", BigInteger, nullable=False),
    Column("author", Text, nullable=False),
    Column("author_id", Text, nullable=False),
    Column("author_name", Text, nullable=False),
    Column("time", BigInteger, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("quote", LargeBinary),
    Column("edited", BigInteger),
    Column("recalled", BigInteger),
    UniqueConstraint("conversation", "number"),
)
_COLUMNS = tuple(held_messages.c[column.name] for column in messages.FIELDS)
_of_conversation = held_messages.c.conversation == bindparam("conversation")
_ADD = Statement(insert(held_messages).values({column.name: bindparam(column.name) for column in _COLUMNS}))
_FIND = Statement(select(*_COLUMNS).where(held_messages.c.id == bindparam("id")))
_COUNT = Statement(select(func.count(), func.max(held_messages.c.number)).where(_of_conversation))
_BEFORE = Statement(
    select(*_COLUMNS)
    .where(_of_conversation, held_messages.c.number < bindparam("before"))
    .order_by(held_messages.c.number.desc())
    .limit(bindparam("limit"))
)
_ALL = Statement(select(*_COLUMNS).where(_of_conversation).order_by(held_messages.c.number))
_DROP = Statement(delete(held_messages).where(_of_conversation))
_BIGGEST = 2**62


def add(sql: Sql, message: Message) -> None:
    """Keeps one, whose id `find` did not find."""
    values = {column.name: getattr(message, column.name) for column in _COLUMNS}
    sql.run(_ADD, values | {"author": message.author.value, **messages.changeable(message)})


def find(sql: Sql, message: MessageId) -> Message | None:
    """The one with this id, of whatever shop."""
    row = sql.row(_FIND, {"id": message})
    return None if row is None else messages.from_row(row)


def count(sql: Sql, conversation: ConversationId) -> tuple[int, int]:
    """How many a conversation has, and the highest number of them (0 for none)."""
    row = sql.row(_COUNT, {"conversation": conversation})
    return (0, 0) if row is None else (row[0], row[1] or 0)


def take_out(sql: Sql, conversation: ConversationId) -> list[Message]:
    """All of a conversation, oldest first; they are no longer held."""
    found = [messages.from_row(row) for row in sql.rows(_ALL, {"conversation": conversation})]
    if found:
        sql.run(_DROP, {"conversation": conversation})
    return found


def for_buyer(sql: Sql, conversation: ConversationId, number: int, limit: int) -> list[Message]:
    """What `messages.before` gives, with what is held: the chat as its own buyer sees it."""
    limit = min(limit, messages.WINDOW_LIMIT)
    parameters = {"conversation": conversation, "before": number or _BIGGEST, "limit": limit}
    held = [messages.from_row(row) for row in sql.rows(_BEFORE, parameters)]
    return held if len(held) == limit else held + messages.before(sql, conversation, number, limit - len(held))
