"""Settings page, shortcut list and tray: generated from declarations, usable without a mouse or a tray."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QKeySequenceEdit, QLabel, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.kit.fields import SearchField
from app.desktop.settings import Option, Settings
from app.desktop.shell.frame import Frame
from app.desktop.shell.options import CLOSE_TO_TRAY, LANGUAGE, SECTIONS, THEME
from app.desktop.shell.settings_page import SettingsPage
from app.desktop.shell.shortcut_list import ShortcutList
from app.desktop.shell.tray import Tray
from app.desktop.shortcuts import Key, Shortcuts

# The offscreen platform has no window manager to ask.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

VOLUME = Option("sound.volume", 70, "Volume", section="sound")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def test_the_page_shows_every_declared_option_and_keeps_changes_at_once(
    qtbot: QtBot, appearance: Appearance, settings: Settings
) -> None:
    settings.declare(THEME, LANGUAGE, CLOSE_TO_TRAY, VOLUME, Option("window.place", ""))
    page = SettingsPage(appearance, settings, SECTIONS)
    qtbot.addWidget(page)
    by_name = {control.accessibleName(): control for control in page.findChildren(QWidget) if control.accessibleName()}
    theme, close = by_name["Theme"], by_name[CLOSE_TO_TRAY.label]
    volume = by_name["Volume"]
    assert isinstance(theme, QComboBox)
    assert isinstance(close, QCheckBox)
    assert isinstance(volume, QSpinBox)
    theme.setCurrentIndex(theme.findData("dark"))
    close.click()
    volume.setValue(30)
    assert (settings.get(THEME), settings.get(CLOSE_TO_TRAY), settings.get(VOLUME)) == ("dark", False, 30)
    settings.set(THEME, "light")
    assert theme.currentData() == "light", "a change from elsewhere shows"


def test_options_declared_later_come_in(qtbot: QtBot, appearance: Appearance, settings: Settings) -> None:
    page = SettingsPage(appearance, settings, SECTIONS)
    qtbot.addWidget(page)
    settings.declare(VOLUME)
    for _twice in range(2):
        page.show_declared()
    assert len(page.findChildren(QSpinBox)) == 1
    page.add_section("Sound test", QLabel("here"))
    assert "Sound test" in [label.text() for label in page.findChildren(QLabel)]


def test_a_page_that_went_hears_nothing_more(
    qtbot: QtBot, appearance: Appearance, settings: Settings, shortcuts: Shortcuts
) -> None:
    """After signing out the window goes; settings and shortcuts stay."""
    settings.declare(THEME, CLOSE_TO_TRAY, VOLUME)
    frame = Frame(appearance, settings, shortcuts)
    frame.add_workspace("settings", "settings", "Settings", SettingsPage(appearance, settings, SECTIONS))
    with qtbot.waitSignal(frame.destroyed):
        frame.deleteLater()
    settings.set(THEME, "dark")
    settings.set(CLOSE_TO_TRAY, False)
    settings.set(VOLUME, 5)
    shortcuts.assign(Key.PALETTE, [QKeySequence("Ctrl+P")])


def test_remapping_in_the_list(qtbot: QtBot, appearance: Appearance, shortcuts: Shortcuts, window: QWidget) -> None:
    for key in (Key.PALETTE, Key.NEXT_PANE):
        shortcuts.bind(key, window, lambda: None)
    listed = ShortcutList(appearance, shortcuts, window)
    qtbot.addWidget(listed)
    listed.open()
    edits = listed.findChildren(QKeySequenceEdit)
    assert len(edits) == 2
    edits[0].setKeySequence(QKeySequence("F6"))
    edits[0].editingFinished.emit()
    texts = [label.text() for label in listed.findChildren(QLabel) if label.isVisible()]
    assert any("Next pane" in text and "F6" in text for text in texts), "says who has it"
    assert shortcuts.keys(Key.PALETTE) == [QKeySequence("Ctrl+K")]
    edits[0].setKeySequence(QKeySequence("Ctrl+P"))
    edits[0].editingFinished.emit()
    assert shortcuts.keys(Key.PALETTE) == [QKeySequence("Ctrl+P")]
    QTest.keyClicks(listed.findChild(SearchField), "next")
    visible = [label.text() for label in listed.findChildren(QLabel) if label.isVisible()]
    assert "Next pane" in visible
    assert "Find or do anything" not in visible
    QTest.keyClick(listed, Qt.Key.Key_Escape)


def test_the_tray_names_what_a_click_will_do(appearance: Appearance, window: QWidget) -> None:
    """CHAT-10, CHAT-13: and nothing breaks where there is no tray."""
    tray = Tray(appearance, window)
    tray.show()
    tray.set_unread(3)
    tray.set_sound(True)
    labels = {action.text() for action in tray._menu.actions()}
    assert "Turn sound off" in labels
    tray.set_sound(False)
    assert "Turn sound on" in {action.text() for action in tray._menu.actions()}
    if not tray.available:
        assert tray.notify("c1", "New message", "<b>hi</b>") is False
    heard: list[str] = []
    tray.quit_wanted.connect(lambda: heard.append("quit"))
    tray.open_wanted.connect(lambda: heard.append("open"))
    for action in tray._menu.actions():
        if action.text() in ("Quit", "Open Frontdesk"):
            action.trigger()
    assert heard == ["open", "quit"]


def test_the_tray_takes_a_menu_of_a_feature_and_says_its_state(appearance: Appearance, window: QWidget) -> None:
    """CHAT-10, CHAT-13: do not disturb from the tray; a click on a balloon names what it was about."""
    tray = Tray(appearance, window)
    done: list[str] = []
    tray.add_menu(lambda: "Do not disturb", [(lambda: "For an hour", lambda: done.append("hour"))])
    tray.set_unread(2)
    tray.set_state(lambda: "Do not disturb until 14:05")
    assert tray._icon.toolTip().endswith(" · Do not disturb until 14:05")
    menus = [action.menu() for action in tray._menu.actions() if action.menu() is not None]
    (entry,) = menus[0].actions()
    assert entry.text() == "For an hour"
    entry.trigger()
    assert done == ["hour"]
    tray.set_state("")
    assert "Do not disturb" not in tray._icon.toolTip()
    assert [action.text() for action in tray._menu.actions()][-1] == "Quit"
