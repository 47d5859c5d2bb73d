"""`frontdesk audit …`: the audit log from the command line, also while the hub is running; reads and changes nothing."""

import argparse
import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import inspect
from sqlalchemy.exc import SQLAlchemyError

from app.domain.people import Shop
from app.hub import audit_heads, audit_key, audit_table
from app.hub.database import audit, people
from app.hub.database.audit import Broken, KeyMissing, Walk, WrongKey
from app.hub.database.engine import Database, sqlite_url
from app.hub.database.statements import Sql
from app.hub.logs import configure

#: What the command ends with: the log does not hold, could not be read at all, or its key is missing or another one.
BROKEN, UNREADABLE, NO_KEY = 1, 2, 3
_STEP = 2_000


class Unreadable(Exception):
    """There is no log to read; the text is for whoever runs the command."""


def main(args: argparse.Namespace) -> int:
    """Runs one action; 0, BROKEN, UNREADABLE or NO_KEY."""
    configure(logging.WARNING)
    try:
        with _opened(args) as (database, shops):
            return _verify(args, database, shops) if args.action == "verify" else _export(args, database, shops)
    except audit_key.BadKey as error:
        sys.stderr.write(f"frontdesk audit: {error}\n")
        return NO_KEY
    except (Unreadable, OSError) as error:
        sys.stderr.write(f"frontdesk audit: {error}\n")
    except SQLAlchemyError as error:
        sys.stderr.write(f"frontdesk audit: the database cannot be read: {type(error).__name__}\n")
    return UNREADABLE


def _verify(args: argparse.Namespace, database: Database, shops: list[Shop]) -> int:
    awaited = {text.lower() for text in args.expect}
    key = audit_key.find(args.data, os.environ)
    holds = fits = True
    for shop in shops:
        heads = audit_heads.read(args.data, shop.id)
        walk = Walk(key, awaited={head.hash for head in heads} | awaited)
        try:
            with database.reader() as connection:
                while walk.go(Sql(connection), shop.id, _STEP):
                    pass
        except (KeyMissing, WrongKey) as error:
            fits = False
            awaited &= walk.awaited
            _say(f"{_named(shop)}: {_of_key(error, args)}; the {walk.rows} rows before it hold")
            continue
        except Broken as error:
            holds = False
            awaited &= walk.awaited
            _say(f"{_named(shop)}: BROKEN at row {error.serial}; the {walk.rows} rows before it hold")
            continue
        awaited &= walk.awaited
        lost = min((head.serial for head in heads if head.hash in walk.awaited), default=None)
        if lost is not None:
            holds = False
            where = f"whose hash stands in {audit_heads.FILE}"
            _say(f"{_named(shop)}: CUT OFF: {walk.rows} rows hold, but row {lost}, {where}, is gone")
        else:
            plain = f"; {walk.plain} of them are of before there was a key" if walk.plain else ""
            _say(f"{_named(shop)}: {walk.rows} rows hold, head {walk.head.hex() if walk.rows else '-'}{plain}")
    # Without the key the rows were not all looked at: nothing can be said of a hash that did not turn up.
    for text in sorted(awaited) if fits else ():
        holds = False
        _say(f"MISSING: no row has the expected hash {text}")
    if not holds:
        return BROKEN
    return 0 if fits else NO_KEY


def _of_key(error: Broken, args: argparse.Namespace) -> str:
    places = audit_key.KEY.places(args.data)
    if isinstance(error, KeyMissing):
        return f"KEY MISSING: row {error.serial} was made with a key, and there is none in {places}"
    return f"WRONG KEY: neither row {error.serial} nor one after it fits the key of {places}"


def _export(args: argparse.Namespace, database: Database, shops: list[Shop]) -> int:
    wanted = [shop for shop in shops if args.shop in (None, shop.id)]
    if len(wanted) != 1:
        known = ", ".join(shop.id for shop in shops)
        raise Unreadable(f"name one shop with --shop: {known}" if wanted else f"there is no shop {args.shop}; there are: {known}")
    out = args.out.open("wb") if args.out is not None else sys.stdout.buffer
    try:
        out.write(audit_table.head())
        after = 0
        with database.reader() as connection:
            while rows := audit.entries(Sql(connection), wanted[0].id, after, _STEP):
                out.write(audit_table.lines(rows, wanted[0].time_zone))
                after = rows[-1].serial
        out.flush()
    finally:
        if args.out is not None:
            out.close()
    return 0


@contextmanager
def _opened(args: argparse.Namespace) -> Iterator[tuple[Database, list[Shop]]]:
    file = args.data / "hub.sqlite3"
    if args.database is None and not file.exists():
        raise Unreadable(f"there is no hub in {args.data}")
    database = Database(args.database or sqlite_url(file))
    try:
        with database.reader() as connection:
            if not inspect(connection).has_table("audit"):
                raise Unreadable("this database is older than the audit log; start the hub once, which brings it up to date")
            shops = people.all_shops(Sql(connection))
        yield database, shops
    finally:
        database.close()


def _named(shop: Shop) -> str:
    return f"{shop.name} ({shop.id})"


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
