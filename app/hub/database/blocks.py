"""Blocks in the database, each from its beginning to its end, so that a slip of the hand can be taken back; plain SQL."""

import msgspec
from sqlalchemy import BigInteger, Column, Connection, ForeignKey, Index, Table, Text, delete, insert, select, update

from app.domain.ids import ConversationId, Instant, ShopId, StaffId
from app.domain.moderation import Block, Misconduct
from app.hub.database.tables import metadata

#: `domain.moderation.Block`; `lifted` is NULL while it is in force, `waiting_since` was the conversation's clock before.
blocks = Table(
    "blocks",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("conversation", Text, ForeignKey("conversations.id"), nullable=False),
    Column("reason", Text, nullable=False),
    Column("note", Text, nullable=False, server_default=""),
    Column("by", Text, nullable=False),
    Column("time", BigInteger, nullable=False),
    Column("waiting_since", BigInteger),
    Column("lifted", BigInteger),
    Column("lifted_by", Text),
    Index("ix_blocks_conversation_time", "conversation", "time"),
)
_FIELDS = ("id", "reason", "note", "by", "time", "waiting_since", "lifted", "lifted_by")


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """A row."""

    id: str
    block: Block
    waiting_since: Instant | None
    lifted: Instant | None
    lifted_by: StaffId | None


def add(
    connection: Connection, shop: ShopId, id_: str, conversation: ConversationId, block: Block, waiting: Instant | None
) -> None:
    """A new one; `waiting` is since when the buyer waited before it."""
    connection.execute(
        insert(blocks).values(
            id=id_, shop=shop, conversation=conversation, reason=block.reason.value, note=block.note, by=block.by,
            time=block.time, waiting_since=waiting,
        )
    )  # fmt: skip


def newest(connection: Connection, conversation: ConversationId) -> Kept | None:
    """The newest of a conversation, which is the one in force if one is; None when there never was one."""
    statement = select(*(blocks.c[name] for name in _FIELDS)).where(blocks.c.conversation == conversation)
    row = connection.execute(statement.order_by(blocks.c.time.desc(), blocks.c.id.desc()).limit(1)).first()
    if row is None:
        return None
    id_, reason, note, by, time, waiting, lifted, lifted_by = row
    block = Block(reason=Misconduct(reason), by=StaffId(by), time=Instant(time), note=note)
    return Kept(id=id_, block=block, waiting_since=waiting, lifted=lifted, lifted_by=lifted_by)


def lift(connection: Connection, id_: str, at: Instant, by: StaffId) -> None:
    """It ended then."""
    connection.execute(update(blocks).where(blocks.c.id == id_).values(lifted=at, lifted_by=by))


def renew(connection: Connection, id_: str, waiting: Instant | None) -> None:
    """It is in force again; `waiting` is since when the buyer waited before that."""
    connection.execute(update(blocks).where(blocks.c.id == id_).values(lifted=None, lifted_by=None, waiting_since=waiting))


def drop(connection: Connection, id_: str) -> None:
    """It was taken back: as if it had never been (the audit log knows better)."""
    connection.execute(delete(blocks).where(blocks.c.id == id_))
