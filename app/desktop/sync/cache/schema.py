"""The cache's tables, in steps that are never changed once released; each raises PRAGMA user_version by one (F19)."""

import os
import shutil
from collections.abc import Sequence
from pathlib import Path

from app.desktop.sync.cache.connecting import Connection, translated
from app.desktop.sync.cache.errors import TooNew

# messages: `moment` is the hub's time in 1/1024 ms, made unique, so that the newest hits of a search are the highest rowids
# of `words` and need no sorting. The table lies in order of conversation and number: a window of a chat is a few pages.
# Keys of threads are never used twice: readers remember them.
# words: the index alone, no second copy of the text; to take a message out, its words are folded again from its body.
# Beginnings of 2 to 10 letters are indexed: merging all words that begin so costs up to tens of milliseconds at a million
# messages, an index a twelfth of the text.
_FIRST = (
    "CREATE TABLE cursors (stream TEXT PRIMARY KEY, epoch TEXT NOT NULL, seq INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE entities (kind TEXT NOT NULL, id TEXT NOT NULL, body BLOB NOT NULL,"
    " PRIMARY KEY (kind, id)) STRICT, WITHOUT ROWID",
    "CREATE TABLE threads (key INTEGER PRIMARY KEY AUTOINCREMENT, conversation TEXT NOT NULL UNIQUE) STRICT",
    "CREATE TABLE messages (thread INTEGER NOT NULL, number INTEGER NOT NULL, moment INTEGER NOT NULL, body BLOB NOT NULL,"
    " PRIMARY KEY (thread, number)) STRICT, WITHOUT ROWID",
    "CREATE UNIQUE INDEX messages_by_moment ON messages (moment)",
    "CREATE VIRTUAL TABLE words USING fts5 (text, content = '', columnsize = 0, prefix = '2 3 4 5 6 7 8 9 10',"
    " tokenize = \"unicode61 remove_diacritics 0 categories 'L* N* Co So'\")",
    "INSERT INTO words (words, rank) VALUES ('secure-delete', 1)",
    "CREATE TABLE outbox (position INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL,"
    " data TEXT NOT NULL, time INTEGER NOT NULL, conversation TEXT, error TEXT, attachment TEXT NOT NULL) STRICT",
    "CREATE TABLE drafts (conversation TEXT PRIMARY KEY, text TEXT NOT NULL, attachments TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE secrets (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE start (only INTEGER PRIMARY KEY CHECK (only = 1), body BLOB NOT NULL) STRICT",
)
Steps = Sequence[Sequence[str]]
# documents: answers of the hub over HTTP, by address.
_SECOND = (
    "CREATE TABLE documents (address TEXT PRIMARY KEY, body BLOB NOT NULL, time INTEGER NOT NULL) STRICT",
    "CREATE INDEX documents_by_time ON documents (time)",
)
STEPS: Steps = (_FIRST, _SECOND)


def migrate(connection: Connection, path: Path, steps: Steps = STEPS) -> None:
    """Brings the file at `path` up to the last step, all in one transaction, after a copy of it was put beside it.

    Raises TooNew, Unwritable, Damaged; the file is then as it was.
    """
    with translated():
        version: int = connection.execute("PRAGMA user_version").fetchone()[0]
        if version > len(steps):
            raise TooNew(f"schema {version}, this program knows {len(steps)}")
        backup = path.with_name(f"{path.stem}.backup{path.suffix}")
        if version == len(steps):
            backup.unlink(missing_ok=True)  # the start after a migration went well: nobody will ask for it any more
            return
        if version:
            _back_up(connection, path, backup)
        connection.execute("BEGIN IMMEDIATE")
        try:
            for step in steps[version:]:
                for statement in step:
                    connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {len(steps)}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def _back_up(connection: Connection, path: Path, backup: Path) -> None:
    # Everything into the one file first, then a copy that exists whole or not at all; it stays encrypted.
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    part = backup.with_suffix(".part")
    try:
        shutil.copyfile(path, part)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        os.replace(part, backup)
    except OSError:
        part.unlink(missing_ok=True)
        raise
