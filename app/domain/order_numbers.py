"""Order numbers as people type and paste them."""

from app.domain.text import one_line

#: Longest order number, in characters.
ORDER_LIMIT = 64
#: What people write before a number; it is no part of it.
_BEFORE_NUMBER = "#№＃ "
#: A shorter beginning, or one without a digit, is hardly meant as an order number.
_SHORTEST = 3


def order_number(typed: str) -> str:
    """The order number that was typed, without "#", "№" and outer spaces; "" when there is none."""
    return one_line(typed, ORDER_LIMIT + 1).lstrip(_BEFORE_NUMBER)[:ORDER_LIMIT].strip()


def spellings(number: str) -> list[str]:
    """The cases in which a shop may have written this number."""
    return list(dict.fromkeys((number, number.upper(), number.lower())))


def may_be_order_number(number: str) -> bool:
    """Whether somebody who searches for this may mean an order."""
    return len(number) >= _SHORTEST and " " not in number and any(map(str.isdigit, number))
