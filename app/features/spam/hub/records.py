"""The log of what was caught, marked and cleared; and the texts to learn from (CHAT-5)."""

from collections.abc import Iterable, Sequence

import msgspec
from sqlalchemy import Connection, and_, bindparam, delete, func, insert, select
from ulid import ULID

from app.domain.conversations import Conversation
from app.domain.ids import ConversationId, Instant, MessageId, ShopId, StaffId
from app.domain.messages import Attached, Author, Body, Message, Text
from app.domain.suspicion import Suspicion, SuspicionKind
from app.features.spam.rules import Screened
from app.hub.database import messages
from app.hub.database.statements import Sql, Statement, among, keys
from app.hub.database.tables import conversations
from app.hub.database.tables import messages as message_table
from app.hub.database.watch_tables import spam_marks
from app.hub.transaction import Transaction
from app.protocol.codec import encode

#: Characters of a conversation's text that are kept with a mark, and messages that it is taken from.
TEXT_LIMIT, TEXT_MESSAGES = 2_000, 5
#: What is learnt from at most, the newest: marks, and conversations that were answered.
MARKS_LIMIT, ANSWERED_LIMIT = 3_000, 1_500
#: Of what people marked, not of what the hub caught by itself.
_BY_PEOPLE = and_(spam_marks.c.by != SuspicionKind.RULE.value, spam_marks.c.by != SuspicionKind.SCORE.value)

_COLUMNS = ("id", "shop", "conversation", "message", "text", "spam", "by", "reasons", "time")
_ADD = Statement(insert(spam_marks).values({name: bindparam(name) for name in _COLUMNS}))
# In order of time, so that of a conversation's marks the newest is read last.
_MARKS = Statement(
    select(*(spam_marks.c[name] for name in _COLUMNS))
    .where(among(spam_marks.c.conversation), _BY_PEOPLE)
    .order_by(spam_marks.c.time, spam_marks.c.id)
)
_DELETE = Statement(delete(spam_marks).where(spam_marks.c.id == bindparam("key")))
_bodies: msgspec.json.Decoder[Body] = msgspec.json.Decoder(Body)


class Kept(msgspec.Struct, frozen=True):
    """How a conversation was before a person's mark, so that the mark can be taken back."""

    spam: Suspicion | None = None
    waiting_since: Instant | None = None


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """A person's mark."""

    id: str
    shop: ShopId
    conversation: ConversationId
    message: MessageId
    text: str
    spam: bool
    by: StaffId
    before: Kept
    time: Instant


class Label(msgspec.Struct, frozen=True):
    """A text and what it is. `marked`: a person said so; otherwise somebody simply answered it."""

    text: str
    spam: bool
    marked: bool


def load_marks(sql: Sql, wanted: Sequence[str]) -> dict[str, Mark]:
    """The newest mark by a person of each conversation; a Loader."""
    return {row[2]: _mark(row) for row in sql.rows(_MARKS, keys(wanted))}


def newest_mark(tx: Transaction, conversation: ConversationId) -> Mark | None:
    """The newest mark by a person, None when nobody ever marked it."""
    found: Mark | None = tx.get(load_marks, conversation)
    return found


def is_cleared(tx: Transaction, conversation: ConversationId) -> bool:
    """Whether a person said that it is no spam; then no rule and no score speaks against it again."""
    mark = newest_mark(tx, conversation)
    return mark is not None and not mark.spam


def log_caught(tx: Transaction, shop: ShopId, message: Message, text: str, suspicion: Suspicion, found: Screened) -> None:
    """A rule or the classifier caught a message. On its way: written together with everything else."""
    reasons = [msgspec.to_builtins(finding) for finding in found.findings] if suspicion.reasons else [{"score": suspicion.score}]
    row = _row(f"caught-{message.id}", shop, message.conversation, message.id, text, True, suspicion.kind.value, tx.now)
    tx.put(_load_nothing, message.id, None, _ADD, row | {"reasons": encode(reasons).decode("utf-8")})


