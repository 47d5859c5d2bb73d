"""The file of a cache: opening it ready for work, and putting a damaged one aside for a new one (F7)."""

from pathlib import Path

from app.desktop.sync.cache.connecting import Connection, connect, is_sound, prepare_writer, translated
from app.desktop.sync.cache.errors import Damaged
from app.desktop.sync.cache.salvage import Salvage, rebuild
from app.desktop.sync.cache.schema import migrate


class Source:
    """The file at `path` with its key."""

    def __init__(self, path: Path, key: bytes) -> None:
        self.path = path
        self._key = key

    def connect(self) -> Connection:
        """The writing connection, its schema brought up. Raises Damaged, TooNew, Unwritable."""
        connection = connect(self.path, self._key, "rwc")
        try:
            prepare_writer(connection)
            migrate(connection, self.path)
            with translated():
                # What every session needs must be readable now, not in the middle of work.
                connection.execute("SELECT * FROM cursors").fetchall()
                connection.execute("SELECT * FROM outbox").fetchall()
        except BaseException:
            connection.close()
            raise
        return connection

    def rebuild(self) -> Salvage:
        """A new file with the words of the damaged one. Nothing may have it open."""
        return rebuild(self.path, self._key)

    def look_at(self, unclean: bool) -> None:
        """Raises Damaged for a file that was cut short, or that lost its log and is not whole without it."""
        if not self.path.exists() or self.path.with_name(f"{self.path.name}-wal").exists():
            return
        connection = connect(self.path, self._key, "rw")
        try:
            with translated():
                # SQLCipher gives the size of a page as text.
                size = connection.execute("PRAGMA page_count").fetchone()[0] * int(
                    connection.execute("PRAGMA page_size").fetchone()[0]
                )
            if self.path.stat().st_size < size:
                raise Damaged("cut short")
            # The log always outlives a session that was cut off; without it the file may be half merged.
            if unclean and not is_sound(connection):
                raise Damaged("lost its log")
        finally:
            connection.close()

    def is_sound(self) -> bool:
        """Reads the whole file through a connection of its own, so that nobody waits: some ten seconds per gigabyte."""
        connection = connect(self.path, self._key, "ro")
        try:
            return is_sound(connection)
        finally:
            connection.close()
