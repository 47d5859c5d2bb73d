"""The shop's coupons in an admin's settings: made by keyboard, refused in words, ended only when asked twice (CHAT-20)."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.kit.money import AmountField
from app.desktop.paths import resources
from app.desktop.store import Batch, Store
from app.domain.coupons import Coupon, CouponKind
from app.domain.errors import Refused
from app.domain.ids import CouponId, ShopId
from app.domain.people import Shop
from app.features.coupons.model.keeping import ShopCouponsModel
from app.features.coupons.view.section import CouponsSection
from app.features.coupons.wire import ShopCoupons
from tests.fakes.shelf import FakeHttp, at_once

TEN = Coupon(
    id=CouponId("ten"), code="TEN", name={"en": "Ten <b>off</b>"}, kind=CouponKind.AMOUNT, value=5_000, currency="UAH",
    minimum=20_000, stock=9, used=2, issued=3,
)  # fmt: skip
OVER = Coupon(id=CouponId("old"), code="OLD", name={"en": "Old"}, kind=CouponKind.PERCENT, value=5, currency="UAH", live=False)


class Page:
    def __init__(self, qtbot: QtBot, app: QApplication, theme: str, *, engine: bool = False) -> None:
        self.http = FakeHttp()
        self.http.answers = {"GET /v1/coupons": ShopCoupons(coupons=(TEN, OVER), engine=engine), "POST /v1/coupons": TEN}
        store = Store(HubClock())
        store.apply(Batch(entities=[Shop(id=ShopId("s"), name="S", time_zone="Europe/Kyiv", currency="UAH")]))
        self.model = ShopCouponsModel(store, self.http, at_once)
        self.section = CouponsSection(self.model, Appearance(app, resources(), theme))
        qtbot.addWidget(self.section)
        self.section.resize(560, 220)
        self.section.show()

    def said(self, widget: QWidget | None = None) -> str:
        QApplication.processEvents()  # rows that were just put there are shown by their layout
        return "\n".join(
            label.text() for label in (widget or self.section).findChildren(QLabel) if label.isVisibleTo(self.section)
        )

    def press(self, words: str, widget: QWidget | None = None) -> None:
        QApplication.processEvents()
        shown = [one for one in (widget or self.section).findChildren(QPushButton) if one.isVisible()]
        next(one for one in shown if words in (one.text(), one.accessibleName())).click()

    def dialog(self) -> QDialog:
        return next(one for one in self.section.findChildren(QDialog) if one.isVisible())

    def asked(self) -> list[tuple[str, Any]]:
        return [one for one in self.http.asked if one[0].startswith("POST")]


@pytest.fixture(params=["light", "dark"])
def page(qtbot: QtBot, qapp: QApplication, request: pytest.FixtureRequest) -> Page:
    return Page(qtbot, qapp, request.param)


def test_made_by_keyboard_and_refused_in_words(page: Page) -> None:
    """CHAT-20: what is there is listed as plain text; money as typed becomes minor units; the form stays until it is made."""
    assert "TEN · Ten <b>off</b>" in page.said()
    assert "used 2 · with buyers 3 · left 4" in page.said()
    assert "1 coupon has ended" in page.said()
    page.press("New coupon…")
    dialog = page.dialog()
    code, name = (one for one in dialog.findChildren(QLineEdit) if one.accessibleName() in ("Code", "Name that buyers see"))
    QTest.keyClicks(code, "tet")
    QTest.keyClicks(name, "For Tet")
    dialog.findChild(QComboBox).setCurrentIndex(1)
    amount = next(one for one in dialog.findChildren(AmountField) if one.accessibleName() == "Amount")
    page.http.answers["POST /v1/coupons"] = Refused("coupons.amount")
    QTest.keyClick(amount, Qt.Key.Key_Return)
    assert "The amount must be more than nothing" in page.said(dialog)
    assert dialog.isVisible()
    QTest.keyClicks(amount, "50.00")
    page.http.answers["POST /v1/coupons"] = TEN
    QTest.keyClick(amount, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    terms = [one[1]["terms"] for one in page.asked()]
    assert [one["value"] for one in terms] == [-1, 5_000]
    assert (terms[1]["code"], terms[1]["kind"], terms[1]["currency"], terms[1]["minimum"]) == ("tet", "amount", "UAH", 0)
    assert (terms[1]["stock"], terms[1]["ends"]) == (None, None)


def test_ended_only_when_asked_again(page: Page) -> None:
    """CHAT-20: the dialog names the code; its default leaves all as it is."""
    page.press("End TEN…")
    page.press("Cancel", page.dialog())
    assert page.asked() == []
    page.http.answers["POST /v1/coupons/ten/end"] = TEN
    page.press("End TEN…")
    page.press("End it", page.dialog())
    assert [one[0] for one in page.asked()] == ["POST /v1/coupons/ten/end"]


def test_an_engine_keeps_its_own(qtbot: QtBot, qapp: QApplication) -> None:
    """CHAT-20: shown, and said where they are kept; nothing to press."""
    page = Page(qtbot, qapp, "light", engine=True)
    assert "kept in the shop's system" in page.said()
    assert "TEN" in page.said()
    assert not [one for one in page.section.findChildren(QPushButton) if one.isVisible()]
