"""Money: integers in minor units, never floats; a currency is never mixed with another."""

import msgspec

#: Digits after the point of currencies that do not have two (ISO 4217).
_DIGITS = {"VND": 0, "JPY": 0, "KRW": 0}


class Money(msgspec.Struct, frozen=True, gc=False, order=False):
    """`amount` in minor units (VND: đồng, UAH: kopiykas) of `currency`, an ISO 4217 code."""

    amount: int
    currency: str


def digits(currency: str) -> int:
    """How many digits of an amount stand after the decimal point."""
    return _DIGITS.get(currency, 2)
