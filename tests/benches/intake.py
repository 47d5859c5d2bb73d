"""The left pane: a tick of 5,000 running timers, a batch of changes, a change of list."""

import os
import time
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.paths import resources
from app.desktop.store import Batch, Store
from app.domain.ids import Instant
from app.features.intake.model import IntakeModel, ListName
from app.features.intake.view import IntakePane
from tests.benches.measure import Row, percentile
from tests.benches.views.people import ME, SHOP, conversations


class NoDrafts:
    """Nobody has begun to write."""

    def text(self, conversation: str) -> str:
        return ""

    def conversations(self) -> frozenset[str]:
        return frozenset()


def rows(quick: bool, peers: bool) -> Iterator[Row]:
    """Milliseconds on the GUI thread, painted in memory at 304 × 730 pixels."""
    app = QApplication.instance() or QApplication(["bench"])
    count = 500 if quick else 5_000
    appearance = Appearance(app, resources(), "light")
    store = Store(HubClock())
    store.me = ME
    people = conversations(Instant(int(time.time() * 1000)), count * 9 // 4)
    waiting = [c for c in people if c.waiting_since is not None][:count]
    model = IntakeModel(store, NoDrafts())  # type: ignore[arg-type]
    pane = IntakePane(model, appearance, lambda: "lan")
    pane.resize(304, 800)
    store.load([SHOP, *waiting])
    model.show(ListName.ALL)
    pane.show()
    app.processEvents()
    ticks = []
    for _ in range(200 if not quick else 40):
        began = time.perf_counter()
        pane.list.viewport().repaint()
        ticks.append((time.perf_counter() - began) * 1000)
    yield Row("intake", f"tick of {len(waiting):,} rows, all timers running, p95", percentile(ticks, 0.95), "ms", 2.0)
    moves = []
    for i in range(200 if not quick else 40):
        changed = waiting[(i * 37) % len(waiting)]
        began = time.perf_counter()
        store.apply(Batch(entities=[changed]))
        pane.list.viewport().repaint()
        moves.append((time.perf_counter() - began) * 1000)
    yield Row("intake", "event in the store → painted, p95", percentile(moves, 0.95), "ms", 5.0, note="budget: 1 frame + 5 ms")
    pane.hide()
    pane.deleteLater()
    app.processEvents()
