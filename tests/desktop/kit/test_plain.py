"""Text from outside is never markup and never moves its neighbours."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import Qt

from app.desktop.kit.plain import one_line, plain, tip

HOSTILE = (
    "<b>bold</b>",
    "<img src=file:///etc/passwd>",
    '<a href="file://host/share">x</a>',
    "<?xml version='1.0'?><html>",
    "&lt;b&gt; a <p>",
    "\u202egnp.exe",
    "a\x00b\x1b[31m",
    "<table><tr><td>",
)
odd_text = st.text(alphabet=st.characters(exclude_categories=[]), max_size=80)


@given(odd_text)
def test_nothing_unseen_is_left(text: str) -> None:
    for character in plain(text):
        assert character in "\n\t" or unicodedata.category(character) not in ("Cc", "Cs")
        assert unicodedata.bidirectional(character) not in ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")


@given(odd_text)
def test_one_line_is_one_line(text: str) -> None:
    assert len(one_line(text).splitlines()) <= 1
    assert len(one_line(text, 20)) <= 20


@given(odd_text | st.sampled_from(HOSTILE) | st.text(alphabet="<>/b&lt; ;?xml!-\n", max_size=20))
def test_a_hover_text_is_never_taken_for_markup(text: str) -> None:
    assert not Qt.mightBeRichText(tip(text))


def test_what_people_write_stays() -> None:
    for text in ("Trần Hữu Hòa", "可以申请退款吗？", "Чи є в наявності?", "👨‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️", "a\tb\nc"):
        assert plain(text) == text


def test_a_megabyte_costs_no_more_than_a_line() -> None:
    assert len(one_line("x " * 1_000_000)) <= 300
