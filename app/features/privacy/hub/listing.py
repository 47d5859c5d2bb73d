"""The list of erasures beside the database, ids alone: a restored backup is put right by it before anybody reads it (F27)."""

import os
from pathlib import Path

import msgspec
import structlog
from sqlalchemy import Connection, insert, select

from app.domain.ids import ConversationId, Instant, ShopId, StreamId, conversation_stream, shop_stream
from app.hub.database import personal
from app.hub.database.personal import Ids
from app.hub.database.privacy_tables import erasures
from app.hub.database.retention import begin_anew
from app.hub.database.tables import shops

logger = structlog.get_logger(__name__)
FILE = "erased.jsonl"


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One erasure."""

    id: str
    shop: ShopId
    time: Instant
    ids: Ids


def note(folder: Path, line: Line) -> None:
    """Adds a line, durable when this returns; one that is there already may come again. Raises OSError."""
    with (folder / FILE).open("ab") as out:
        out.write(msgspec.json.encode(line) + b"\n")
        out.flush()
        os.fsync(out.fileno())


def settle(connection: Connection, folder: Path) -> int:
    """Erases again what the list knows and this database does not; how many. In a write transaction, before anything is served.

    A database that knows more than the list (the list was lost, or a stop came between the two) writes it anew.
    """
    lines = _read(folder)
    known = set(connection.execute(select(erasures.c.id)).scalars())
    shops_here = set(connection.execute(select(shops.c.id)).scalars())
    again = [line for line in lines if line.id not in known and line.shop in shops_here]
    for line in again:
        personal.erase(connection, line.ids, line.time)
        connection.execute(
            insert(erasures).values(
                id=line.id, shop=line.shop, time=line.time, by="", ids=msgspec.json.encode(line.ids), scrubbed=None
            )
        )
        begin_anew(connection, streams_of(line.shop, line.ids))
    for row in connection.execute(select(erasures).where(erasures.c.id.not_in([line.id for line in lines]))):
        note(folder, Line(id=row.id, shop=row.shop, time=row.time, ids=msgspec.json.decode(bytes(row.ids), type=Ids)))
    if again:
        logger.warning("a restored backup held erased persons: erased again", erasures=len(again))
    return len(again)


def streams_of(shop: ShopId, ids: Ids) -> list[StreamId]:
    """Where events of a person went."""
    return [shop_stream(shop), *(conversation_stream(ConversationId(one)) for one in ids.conversations)]


def _read(folder: Path) -> list[Line]:
    try:
        text = (folder / FILE).read_bytes()
    except FileNotFoundError:
        return []
    found = []
    for line in text.splitlines():
        try:
            found.append(msgspec.json.decode(line, type=Line))
        except msgspec.MsgspecError:
            logger.warning("a line of the list of erasures cannot be read")  # cut short by a kill: it is in the database
    return found
