"""A Customers page with the hub by hand: pages of customers as the shelf brings them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.paths import resources
from app.desktop.settings import Settings
from app.desktop.shelf import Page
from app.desktop.shortcuts import Shortcuts
from app.desktop.store import Acked, Batch, Connection, Store
from app.domain.customer_list import CustomerFilter, CustomerRow, Facets
from app.domain.customers import CustomerSource, CustomerStatus
from app.domain.ids import HOUR, ConversationId, CustomerId, Instant, StaffId
from app.domain.people import Role, Staff
from app.features.customer_list.model import CustomerListModel, Marks, Segments
from app.features.customer_list.view.page import CustomersPage
from app.features.customer_list.wire import FACETS, LIST, PAGE, CustomerPage, SegmentsOf
from app.protocol.envelope import ErrorBody
from app.protocol.operations import Stale
from tests.fakes.desk import FakeOutbox

T = TypeVar("T")
NAMES = ("Trần Thị Hoa", "Олена Коваль", "王小明", "Đặng Văn Minh", "<b>Bold</b>", "Nguyễn Phạm Thị Thanh Hương")
LAN = Staff(id=StaffId("lan"), name="Lan", roles=(Role.AGENT,))
MINH = Staff(id=StaffId("minh"), name="Minh", roles=(Role.SUPERVISOR,))


class Hub:
    """Customers who are there; `down` while it does not answer."""

    def __init__(self, store: Store) -> None:
        self.customers: list[CustomerRow] = []
        self.reads: list[tuple[str, dict[str, str | int]]] = []
        self.down = False
        self.now = store.clock.now()

    def fill(self, count: int) -> None:
        """So many, the newest first."""
        ranks, statuses, sources = ("gold", "", "silver", "bronze", ""), list(CustomerStatus), list(CustomerSource)
        self.customers += [
            CustomerRow(
                id=CustomerId(f"customer-{number:06}"), name=NAMES[number % len(NAMES)], phone_hint=f"••• ••• {number % 1000:03}",
                member=number % 2 == 0, rank=ranks[number % 5], points=number * 37 if number % 3 else 0,
                source=sources[number % 10].value, status=statuses[number % 7].value,
                responsible=("", "lan", "minh")[number % 3], tags=(("vip", "khách quen", "cần hóa đơn")[: number % 4]),
                created=Instant(self.now - number * 37 * HOUR),
                conversation=ConversationId(f"c-{number}") if number % 2 == 0 else None,
            )
            for number in range(count)
        ]  # fmt: skip

    def read(self, path: str, kind: type[T], show: Any, **query: str | int) -> None:
        self.reads.append((path, query))
        if self.down:
            show(Page(None, Instant(0), False, ErrorBody("unreachable")))
        elif path == FACETS:
            members = sum(one.member for one in self.customers)
            show(Page(Facets(total=len(self.customers), members=members, tags={"vip": 3, "khách quen": 2}), self.now, True))
        elif path == LIST:
            offset = int(query["offset"])
            plain = query.keys() <= {"sort", "offset"}
            found = self.customers if plain else [one for one in self.customers if self._fits(one, query)]
            total = len(found) if offset == 0 else -1
            show(Page(CustomerPage(total=total, offset=offset, customers=found[offset : offset + PAGE]), self.now, True))
        else:
            show(Page(SegmentsOf(segments=()), self.now, True))

    @staticmethod
    def _fits(one: CustomerRow, query: dict[str, str | int]) -> bool:
        label = "member" if one.member else "no_account"
        return (
            query.get("label", label) == label
            and query.get("rank", one.rank) == one.rank
            and query.get("tag", "") in ("", *one.tags)
            and str(query.get("query", "")).lower() in one.name.lower()
        )


class Workspace:
    """The page, and everything behind it."""

    def __init__(self, qtbot: QtBot, app: QApplication, theme: str = "light") -> None:
        self.store = Store(HubClock())
        self.store.me = LAN
        self.store.apply(Batch(entities=[LAN, MINH], connection=Connection.ONLINE))
        self.outbox, self.hub = FakeOutbox(self.store), Hub(self.store)
        self.marks, self.segments = Marks(self.store, self.outbox), Segments(self.store, self.outbox)
        self.model = CustomerListModel(self.store, self.hub, self.marks)
        self.exported: list[Any] = []
        self.appearance = Appearance(app, resources(), theme)
        # Stands for the pane that shows a whole profile; `shown` is whom it was told to show, each time anew.
        self.profile = QLabel("the profile")
        self.shown: list[CustomerId | None] = []
        export = lambda *told: self.exported.append(told)  # noqa: E731
        self.shortcuts = Shortcuts(Settings(Path("nowhere")))
        self.page = CustomersPage(
            self.model, self.segments, self.appearance, self.shortcuts, export, self.profile, self.shown.append
        )
        qtbot.addWidget(self.page)
        self.page.resize(1376, 760)
        self.page.show()
        self._qtbot = qtbot

    def open(self, count: int = 12) -> None:
        """With so many customers."""
        self.hub.fill(count)
        self.store.apply(Batch(entities=[Stale(LIST)]))
        self.wait(lambda: self.model.known and self.model.total == count)

    def answer(self, *codes: str) -> None:
        """The hub's words on what was sent last, in order; "" for yes."""
        sent = self.outbox.sent[-len(codes) :]
        acks = [Acked(name, one.TYPE, ErrorBody(code) if code else None) for (name, one), code in zip(sent, codes, strict=True)]
        self.store.apply(Batch(acks=acks))

    def said(self) -> str:
        toast = self.page._toast._words if self.page._toast.isVisible() else ""
        return "\n".join([*(label.text() for label in self.page.findChildren(QLabel) if label.isVisible()), toast])

    def wait(self, that: Any) -> None:
        self._qtbot.waitUntil(that)


@pytest.fixture
def workspace(qtbot: QtBot, qapp: QApplication) -> Iterator[Workspace]:
    made = Workspace(qtbot, qapp)
    yield made
    made.page.hide()


__all__ = ["CustomerFilter", "Workspace"]
