"""The audit log in a window: in words, filtered, page after page, checked, and saved: CHAT-25."""

from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.paths import resources
from app.desktop.store import Store
from app.desktop.sync.hub_http import HubUnreachable
from app.domain.ids import DAY, Instant, StaffId
from app.domain.people import Role, Staff
from app.features.audit.model import AuditModel
from app.features.audit.view import AuditDialog
from app.features.audit.wire import AuditCheck, AuditPage, AuditRow
from tests.fakes.shelf import at_once

NOW = Instant(1_800_000_000_000)
PAGE = 100


def a_row(serial: int, action: str = "order.price", **facts: str | int) -> AuditRow:
    facts = facts or {"before": 2_700, "after": 2_500, "currency": "USD"}
    return AuditRow(serial=serial, time=NOW, actor="lan", actor_name="Lan <b>", action=action, subject="A1", facts=facts)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Figures as English has them, whatever the machine speaks."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


class Http:
    """A log of so many rows, all alike, told page by page."""

    def __init__(self, rows: list[AuditRow]) -> None:
        self.rows = rows
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.check: AuditCheck | Exception = AuditCheck(rows=1_234, head="ab" * 32)
        self.content = b"serial\r\n1\r\n"
        self.error: Exception | None = None

    async def json(self, _method: str, path: str, kind: type[Any], **options: Any) -> Any:
        query = options.get("params", {})
        self.asked.append((path, query))
        if kind is AuditCheck:
            if isinstance(self.check, Exception):
                raise self.check
            return self.check
        if self.error is not None:
            raise self.error
        before = int(query.get("before", "0"))
        found = [one for one in self.rows if not before or one.serial < before]
        return AuditPage(rows=tuple(found[:PAGE]), more=len(found) > PAGE)

    async def request(self, _method: str, path: str, **options: Any) -> Any:
        self.asked.append((path, options["params"]))
        return SimpleNamespace(content=self.content)


class Desk:
    def __init__(self, qtbot: QtBot, app: QApplication, rows: list[AuditRow]) -> None:
        self.http = Http(rows)
        store = Store(HubClock(wall=lambda: NOW / 1_000))
        store.staff[StaffId("lan")] = Staff(id=StaffId("lan"), name="Lan", roles=(Role.AGENT,))
        self.model = AuditModel(store, self.http, at_once)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()
        self.saved: list[tuple[Path, bytes]] = []
        self.dialog = AuditDialog(self.model, Appearance(app, resources(), "light"), self._save, self.window)
        self.dialog.open()
        app.processEvents()

    def _save(self, path: Path, content: bytes, then: Callable[[OSError | None], None]) -> None:
        self.saved.append((path, content))
        then(None)

    def row(self, row: int) -> str:
        return self.dialog.table.rows.spoken(row)

    def said(self) -> str:
        return "\n".join(label.text() for label in self.dialog.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication) -> Desk:
    return Desk(qtbot, qapp, [a_row(serial) for serial in range(950, 0, -1)])


def test_in_words(qtbot: QtBot, qapp: QApplication) -> None:
    """CHAT-25: what was done and its facts, amounts as money; a newer hub's code stands as it is; text stays text."""
    desk = Desk(
        qtbot,
        qapp,
        [
            a_row(3),
            a_row(2, "order.approve", amount=500, approved=1, case="x"),
            a_row(1, "new.thing", odd="<b>"),
            a_row(0, "coupon.issue", buyer="b", kind="percent", value=15, currency="UAH"),
        ],
    )
    assert "Who Lan <b>, What Changed the price, About A1, Facts before: $27.00 · after: $25.00" in desk.row(0)
    assert "What Decided on an application" in desk.row(1)
    assert "approved: yes" in desk.row(1)
    assert "What new.thing" in desk.row(2)
    assert "Facts odd: <b>" in desk.row(2)
    assert "Facts buyer: b · value: 15 %" in desk.row(3)


def test_page_after_page_as_one_scrolls(desk: Desk, qapp: QApplication) -> None:
    """CHAT-25: only what is looked at is asked for; the end of a long log is reached by scrolling on."""
    assert len(desk.model.rows) == PAGE
    bar = desk.dialog.table.list.verticalScrollBar()
    for _ in range(30):
        bar.setValue(bar.maximum())
        qapp.processEvents()
    assert len(desk.model.rows) == 950
    assert desk.dialog.table.list.row_count == 950
    assert not desk.model.more
    asked = len(desk.http.asked)
    bar.setValue(0)
    bar.setValue(bar.maximum())
    assert len(desk.http.asked) == asked, "nobody asks for more than there is"


def test_filters(desk: Desk, qtbot: QtBot) -> None:
    """CHAT-25: person, kind of action, what it is about, and day by day."""
    dialog = desk.dialog
    dialog.person.setCurrentIndex(1)
    dialog.person.activated.emit(1)
    dialog.action.setCurrentIndex(1)
    dialog.action.activated.emit(1)
    dialog.subject.setText(" 8842-1 ")
    qtbot.waitUntil(lambda: desk.http.asked[-1][1].get("subject") == "8842-1")
    assert desk.http.asked[-1][1] == {"actor": "lan", "action": "order.", "subject": "8842-1"}
    dialog.earlier.click()
    first = desk.http.asked[-1][1]
    assert int(first["to"]) - int(first["from"]) == DAY
    dialog.earlier.click()
    assert desk.http.asked[-1][1]["to"] == first["from"]
    dialog.later.click()
    assert desk.http.asked[-1][1] == first
    dialog.all_days.click()
    assert "from" not in desk.http.asked[-1][1]


@pytest.mark.parametrize(
    ("check", "words"),
    [
        (AuditCheck(rows=1_234, head="ab" * 32), f"All 1,234 rows hold. Hash of the newest one: {'ab' * 32}"),
        (AuditCheck(rows=2, head="", broken=3), "THE LOG DOES NOT HOLD: row 3 was changed"),
        (AuditCheck(rows=4, head="", lost=6), "THE LOG IS CUT OFF: 4 rows hold, but row 6"),
    ],
)
def test_whether_it_holds(desk: Desk, check: AuditCheck, words: str) -> None:
    """CHAT-25: said in words, whichever way it is."""
    assert "shows in the check" in desk.said()
    desk.http.check = check
    desk.dialog.check.click()
    assert words in desk.said()
    assert desk.dialog.check.isEnabled()


def test_no_hub(desk: Desk) -> None:
    """CHAT-25: the rows say so, a check that got no answer leaves nothing wrong behind."""
    desk.http.error = desk.http.check = HubUnreachable()
    desk.dialog.check.click()
    assert desk.dialog.check.isEnabled()
    assert "shows in the check" in desk.said()
    desk.model.load()
    assert "the log is kept there" in desk.said()


def test_saved_as_the_hub_gave_it(desk: Desk) -> None:
    """CHAT-25: the filter goes along; what is written is the hub's own table."""
    desk.model.choose(actor="lan")
    desk.dialog.export.click()
    assert desk.http.asked[-1] == ("/v1/audit/export", {"actor": "lan"})
    desk.dialog.write(Path("audit.csv"), desk.http.content)
    assert desk.saved == [(Path("audit.csv"), desk.http.content)]
