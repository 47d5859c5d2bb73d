"""Copies of files on their way: kept in the profile until the hub has them, whatever becomes of the originals."""

import os
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

from msgspec.structs import replace

from app.desktop.sync.cache.rows import OutboxRow
from app.desktop.sync.kinds import Kinds, body_of
from app.domain.messages import Attached
from app.protocol.codec import encode

_SUFFIX = ".picture"


def needs_upload(row: OutboxRow) -> bool:
    """Whether a row carries a file that the hub has not given an id yet."""
    body = body_of(row.data)
    return isinstance(body, Attached) and not body.file


def poster_of(path: Path) -> Path:
    """Where the first picture of the video at `path` lies, if anybody could make one; always beside it."""
    return path.with_name(path.name + ".poster")


class PicturesToSend:
    """One folder of copies, named by message; our own names, never the sender's.

    `later(work)` runs what may take a while off the loop, and whose failure nobody waits for.
    """

    def __init__(self, folder: Path, kinds: Kinds, later: Callable[[Callable[[], None]], object]) -> None:
        self._folder = folder
        self._kinds = kinds
        self._later = later

    def kept(self, row: OutboxRow) -> OutboxRow:
        """Copies a row's file, waits until it is on the disk; the row then names the copy and its size. Raises OSError.

        Blocks: for the writer's thread.
        """
        original = Path(row.attachment)
        body = body_of(row.data)
        if row.conversation is None or not isinstance(body, Attached):
            return row
        self._folder.mkdir(parents=True, exist_ok=True)
        copy = self._folder / (row.id + _SUFFIX)
        if original != copy:
            with original.open("rb") as source, copy.open("wb") as target:
                shutil.copyfileobj(source, target)
                target.flush()
                os.fsync(target.fileno())
            if poster_of(original).is_file():
                shutil.copyfile(poster_of(original), poster_of(copy))
        sized = replace(body, size=copy.stat().st_size)
        return replace(row, attachment=str(copy), data=encode(self._kinds.message(conversation=row.conversation, body=sized)))

    def drop_later(self, row: OutboxRow) -> None:
        """The hub has it, or the agent deleted it: the copy goes."""
        if row.attachment:
            self._later(lambda: self._drop(Path(row.attachment)))

    def sweep_later(self, rows: Iterable[OutboxRow]) -> None:
        """At start: copies that no queued message refers to go."""
        wanted = {row.attachment for row in rows if row.attachment}
        self._later(lambda: self._sweep(wanted))

    def _sweep(self, wanted: set[str]) -> None:
        if self._folder.is_dir():
            for copy in self._folder.glob("*" + _SUFFIX):
                if str(copy) not in wanted:
                    self._drop(copy)

    def _drop(self, copy: Path) -> None:
        if copy.parent != self._folder or copy.suffix != _SUFFIX:
            return  # never anything but our own copies
        try:
            copy.unlink(missing_ok=True)
            poster_of(copy).unlink(missing_ok=True)
        except OSError:
            return  # Windows keeps what a preview still has open: the next start sweeps it
