"""The journal: every change of every stream, numbered without holes in the transaction that made it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import msgspec
from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from app.domain.ids import Instant, StreamId
from app.domain.people import STAFF, Role
from app.hub.database.statements import Sql, Statement, among, keys
from app.hub.database.tables import journal, log, streams
from app.hub.transaction import Emitted


class Entry(msgspec.Struct, frozen=True):
    """One journalled event. `audience` is the roles and persons that receive it, joined by commas; `data` is its JSON."""

    stream: StreamId
    seq: int
    time: Instant
    type: str
    audience: str
    data: bytes

    def visible(self, reader: frozenset[str]) -> bool:
        """Whether a subscriber receives it; `reader` is `Actor.audience`."""
        return reaches(self.audience, reader)


@dataclass(frozen=True, slots=True)
class State:
    """Where a stream stands. `latest` has the newest seq of each audience, as far back as matters."""

    head: int = 0
    floor: int = 0
    latest: Mapping[str, int] = field(default_factory=dict)


def reaches(audience: str, reader: frozenset[str]) -> bool:
    """Whether an audience as the journal keeps it names somebody of `Actor.audience`; a buyer's own stream is wholly theirs."""
    return Role.BUYER in reader or any(one in reader for one in audience.split(","))


# Locked in one order by all hub nodes: no seq is given twice, and nobody waits for one another.
_HEADS = Statement(
    select(streams.c.stream, streams.c.head).where(among(streams.c.stream)).order_by(streams.c.stream).with_for_update()
)
# ON CONFLICT is spelt the same in both dialects; another node may open the same stream at this moment.
_OPEN = Statement(upsert(streams).values(stream=bindparam("stream"), head=0).on_conflict_do_nothing(index_elements=["stream"]))
_MOVE = Statement(update(streams).where(streams.c.stream == bindparam("key")).values(head=bindparam("new")))
_ADD = Statement(insert(journal).values({column.name: bindparam(column.name) for column in journal.columns}))
_COUNT = Statement(update(log).values(position=log.c.position + bindparam("count")))
_HEAD = Statement(select(streams.c.head, streams.c.floor).where(streams.c.stream == bindparam("stream")))
_BEFORE = Statement(
    select(journal.c.seq, journal.c.audience)
    .where(journal.c.stream == bindparam("stream"), journal.c.seq < bindparam("before"))
    .order_by(journal.c.seq.desc())
    .limit(bindparam("limit"))
)
_AFTER = Statement(
    select(journal.c.seq, journal.c.time, journal.c.type, journal.c.audience, journal.c.data)
    .where(journal.c.stream == bindparam("stream"), journal.c.seq > bindparam("after"))
    .order_by(journal.c.seq)
    .limit(bindparam("limit"))
)


def write(sql: Sql, emitted: Sequence[Emitted], now: Instant) -> list[Entry]:
    """Numbers the events and writes them. The row of each stream stays locked until the commit, so no seq is ever lost."""
    heads = _locked_heads(sql, list(dict.fromkeys(one.stream for one in emitted)))
    entries = []
    for one in emitted:
        seq = heads[one.stream] = heads[one.stream] + 1
        entries.append(Entry(one.stream, seq, now, one.type, one.audience, one.data))
    sql.many(_MOVE, [{"key": stream, "new": head} for stream, head in heads.items()])
    sql.many(
        _ADD,
        [
            {"stream": e.stream, "seq": e.seq, "time": e.time, "type": e.type, "audience": e.audience, "data": e.data}
            for e in entries
        ],
    )
    sql.run(_COUNT, {"count": len(entries)})
    return entries


def _locked_heads(sql: Sql, wanted: list[StreamId]) -> dict[StreamId, int]:
    heads: dict[StreamId, int] = dict(sql.rows(_HEADS, keys(wanted)))
    if missing := sorted(stream for stream in wanted if stream not in heads):
        sql.many(_OPEN, [{"stream": stream} for stream in missing])
        heads.update(sql.rows(_HEADS, keys(missing)))
    return heads


def read(sql: Sql, stream: StreamId, after: int, limit: int) -> list[Entry]:
    """Up to `limit` entries with a seq above `after`, in order."""
    rows = sql.rows(_AFTER, {"stream": stream, "after": after, "limit": limit})
    return [Entry(stream, *row) for row in rows]


def state(sql: Sql, stream: StreamId) -> State:
    """Where the stream stands now; all zeros for one without events."""
    row = sql.row(_HEAD, {"stream": stream})
    if row is None:
        return State()
    head, floor = row
    latest: dict[str, int] = {}
    before = head + 1
    # Back to the newest entry that everybody sees: nobody's newest can lie further back.
    while rows := sql.rows(_BEFORE, {"stream": stream, "before": before, "limit": 200}):
        for seq, audience in rows:
            latest.setdefault(audience, seq)
            if audience == _EVERYBODY:
                return State(head, floor, latest)
        before = rows[-1][0]
    return State(head, floor, latest)


_EVERYBODY = ",".join(sorted(STAFF))
