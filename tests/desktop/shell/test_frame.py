"""The frame: only what is registered, folding panes, memory, going around with F6."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.kit.tabs import Tabs
from app.desktop.kit.tones import Tone
from app.desktop.settings import Settings
from app.desktop.shell.frame import Frame
from app.desktop.shell.panes import Panes
from app.desktop.shell.rail import RailItem
from app.desktop.shortcuts import Shortcuts
from app.desktop.themes import Size

# The offscreen platform has no window manager to ask.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def build(qtbot: QtBot, appearance: Appearance, settings: Settings, right: bool = True) -> tuple[Frame, Panes]:
    frame = Frame(appearance, settings, Shortcuts(settings))
    qtbot.addWidget(frame)
    panes = Panes(appearance, settings, "chats")
    panes.set_left(QLineEdit())
    panes.set_centre(QLineEdit())
    if right:
        panes.add_right_tab("orders", "Orders", QLineEdit())
        panes.add_right_tab("products", "Products", QLineEdit())
    frame.add_workspace("chats", "chat", "Chats", panes)
    frame.add_workspace("requests", "requests", "Requests", QLineEdit())
    frame.add_workspace("settings", "settings", "Settings", QLineEdit(), at_bottom=True)
    return frame, panes


def shown(qtbot: QtBot, frame: Frame, width: int, height: int = 800) -> None:
    frame.resize(width, height)
    frame.show()
    qtbot.waitExposed(frame)
    QApplication.processEvents()


def test_the_rail_shows_only_what_is_registered(qtbot: QtBot, appearance: Appearance, settings: Settings) -> None:
    frame, _panes = build(qtbot, appearance, settings)
    assert [item.accessibleName() for item in frame.rail.findChildren(RailItem)] == ["Chats", "Requests", "Settings"]
    frame.set_badge("chats", 6)
    assert "6" in frame.rail.findChildren(RailItem)[0].accessibleDescription()
    heard: list[str] = []
    frame.workspace_changed.connect(heard.append)
    shown(qtbot, frame, 1440)
    QTest.mouseClick(frame.rail.findChildren(RailItem)[2], Qt.MouseButton.LeftButton)
    assert (heard, frame.workspace) == (["settings"], "settings")
    with pytest.raises(KeyError):
        frame.show_workspace("leads")


def test_panes_have_the_widths_of_the_design(qtbot: QtBot, appearance: Appearance, settings: Settings) -> None:
    frame, panes = build(qtbot, appearance, settings)
    shown(qtbot, frame, 1440)
    assert panes.left.width() == Size.LEFT_PANE
    assert panes.right.width() == Size.RIGHT_PANE


def test_no_right_pane_without_a_tab(qtbot: QtBot, appearance: Appearance, settings: Settings) -> None:
    frame, panes = build(qtbot, appearance, settings, right=False)
    shown(qtbot, frame, 1440)
    assert panes.panes == (panes.left, panes.centre)
    assert panes.narrow == (False, False)
    panes.add_right_tab("orders", "Orders", QWidget())
    assert panes.panes == (panes.left, panes.centre, panes.right)


def test_narrow_windows_fold_and_offer_a_way_back(qtbot: QtBot, appearance: Appearance, settings: Settings) -> None:
    frame, panes = build(qtbot, appearance, settings)
    seen = []
    for width in (1440, 1099, 759, 1099, 1440):
        shown(qtbot, frame, width)
        seen.append((panes.left.isVisible(), panes.right.isVisible()))
    assert seen == [(True, True), (True, False), (False, False), (True, False), (True, True)]
    shown(qtbot, frame, 1000)
    frame.top.pane_wanted.emit(False)
    assert panes.right.isVisible()
    shown(qtbot, frame, 1010)
    assert panes.right.isVisible(), "what was unfolded by hand stays until a limit is crossed"
    frame.top.pane_wanted.emit(False)
    assert not panes.right.isVisible()


def test_sizes_tab_workspace_and_place_survive_a_restart(
    qtbot: QtBot, appearance: Appearance, settings: Settings, tmp_path: Path
) -> None:
    frame, panes = build(qtbot, appearance, settings)
    shown(qtbot, frame, 1300, 700)
    splitter = panes.left.parentWidget()
    splitter.setSizes([280, 700, 260])  # type: ignore[attr-defined]
    panes.findChild(Tabs).choose("products")
    before = splitter.sizes()  # type: ignore[attr-defined]
    frame.show_workspace("requests")
    frame.close()
    again, panes = build(qtbot, appearance, Settings(tmp_path))
    shown(qtbot, again, 1300, 700)
    assert again.workspace == "requests"
    again.show_workspace("chats")
    QApplication.processEvents()
    assert panes.left.parentWidget().sizes() == before  # type: ignore[attr-defined]
    assert panes.findChild(Tabs).current_key == "products"


def test_the_window_comes_back_where_it_was(qtbot: QtBot, appearance: Appearance, settings: Settings, tmp_path: Path) -> None:
    frame, _panes = build(qtbot, appearance, settings)
    shown(qtbot, frame, 700, 500)
    frame.move(40, 60)
    frame.close()
    again, _panes = build(qtbot, appearance, Settings(tmp_path))
    assert again.geometry() == frame.geometry()


def test_damaged_memory_is_ignored(qtbot: QtBot, appearance: Appearance, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text(
        '{"window.place": "%%%", "window.chats.panes": "AAAA", "window.workspace": "gone"}', encoding="utf-8"
    )
    frame, panes = build(qtbot, appearance, Settings(tmp_path))
    frame.show()
    qtbot.waitExposed(frame)
    assert frame.workspace == "chats"
    assert panes.left.width() >= Size.LEFT_PANE - 64


def test_f6_goes_around(qtbot: QtBot, appearance: Appearance, settings: Settings) -> None:
    frame, panes = build(qtbot, appearance, settings)
    shown(qtbot, frame, 1440)
    frame.activateWindow()
    qtbot.waitActive(frame)
    places = (frame.rail, panes.left, panes.centre, panes.right, frame.top)

    def here() -> int:
        focus = QApplication.focusWidget()
        return next(i for i, place in enumerate(places) if place.isAncestorOf(focus))

    panes.left.findChild(QLineEdit).setFocus()
    forward = []
    for _ in range(5):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        forward.append(here())
    assert forward == [2, 3, 4, 0, 1]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert here() == 0


def test_the_search_box_and_its_key_ask_for_the_palette(qtbot: QtBot, appearance: Appearance, settings: Settings) -> None:
    frame, _panes = build(qtbot, appearance, settings)
    shown(qtbot, frame, 1440)
    frame.activateWindow()
    qtbot.waitActive(frame)
    with qtbot.waitSignal(frame.search_wanted):
        QTest.mouseClick(frame.top.search, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(frame.search_wanted):
        QTest.keyClick(frame, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)


def test_closing_hides_where_the_tray_brings_it_back(qtbot: QtBot, appearance: Appearance, settings: Settings) -> None:
    frame, _panes = build(qtbot, appearance, settings)
    shown(qtbot, frame, 1200)
    heard: list[bool] = []
    frame.closing.connect(lambda: heard.append(True))
    frame.keep_running = True
    frame.close()
    assert (frame.isVisible(), heard) == (False, [])
    frame.come_forward()
    assert frame.isVisible()
    frame.keep_running = False
    frame.close()
    assert heard == [True]


def test_the_status_line_says_what_it_is_told(qtbot: QtBot, appearance: Appearance, settings: Settings) -> None:
    frame, _panes = build(qtbot, appearance, settings)
    frame.status.show_connection("Connected", Tone.OK)
    frame.status.show_outbox("all sent")
    frame.status.show_figure("handled", "Chats handled 63")
    frame.status.show_figure("handled", "Chats handled 64")
    texts = [label.text() for label in frame.status.findChildren(QWidget) if hasattr(label, "text") and label.text()]
    assert "Connected · all sent" in texts
    assert "Chats handled 64" in texts
    assert "Chats handled 63" not in texts


@pytest.mark.parametrize("name", ["light", "dark", "high_contrast"])
def test_every_theme_reaches_every_bar(qtbot: QtBot, appearance: Appearance, settings: Settings, name: str) -> None:
    frame, panes = build(qtbot, appearance, settings)
    shown(qtbot, frame, 1440)
    appearance.choose(name)
    image: QImage = frame.grab().toImage()
    theme = appearance.theme
    assert image.pixelColor(20, 300) == theme.rail
    assert image.pixelColor(450, 5) == theme.pane
    assert image.pixelColor(700, frame.height() - 10) == theme.pane
    assert image.pixelColor(panes.left.mapTo(frame, panes.left.rect().center())) is not None
    appearance.choose("light")
