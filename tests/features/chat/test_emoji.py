"""Emoji: found in four languages without accents, remembered as chosen, in the skin tone that one likes (CHAT-14)."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.desktop.paths import resources
from app.desktop.settings import Settings
from app.features.chat.model.emoji import RECENT, TONE, EmojiBook, used
from app.features.chat.view.emoji import EmojiPicker
from tests.features.chat.conftest import Opened

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Open = Callable[..., Opened]
FILE = resources() / "emoji" / "emoji.json"


@pytest.fixture
def language() -> Iterator[Callable[[str], None]]:
    before = QLocale()
    yield lambda code: QLocale.setDefault(QLocale(code))
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("code", "typed", "emoji"),
    [
        ("en", "thumbs up", "👍"),
        ("en", "party popper", "🎉"),
        ("en", "tada", "🎉"),
        ("en", "package", "📦"),
        ("vi", "vẫy tay", "👋"),
        ("vi", "vay tay", "👋"),
        ("vi", "xin chao", "👋"),
        ("vi", "waving", "👋"),
        ("zh_CN", "挥手", "👋"),
        ("zh_CN", "谢谢", "🙏"),
        ("zh_CN", "package", "📦"),
        ("uk", "рука махає", "👋"),
        ("uk", "ПРИВІТ", "👋"),
        ("uk", "waving", "👋"),
        ("de", "thumbs up", "👍"),
    ],
)
def test_found_by_name_and_keyword(code: str, typed: str, emoji: str) -> None:
    """CHAT-14: in the language in force and always in English, accents or none."""
    found = [one.text for one in EmojiBook(FILE, code).find(typed)]
    assert emoji in found[:8], found[:8]


def test_the_name_comes_before_the_keyword_and_nothing_is_no_hit() -> None:
    book = EmojiBook(FILE, "en")
    assert book.find("cat")[0].name == "cat"
    assert book.find("zzzz") == ()
    assert book.find("  ") == ()


@pytest.mark.parametrize("code", ["en", "vi", "zh_CN", "uk"])
def test_every_emoji_has_a_name_in_every_language(code: str) -> None:
    book = EmojiBook(FILE, code)
    everything = [emoji for group in book.groups.values() for emoji in group]
    assert len(everything) > 1_500
    assert [emoji.text for emoji in everything if not emoji.name.strip()] == []
    assert len({emoji.text for emoji in everything}) == len(everything)
    assert set(book.groups) == {
        "smileys", "people", "nature", "food", "travel", "activities", "objects", "symbols", "flags",
    }  # fmt: skip


def test_skin_tones() -> None:
    """CHAT-14: all five, also within a sequence; a heart has none."""
    book = EmojiBook(FILE, "en")
    hand = book.find("waving hand")[0]
    assert [hand.in_tone(tone) for tone in range(6)] == ["👋", "👋🏻", "👋🏼", "👋🏽", "👋🏾", "👋🏿"]
    worker = next(one for one in book.find("woman health worker") if one.name == "woman health worker")
    assert worker.in_tone(5) == "👩🏿‍⚕️"
    heart = next(one for one in book.find("red heart") if one.name == "red heart")
    assert heart.in_tone(3) == heart.text == "❤️"


def test_recents_stay_as_they_were_chosen(tmp_path: Path) -> None:
    settings, book = Settings(tmp_path), EmojiBook(FILE, "en")
    for text in ("👋🏽", "🎉", "👋🏽", "not one"):
        used(settings, text)
    assert settings.get(RECENT) == "not one 👋🏽 🎉"
    assert [(one.chosen, one.name) for one in book.recent(settings)] == [("👋🏽", "waving hand"), ("🎉", "party popper")]


def test_being_made_ready_takes_small_steps() -> None:
    """The window is free between them; a search finishes what is left."""
    book = EmojiBook(FILE, "uk")
    steps = 1
    while book.prepare():
        steps += 1
    assert steps > 5
    assert not book.prepare()


def picker_of(opened: Opened) -> EmojiPicker:
    opened.pane.composer._show_emoji()
    found = opened.pane.composer.findChild(EmojiPicker)
    assert found is not None
    return found


def test_the_picker_speaks_the_language_in_force(open_pane: Open, language: Callable[[str], None]) -> None:
    """CHAT-14: after a change of language too."""
    opened = open_pane()
    picker = picker_of(opened)
    picker.close()
    language("vi")
    picker = picker_of(opened)
    QTest.keyClicks(picker._search, "vay tay")
    index = picker._list.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "vẫy tay"
    QTest.keyClick(picker._search, Qt.Key.Key_Return)
    assert opened.pane.composer.field.toPlainText() == "👋"


def test_a_tone_is_chosen_once(open_pane: Open) -> None:
    """CHAT-14: by keyboard; it holds from then on, and what was used before stays as it was."""
    opened = open_pane()
    picker = picker_of(opened)
    QTest.keyClicks(picker._search, "waving hand")
    QTest.keyClick(picker._search, Qt.Key.Key_Return)
    picker = picker_of(opened)
    picker.tone.setFocus()
    QTest.keyClick(picker.tone, Qt.Key.Key_End)
    assert opened.settings.get(TONE) == 5
    assert picker._list.index(0).data() == "👋"  # a recent one
    QTest.keyClicks(picker._search, "waving hand")
    QTest.keyClick(picker._search, Qt.Key.Key_Return)
    assert opened.pane.composer.field.toPlainText() == "👋👋🏿"
    assert picker.tone.accessibleName()


def test_one_emoji_in_another_tone_by_menu_and_by_holding_it(open_pane: Open, qtbot: QtBot) -> None:
    """CHAT-14: right click, the menu key, or a long press; an emoji without tones offers nothing."""
    opened = open_pane()
    picker = picker_of(opened)
    QTest.keyClicks(picker._search, "waving hand")
    index = picker._list.index(0)
    menu = picker.tones_of(index)
    assert menu is not None
    assert len(menu.actions()) == 6
    menu.actions()[2].trigger()
    assert opened.pane.composer.field.toPlainText() == "👋🏼"
    assert opened.settings.get(TONE) == 0
    picker = picker_of(opened)
    QTest.keyClicks(picker._search, "waving hand")
    offered: list[object] = []
    picker._offer = offered.append  # type: ignore[method-assign]
    place = picker.view.visualRect(picker._list.index(0)).center()
    QTest.mousePress(picker.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: bool(offered))
    picker.view.customContextMenuRequested.emit(QPoint(-5, -5))
    assert len(offered) == 2
    QTest.keyClicks(picker._search, " ")
    picker._search.setText("red heart")
    assert picker.tones_of(picker._list.index(0)) is None
