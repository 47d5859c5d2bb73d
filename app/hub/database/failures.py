"""Tells "the database cannot write just now" from a mistake in one operation."""

import sqlite3
import sys

from sqlalchemy.exc import DBAPIError

#: SQLite's primary result codes that concern the file or the disk, not the statement.
_STORAGE = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_NOTADB,
    }
)


def cannot_write(error: BaseException) -> bool:
    """Whether the database or its disk failed (F5, F6): then the whole transaction is lost, whoever met the error."""
    error = _drivers(error)
    if isinstance(error, sqlite3.Error):
        return _code(error) in _STORAGE
    # A hub on SQLite never imports this driver, which would cost a tenth of its start.
    psycopg = sys.modules.get("psycopg")
    return psycopg is not None and isinstance(error, psycopg.OperationalError | psycopg.InternalError)


def disk_full(error: BaseException) -> bool:
    """Whether an error says that there is no room."""
    error = _drivers(error)
    if isinstance(error, sqlite3.Error):
        return _code(error) == sqlite3.SQLITE_FULL
    psycopg = sys.modules.get("psycopg")
    return psycopg is not None and isinstance(error, psycopg.errors.DiskFull)


def _drivers(error: BaseException) -> BaseException:
    return error.orig if isinstance(error, DBAPIError) and error.orig is not None else error


def _code(error: sqlite3.Error) -> int:
    return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
