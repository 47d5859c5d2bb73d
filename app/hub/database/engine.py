"""Opens the database: SQLite in the data folder, or PostgreSQL by address; one connection that writes, several that read.

SQLite before 3.51.3 can corrupt a WAL when one connection resets it while another one writes or checkpoints. Python of
Debian brings an older one, so the rule here makes the race impossible instead of refusing to run: no connection
checkpoints by itself (`wal_autocheckpoint=0`), only the writing one does, between two of its own transactions.
"""

import contextlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.pool import ConnectionPoolEntry, NullPool, QueuePool

from app.hub.database.statements import BUSY_TIMEOUT

#: Read transactions that may run at once; each has a thread.
READERS = 3


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

    def vacuum(self, tables: Iterable[str]) -> None:
        """PostgreSQL: takes what was deleted or written over out of these tables' files and indexes; for a thread.

        Its own log and copies of it are beyond that, see `features.privacy.hub.erasing`. SQLite overwrites at once instead.
        """
        if self.sqlite_file is not None:
            return
        with self.writing.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            for table in tables:
                connection.exec_driver_sql(f'VACUUM "{table}"')

    def close(self) -> None:
        """Closes pooled connections."""
        self.reading.dispose()
        self.writing.dispose()


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
