"""The palette: by keyboard alone, over sources that answer at once or later."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.kit.fields import SearchField
from app.desktop.kit.virtual_list import VirtualList
from app.desktop.shell.actions import Actions, Hit
from app.desktop.shell.palette import Palette

# The offscreen platform has no window manager to ask.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Show = Callable[[Sequence[Hit]], None]


class Later:
    """A source that answers when the test lets it."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Show]] = []

    def title(self) -> str:
        return "Conversations"

    def find(self, text: str, show: Show) -> None:
        self.asked.append((text, show))


def opened(qtbot: QtBot, appearance: Appearance, *sources: object) -> Palette:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.show()
    palette = Palette(appearance, sources, window)  # type: ignore[arg-type]
    palette.open_over()
    return palette


def shown(palette: Palette) -> list[str]:
    rows = palette.findChild(VirtualList)
    return [rows.spoken(row) for row in range(rows.row_count)]


def typed(palette: Palette, text: str) -> SearchField:
    field = palette.findChild(SearchField)
    field.clear()
    QTest.keyClicks(field, text)
    return field


def test_typing_and_enter_does_it(qtbot: QtBot, appearance: Appearance) -> None:
    done: list[str] = []
    actions = Actions("Actions")
    for words in ("Turn sound off", "Open settings", "Show shortcuts"):
        actions.add(words, lambda words=words: done.append(words))  # type: ignore[misc]
    palette = opened(qtbot, appearance, actions)
    assert len(shown(palette)) == 3
    field = typed(palette, "sho")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert done == ["Show shortcuts"], "Enter does not wait for the pause behind the typing"
    assert not palette.isVisible()


def test_arrows_choose_among_all_sources(qtbot: QtBot, appearance: Appearance) -> None:
    done: list[str] = []
    actions, later = Actions("Actions"), Later()
    actions.add("Open settings", lambda: done.append("settings"))
    palette = opened(qtbot, appearance, actions, later)
    later.asked[-1][1]([Hit("王小敏", lambda: done.append("chat"), detail="<b>可以</b>")])
    assert shown(palette) == ["Open settings", "王小敏, <b>可以</b>"]
    field = palette.findChild(SearchField)
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert done == ["chat"]


def test_an_answer_to_an_older_question_is_ignored(qtbot: QtBot, appearance: Appearance) -> None:
    later = Later()
    palette = opened(qtbot, appearance, later)
    typed(palette, "hoa")
    qtbot.waitUntil(lambda: later.asked[-1][0] == "hoa")
    first_show = later.asked[0][1]
    first_show([Hit("stale", lambda: None)])
    assert shown(palette) == []
    later.asked[-1][1]([Hit("Trần Hữu Hòa", lambda: None)])
    assert shown(palette) == ["Trần Hữu Hòa"]


def test_escape_clears_then_closes(qtbot: QtBot, appearance: Appearance) -> None:
    palette = opened(qtbot, appearance, Actions("Actions"))
    field = typed(palette, "abc")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), palette.isVisible()) == ("", True)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_it_says_how_far_the_search_has_come(qtbot: QtBot, appearance: Appearance) -> None:
    """CHAT-6: below the hits, or in place of them while there are none; a new search begins in silence."""
    later = Later()
    palette = opened(qtbot, appearance, later)
    typed(palette, "hoa")
    qtbot.waitUntil(lambda: later.asked[-1][0] == "hoa")
    palette.say("Searching at the hub…")
    said = [label.text() for label in palette.findChildren(QLabel) if label.isVisible()]
    assert said.count("Searching at the hub…") == 2, "no hit yet: in the middle as well"
    palette.say("")
    assert "Nothing found." in [label.text() for label in palette.findChildren(QLabel) if label.isVisible()]
    palette.say("The hub cannot be asked now.")
    asked = len(later.asked)
    palette.look_again()
    assert later.asked[asked:][0][0] == "hoa"
    assert "The hub cannot be asked now." not in [label.text() for label in palette.findChildren(QLabel)]
    palette.reject()
    palette.look_again()
    assert len(later.asked) == asked + 1, "closed: nobody waits for hits"
