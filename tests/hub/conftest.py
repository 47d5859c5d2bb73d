"""Fixtures of the hub's tests: an empty database, a group commit on it."""

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.ids import Instant
from app.hub.database.engine import Database, sqlite_url
from app.hub.database.writer import GroupCommit
from tests.fakes.fresh_database import make_fresh


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """A SQLite database with the current schema."""
    file = tmp_path / "hub.sqlite3"
    make_fresh(file)
    opened = Database(sqlite_url(file))
    yield opened
    opened.close()


@pytest.fixture
def clock() -> Callable[[], Instant]:
    """One second later with each look, from a fixed moment on."""
    return map(Instant, itertools.count(1_800_000_000_000, 1_000)).__next__


@pytest.fixture
def group(database: Database, clock: Callable[[], Instant]) -> Iterator[GroupCommit]:
    """The group commit, without threads."""
    opened = GroupCommit(database, clock)
    yield opened
    opened.close()
