"""The supervisor board: 200 agents and 5,000 open chats: an event taken in, a tick painted, an order sorted, memory.

The reference is a tick of the intake with the same chats in the same minute: a shared machine slows both.
"""

import gc
import itertools
import os
import time
import tracemalloc
from collections.abc import Callable, Iterator
from functools import partial

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import msgspec
from PySide6.QtWidgets import QApplication

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.paths import resources
from app.desktop.store import Changes, Store
from app.domain.conversations import Conversation
from app.domain.ids import CommandId, Instant
from app.features.intake.model import IntakeModel, ListName
from app.features.intake.view import IntakePane
from app.features.supervision.model.board import BoardModel, Column
from app.features.supervision.model.days import DaysModel
from app.features.supervision.model.watch import WatchModel
from app.features.supervision.rules.figures import By
from app.features.supervision.rules.history import added_up
from app.features.supervision.view.page import BoardPage
from tests.benches.intake import NoDrafts
from tests.benches.measure import Row, alternate, percentile
from tests.benches.views.people import ME, SHOP
from tests.fakes import board as fakes


def rows(quick: bool, peers: bool) -> Iterator[Row]:
    """Milliseconds on the GUI thread, painted in memory at 1384 × 828 pixels."""
    app = QApplication.instance() or QApplication(["bench"])
    agents, chats = (20, 500) if quick else (200, 5_000)
    times = 40 if quick else 200
    store = Store(HubClock())
    store.me = ME
    people, now = fakes.staff(agents), Instant(int(time.time() * 1000))
    known = fakes.chats(people, now, chats)
    store.load([SHOP, *people, *fakes.presences(people, now), fakes.rates(people), *known])
    model = BoardModel(store)
    days = DaysModel(store, fakes.Ledger(people, store.clock.now, 300))
    watch = WatchModel(store, lambda *_: CommandId("1"), lambda _: CommandId("2"))
    gc.collect()
    tracemalloc.start()
    _ = model.standing
    kept = tracemalloc.get_traced_memory()[0] / 1e6
    tracemalloc.stop()
    yield Row("board", f"memory of the aggregates of {chats:,} chats", kept, "MB", 8.0)
    look = Appearance(app, resources(), "light")
    page = BoardPage(model, days, watch, look, fakes.BlankChat(), lambda *_: None)
    page.resize(1384, 828)
    intake = IntakeModel(store, NoDrafts())  # type: ignore[arg-type]
    intake.show(ListName.ALL)
    pane = IntakePane(intake, look, lambda: "lan")
    pane.resize(304, 828)
    for shown in (page, pane):
        shown.show()
    app.processEvents()
    model._timer.stop()
    yield from _live(model, pane.list.tick, app.processEvents, store, known, 7 if quick else 40)
    page.tabs.choose("days")
    app.processEvents()
    painted = [_ms(page.days.refresh, page.days.repaint) for _ in range(times // 4)]
    yield Row("board", "charts of a day filled and painted, median", percentile(painted, 0.5), "ms", 50.0)
    turns = fakes.turns(people, Instant(now - 8 * 86_400_000), now, 300)
    added = [_ms(lambda: added_up(turns, turns[0].started, now, By.HOUR, fakes.ZONE, now)) for _ in range(3)]
    yield Row("board", f"hub: {len(turns):,} turns added up by hour and agent", min(added), "ms", 600.0)
    for shown in (page, pane):
        shown.hide()
        shown.deleteLater()
    app.processEvents()


def _live(
    model: BoardModel, intake: Callable[[], None], paint: Callable[[], None], store: Store, known: list[Conversation], runs: int
) -> Iterator[Row]:
    """What a second costs: all that is stale in the window is painted, once."""
    agents, chats, columns = len(model.order), len(known), itertools.cycle(Column)

    def renew() -> None:
        model._dirty = True
        model.tick()

    tick, fresh, sort, reference = alternate(
        *(partial(_ms, step, paint) for step in (model.tick, renew, lambda: model.sort_by(next(columns)), intake)), runs=runs
    )
    against = "a tick of the intake"
    yield Row("board", f"tick: {agents} agents, {chats:,} chats", tick, "ms", 5.0, reference, against)
    yield Row("board", "tick after changes: sorted and painted anew", fresh, "ms", 12.0, reference, against)
    yield Row("board", "sorted by another column: every line painted anew", sort, "ms", 20.0, reference, against)
    taken = []
    for i, one in enumerate(known):
        changed = msgspec.structs.replace(one, waiting_since=None if one.waiting_since else Instant(one.created + i))
        store.conversations[one.id] = changed
        taken.append(_ms(partial(model._on_changes, Changes(conversations=frozenset((one.id,))))) * 1000)
    yield Row("board", "event → taken in by the board, p95", percentile(taken, 0.95), "µs", 60.0)


def _ms(*steps) -> float:  # type: ignore[no-untyped-def]
    """How long these take together."""
    began = time.perf_counter()
    for step in steps:
        step()
    return (time.perf_counter() - began) * 1000
