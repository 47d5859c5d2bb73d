"""Landings in the database: whole rows with what came in by each, and the few questions asked of one (DATA-1)."""

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, func, insert, select, update

from app.domain.contacts import ContactState, Landing, SourceKind
from app.domain.errors import NotFound
from app.domain.ids import Instant, ShopId, StaffId
from app.hub.database.landing_tables import contacts, landings

_words = msgspec.json.Decoder(dict[str, str])
_names = msgspec.json.Decoder(tuple[str, ...])


def one(connection: Connection, shop: ShopId, landing: str) -> Landing:
    """Raises NotFound, for another shop's as well. What came in is not counted here."""
    row = connection.execute(select(landings).where(landings.c.id == landing, landings.c.shop == shop)).first()
    if row is None:
        raise NotFound("landing")
    return _landing(row)


def of_public(connection: Connection, landing: str) -> tuple[ShopId, Landing, str]:
    """Whose page this is, the landing, and the hash of its API key ("" without one). Raises NotFound."""
    row = connection.execute(select(landings).where(landings.c.id == landing)).first()
    if row is None:
        raise NotFound("landing")
    return ShopId(row.shop), _landing(row), str(row.key_hash)


def some(connection: Connection, shop: ShopId, marketer: StaffId | None = None) -> list[Landing]:
    """All of the shop, or one marketer's, the newest first; counted."""
    mine = landings.c.shop == shop, *(() if marketer is None else (landings.c.marketer == marketer,))
    rows = connection.execute(select(landings).where(*mine).order_by(landings.c.created.desc(), landings.c.id.desc())).all()
    found: dict[str, list[int]] = {}
    counted = (
        select(contacts.c.landing, contacts.c.state, func.count())
        .where(contacts.c.landing.in_([row.id for row in rows]), contacts.c.deleted.is_(None))
        .group_by(contacts.c.landing, contacts.c.state)
    )
    for landing, state, count in connection.execute(counted):
        both = found.setdefault(landing, [0, 0])
        both[0] += count
        both[1] += count if state == ContactState.AWAITING.value else 0
    return [_landing(row, *found.get(row.id, (0, 0))) for row in rows]


def with_key(connection: Connection, shop: ShopId) -> set[str]:
    """The landings that have an API key."""
    known = landings.c.shop == shop, landings.c.key_hash != ""
    return {str(row.id) for row in connection.execute(select(landings.c.id).where(*known))}


def add(connection: Connection, shop: ShopId, landing: Landing) -> None:
    """A new one."""
    fixed = {"id": landing.id, "shop": shop, "marketer": landing.marketer, "created": landing.created}
    connection.execute(insert(landings).values(**fixed, **_saved(landing)))


def save(connection: Connection, shop: ShopId, landing: Landing) -> None:
    """Puts a known landing's new state in place of the old one."""
    mine = landings.c.id == landing.id, landings.c.shop == shop
    connection.execute(update(landings).where(*mine).values(**_saved(landing)))


def set_key(connection: Connection, shop: ShopId, landing: str, hashed: str) -> None:
    """Another API key, by its hash; "" takes it away."""
    mine = landings.c.id == landing, landings.c.shop == shop
    connection.execute(update(landings).where(*mine).values(key_hash=hashed))


def _saved(landing: Landing) -> dict[str, Any]:
    return {
        "name": landing.name, "product": landing.product, "title": msgspec.json.encode(landing.title),
        "text": msgspec.json.encode(landing.text), "fields": msgspec.json.encode(landing.fields), "kind": landing.kind.value,
        "recipients": msgspec.json.encode(landing.recipients), "manual": int(landing.manual), "approved": int(landing.approved),
        "live": int(landing.live), "changed": landing.changed, "changed_by": landing.changed_by, "version": landing.version,
    }  # fmt: skip


def _landing(row: Row[Any], count: int = 0, awaiting: int = 0) -> Landing:
    recipients: Sequence[str] = _names.decode(bytes(row.recipients))
    return Landing(
        id=row.id, marketer=StaffId(row.marketer), name=row.name, product=row.product, title=_words.decode(bytes(row.title)),
        text=_words.decode(bytes(row.text)), fields=_names.decode(bytes(row.fields)), kind=SourceKind(row.kind),
        recipients=tuple(map(StaffId, recipients)), manual=bool(row.manual), approved=bool(row.approved), live=bool(row.live),
        awaiting=awaiting, contacts=count, created=Instant(row.created), changed=Instant(row.changed),
        changed_by=row.changed_by, version=row.version,
    )  # fmt: skip
