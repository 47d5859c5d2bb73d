"""Money as people read and type it: in the language in force, from and to integers in minor units."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLineEdit, QWidget

from app.desktop.kit.words import Words, say
from app.desktop.themes import Size
from app.domain.money import digits

_SIGNS = {"VND": "₫", "UAH": "₴", "CNY": "¥", "USD": "$", "EUR": "€"}
#: More digits than any amount has: beyond them somebody leans on the keyboard.
_MOST_DIGITS = 15


def money_text(amount: int, currency: str) -> str:
    """ "240 000 ₫", "1 234,50 ₴": grouped and placed as the language does."""
    places = digits(currency)
    return QLocale().toCurrencyString(amount / 10**places, _SIGNS.get(currency, currency), places)


def amount_text(amount: int, currency: str) -> str:
    """The amount alone, without groups, as one begins to change it in a field."""
    places = digits(currency)
    whole, part = divmod(abs(amount), 10**places)
    sign = "-" if amount < 0 else ""
    return f"{sign}{whole}{QLocale().decimalPoint()}{part:0{places}}" if places else f"{sign}{whole}"


def read_amount(text: str, currency: str) -> int | None:
    """What somebody typed, in minor units; None when it is no amount. Groups and the currency's sign may be there or not."""
    locale, places = QLocale(), digits(currency)
    plain = text.strip().removesuffix(_SIGNS.get(currency, currency)).removeprefix(_SIGNS.get(currency, currency)).strip()
    for group in (locale.groupSeparator(), " ", "\u00a0", "\u202f", "'"):
        if group != locale.decimalPoint():
            plain = plain.replace(group, "")
    whole, point, part = plain.partition(locale.decimalPoint())
    if not point and places and "." in plain:
        whole, point, part = plain.partition(".")  # the numeric pad's own point
    negative, whole = whole.startswith("-"), whole.removeprefix("-")
    if not (whole.isascii() and whole.isdecimal() and len(whole) <= _MOST_DIGITS) or len(part) > places:
        return None
    if point and not (part.isascii() and part.isdecimal()):
        return None
    amount = int(whole) * 10**places + int((part or "0").ljust(places, "0") if places else "0")
    found: int = -amount if negative else amount
    return found


class AmountField(QLineEdit):
    """A field for an amount of one currency."""

    def __init__(self, words: Words, currency: str, amount: int | None = None, parent: QWidget | None = None) -> None:
        """`words` is its accessible name."""
        super().__init__(parent)
        self._currency = currency
        self.setFixedHeight(Size.FIELD)
        self.setAccessibleName(say(words))
        self.setPlaceholderText(money_text(0, currency))
        if amount is not None:
            self.setText(amount_text(amount, currency))

    def amount(self) -> int | None:
        """In minor units; None while it is no amount."""
        return read_amount(self.text(), self._currency)
