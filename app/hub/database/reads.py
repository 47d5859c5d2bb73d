"""Read transactions beside the loop: a few threads, each read seeing one moment of the database."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol, TypeVar

from sqlalchemy import Connection

from app.hub.database.engine import READERS, Database

T = TypeVar("T")


class Reading(Protocol):
    """Read transactions by callback: what sessions and fan-out need, so that the simulator may bring its own."""

    def submit(self, read: Callable[[Connection], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Calls `done` with the value of `read(connection)`, or `failed` with its exception, on the caller's thread."""


class Reads:
    """Runs functions of a `Connection` in read transactions, off the loop."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._threads = ThreadPoolExecutor(READERS, thread_name_prefix="reader")

    async def run(self, read: Callable[[Connection], T]) -> T:
        """The value of `read(connection)`; raises what it raises."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._transaction, read)

    def submit(self, read: Callable[[Connection], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """The same by callback, on the loop."""

        def finished(future: asyncio.Future[T]) -> None:
            error = None if future.cancelled() else future.exception()
            if isinstance(error, Exception):
                failed(error)
            elif error is None and not future.cancelled():
                done(future.result())

        asyncio.get_running_loop().run_in_executor(self._threads, self._transaction, read).add_done_callback(finished)

    def close(self) -> None:
        """Waits for running reads and ends the threads."""
        self._threads.shutdown()

    def _transaction(self, read: Callable[[Connection], T]) -> T:
        with self._database.reader() as connection:
            return read(connection)
