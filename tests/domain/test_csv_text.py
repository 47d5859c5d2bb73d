"""Exported tables: a spreadsheet shows every letter, and runs nothing (CHAT-32)."""

import csv
import io

import pytest

from app.domain.csv_text import csv_bytes, safe_cell


@pytest.mark.parametrize("text", ["=1+1", "+84 901", "-2", "@SUM(A1)", "\t=1", "\r=1", " =HYPERLINK(1)", "|calc", "%0A=1"])
def test_nothing_is_a_formula(text: str) -> None:
    """CHAT-32, CSV export: a colleague may call themselves =HYPERLINK(…)."""
    assert not safe_cell(text).startswith(("=", "+", "-", "@", "\t", "\r", " ", "|", "%")) or safe_cell(text) == ""


def test_letters_numbers_and_gaps() -> None:
    """Four scripts survive; numbers stay numbers, also negative ones; None is an empty cell."""
    names = ["Nguyễn Đức", "王小敏", "Олена", 'Smith, "J."']
    made = csv_bytes(["Name", "Rate"], [[name, -1.5] for name in names] + [["x", None]])
    assert made.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(made.decode("utf-8-sig"))))
    assert rows == [["Name", "Rate"], *([name, "-1.5"] for name in names), ["x", ""]]
