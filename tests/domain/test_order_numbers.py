"""Order numbers as people type and paste them (CHAT-6, CHAT-7)."""

import pytest

from app.domain.order_numbers import may_be_order_number, order_number, spellings


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        (" 8842-1907 ", "8842-1907"),
        ("#DH-1", "DH-1"),
        ("№ 12", "12"),
        ("", ""),
        (" # ", ""),
        ("a\nb", "a b"),
        ("9" * 99, "9" * 64),
    ],
)
def test_order_numbers_as_people_paste_them(typed: str, number: str) -> None:
    """CHAT-7: "#", "№", spaces and line breaks around it."""
    assert order_number(typed) == number


def test_spellings() -> None:
    """CHAT-7: case does not matter."""
    assert spellings("dh-1a") == [
        "dh-1a",
        "DH-1A",
    ]
    assert spellings("77") == ["77"]


@pytest.mark.parametrize(("number", "may"), [("8842", True), ("DH-1", True), ("12", False), ("hang", False), ("1 2 3", False)])
def test_what_may_be_an_order_number(number: str, may: bool) -> None:
    """CHAT-6: words do not go through the orders."""
    assert may_be_order_number(number) is may
