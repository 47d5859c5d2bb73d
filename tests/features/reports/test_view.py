"""The reports in a window: another time, other rows, and the same table for a spreadsheet: CHAT-20, CHAT-22."""

import csv
import io
from collections.abc import Callable, Iterator
from pathlib import Path
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
from app.domain.errors import Refused
from app.domain.ids import DAY, Instant
from app.features.reports.model import Grouping, ReportsModel, Subject
from app.features.reports.rules.figures import BY_CODE, CaseLine, CaseSum, CouponLine, CouponSum
from app.features.reports.view import ReportsDialog
from app.features.reports.wire import CaseReport, CouponReport
from tests.fakes.shelf import at_once

NOW = Instant(1_800_000_000_000)
COUPONS = CouponReport(
    lines=(
        CouponLine(
            time=NOW, code="=TEN", name={"en": "Ten"}, by="lan", by_name="+Lan", state="used", currency="UAH", how=BY_CODE,
            order="A1", placed=NOW, total=90_050, discount=1_000,
        ),
        CouponLine(time=NOW, code="GIFT", name={"en": "Gift"}, by="lan", by_name="+Lan", state="issued", currency="UAH"),
    ),
    total=2, days=7,
    coupons=(CouponSum(key="=TEN", name={"en": "Ten"}, currency="UAH", issued=4, used=1, revenue=90_050, discount=1_000),),
    agents=(CouponSum(key="lan", name={"en": "+Lan"}, currency="UAH", issued=5, used=1, later=2, later_revenue=700),),
)  # fmt: skip
CASES = CaseReport(
    lines=(
        CaseLine(
            order="A1", kind="refund_only", state="settled", reason="late", amount=500, currency="UAH", asked=NOW, by="buyer",
            decided=NOW, decided_by="sara",
        ),
    ),
    total=1, states=(CaseSum(key="settled", currency="UAH", count=1, asked=500, paid_back=500),),
    agents=(CaseSum(key="sara", currency="UAH", count=1, asked=500, paid_back=500),), staff={"sara": "Sara"},
)  # fmt: skip


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Figures as English has them, whatever the machine speaks."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


class Http:
    """What the hub says to any question; `asked` holds path and wishes."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.error: Exception | None = None

    async def json(self, _method: str, path: str, kind: type[Any], **options: Any) -> Any:
        self.asked.append((path, options["params"]))
        if self.error is not None:
            raise self.error
        return COUPONS if kind is CouponReport else CASES


class Desk:
    def __init__(self, qtbot: QtBot, app: QApplication, subjects: tuple[Subject, ...]) -> None:
        self.http = Http()
        self.model = ReportsModel(Store(HubClock(wall=lambda: NOW / 1_000)), self.http, at_once)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()
        self.saved: list[tuple[Path, bytes]] = []
        self.dialog = ReportsDialog(self.model, Appearance(app, resources(), "light"), subjects, self._save, self.window)
        self.dialog.open()

    def _save(self, path: Path, content: bytes, then: Callable[[OSError | None], None]) -> None:
        self.saved.append((path, content))
        then(None)

    def rows(self) -> list[str]:
        rows = self.dialog.table.rows
        return [rows.spoken(row) for row in range(len(rows.rows))]

    def said(self) -> str:
        return "\n".join(label.text() for label in self.dialog.findChildren(QLabel) if label.isVisible())

    def table(self) -> list[dict[str, str]]:
        self.dialog.write(Path("x.csv"))
        return list(csv.DictReader(io.StringIO(self.saved[-1][1].decode("utf-8-sig"))))


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication) -> Desk:
    return Desk(qtbot, qapp, tuple(Subject))


def test_coupons_by_coupon_agent_and_one_by_one(desk: Desk) -> None:
    """CHAT-20: counts, what was taken off and revenue; the table that is saved is the one that is shown."""
    assert desk.rows() == [
        "Coupon =TEN · Ten, Given 4, Used 1, Revenue with it ₴900.50, Taken off ₴10.00, Orders after it 0, Revenue after it ₴0.00"
    ]
    assert desk.table()[0] == {
        "Coupon": "'=TEN · Ten", "Given": "4", "Used": "1", "Revenue with it": "900.5", "Taken off": "10.0",
        "Orders after it": "0", "Revenue after it": "0.0", "Currency": "UAH",
    }  # fmt: skip
    desk.dialog.group.setCurrentIndex(1)
    desk.dialog.group.activated.emit(1)
    assert desk.rows()[0].startswith("Agent +Lan, Given 5, Used 1")
    assert desk.table()[0]["Agent"] == "'+Lan"
    desk.model.group(Grouping.NONE)
    assert len(desk.rows()) == 2
    assert "Led back by its code" in desk.rows()[0]
    assert "State not used yet" in desk.rows()[1]
    assert desk.table()[0]["Coupon"] == "'=TEN"


def test_applications(desk: Desk) -> None:
    """CHAT-22: by state, by who decided, and one by one."""
    desk.dialog.tabs.choose(Subject.CASES)
    assert desk.http.asked[-1][0] == "/v1/reports/after-sales"
    assert desk.rows() == ["State Paid back, Applications 1, Asked for ₴5.00, Given back ₴5.00, Refused 0"]
    assert not desk.dialog.after.isVisible()
    desk.model.group(Grouping.AGENT)
    assert desk.rows()[0].startswith("Decided by Sara")
    desk.model.group(Grouping.NONE)
    assert "Applied by Buyer, Decided by Sara" in desk.rows()[0]


def test_another_time(desk: Desk) -> None:
    """CHAT-20: earlier, later, longer; each asks the hub for whole days that follow one another."""
    last = desk.http.asked[-1][1]
    assert (int(last["to"]) - int(last["from"]), last["days"]) == (30 * DAY, "7")
    assert not desk.dialog.later.isEnabled()
    desk.dialog.earlier.click()
    assert desk.http.asked[-1][1]["to"] == last["from"]
    desk.dialog.later.click()
    assert desk.http.asked[-1][1] == last
    desk.dialog.span.setCurrentIndex(2)
    desk.dialog.span.activated.emit(2)
    assert int(desk.http.asked[-1][1]["to"]) - int(desk.http.asked[-1][1]["from"]) == 90 * DAY
    desk.dialog.after.setCurrentIndex(3)
    desk.dialog.after.activated.emit(3)
    assert desk.http.asked[-1][1]["days"] == "30"


def test_no_hub_and_a_refusal(desk: Desk) -> None:
    """CHAT-20: says what is the matter, and nothing can be saved that is not there."""
    desk.http.error = HubUnreachable()
    desk.model.load()
    assert "reports are made there" in desk.said()
    assert not desk.dialog.export.isEnabled()
    desk.http.error = Refused("reports.too_long", days=92)
    desk.model.load()
    assert "At most 92 days" in desk.said()


def test_a_marketer_sees_coupons_alone(qtbot: QtBot, qapp: QApplication) -> None:
    """CHAT-20: one report, no tabs."""
    desk = Desk(qtbot, qapp, (Subject.COUPONS,))
    assert not desk.dialog.tabs.isVisible()
    assert desk.rows()
