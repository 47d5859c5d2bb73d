"""The dialog by keyboard and mouse, against a hub that is played by hand; the card's words in the timeline: CHAT-20, CHAT-25."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.paths import resources
from app.desktop.sync.hub_http import HubUnreachable
from app.domain.coupons import Coupon, CouponKind, Issue
from app.domain.errors import Refused
from app.domain.ids import DAY, ConversationId, CouponId, Instant
from app.domain.messages import Card
from app.features.chat.view.card_words import card_words
from app.features.coupons.model.giving import CouponsModel
from app.features.coupons.view import CouponDialog
from app.features.coupons.wire import CouponsOfBuyer, Given
from tests.fakes.shelf import FakeHttp, at_once

CHAT = ConversationId("c1")
READ, GIVE = "GET /v1/conversations/c1/coupons", "POST /v1/conversations/c1/coupons"
EVIL = "Hoa <b>of</b> Huế"
NOW = Instant(1_800_000_000_000)


def a_coupon(code: str, **terms: Any) -> Coupon:
    terms = {"kind": CouponKind.PERCENT, "value": 10, "stock": 9, "ends": Instant(NOW + DAY), **terms}
    return Coupon(id=CouponId(code), code=code, name={"en": f"{code} for you"}, currency="VND", **terms)


TEN, FIXED, FEW = (
    a_coupon("TEN"),
    a_coupon("FIXED", kind=CouponKind.AMOUNT, value=20_000, minimum=200_000),
    a_coupon("FEW", stock=2),
)


def issue(coupon: Coupon, order: str = "") -> Issue:
    return Issue(id=f"issue of {coupon.code}", coupon=coupon, conversation=CHAT, time=NOW, by="lan", by_name="Lan", order=order)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Figures as English has them, whatever the machine speaks."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


class Form:
    """The dialog over a window; the hub is played by hand."""

    def __init__(self, qtbot: QtBot, app: QApplication) -> None:
        self._app = app
        self.http = FakeHttp()
        self.http.answers = {READ: CouponsOfBuyer(offers=(TEN, FIXED, FEW), issued=(issue(a_coupon("OLD"), "8842-1"),), now=NOW)}
        self.model = CouponsModel(self.http, at_once)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()
        self.answers: list[str] = []
        self.given: list[Given] = []
        self.model.done.connect(lambda _chat, given: self.given.append(given))

    def open(self, order: str = "") -> CouponDialog:
        dialog = CouponDialog(self.model, Appearance(self._app, resources(), "light"), CHAT, EVIL, self.window, order)
        dialog.ask(self.answers.append)
        self._app.processEvents()
        return dialog

    def keys(self) -> list[str]:
        """The keys of what was sent."""
        return [body["key"] for address, body in self.http.asked if address == GIVE]


@pytest.fixture
def form(qtbot: QtBot, qapp: QApplication) -> Form:
    return Form(qtbot, qapp)


def said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_the_dialog_repeats_buyer_and_newest_order(form: Form) -> None:
    """CHAT-25: as plain text; without an order the buyer alone."""
    assert f"{EVIL}, order <i>8842</i>" in form.open("<i>8842</i>").about.text()
    dialog = form.open()
    assert EVIL in dialog.about.text()
    assert "order" not in dialog.about.text()


def press(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def rows(dialog: CouponDialog) -> list[str]:
    return [dialog.rows.spoken(row) for row in range(dialog.list.row_count)]


def test_what_can_be_given_and_what_was(form: Form) -> None:
    """CHAT-20: terms and what is left; below it what this buyer had, and what became of it."""
    dialog = form.open()
    found = rows(dialog)
    assert found[0].startswith("TEN for you · TEN, 10 % off · until")
    assert found[0].endswith("9 left")
    assert "₫20,000 off · orders from ₫200,000" in found[1]
    assert found[2].endswith("2 left")
    assert "order 8842-1, used" in found[3]
    assert EVIL in said(dialog), "the buyer's name is repeated as plain text"


def test_sent_by_keyboard_alone(form: Form, qapp: QApplication) -> None:
    """CHAT-20: typing finds it, Enter chooses, Enter again sends; one Enter alone gives nothing away."""
    dialog = form.open()
    form.http.answers[GIVE] = Given(issue=issue(FIXED), remaining=8)
    dialog.activateWindow()
    dialog.search.setFocus()
    QTest.keyClicks(dialog.search, "20 000" if "20 000" in rows(dialog)[1] else "fixed")
    assert len([row for row in rows(dialog) if "left" in row]) == 1
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert form.keys() == []
    assert f"FIXED goes to {EVIL}" in said(dialog)
    assert dialog.send.hasFocus() or not dialog.isActiveWindow()
    QTest.keyClick(dialog.send, Qt.Key.Key_Return)
    assert len(form.keys()) == 1
    assert [one.issue.coupon.code for one in form.given] == ["FIXED"]
    assert form.answers == ["done"]


def test_by_mouse(form: Form) -> None:
    """CHAT-20: a click on a row, a click on the button; a row that was given already cannot be sent."""
    dialog = form.open()
    form.http.answers[GIVE] = Given(issue=issue(FEW), remaining=1)
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=dialog.list.row_rect(3).center())
    assert not dialog.send.isEnabled()
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=dialog.list.row_rect(2).center())
    assert dialog.send.isEnabled()
    QTest.mouseClick(dialog.send, Qt.MouseButton.LeftButton)
    assert [body["coupon"] for address, body in form.http.asked if address == GIVE] == ["FEW"]


def test_no_button_is_the_default(form: Form) -> None:
    """CHAT-25: what cannot be taken back is never what a stray Enter does."""
    dialog = form.open()
    assert not any(button.isDefault() for button in dialog.findChildren(QPushButton))


def test_a_lost_answer_is_asked_for_again_under_the_same_key(form: Form) -> None:
    """CHAT-20: the hub did not answer; sending again is the same gift, and a new one has a new key."""
    dialog = form.open()
    form.http.answers[GIVE] = HubUnreachable()
    dialog.send.click()
    assert "it is given once all the same" in said(dialog)
    assert form.answers == []
    form.http.answers[GIVE] = Given(issue=issue(TEN), remaining=8)
    dialog.send.click()
    assert form.answers == ["done"]
    again = form.open()
    again.send.click()
    first, second, third = form.keys()
    assert first == second != third


def test_sold_out_meanwhile(form: Form) -> None:
    """CHAT-20: it says so, reads the list anew, and another one can be sent under another key."""
    dialog = form.open()
    form.http.answers[READ] = CouponsOfBuyer(offers=(FEW,), issued=(), now=NOW)
    form.http.answers[GIVE] = Refused("coupons.sold_out", coupon="TEN")
    dialog.send.click()
    assert "TEN has just run out" in said(dialog)
    assert [row.split(",")[0] for row in rows(dialog)] == ["FEW for you · FEW"]
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return)
    assert len(form.keys()) == 1, "an Enter too many sends nothing else"
    form.http.answers[GIVE] = Given(issue=issue(FEW), remaining=0)
    dialog.send.click()
    assert form.answers == ["done"]


def test_nothing_to_give_and_no_hub(form: Form) -> None:
    """CHAT-20: an empty list says why; without the hub nobody knows what is left."""
    form.http.answers[READ] = CouponsOfBuyer(offers=(), issued=(), now=NOW)
    dialog = form.open()
    assert f"There is no coupon now that {EVIL} could be given." in said(dialog)
    assert not dialog.send.isEnabled()
    form.http.answers[READ] = HubUnreachable()
    other = form.open()
    assert "nobody knows what is left" in said(other)


@pytest.mark.parametrize(
    ("state", "words"), [("issued", "not used yet"), ("used", "used"), ("expired", "expired"), ("withdrawn", "switched off")]
)
def test_the_card_in_the_timeline(state: str, words: str) -> None:
    """CHAT-20: name, code, terms, and what became of it."""
    facts: dict[str, str | int] = {
        "code": "TEN",
        "kind": "percent",
        "value": 10,
        "minimum": 300_000,
        "ends": NOW,
        "only": "products,x",
    }
    card = Card(card="coupon", ref="i", title="Ten <b>off</b>", currency="VND", state=state, facts=facts)
    text = card_words(card)
    for part in ("Ten <b>off</b>", "Code TEN", "10 % off · orders from ₫300,000 · for certain products · further", words):
        assert part in text
