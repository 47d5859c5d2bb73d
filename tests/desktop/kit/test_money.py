"""Money in four languages: shown, and read back as it is typed."""

import pytest
from PySide6.QtCore import QLocale

from app.desktop.kit.money import amount_text, money_text, read_amount

LOCALES = ("en_US", "vi_VN", "zh_CN", "uk_UA")


@pytest.fixture(params=LOCALES)
def locale(request: pytest.FixtureRequest):  # type: ignore[no-untyped-def]
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


@pytest.mark.parametrize(("amount", "currency"), [(240_000, "VND"), (123_450, "UAH"), (0, "VND"), (7, "UAH"), (10**12, "VND")])
def test_what_is_shown_can_be_typed(locale: str, amount: int, currency: str) -> None:
    """CHAT-26: an amount survives being shown and typed again, with groups and sign or without."""
    assert read_amount(money_text(amount, currency), currency) == amount
    assert read_amount(amount_text(amount, currency), currency) == amount


@pytest.mark.parametrize("typed", ["", "abc", "1e5", "NaN", "1,2,3.4.5", "٣", "9" * 20, "--5", "5-"])
def test_what_is_no_amount_is_none(locale: str, typed: str) -> None:
    """Letters, other scripts' digits, too many digits: nothing is guessed."""
    assert read_amount(typed, "UAH") is None


def test_no_minor_units_where_there_are_none() -> None:
    """Đồng have no hundredths; kopiykas have two digits and no third."""
    QLocale.setDefault(QLocale("en_US"))
    assert read_amount("12.5", "VND") is None
    assert read_amount("12.5", "UAH") == 1_250
    assert read_amount("12.345", "UAH") is None
    assert read_amount("-12.30", "UAH") == -1_230
