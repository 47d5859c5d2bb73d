"""Damage that is met while people work is healed without them (F7)."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

import pytest

from app.desktop.sync.cache.errors import Damaged
from app.desktop.sync.cache.opening import open_cache
from app.desktop.sync.cache.watch import Watch
from app.domain.ids import ConversationId, StreamId
from app.protocol.envelope import Cursor
from tests.desktop.sync.cache.conftest import KEY
from tests.desktop.sync.cache.test_disk_faults import C1, PAGE, damaged_under_way, filled, flip, row
from tests.fakes.nouns import conversation, message

T = TypeVar("T")


class Thread:
    """A thread of its own, as the program has them."""

    def __init__(self) -> None:
        self.executor = ThreadPoolExecutor(1)

    async def __call__(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self.executor, work)


async def wait_for(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110 - the condition is another thread's
            await asyncio.sleep(0.01)


@pytest.fixture
def thread() -> Thread:
    return Thread()


async def test_reads_that_meet_damage_have_it_healed_once(folder: Path, thread: Thread) -> None:
    opened = await thread(lambda: damaged_under_way(folder))
    told: list[Path] = []
    watch = Watch(opened, thread, thread, told.append)
    shown = {len(opened.reader.before(C1, number, 5)) for number in range(10, 600, 5)}
    assert shown == {0, 5}  # what can be read is shown
    await wait_for(lambda: told)
    assert [path.parent for path in told] == [folder]
    assert opened.reader.latest(C1) == []
    await thread(lambda: opened.cache.queue(row(500)))
    with pytest.raises(Damaged):
        await thread(lambda: opened.cache.apply(StreamId("s"), Cursor("e", 9), [message(9)]))
    await thread(lambda: opened.cache.replace(StreamId("s"), Cursor("e", 9), [conversation(), message(1)]))
    assert opened.reader.latest(C1) == [message(1)]
    assert len(await thread(opened.cache.outbox)) == 41
    await watch.close()
    await thread(opened.close)
    assert len(await thread(lambda: list(folder.glob("cache-aside-*.db")))) == 1


async def test_a_cut_off_session_is_looked_through_when_there_is_time(folder: Path, thread: Thread) -> None:
    """F1, F7: damage in what nobody reads is found too."""
    filled(folder)
    opened = open_cache(folder, KEY)
    opened.cache.add_messages([message(n, "x" * 900, of="rare") for n in range(1, 60)])
    opened.close()
    flip(folder / "cache.db", (folder / "cache.db").stat().st_size - PAGE * 12)
    (folder / "cache.open").touch()
    (folder / "cache.db-wal").touch()
    opened = await thread(lambda: open_cache(folder, KEY))
    assert opened.unclean
    told: list[Path] = []
    watch = Watch(opened, thread, thread, told.append, later=0)
    await wait_for(lambda: told)
    assert opened.cache.is_sound()
    assert opened.reader.latest(ConversationId("rare")) == []
    assert len(await thread(opened.cache.outbox)) == 40
    await watch.close()
    await thread(opened.close)


async def test_a_sound_one_is_left_alone(folder: Path, thread: Thread) -> None:
    filled(folder)
    (folder / "cache.open").touch()
    opened = await thread(lambda: open_cache(folder, KEY))
    told: list[Path] = []
    watch = Watch(opened, thread, thread, told.append, later=0)
    await asyncio.sleep(0.2)
    await watch.close()
    assert told == []
    assert len(opened.reader.latest(C1)) == 50
    await thread(opened.close)
