"""Conversations in the database: one by one for operations, all of a shop for the snapshot."""

from collections.abc import Iterator, Sequence

import msgspec
from sqlalchemy import bindparam, insert, select, update

from app.domain.conversations import Conversation
from app.domain.errors import NotFound
from app.domain.ids import BuyerId, ConversationId, Instant, ShopId
from app.domain.messages import Preview
from app.domain.moderation import Block
from app.domain.people import Buyer
from app.domain.routing import Assignment
from app.domain.suspicion import Suspicion
from app.domain.text import fold
from app.hub.database.statements import Row, Sql, Statement, among, keys
from app.hub.database.tables import buyers, conversations
from app.hub.transaction import Transaction
from app.protocol.codec import encode

_COLUMNS = (
    conversations.c.id,
    conversations.c.created,
    conversations.c.last_number,
    conversations.c.last,
    conversations.c.last_buyer_time,
    conversations.c.waiting_since,
    conversations.c.answered_by,
    conversations.c.staff_read,
    conversations.c.buyer_delivered,
    conversations.c.buyer_read,
    conversations.c.favourite,
    conversations.c.spam,
    conversations.c.blocked,
    conversations.c.block,
    conversations.c.closed,
    conversations.c.assignment,
    conversations.c.queued_since,
    buyers.c.id.label("buyer_id"),
    buyers.c.name,
    buyers.c.language,
    buyers.c.channel,
    buyers.c.rank,
    buyers.c.phone_hint,
)
# What was erased is not there, for whoever asks (REQ-8).
_joined = (
    select(*_COLUMNS)
    .join_from(conversations, buyers, conversations.c.buyer == buyers.c.id)
    .where(conversations.c.erased.is_(None))
)
_of_shop = _joined.where(conversations.c.id == bindparam("id"), conversations.c.shop == bindparam("shop"))
_OF_SHOP = Statement(_of_shop)
# Two hub nodes on PostgreSQL must not count on from the same message; in order of id, lest they wait for one another.
# SQLite has one writer and ignores the clause.
_TO_CHANGE = Statement(
    _joined.add_columns(conversations.c.shop)
    .where(among(conversations.c.id))
    .order_by(conversations.c.id)
    .with_for_update(of=conversations)
)
_ALL = Statement(
    _joined.where(conversations.c.shop == bindparam("shop"), conversations.c.id > bindparam("after"))
    .order_by(conversations.c.id)
    .limit(bindparam("limit"))
)
_ADD_BUYER = Statement(
    insert(buyers).values(
        {
            name: bindparam(name)
            for name in (
                "id",
                "shop",
                "name",
                "language",
                "channel",
                "rank",
                "phone_hint",
                "consented",
                "page",
                "folded",
                "created",
            )
        }
    )
)
_ADD = Statement(insert(conversations).values({name: bindparam(name) for name in ("id", "shop", "buyer", "created")}))
_CHANGED = (
    "last_number",
    "last",
    "last_buyer_time",
    "waiting_since",
    "answered_by",
    "staff_read",
    "buyer_delivered",
    "buyer_read",
    "favourite",
    "spam",
    "blocked",
    "block",
    "closed",
    "assigned",
    "assignment",
    "queued_since",
)
_SAVE = Statement(
    update(conversations).where(conversations.c.id == bindparam("key")).values({name: bindparam(name) for name in _CHANGED})
)
_previews = msgspec.json.Decoder(Preview)
_suspicions = msgspec.json.Decoder(Suspicion)
_blocks = msgspec.json.Decoder(Block)
_assignments = msgspec.json.Decoder(Assignment)


def load(sql: Sql, wanted: Sequence[str]) -> dict[str, tuple[ShopId, Conversation]]:
    """Conversations with their shops, locked for a change; a Loader."""
    return {row[0]: (ShopId(row[-1]), _conversation(row[:-1])) for row in sql.rows(_TO_CHANGE, keys(wanted))}


