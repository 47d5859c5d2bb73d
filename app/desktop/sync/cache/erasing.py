"""Taking people out of the cache: rows, words, queue, drafts, documents; and what deleting leaves behind on the disk (REQ-8)."""

import logging
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from app.desktop.sync.cache.connecting import Connection, translated
from app.desktop.sync.cache.errors import CacheError
from app.desktop.sync.cache.messages import Messages
from app.domain.ids import ConversationId, FileId

_log = logging.getLogger(__name__)
#: Overwritten where that costs nothing: what an update replaces within a page.
USUAL = "PRAGMA secure_delete = FAST"
_ALL = "PRAGMA secure_delete = ON"
_DROP_OF = ("DELETE FROM outbox WHERE conversation = ?", "DELETE FROM drafts WHERE conversation = ?")
_DROP_NAMING = (
    "DELETE FROM outbox WHERE instr(data, ?1)",
    # What the hub answered of them; a list that holds others too is fetched anew.
    "DELETE FROM documents WHERE instr(address, ?1) OR instr(CAST(body AS TEXT), ?1)",
)


def erase(
    connection: Connection, messages: Messages, conversations: Sequence[ConversationId], things: Iterable[str] = ()
) -> tuple[FileId, ...]:
    """In the caller's transaction. Returns the files that the messages showed."""
    files: list[FileId] = []
    for conversation in conversations:
        connection.execute("DELETE FROM entities WHERE kind = 'conversation' AND id = ?", (conversation,))
        for statement in _DROP_OF:
            connection.execute(statement, (conversation,))
        files += messages.erase(conversation)
    for name in (*conversations, *things):
        for statement in _DROP_NAMING:
            connection.execute(statement, (name,))
    connection.execute("DELETE FROM start")
    return tuple(files)


class Thorough:
    """`with Thorough(connection, path)`: what is deleted meanwhile is overwritten, and afterwards in log and copies too."""

    def __init__(self, connection: Connection, path: Path) -> None:
        self._connection = connection
        self._path = path
        #: Whether there is something to be overwritten.
        self.needed = True

    def __enter__(self) -> None:
        with translated():
            self._connection.execute(_ALL)

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is None and self.needed:
            self._scrub()
        with suppress(Exception):  # a damaged file was put aside meanwhile, and this connection with it (F7)
            self._connection.execute(USUAL)

    def _scrub(self) -> None:
        try:
            with translated():
                if self._connection.execute("PRAGMA freelist_count").fetchone()[0]:
                    # Pages that came free before hold what nobody overwrote then: words of the index, longer texts.
                    self._connection.execute("VACUUM")
        except CacheError as error:
            _log.warning("free pages could not be given up", extra={"reason": str(error)})  # a full disk: the next one does it
        with translated():
            # The log still holds the pages as they were.
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        stem, suffix = self._path.stem, self._path.suffix
        for copy in (*self._path.parent.glob(f"{stem}-aside-*"), self._path.with_name(f"{stem}.backup{suffix}")):
            copy.unlink(missing_ok=True)
