"""An admin's work on accounts through the settings page: asked of the hub, refused in words, never done twice."""

from collections.abc import Coroutine
from typing import Any

import msgspec
import pytest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.paths import resources
from app.desktop.sync.hub_http import HubUnreachable
from app.domain.errors import Refused
from app.domain.ids import Instant, StaffId
from app.domain.people import Right, Role, Staff
from app.features.accounts.model import AccountsModel
from app.features.accounts.view.dialogs import AccountDialog
from app.features.accounts.view.section import AccountsSection
from app.features.accounts.wire import Account

LAN = Account(staff=Staff(id=StaffId("s1"), name="Lan", roles=(Role.AGENT,)), login="lan", created=Instant(0), devices=2)
QUAN = Account(staff=Staff(id=StaffId("s2"), name="Quân", roles=(Role.ADMIN,)), login="quan", created=Instant(0))


class Hub:
    """Remembers what was asked; refuses when told to."""

    def __init__(self) -> None:
        self.accounts = [LAN, QUAN]
        self.asked: list[tuple[str, str, dict[str, Any]]] = []
        self.refusal: Exception | None = None

    async def json(self, method: str, path: str, kind: type, **options: Any) -> Any:
        return list(self.accounts)

    async def request(self, method: str, path: str, **options: Any) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.asked.append((method, path, options["json"]))


class Loop:
    """Runs coroutines that never really wait, at once or when told."""

    def __init__(self) -> None:
        self.held: list[Coroutine[Any, Any, None]] = []
        self.hold = False

    def __call__(self, work: Coroutine[Any, Any, None]) -> None:
        self.held.append(work)
        if not self.hold:
            self.run()

    def run(self) -> None:
        for work in self.held:
            with pytest.raises(StopIteration):
                work.send(None)
        self.held.clear()


@pytest.fixture
def hub() -> Hub:
    return Hub()


@pytest.fixture
def loop() -> Loop:
    return Loop()


@pytest.fixture
def model(qtbot: QtBot, hub: Hub, loop: Loop) -> AccountsModel:
    return AccountsModel(hub, loop)


@pytest.fixture
def section(qtbot: QtBot, model: AccountsModel) -> AccountsSection:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    section = AccountsSection(model, Appearance(application, resources(), "light"))
    qtbot.addWidget(section)
    section.resize(600, 400)
    section.show()
    return section


def texts(section: AccountsSection) -> str:
    return "\n".join(label.text() for label in section.findChildren(QLabel) if not label.isHidden())


def test_the_list_is_read_when_it_comes_into_sight(section: AccountsSection) -> None:
    assert "Lan" in texts(section)
    assert "lan · Agent" in texts(section)
    assert "Quân" in texts(section)


def test_a_colleague_is_added_with_the_ticked_roles(section: AccountsSection, hub: Hub, qtbot: QtBot) -> None:
    button = next(b for b in section.findChildren(QPushButton) if b.text() == "Add a colleague")
    button.click()
    dialog = section.findChild(AccountDialog)
    assert dialog is not None
    assert dialog.login is not None
    assert dialog.password is not None
    dialog.login.setText(" huy ")
    dialog.name.setText("Huy")
    dialog.password.setText("purple otter sings")
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Add").click()
    wanted = {"login": "huy", "name": "Huy", "roles": [Role.AGENT], "password": "purple otter sings"}
    assert hub.asked == [("POST", "/v1/accounts", wanted)]


def test_a_refusal_is_said_in_words_and_the_list_stays(section: AccountsSection, model: AccountsModel, hub: Hub) -> None:
    hub.refusal = Refused("account.last_admin")
    model.change(StaffId("s2"), active=False)
    assert "last admin" in texts(section)
    assert "Quân" in texts(section)
    hub.refusal = HubUnreachable("gone")
    model.load()
    model.change(StaffId("s2"), active=False)
    assert "does not answer" in texts(section)


def test_a_second_click_does_nothing_while_the_first_is_under_way(model: AccountsModel, hub: Hub, loop: Loop) -> None:
    loop.hold = True
    model.sign_out(StaffId("s1"))
    model.sign_out(StaffId("s1"))
    loop.run()
    assert hub.asked == [("POST", "/v1/accounts/s1/sign-out", {})]


def test_what_cannot_be_taken_back_is_asked_first(section: AccountsSection, hub: Hub) -> None:
    section._ask_to_switch_off(LAN.staff)
    buttons = {b.text(): b for b in section.findChildren(QPushButton)}
    assert buttons["Cancel"].isDefault()
    assert hub.asked == []
    buttons["Switch off"].click()
    assert hub.asked == [("PATCH", "/v1/accounts/s1", {"active": False})]


def test_every_row_can_be_worked_by_its_menu(section: AccountsSection) -> None:
    button = next(b for b in section.findChildren(QPushButton) if b.accessibleName() == "Actions for Lan")
    button.click()
    menu = button.findChild(QMenu)
    assert menu is not None
    assert [action.text() for action in menu.actions()] == [
        "Change name and roles…", "New password…", "Sign out everywhere…", "Let them see identity numbers…", "Switch off…",
    ]  # fmt: skip
    menu.close()


def test_the_right_to_identity_numbers_is_granted_and_taken_back(section: AccountsSection, hub: Hub) -> None:
    """CUST-8: after a question; a person of a row who has it shows it."""

    def choose(words: str) -> None:
        # The newest: rows of before are taken away with the next turn of the loop.
        button = [b for b in section.findChildren(QPushButton) if b.accessibleName() == "Actions for Lan"][-1]
        button.click()
        menu = button.findChildren(QMenu)[-1]
        next(action for action in menu.actions() if action.text() == words).trigger()
        menu.close()

    choose("Let them see identity numbers…")
    next(b for b in section.findChildren(QPushButton) if b.text() == "Grant it").click()
    assert hub.asked == [("PATCH", "/v1/accounts/s1", {"rights": ["identity"]})]
    hub.accounts = [msgspec.structs.replace(LAN, rights=(Right.IDENTITY,)), QUAN]
    section._model.load()
    assert any("sees identity numbers" in label.text() for label in section.findChildren(QLabel))
    choose("Take back the right to identity numbers")
    assert hub.asked[-1] == ("PATCH", "/v1/accounts/s1", {"rights": []})
