"""The sign-in window: one attempt at a time, every failure said, nothing typed is lost."""

import asyncio
from collections.abc import Coroutine
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.paths import resources
from app.desktop.sync.access import Access
from app.domain.errors import Refused
from app.domain.ids import Instant
from app.features.sign_in.model import SignInModel
from app.features.sign_in.view import SignInWindow
from tests.fakes.nouns import LAN, SHOP
from tests.fakes.screen import SignInScreen

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Desk:
    """A window over a hub that answers what the test says, when the test says so."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, kept: int = 0, **options: Any) -> None:
        self.asked: list[tuple[str, str, str, str]] = []
        self.waiting: list[Coroutine[Any, Any, None]] = []
        self.answer: Access | Refused = Refused("unreachable")
        self.model = SignInModel(self._sign_in, self.waiting.append, **options)
        self.got: list[tuple[Access, bool]] = []
        self.model.signed_in.connect(lambda access, stay: self.got.append((access, stay)))
        self.window = SignInWindow(self.model, Appearance(qapp, resources(), "light"), kept)
        qtbot.addWidget(self.window)
        self.window.show()
        self.screen = SignInScreen(self.window)

    def finish(self) -> None:
        """The hub answers."""
        for work in self.waiting:
            with asyncio.Runner() as runner:
                runner.run(work)
        self.waiting.clear()

    async def _sign_in(self, server: str, login: str, password: str, code: str) -> Access:
        self.asked.append((server, login, password, code))
        if isinstance(self.answer, Refused):
            raise self.answer
        return self.answer


ACCESS = Access(server="https://desk.example.com", token="t", staff=LAN, shop=SHOP, expires=Instant(0))


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication) -> Desk:
    return Desk(qtbot, qapp)


def test_a_second_enter_while_the_first_is_under_way_does_nothing(desk: Desk) -> None:
    desk.answer = ACCESS
    desk.screen.fill("desk.example.com", " lan ", "secret")
    assert "Signing in…" in desk.screen.texts()
    assert not desk.screen.password.isEnabled()
    desk.model.submit("desk.example.com", "lan", "secret", "", True)
    desk.finish()
    assert desk.asked == [("https://desk.example.com", "lan", "secret", "")]
    assert desk.got == [(ACCESS, True)]


def test_a_refusal_is_said_and_the_password_is_ready_to_be_typed_again(desk: Desk) -> None:
    desk.answer = Refused("sign_in.wait", seconds=40)
    desk.screen.fill("desk.example.com", "lan", "wrong")
    desk.finish()
    assert "Try again in 40 seconds" in desk.screen.texts()
    assert desk.screen.login.text() == "lan"
    assert desk.screen.password.selectedText() == "wrong"
    assert desk.screen.password.isEnabled()


def test_the_code_is_asked_for_only_when_the_account_wants_it(desk: Desk) -> None:
    assert not desk.screen.code.isVisible()
    desk.answer = Refused("sign_in.code_needed")
    desk.screen.fill("desk.example.com", "lan", "secret")
    desk.finish()
    assert desk.screen.code.isVisible()
    desk.answer = ACCESS
    QTest.keyClicks(desk.screen.code, "1234567")
    QTest.keyClick(desk.screen.code, Qt.Key.Key_Return)
    desk.finish()
    assert desk.asked[-1][3] == "123456"
    assert desk.got


def test_why_signing_in_is_asked_again_and_what_waits_is_said(qtbot: QtBot, qapp: QApplication) -> None:
    """F20."""
    desk = Desk(qtbot, qapp, kept=2, server="https://desk.example.com", login="lan", reason="revoked")
    said = desk.screen.texts()
    assert "You were signed out from another place." in said
    assert "2 message" in said
    assert desk.screen.server.text() == "https://desk.example.com"
    assert desk.window.focusWidget() is desk.screen.password


def test_without_a_safe_keyring_staying_signed_in_is_not_offered(qtbot: QtBot, qapp: QApplication) -> None:
    """F8: and it says why."""
    desk = Desk(qtbot, qapp, can_stay=False)
    box = desk.window.findChild(QCheckBox)
    assert not box.isEnabled()
    assert not box.isChecked()
    assert "no safe place" in box.toolTip()


def test_every_field_has_a_name_and_the_password_is_not_shown(desk: Desk) -> None:
    names = [field.accessibleName() for field in desk.window.findChildren(QLineEdit)]
    assert names == ["Hub", "Login", "Password", "Six-digit code"]
    assert desk.screen.password.echoMode() is QLineEdit.EchoMode.Password


def test_closing_it_says_that_nobody_signs_in(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.window.dismissed):
        desk.window.close()
