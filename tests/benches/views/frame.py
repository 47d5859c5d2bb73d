"""The window's frame with nothing in it: python -m tests.benches.views.frame [--theme dark] [--size 1000x700]."""

import sys

from PySide6.QtWidgets import QWidget

from app.desktop.kit.notices import EmptyState
from app.desktop.kit.pill import Pill, PillButton
from app.desktop.kit.tones import Tone
from app.desktop.kit.virtual_list import VirtualList
from app.desktop.settings import Option
from app.desktop.shell.actions import Actions
from app.desktop.shell.frame import Frame
from app.desktop.shell.options import CLOSE_TO_TRAY, LANGUAGE, SECTIONS, THEME
from app.desktop.shell.palette import Palette
from app.desktop.shell.panes import Panes
from app.desktop.shell.settings_page import SettingsPage
from app.desktop.shell.shortcut_list import ShortcutList
from app.desktop.shortcuts import Key
from tests.benches.views.kit import People
from tests.benches.views.stage import Stage, show


def build(stage: Stage) -> QWidget:
    look, settings = stage.appearance, stage.settings
    settings.declare(THEME, LANGUAGE, CLOSE_TO_TRAY, Option("sound.volume", 80, "Volume", section="sound"))
    settings.on_change(THEME, lambda: look.choose(settings.get(THEME)))
    settings.on_change(LANGUAGE, lambda: stage.languages.choose(settings.get(LANGUAGE)))
    frame = Frame(look, settings, stage.shortcuts)
    panes = Panes(look, settings, "chats")
    panes.set_left(VirtualList(look, People(look, 4, 10), "Conversations"))
    panes.set_centre(EmptyState(look, "empty-chat", "Choose a conversation to answer it."))
    panes.add_right_tab("orders", "Orders", EmptyState(look, "file", "No orders yet."))
    panes.add_right_tab("products", "Products", EmptyState(look, "search", "No products yet."))
    frame.add_workspace("chats", "chat", "Chats", panes)
    page = SettingsPage(look, settings, SECTIONS)
    frame.add_workspace("settings", "settings", "Settings", page, at_bottom=True)
    frame.set_badge("chats", 6)
    frame.top.set_shop("Minh Anh Electronics")
    frame.top.add_left(Pill(look, "3-min replies today 96.4%", Tone.OK))
    frame.top.add_left(Pill(look, "2 overdue", Tone.BAD, "overdue"))
    frame.top.add_right(PillButton(look, "Turn sound off", Tone.WARN, "sound-on"))
    frame.top.add_right(PillButton(look, "Online · Lan", Tone.OK, "dot"))
    frame.status.show_connection("Connected", Tone.OK)
    frame.status.show_outbox("all sent")
    frame.status.show_figure("first", "First reply today 0:41")
    frame.status.show_figure("handled", "Chats handled 63")
    frame.status.show_copy("Offline copy up to date · 12 480 conversations")
    actions = Actions("Actions")
    actions.add("Turn sound off", lambda: None, "sound-off")
    actions.add("Open settings", lambda: frame.show_workspace("settings"), "settings")
    actions.add("Keyboard shortcuts", lambda: ShortcutList(look, stage.shortcuts, frame).open(), "keyboard", lambda: "F1")
    palette = Palette(look, [actions], frame)
    frame.search_wanted.connect(palette.open_over)
    stage.shortcuts.bind(Key.LIST, frame, lambda: ShortcutList(look, stage.shortcuts, frame).open())
    return frame


if __name__ == "__main__":
    sys.exit(show(build))
