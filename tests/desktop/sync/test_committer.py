"""The one way into the cache at the end of the program: what was accepted is written, however little time there was."""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from app.desktop.sync.committer import Committer


async def test_a_job_that_waits_for_the_writers_thread_is_not_given_up_at_the_end() -> None:
    """CHAT-15: sent just before quitting, while the writer was busy with something else."""
    go_on, written = threading.Event(), []
    with ThreadPoolExecutor(1) as writer:
        writer.submit(go_on.wait)
        committer = Committer(lambda work: asyncio.get_running_loop().run_in_executor(writer, work))
        for number in range(3):
            committer.submit(lambda number=number: lambda: written.append(number), lambda _result, _error: None)  # type: ignore[misc]
        running = asyncio.create_task(committer.run())
        await asyncio.sleep(0.01)  # the first one is with the executor, which has not begun it
        running.cancel()
        await asyncio.wait([running])
        ending = asyncio.create_task(committer.drain())
        await asyncio.sleep(0.01)
        assert written == []
        go_on.set()
        await ending
    assert written == [0, 1, 2]


async def test_what_was_accepted_before_it_ever_ran_is_written_too() -> None:
    """The task was cancelled before its first step; a failure of one job is no reason to give up the next."""
    heard: list[Any] = []

    async def run(work: Any) -> Any:
        return work()

    committer = Committer(run)
    committer.submit(lambda: lambda: 1 // 0, lambda result, error: heard.append(type(error)))
    committer.submit(lambda: lambda: "kept", lambda result, error: heard.append(result))
    running = asyncio.create_task(committer.run())
    running.cancel()
    await asyncio.wait([running])
    await committer.drain()
    assert heard == [ZeroDivisionError, "kept"]
