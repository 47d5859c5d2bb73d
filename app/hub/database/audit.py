"""The audit log: who did what to money, contacts and access, as a chain of hashes in which nothing goes unseen."""

import hashlib
from collections.abc import Iterator, Mapping

import msgspec
from sqlalchemy import bindparam, insert, select

from app.domain.ids import Instant, ShopId
from app.domain.people import Actor
from app.hub.database.statements import Row, Sql, Statement
from app.hub.database.tables import audit
from app.hub.transaction import Transaction

#: What the first row of a shop stands on.
ROOT = bytes(32)
_LAST = Statement(select(audit.c.hash).where(audit.c.shop == bindparam("shop")).order_by(audit.c.serial.desc()).limit(1))
_ADD = Statement(
    insert(audit).values(
        {
            name: bindparam(name)
            for name in ("shop", "time", "actor", "actor_name", "action", "subject", "facts", "previous", "hash")
        }
    )
)
_ROWS = Statement(
    select(
        audit.c.serial, audit.c.time, audit.c.actor, audit.c.actor_name, audit.c.action, audit.c.subject, audit.c.facts,
        audit.c.previous, audit.c.hash,
    )
    .where(audit.c.shop == bindparam("shop"), audit.c.serial > bindparam("after"))
    .order_by(audit.c.serial)
    .limit(bindparam("limit"))
)  # fmt: skip
#: Keys in order: the hash must not depend on how a dictionary was filled.
_encode = msgspec.json.Encoder(order="sorted").encode


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One row. `action` is a code such as "order.price", `subject` what it was done to, such as an order's number."""

    serial: int
    time: Instant
    actor: str
    actor_name: str
    action: str
    subject: str
    facts: dict[str, str | int]


class Broken(Exception):
    """The chain does not hold at the row `serial`: it, or one before it, was changed or taken out."""

    def __init__(self, serial: int) -> None:
        super().__init__(f"the audit log does not hold at row {serial}")
        self.serial = serial


def record(tx: Transaction, shop: ShopId, actor: Actor, action: str, subject: str, facts: Mapping[str, str | int]) -> None:
    """Adds a row in this same transaction. `facts` hold no secret and no more about persons than needed."""
    last = tx.sql.row(_LAST, {"shop": shop})
    previous = bytes(last[0]) if last is not None else ROOT
    text = _encode(dict(facts))
    values = (int(tx.now), actor.id, actor.name, action, subject, text)
    tx.sql.run(
        _ADD,
        {
            "shop": shop, "time": tx.now, "actor": actor.id, "actor_name": actor.name, "action": action,
            "subject": subject, "facts": text, "previous": previous, "hash": _hash(shop, previous, values),
        },
    )  # fmt: skip


def entries(sql: Sql, shop: ShopId, after: int = 0, limit: int = 1_000) -> list[Entry]:
    """Rows above serial `after`, in order."""
    return [_entry(row) for row in sql.rows(_ROWS, {"shop": shop, "after": after, "limit": limit})]


def verify(sql: Sql, shop: ShopId) -> int:
    """Goes along the whole chain of a shop; how many rows it has. Raises Broken."""
    count, previous = 0, ROOT
    for row in _all(sql, shop):
        serial, time, actor, actor_name, action, subject, facts, before, own = row
        values = (time, actor, actor_name, action, subject, bytes(facts))
        if bytes(before) != previous or bytes(own) != _hash(shop, previous, values):
            raise Broken(serial)
        previous, count = bytes(own), count + 1
    return count


def _all(sql: Sql, shop: ShopId) -> Iterator[Row]:
    after = 0
    while rows := sql.rows(_ROWS, {"shop": shop, "after": after, "limit": 1_000}):
        yield from rows
        after = rows[-1][0]


def _hash(shop: ShopId, previous: bytes, values: tuple[object, ...]) -> bytes:
    # As JSON, so that no field can run into the next one.
    written = _encode([shop, *(v.decode() if isinstance(v, bytes) else v for v in values)])
    return hashlib.sha256(previous + written).digest()


def _entry(row: Row) -> Entry:
    serial, time, actor, actor_name, action, subject, facts, _previous, _own = row
    return Entry(
        serial=serial, time=time, actor=actor, actor_name=actor_name, action=action, subject=subject,
        facts=msgspec.json.decode(bytes(facts)),
    )  # fmt: skip
