"""Moments as people of each language write them (ux.md, languages)."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from app.desktop.kit.times import day_text, row_time
from app.domain.ids import Instant


@pytest.fixture
def speak() -> Iterator[object]:
    """Puts a language in force; the one before comes back."""
    before = QLocale()
    yield lambda code: QLocale.setDefault(QLocale(code))
    QLocale.setDefault(before)


def moment(year: int, month: int, day: int) -> Instant:
    return Instant(QDateTime(QDate(year, month, day), QTime(12, 30)).toMSecsSinceEpoch())


@pytest.mark.parametrize(
    ("code", "day", "long_ago", "separator"),
    [
        ("en", "21 Nov", "01.2026", "Saturday, November 21"),
        ("vi", "21 thg 11", "01.2026", "Thứ Bảy, 21 tháng 11"),
        ("zh_CN", "11月21日", "2026/01", "11月21日星期六"),
        ("uk", "21 лист.", "01.2026", "субота, 21 листопада"),
    ],
)
def test_a_row_and_a_separator_name_a_day_in_the_order_of_the_language(
    speak: object, code: str, day: str, long_ago: str, separator: str
) -> None:
    speak(code)  # type: ignore[operator]
    now = moment(2026, 11, 25)
    assert row_time(moment(2026, 11, 21), now) == day
    assert row_time(moment(2026, 1, 2), now) == long_ago
    assert day_text(QDate(2026, 11, 21), QDate(2026, 11, 25)).lower() == separator.lower()
