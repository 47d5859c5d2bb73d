"""Shortcuts: declared once, remappable, without conflicts."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.desktop.settings import Settings
from app.desktop.shortcuts import SEND_AND_NEXT, SEND_KEY, TABLE, Key, Shortcuts

NONE, SHIFT, CTRL, KEYPAD = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.KeypadModifier,
)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    return window


def test_every_key_is_declared_once_and_valid() -> None:
    assert [shortcut.key for shortcut in TABLE] == list(Key)
    keys = [text for shortcut in TABLE for text in shortcut.defaults]
    assert len(keys) == len(set(keys))
    assert all(QKeySequence(text).toString() for text in keys)


def test_only_shortcuts_whose_feature_is_there_are_listed(tmp_path: Path, window: QWidget) -> None:
    shortcuts = Shortcuts(Settings(tmp_path))
    assert shortcuts.listed() == []
    shortcuts.bind(Key.PALETTE, window, lambda: None)
    shortcuts.announce(Key.SEND)
    assert [shortcut.key for shortcut in shortcuts.listed()] == [Key.SEND, Key.PALETTE]


def test_keys_do_what_they_are_bound_to(tmp_path: Path, window: QWidget) -> None:
    shortcuts = Shortcuts(Settings(tmp_path))
    heard: list[object] = []
    shortcuts.bind(Key.PALETTE, window, lambda: heard.append("palette"))
    shortcuts.bind(Key.LONGEST_WAITING, window, lambda: heard.append("longest"))
    shortcuts.bind_nth(Key.NTH_CHAT, window, heard.append)
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    QTest.keyClick(window, Qt.Key.Key_Down, CTRL | Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(window, Qt.Key.Key_Down, SHIFT | Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(window, Qt.Key.Key_1, CTRL)
    QTest.keyClick(window, Qt.Key.Key_9, CTRL)
    assert heard == ["palette", "longest", "longest", 0, 8]


def test_other_keys_are_kept_over_a_restart(tmp_path: Path, window: QWidget) -> None:
    shortcuts = Shortcuts(Settings(tmp_path))
    heard: list[str] = []
    shortcuts.bind(Key.PALETTE, window, lambda: heard.append("palette"))
    shortcuts.assign(Key.PALETTE, [QKeySequence("Ctrl+P")])
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    assert heard == []
    QTest.keyClick(window, Qt.Key.Key_P, CTRL)
    assert heard == ["palette"]
    assert Shortcuts(Settings(tmp_path)).keys(Key.PALETTE) == [QKeySequence("Ctrl+P")]
    shortcuts.reset(Key.PALETTE)
    assert Shortcuts(Settings(tmp_path)).keys(Key.PALETTE) == [QKeySequence("Ctrl+K")]


def test_a_key_that_another_action_has_is_refused(tmp_path: Path, window: QWidget) -> None:
    shortcuts = Shortcuts(Settings(tmp_path))
    for key in (Key.PALETTE, Key.NEXT_PANE):
        shortcuts.bind(key, window, lambda: None)
    assert [other.key for other in shortcuts.conflicts(Key.PALETTE, [QKeySequence("F6")])] == [Key.NEXT_PANE]
    with pytest.raises(ValueError, match="cannot have"):
        shortcuts.assign(Key.PALETTE, [QKeySequence("F6")])
    assert shortcuts.keys(Key.PALETTE) == [QKeySequence("Ctrl+K")]


def test_enter_sends_and_shift_enter_breaks_the_line_unless_swapped(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    shortcuts = Shortcuts(settings)
    heard: list[bool] = []
    shortcuts.changed.connect(lambda: heard.append(True))
    enter, pad = press(Qt.Key.Key_Return), press(Qt.Key.Key_Enter, KEYPAD)
    shift, ctrl = press(Qt.Key.Key_Return, SHIFT), press(Qt.Key.Key_Return, CTRL)
    sends = [shortcuts.matches(Key.SEND, event) for event in (enter, pad, shift, ctrl)]
    breaks = [shortcuts.matches(Key.NEW_LINE, event) for event in (enter, pad, shift, ctrl)]
    assert (sends, breaks) == ([True, True, False, False], [False, False, True, False])
    settings.set(SEND_KEY, "ctrl_enter")
    sends = [shortcuts.matches(Key.SEND, event) for event in (enter, pad, shift, ctrl)]
    breaks = [shortcuts.matches(Key.NEW_LINE, event) for event in (enter, pad, shift, ctrl)]
    assert (sends, breaks) == ([False, False, False, True], [True, True, True, False])
    assert heard == [True]
    with pytest.raises(ValueError):
        shortcuts.assign(Key.SEND, [QKeySequence("F9")])


def test_ctrl_enter_sends_and_goes_on_where_that_is_chosen_and_enter_sends(tmp_path: Path) -> None:
    """CHAT-3, UX "Keyboard": an option, in the list while it is on; with the keys swapped Ctrl+Enter just sends."""
    settings = Settings(tmp_path)
    shortcuts = Shortcuts(settings)
    shortcuts.announce(Key.SEND_AND_NEXT)
    ctrl = press(Qt.Key.Key_Return, CTRL)
    listed = lambda: Key.SEND_AND_NEXT in [one.key for one in shortcuts.listed()]  # noqa: E731
    assert (shortcuts.matches(Key.SEND_AND_NEXT, ctrl), listed()) == (False, False)
    settings.set(SEND_AND_NEXT, True)
    assert (shortcuts.matches(Key.SEND_AND_NEXT, ctrl), listed()) == (True, True)
    settings.set(SEND_KEY, "ctrl_enter")
    assert (shortcuts.matches(Key.SEND_AND_NEXT, ctrl), listed()) == (False, False)
    assert shortcuts.matches(Key.SEND, ctrl)


@pytest.mark.parametrize("damage", ["", "[]", '{"palette": 7}', "not json"])
def test_damaged_keys_count_as_not_remapped(tmp_path: Path, damage: str) -> None:
    (tmp_path / "settings.json").write_text(f'{{"shortcuts": "{damage.replace(chr(34), chr(92) + chr(34))}"}}', "utf-8")
    assert Shortcuts(Settings(tmp_path)).keys(Key.PALETTE) == [QKeySequence("Ctrl+K")]


def test_an_owner_that_goes_takes_its_keys_along(tmp_path: Path, qtbot: QtBot, window: QWidget) -> None:
    shortcuts = Shortcuts(Settings(tmp_path))
    child = QWidget(window)
    shortcuts.bind(Key.QUIT, child, lambda: None)
    with qtbot.waitSignal(child.destroyed):
        child.deleteLater()
    shortcuts.assign(Key.QUIT, [QKeySequence("Ctrl+Shift+Q")])
    assert Key.QUIT not in [shortcut.key for shortcut in shortcuts.listed()]