def to_change(tx: Transaction, shop: ShopId, conversation: ConversationId) -> Conversation:
    """One of the shop's conversations, for an operation that changes it. Raises NotFound, for another shop's as well."""
    found: tuple[ShopId, Conversation] | None = tx.get(load, conversation)
    if found is None or found[0] != shop:
        raise NotFound("conversation")
    return found[1]


def of_shop(sql: Sql, shop: ShopId, conversation: ConversationId) -> Conversation:
    """One of the shop's conversations. Raises NotFound, for another shop's as well."""
    row = sql.row(_OF_SHOP, {"id": conversation, "shop": shop})
    if row is None:
        raise NotFound("conversation")
    return _conversation(row)


def all_of_shop(sql: Sql, shop: ShopId, chunk: int = 1_000) -> Iterator[Conversation]:
    """All of a shop's conversations in order of id, read in chunks."""
    after = ""
    while rows := sql.rows(_ALL, {"shop": shop, "after": after, "limit": chunk}):
        for row in rows:
            yield _conversation(row)
        after = rows[-1][0]


def add(sql: Sql, shop: ShopId, conversation: Conversation, *, consented: Instant | None = None, page: str = "") -> None:
    """A new buyer with their new, empty conversation."""
    buyer = conversation.buyer
    sql.run(
        _ADD_BUYER,
        {
            "id": buyer.id,
            "shop": shop,
            "name": buyer.name,
            "language": buyer.language,
            "channel": buyer.channel,
            "rank": buyer.rank,
            "phone_hint": buyer.phone_hint,
            "consented": consented,
            "page": page,
            "folded": fold(buyer.name),
            "created": conversation.created,
        },
    )
    sql.run(_ADD, {"id": conversation.id, "shop": shop, "buyer": buyer.id, "created": conversation.created})


def save(tx: Transaction, shop: ShopId, conversation: Conversation) -> None:
    """Writes what can change of a conversation; its buyer is not touched."""
    last = conversation.last
    tx.put(
        load,
        conversation.id,
        (shop, conversation),
        _SAVE,
        {
            "key": conversation.id,
            "last_number": conversation.last_number,
            "last": None if last is None else encode(last),
            "last_buyer_time": conversation.last_buyer_time,
            "waiting_since": conversation.waiting_since,
            "answered_by": conversation.answered_by,
            "staff_read": conversation.staff_read,
            "buyer_delivered": conversation.buyer_delivered,
            "buyer_read": conversation.buyer_read,
            "favourite": int(conversation.favourite),
            "spam": None if conversation.spam is None else encode(conversation.spam),
            "blocked": int(conversation.blocked),
            "block": None if conversation.block is None else encode(conversation.block),
            "closed": int(conversation.closed),
            "assigned": None if conversation.assigned is None else conversation.assigned.staff,
            "assignment": None if conversation.assigned is None else encode(conversation.assigned),
            "queued_since": conversation.queued_since,
        },
    )


def _conversation(row: Row) -> Conversation:
    (
        id_,
        created,
        last_number,
        last,
        last_buyer_time,
        waiting_since,
        answered_by,
        staff_read,
        delivered,
        read,
        favourite,
        spam,
        blocked,
        block,
        closed,
        assignment,
        queued_since,
        buyer,
        name,
        language,
        channel,
        rank,
        phone_hint,
    ) = row
    return Conversation(
        id=ConversationId(id_),
        buyer=Buyer(id=BuyerId(buyer), name=name, language=language, channel=channel, rank=rank, phone_hint=phone_hint),
        created=created,
        last_number=last_number,
        last=None if last is None else _previews.decode(last),
        last_buyer_time=last_buyer_time,
        waiting_since=waiting_since,
        answered_by=answered_by,
        staff_read=staff_read,
        buyer_delivered=delivered,
        buyer_read=read,
        favourite=bool(favourite),
        spam=None if spam is None else _suspicions.decode(spam),
        blocked=bool(blocked),
        block=None if block is None else _blocks.decode(block),
        closed=bool(closed),
        assigned=None if assignment is None else _assignments.decode(assignment),
        queued_since=queued_since,
    )
