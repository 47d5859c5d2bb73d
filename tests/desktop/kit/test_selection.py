"""Ticked rows and typed letters, without a window."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from app.desktop.kit.selection import Selection
from app.desktop.kit.type_ahead import PAUSE, TypeAhead


def test_a_range_replaces_the_range_before_and_keeps_what_was_ticked_alone() -> None:
    """As in every file manager: Shift moves one end, Ctrl adds."""
    selection = Selection()
    selection.toggle("z")
    selection.toggle("b")
    selection.reach("bcd", "b")
    assert selection.keys == set("zbcd")
    selection.reach("ab", "b")
    assert selection.keys == set("zab")
    selection.toggle("a")
    assert selection.keys == set("zb")


def test_what_went_is_forgotten_for_ranges_too() -> None:
    """A row that left the list does not come back ticked."""
    selection = Selection()
    selection.toggle("z")
    selection.toggle("b")
    assert selection.keep(lambda key: key != "z")
    assert not selection.keep(lambda key: key != "z")
    selection.reach("bc", "b")
    assert selection.keys == set("bc")
    selection.take("xy")
    assert (len(selection), selection.pivot) == (2, "")


def test_letters_of_a_second_make_one_beginning() -> None:
    """A pause begins anew; a space belongs to a name that was begun; Ctrl types nothing."""
    now = [10.0]
    typed = TypeAhead(lambda: now[0])

    def press(text: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> str:
        return typed.take(QKeyEvent(QEvent.Type.KeyPress, 0, modifiers, text))

    assert [press(letter) for letter in "an b"] == ["a", "an", "an ", "an b"]
    assert press("x", Qt.KeyboardModifier.ControlModifier) == ""
    now[0] += PAUSE + 0.1
    assert press(" ") == ""
    assert [press("h"), press("h")] == ["h", "h"]
