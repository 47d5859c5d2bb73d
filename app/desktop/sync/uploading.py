"""Uploads under way: one task for each file, reporting to the outbox."""

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from app.desktop.sync.cache.rows import OutboxRow
from app.desktop.sync.hub_http import HubUnreachable, NotNow, SessionEnded
from app.desktop.sync.kinds import body_of
from app.desktop.sync.uploads import Uploaded, Uploader
from app.domain.errors import Refused
from app.domain.ids import CommandId
from app.domain.messages import Attached
from app.protocol.envelope import ErrorBody

_log = logging.getLogger(__name__)
#: Change of an upload's progress that is worth a repaint.
_STEP = 0.02


class Listener(Protocol):
    """Who hears how an upload goes."""

    def uploaded(self, row: OutboxRow, file: Uploaded) -> None: ...
    def progress(self, row: OutboxRow, part: float) -> None: ...
    def postpone(self, command: CommandId, seconds: int = 0) -> None: ...
    def refuse(self, command: CommandId, error: ErrorBody) -> None: ...


class Uploading:
    """Starts and stops uploads. `session_ended` is called when the hub no longer knows the token."""

    def __init__(self, upload: Uploader, session_ended: Callable[[], None]) -> None:
        self._upload = upload
        self._session_ended = session_ended
        self._tasks: dict[CommandId, asyncio.Task[None]] = {}

    def start(self, row: OutboxRow, listener: Listener) -> None:
        """Begins an upload, or continues it at what the hub already holds."""
        task = asyncio.get_running_loop().create_task(self._run(row, listener))
        self._tasks[row.id] = task
        task.add_done_callback(lambda done: self._tasks.pop(row.id, None) if self._tasks.get(row.id) is done else None)

    def stop(self) -> None:
        """Cancels all; the hub keeps what it has."""
        for task in list(self._tasks.values()):
            task.cancel()
        self._tasks.clear()

    def cancel(self, command: CommandId) -> None:
        """The agent does not want it any more."""
        task = self._tasks.pop(command, None)
        if task is not None:
            task.cancel()

    async def _run(self, row: OutboxRow, listener: Listener) -> None:
        body = body_of(row.data)
        if row.conversation is None or not isinstance(body, Attached):
            return
        shown = 0.0

        def progress(part: float) -> None:
            nonlocal shown
            if part - shown >= _STEP:
                shown = part
                listener.progress(row, part)

        try:
            file = await self._upload(row.conversation, Path(row.attachment), body.name, progress)
        except NotNow as error:
            _log.info("the hub takes an upload later", extra={"reason": error.code, "seconds": error.seconds})
            listener.postpone(row.id, max(1, error.seconds))
        except Refused as error:
            listener.refuse(row.id, ErrorBody(error.code, dict(error.facts)))
        except SessionEnded:
            listener.postpone(row.id)
            self._session_ended()
        except HubUnreachable as error:
            _log.info("upload put off", extra={"reason": str(error)})
            listener.postpone(row.id, error.seconds)
        except Exception:
            _log.exception("an upload failed in an unexpected way")
            listener.postpone(row.id)
        else:
            listener.uploaded(row, file)
