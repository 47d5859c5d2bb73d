"""The Products tab: two lists, found as messages are, one click sends, and nothing is sent by mistake (CHAT-27)."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.kit.chips import Chip
from app.desktop.kit.goods_pixmaps import GoodsPixmaps
from app.desktop.kit.pictures import PictureLoader
from app.desktop.paths import resources
from app.desktop.store import Batch, Store
from app.domain.ids import ConversationId, Instant, ProductId
from app.domain.messages import Card
from app.domain.products import Browsed, Product
from app.features.products.model import ProductsModel, Which
from app.features.products.view import ProductsTab
from app.features.products.wire import CATALOGUE, Catalogue, browsed_address
from app.protocol.operations import Stale
from tests.fakes.desk import AtOnce
from tests.fakes.shelf import FakeShelf

CHAT = ConversationId("c1")
LAMP = Product(id=ProductId("lamp"), sku="L-1", name={"en": "<b>Lamp</b>", "vi": "Đèn"}, price=500, currency="VND", stock=3)
CABLE = Product(id=ProductId("cable"), sku="C-1", name={"en": "Cable", "vi": "Cáp"}, price=90, currency="VND", stock=0)
FAR = Product(id=ProductId("far"), sku="F-1", name={"en": "Lamp far away"}, price=1, currency="VND", stock=1)


class Tab:
    """The tab in a window; the hub is played by hand. `sent` is what went into a chat."""

    def __init__(self, qtbot: QtBot, app: QApplication) -> None:
        self.store, self.shelf = Store(HubClock()), FakeShelf()
        self.sent: list[tuple[ConversationId, Card]] = []
        self.model = ProductsModel(
            self.store, self.shelf, lambda chat, card: self.sent.append((chat, card)), lambda: "en", lambda work: work()
        )  # type: ignore[arg-type]
        look = Appearance(app, resources(), "light")
        pixmaps = GoodsPixmaps(look, lambda _name, _ready: None, PictureLoader(AtOnce()))
        self.tab = ProductsTab(self.model, look, pixmaps, self.store.clock.now)
        qtbot.addWidget(self.tab)
        self.tab.resize(360, 600)

    def show(self, whole: bool = True) -> None:
        self.shelf.answers[CATALOGUE] = Catalogue(products=[CABLE, LAMP], whole=whole)
        self.tab.show()
        QApplication.processEvents()

    def shown(self) -> list[str]:
        return [self.tab.list.spoken(row) for row in range(self.tab.list.row_count)]

    def said(self) -> str:
        return "\n".join(label.text() for label in self.tab.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def tab(qtbot: QtBot, qapp: QApplication) -> Tab:
    return Tab(qtbot, qapp)


def test_nothing_is_asked_until_somebody_looks(tab: Tab) -> None:
    """The catalogue of a big shop is no matter of the start."""
    tab.model.open(CHAT)
    assert tab.shelf.reads == []
    tab.show()
    assert tab.shelf.reads == [CATALOGUE, browsed_address(CHAT)]


def test_price_stock_and_names_as_they_are(tab: Tab) -> None:
    """CHAT-27: stock and price; what is sold out says so; markup stays text."""
    tab.show()
    cable, lamp = tab.shown()
    assert "sold out" in cable
    assert lamp.startswith("<b>Lamp</b>, ")
    assert "3 in stock" in lamp


def test_the_search_is_that_of_messages_and_goes_on_at_the_hub(tab: Tab, qtbot: QtBot) -> None:
    """CHAT-27: marks or not; what this computer does not hold is found by the hub and not shown twice."""
    tab.show(whole=False)
    tab.tab.field.setText("den")
    assert [row.split(",")[0] for row in tab.shown()] == ["<b>Lamp</b>"]
    tab.tab.field.setText("lamp")
    tab.shelf.answers[f"{CATALOGUE}?q=lamp"] = Catalogue(products=[LAMP, FAR])
    qtbot.waitUntil(lambda: len(tab.shown()) == 2, timeout=3_000)
    tab.tab.field.setText("nothing at all")
    assert "Nothing found" in tab.said()


def test_one_click_on_its_button_sends_and_a_click_on_the_row_does_not(tab: Tab) -> None:
    """CHAT-27: one click sends a card, as the hub will fill it in; choosing a row is no sending."""
    tab.model.open(CHAT)
    tab.show()
    viewport = tab.tab.list.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(120, 90))
    assert tab.sent == []
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(viewport.width() - 24, 90))
    ((chat, card),) = tab.sent
    assert (chat, card.card, card.ref, card.amount) == (CHAT, "product", "lamp", 500)


def test_by_keyboard(tab: Tab) -> None:
    """CHAT-27: type, Enter: what was searched for goes out; without a search nothing does by mistake."""
    tab.model.open(CHAT)
    tab.show()
    QTest.keyClick(tab.tab.field, Qt.Key.Key_Return)
    assert tab.sent == []
    QTest.keyClicks(tab.tab.field, "cab")
    QTest.keyClick(tab.tab.field, Qt.Key.Key_Return)
    assert [card.ref for _chat, card in tab.sent] == ["cable"]
    QTest.keyClick(tab.tab.field, Qt.Key.Key_Escape)
    tab.tab.list.setFocus()
    QTest.keyClick(tab.tab.list, Qt.Key.Key_Down)
    QTest.keyClick(tab.tab.list, Qt.Key.Key_Return)
    assert len(tab.sent) == 2


def test_without_a_chat_nothing_is_sent(tab: Tab) -> None:
    """There is nobody to send it to."""
    tab.show()
    tab.model.send(LAMP)
    assert tab.sent == []


def test_what_the_buyer_looked_at(tab: Tab) -> None:
    """CHAT-27: browsed by this buyer; it follows the buyer's page while the pane is open."""
    tab.model.open(CHAT)
    tab.shelf.answers[browsed_address(CHAT)] = []
    tab.show()
    tab.model.show(Which.BROWSED)
    assert "has not looked at any product" in tab.said()
    tab.shelf.answers[browsed_address(CHAT)] = [Browsed(product=LAMP, time=Instant(1), times=2)]
    tab.store.apply(Batch(entities=[Stale(browsed_address(CHAT))]))
    (lamp,) = tab.shown()
    assert "looked at" in lamp
    chips = [chip.text() for chip in tab.tab.findChildren(Chip)]
    assert chips == ["All 2", "Browsed 1"]


def test_offline_the_kept_catalogue_says_that_prices_may_be_old(tab: Tab) -> None:
    """CHAT-27: readable offline, and honest about it."""
    tab.tab.show()
    QApplication.processEvents()
    kept: Any = Catalogue(products=[LAMP])
    tab.shelf.fail(CATALOGUE, value=kept)
    QApplication.processEvents()
    assert len(tab.shown()) == 1
    assert "prices may be old" in tab.said()
