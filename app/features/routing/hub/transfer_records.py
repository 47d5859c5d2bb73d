"""Chats that were handed over, in the database: who asked whom, with which note, and how it went (CHAT-17)."""

from collections.abc import Sequence

import msgspec
from sqlalchemy import bindparam, insert, select, update

from app.domain.ids import ConversationId, Instant, ShopId, StaffId
from app.hub.database.statements import Sql, Statement
from app.hub.database.watch_tables import transfers
from app.hub.transaction import Transaction

_COLUMNS = (
    transfers.c.id, transfers.c.conversation, transfers.c.sender, transfers.c.receiver, transfers.c.to_group,
    transfers.c.note, transfers.c.asked, transfers.c.time, transfers.c.ended,
)  # fmt: skip
_ONE = Statement(select(*_COLUMNS).where(transfers.c.id == bindparam("id"), transfers.c.shop == bindparam("shop")))
_OPEN = Statement(select(transfers.c.shop, transfers.c.id, transfers.c.time).where(transfers.c.ended.is_(None)))
_ADD = Statement(
    insert(transfers).values(
        {
            name: bindparam(name)
            for name in ("id", "shop", "conversation", "sender", "receiver", "to_group", "note", "asked", "time")
        }
    )
)
_ASK = Statement(
    update(transfers)
    .where(transfers.c.id == bindparam("key"))
    .values(receiver=bindparam("receiver"), asked=bindparam("asked"), time=bindparam("time"))
)
_END = Statement(
    update(transfers)
    .where(transfers.c.id == bindparam("key"), transfers.c.ended.is_(None))
    .values(ended=bindparam("ended"), outcome=bindparam("outcome"))
)
_asked = msgspec.json.Decoder(tuple[StaffId, ...])


class Transfer(msgspec.Struct, frozen=True, kw_only=True):
    """One hand-over. `receiver` has been asked since `time`; `asked` everybody of `group` who was; `ended` None while open."""

    id: str
    conversation: ConversationId
    sender: StaffId
    receiver: StaffId
    group: str
    note: str
    asked: tuple[StaffId, ...]
    time: Instant
    ended: Instant | None


def find(sql: Sql, shop: ShopId, id_: str) -> Transfer | None:
    """One of the shop's."""
    row = sql.row(_ONE, {"id": id_, "shop": shop})
    if row is None:
        return None
    name, conversation, sender, receiver, group, note, asked, time, ended = row
    return Transfer(
        id=name, conversation=conversation, sender=sender, receiver=receiver, group=group, note=note,
        asked=_asked.decode(asked), time=time, ended=ended,
    )  # fmt: skip


def open_ones(sql: Sql) -> Sequence[tuple[ShopId, str, Instant]]:
    """Shop, id and the time of asking of everything that nobody has answered."""
    return [(ShopId(shop), id_, Instant(time)) for shop, id_, time in sql.rows(_OPEN, {})]


def add(tx: Transaction, shop: ShopId, made: Transfer) -> None:
    """A new one."""
    tx.sql.run(
        _ADD,
        {
            "id": made.id,
            "shop": shop,
            "conversation": made.conversation,
            "sender": made.sender,
            "receiver": made.receiver,
            "to_group": made.group,
            "note": made.note,
            "asked": msgspec.json.encode(made.asked).decode(),
            "time": made.time,
        },
    )


def ask(tx: Transaction, made: Transfer) -> None:
    """The next of the group is asked."""
    asked = msgspec.json.encode(made.asked).decode()
    tx.sql.run(_ASK, {"key": made.id, "receiver": made.receiver, "asked": asked, "time": made.time})


def end(tx: Transaction, id_: str, outcome: str) -> None:
    """It is over: "accepted", "declined", "unaccepted" or "moved". What has ended stays as it ended."""
    # On a message's way too: it waits with the group's other writes.
    tx.put(_nothing, id_, None, _END, {"key": id_, "ended": tx.now, "outcome": outcome})


def _nothing(_sql: Sql, _wanted: Sequence[str]) -> dict[str, object]:
    """They are found by `find`, after what is written."""
    return {}
