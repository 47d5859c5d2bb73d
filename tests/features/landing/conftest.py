"""The Intake workspace with the hub by hand: landings as the shelf brings them."""

from collections.abc import Iterator
from typing import Any, TypeVar

import msgspec
import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.paths import resources
from app.desktop.shelf import Page
from app.desktop.store import Batch, Connection, Store
from app.domain.contacts import Landing, SourceKind
from app.domain.ids import Instant, StaffId
from app.domain.people import Role, Staff
from app.features.landing.model.landings import LandingsModel
from app.features.landing.view.landings import LandingsTab
from app.features.landing.wire import (
    GOODS,
    LANDINGS,
    SOURCES,
    Goods,
    LandingGood,
    LandingList,
    Source,
    Sources,
)
from app.program.places.intake_desk import IntakePage
from app.protocol.envelope import ErrorBody
from app.protocol.operations import Stale
from tests.fakes.desk import FakeOutbox
from tests.fakes.landings import new_landing
from tests.fakes.shelf import FakeHttp, at_once

T = TypeVar("T")
STAFF = (
    Staff(id=StaffId("maria"), name="Марія Шевченко", roles=(Role.MARKETER,)),
    Staff(id=StaffId("lan"), name="Nguyễn Thị Lan", roles=(Role.AGENT,)),
    Staff(id=StaffId("minh"), name="Đặng Minh", roles=(Role.AGENT, Role.SUPERVISOR)),
    Staff(id=StaffId("admin"), name="Phạm Quân", roles=(Role.ADMIN,)),
)
GOOD = LandingGood(id="p0", sku="LAMP-7", name={"en": "Desk lamp with wireless charger"}, price=49_900_000, currency="UAH")


class Hub:
    """Landings that are there; `down` while it does not answer."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.now = store.clock.now()
        self.landings: list[Landing] = []
        self.keys: list[str] = []
        self.down = False

    def fill(self) -> None:
        """Three landings."""
        about = {"product": "p0", "changed": self.now, "changed_by": "Марія Шевченко", "fields": ("message", "quantity")}
        self.landings = [
            new_landing("l1", name="Autumn lamps, Kyiv", approved=False, awaiting=12, contacts=31, kind=SourceKind.KOL, **about,
                        title={"en": "A lamp that charges your phone", "vi": "Đèn sạc điện thoại"},
                        text={"en": "Leave your number: we call back within the hour.\n20 % off until Sunday."},
                        recipients=(StaffId("lan"),)),
            new_landing("l2", name="Hotline <b>spring</b>", contacts=9, kind=SourceKind.HOTLINE, **about),
            new_landing("l3", "admin", name="Dealers", live=False, manual=False, kind=SourceKind.DEALER, **about),
        ]  # fmt: skip

    def read(self, path: str, kind: type[T], show: Any, **query: str | int) -> None:
        if self.down:
            show(Page(None, Instant(0), False, ErrorBody("unreachable")))
            return
        sources = [Source(id=one.id, name=one.name, marketer="Марія") for one in self.landings if one.manual]
        answer = {
            LANDINGS: lambda: LandingList(landings=self.landings, keys=self.keys), SOURCES: lambda: Sources(sources=sources),
            GOODS: lambda: Goods(goods=[GOOD]),
        }[path]()  # fmt: skip
        show(Page(answer, self.now, True))

    def tell(self) -> None:
        """The event that something changed."""
        self.store.apply(Batch(entities=[Stale(LANDINGS), Stale(SOURCES)]))

    def change(self, id_: str, **fields: Any) -> None:
        """Somebody changed a landing."""
        self.landings = [msgspec.structs.replace(one, **fields) if one.id == id_ else one for one in self.landings]
        self.tell()


class Workspace:
    """The page with its tab, and everything behind it."""

    def __init__(self, qtbot: QtBot, app: QApplication, theme: str = "light", me: str = "admin") -> None:
        self.store = Store(HubClock())
        self.store.apply(Batch(connection=Connection.ONLINE, entities=list(STAFF)))
        self.store.me = next(one for one in STAFF if one.id == me)
        self.outbox, self.http, self.hub = FakeOutbox(self.store), FakeHttp(), Hub(self.store)
        self.hub.fill()
        self.model = LandingsModel(self.store, self.hub, self.outbox, self.http, at_once)
        self.appearance = Appearance(app, resources(), theme)
        self.page = IntakePage(self.appearance)
        self.page.add_page("landings", lambda: "Landings", self._landings)
        qtbot.addWidget(self.page)
        self.page.resize(1320, 780)
        self.page.show()
        self._qtbot = qtbot

    @property
    def landings(self) -> LandingsTab:
        tab = self.page.page("landings")
        assert isinstance(tab, LandingsTab)
        return tab

    def _landings(self) -> LandingsTab:
        return LandingsTab(self.model, self.appearance, lambda landing: f"https://hub.example/l/{landing}", lambda: "en")

    def said(self) -> str:
        return "\n".join(label.text() for label in self.page.findChildren(QLabel) if label.isVisible())

    def button(self, words: str) -> QPushButton:
        return next(b for b in self.page.window().findChildren(QPushButton) if b.text() == words and b.isVisible())

    def wait(self, that: Any) -> None:
        self._qtbot.waitUntil(that)


@pytest.fixture
def workspace(qtbot: QtBot, qapp: QApplication) -> Iterator[Workspace]:
    made = Workspace(qtbot, qapp)
    yield made
    made.page.hide()
