"""Work with files and the hub, one thing at a time: what every import and export of this desk shares. Only while connected."""

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import Executor
from pathlib import Path
from typing import Any, TypeVar

import msgspec
from PySide6.QtCore import QObject, Signal

from app.desktop.failures import FAILURES, error_of
from app.protocol.envelope import ErrorBody

T = TypeVar("T")
#: Seconds; fifty thousand lines go in a few at a time, so that nobody waits for them.
PATIENCE = 600.0


class Sheet(msgspec.Struct, frozen=True):
    """A file that was read from this disk; `form` is csv or xlsx."""

    name: str
    form: str
    data: bytes


class FileWork(QObject):
    """`failed` carries an ErrorBody; `busy_changed`: something began or ended."""

    failed = Signal(object)
    busy_changed = Signal()

    def __init__(
        self, spawn: Callable[[Coroutine[Any, Any, None]], object], executor: Executor, unreachable: str = "import.unreachable"
    ) -> None:  # fmt: skip
        """`executor` reads and writes files; `unreachable` is the code that is told where the hub does not answer."""
        super().__init__()
        self._spawn = spawn
        self._executor = executor
        self._unreachable = unreachable
        self.busy = False
        self._task: asyncio.Task[None] | None = None

    def stop(self) -> bool:
        """Gives up what is under way, whose answer nobody hears any more; whether there was something."""
        task, self._task = self._task, None
        if task is None:
            return False
        task.cancel()
        self.busy = False
        self.busy_changed.emit()
        return True

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        if self.busy:
            work.close()  # a second click while the first is under way
            return
        self.busy = True
        self.busy_changed.emit()
        self._spawn(self._run(work))

    async def _run(self, work: Coroutine[Any, Any, None]) -> None:
        self._task = asyncio.current_task()
        error = await self._guarded(work)
        self._task, self.busy = None, False
        self.busy_changed.emit()
        if isinstance(error, ErrorBody):
            self.failed.emit(error)

    async def _guarded(self, work: Coroutine[Any, Any, T]) -> T | ErrorBody:
        """What the work comes to, or why it came to nothing."""
        try:
            return await work
        except FAILURES as failure:
            return error_of(failure, self._unreachable)
        except OSError:
            return ErrorBody("file.unreadable")

    async def _in_thread(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._executor, work)


def form_of(path: Path) -> str:
    """By the ending: xlsx, else csv."""
    return "xlsx" if path.suffix.lower() in (".xlsx", ".xlsm") else "csv"


def sheet_of(path: Path, check: Callable[[int], object]) -> Sheet:
    """Reads a file whose size `check` lets through; blocks. Raises OSError, and what `check` raises."""
    check(path.stat().st_size)
    return Sheet(path.name, form_of(path), path.read_bytes())
