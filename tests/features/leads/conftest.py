"""A Leads page with the hub by hand: pages of leads as the shelf brings them."""

from collections.abc import Iterator
from typing import Any, TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.paths import resources
from app.desktop.shelf import Page
from app.desktop.store import Batch, Connection, Store
from app.domain.ids import DAY, HOUR, MINUTE, Instant
from app.domain.leads import Lead, LeadsState, LeadStatus, NewestLead
from app.features.leads.model import LeadsModel
from app.features.leads.view.page import LeadsPage
from app.features.leads.wire import LIST, PACKAGE, PAGE, LeadPage, PackageOffer
from app.protocol.envelope import ErrorBody
from app.protocol.operations import Stale
from tests.fakes.desk import FakeOutbox
from tests.fakes.shelf import FakeHttp, at_once

T = TypeVar("T")
NAMES = ("Trần Thị Hoa", "Олена Коваль", "王小明", "Đặng Văn Minh", "<b>Bold</b>", "Nguyễn Phạm Thị Thanh Hương")


class Hub:
    """Leads that are there; `down` while it does not answer."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.leads: list[Lead] = []
        self.reads: list[dict[str, str | int]] = []
        self.down = False
        self.now = store.clock.now()

    def fill(self, count: int) -> None:
        """So many, the newest first."""
        for number in range(count):
            name = NAMES[number % len(NAMES)]
            self.leads.append(
                Lead(
                    id=f"lead-{count - number:06}", name=name, phone_hint=f"••• ••• {number % 1000:03}", listing="p0",
                    title={"en": "Wireless earbuds A3, noise cancelling", "vi": "Tai nghe không dây A3"},
                    message="Which colours are there? <i>red</i>", note="Which colours are there? <i>red</i>",
                    created=Instant(self.now - number * 37 * MINUTE), touched=number % 3 == 2,
                    status=list(LeadStatus)[number % 3],
                )
            )  # fmt: skip

    def read(self, path: str, kind: type[T], show: Any, **query: str | int) -> None:
        assert path == LIST
        self.reads.append(query)
        if self.down:
            show(Page(None, Instant(0), False, ErrorBody("unreachable")))
            return
        found = [lead for lead in self.leads if query["status"] in ("", lead.status) and query["q"] in lead.name]
        found = [lead for lead in found if not (query["untouched"] and lead.touched)]
        offset = int(query["offset"])
        counts = {status.value: sum(lead.status is status for lead in self.leads) for status in LeadStatus}
        page = LeadPage(total=len(found), offset=offset, leads=found[offset : offset + PAGE], counts=counts)
        show(Page(page, self.now, True))

    def tell(self, live: bool = True, **state: Any) -> None:
        """The event that something changed."""
        newest = self.leads[0] if self.leads else None
        told = None if newest is None else NewestLead(
            id=newest.id, name=newest.name, title=newest.title, created=newest.created
        )  # fmt: skip
        untouched = sum(not lead.touched for lead in self.leads)
        fields = {"partner": True, "untouched": untouched, "newest": told} | state
        self.store.apply(Batch(entities=[LeadsState(**fields), Stale(LIST)], live=live))


class Workspace:
    """The page, and everything behind it."""

    def __init__(self, qtbot: QtBot, app: QApplication, theme: str = "light", admin: bool = True) -> None:
        self.store = Store(HubClock())
        self.store.apply(Batch(connection=Connection.ONLINE))
        self.outbox, self.http, self.hub = FakeOutbox(self.store), FakeHttp(), Hub(self.store)
        self.http.answers[f"GET {PACKAGE}"] = PackageOffer(amount=0, currency="VND")
        self.model = LeadsModel(self.store, self.hub, self.outbox, self.http, at_once)
        self.exported: list[Any] = []
        self.page = LeadsPage(
            self.model,
            Appearance(app, resources(), theme),
            lambda: admin,
            lambda: "VND",
            lambda *told: self.exported.append(told),
        )
        qtbot.addWidget(self.page)
        self.page.resize(1280, 760)
        self.page.show()
        self._qtbot = qtbot

    def open(self, count: int = 12, **state: Any) -> None:
        """With so many leads."""
        self.hub.fill(count)
        self.hub.tell(live=False, **state)
        self._qtbot.waitUntil(lambda: self.model.known and self.model.total == len(self.hub.leads))

    def said(self) -> str:
        return "\n".join(label.text() for label in self.page.findChildren(QLabel) if label.isVisible())

    def wait(self, that: Any) -> None:
        self._qtbot.waitUntil(that)


@pytest.fixture
def workspace(qtbot: QtBot, qapp: QApplication) -> Iterator[Workspace]:
    made = Workspace(qtbot, qapp)
    yield made
    made.page.hide()


__all__ = ["DAY", "HOUR", "Workspace"]
