"""An agent serves a dialogue from the right pane alone, on both connectors: the real window, a real hub, a real engine."""

import asyncio
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.domain.orders import OrderState
from app.features.customers.view.field import FieldRow
from app.features.customers.view.profile import ProfileTab
from app.features.orders.view import OrdersTab
from app.features.products.view import ProductsTab
from app.hub.database.statements import Sql
from app.hub.shop import customers, orders
from tests.contract.conftest import settings_of
from tests.contract.engine import Engine
from tests.contract.line import Line
from tests.contract.own_shop import OwnShop
from tests.fakes.desktop import Desktops, RunningDesktop
from tests.fakes.hub import SHOP
from tests.fakes.hub_thread import HubThread, Writer
from tests.journeys.conftest import garbage, travel

__all__ = ["garbage", "travel"]
Travel = Callable[..., None]
#: Another phone than other tests use, so that this buyer's orders are these alone.
WHO: dict[str, Any] = {"mail": "desk@example.com", "phone": "+84905550001"}
#: Twice the second that is promised: the machine of the tests does other things as well.
SOON = 2.0


class Bench(NamedTuple):
    """`shop` is where things happen behind the hub; `line` lies between it and the hub, None where nothing does."""

    hub: HubThread
    shop: Any
    line: Line | None


@pytest.fixture(params=["embedded", "vendure"])
def bench(request: pytest.FixtureRequest, garbage: None, tmp_path: Path) -> Iterator[Bench]:
    """A hub on each of the connectors."""
    if request.param == "embedded":
        with HubThread(tmp_path / "hub") as hub:
            yield Bench(hub, OwnShop(hub), None)
        return
    engine: Engine = request.getfixturevalue("engine")
    with Line(engine.url) as line:
        told = msgspec.structs.replace(settings_of(engine), url=line.url)
        with HubThread(tmp_path / "hub", port=engine.hub_port, shop_engine=told) as hub:
            yield Bench(hub, engine, line)


@pytest.fixture
def hub(bench: Bench) -> HubThread:
    """In the place of the journeys' empty one."""
    return bench.hub


def mirrored(hub: HubThread, number: str) -> Any:
    """The order as the hub has it, or None."""
    return hub.call(hub.hub.hub.reads.run(lambda connection: orders.find(Sql(connection), SHOP.id, number)))


def in_mirror(hub: HubThread, number: str) -> Any:
    """Waits until the hub knows the order."""
    end = time.monotonic() + 15
    while (found := mirrored(hub, number)) is None:
        assert time.monotonic() < end, f"the hub never heard of {number}"
        time.sleep(0.02)
    return found


def linked(hub: HubThread, number: str) -> Writer:
    """The chat of the one who placed the order."""
    buyer, customer = hub.buyer("Hoa", "Where is my lamp?"), in_mirror(hub, number).customer
    hub.call(hub.hub.hub.writer.run(lambda tx: customers.link(tx.sql, SHOP.id, buyer.conversation, customer)))
    return buyer


async def at_the_chat(lan: RunningDesktop) -> None:
    lan.screen.frame.resize(1_440, 900)  # below 1100 the right pane folds away
    await lan.sees("Hoa")
    lan.screen.press("Ctrl+1")
    await lan.until(lambda: lan.screen.bubble("Where is my lamp?"), "the chat is open")


async def tab(lan: RunningDesktop, key: str, kind: type[QWidget]) -> Any:
    """A tab of the right pane, in front."""
    assert lan.desk is not None
    lan.desk.panes.show_right_tab(key)
    return await lan.until(lambda: lan.screen.frame.findChild(kind), f"the tab {key} is there")


def top() -> QWidget | None:
    """The dialog that is open."""
    return QApplication.activeModalWidget()


async def closed(lan: RunningDesktop, what: str) -> None:
    await lan.until(lambda: top() is None, what)


