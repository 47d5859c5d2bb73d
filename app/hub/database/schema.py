"""Brings the schema up to date at start: a backup first, then alembic, all in one transaction (F19).

When the schema is current, alembic is not even imported: that saves a third of the hub's start.
"""

import contextlib
import secrets
import sqlite3
import time
from pathlib import Path

import structlog
from sqlalchemy import Connection, insert, inspect, select, text

from app.hub.database.engine import Database
from app.hub.database.tables import log

logger = structlog.get_logger(__name__)

#: The newest revision in `migrations/versions`; a test holds the two together.
REVISION = "0031"


class NewerSchema(Exception):
    """The database was written by a newer hub; this one would not understand it."""


def prepare(database: Database, backups: Path) -> None:
    """Creates or upgrades the schema. Raises NewerSchema. A SQLite file that holds something is copied to `backups` first."""
    with database.writer() as connection:
        found = _revision(connection)
        if found == REVISION:
            return
    if found is not None and database.sqlite_file is not None:
        _back_up(database.sqlite_file, backups / f"before-{REVISION}-{time.strftime('%Y%m%d-%H%M%S')}.sqlite3")
    with database.writer() as connection:
        _upgrade(connection)
        if connection.execute(select(log.c.id)).first() is None:
            connection.execute(insert(log).values(id=1, epoch=new_epoch(), position=0, indexed=0, secret=secrets.token_bytes(32)))
    logger.info("schema is current", was=found, now=REVISION)


def new_epoch() -> str:
    """A name for a log that no other log has."""
    return secrets.token_hex(8)


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _upgrade(connection: Connection) -> None:
    from alembic import command  # late: see the module's first lines
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", (Path(__file__).parent / "migrations").as_posix())
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, "head")
    except CommandError as error:
        if "Can't locate revision" in str(error):
            raise NewerSchema(f"the database needs a newer hub: {error}") from error
        raise


def _back_up(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    with (
        contextlib.closing(sqlite3.connect(source)) as original,
        contextlib.closing(sqlite3.connect(target)) as copy,
    ):
        original.execute("PRAGMA wal_autocheckpoint=0")
        original.backup(copy)
    logger.info("backed up", file=target.name)
