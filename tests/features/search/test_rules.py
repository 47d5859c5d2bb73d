"""What a search means: words, phrases, beginnings, numbers; and where in a text it was found (CHAT-6)."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import BuyerId
from app.domain.people import Buyer
from app.domain.text import searchable
from app.features.search.rules import EXCERPT, excerpt, expression, finds_buyer, matches, parse, spans

TEXTS = st.text(alphabet="aAđặơЇїЙм'’你好 \n.-0123456789😂ßé", max_size=60)

FOUND = [
    ("dat hang", "Em muốn ĐẶT HÀNG ạ"),
    ("đặt hàng", "dat hang giup em"),  # both ways
    ("đặt hàng", "hàng em đặt hôm qua"),  # any order
    ("hang dat", "đặt hàng"),
    ("dat ha", "đặt hàng"),  # the last word is a beginning
    ('"giao hàng"', "đã giao hàng"),
    ("“giao hàng” nhanh", "giao hàng có nhanh không"),
    ("замовл", "Моє замовлення"),
    ("м'ята", "чай з м’ятою та мʼята"),
    ("п'ять", "П’ять штук"),
    ("їжак", "Їжак"),
    ("好", "你好吗"),
    ("你好", "亲,你好!"),
    ("什么时候", "什么时候发货"),
    ("iphone壳", "有 iPhone壳 吗"),
    ("0901234567", "gọi 0901 234 567"),
    ("0901 234 567", "sđt 0901234567"),
    ("0901.234", "0901 234 567"),
    ("+38 067 123 45 67", "+380671234567"),
    ("sp-2040", "mã SP-2040 còn không"),
    ("sp-20", "mã SP-2040 còn không"),
    ("😂", "haha😂😂"),
    ("👍", "ok 👍🏻"),
    ("strasse", "Straße 5"),
    ("ＡＢ１", "ab1"),
]
MISSED = [
    ("hang hoa", "đặt hàng"),
    ('"hàng giao"', "giao hàng"),
    ("dat ", "datum"),  # a space: the word is complete
    ("d hang", "đặt hàng"),  # only the last word is a beginning
    ("й", "и"),
    ("їх", "іх"),
    ("好你", "你好"),
    ("你吗", "你好吗"),  # characters typed together stand together
    ("0901234567", "0901 234 568"),
    ("👍", "👎"),
    ("", "anything"),
    (" . !", "anything . !"),
]


@pytest.mark.parametrize(("query", "text"), FOUND)
def test_finds(query: str, text: str) -> None:
    assert matches(parse(query), text)


@pytest.mark.parametrize(("query", "text"), MISSED)
def test_does_not_find(query: str, text: str) -> None:
    assert not matches(parse(query), text)


@pytest.mark.parametrize(
    ("query", "marked"),
    [
        ("dat hang", ["ĐẶT HÀNG"]),
        ("hang", ["HÀNG"]),
        ("м'ята", ["М’ЯТА"]),
        ("0901234567", ["0901 234.567"]),
        ("0901", ["0901"]),
        ("好", ["好"]),
        ("你好", ["你好"]),
        ("em", ["Em"]),
        ("strasse", ["straße"]),
        ("nothing", []),
    ],
)
def test_what_is_found_is_marked_in_the_original(query: str, marked: list[str]) -> None:
    text = "Em  ĐẶT HÀNG, М’ЯТА 0901 234.567 你好 straße"
    found = [text[start : start + length] for start, length in spans(parse(query), text)]
    if query == "dat hang":
        found = [" ".join(found)]
    assert found == marked


@given(TEXTS, TEXTS)
def test_whatever_matches_is_marked_and_nothing_else(query: str, text: str) -> None:
    text = unicodedata.normalize("NFC", text)
    parsed = parse(query)
    marked = spans(parsed, text)
    if matches(parsed, text):
        assert marked
    last = 0
    for start, length in marked:
        assert last <= start
        assert length > 0
        last = start + length
    assert last <= len(text)


@given(TEXTS, TEXTS, st.integers(0, 10))
def test_an_excerpt_is_one_line_that_shows_the_first_hit(query: str, text: str, repeat: int) -> None:
    text = unicodedata.normalize("NFC", text + " filler word" * repeat * 5 + text)
    line, marked = excerpt(parse(query), text)
    assert len(line) <= EXCERPT + 2
    assert "\n" not in line
    shown = [line[start : start + length] for start, length in marked]
    if first := spans(parse(query), text)[:1]:
        assert shown
        assert unicodedata.normalize("NFC", text)[first[0][0] :].replace("\n", " ").startswith(shown[0])


@given(TEXTS)
def test_a_message_is_found_by_its_own_words(text: str) -> None:
    """Pasting a line of a chat into the search finds that chat."""
    if parse(text) and '"' not in text:
        assert matches(parse(text), text)


def test_an_expression_quotes_everything() -> None:
    """Operators, columns and quotes of FTS5 typed by people are words."""
    assert expression(parse('dat OR text:hang* "x" NEAR(')) == '"dat" AND "or" AND "text hang" AND "x" AND "near" *'
    assert expression(parse("0901 23")) == '("0901" AND "23" *) OR "090123" *'


class TestBuyers:
    @pytest.mark.parametrize(
        ("query", "name", "hint", "found"),
        [
            ("huong", "Nguyễn Thị Hương", "", True),
            ("nguyen huo", "Nguyễn Thị Hương", "", True),
            ("uong", "Nguyễn Thị Hương", "", False),
            ("王", "小王", "", True),
            ("小王", "小王", "", True),
            ("олена", "Олена К.", "", True),
            ("4567", "Hoa", "…4567", True),
            ("0901234567", "Hoa", "…4567", True),
            ("0901 234 567", "Hoa", "*** *** 67", True),
            ("67", "Hoa", "…4567", True),
            ("4568", "Hoa", "…4567", False),
            ("0901234567", "Hoa", "", False),
            ("", "Hoa", "…4567", False),
        ],
    )
    def test_by_name_or_the_digits_that_are_known(self, query: str, name: str, hint: str, found: bool) -> None:
        buyer = Buyer(id=BuyerId("b"), name=name, phone_hint=hint)
        assert finds_buyer(parse(query), searchable(name), buyer) is found
