"""An asyncio loop whose time is a number: sleeping three minutes takes no time, and every run of a seed is the same."""

import asyncio
import selectors
from typing import Any


class _NoWaiting(selectors.SelectSelector):
    """Instead of waiting, time moves on to the next timer."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0

    def select(self, timeout: float | None = None) -> list[Any]:
        if timeout is None:
            raise RuntimeError("nothing is left to do: the simulated world has stopped")
        self.now += max(0.0, timeout)
        return []


class VirtualLoop(asyncio.SelectorEventLoop):
    """Runs on virtual seconds from 0; no sockets, no threads."""

    def __init__(self) -> None:
        self._virtual = _NoWaiting()
        super().__init__(self._virtual)

    def time(self) -> float:
        return self._virtual.now
