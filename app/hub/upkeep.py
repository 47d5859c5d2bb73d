"""What the hub does by the clock: heads, ended sessions, search index, checkpoints, the journal's retention, the reserve."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial

import structlog
from sqlalchemy import Connection, select

from app.domain.ids import DAY, StreamId
from app.hub import epoch, sessions
from app.hub.connections import SWEEP_EVERY, Connections
from app.hub.database import search
from app.hub.database.retention import trim
from app.hub.database.tables import streams
from app.hub.hub import Hub, wall_clock
from app.hub.metrics import Metrics
from app.hub.reserve import Reserve

logger = structlog.get_logger(__name__)

#: How long a client may stay away and still catch up from the journal; later it takes a snapshot.
KEEP_JOURNAL = 30 * DAY
#: Bytes of SQLite's log at which it is written back into the database.
CHECKPOINT_BYTES = 4 * 1024 * 1024
MARK_FILE = "log.json"


@dataclass(slots=True)
class Upkeep:
    """Runs until `stop`. A job that fails is logged and tried again at its next time."""

    hub: Hub
    connections: Connections
    metrics: Metrics
    reserve: Reserve

    async def run(self) -> None:
        """All jobs; ends when cancelled."""
        async with asyncio.TaskGroup() as jobs:
            for every, job in (
                (1.0, self._tell_heads),
                (SWEEP_EVERY, self._sweep),
                (0.5, self._index),
                (1.0, self._checkpoint),
                (1.0, self._remember),
                (30.0, self._restore_reserve),
                (600.0, self._trim),
            ):
                jobs.create_task(self._repeat(every, job))
            for every, feature_job in self.hub.router.jobs:
                jobs.create_task(self._repeat(every, partial(feature_job, self.hub)))

    async def finish(self) -> None:
        """The last things before a clean end."""
        with contextlib.suppress(Exception):
            await self._remember()

    async def _repeat(self, every: float, job: Callable[[], Awaitable[None]]) -> None:
        while True:
            await asyncio.sleep(every)
            try:
                await job()
            except Exception as error:
                logger.warning("upkeep failed", job=getattr(job, "__name__", repr(job)), reason=repr(error)[:300])

    async def _tell_heads(self) -> None:
        self.connections.tell_heads(1.0)
        self.metrics.lag.set(self.hub.writer.lag)

    async def _sweep(self) -> None:
        """Sessions that ended, and what other processes wrote into the journal."""
        now = wall_clock()
        self.connections.expire(now)
        if due := self.connections.extend(now):
            await self.hub.writer.run(lambda tx: sessions.extend(tx, due))
        shops = [stream for stream in self.hub.fanout.logs if stream.startswith("shop:")]

        def read(connection: Connection) -> tuple[list[str], list[tuple[StreamId, int]]]:
            heads = connection.execute(select(streams.c.stream, streams.c.head).where(streams.c.stream.in_(shops)))
            return self.connections.revoked_since(connection, now), [(StreamId(row.stream), row.head) for row in heads]

        revoked, heads = await self.hub.reads.run(read)
        self.connections.revoke(revoked)
        for stream, head in heads:
            self.hub.fanout.hint(stream, head)

    async def _index(self) -> None:
        found, newest = await self.hub.reads.run(search.progress)
        while found < newest:
            # One batch at a time: what people send goes in between.
            if await self.hub.writer.run(search.index) < search.BATCH:
                break
            await asyncio.sleep(0.02)

    async def _checkpoint(self) -> None:
        file = self.hub.database.sqlite_file
        if file is None:
            return
        wal = file.with_name(file.name + "-wal")
        with contextlib.suppress(FileNotFoundError):
            if wal.stat().st_size >= CHECKPOINT_BYTES:
                await self.hub.writer.checkpoint()

    async def _remember(self) -> None:
        position = await self.hub.reads.run(epoch.position)
        await asyncio.to_thread(epoch.remember, self.hub.folder / MARK_FILE, epoch.Mark(self.hub.epoch, position))

    async def _restore_reserve(self) -> None:
        await asyncio.to_thread(self.reserve.restore)

    async def _trim(self) -> None:
        before = wall_clock() - KEEP_JOURNAL
        after: str | None = ""
        while after is not None:
            after, floors = await self.hub.writer.run(partial(trim, after=after, before=before))
            for stream, floor in floors:
                self.hub.fanout.raise_floor(stream, floor)
            await asyncio.sleep(0.05)
