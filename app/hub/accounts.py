"""Accounts of the staff: adding, listing, roles, passwords, disabling. Used over HTTP, by the command line and by seeding.

All functions are operations for the writer: they raise Refused and change nothing else than their own shop's rows.
"""

import unicodedata
from collections.abc import Callable, Iterable
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, func, select, update
from sqlalchemy.exc import IntegrityError
from ulid import ULID

from app.domain.errors import NotFound, Refused
from app.domain.ids import Instant, ShopId, StaffId
from app.domain.people import STAFF, Right, Role, Staff
from app.domain.text import one_line
from app.hub import sessions
from app.hub.database import people, rights, tables
from app.hub.database.statements import Sql
from app.hub.transaction import Transaction

LOGIN_LIMIT = 64
NAME_LIMIT = 80

#: Tells the shop's staff that a colleague changed; given by the composition root, since the event belongs to a feature.
Announce = Callable[[Transaction, ShopId, Staff], None]


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """A staff member with the login; `devices` counts live sessions."""

    staff: Staff
    login: str
    created: Instant
    devices: int = 0
    one_time_codes: bool = False
    rights: tuple[Right, ...] = ()


class Secret(msgspec.Struct, frozen=True, kw_only=True):
    """What signing in is checked against; never leaves the hub."""

    staff: Staff
    shop: ShopId
    password: str
    totp: bytes | None
    totp_step: int


def fold_login(login: str) -> str:
    """One spelling for each login: NFKC, no outer space, lower case. Raises Refused("account.login")."""
    folded = unicodedata.normalize("NFKC", login).strip().casefold()
    if not 0 < len(folded) <= LOGIN_LIMIT or any(not c.isprintable() or c.isspace() for c in folded):
        raise Refused("account.login", limit=LOGIN_LIMIT)
    return folded


def _staff(row: Row[*tuple[Any, ...]]) -> Staff:
    roles = tuple(Role(role) for role in row.roles.split(","))
    return Staff(id=row.id, name=row.name, roles=roles, active=bool(row.active))


def secret_of(connection: Connection, login: str) -> Secret | None:
    """What a folded login is checked against."""
    a, s = tables.accounts.c, tables.staff.c
    row = connection.execute(
        select(s.id, s.shop, s.name, s.roles, s.active, a.password, a.totp, a.totp_step)
        .join_from(tables.accounts, tables.staff, a.staff == s.id)
        .where(a.login == login)
    ).one_or_none()
    if row is None:
        return None
    return Secret(staff=_staff(row), shop=row.shop, password=row.password, totp=row.totp, totp_step=row.totp_step)


def listed(connection: Connection, shop: ShopId, now: Instant) -> list[Account]:
    """All accounts of a shop by login."""
    a, s, t = tables.accounts.c, tables.staff.c, tables.sessions.c
    live = (
        select(func.count())
        .where(t.staff == s.id, t.revoked.is_(None), t.expires > now)
        .correlate(tables.staff)
        .scalar_subquery()
    )
    rows = connection.execute(
        select(s.id, s.name, s.roles, s.active, s.created, a.login, a.totp, live.label("devices"))
        .join_from(tables.accounts, tables.staff, a.staff == s.id)
        .where(s.shop == shop)
        .order_by(a.login)
    )
    granted = rights.of_shop(connection, shop)
    return [
        Account(
            staff=_staff(row),
            login=row.login,
            created=row.created,
            devices=row.devices,
            one_time_codes=row.totp is not None,
            rights=granted.get(row.id, ()),
        )
        for row in rows
    ]


def by_login(connection: Connection, shop: ShopId, login: str) -> Staff:
    """The staff member behind a login as typed. Raises NotFound."""
    secret = secret_of(connection, fold_login(login))
    if secret is None or secret.shop != shop:
        raise NotFound("account")
    return secret.staff


def login_of(connection: Connection, shop: ShopId, staff: StaffId) -> str:
    """The login of a staff member of this shop. Raises NotFound."""
    people.staff_member(Sql(connection), shop, staff)
    login: str | None = connection.execute(
        select(tables.accounts.c.login).where(tables.accounts.c.staff == staff)
    ).scalar_one_or_none()
    if login is None:
        raise NotFound("account")
    return login


