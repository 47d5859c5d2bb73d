"""A hundred thousand leads: pages of the list at the hub, filtered and searched, and the table scrolled in the window (LEAD-5).

The reference at the hub is the first page of all leads in the same run; in the window Qt's own list of plain texts, as long.
"""

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QApplication, QListView, QWidget
from sqlalchemy import Connection, insert

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.paths import resources
from app.desktop.store import Batch, Store
from app.desktop.store import Connection as Link
from app.domain.ids import Instant
from app.features.leads.model import LeadsModel
from app.features.leads.view.page import LeadsPage
from app.features.leads.wire import PAGE
from app.hub.database import lead_tables, leads, people, schema
from app.hub.database.engine import Database, sqlite_url
from app.hub.database.leads import Filter
from app.hub.database.statements import Sql
from tests.benches.measure import Row, alternate, percentile
from tests.fakes.desk import FakeOutbox
from tests.fakes.hub import SHOP
from tests.fakes.shelf import FakeHttp, at_once
from tests.features.leads.conftest import NAMES, Hub

_STATUSES = ("new", "again", "contacted")
_STEPS = 120


def rows(quick: bool, peers: bool) -> Iterator[Row]:
    """First the hub's answers, then what the GUI thread does for each step of a scroll."""
    count = 5_000 if quick else 100_000
    with tempfile.TemporaryDirectory() as name:
        yield from _at_the_hub(Path(name), count)
    yield from _in_the_window(count)


def _at_the_hub(folder: Path, count: int) -> Iterator[Row]:
    database = Database(sqlite_url(folder / "hub.sqlite3"))
    schema.prepare(database, folder / "backups")
    with database.writer() as connection:
        people.add_shop(Sql(connection), SHOP, Instant(0))
        connection.execute(insert(lead_tables.leads), [_lead(number) for number in range(count)])
    every, rare = Filter(), Filter(words=("koval", "blue"))
    with database.reader() as connection:
        first = partial(_asked, connection, every, 0)
        for what, measure, budget in (
            ("the page in the middle of all", partial(_asked, connection, every, count // 2), 4.0),
            ("the last page of all", partial(_asked, connection, every, count - PAGE), 5.0),
            ("one status, the first page", partial(_asked, connection, Filter(status="again"), 0), 2.0),
            ("two words that a lead in seven hundred has", partial(_asked, connection, rare, 0), 8.0),
            ("a whole number", partial(_asked, connection, Filter(phone="+380670000077"), 0), 1.0),
        ):
            figure, reference = alternate(measure, first)
            note = f"{count:,} leads".replace(",", " ")
            yield Row("leads", f"hub: {what}", figure, "ms", budget, reference, "the first page of all", note=note)
    database.close()


def _lead(number: int) -> dict[str, object]:
    name, colour = ("Koval" if number % 7 == 0 else "Hoa"), ("blue" if number % 100 == 0 else "red")
    return {
        "id": f"l{number:06}", "shop": SHOP.id, "key": f"k{number}", "listing": "p0", "title": b'{"en": "Wireless earbuds"}',
        "name": name, "phone": f"+38067{number:07}", "message": f"In {colour}?", "created": number * 1_000,
        "status": _STATUSES[number % 3], "touched": number % 2, "folded": f" {name.lower()} wireless earbuds in {colour}",
    }  # fmt: skip


def _asked(connection: Connection, which: Filter, offset: int) -> float:
    """Milliseconds of what the list's address reads."""
    began = time.perf_counter()
    leads.listed(connection, SHOP.id, which, offset, PAGE)
    return (time.perf_counter() - began) * 1000


def _in_the_window(count: int) -> Iterator[Row]:
    app = QApplication.instance() or QApplication(["bench"])
    assert isinstance(app, QApplication)
    store = Store(HubClock())
    store.apply(Batch(connection=Link.ONLINE))
    hub = Hub(store)
    model = LeadsModel(store, hub, FakeOutbox(store), FakeHttp(), at_once)
    page = LeadsPage(model, Appearance(app, resources(), "light"), lambda: True, lambda: "UAH", None)
    page.resize(1280, 760)
    page.show()
    hub.fill(count)
    hub.tell(live=False)
    _until(app, lambda: model.total == count)
    plain = QListView()
    plain.setUniformItemSizes(True)
    plain.setModel(QStringListModel([f"{NAMES[n % len(NAMES)]} wireless earbuds, not contacted" for n in range(count)]))
    plain.resize(page.list.size())
    plain.show()
    for widget in (page.list, plain):  # fonts and glyphs are there before anything is measured
        _scrolled(app, widget, 10)
    figure, reference = alternate(
        lambda: percentile(_scrolled(app, page.list, _STEPS), 0.95), lambda: percentile(_scrolled(app, plain, _STEPS), 0.95)
    )
    note = "GUI thread's own time of a step of ten rows, p95"
    yield Row("leads", "window: scrolled and painted", figure, "ms", 4.0, reference, "Qt's list of plain texts", note=note)
    for widget in (page, plain):
        widget.hide()
        widget.deleteLater()
    app.processEvents()


def _scrolled(app: QApplication, widget: QWidget, steps: int) -> list[float]:
    bar = widget.verticalScrollBar()  # type: ignore[attr-defined]  # both are scroll areas
    bar.setValue(bar.maximum() // 3)
    app.processEvents()
    took = []
    for _ in range(steps):
        began = time.thread_time()
        bar.setValue(bar.value() + bar.singleStep() * 10)
        widget.repaint()
        took.append((time.thread_time() - began) * 1000)
        app.processEvents()
    return took


def _until(app: QApplication, that: Callable[[], bool]) -> None:
    end = time.monotonic() + 30
    while not that():
        assert time.monotonic() < end
        app.processEvents()
