"""An empty hub's database without its thirty migrations: they run once, and every test gets a copy with an epoch of its own.

`tests/hub/database/test_schema.py` and whoever opens a database themselves run the migrations as a hub does.
"""

import contextlib
import functools
import secrets
import sqlite3
import tempfile
from pathlib import Path

from app.hub.database import schema
from app.hub.database.engine import Database, sqlite_url


def make_fresh(file: Path) -> None:
    """Puts an empty database there, as a hub's first start leaves it; nothing where one is already."""
    if file.exists():
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(_template())
    with contextlib.closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE log SET epoch = ?, secret = ?", (schema.new_epoch(), secrets.token_bytes(32)))
        connection.commit()


@functools.cache
def _template() -> bytes:
    with tempfile.TemporaryDirectory(prefix="frontdesk-template-") as folder:
        file = Path(folder) / "hub.sqlite3"
        database = Database(sqlite_url(file))
        schema.prepare(database, Path(folder))
        database.close()
        # Whatever is still in the log belongs into the file.
        with contextlib.closing(sqlite3.connect(file)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return file.read_bytes()
