"""Sessions: opaque 256-bit tokens of staff and buyers; only their hashes are kept, and ending one cuts its sockets."""

import hashlib
import secrets
from collections.abc import Iterable

import msgspec
from sqlalchemy import ColumnElement, Connection, bindparam, select, update
from ulid import ULID

from app.domain.ids import DAY, BuyerId, ConversationId, Instant, ShopId, StaffId
from app.domain.people import Actor, Role, Shop, Staff
from app.hub.database import tables
from app.hub.database.statements import Sql, Statement
from app.hub.identity import SignedIn
from app.hub.transaction import Transaction

#: How long a session lives without being used; each day of use gives it the whole time again.
STAFF_LIFE = 30 * DAY
BUYER_LIFE = 180 * DAY
_EXTEND_AFTER = 1 * DAY
DEVICE_LIMIT = 120

_s, _p, _b, _h = tables.sessions.c, tables.staff.c, tables.buyers.c, tables.shops.c
# On the way of every request and of every client that reconnects after a restart: one statement.
_LIVE = Statement(
    select(
        *(_s.id, _s.expires, _s.conversation, _b.id, _b.name),
        *(_p.id, _p.name, _p.roles, _p.active, _h.id, _h.name, _h.time_zone, _h.currency),
    )
    .select_from(
        tables.sessions.join(tables.shops, _s.shop == _h.id)
        .outerjoin(tables.staff, _s.staff == _p.id)
        .outerjoin(tables.buyers, _s.buyer == _b.id)
    )
    .where(_s.token_hash == bindparam("token_hash"), _s.revoked.is_(None), _s.expires > bindparam("now"))
)


class Device(msgspec.Struct, frozen=True, kw_only=True):
    """A live session as its owner sees it in the list of devices."""

    id: str
    device: str
    created: Instant
    expires: Instant
    current: bool


def token_hash(token: str) -> bytes:
    """What the database keeps. The token has 256 random bits, so a fast hash without salt is enough."""
    return hashlib.sha256(token.encode("utf-8")).digest()


def open_for_staff(tx: Transaction, shop: ShopId, staff: StaffId, device: str) -> tuple[str, Instant]:
    """A new session; its token (never seen again) and its end."""
    return _open(tx, STAFF_LIFE, shop=shop, staff=staff, device=device[:DEVICE_LIMIT])


def open_for_buyer(tx: Transaction, shop: ShopId, buyer: BuyerId, conversation: ConversationId) -> tuple[str, Instant]:
    """The same for a buyer, bound to their one conversation."""
    return _open(tx, BUYER_LIFE, shop=shop, buyer=buyer, conversation=conversation)


def _open(tx: Transaction, life: int, **owner: str) -> tuple[str, Instant]:
    token = secrets.token_urlsafe(32)
    expires = Instant(tx.now + life)
    row = {"id": str(ULID()), "token_hash": token_hash(token), "created": tx.now, "expires": expires, **owner}
    tx.connection.execute(tables.sessions.insert().values(row))
    return token, expires


def authenticate(connection: Connection, token: str, now: Instant) -> SignedIn | None:
    """The live session of a token; None when unknown, expired, revoked, or its staff member is disabled."""
    row = Sql(connection).row(_LIVE, {"token_hash": token_hash(token), "now": now})
    if row is None:
        return None
    session, expires, conversation, buyer, buyer_name, staff_id, staff_name, roles, active, *shop_row = row
    shop = Shop(**dict(zip(("id", "name", "time_zone", "currency"), shop_row, strict=True)))
    if staff_id is None:
        actor = Actor(id=buyer, shop=shop.id, name=buyer_name, roles=frozenset({Role.BUYER}), conversation=conversation)
        return SignedIn(session=session, actor=actor, shop=shop, staff=None, expires=expires)
    if not active:
        return None
    staff = Staff(id=staff_id, name=staff_name, roles=tuple(Role(role) for role in roles.split(",")))
    actor = Actor(id=staff.id, shop=shop.id, name=staff.name, roles=frozenset(staff.roles))
    return SignedIn(session=session, actor=actor, shop=shop, staff=staff, expires=expires)


def extend(tx: Transaction, sessions: Iterable[str]) -> None:
    """Gives sessions in use their whole life again (once a day is enough); revoked and expired ones stay ended."""
    s = tables.sessions.c
    for owner, life in ((s.staff.is_not(None), STAFF_LIFE), (s.buyer.is_not(None), BUYER_LIFE)):
        due = tx.now + life
        tx.connection.execute(
            update(tables.sessions)
            .where(s.id.in_(list(sessions)), owner, s.revoked.is_(None), s.expires > tx.now, s.expires < due - _EXTEND_AFTER)
            .values(expires=due)
        )


def extended(signed_in: SignedIn, now: Instant) -> SignedIn | None:
    """The session as `extend` leaves it; None when it would not change."""
    due = now + (BUYER_LIFE if signed_in.staff is None else STAFF_LIFE)
    if signed_in.expires >= due - _EXTEND_AFTER:
        return None
    return msgspec.structs.replace(signed_in, expires=Instant(due))


def devices(connection: Connection, who: SignedIn, now: Instant) -> list[Device]:
    """The live sessions of a staff member, newest first."""
    s = tables.sessions.c
    rows = connection.execute(
        select(s.id, s.device, s.created, s.expires)
        .where(s.staff == who.actor.id, s.revoked.is_(None), s.expires > now)
        .order_by(s.created.desc(), s.id.desc())
    )
    return [
        Device(id=row.id, device=row.device, created=row.created, expires=row.expires, current=row.id == who.session)
        for row in rows
    ]


def revoke(tx: Transaction, session: str, owner: str | None = None) -> bool:
    """Ends one session, of this owner only where one is given. False when there is no such live session."""
    s = tables.sessions.c
    mine: tuple[ColumnElement[bool], ...] = (s.id == session,) if owner is None else (s.id == session, s.staff == owner)
    return _end(tx, *mine) > 0


def revoke_all(tx: Transaction, staff: StaffId, but: str = "") -> int:
    """Ends every session of a staff member but one; returns how many."""
    s = tables.sessions.c
    return _end(tx, s.staff == staff, s.id != but)


def _end(tx: Transaction, *which: ColumnElement[bool]) -> int:
    s = tables.sessions.c
    result = tx.connection.execute(update(tables.sessions).where(*which, s.revoked.is_(None)).values(revoked=tx.now))
    return result.rowcount
