"""The audit log: who did what to money, contacts and access, as a chain of hashes in which nothing goes unseen."""

import hashlib
from collections.abc import Mapping

import msgspec
from sqlalchemy import Connection, bindparam, insert, select

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
_SHOWN = tuple(audit.c[name] for name in ("serial", "time", "actor", "actor_name", "action", "subject", "facts"))
_ALL = select(*_SHOWN, audit.c.previous, audit.c.hash).where(audit.c.shop == bindparam("shop"))
_ROWS = Statement(_ALL.where(audit.c.serial > bindparam("after")).order_by(audit.c.serial).limit(bindparam("limit")))
_NEWEST = Statement(_ALL.order_by(audit.c.serial.desc()).limit(1))
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
    # A chain of hashes cannot forget: of a buyer it knows the id alone, which says nothing once they were erased (REQ-8).
    name = "" if actor.is_buyer else actor.name
    previous = bytes(last[0]) if last is not None else ROOT
    text = _encode(dict(facts))
    values = (int(tx.now), actor.id, name, action, subject, text)
    tx.sql.run(
        _ADD,
        {
            "shop": shop, "time": tx.now, "actor": actor.id, "actor_name": name, "action": action,
            "subject": subject, "facts": text, "previous": previous, "hash": _hash(shop, previous, values),
        },
    )  # fmt: skip


def entries(sql: Sql, shop: ShopId, after: int = 0, limit: int = 1_000) -> list[Entry]:
    """Rows above serial `after`, in order."""
    return [_entry(row) for row in sql.rows(_ROWS, {"shop": shop, "after": after, "limit": limit})]


class Filter(msgspec.Struct, frozen=True, kw_only=True):
    """Which rows are wanted; "" and 0 leave a part out. `action` and `subject` are beginnings, `until` is not in it."""

    actor: str = ""
    action: str = ""
    subject: str = ""
    since: int = 0
    until: int = 0


def page(connection: Connection, shop: ShopId, wanted: Filter, before: int, limit: int) -> list[Entry]:
    """Rows below serial `before` (0: the newest), the newest first."""
    parts = [audit.c.shop == shop]
    if before:
        parts.append(audit.c.serial < before)
    if wanted.actor:
        parts.append(audit.c.actor == wanted.actor)
    if wanted.action:
        parts.append(audit.c.action.startswith(wanted.action, autoescape=True))
    if wanted.subject:
        parts.append(audit.c.subject.startswith(wanted.subject, autoescape=True))
    if wanted.since:
        parts.append(audit.c.time >= wanted.since)
    if wanted.until:
        parts.append(audit.c.time < wanted.until)
    rows = connection.execute(
        select(*_SHOWN, audit.c.previous, audit.c.hash).where(*parts).order_by(audit.c.serial.desc()).limit(limit)
    )
    return [_entry(tuple(row)) for row in rows]


def last(sql: Sql, shop: ShopId) -> tuple[Entry, str] | None:
    """The newest row and its hash in hex; None while there is none."""
    row = sql.row(_NEWEST, {"shop": shop})
    return None if row is None else (_entry(row), bytes(row[-1]).hex())


class Walk(msgspec.Struct):
    """How far the chain was gone along: `rows` of them hold, `serial` is the last one, `head` its hash.

    `awaited` are hashes in hex that must turn up on the way: what was written down elsewhere, so that a log that was cut off
    at its end, or begun anew, is noticed as well; they are taken out as they are met.
    """

    rows: int = 0
    serial: int = 0
    head: bytes = ROOT
    awaited: set[str] = set()

    def go(self, sql: Sql, shop: ShopId, limit: int = 1_000) -> bool:
        """Goes along so many rows more; False when there are none. Raises Broken."""
        rows = sql.rows(_ROWS, {"shop": shop, "after": self.serial, "limit": limit})
        for row in rows:
            serial, time, actor, actor_name, action, subject, facts, before, own = row
            values = (time, actor, actor_name, action, subject, bytes(facts))
            if bytes(before) != self.head or bytes(own) != _hash(shop, self.head, values):
                raise Broken(serial)
            self.rows, self.serial, self.head = self.rows + 1, serial, bytes(own)
            self.awaited.discard(self.head.hex())
        return bool(rows)


def verify(sql: Sql, shop: ShopId) -> int:
    """Goes along the whole chain of a shop; how many rows it has. Raises Broken."""
    walk = Walk()
    while walk.go(sql, shop):
        pass
    return walk.rows


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
