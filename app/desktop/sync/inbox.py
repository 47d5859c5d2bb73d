"""Frames from the socket, handled in slices, so that a burst never holds up the window."""

import asyncio
from collections import deque
from collections.abc import Callable

#: Seconds that one slice may take.
BUDGET = 0.004
#: Frames that may wait; above it the reader pauses, so that reading takes turns with handling instead of coming on top of it
#: (one read of the socket brings up to a thousand frames). A hub that outruns us fills its own bounded queue then.
LIMIT = 512
#: Frames between two looks at the clock.
_STRIDE = 16


class Inbox:
    """`handle` takes one frame; `after(more)` is called once for each slice.

    `schedule(callback)` calls back once the window has had its chance to take input and to paint.
    """

    def __init__(
        self,
        handle: Callable[[bytes], None],
        after: Callable[[bool], None],
        schedule: Callable[[Callable[[], None]], None],
        tick: Callable[[], float],
    ) -> None:
        self._handle = handle
        self._after = after
        self._schedule = schedule
        self._tick = tick
        self._frames: deque[bytes] = deque()
        self._scheduled = False
        self._closed = False
        self._room = asyncio.Event()
        self._room.set()

    def put(self, frame: bytes) -> None:
        """Adds a frame. It is handled at once (as soon as the reader pauses) when none waits before it."""
        self._frames.append(frame)
        if len(self._frames) >= LIMIT:
            self._room.clear()
        if not self._scheduled:
            self._scheduled = True
            asyncio.get_running_loop().call_soon(self._slice)

    @property
    def full(self) -> bool:
        """Whether the reader should wait for `room`."""
        return len(self._frames) >= LIMIT

    async def room(self) -> None:
        """Waits until there is room for another frame."""
        await self._room.wait()

    def close(self) -> None:
        """Drops what waits: the next connection asks for it again."""
        self._closed = True
        self._frames.clear()

    def _slice(self) -> None:
        if self._closed:
            return
        end = self._tick() + BUDGET
        frames, handle = self._frames, self._handle
        while frames:
            for _ in range(min(_STRIDE, len(frames))):
                if frames:  # the connection may end over any of them, which empties the queue
                    handle(frames.popleft())
            if self._tick() >= end:
                break
        self._after(bool(frames))
        if len(frames) < LIMIT // 2:
            self._room.set()
        self._scheduled = bool(frames)
        if frames:
            self._schedule(self._slice)