async def refused(lan: RunningDesktop) -> None:
    """The engine is away: all is read as before, a change says so, and nothing happened."""
    await lan.click("Ship")
    await lan.until(top, "the form is open")
    lan.screen.write("GHN-1")
    lan.screen.press("Return")
    await lan.until(lambda: "shop's system does not answer" in lan.screen.said(), "it is said")
    assert lan.shows("To ship 1")
    assert not lan.shows("Not current")


async def quick(lan: RunningDesktop, engine_does: Callable[[], object], shown: Callable[[], object], what: str) -> float:
    """Something happens in the engine, and the open pane shows it; how long that took since the engine had it."""
    await asyncio.to_thread(engine_does)
    begun = time.monotonic()
    await lan.until(shown, what)
    return time.monotonic() - begun


def test_a_dialogue_from_the_right_pane_alone(travel: Travel, bench: Bench) -> None:
    """CHAT-26, CHAT-27, CHAT-29, CHAT-20, CHAT-22: each thing that a dialogue needs, quick and once."""
    hub, shop, _line = bench
    unpaid, number = shop.place(paid=False, **WHO), shop.place(paid=True, **WHO)
    linked(hub, number)
    in_mirror(hub, unpaid)
    took: dict[str, float] = {}

    async def journey(desktops: Desktops) -> None:
        sara = await desktops.start("sara")  # who may decide on money, as well as all else
        await at_the_chat(sara)
        shows = sara.shows
        # Orders with their counts; a payment in the engine moves one of them while the pane is open.
        await tab(sara, "orders", OrdersTab)
        await sara.until(lambda: shows("To ship 1") and shows("Unpaid 1") and shows("All 2"), "the orders are counted")
        paying = shop.order(unpaid)["id"]
        took["paid"] = await quick(sara, lambda: shop.pay(paying), lambda: shows("To ship 2"), "the payment is seen")
        # Shipped with a tracking number: the engine has the parcel, and its arrival is seen.
        await sara.click("Ship")
        await sara.until(top, "the form is open")
        assert shows("of Hoa"), "CHAT-25: the buyer is repeated"
        sara.screen.write("GHN-77")
        shipped = number if shows(f"Order {number} of Hoa") else unpaid
        sara.screen.press("Return")
        await closed(sara, "shipped")
        await sara.until(lambda: shows("To receive 1") and shows("GHN-77"), "the parcel stands on the order")
        await sara.until(lambda: shop.order(shipped)["state"] == "Shipped", "the engine has it")
        took["delivered"] = await quick(sara, lambda: shop.deliver(shipped), lambda: shows("Signed for 1"), "the arrival is seen")
        # A product found by typing goes to the buyer, at the price that the engine has now.
        products = await tab(sara, "products", ProductsTab)
        await sara.until(lambda: shows("Cable, $6.00"), "the goods are there")
        took["price"] = await quick(
            sara, lambda: shop.change_product("C-1", price=650), lambda: shows("Cable, $6.50"), "the price is seen"
        )
        products.field.setFocus()
        sara.screen.write("cab")
        await sara.until(lambda: not shows("Desk lamp, $"), "found")
        sara.screen.press("Return")
        await sara.until(lambda: [one for one in sara.screen.bubbles() if "Cable" in one and "6.50" in one], "the card is sent")
        # The profile is edited where it stands.
        profile = await tab(sara, "profile", ProfileTab)
        await sara.until(lambda: shows("Hoa Trần"), "the engine's customer")
        notes = next(row for row in profile.findChildren(FieldRow) if row.field == "company")
        QTest.keyClick(notes, Qt.Key.Key_Return)
        editor = notes.findChild(QLineEdit)
        QTest.keyClicks(editor, "Lamp lovers")
        QTest.keyClick(editor, Qt.Key.Key_Return)
        await sara.until(lambda: shows("Lamp lovers") and not shows("not at the hub yet"), "the hub has it")
        # A coupon of the shop.
        await sara.activate()
        sara.screen.press("Ctrl+Shift+G")
        await sara.until(lambda: shows("Ten off · TEN"), "the engine's coupon can be given")
        sara.screen.press("Return")
        sara.screen.press("Return")
        await closed(sara, "given")
        # Whichever stands first: the engine is one for all tests, which make coupons of their own.
        await sara.until(lambda: [one for one in sara.screen.bubbles() if "Code TE" in one], "its card stands in the chat")
        # Applied for in the buyer's name, approved by somebody else, since it is much; paid back by the shop.
        await tab(sara, "orders", OrdersTab)
        await sara.click("After-sales")
        await sara.until(top, "the form is open")
        await sara.click("Submit")
        await closed(sara, "applied")
        await sara.until(lambda: shows("Refunds 1") and shows("Approve refund"), "it waits for a decision")
        await sara.until(lambda: shows("You applied for this refund yourself"), "not by whoever applied")
        boss = await desktops.start("admin")
        await at_the_chat(boss)
        await tab(boss, "orders", OrdersTab)
        await boss.click("Approve refund")
        await boss.until(top, "the decision is asked for")
        await boss.click("Approve the refund")
        await closed(boss, "decided")
        await sara.until(lambda: shows("given back $27.00"), "the money went")
        assert sorted(shop.refunds(number) + shop.refunds(unpaid)) == [("Settled", 2_700)]

    travel(journey, timeout=120.0)
    assert max(took.values()) < SOON, took


