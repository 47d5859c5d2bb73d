"""Notices that the database was restored from a backup (F27): then the log gets a new epoch, and all clients start afresh.

Outside the database a small file keeps how many events the log had. A log that is shorter than its file, or that comes
without one, is not the log that clients know. The file is written about once a second, so a backup that is
younger than that may go unnoticed: it lacks nothing that a client's cursor would not reveal as "ahead".
"""

import contextlib
import os
from pathlib import Path

import msgspec
import structlog
from sqlalchemy import Connection, select, update

from app.hub.database.schema import new_epoch
from app.hub.database.tables import log

logger = structlog.get_logger(__name__)


class Mark(msgspec.Struct, frozen=True):
    """The file's content."""

    epoch: str
    position: int


def settle(connection: Connection, file: Path) -> str:
    """The epoch to serve under; a new one if the log is not the one that the file remembers. In a write transaction."""
    stored = connection.execute(select(log.c.epoch, log.c.position)).one()
    mark = _read(file)
    fresh = stored.position == 0 and mark is None
    same = mark is not None and mark.epoch == stored.epoch and mark.position <= stored.position
    if fresh or same:
        return str(stored.epoch)
    epoch = new_epoch()
    connection.execute(update(log).values(epoch=epoch))
    # Without a file this is as a rule the first start after accounts were made by hand: nobody knows this log yet.
    tell = logger.info if mark is None else logger.warning
    tell("the log is not the one of last time: all clients will start afresh", position=stored.position)
    return epoch


def position(connection: Connection) -> int:
    """How many events the log has had."""
    return int(connection.execute(select(log.c.position)).scalar_one())


def remember(file: Path, mark: Mark) -> None:
    """Writes the file anew; a crash leaves the old one or the new one. Raises OSError."""
    draft = file.with_suffix(".new")
    draft.write_bytes(msgspec.json.encode(mark))
    os.replace(draft, file)


def _read(file: Path) -> Mark | None:
    with contextlib.suppress(FileNotFoundError, msgspec.MsgspecError):
        return msgspec.json.decode(file.read_bytes(), type=Mark)
    return None
