"""A Requests page with the hub by hand: pages of requests as the shelf brings them."""

import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.paths import resources
from app.desktop.settings import Settings
from app.desktop.shelf import Page
from app.desktop.shortcuts import Key, Shortcuts
from app.desktop.store import Acked, Batch, Connection, Store
from app.domain.ids import HOUR, MINUTE, ConversationId, Instant, StaffId
from app.domain.people import Role, Staff
from app.domain.requests import (
    DELETED,
    BuyerRequest,
    NewestRequest,
    Origin,
    Outcome,
    RequestRules,
    RequestsState,
    Said,
    TrackingTask,
)
from app.features.requests.model import RequestsModel
from app.features.requests.view.page import RequestsPage
from app.features.requests.wire import LIST, PAGE, Dues, RequestPage, WholeRequest
from app.hub.database import tables, trade
from app.hub.shop import orders
from app.hub.transaction import Transaction
from app.protocol.envelope import ErrorBody
from app.protocol.operations import Stale
from tests.fakes.desk import FakeOutbox
from tests.fakes.hub import OTHER_SHOP, SHOP, RunningHub
from tests.fakes.shelf import FakeHttp, at_once
from tests.features.requests.doors import NUMBER, order

T = TypeVar("T")
NAMES = ("Trần Thị Hoa", "Олена", "王小明", "Lý", "<b>Bold</b>", "Nguyễn Phạm Thị Thanh Hương Giang Ngọc Bích")


