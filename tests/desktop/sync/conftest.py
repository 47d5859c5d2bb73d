"""Stories about an engine, told in virtual time."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.engine import Desk
from tests.simulator.loop import VirtualLoop

Story = Callable[[Desk], Coroutine[Any, Any, None]]


@pytest.fixture
def tell(tmp_path: Path) -> Iterator[Callable[[Story], None]]:
    """`tell(story)` runs a story with a Desk in virtual time."""
    loop = VirtualLoop()
    wrong: list[dict[str, Any]] = []
    loop.set_exception_handler(lambda _loop, context: wrong.append(context))

    async def run(story: Story) -> None:
        desk = Desk(tmp_path)
        try:
            await story(desk)
        finally:
            await desk.end()
            desk.opened.close()

    def tell(story: Story) -> None:
        loop.run_until_complete(asyncio.wait_for(run(story), 3_000.0))
        assert not wrong

    yield tell
    left = asyncio.all_tasks(loop)
    loop.run_until_complete(asyncio.sleep(0))
    loop.close()
    assert not left, f"tasks are left: {left}"
