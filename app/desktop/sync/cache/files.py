"""Pictures of messages, kept encrypted: a database of its own, since all in it can be fetched again and it may grow large."""

import time
from pathlib import Path

from app.desktop.sync.cache.connecting import Connection, connect, prepare_writer, translated
from app.desktop.sync.cache.errors import Damaged
from app.domain.ids import FileId

#: Bytes; beyond it those not looked at for longest go.
CAP = 500 * 1024 * 1024
_TABLE = (
    "CREATE TABLE IF NOT EXISTS files (file TEXT NOT NULL, kind TEXT NOT NULL, used INTEGER NOT NULL, size INTEGER NOT NULL,"
    " body BLOB NOT NULL, PRIMARY KEY (file, kind)) STRICT"
)


class Files:
    """`kind` is "thumb" or "original". Used from one thread, the second executor's. Raises Unwritable."""

    def __init__(self, folder: Path, key: bytes, cap: int = CAP) -> None:
        """Opens with the first call, since no frame waits for it."""
        self._path = folder / "files.db"
        self._key = key
        self._cap = cap
        self._connection: Connection | None = None

    def get(self, file: FileId, kind: str) -> bytes | None:
        """The picture's bytes, None when they are not here."""
        try:
            with translated():
                row = self._opened().execute("SELECT body FROM files WHERE file = ? AND kind = ?", (file, kind)).fetchone()
                if row is None:
                    return None
                stamp = (int(time.time()), file, kind)
                self._opened().execute("UPDATE files SET used = ? WHERE file = ? AND kind = ?", stamp)
        except Damaged:
            self._begin_anew()
            return None
        return bytes(row[0])

    def put(self, file: FileId, kind: str, body: bytes) -> None:
        """Keeps a picture."""
        try:
            with translated():
                row = (file, kind, int(time.time()), len(body), body)
                self._opened().execute("INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?)", row)
                self._trim()
        except Damaged:
            self._begin_anew()

    def erase(self, files: tuple[FileId, ...]) -> None:
        """Overwrites what was kept of these (REQ-8)."""
        try:
            with translated():
                connection = self._opened()
                connection.execute("PRAGMA secure_delete = ON")
                connection.executemany("DELETE FROM files WHERE file = ?", [(file,) for file in files])
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                connection.execute("PRAGMA secure_delete = OFF")
        except Damaged:
            self._begin_anew()

    def forget_sent(self) -> None:
        """Overwrites all pictures of messages; those of goods and quick replies stay."""
        try:
            with translated():
                connection = self._opened()
                if connection.execute("SELECT 1 FROM files WHERE kind IN ('thumb', 'original')").fetchone() is None:
                    return
                connection.execute("PRAGMA secure_delete = ON")
                connection.execute("DELETE FROM files WHERE kind IN ('thumb', 'original')")
                connection.execute("VACUUM")
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                connection.execute("PRAGMA secure_delete = OFF")
        except Damaged:
            self._begin_anew()

    def close(self) -> None:
        """Gives the file free."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _opened(self) -> Connection:
        if self._connection is None:
            self._connection = connect(self._path, self._key, "rwc")
            prepare_writer(self._connection)
            # Nothing here is precious: after a power cut it is fetched again.
            self._connection.execute("PRAGMA synchronous = NORMAL")
            self._connection.execute(_TABLE)
        return self._connection

    def _trim(self) -> None:
        total = self._opened().execute("SELECT coalesce(sum(size), 0) FROM files").fetchone()[0]
        if total <= self._cap:
            return
        oldest = self._opened().execute("SELECT file, kind, size FROM files ORDER BY used, file").fetchall()
        for file, kind, size in oldest:
            self._opened().execute("DELETE FROM files WHERE file = ? AND kind = ?", (file, kind))
            total -= size
            if total <= self._cap * 0.9:
                return

    def _begin_anew(self) -> None:
        # Also after a new key: what the old one closed can be fetched again.
        self.close()
        for part in ("", "-wal", "-shm"):
            self._path.with_name(self._path.name + part).unlink(missing_ok=True)
