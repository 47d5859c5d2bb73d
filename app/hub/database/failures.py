"""Tells "the database cannot write just now" from a mistake in one operation."""

import sqlite3

import psycopg
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
    if isinstance(error, DBAPIError) and error.orig is not None:
        error = error.orig
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", None)
        return code is not None and code & 0xFF in _STORAGE
    return isinstance(error, psycopg.OperationalError | psycopg.InternalError)
