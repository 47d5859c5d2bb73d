"""The start snapshot: read alone, first, fast, and never in the way."""

import os
import subprocess
import sys
from pathlib import Path

from app.desktop.sync.cache.opening import Opened, open_cache
from app.desktop.sync.cache.rows import StartSnapshot
from app.desktop.sync.cache.start import read_start
from tests.desktop.sync.cache.conftest import KEY
from tests.fakes.nouns import LAN, SHOP, conversation

START = StartSnapshot(
    shop=SHOP,
    me=LAN,
    conversations=(conversation(), conversation("c2")),
)


def test_it_is_read_back_while_the_cache_is_open_and_after(opened: Opened, folder: Path) -> None:
    opened.cache.save_start(START)
    assert read_start(folder, KEY) == START
    opened.close()
    assert read_start(folder, KEY) == START
    open_cache(folder, KEY).close()  # reading took no lock


def test_whatever_is_wrong_it_is_only_missing(opened: Opened, folder: Path) -> None:
    """F7, F8: `open_cache` is the one who deals with it."""
    assert read_start(folder / "nothing", KEY) is None
    assert read_start(folder, KEY) is None
    opened.cache.save_start(START)
    assert read_start(folder, bytes(32)) is None
    opened.cache._connection.execute("UPDATE start SET body = X'7B7D'")
    assert read_start(folder, KEY) is None
    opened.close()
    (folder / "cache.db").write_bytes(b"")
    assert read_start(folder, KEY) is None
    (folder / "cache.db").write_bytes(os.urandom(8192))
    assert read_start(folder, KEY) is None


def test_reading_it_imports_little() -> None:
    """The first frame waits for these: no loop, no network, no database toolkit, no keyring."""
    script = "import sys, app.desktop.sync.cache.start; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True, encoding="utf-8")
    heavy = {"asyncio", "sqlalchemy", "httpx", "websockets", "keyring", "structlog", "PySide6", "zoneinfo._tzpath"}
    assert heavy & set(done.stdout.split()) <= {"zoneinfo._tzpath"}
