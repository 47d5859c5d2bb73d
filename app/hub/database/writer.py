"""The one writer: operations that come together share one commit, and each can be undone alone.

`GroupCommit` is synchronous and knows no threads (the simulator drives it); `Writer` runs it on one thread beside the loop.
"""

import asyncio
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, Generic, Protocol, TypeVar, cast

import msgspec
import structlog
from sqlalchemy import Connection

from app.domain.errors import Refused
from app.domain.ids import CommandId, Instant
from app.hub.database import hints, journal
from app.hub.database.engine import Database
from app.hub.database.failures import cannot_write
from app.hub.database.gathered import Gathered, Unwritable, Want
from app.hub.database.statements import Sql
from app.hub.transaction import Emitted, Transaction
from app.hub.vault import Vault
from app.protocol.errors import ErrorCode

T = TypeVar("T")
logger = structlog.get_logger(__name__)

#: Seconds for which a busy writer gathers operations before it begins a group.
GATHER = 0.002
#: Operations in one group; more wait for the next, so that nobody waits for a giant commit.
GROUP_LIMIT = 512


class ReadOnly(Refused):
    """The commit failed (disk full, I/O error): nothing of the group is kept, and later attempts may succeed."""

    def __init__(self) -> None:
        super().__init__(ErrorCode.READ_ONLY)


class Work(msgspec.Struct, Generic[T], frozen=True):
    """An operation. `refused` gives its outcome after it raised Refused and was undone; without it the Refused is raised.

    `wants` are rows that it is going to `get`: they are read together with those of its whole group.
    """

    operation: Callable[[Transaction], T]
    refused: Callable[[Transaction, Refused], T] | None = None
    command: CommandId | None = None
    wants: Sequence[Want] = ()


class Outcome(msgspec.Struct, Generic[T], frozen=True):
    """What an operation came to: its value, or the exception it is to be raised as."""

    value: T | None = None
    error: Exception | None = None

    def get(self) -> T:
        """The value; raises the error."""
        if self.error is not None:
            raise self.error
        return cast("T", self.value)


@dataclass(slots=True)
class Group:
    """A finished group: outcomes in the order of the operations, the journal's new entries, what to do now."""

    outcomes: list[Outcome[Any]]
    entries: list[journal.Entry] = field(default_factory=list)
    actions: list[Callable[[], None]] = field(default_factory=list)


class Watcher(Protocol):
    """Learns whether commits succeed."""

    def committed(self) -> None:
        """A group was committed."""

    def failed(self, error: Exception) -> None:
        """A commit failed; nothing of its group is kept."""


class GroupCommit:
    """Carries out groups of operations on the writing connection, which it opens anew after a failure."""

    def __init__(
        self, database: Database, clock: Callable[[], Instant], watcher: Watcher | None = None,
        audit_key: bytes | None = None, vault: Vault | None = None,
    ) -> None:  # fmt: skip
        """`clock` tells the hub's time in milliseconds; `watcher` is told on the thread that commits; the audit log is chained
        with `audit_key`, identity numbers are closed by `vault`."""
        self._audit_key = audit_key
        self._vault = vault or Vault()
        self._watcher = watcher
        self._database = database
        self._clock = clock
        self._now = Instant(0)
        self._connection: Connection | None = None
        self._sql: Sql | None = None

    def now(self) -> Instant:
        """The hub's time, never before that of an earlier group."""
        return Instant(max(self._now, self._clock()))

    def commit(self, works: Sequence[Work[Any]]) -> Group:
        """Runs all of them in one transaction. Never raises: a failed commit is every operation's ReadOnly."""
        try:
            group = self._attempt(works)
        except Exception as error:
            self._abandon()
            if not cannot_write(error):
                return self._one_by_one(works, error)
            logger.warning("the commit failed", operations=len(works), reason=repr(error)[:300])
            if self._watcher is not None:
                self._watcher.failed(error)
            return Group([Outcome(error=ReadOnly()) for _ in works])
        if self._watcher is not None:
            self._watcher.committed()
        return group

    def checkpoint(self) -> None:
        """SQLite: writes its log back into the database; between two groups, on the connection that alone may do so."""
        if self._database.sqlite_file is None:
            return
        try:
            _, sql = self._opened()
            sql.script("PRAGMA wal_checkpoint(PASSIVE)")
        except Exception as error:
            self._abandon()
            logger.warning("the checkpoint failed", reason=repr(error)[:300])

    def truncate(self) -> bool:
        """SQLite: the same, and empties the log, so that nothing old can be read in it. False while a reader still needs it."""
        if self._database.sqlite_file is None:
            return True
        try:
            _, sql = self._opened()
            return sql.empty_log()
        except Exception as error:
            self._abandon()
            logger.warning("the log could not be emptied", reason=repr(error)[:300])
            return False

    def close(self) -> None:
        """Closes the connection."""
        if self._connection is not None:
            self._connection.close()
        self._connection = self._sql = None

    def _one_by_one(self, works: Sequence[Work[Any]], error: Exception) -> Group:
        """Somebody's write is not acceptable to the database: the others shall not suffer for it (F26)."""
        if len(works) == 1:
            logger.error("an operation cannot be written", exc_info=error)
            return Group([Outcome(error=error)])
        whole = Group([])
        for work in works:
            part = self.commit([work])
            whole.outcomes += part.outcomes
            whole.entries += part.entries
            whole.actions += part.actions
        return whole

    def _attempt(self, works: Sequence[Work[Any]]) -> Group:
        connection, sql = self._opened()
        self._now = self.now()
        group = Group([])
        emitted: list[Emitted] = []
        with connection.begin():
            gathered = Gathered(sql)
            gathered.load([want for work in works for want in work.wants])
            for work in works:
                tx = Transaction(connection, gathered, self._now, work.command, self._audit_key, self._vault)
                outcome = _carry_out(work, tx)
                group.outcomes.append(outcome)
                if outcome.error is None:
                    events, actions = tx.keep()
                    emitted += events
                    group.actions += actions
            gathered.flush()
            if emitted:
                group.entries = journal.write(sql, emitted, self._now)
                hints.send(connection, group.entries)
        return group

    def _opened(self) -> tuple[Connection, Sql]:
        if self._connection is None or self._sql is None:
            self._connection = self._database.writing.connect()
            self._sql = Sql(self._connection)
        return self._connection, self._sql

    def _abandon(self) -> None:
        # After an I/O error nothing that the connection believes can be trusted.
        try:
            if self._connection is not None:
                self._connection.invalidate()
                self._connection.close()
        except Exception:
            logger.warning("the broken connection did not close", exc_info=True)
        self._connection = self._sql = None