class Hub:
    """Requests that are there; `down` while it does not answer."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.requests: list[BuyerRequest] = []
        self.exchanges: dict[str, list[Said]] = {}
        self.tasks: list[TrackingTask] = []
        self.rules = RequestRules()
        self.down = False
        self.now = store.clock.now()

    def fill(self) -> None:
        """Some of each origin, waiting, answered and closed."""
        for number, name in enumerate(NAMES * 2):
            origin = list(Origin)[number % 3]
            asked = Instant(self.now - number * 40 * MINUTE)
            self.requests.append(
                BuyerRequest(
                    id=f"r{number:02}", origin=origin, name=name, created=asked, changed=asked, phone_hint="••• ••• 567",
                    text="When will it come? <i>soon</i> " * (1 + number % 3), product="p0" if origin is Origin.PRODUCT else "",
                    title={"en": "Wireless earbuds A3", "vi": "Tai nghe không dây A3"} if origin is Origin.PRODUCT else {},
                    order="8842-1001" if origin is Origin.ORDERS else "", confirmed=number == 0,
                    topic="delivery" if origin is Origin.CALL_CENTRE else "", gap=number == 1,
                    waiting=asked if number < 8 else None, outcome=Outcome.NOT_SOLVED if number == 11 else Outcome.OPEN,
                    outcome_by="Lan" if number == 11 else "", conversation=ConversationId("c") if number == 3 else None,
                )
            )  # fmt: skip
        self.exchanges["r09"] = [
            Said(id="a", by="Lan", text="It is on its way.", time=self.now, delivered=self.now, read=self.now),
            Said(id="b", by="", text="Thank you! And the second parcel?", time=self.now),
            Said(id="c", by="Minh", text="Tomorrow, before noon.", time=self.now, delivered=self.now),
        ]

    def read(self, path: str, kind: type[T], show: Any, **query: str | int) -> None:
        if self.down:
            show(Page(None, Instant(0), False, ErrorBody("unreachable")))
        elif path == LIST:
            found = sorted(filter(lambda one: self._fits(one, query), self.requests), key=lambda one: one.waiting is None)
            show(Page(RequestPage(total=len(found), offset=0, requests=found[:PAGE]), self.now, True))
        elif path == f"{LIST}/due":
            waiting = [one for one in self.requests if one.waiting is not None and one.deleted is None]
            show(Page(Dues(requests=waiting, tasks=self.tasks), self.now, True))
        else:
            request = next(one for one in self.requests if path == f"{LIST}/{one.id}")
            show(Page(WholeRequest(request=request, exchange=self.exchanges.get(request.id, [])), self.now, True))

    def _fits(self, one: BuyerRequest, query: dict[str, str | int]) -> bool:
        if query["tab"] == DELETED:
            return one.deleted is not None
        right = query["tab"] in ("", one.origin) and query["topic"] in ("", one.topic) and query["product"] in ("", one.product)
        heard = str(query["q"]).casefold() in f"{one.name} {one.order} {one.text}".casefold()
        return (
            one.deleted is None
            and right
            and heard
            and (not query["gap"] or one.gap)
            and (not query["undecided"] or one.undecided)
        )

    def change(self, id_: str, **fields: Any) -> None:
        """Another state of a request."""
        self.requests = [msgspec.structs.replace(one, **fields) if one.id == id_ else one for one in self.requests]

    def tell(self, live: bool = True) -> None:
        """The event that something changed."""
        newest = max(self.requests, key=lambda one: one.id)
        waiting = {
            o.value: sum(one.origin is o and (one.waiting is not None or one.undecided) for one in self.requests) for o in Origin
        }
        told = NewestRequest(id=newest.id, name=newest.name, origin=newest.origin, created=newest.created)
        state = RequestsState(
            waiting=waiting, topics={"delivery": 2}, undecided=sum(one.undecided for one in self.requests),
            tasks=len(self.tasks), newest=told, rules=self.rules,
        )  # fmt: skip
        self.store.apply(Batch(entities=[state, Stale(LIST)], live=live))


class Workspace:
    """The page, and everything behind it."""

    def __init__(self, qtbot: QtBot, app: QApplication, theme: str = "light") -> None:
        self.store = Store(HubClock())
        self.store.me = Staff(id=StaffId("lan"), name="Lan", roles=(Role.AGENT,))
        self.store.apply(Batch(connection=Connection.ONLINE))
        self.outbox, self.http, self.hub = FakeOutbox(self.store), FakeHttp(), Hub(self.store)
        self.model = RequestsModel(self.store, self.hub, self.outbox, self.http, at_once)
        self.page = RequestsPage(self.model, Appearance(app, resources(), theme))
        Shortcuts(Settings(Path("nowhere"))).bind(Key.FIND, self.page, self.page.search.begin)  # as the window does
        qtbot.addWidget(self.page)
        self.page.resize(1180, 760)
        self.page.show()
        self._qtbot = qtbot

    def open(self) -> None:
        """With some requests."""
        self.hub.fill()
        self.hub.tell(live=False)
        self.wait(lambda: self.model.known and self.model.total > 0)

    def ack(self, error: ErrorBody | None = None) -> None:
        """The hub's answer to the newest command."""
        id_, command = self.outbox.sent[-1]
        self.store.apply(Batch(acks=[Acked(id_, type(command).TYPE, error)]))

    def said(self) -> str:
        return "\n".join(label.text() for label in self.page.findChildren(QLabel) if label.isVisible())

    def wait(self, that: Any) -> None:
        self._qtbot.waitUntil(that)


@pytest.fixture
def workspace(qtbot: QtBot, qapp: QApplication) -> Iterator[Workspace]:
    made = Workspace(qtbot, qapp)
    yield made
    made.page.hide()


__all__ = ["HOUR", "Workspace"]


@pytest.fixture
async def hub(tmp_path: Path) -> AsyncIterator[RunningHub]:
    """A hub with a product, and a paid order of Олена, who has a chat."""
    async with RunningHub(tmp_path) as hub:
        buyer = await hub.buyer("Олена")

        def fill(tx: Transaction) -> None:
            words = json.dumps({"en": "Earbuds"}).encode()
            for shop, id_ in ((SHOP, "p0"), (OTHER_SHOP, "q0")):
                row = {"id": id_, "shop": shop.id, "sku": id_, "name": words, "about": words, "price": 5, "currency": "UAH"}
                tx.connection.execute(trade.products.insert().values(**row, stock=1, created=tx.now))
            person = {"id": "olena", "shop": SHOP.id, "name": "Олена", "source": "website", "address": b"{}", "tags": b"[]"}
            tx.connection.execute(trade.customers.insert().values(created=1, phone=NUMBER, language="uk", **person))
            tx.connection.execute(tables.buyers.update().where(tables.buyers.c.id == buyer.buyer).values(customer="olena"))
            orders.add(tx.sql, SHOP.id, order("A1"))

        await hub.hub.writer.run(fill)
        yield hub
