"""The right pane: another chat is opened, and its buyer's orders, then the profile, stand there (CHAT-26, CHAT-29).

The real window against a real hub in a process of its own. The reference of the hub's answer is the same address asked by a
bare HTTP client in the same run.
"""

import asyncio
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import httpx
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from app.domain.customers import Customer
from app.domain.ids import ConversationId, CustomerId, Instant, OrderId, ProductId
from app.domain.orders import Order, OrderLine, OrderState, Step
from app.domain.products import Product
from app.features.orders.view.tab import OrdersTab
from app.features.orders.wire import address_of
from app.hub.shop import customers, orders, products
from app.hub.transaction import Transaction
from app.program.kept import Kept
from tests.benches.measure import Row, percentile
from tests.fakes.desktop import Desktops, RunningDesktop, kept_of
from tests.fakes.hub import SHOP
from tests.fakes.hub_process import HubProcess
from tests.fakes.hub_thread import HubThread

_STATES = (OrderState.UNPAID, OrderState.TO_SHIP, OrderState.TO_RECEIVE, OrderState.SIGNED_FOR)


def rows(quick: bool, peers: bool) -> Iterator[Row]:
    """GUI thread's own work on a click, and the wall until the hub's answer stands there."""
    QApplication.instance() or QApplication(["bench"])
    loop = QEventLoop(QApplication.instance())
    asyncio.set_event_loop(loop)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with HubThread(folder / "hub") as first:
            chats = _filled(first, 4 if quick else 16)
            kept = kept_of(first, "lan")
        hub = HubProcess(folder / "hub")
        hub.port = first.port
        hub.start()
        try:
            yield from loop.run_until_complete(_measured(Desktops(folder, first), kept, chats, 2 if quick else 6))
        finally:
            hub.stop()
    loop.close()


def _filled(hub: HubThread, count: int) -> list[ConversationId]:
    """Buyers who wait, each with a profile and eight orders of three lines."""
    buyers = [hub.buyer(f"Buyer {number}", "Where is my parcel?") for number in range(count)]

    def fill(tx: Transaction) -> None:
        for n in range(3):
            thing = Product(
                id=ProductId(f"p{n}"), sku=f"SKU-{n}", name={"en": f"Thing {n}"}, price=12_500, currency="UAH", stock=9
            )
            products.save(tx.sql, SHOP.id, thing, Instant(1))
        for number, buyer in enumerate(buyers):
            who = CustomerId(f"c{number}")
            person = Customer(id=who, name=f"Buyer {number}", phones=("+380671234567",), source="website")
            customers.add(tx.sql, SHOP.id, person)
            customers.link(tx.sql, SHOP.id, buyer.conversation, who)
            for place in range(8):
                orders.add(tx.sql, SHOP.id, _order(who, number, place))

    hub.call(hub.hub.hub.writer.run(fill))
    return [buyer.conversation for buyer in buyers]


def _order(who: CustomerId, number: int, place: int) -> Order:
    lines = tuple(
        OrderLine(product=ProductId(f"p{n}"), sku=f"SKU-{n}", name={"en": f"Wireless thing {n}"}, quantity=1 + n, price=12_500)
        for n in range(3)
    )
    return Order(
        id=OrderId(f"o{number}-{place}"), number=f"88{number:02}-{place}", customer=who, state=_STATES[place % 4], currency="UAH",
        total=75_000, paid=75_000, placed=Instant(place), lines=lines, steps=(Step(code="placed", time=Instant(place)),),
    )  # fmt: skip


async def _measured(desktops: Desktops, kept: Kept, chats: list[ConversationId], rounds: int) -> Iterator[Row]:
    lan = await desktops.start("lan", kept=kept)
    try:
        await lan.until(lambda: len(lan.store.conversations) == len(chats), "all chats are there", 60)
        tab = await _tab(lan, chats[0])
        for chat in chats:  # once each: from then on every buyer's orders are kept here
            await _fresh(lan, tab, chat)
        work, answered, bare = [], [], []
        async with httpx.AsyncClient(headers={"Authorization": f"Bearer {kept.token}"}) as client:
            for _ in range(rounds):
                for chat in chats:
                    began, worked = time.perf_counter(), time.thread_time()
                    lan.desk.open(chat)
                    tab.repaint()
                    work.append((time.thread_time() - worked) * 1000)
                    assert tab.isVisible()
                    assert tab._model.order(_first(chats, chat)) is not None, "the kept orders are not there at once"
                    await _fresh(lan, tab, chat)
                    answered.append((time.perf_counter() - began) * 1000)
                    began = time.perf_counter()
                    (await client.get(kept.server + address_of(chat))).raise_for_status()
                    bare.append((time.perf_counter() - began) * 1000)
    finally:
        for desktop in desktops.running:
            await desktop.close()
        await asyncio.sleep(0.05)
    each = f"{len(chats)} buyers, 8 orders each"
    return iter((
        Row("right", "another chat and its kept orders painted, GUI p95", percentile(work, 0.95), "ms", 50.0, note=each),
        Row("right", "the hub's answer stands there, median", median(answered), "ms", 20.0, median(bare), "a bare GET of it"),
    ))  # fmt: skip


async def _tab(lan: RunningDesktop, chat: ConversationId) -> OrdersTab:
    lan.screen.frame.resize(1440, 900)
    lan.desk.open(chat)
    return await lan.until(lambda: lan.screen.frame.findChild(OrdersTab), "the Orders tab")


async def _fresh(lan: RunningDesktop, tab: OrdersTab, chat: ConversationId) -> None:
    """Opens a chat; returns when the hub's own answer about its orders is shown."""
    if lan.desk._furnishing.centre.chat.open_id != chat:
        lan.desk.open(chat)
    model = tab._model
    await lan.until(lambda: model.conversation == chat and model._page.fresh, "the hub has answered", 30)


def _first(chats: list[ConversationId], chat: ConversationId) -> str:
    return f"88{chats.index(chat):02}-7"
