"""Text from outside: what is cleaned away, and what counts as the same word in four languages (CHAT-6)."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.text import clean, fold, grouped_numbers, one_line, searchable, words

ANY = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60)
FOUR_LANGUAGES = st.text(alphabet="aAđĐặẶơƯyїЇйЙґҐщьєм'’ʼ你好請〇 \n\t.-+()0123456789😂👍🏻❤️éßİﬁＡ９́̆", max_size=40)


class TestClean:
    @pytest.mark.parametrize(
        ("dirty", "plain"),
        [
            ("tab\tand\nline stay", "tab\tand\nline stay"),
            ("win\r\nmac\rline", "win\nmac\nline"),
            ("bell\x07 nul\x00 del\x7f nel\x85", "bell nul del nel"),
            ("evil\u202egpj.exe", "evilgpj.exe"),
            ("iso\u2066late\u2069d", "isolated"),
            ("zero\u200bwidth \ufeffmark \u200emark", "zerowidth mark mark"),
            ("lone \ud800 half", "lone  half"),
            ("👩\u200d👩\u200d👧 ❤\ufe0f", "👩\u200d👩\u200d👧 ❤\ufe0f"),
        ],
    )
    def test_what_goes_and_what_stays(self, dirty: str, plain: str) -> None:
        assert clean(dirty) == plain

    @given(st.text(max_size=60))
    def test_twice_is_once_and_nothing_hidden_is_left(self, text: str) -> None:
        cleaned = clean(text)
        assert clean(cleaned) == cleaned
        assert not {"Cc", "Cs"} & {unicodedata.category(c) for c in cleaned if c not in "\n\t"}
        assert not {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"} & {
            unicodedata.bidirectional(c) for c in cleaned
        }
        cleaned.encode("utf-8")

    @given(st.text(max_size=80), st.integers(1, 30))
    def test_one_line_is_one_line(self, text: str, limit: int) -> None:
        line = one_line(text, limit)
        assert len(line) <= limit
        assert "\n" not in line
        assert line == line.strip()
        assert "  " not in line


class TestFold:
    @pytest.mark.parametrize(
        ("text", "folded"),
        [
            ("Đặt Hàng", "dat hang"),
            ("ĐƯỜNG", "duong"),
            (unicodedata.normalize("NFD", "Đặt hàng"), "dat hang"),
            ("Привіт, їжак і йога", "привіт, їжак і йога"),
            (unicodedata.normalize("NFD", "їжак і йога"), "їжак і йога"),
            ("Ґанок Є", "ґанок є"),
            ("за\u0301мок", "замок"),
            ("STRASSE Straße", "strasse strasse"),
            ("Café ÑANDÚ", "cafe nandu"),
            ("İstanbul", "istanbul"),
            ("plain ASCII 12", "plain ascii 12"),
            ("你好a", " 你  好 a"),
        ],
    )
    def test_four_languages(self, text: str, folded: str) -> None:
        assert fold(text) == folded

    def test_marks_are_letters_in_ukrainian_and_decoration_in_latin(self) -> None:
        assert fold("й") != fold("и")
        assert fold("ї") != fold("і")
        assert fold("ạ") == fold("ã") == fold("a")

    @given(ANY)
    def test_typing_without_marks_or_in_capitals_finds_the_same(self, text: str) -> None:
        assert fold(text).split() == fold(fold(text)).split()
        assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


class TestSearchable:
    @pytest.mark.parametrize(
        ("text", "found"),
        [
            ("м'ята м’ята мʼята", ["мята"] * 3),
            ("don't 'quoted'", ["dont", "quoted"]),
            ("你好!在吗", ["你", "好", "在", "吗"]),
            ("iPhone壳15", ["iphone", "壳", "15"]),
            ("ok😂👍🏻chào", ["ok", "😂", "👍", "chao"]),
            ("ＡＢ１２", ["ab12"]),
            ("SP-2040_x", ["sp", "2040", "x"]),
            ("gọi 0901 234 567 nhé", ["goi", "0901", "234", "567", "nhe", "0901234567"]),
            ("+38 (067) 123-45-67", ["38", "067", "123", "45", "67", "380671234567"]),
            ("giá 3 000 đ", ["gia", "3", "000", "d"]),
        ],
    )
    def test_words_of_the_index(self, text: str, found: list[str]) -> None:
        assert [word for word, _, _ in words(searchable(text))] == found

    @given(FOUR_LANGUAGES)
    def test_a_words_place_in_the_original_holds_that_word(self, text: str) -> None:
        text = unicodedata.normalize("NFC", text)
        end_before = 0
        for word, start, end in words(text):
            assert end_before <= start < end <= len(text)
            end_before = start if len(word) == 1 and word > "\u2000" else end
            assert "".join(w for w, _, _ in words(text[start:end])) == word

    @given(FOUR_LANGUAGES)
    def test_original_and_index_agree_about_the_words(self, text: str) -> None:
        """What is highlighted in a message is what the index found it by."""
        text = unicodedata.normalize("NFC", text)
        numbers = [number for number, _, _ in grouped_numbers(text)]
        indexed = [word for word, _, _ in words(unicodedata.normalize("NFC", searchable(text)))]
        assert indexed[: len(indexed) - len(numbers)] == [word for word, _, _ in words(text)]

    def test_numbers_in_groups(self) -> None:
        text = "a 0901.234.567, b 12-34, c 1 2 3 4 5 6 7"
        assert [(n, text[a:b]) for n, a, b in grouped_numbers(text)] == [
            ("0901234567", "0901.234.567"),
            ("1234567", "1 2 3 4 5 6 7"),
        ]
