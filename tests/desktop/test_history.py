"""History reads the cache and fetches each missing window once."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.desktop.history import LocalHistory
from app.desktop.sync.cache.opening import Opened, open_cache
from app.domain.ids import ConversationId
from tests.fakes.nouns import message

C1, C2 = ConversationId("c1"), ConversationId("c2")


class Hub:
    """Remembers what was asked; the test answers."""

    def __init__(self) -> None:
        self.asked: list[tuple[ConversationId, int, int]] = []
        self.answers: list[Callable[[bool], None]] = []

    def fetch(self, conversation: ConversationId, before: int, done: Callable[[bool], None], limit: int = 50) -> None:
        self.asked.append((conversation, before, limit))
        self.answers.append(done)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    opened = open_cache(tmp_path, bytes(32), fsync=False)
    yield opened
    opened.close()


def test_windows_come_from_the_cache(opened: Opened) -> None:
    history = LocalHistory(opened.reader, Hub().fetch)
    opened.cache.add_messages([message(n) for n in (1, 2, 4, 5, 6)])
    assert [m.number for m in history.latest(C1)] == [4, 5, 6]
    assert [m.number for m in history.latest(C1, 2)] == [5, 6]
    assert [m.number for m in history.before(C1, 3)] == [1, 2]
    assert [m.number for m in history.after(C1, 4)] == [5, 6]


def test_a_window_asked_for_twice_is_fetched_once_and_both_are_told(opened: Opened) -> None:
    hub, told = Hub(), list[str]()
    history = LocalHistory(opened.reader, hub.fetch)
    history.fetch(C1, 10, lambda ok: told.append(f"first {ok}"))
    history.fetch(C1, 10, lambda ok: told.append(f"second {ok}"))
    history.fetch(C2, 10, lambda ok: told.append(f"other {ok}"))
    assert hub.asked == [(C1, 10, 50), (C2, 10, 50)]
    hub.answers[0](True)
    hub.answers[1](False)
    assert told == ["first True", "second True", "other False"]
    history.fetch(C1, 10, lambda ok: told.append(f"again {ok}"))
    assert len(hub.asked) == 3


def test_who_is_told_may_ask_for_the_same_again(opened: Opened) -> None:
    """Offline: a view that tries again from its answer must not be lost."""
    hub = Hub()
    history = LocalHistory(opened.reader, hub.fetch)
    history.fetch(C1, 0, lambda _ok: history.fetch(C1, 0, lambda _ok: None))
    hub.answers[0](False)
    assert len(hub.asked) == 2
