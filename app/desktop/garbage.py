"""Collects Python's garbage on the GUI thread alone: a widget that another thread happens to free takes the program down."""

import gc

from PySide6.QtCore import QObject, QTimer

#: Milliseconds between two looks; little gathers in that time even at 2,000 events a second.
_EVERY = 1_000


class GarbageCollector(QObject):
    """Python collects in whichever thread allocates next, the cache's and the pictures' included. Here a timer does it
    instead, with Python's own thresholds; belongs to the thread that makes it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """From now on nothing is collected elsewhere."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Python collects by itself again, as at the program's end."""
        self._timer.stop()
        gc.enable()

    def look(self) -> None:
        """Collects the oldest generation that is due, which takes the younger ones along."""
        for generation, (count, limit) in reversed(list(enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)))):
            if count > limit:
                gc.collect(generation)
                return
