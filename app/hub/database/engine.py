"""Opens the database: SQLite in the data folder, or PostgreSQL by address; one connection that writes, several that read.

SQLite before 3.51.3 can corrupt a WAL when one connection resets it while another one writes or checkpoints. Python of
Debian brings an older one, so the rule here makes the race impossible instead of refusing to run: no connection
checkpoints by itself (`wal_autocheckpoint=0`), only the writing one does, between two of its own transactions.
"""

import contextlib
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import ConnectionPoolEntry, NullPool, QueuePool

from app.hub.database.statements import BUSY_TIMEOUT

#: Read transactions that may run at once; each has a thread.
READERS = 3
#: Bytes of a table with its indexes that is written anew as a whole, which takes a second; milliseconds to wait for its lock.
_REWRITTEN, _LOCK_WAIT = 32 * 1024 * 1024, 500
#: Seconds that readers of before are waited for.
_READERS_WAIT = 2.0
_OLD_READERS = (
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
    " AND backend_xmin IS NOT NULL AND xact_start < %s"
)
_TABLES = (
    "SELECT quote_ident(relname), pg_total_relation_size(oid) FROM pg_class"
    " WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r' ORDER BY relname"
)


def sqlite_url(path: Path) -> str:
    """The address of a SQLite file."""
    return f"sqlite+pysqlite:///{path.as_posix()}"


class Database:
    """The engines of one database. `sqlite_file` is None on PostgreSQL."""

    def __init__(self, url: str) -> None:
        parsed = make_url(url)
        self.sqlite_file: Path | None = None
        if parsed.get_backend_name() == "sqlite":
            if not parsed.database or parsed.database == ":memory:":
                raise ValueError("the hub needs a SQLite file: its readers have connections of their own")
            self.sqlite_file = Path(parsed.database)
            self.writing = _sqlite(url, writes=True)
            self.reading = _sqlite(url, writes=False)
        elif parsed.get_driver_name() == "psycopg":
            self.writing = create_engine(url, poolclass=NullPool, hide_parameters=True)
            self.reading = create_engine(
                url,
                isolation_level="REPEATABLE READ",
                pool_size=READERS,
                max_overflow=0,
                poolclass=QueuePool,
                hide_parameters=True,
            )
            event.listen(self.reading, "begin", lambda connection: connection.exec_driver_sql("SET TRANSACTION READ ONLY"))
        else:
            raise ValueError(f"{parsed.drivername} is not served: use sqlite or postgresql+psycopg")

    @property
    def kind(self) -> str:
        """ "sqlite" or "postgresql"."""
        return self.writing.dialect.name

    @contextlib.contextmanager
    def reader(self) -> Iterator[Connection]:
        """A read transaction: everything read in it belongs to one moment."""
        with self.reading.connect() as connection, connection.begin():
            yield connection

    @contextlib.contextmanager
    def writer(self) -> Iterator[Connection]:
        """A write transaction outside the hub's writer: for migrations and the command line, never while serving."""
        with self.writing.connect() as connection, connection.begin():
            yield connection

    def vacuum(self, tables: Iterable[str] = ()) -> bool:
        """PostgreSQL: takes what was deleted or written over out of these tables, all without any; for a thread.

        Small ones are written anew, which leaves nothing of it in their files. In large ones, and where somebody holds a lock,
        room that came free may show it to whoever reads the files themselves, until something else needs the room. Samples of
        values that the planner keeps are taken anew too. SQLite overwrites at once instead.

        False when nothing was done, since somebody goes on reading what was there before: for a dump, for example.
        """
        if self.sqlite_file is not None:
            return True
        with self.writing.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            since = connection.exec_driver_sql("SELECT clock_timestamp()").scalar()
            deadline = time.monotonic() + _READERS_WAIT
            while connection.exec_driver_sql(_OLD_READERS, (since,)).scalar():
                if time.monotonic() > deadline:
                    return False
                time.sleep(0.02)
            connection.exec_driver_sql(f"SET lock_timeout = '{_LOCK_WAIT}ms'")
            found = connection.exec_driver_sql(_TABLES).all()
            wanted = frozenset(tables) or {name for name, _ in found}
            for name, size in found:
                if name in wanted:
                    _vacuum(connection, name, size)
            _vacuum(connection, "pg_catalog.pg_statistic", 0)
        return True

    def close(self) -> None:
        """Closes pooled connections."""
        self.reading.dispose()
        self.writing.dispose()


def _vacuum(connection: Connection, table: str, size: int) -> None:
    try:
        if size <= _REWRITTEN:
            connection.exec_driver_sql(f"VACUUM (FULL, ANALYZE) {table}")
            return
    except OperationalError:
        pass  # somebody reads it just now
    with contextlib.suppress(OperationalError):
        connection.exec_driver_sql(f"VACUUM (ANALYZE) {table}")


def _sqlite(url: str, writes: bool) -> Engine:
    # Named parameters reach the driver as they are: no list has to be made of them for each row.
    common: dict[str, Any] = {"paramstyle": "named", "hide_parameters": True, "connect_args": {"check_same_thread": False}}
    if writes:
        engine = create_engine(url, poolclass=NullPool, **common)
    else:
        engine = create_engine(
            url,
            poolclass=QueuePool,
            pool_size=READERS,
            max_overflow=0,
            hide_parameters=True,
            connect_args={"check_same_thread": False},
        )

    def connected(driver: Any, _entry: ConnectionPoolEntry) -> None:
        driver.isolation_level = None  # we begin transactions ourselves: the driver's own BEGIN comes too late and is deferred
        cursor = driver.cursor()
        for pragma in _pragmas(writes):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    def begun(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    event.listen(engine, "connect", connected)
    event.listen(engine, "begin", begun)
    return engine


def _pragmas(writes: bool) -> tuple[str, ...]:
    common = (f"busy_timeout={BUSY_TIMEOUT}", "wal_autocheckpoint=0", "foreign_keys=ON", "temp_store=MEMORY")
    if writes:
        # What is deleted is overwritten, or an erased person would lie in free pages until something else needs them (REQ-8).
        return ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON", *common)
    return (*common, "query_only=ON")
