"""The star: a click and a key set it, a refusal takes it back and says why (CHAT-18)."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.kit.notices import Toast
from app.desktop.paths import resources
from app.desktop.store import Batch, Store
from app.features.favourite.model import FavouriteModel
from app.features.favourite.view import FavouriteButton
from app.features.favourite.wire import SetFavourite
from app.protocol.envelope import ErrorBody
from tests.fakes.desk import CHAT, FakeOutbox, chat_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Star:
    """The button in a window, with its store and outbox."""

    def __init__(self, qtbot: QtBot, app: QApplication) -> None:
        self.store = Store(HubClock())
        self.outbox = FakeOutbox(self.store)
        self.store.apply(Batch(entities=[chat_of([])]))
        self.model = FavouriteModel(self.store, self.outbox)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.button = FavouriteButton(self.model, Appearance(app, resources(), "light"), self.window)
        self.window.resize(400, 200)
        self.window.show()

    def becomes(self, starred: bool) -> None:
        self.store.apply(Batch(entities=[chat_of([], favourite=starred)]))


@pytest.fixture
def star(qtbot: QtBot, qapp: QApplication) -> Star:
    return Star(qtbot, qapp)


def test_it_is_off_until_a_chat_is_open(star: Star) -> None:
    assert not star.button.isEnabled()
    star.model.open(CHAT)
    assert star.button.isEnabled()
    assert star.button.accessibleName() == "Favourite"


@pytest.mark.parametrize("by", ["click", "key"])
def test_it_is_echoed_at_once_and_confirmed_by_the_event(star: Star, by: str) -> None:
    star.model.open(CHAT)
    if by == "click":
        QTest.mouseClick(star.button, Qt.MouseButton.LeftButton)
    else:
        QTest.keyClick(star.button, Qt.Key.Key_Space)
    assert star.outbox.commands == [SetFavourite(conversation=CHAT, starred=True)]
    assert star.model.starred
    assert "Take it out" in star.button.toolTip()
    star.outbox.ack(star.outbox.sent[0][0], SetFavourite.TYPE)
    assert star.model.starred, "the yes may be here before the event"
    star.becomes(True)
    assert star.model.starred
    star.becomes(False)
    assert not star.model.starred, "a colleague cleared it"


def test_a_refusal_takes_it_back_and_says_why(star: Star) -> None:
    star.model.open(CHAT)
    QTest.mouseClick(star.button, Qt.MouseButton.LeftButton)
    star.outbox.ack(star.outbox.sent[0][0], SetFavourite.TYPE, ErrorBody("forbidden", {"operation": "favourite.set"}))
    assert not star.model.starred
    toast = star.window.findChild(Toast)
    assert toast is not None
    assert toast.isVisible()


def test_two_quick_clicks_end_where_they_began(star: Star) -> None:
    star.model.open(CHAT)
    star.model.toggle()
    star.model.toggle()
    star.becomes(True)
    assert not star.model.starred, "the event of the first wish does not undo the second"
    star.becomes(False)
    assert not star.model.starred
    assert [command.starred for command in star.outbox.commands if isinstance(command, SetFavourite)] == [True, False]
