"""The board: python -m tests.benches.views.board [--days | --week | --agents N] [--theme dark] [--shot out.png]."""

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.desktop.clock import HubClock
from app.desktop.shell.frame import Frame
from app.desktop.store import Store
from app.domain.ids import CommandId, Instant
from app.features.supervision.model.board import BoardModel
from app.features.supervision.model.days import DaysModel
from app.features.supervision.model.watch import WatchModel
from app.features.supervision.view.page import BoardPage
from tests.benches.views.people import ME, SHOP
from tests.benches.views.stage import Stage, show
from tests.fakes import board as fakes


def build(stage: Stage) -> QWidget:
    count = int(sys.argv[sys.argv.index("--agents") + 1]) if "--agents" in sys.argv else 12
    store = Store(HubClock())
    store.me = ME
    people, now = fakes.staff(count), Instant(int(time.time() * 1000))
    store.load([SHOP, *people, *fakes.presences(people, now), fakes.rates(people), *fakes.chats(people, now, count * 6)])
    model = BoardModel(store)
    days = DaysModel(store, fakes.Ledger(people, store.clock.now, 6 * count))
    watch = WatchModel(store, lambda *_: CommandId("1"), lambda _: CommandId("2"))
    page = BoardPage(model, days, watch, stage.appearance, fakes.BlankChat(), lambda *_: None)
    frame = Frame(stage.appearance, stage.settings, stage.shortcuts)
    frame.add_workspace("board", "board", "Board", page)
    frame.top.set_shop(SHOP.name)
    frame.keep = (model, days, watch)  # type: ignore[attr-defined]  # the stage keeps the window only
    if "--days" in sys.argv or "--week" in sys.argv:
        page.tabs.choose("days")
    if "--week" in sys.argv:
        page.days.spans.choose("week")
    if "--cursor" in sys.argv:
        QTimer.singleShot(200, lambda: (page.days.volume.move_to(11), page.days.heat.move_to(2, 11)))
    return frame


if __name__ == "__main__":
    sys.exit(show(build))
