"""The journal's retention: what is too old goes, the stream's floor says so, and clients behind it are told "too_old"."""

from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, delete, func, select, update

from app.domain.ids import StreamId
from app.hub.database.statements import Statement
from app.hub.database.tables import journal, streams
from app.hub.transaction import Transaction

#: Streams looked at and entries deleted in one operation, so that the writer is free again after some milliseconds.
STREAMS = 200
ENTRIES = 2_000

_NEXT = Statement(
    select(streams.c.stream, streams.c.floor)
    .where(streams.c.stream > bindparam("after"))
    .order_by(streams.c.stream)
    .limit(bindparam("limit"))
)
_window = (
    select(journal.c.seq, journal.c.time)
    .where(journal.c.stream == bindparam("stream"), journal.c.seq > bindparam("floor"))
    .order_by(journal.c.seq)
    .limit(bindparam("limit"))
    .subquery()
)
_OLDEST = Statement(select(func.max(_window.c.seq), func.count()).where(_window.c.time < bindparam("before")))
_DELETE = Statement(delete(journal).where(journal.c.stream == bindparam("stream"), journal.c.seq <= bindparam("floor")))
_RAISE = Statement(update(streams).where(streams.c.stream == bindparam("key")).values(floor=bindparam("floor")))


def trim(tx: Transaction, after: str, before: int) -> tuple[str | None, list[tuple[StreamId, int]]]:
    """Deletes entries older than `before` from the next streams; returns where to go on (None at the end) and new floors."""
    floors: list[tuple[StreamId, int]] = []
    deleted = 0
    rows = tx.sql.rows(_NEXT, {"after": after, "limit": STREAMS})
    for stream, floor in rows:
        oldest = {"stream": stream, "floor": floor, "limit": ENTRIES, "before": before}
        new, count = tx.sql.row(_OLDEST, oldest) or (None, 0)
        if new is not None:
            tx.sql.run(_DELETE, {"stream": stream, "floor": new})
            tx.sql.run(_RAISE, {"key": stream, "floor": new})
            floors.append((StreamId(stream), new))
            deleted += count
        if count < ENTRIES:
            after = stream
        if deleted >= ENTRIES:
            return after, floors
    return (after if len(rows) == STREAMS else None), floors


def begin_anew(connection: Connection, wanted: Sequence[StreamId]) -> None:
    """Nobody reads what these streams held: clients behind their heads take snapshots. The entries go with `drop` (REQ-8)."""
    connection.execute(update(streams).where(streams.c.stream.in_(wanted)).values(floor=streams.c.head))


def floor_of(connection: Connection, stream: StreamId) -> int:
    """The highest seq that is no longer in the journal."""
    return connection.execute(select(streams.c.floor).where(streams.c.stream == stream)).scalar() or 0


def drop(tx: Transaction, stream: StreamId) -> bool:
    """Deletes some of the entries that nobody reads any more; False when there were no more than that."""
    floor = select(streams.c.floor).where(streams.c.stream == stream).scalar_subquery()
    old = select(journal.c.seq).where(journal.c.stream == stream, journal.c.seq <= floor).limit(ENTRIES)
    return tx.connection.execute(delete(journal).where(journal.c.stream == stream, journal.c.seq.in_(old))).rowcount == ENTRIES