def log_mark(tx: Transaction, shop: ShopId, before: Conversation, spam: bool, by: StaffId) -> None:
    """A person marked it: the newest of what its buyer wrote is what is learnt from."""
    said = [m for m in messages.before(tx.sql, before.id, 0, 40) if m.author is Author.BUYER][:TEXT_MESSAGES]
    kept = Kept(before.spam, before.waiting_since)
    newest = said[0].id if said else MessageId("")
    row = _row(str(ULID()), shop, before.id, newest, "\n".join(_words(m.body) for m in reversed(said)), spam, by, tx.now)
    tx.sql.run(_ADD, row | {"reasons": encode(kept).decode("utf-8")})


def forget_mark(tx: Transaction, mark: Mark) -> None:
    """It was taken back."""
    tx.sql.run(_DELETE, {"key": mark.id})


def marked_so_far(connection: Connection) -> dict[ShopId, tuple[int, Instant]]:
    """For each shop with marks by people: how many, and when the newest was made."""
    marks = spam_marks
    rows = connection.execute(select(marks.c.shop, func.count(), func.max(marks.c.time)).where(_BY_PEOPLE).group_by(marks.c.shop))
    return {ShopId(shop): (count, Instant(newest)) for shop, count, newest in rows}


def labels(connection: Connection, shop: ShopId) -> list[Label]:
    """What the shop's classifier may learn from: each conversation's newest mark, and the first words of answered ones.

    That an agent answered is a judgement too; without it a shop would have hardly a text that is no spam.
    """
    marks = connection.execute(
        select(spam_marks.c.conversation, spam_marks.c.text, spam_marks.c.spam)
        .where(spam_marks.c.shop == shop, _BY_PEOPLE)
        .order_by(spam_marks.c.time.desc(), spam_marks.c.id.desc())
        .limit(MARKS_LIMIT)
    ).all()
    newest: dict[str, Label] = {}
    for conversation, text, spam in marks:
        newest.setdefault(conversation, Label(text, bool(spam), marked=True))
    answered = [Label(text, spam=False, marked=False) for text in _answered(connection, shop, newest.keys())]
    return [label for label in (*newest.values(), *answered) if label.text.strip()]


def _answered(connection: Connection, shop: ShopId, apart_from: Iterable[str]) -> list[str]:
    """The first words of the newest conversations that people answered."""
    marked = set(apart_from)
    newest = (
        select(conversations.c.id)
        .where(
            conversations.c.shop == shop,
            conversations.c.answered_by.is_not(None),
            conversations.c.spam.is_(None),
            conversations.c.blocked == 0,
        )
        .order_by(conversations.c.last_buyer_time.desc(), conversations.c.id)
        .limit(ANSWERED_LIMIT)
    )
    ids = [id_ for (id_,) in connection.execute(newest) if id_ not in marked]
    said: dict[str, list[str]] = {}
    for start in range(0, len(ids), 200):
        rows = connection.execute(
            select(message_table.c.conversation, message_table.c.body)
            .where(
                message_table.c.conversation.in_(ids[start : start + 200]),
                message_table.c.number <= TEXT_MESSAGES,
                message_table.c.author == Author.BUYER.value,
            )
            .order_by(message_table.c.conversation, message_table.c.number)
        )
        for conversation, body in rows:
            said.setdefault(conversation, []).append(_words(_bodies.decode(bytes(body))))
    return ["\n".join(words)[:TEXT_LIMIT] for words in said.values()]


def _load_nothing(_sql: Sql, _wanted: Sequence[str]) -> dict[str, None]:
    """What was caught is written and not read again on a message's way; a Loader."""
    return {}


def _words(body: Body) -> str:
    if isinstance(body, Text):
        return body.text
    return body.caption if isinstance(body, Attached) else ""


def _row(
    id_: str, shop: ShopId, conversation: ConversationId, message: MessageId, text: str, spam: bool, by: str, time: Instant
) -> dict[str, object]:
    return {
        "id": id_, "shop": shop, "conversation": conversation, "message": message, "text": text[:TEXT_LIMIT],
        "spam": int(spam), "by": by, "time": time,
    }  # fmt: skip


def _mark(row: Sequence[object]) -> Mark:
    fields = dict(zip(_COLUMNS, row, strict=True))
    fields["spam"] = bool(fields["spam"])
    fields["before"] = msgspec.json.decode(str(fields.pop("reasons")), type=Kept)
    return Mark(**fields)  # type: ignore[arg-type]
