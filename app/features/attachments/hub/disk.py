"""Where files lie in the hub's folder: names of our own, unfinished ones apart, nothing called done before it is on disk."""

import contextlib
import os
from pathlib import Path

from app.domain.ids import FileId


class Disk:
    """Synchronous; used from the threads that read pictures. `received` alone is quick enough for the loop."""

    def __init__(self, folder: Path) -> None:
        self._parts, self._files, self._thumbs = folder / "parts", folder / "files", folder / "thumbs"
        for one in (self._parts, self._files, self._thumbs):
            one.mkdir(parents=True, exist_ok=True)

    def whole(self, file: FileId) -> Path:
        """The finished file; two letters of the id's random end spread them over folders."""
        return self._files / file[-2:] / file

    def thumb(self, file: FileId) -> Path:
        """Its small copy."""
        return self._thumbs / file[-2:] / file

    def received(self, file: FileId) -> int:
        """Bytes of an unfinished upload that are here: the file's own length, so a crash cannot make it wrong."""
        try:
            return (self._parts / file).stat().st_size
        except FileNotFoundError:
            return 0

    def append(self, file: FileId, offset: int, data: bytes) -> None:
        """Writes a piece where the last one ended. Raises OSError."""
        with (self._parts / file).open("ab") as part:
            part.truncate(offset)  # a piece that a full disk cut short does not stay
            part.write(data)
            part.flush()
            os.fsync(part.fileno())

    def part(self, file: FileId) -> Path:
        """Where the unfinished upload lies."""
        return self._parts / file

    def head(self, file: FileId, length: int) -> bytes:
        """Its first bytes."""
        with self.part(file).open("rb") as part:
            return part.read(length)

    def read_part(self, file: FileId) -> bytes:
        """The unfinished upload."""
        return (self._parts / file).read_bytes()

    def discard(self, file: FileId) -> None:
        """Forgets an unfinished upload."""
        with contextlib.suppress(FileNotFoundError):
            (self._parts / file).unlink()

    def keep(self, file: FileId, data: bytes, thumb: bytes) -> None:
        """Puts both copies in their places, durable when this returns."""
        _put(self.thumb(file), thumb)
        _put(self.whole(file), data)
        self.discard(file)

    def keep_part(self, file: FileId) -> None:
        """The upload as it is becomes the finished file; its bytes are on disk already."""
        path = self.whole(file)
        path.parent.mkdir(exist_ok=True)
        self.part(file).replace(path)
        _sync_folder(path.parent)

    def keep_thumb(self, file: FileId, thumb: bytes) -> None:
        """A small picture for a file that is finished."""
        _put(self.thumb(file), thumb)


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(exist_ok=True)
    fresh = path.with_suffix(".new")
    with fresh.open("wb") as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())
    fresh.replace(path)
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return  # Windows writes the entry with the file, and cannot open a folder
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
