"""Numbers that name a person or a purchase: order numbers and phones, found in running text and compared."""

import re
import unicodedata
from collections.abc import Iterator
from enum import StrEnum

import msgspec

from app.domain.text import grouped_numbers

#: DH-2024-001, MA_20931, 8842-1907: letters and digits with a hyphen or an underscore, at least four digits in all; or "#" and
#: digits; or letters directly before four or more digits.
_ORDER = re.compile(
    r"(?<![\w@.\-])(?:[#№＃] ?(?P<marked>[A-Za-z]{0,4}[-_]?\d{3,}[\w\-]*)|"
    r"(?P<joined>[A-Za-z]{0,4}\d{2,8}(?:[-_]\d{2,10}){1,3}|[A-Za-z]{1,4}(?:[-_]\d{2,12}){1,3}|[A-Z]{1,4}\d{5,14}))(?![\w@\-])",
    re.ASCII,  # Chinese stands close to numbers
)
_DIGITS = re.compile(r"(?<![\w.,\-])\+?\d{7,15}(?![\w\-]|[.,]\d)", re.ASCII)
#: Full-width forms, as Chinese input methods type them.
_WIDE = {0xFF01 + i: 0x21 + i for i in range(94)}
_DATE = re.compile(r"(?:19|20)\d\d[-_](?:0?[1-9]|1[0-2])(?:[-_](?:0?[1-9]|[12]\d|3[01]))?|\d{1,2}[-_]\d{1,2}(?:[-_]\d{2,4})?")
_LEAST_DIGITS = 4
#: Digits at the end that make a phone the same in all spellings: +84 90 123 45 67 and 0901234567.
_PHONE_TAIL = 8


class NumberKind(StrEnum):
    """What a number looks like."""

    ORDER = "order"
    PHONE = "phone"


class Found(msgspec.Struct, frozen=True, gc=False):
    """A number at `text[start:end]`; `key` is the same for all its spellings."""

    kind: NumberKind
    key: str
    start: int
    end: int


def order_key(number: str) -> str:
    """An order number without its looks."""
    return unicodedata.normalize("NFKC", number).upper().lstrip("#№ ").replace("_", "-").strip()


def phone_key(number: str) -> str:
    """A phone by its last digits; "" for what is too short for one."""
    digits = "".join(str(unicodedata.decimal(c)) for c in number if c.isdecimal())
    return digits[-_PHONE_TAIL:] if len(digits) > _PHONE_TAIL else ""


def numbers(text: str) -> list[Found]:
    """Order numbers and phones of `text`, from left to right, none inside another."""
    text, taken = text.translate(_WIDE), list[Found]()
    for found in sorted((*_orders(text), *_phones(text)), key=lambda one: (one.start, -one.end)):
        if not taken or found.start >= taken[-1].end:
            taken.append(found)
    return taken


def _orders(text: str) -> Iterator[Found]:
    for match in _ORDER.finditer(text):
        name = match["marked"] or match["joined"]
        start, end = match.span("marked" if match["marked"] else "joined")
        digits = sum(c.isdecimal() for c in name)
        if digits >= (_LEAST_DIGITS - 1 if match["marked"] else _LEAST_DIGITS) and not _DATE.fullmatch(name):
            yield Found(NumberKind.ORDER, order_key(name), start, end)


def _phones(text: str) -> Iterator[Found]:
    spans = [(match.start(), match.end()) for match in _DIGITS.finditer(text)]
    spans += [(start, end) for _digits, start, end in grouped_numbers(text) if not _ORDER.fullmatch(text[start:end])]
    for start, end in spans:
        key = phone_key(text[start:end])
        # An international or a national prefix: what has neither may be any number, such as a parcel's.
        first = unicodedata.normalize("NFKC", text[start:end]).lstrip("( ")[:1]
        if key and (first in "+0" or _chinese_mobile(text[start:end])):
            yield Found(NumberKind.PHONE, key, start, end)


def _chinese_mobile(text: str) -> bool:
    digits = [c for c in unicodedata.normalize("NFKC", text) if c.isdecimal()]
    return len(digits) == 11 and digits[0] == "1" and digits[1] >= "3"
