"""The line between the hub and the engine, which a test cuts and mends; on a thread of its own, since hubs come and go."""

import asyncio
import threading
from collections.abc import Coroutine
from typing import Any, Self, TypeVar

from tests.fakes.chaos_proxy import ChaosProxy, Faults

T = TypeVar("T")


class Line:
    """`with Line(engine.url) as line:`; the hub is told `line.url`."""

    def __init__(self, url: str) -> None:
        self._target, self._path = url.rsplit("/", 1)

    def __enter__(self) -> Self:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="line", daemon=True)
        self._thread.start()
        self._proxy = self._call(ChaosProxy(self._target).__aenter__())
        self.url = f"{self._proxy.url}/{self._path}"
        return self

    def __exit__(self, *_: object) -> None:
        self._call(self._proxy.__aexit__(None, None, None))
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    def cut(self) -> None:
        """Whatever is connected breaks, and whatever connects breaks with its first byte."""
        self._call(self._break())

    def mend(self) -> None:
        """Everything passes again."""
        self._proxy.faults = Faults()

    async def _break(self) -> None:
        self._proxy.faults = Faults(cut_after=0)
        self._proxy.cut()

    def _call(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(10)
