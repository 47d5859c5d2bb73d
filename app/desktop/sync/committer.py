"""The one way into the cache: jobs in order on the writer's thread, each begun only when the one before it is committed."""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any, Protocol, TypeVar

import msgspec

T = TypeVar("T")
_log = logging.getLogger(__name__)


class Run(Protocol):
    """Runs blocking work somewhere else, such as on a single-worker executor, and returns or raises what it did."""

    def __call__(self, work: Callable[[], T], /) -> Awaitable[T]: ...


class _Job(msgspec.Struct, frozen=True):
    #: Called on the loop when the turn has come; returns the work for the writer, None when there is nothing to write.
    begin: Callable[[], Callable[[], Any] | None]
    #: Called on the loop afterwards with the result or the exception.
    done: Callable[[Any, Exception | None], None]


class Committer:
    """Bounded by its callers: each of them waits for `done`, or fills a job that has not begun yet."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._jobs: deque[_Job] = deque()
        self._wake = asyncio.Event()
        self._busy = False
        self._in_hand: asyncio.Future[Any] | None = None

    @property
    def idle(self) -> bool:
        """Nothing waits and nothing is being written."""
        return not self._jobs and not self._busy

    def submit(self, begin: Callable[[], Callable[[], T] | None], done: Callable[[T | None, Exception | None], None]) -> None:
        """Adds a job: what `begin` returns is run by the writer, then `done(result, error)` is called, both in order."""
        self._jobs.append(_Job(begin, done))
        self._wake.set()

    async def call(self, work: Callable[[], T]) -> T:
        """Runs `work` in its turn and returns its result, or raises its exception."""
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()

        def done(result: T | None, error: Exception | None) -> None:
            if future.cancelled():
                return
            if error is not None:
                future.set_exception(error)
            else:
                future.set_result(result)  # type: ignore[arg-type]

        self.submit(lambda: work, done)
        return await future

    async def run(self) -> None:
        """Works until it is cancelled; the job that the writer has got is still finished by the writer."""
        while True:
            while not self._jobs:
                self._wake.clear()
                await self._wake.wait()
            await self._one(self._jobs.popleft())

    async def drain(self) -> None:
        """Finishes what the writer has got and what waits; for the end of the program, after `run` was cancelled."""
        if self._in_hand is not None:
            await asyncio.gather(self._in_hand, return_exceptions=True)
        while self._jobs:
            await self._one(self._jobs.popleft())

    async def _one(self, job: _Job) -> None:
        self._busy = True
        result, failure = None, None
        try:
            work = job.begin()
            if work is not None:
                # Cancelled without the shield, a job that still waits for the writer's thread would never be done.
                self._in_hand = asyncio.ensure_future(self._run(work))
                result = await asyncio.shield(self._in_hand)
        except Exception as error:
            failure = error
        finally:
            self._busy = False
        try:
            job.done(result, failure)
        except Exception:
            # A listener's bug must not stop what everything else stands on.
            _log.exception("a listener of the cache writer failed")
