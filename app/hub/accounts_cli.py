"""`frontdesk account …`: the accounts of a hub from the command line, also while that hub is running.

Each change is one short transaction that goes through the hub's own journal; a running hub looks for such changes every few
seconds, tells the shop's staff and cuts sessions that have ended.
"""

import argparse
import getpass
import logging
import sys
from collections.abc import Callable
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ulid import ULID

from app.domain.errors import Refused
from app.domain.ids import ShopId, StaffId
from app.domain.people import Role, Shop
from app.hub import accounts
from app.hub.database import people, schema
from app.hub.database.engine import Database, sqlite_url
from app.hub.database.statements import Sql
from app.hub.database.writer import GroupCommit, Work
from app.hub.hub import wall_clock
from app.hub.logs import configure
from app.hub.passwords import check_password, hash_password
from app.hub.transaction import Transaction

_SENTENCES = {
    "account.login": "a login has 1 to {limit} characters and no spaces",
    "account.taken": "the login {login} is taken",
    "account.name": "the name is empty",
    "account.roles": "at least one of the roles agent, supervisor, marketer, admin is needed",
    "account.last_admin": "this is the shop's last admin; make another one first",
    "account.no_shop": "this hub has no shop yet: frontdesk account shop NAME --data DIR",
    "account.time_zone": "{name} is not a time zone such as Asia/Ho_Chi_Minh",
    "account.currency": "{name} is not a currency such as VND",
    "password.too_short": "a password has at least {limit} characters",
    "password.too_long": "a password has at most {limit} characters",
    "password.too_simple": "the password is too simple, or holds the login",
    "not_found": "there is no such account",
    "read_only": "the database cannot be written just now",
}


def main(args: argparse.Namespace, announce: accounts.Announce) -> int:
    """Runs one action; 0, or 1 after a refusal on standard error. `announce` tells the staff of a changed colleague."""
    configure(logging.WARNING)
    try:
        database = _opened(args)
        try:
            _ACTIONS[args.action](args, database, announce)
        finally:
            database.close()
    except Refused as error:
        sentence = _SENTENCES.get(error.code, error.code).format(**error.facts)
        sys.stderr.write(f"frontdesk account: {sentence}\n")
        return 1
    except schema.NewerSchema as error:
        sys.stderr.write(f"frontdesk account: {error}\n")
        return 4
    return 0


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


def _opened(args: argparse.Namespace) -> Database:
    args.data.mkdir(parents=True, exist_ok=True)
    database = Database(args.database or sqlite_url(args.data / "hub.sqlite3"))
    schema.prepare(database, args.data / "backups")
    return database


def _commit(database: Database, operation: Callable[[Transaction], object]) -> None:
    group = GroupCommit(database, wall_clock)
    try:
        group.commit([Work(operation)]).outcomes[0].get()
    finally:
        group.close()


def _shop(database: Database) -> Shop:
    with database.reader() as connection:
        shops = people.all_shops(Sql(connection))
    if not shops:
        raise Refused("account.no_shop")
    return shops[0]


def _staff(database: Database, shop: ShopId, login: str) -> StaffId:
    with database.reader() as connection:
        return accounts.by_login(connection, shop, login).id


def _list(args: argparse.Namespace, database: Database, announce: accounts.Announce) -> None:
    shop = _shop(database)
    with database.reader() as connection:
        found = accounts.listed(connection, shop.id, wall_clock())
    rows = [("ACCOUNT", "NAME", "ROLES", "STATE", "DEVICES")]
    rows += [
        (one.login, one.staff.name, ",".join(one.staff.roles), "active" if one.staff.active else "disabled", str(one.devices))
        for one in found
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        _say("  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip())


def _name_shop(args: argparse.Namespace, database: Database, announce: accounts.Announce) -> None:
    try:
        ZoneInfo(args.time_zone)
    except (ZoneInfoNotFoundError, ValueError):
        raise Refused("account.time_zone", name=args.time_zone) from None
    if not (len(args.currency) == 3 and args.currency.isascii() and args.currency.isupper()):
        raise Refused("account.currency", name=args.currency)
    with database.reader() as connection:
        known = people.all_shops(Sql(connection))
    if known:
        raise Refused(f"this hub serves the shop {known[0].name} already")
    new = Shop(id=ShopId(str(ULID())), name=args.name, time_zone=args.time_zone, currency=args.currency)
    _commit(database, lambda tx: people.add_shop(tx.sql, new, tx.now, args.currency_digits))
    _say(f"the hub serves {new.name}")


def _add(args: argparse.Namespace, database: Database, announce: accounts.Announce) -> None:
    shop, roles = _shop(database), [Role(role) for role in args.role]
    password = _password(args.name)
    _commit(database, lambda tx: accounts.add(tx, announce, shop.id, args.name, args.display_name or args.name, roles, password))
    _say(f"{args.name} may sign in")


def _role(args: argparse.Namespace, database: Database, announce: accounts.Announce) -> None:
    shop, roles = _shop(database), [Role(role) for role in args.role]
    staff = _staff(database, shop.id, args.name)
    _commit(database, lambda tx: accounts.set_roles(tx, announce, shop.id, staff, roles))
    _say(f"{args.name} has the roles {', '.join(args.role)} and signs in again")


def _set_password(args: argparse.Namespace, database: Database, announce: accounts.Announce) -> None:
    shop = _shop(database)
    staff = _staff(database, shop.id, args.name)
    password = _password(args.name)

    def change(tx: Transaction) -> None:
        accounts.set_password(tx, shop.id, staff, password)
        # Whoever sits at the hub can also help somebody who lost their authenticator.
        accounts.set_totp(tx, shop.id, staff, None)

    _commit(database, change)
    _say(f"{args.name} has a new password and is signed out everywhere")


def _disable(args: argparse.Namespace, database: Database, announce: accounts.Announce) -> None:
    _set_active(args, database, announce, active=False)
    _say(f"{args.name} may no longer sign in")


def _enable(args: argparse.Namespace, database: Database, announce: accounts.Announce) -> None:
    _set_active(args, database, announce, active=True)
    _say(f"{args.name} may sign in again")


def _set_active(args: argparse.Namespace, database: Database, announce: accounts.Announce, active: bool) -> None:
    shop = _shop(database)
    staff = _staff(database, shop.id, args.name)
    _commit(database, lambda tx: accounts.set_active(tx, announce, shop.id, staff, active))


def _sign_out(args: argparse.Namespace, database: Database, announce: accounts.Announce) -> None:
    shop = _shop(database)
    staff = _staff(database, shop.id, args.name)
    _commit(database, lambda tx: accounts.sign_out(tx, shop.id, staff))
    _say(f"{args.name} is signed out everywhere")


def _password(login: str) -> str:
    """The encoded hash of a password from the terminal (twice), or of the first line of standard input."""
    if sys.stdin.isatty():
        password = getpass.getpass("password: ")
        if getpass.getpass("once more: ") != password:
            raise Refused("the two passwords differ")
    else:
        password = sys.stdin.readline().rstrip("\r\n")
    check_password(password, accounts.fold_login(login))
    return hash_password(password)


_ACTIONS: dict[str, Callable[[argparse.Namespace, Database, accounts.Announce], None]] = {
    "list": _list,
    "shop": _name_shop,
    "add": _add,
    "role": _role,
    "password": _set_password,
    "disable": _disable,
    "enable": _enable,
    "sign-out": _sign_out,
}
