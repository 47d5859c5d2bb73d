"""The way back from what was just done: once, by button; over something's foot or as a line; it stays while it is used."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.kit.undo import UndoBar
from app.desktop.paths import resources

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(600, 400)
    page.show()
    return page


def made(page: QWidget, over: bool) -> UndoBar:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    bar = UndoBar(Appearance(app, resources(), "light"), page if over else None)
    if not over:
        QVBoxLayout(page).addWidget(bar)
    return bar


@pytest.mark.parametrize("over", [True, False])
def test_it_takes_back_once(page: QWidget, over: bool) -> None:
    bar, undone = made(page, over), []
    bar.say_that("Moved.", lambda: undone.append(1))
    assert bar.isVisible()
    QTest.mouseClick(bar.button, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()
    bar.button.click()
    assert undone == [1]


def test_it_lies_at_the_foot_and_holds_all_that_it_says(page: QWidget) -> None:
    """Long words take more lines, on the page and never outside."""
    bar = made(page, over=True)
    for words in ("Short.", "One of the many things that were not done, and why. " * 8):
        bar.say_that(words, None)
        assert page.rect().contains(bar.geometry())
        assert bar.height() >= bar.heightForWidth(bar.width())
    page.resize(500, 300)
    QApplication.processEvents()
    assert page.rect().contains(bar.geometry())
    assert not bar.button.isVisible()


def test_it_goes_by_itself_but_not_from_under_the_keyboard(page: QWidget, qtbot: QtBot) -> None:
    bar = made(page, over=True)
    page.activateWindow()
    bar.say_that("Moved.", lambda: None, stays=60)
    bar.button.setFocus()
    qtbot.waitUntil(bar.button.hasFocus)
    qtbot.wait(200)
    assert bar.isVisible()
    bar.button.clearFocus()
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_its_owner_may_keep_it_and_learns_that_it_was_put_away(page: QWidget, qtbot: QtBot) -> None:
    bar = made(page, over=False)
    bar.say_that("Two could not be moved.", None, bad=True, stays=0)
    with qtbot.waitSignal(bar.closed):
        next(b for b in bar.findChildren(QAbstractButton) if b.accessibleName() == "Hide this notice").click()
    assert not bar.isVisible()
