"""A cache in a folder of its own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.desktop.sync.cache.opening import Opened, open_cache

KEY = bytes(range(32))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def opening(folder: Path) -> Iterator[Callable[[], Opened]]:
    """Opens the cache, again and again; the one before is closed first."""
    opened: list[Opened] = []

    def again() -> Opened:
        if opened:
            opened[-1].close()
        opened.append(open_cache(folder, KEY))
        return opened[-1]

    yield again
    if opened:
        opened[-1].close()


@pytest.fixture
def opened(opening: Callable[[], Opened]) -> Opened:
    return opening()
