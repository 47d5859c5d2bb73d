"""Some megabytes kept aside on the hub's disk: on a full disk even deleting needs room (F5)."""

import contextlib
from pathlib import Path

import structlog

logger = structlog.get_logger(__name__)

SIZE = 8 * 1024 * 1024
_PIECE = bytes(64 * 1024)


class Reserve:
    """A file of SIZE bytes that is given up when the disk is full and made again when there is room."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def release(self) -> bool:
        """Gives the room up. False when it was given up before."""
        try:
            self._file.unlink()
        except OSError:
            return False
        logger.warning("the disk is full: the reserve was given up")
        return True

    def restore(self) -> bool:
        """Makes the file if it is missing; False when there is no room for it."""
        if self._file.exists():
            return True
        draft = self._file.with_suffix(".new")
        try:
            with draft.open("wb") as file:
                for _ in range(SIZE // len(_PIECE)):
                    file.write(_PIECE)
            draft.replace(self._file)
        except OSError:
            with contextlib.suppress(OSError):
                draft.unlink()
            return False
        return True
