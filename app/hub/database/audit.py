"""The audit log: who did what to money, contacts and access, as a chain of keyed hashes in which nothing goes unseen.

Rows of before there was a key hold a plain hash, which anybody can compute; behind the first keyed one none may follow.
"""

import hashlib
import hmac
from collections.abc import Mapping

import msgspec
from sqlalchemy import Connection, bindparam, func, insert, select

from app.domain.ids import Instant, ShopId
from app.domain.people import Actor
from app.hub.database.statements import Row, Sql, Statement
from app.hub.database.tables import audit
from app.hub.transaction import Transaction

#: What the first row of a shop stands on.
ROOT = bytes(32)
#: Before a hash that was made with the key (HMAC with SHA-256); a plain one has nothing before its 32 bytes.
_KEYED = b"\x01"
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
_LAST_OF_ALL = Statement(select(audit.c.hash).order_by(audit.c.serial.desc()).limit(1))
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


class KeyMissing(Broken):
    """The row `serial` was made with a key, and none was given."""


class WrongKey(Broken):
    """No row fits the key, from `serial` on: it is another log's."""


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
            "subject": subject, "facts": text, "previous": previous, "hash": _hash(shop, previous, values, tx.audit_key),
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


def subjects(connection: Connection, shop: ShopId, actor: str, action: str, since: int, but: str) -> int:
    """How many different things this person did that to since then, `but` this one; reads no older rows."""
    before = select(audit.c.serial).where(audit.c.shop == shop, audit.c.time < since).order_by(audit.c.serial.desc()).limit(1)
    after = connection.execute(before).scalar() or 0
    mine = (audit.c.shop == shop, audit.c.serial > after, audit.c.actor == actor, audit.c.action == action)
    return int(
        connection.execute(select(func.count(audit.c.subject.distinct())).where(*mine, audit.c.subject != but)).scalar_one()
    )


def last(sql: Sql, shop: ShopId) -> tuple[Entry, str] | None:
    """The newest row and its hash in hex; None while there is none."""
    row = sql.row(_NEWEST, {"shop": shop})
    return None if row is None else (_entry(row), bytes(row[-1]).hex())


def keyed(sql: Sql) -> bool:
    """Whether the newest row of all was made with a key."""
    row = sql.row(_LAST_OF_ALL, {})
    return row is not None and _is_keyed(bytes(row[0]))


class Walk(msgspec.Struct):
    """How far the chain was gone along: `rows` of them hold, `plain` of these are of before there was a key, `serial` is the
    last one, `head` its hash.

    `awaited` are hashes in hex that must turn up on the way: what was written down elsewhere, so that a log that was cut off
    at its end, or begun anew, is noticed as well; they are taken out as they are met.
    """

    key: bytes | None = None
    rows: int = 0
    plain: int = 0
    serial: int = 0
    head: bytes = ROOT
    awaited: set[str] = set()

    def go(self, sql: Sql, shop: ShopId, limit: int = 1_000) -> bool:
        """Goes along so many rows more; False when there are none. Raises Broken, KeyMissing, WrongKey."""
        rows = sql.rows(_ROWS, {"shop": shop, "after": self.serial, "limit": limit})
        for place, row in enumerate(rows):
            serial, own = row[0], bytes(row[-1])
            chained = _is_keyed(own)
            # Whoever lacks the key could begin anew with plain rows: they end with the first keyed one.
            if bytes(row[-2]) != self.head or (not chained and self.rows > self.plain):
                raise Broken(serial)
            if chained and self.key is None:
                raise KeyMissing(serial)
            if not _fits(shop, row, self.key):
                wrong = chained and self.rows == self.plain and not any(_fits(shop, one, self.key) for one in rows[place:])
                raise WrongKey(serial) if wrong else Broken(serial)
            self.rows, self.serial, self.head = self.rows + 1, serial, own
            self.plain += not chained
            self.awaited.discard(self.head.hex())
        return bool(rows)


def verify(sql: Sql, shop: ShopId, key: bytes | None = None) -> int:
    """Goes along the whole chain of a shop; how many rows it has. Raises Broken, KeyMissing, WrongKey."""
    walk = Walk(key=key)
    while walk.go(sql, shop):
        pass
    return walk.rows


def _is_keyed(own: bytes) -> bool:
    return len(own) == len(_KEYED) + hashlib.sha256().digest_size and own.startswith(_KEYED)


def _fits(shop: ShopId, row: Row, key: bytes | None) -> bool:
    """Whether the row's hash is that of what it says and of what it says it stands on."""
    _serial, time, actor, actor_name, action, subject, facts, before, own = row
    made_with = key if _is_keyed(bytes(own)) else None
    right = _hash(shop, bytes(before), (time, actor, actor_name, action, subject, bytes(facts)), made_with)
    return hmac.compare_digest(bytes(own), right)


def _hash(shop: ShopId, previous: bytes, values: tuple[object, ...], key: bytes | None) -> bytes:
    # As JSON, so that no field can run into the next one.
    written = _encode([shop, *(v.decode() if isinstance(v, bytes) else v for v in values)])
    if key is None:
        return hashlib.sha256(previous + written).digest()
    return _KEYED + hmac.digest(key, previous + written, hashlib.sha256)


def _entry(row: Row) -> Entry:
    serial, time, actor, actor_name, action, subject, facts, _previous, _own = row
    return Entry(
        serial=serial, time=time, actor=actor, actor_name=actor_name, action=action, subject=subject,
        facts=msgspec.json.decode(bytes(facts)),
    )  # fmt: skip