def add(
    tx: Transaction,
    announce: Announce,
    shop: ShopId,
    login: str,
    name: str,
    roles: Iterable[Role],
    password: str,
    language: str = "en",
) -> Staff:
    """A new account; `password` is the encoded hash.

    Raises Refused: account.login, account.taken, account.name, account.roles.
    """
    folded, held = fold_login(login), _roles(roles)
    shown = one_line(name, NAME_LIMIT)
    if not shown:
        raise Refused("account.name")
    staff = Staff(id=StaffId(str(ULID())), name=shown, roles=held)
    if tx.connection.execute(select(tables.accounts.c.staff).where(tables.accounts.c.login == folded)).first() is not None:
        raise Refused("account.taken", login=folded)
    people.add_staff(tx.sql, shop, staff, tx.now, language)
    try:
        tx.connection.execute(tables.accounts.insert().values(staff=staff.id, login=folded, password=password, changed=tx.now))
    except IntegrityError as error:  # another hub node was faster
        raise Refused("account.taken", login=folded) from error
    announce(tx, shop, staff)
    return staff


def set_roles(tx: Transaction, announce: Announce, shop: ShopId, staff: StaffId, roles: Iterable[Role]) -> Staff:
    """Other roles. Ends the sessions, which still act with the old ones.

    Raises NotFound, Refused: account.roles, account.last_admin.
    """
    return _change(tx, announce, shop, staff, roles=_roles(roles))


def set_active(tx: Transaction, announce: Announce, shop: ShopId, staff: StaffId, active: bool) -> Staff:
    """Disables an account and ends its sessions, or enables it again. Raises NotFound, Refused("account.last_admin")."""
    return _change(tx, announce, shop, staff, active=active)


def set_name(tx: Transaction, announce: Announce, shop: ShopId, staff: StaffId, name: str) -> Staff:
    """The name that colleagues and buyers see. Raises NotFound, Refused("account.name")."""
    shown = one_line(name, NAME_LIMIT)
    if not shown:
        raise Refused("account.name")
    return _change(tx, announce, shop, staff, name=shown)


def set_password(tx: Transaction, shop: ShopId, staff: StaffId, password: str, keep: str = "") -> None:
    """A new encoded hash; ends every session but `keep`. Raises NotFound."""
    people.staff_member(tx.sql, shop, staff)
    tx.connection.execute(
        update(tables.accounts).where(tables.accounts.c.staff == staff).values(password=password, changed=tx.now)
    )
    sessions.revoke_all(tx, staff, but=keep)


def set_totp(tx: Transaction, shop: ShopId, staff: StaffId, secret: bytes | None, step: int = 0) -> None:
    """Asks for one-time codes from now on, or (None) no longer. Raises NotFound."""
    people.staff_member(tx.sql, shop, staff)
    tx.connection.execute(update(tables.accounts).where(tables.accounts.c.staff == staff).values(totp=secret, totp_step=step))


def use_step(tx: Transaction, staff: StaffId, step: int) -> bool:
    """Marks a one-time code as used; False when it was used meanwhile."""
    a = tables.accounts.c
    used = tx.connection.execute(update(tables.accounts).where(a.staff == staff, a.totp_step < step).values(totp_step=step))
    return used.rowcount > 0


def sign_out(tx: Transaction, shop: ShopId, staff: StaffId) -> int:
    """Ends all sessions of a colleague; returns how many. Raises NotFound."""
    people.staff_member(tx.sql, shop, staff)
    return sessions.revoke_all(tx, staff)


def _roles(roles: Iterable[Role]) -> tuple[Role, ...]:
    wanted = set(roles)
    if not wanted or not wanted <= STAFF:
        raise Refused("account.roles")
    return tuple(role for role in Role if role in wanted)


def _change(tx: Transaction, announce: Announce, shop: ShopId, staff: StaffId, **change: object) -> Staff:
    before = people.staff_member(tx.sql, shop, staff)
    after = msgspec.structs.replace(before, **change)
    if _rules(before) and not _rules(after) and not _other_admin(tx, shop, staff):
        raise Refused("account.last_admin")
    if after == before:
        return before
    people.save_staff(tx.sql, after)
    if after.roles != before.roles or not after.active:
        sessions.revoke_all(tx, staff)
    announce(tx, shop, after)
    return after


def _rules(staff: Staff) -> bool:
    return staff.active and Role.ADMIN in staff.roles


def _other_admin(tx: Transaction, shop: ShopId, but: StaffId) -> bool:
    return any(_rules(one) for one in people.staff_of_shop(tx.sql, shop) if one.id != but)
