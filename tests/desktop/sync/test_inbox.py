"""Bursts in slices: the window gets its turn, nothing is lost or turned round, the reader is held back."""

import asyncio
import itertools
from collections.abc import Callable

from app.desktop.sync.inbox import BUDGET, LIMIT, Inbox


async def test_a_lone_frame_is_handled_at_once() -> None:
    handled: list[bytes] = []
    inbox = Inbox(handled.append, lambda _more: None, lambda callback: None, lambda: 0.0)
    inbox.put(b"1")
    await asyncio.sleep(0)
    assert handled == [b"1"]


async def test_a_burst_is_handled_in_slices_in_order() -> None:
    """Each look at this clock takes a third of the budget."""
    handled: list[bytes] = []
    slices: list[int] = []
    waiting: list[Callable[[], None]] = []
    ticks = itertools.count()
    inbox = Inbox(handled.append, lambda _more: slices.append(len(handled)), waiting.append, lambda: next(ticks) * BUDGET / 3)
    frames = [str(n).encode() for n in range(200)]
    for frame in frames:
        inbox.put(frame)
    await asyncio.sleep(0)
    while waiting:
        waiting.pop()()
    assert handled == frames
    assert len(slices) > 3
    assert max(after - before for before, after in itertools.pairwise([0, *slices])) <= 48


async def test_a_full_inbox_holds_the_reader_back() -> None:
    waiting: list[Callable[[], None]] = []
    ticks = itertools.count()
    inbox = Inbox(lambda _frame: None, lambda _more: None, waiting.append, lambda: next(ticks) * BUDGET)
    for _ in range(LIMIT):
        inbox.put(b"x")
    assert inbox.full
    room = asyncio.ensure_future(inbox.room())
    await asyncio.sleep(0)
    assert not room.done()
    while waiting and not room.done():
        waiting.pop()()
        await asyncio.sleep(0)
    assert room.done()
    assert not inbox.full


async def test_nothing_is_handled_after_the_end() -> None:
    handled: list[bytes] = []
    inbox = Inbox(handled.append, lambda _more: None, lambda callback: None, lambda: 0.0)
    inbox.put(b"1")
    inbox.close()
    await asyncio.sleep(0)
    assert handled == []


async def test_the_end_may_come_out_of_a_frame() -> None:
    handled: list[bytes] = []

    def handle(frame: bytes) -> None:
        handled.append(frame)
        inbox.close()

    inbox = Inbox(handle, lambda _more: None, lambda callback: None, lambda: 0.0)
    inbox.put(b"1")
    inbox.put(b"2")
    await asyncio.sleep(0)
    assert handled == [b"1"]
