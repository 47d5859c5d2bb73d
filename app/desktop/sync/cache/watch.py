"""Sees to a damaged cache while people work: healed on its own thread, looked through after a session that was cut off (F7)."""

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path

from app.desktop.sync.cache.errors import CacheError
from app.desktop.sync.cache.opening import Opened
from app.desktop.sync.cache.salvage import Salvage
from app.desktop.sync.committer import Run

_log = logging.getLogger(__name__)
#: Seconds after the start: by then the window is painted and the hub has sent what was missed.
_LATER = 20.0


class Watch:
    """Made on the loop's thread. `write` and `files` run work on the cache's and the files' thread; `told` hears on the
    loop's thread where a damaged file was put."""

    def __init__(self, opened: Opened, write: Run, files: Run, told: Callable[[Path], None], later: float = _LATER) -> None:
        self._opened = opened
        self._write = write
        self._files = files
        self._loop = asyncio.get_running_loop()
        self._healing: asyncio.Task[None] | None = None
        self._looking = self._loop.create_task(self._look_through(later)) if opened.unclean else None
        opened.reader.damaged = self._damaged

        def healed(salvage: Salvage) -> None:
            self._loop.call_soon_threadsafe(told, salvage.aside)

        opened.cache.healed = healed

    async def close(self) -> None:
        """Stops looking, lets a healing end. Before the cache is closed."""
        self._opened.reader.damaged = _nobody
        if self._looking is not None:
            self._looking.cancel()
        await asyncio.gather(*filter(None, (self._looking, self._healing)), return_exceptions=True)

    def _damaged(self) -> None:
        # Many reads meet the same damage; one healing is enough.
        if self._healing is None or self._healing.done():
            self._healing = self._loop.create_task(self._heal())

    async def _heal(self) -> None:
        try:
            await self._write(self._opened.cache.heal)
        except CacheError as error:
            _log.warning("the cache cannot be healed now", extra={"reason": str(error)})

    async def _look_through(self, later: float) -> None:
        await asyncio.sleep(later)
        try:
            sound = await self._files(self._opened.cache.is_sound)
        except CacheError as error:
            _log.warning("the cache cannot be looked through", extra={"reason": str(error)})
            return
        if not sound:
            self._damaged()


def _nobody() -> None:
    return None