def test_what_was_read_stays_readable_while_hub_or_engine_is_away(travel: Travel, bench: Bench) -> None:
    """CHAT-26, F9: cached orders, goods and profile say their age, also after a start offline; fresh by themselves."""
    hub, shop, line = bench
    who = {"mail": "away@example.com", "phone": "+84905550002"}
    number = shop.place(paid=True, **who)
    buyer = linked(hub, number)

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        await at_the_chat(lan)
        await tab(lan, "products", ProductsTab)
        await lan.until(lambda: lan.shows("Desk lamp, $12.00"), "the goods")
        await tab(lan, "profile", ProfileTab)
        await lan.until(lambda: lan.shows("Hoa Trần"), "the profile")
        await tab(lan, "orders", OrdersTab)
        await lan.until(lambda: lan.shows("To ship 1"), "the order")
        if line is not None:
            line.cut()
            await refused(lan)
            line.mend()
        await lan.click("Ship")
        await lan.until(top, "the form is open")
        lan.screen.write("GHN-1")
        lan.screen.press("Return")
        await lan.until(lambda: lan.shows("To receive 1") and lan.shows("GHN-1"), "shipped once the engine was back")
        # The hub is away, and the program is started anew meanwhile.
        hub.stop()
        if line is not None:
            await asyncio.to_thread(shop.deliver, number)
        await lan.close()
        again = await desktops.start("lan", online=False, kept=lan.kept)
        again.screen.frame.resize(1_440, 900)
        await again.until(lambda: again.shows("To receive 1") and again.shows("GHN-1"), "the order is still readable")
        await again.until(lambda: again.shows("Not current: as of"), "and says how old it is")
        await tab(again, "products", ProductsTab)
        await again.until(lambda: again.shows("Desk lamp, $12.00") and again.shows("prices may be old"), "so do the goods")
        await tab(again, "profile", ProfileTab)
        await again.until(lambda: again.shows("Hoa Trần") and again.shows("Not current: as of"), "and the profile")
        await tab(again, "orders", OrdersTab)
        hub.start()
        hub.back(buyer)
        if line is None:
            await asyncio.to_thread(shop.deliver, number)
        await again.until(lambda: again.shows("Signed for 1"), "what happened meanwhile is seen")
        await again.until(lambda: not again.shows("Not current"), "all is fresh again")

    travel(journey, timeout=120.0)
    assert mirrored(hub, number).state is OrderState.SIGNED_FOR
    assert len(shop.order(number)["fulfillments"]) == 1
