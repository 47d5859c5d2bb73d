"""Drafts: at once in memory, soon on the disk, over a crash and a full disk (CHAT-16, F1, F5)."""

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from app.desktop.drafts import LocalDrafts
from app.desktop.sync.cache.errors import Unwritable
from app.desktop.sync.cache.opening import Opened, open_cache
from app.desktop.sync.cache.rows import Draft
from app.domain.ids import ConversationId

T = TypeVar("T")
C1, C2 = ConversationId("c1"), ConversationId("c2")


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    opened = open_cache(tmp_path, bytes(32), fsync=False)
    yield opened
    opened.close()


class Writer:
    """Runs at once; fails as long as `full`."""

    def __init__(self) -> None:
        self.full = False
        self.runs = 0

    async def __call__(self, work: Callable[[], T]) -> T:
        await asyncio.sleep(0)
        self.runs += 1
        if self.full:
            raise Unwritable("full")
        return work()


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(5):
        while not condition():  # noqa: ASYNC110 - the condition is the disk's
            await asyncio.sleep(0.001)


async def test_a_draft_is_there_at_once_and_on_the_disk_soon(opened: Opened) -> None:
    writer = Writer()
    drafts = LocalDrafts(opened.cache, writer, delay=0.01)
    drafts.save(C1, "đặt")
    drafts.set_attachments(C2, ("/a.png",))
    assert (drafts.text(C1), drafts.text(C2), drafts.attachments(C2)) == ("đặt", "", ("/a.png",))
    assert drafts.conversations() == {C1, C2}
    assert opened.cache.load_drafts() == []
    await until(lambda: len(opened.cache.load_drafts()) == 2)
    assert set(opened.cache.load_drafts()) == {Draft(C1, "đặt"), Draft(C2, "", ("/a.png",))}
    assert writer.runs == 1


async def test_a_hundred_keys_are_one_write(opened: Opened) -> None:
    writer = Writer()
    drafts = LocalDrafts(opened.cache, writer, delay=0.05)
    for length in range(100):
        drafts.save(C1, "x" * length)
    await until(lambda: writer.runs > 0)
    assert opened.cache.load_drafts() == [Draft(C1, "x" * 99)]
    assert writer.runs == 1
    await drafts.close()
    assert writer.runs == 1


async def test_the_end_of_the_program_writes_what_is_left(opened: Opened) -> None:
    drafts = LocalDrafts(opened.cache, Writer(), [Draft(C2, "old")], delay=60)
    drafts.save(C1, "half a word")
    drafts.save(C2, "")
    assert drafts.conversations() == {C1}
    await drafts.close()
    assert opened.cache.load_drafts() == [Draft(C1, "half a word")]


async def test_those_of_the_last_session_are_there_and_text_keeps_its_pictures(opened: Opened) -> None:
    drafts = LocalDrafts(opened.cache, Writer(), [Draft(C1, "a", ("/1", "/2"))], delay=60)
    drafts.save(C1, "b")
    assert (drafts.text(C1), drafts.attachments(C1)) == ("b", ("/1", "/2"))
    drafts.save(C1, "")
    assert drafts.conversations() == {C1}
    drafts.set_attachments(C1, ())
    assert drafts.conversations() == frozenset()
    await drafts.close()


async def test_a_full_disk_is_tried_again(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    """F5: nothing that was typed is forgotten meanwhile."""
    monkeypatch.setattr("app.desktop.drafts._RETRY", 0.01)
    writer = Writer()
    writer.full = True
    drafts = LocalDrafts(opened.cache, writer, delay=0.01)
    drafts.save(C1, "a")
    await until(lambda: writer.runs > 1)
    drafts.save(C1, "ab")
    writer.full = False
    await until(lambda: opened.cache.load_drafts() == [Draft(C1, "ab")])
    writer.full = True
    drafts.save(C1, "abc")
    with pytest.raises(Unwritable):
        await drafts.close()
    writer.full = False
    await drafts.close()
    assert opened.cache.load_drafts() == [Draft(C1, "abc")]


async def test_the_same_text_again_writes_nothing(opened: Opened) -> None:
    writer = Writer()
    drafts = LocalDrafts(opened.cache, writer, [Draft(C1, "a", ("/1",))], delay=0.001)
    drafts.save(C1, "a")
    drafts.set_attachments(C1, ("/1",))
    drafts.save(C2, "")
    await asyncio.sleep(0.02)
    await drafts.close()
    assert writer.runs == 0
