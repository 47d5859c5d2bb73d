"""Every word of the shell follows a change of language while the program runs."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.settings import Settings
from app.desktop.shell.actions import Actions
from app.desktop.shell.frame import Frame
from app.desktop.shell.options import CLOSE_TO_TRAY, LANGUAGE, SECTIONS, THEME
from app.desktop.shell.palette import Palette
from app.desktop.shell.panes import Panes
from app.desktop.shell.settings_page import SettingsPage
from app.desktop.shell.tray import Tray
from app.desktop.shortcuts import Shortcuts
from tests.fakes.capitals import Capitals

# Names of the product, of languages and of keys are the same in every language.
SAME_EVERYWHERE = ("Frontdesk", "English", "Tiếng Việt", "简体中文", "Українська", "Ctrl+K")

# Parts of Qt's controls, which Qt names itself.
_OF_QT = ("QLineEdit", "QComboBoxPrivateContainer", "QToolButton")


def words(root: QWidget) -> Iterator[tuple[str, str]]:
    """What `root` and everything in it shows or tells a screen reader, with the class that does."""
    for widget in (root, *root.findChildren(QWidget)):
        name = type(widget).__name__
        if widget.objectName().startswith("qt_") or name in _OF_QT:
            continue
        yield name, widget.accessibleName()
        yield name, widget.accessibleDescription()
        yield name, widget.toolTip()
        if isinstance(widget, QLabel | QAbstractButton):
            yield name, widget.text()
        if isinstance(widget, QLineEdit):
            yield name, widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from ((name, widget.itemText(place)) for place in range(widget.count()))


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_no_word_stays_behind(
    qapp: QApplication, qtbot: QtBot, appearance: Appearance, settings: Settings, shortcuts: Shortcuts
) -> None:
    settings.declare(THEME, LANGUAGE, CLOSE_TO_TRAY)
    frame = Frame(appearance, settings, shortcuts)
    qtbot.addWidget(frame)
    panes = Panes(appearance, settings, "chats")
    panes.add_right_tab("orders", lambda: QCoreApplication.translate("Test", "Orders"), QWidget())
    frame.add_workspace("chats", "chat", lambda: QCoreApplication.translate("Test", "Chats"), panes)
    frame.set_badge("chats", 3)
    frame.add_workspace("settings", "settings", lambda: "SETTINGS", SettingsPage(appearance, settings, SECTIONS))
    palette = Palette(appearance, [Actions(lambda: QCoreApplication.translate("Test", "Actions"))], frame)
    tray = Tray(appearance, frame)
    frame.show()
    translator = Capitals()
    qapp.installTranslator(translator)
    try:
        QApplication.processEvents()
        said = [*words(frame), *words(palette), *(("Tray", action.text()) for action in tray._menu.actions())]
    finally:
        qapp.removeTranslator(translator)
    assert len(said) > 60
    small = {(name, text) for name, text in said if text not in SAME_EVERYWHERE and text != text.upper()}
    assert not small
