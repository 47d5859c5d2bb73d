"""Windows of a chat: what is contiguous in the cache, and nothing beyond a gap."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.desktop.sync.cache.opening import Opened, open_cache
from app.domain.ids import ConversationId, StreamId
from app.protocol.envelope import Cursor
from tests.fakes.nouns import conversation, message

C1 = ConversationId("c1")


@pytest.fixture(scope="module")
def shared() -> Iterator[Opened]:
    with tempfile.TemporaryDirectory() as folder:
        opened = open_cache(Path(folder), bytes(32), fsync=False)
        yield opened
        opened.close()


def contiguous(cached: set[int], numbers: range, limit: int) -> list[int]:
    """The model: walk until the first number that is missing."""
    window: list[int] = []
    for number in numbers:
        if number not in cached or len(window) == limit:
            break
        window.append(number)
    return sorted(window)


@given(cached=st.sets(st.integers(1, 40), max_size=40), at=st.integers(0, 42), limit=st.integers(1, 12))
def test_windows_end_at_gaps(shared: Opened, cached: set[int], at: int, limit: int) -> None:
    """A gap must be fetched before what lies behind it is shown."""
    shared.cache.erase(C1)
    shared.cache.add_messages([message(number) for number in cached])
    shared.cache.add_messages([message(number, of="c0") for number in range(1, 5)])  # neighbours in the table
    shared.cache.add_messages([message(number, of="c2") for number in range(1, 5)])
    reader = shared.reader
    newest = max(cached, default=0)
    assert [m.number for m in reader.latest(C1, limit)] == contiguous(cached, range(newest, 0, -1), limit)
    assert [m.number for m in reader.before(C1, at, limit)] == contiguous(cached, range(at - 1, 0, -1), limit)
    assert [m.number for m in reader.after(C1, at, limit)] == contiguous(cached, range(at + 1, 50), limit)


def test_an_unknown_conversation_has_no_messages(shared: Opened) -> None:
    assert shared.reader.latest(ConversationId("nobody")) == []


def test_a_paused_reader_brings_nothing_until_it_is_resumed(opened: Opened) -> None:
    opened.cache.add_messages([message(1)])
    assert len(opened.reader.latest(C1)) == 1
    opened.reader.pause()
    assert opened.reader.latest(C1) == []
    assert opened.reader.entities() == []
    assert opened.reader.counts().messages == 0
    opened.reader.resume()
    assert len(opened.reader.latest(C1)) == 1


def test_kinds_of_a_newer_program_are_left_out(opened: Opened) -> None:
    """F14: a downgraded client still starts."""
    opened.cache.apply(StreamId("shop"), Cursor("e", 1), [conversation()])
    opened.cache._connection.execute("INSERT INTO entities VALUES ('hologram', '1', X'7B7D')")
    assert opened.reader.entities() == [conversation()]


def test_entities_that_this_program_cannot_understand_are_damage(opened: Opened) -> None:
    """F14, F19: they are fetched anew, nobody has to delete anything by hand."""
    opened.cache._connection.execute("INSERT INTO entities VALUES ('conversation', '1', X'7B7D')")
    told: list[bool] = []
    opened.reader.damaged = lambda: told.append(True)
    assert opened.reader.entities() == []
    assert told == [True]