def _carry_out(work: Work[T], tx: Transaction) -> Outcome[T]:
    """Runs one operation, and undoes it when it fails. Raises what makes the whole group impossible."""
    try:
        value = work.operation(tx)
        tx.finish()
        return Outcome(value)
    except Exception as error:
        if cannot_write(error) or isinstance(error, Unwritable):
            raise  # not this operation's fault
        tx.undo()
        if isinstance(error, Refused):
            return Outcome(error=error) if work.refused is None else Outcome(work.refused(tx, error))
        logger.exception("an operation failed")
        return Outcome(error=error)


class Writer:
    """The way to the database for everything on the loop. Operations are carried out in the order in which they came."""

    def __init__(self, group: GroupCommit, publish: Callable[[list[journal.Entry]], None]) -> None:
        self._group = group
        self._publish = publish
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="writer")
        self._waiting: list[tuple[Work[Any], Callable[[Outcome[Any]], None]]] = []
        self._since = 0.0  # when the oldest waiting one came
        self._busy = False
        self._started = 0.0
        self._usual = 1  # how many shared the last group
        self._next: asyncio.Handle | None = None
        self._soon = False
        self._idle = asyncio.Event()
        self._idle.set()
        self._closed = False

    @property
    def lag(self) -> float:
        """Seconds that the oldest operation has been on its way."""
        if self._busy:
            return time.monotonic() - self._started
        return time.monotonic() - self._since if self._waiting else 0.0

    def now(self) -> Instant:
        """The hub's time, for jobs that look before they write; operations go by `Transaction.now`."""
        return self._group.now()

    async def run(self, operation: Callable[[Transaction], T]) -> T:
        """Carries the operation out and returns its value after the commit. Raises what it raised, or ReadOnly."""
        future: asyncio.Future[Outcome[T]] = asyncio.get_running_loop().create_future()

        def done(outcome: Outcome[T]) -> None:
            if not future.done():
                future.set_result(outcome)

        self.submit(Work(operation), done)
        return (await future).get()

    def submit(self, work: Work[T], done: Callable[[Outcome[T]], None]) -> None:
        """Queues work; `done` is called on the loop after the commit and after the events went out."""
        if self._closed:
            done(Outcome(error=ReadOnly()))
            return
        if not self._waiting:
            self._since = time.monotonic()
            self._idle.clear()
        self._waiting.append((work, done))
        if not self._busy:
            self._consider()

    async def checkpoint(self) -> None:
        """See GroupCommit.checkpoint."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self._group.checkpoint)

    async def truncate(self) -> bool:
        """See GroupCommit.truncate."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._group.truncate)

    async def close(self) -> None:
        """Refuses new work, waits for what is queued, closes the connection."""
        self._closed = True
        await self._idle.wait()
        await asyncio.get_running_loop().run_in_executor(self._thread, self._group.close)
        self._thread.shutdown()

    def _consider(self) -> None:
        """Starts a group once as many wait as lately shared one, or the oldest has waited for GATHER.

        A lone operation so starts with the loop's next turn, and a crowd is not torn into a small group and a large one.
        """
        loop = asyncio.get_running_loop()
        left = self._since + GATHER - time.monotonic()
        soon = len(self._waiting) >= self._usual or left <= 0
        if self._next is not None:
            if self._soon or not soon:
                return
            self._next.cancel()
        self._soon = soon
        self._next = loop.call_soon(self._start) if soon else loop.call_later(left, self._start)

    def _start(self) -> None:
        self._next = None
        taken, self._waiting = self._waiting[:GROUP_LIMIT], self._waiting[GROUP_LIMIT:]
        self._busy, self._usual = True, len(taken)
        self._started, self._since = self._since, time.monotonic()
        loop = asyncio.get_running_loop()
        works = [work for work, _ in taken]

        def commit() -> None:
            group = self._group.commit(works)
            loop.call_soon_threadsafe(self._finish, group, [done for _, done in taken])

        self._thread.submit(commit)

    def _finish(self, group: Group, done: list[Callable[[Outcome[Any]], None]]) -> None:
        self._busy = False
        if self._waiting:
            self._consider()
        if group.entries:
            _safely(self._publish, group.entries)
        for action in group.actions:
            _safely(action)
        for tell, outcome in zip(done, group.outcomes, strict=True):
            _safely(tell, outcome)
        if not self._waiting and not self._busy:
            self._idle.set()


def _safely(call: Callable[..., None], *arguments: object) -> None:
    """What is committed is committed: one listener's mistake must not keep the others from learning of it."""
    try:
        call(*arguments)
    except Exception:
        logger.exception("a listener of a commit failed")
