"""Garbage with Qt objects in it is freed on the GUI thread, whoever allocates."""

import gc
import threading

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from app.desktop.garbage import GarbageCollector


class Cycle:
    """Holds a Qt object with a timer in a cycle, and tells which thread frees it."""

    def __init__(self, freed: list[str]) -> None:
        self.me = self
        self.owner = QObject()
        QTimer(self.owner).start(60_000)
        self.freed = freed

    def __del__(self) -> None:
        self.freed.append(threading.current_thread().name)


def allocate() -> None:
    """Enough for any threshold."""
    for _ in range(30):
        kept = [[number] for number in range(5_000)]
        del kept


def test_another_threads_allocations_free_no_widget(qtbot: QtBot) -> None:
    """What Python does by itself, a crash now and then, is what this prevents."""
    freed: list[str] = []
    collector = GarbageCollector()
    collector.start()
    try:
        for _ in range(20):
            Cycle(freed)
        worker = threading.Thread(target=allocate, name="files")
        worker.start()
        worker.join()
        assert freed == []
        kept = [[number] for number in range(5_000)]
        collector.look()
        del kept
        assert freed == ["MainThread"] * 20
    finally:
        collector.stop()
    assert gc.isenabled()
