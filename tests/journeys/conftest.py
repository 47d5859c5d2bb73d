"""A real hub, and desktops of the program itself on the Qt loop; only loudspeaker and tray are fakes."""

import asyncio
import gc
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.desktop.garbage import GarbageCollector
from app.program.places import watch
from tests.fakes.desktop import Desktops, FakeSpeaker, FakeTray
from tests.fakes.hub_thread import HubThread


@pytest.fixture(autouse=True)
def garbage(qapp: QApplication) -> Iterator[None]:
    """Widgets are freed by this thread alone, as in the program; here the hub's thread would free them too."""
    collector = GarbageCollector()
    collector.start()
    yield
    collector.stop()
    gc.collect()


@pytest.fixture
def hub(garbage: None, tmp_path: Path) -> Iterator[HubThread]:
    """An empty shop with its staff; it may be stopped and started again."""
    with HubThread(tmp_path / "hub") as hub:
        yield hub


Journey = Callable[[Desktops], Coroutine[Any, Any, None]]


@pytest.fixture
def travel(tmp_path: Path, hub: HubThread, run_qt: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    """`travel(journey)` runs `async def journey(desktops)` on the Qt loop."""
    monkeypatch.setattr(watch, "Speaker", FakeSpeaker)
    monkeypatch.setattr(watch, "Tray", FakeTray)
    monkeypatch.setattr(watch, "SESSION_BUS", "")
    locale = QLocale()

    @asynccontextmanager
    async def desktops() -> AsyncIterator[Desktops]:
        started = Desktops(tmp_path, hub)
        try:
            yield started
        finally:
            for desktop in started.running:
                await desktop.close()
            # What was closed is deleted when the loop comes by.
            await asyncio.sleep(0.01)

    async def go(journey: Journey) -> None:
        async with desktops() as started:
            await journey(started)

    yield lambda journey, timeout=60.0: run_qt(go(journey), timeout)
    QLocale.setDefault(locale)
