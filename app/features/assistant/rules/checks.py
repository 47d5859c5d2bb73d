"""What is looked at before a text goes to a buyer. Pure; a false alarm costs trust, so a check says only what is sure."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from functools import cache

import msgspec

from app.domain.text import fold
from app.features.assistant.rules.numbers import NumberKind, numbers

#: Texts longer than this are looked at up to here.
_MOST = 8_000


class Check(StrEnum):
    """Each can be switched off."""

    VARIABLE = "variable"
    CARD = "card"
    SECRET = "secret"  # noqa: S105 - the name of a check
    NAME = "name"
    NUMBER = "number"


class Doubt(msgspec.Struct, frozen=True):
    """Why a text should be looked at again. `what` is the piece of text that it is about, `whose` the other buyer's name."""

    check: Check
    what: str
    whose: str = ""


class Person(msgspec.Struct, frozen=True):
    """A buyer as far as the checks know them. `orders` and `phones` are keys, see `numbers`."""

    name: str
    orders: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()


def doubts(text: str, buyer: Person, others: Iterable[Person], on: Iterable[Check] = tuple(Check)) -> list[Doubt]:
    """What is doubtful in a text for `buyer`; `others` are the buyers whose chats were open lately."""
    text = text[:_MOST]
    known = list(others)
    look: Mapping[Check, Callable[[], Doubt | None]] = {
        Check.CARD: lambda: _card(text),
        Check.SECRET: lambda: _secret(text),
        Check.VARIABLE: lambda: _variable(text),
        Check.NUMBER: lambda: _number(text, buyer, known),
        Check.NAME: lambda: _name(text, buyer, known),
    }
    wanted = frozenset(on)
    return [doubt for check, find in look.items() if check in wanted and (doubt := find()) is not None]


# -- a variable that nobody filled in ---------------------------------------------------------------------------------

_VARIABLE = re.compile(r"\{\{?\s?[^\W\d][\w ]{0,38}\}?\}|｛[^\W\d][\w ]{0,38}｝|\[(?:NAME|ORDER|DATE|TEXT)\]")


def _variable(text: str) -> Doubt | None:
    match = _VARIABLE.search(text)
    return Doubt(Check.VARIABLE, match[0]) if match else None


# -- card numbers and secrets -----------------------------------------------------------------------------------------

# Digits of any script, parted by one or two spaces, hyphens or dots.
_LONG = re.compile(r"(?<![\dA-Za-z])\d(?:[\s\u00a0\u2009\u202f.\-\u2010-\u2015\u2212]{0,2}\d){12,18}(?![\dA-Za-z])")
# The first digits of the card networks, with the lengths that they use: a parcel's number seldom has both and Luhn's digit.
_NETWORKS = (
    (re.compile(r"4"), {13, 16, 19}),
    (re.compile(r"5[1-5]|2(?:2[2-9]|[3-6]|7[01]|720)"), {16}),
    (re.compile(r"3[47]"), {15}),
    (re.compile(r"3(?:0[0-5]|[68])"), {14}),
    (re.compile(r"6(?:011|4[4-9]|5)"), {16, 19}),
    (re.compile(r"35(?:2[89]|[3-8])"), {16}),
    (re.compile(r"62|81"), {16, 17, 18, 19}),
    (re.compile(r"9704"), {16, 19}),  # Napas, Viet Nam
    (re.compile(r"220[0-4]|9860|8600"), {16}),
)


def luhn(digits: str) -> bool:
    """Whether the last digit is the one that card numbers end with."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def _card(text: str) -> Doubt | None:
    for match in _LONG.finditer(text):
        digits = "".join(str(unicodedata.decimal(c)) for c in match[0] if c.isdecimal())
        network = any(len(digits) in lengths and prefix.match(digits) for prefix, lengths in _NETWORKS)
        if network and len(set(digits)) > 1 and luhn(digits):
            return Doubt(Check.CARD, match[0])
    return None


# A word for a secret, a word or sign that leads to it, and something that can be one. "Never tell anybody your CVV" has none.
_PRIVATE_WORDS = r"passw(?:or)?d|pass ?code|cvv2?|cvc2?|pin ?code|otp|mat khau|ma pin|ma otp|пароль|паролем|паролю|пін-?код|пін"
_CHINESE = "密码|口令|验证码|安全码|卡背面三位"
_LEADS = r"(?:\s*(?:[:=]|-|–|—|\bis\b|\bla\b|\bце\b|是|为|\s)\s*)"
_VALUE = r"(?:(?=[!-~]{0,40}\d)[!-~]{3,40}|[A-Za-z]+[!@#$%^&*][!-~]{2,40})"
# "Pin" is a battery in Vietnamese, and "mk" may be "I": of these only what can be nothing else.
_NARROW = r"(?<![^\W_])(?:pin\s*(?:[:=]|\bis\b|\bla\b)?\s*\d{4}(?![\w%]|\s*(?:mah|ma\b|%|wh|\d))|mk\s*[:=]\s*[!-~]{3,40})"


@cache
def _secrets() -> re.Pattern[str]:
    spaced = rf"(?<![^\W_])(?:{_PRIVATE_WORDS})(?![^\W\d_](?<![\u4e00-\u9fff]))"
    return re.compile(rf"(?:{spaced}|{_CHINESE}){_LEADS}{_VALUE}|(?:{_CHINESE})[0-9][!-~]{{2,40}}|{_NARROW}")


def _secret(text: str) -> Doubt | None:
    # Folded letter by letter: mật khẩu, MẬT KHẨU and mat khau are one; Chinese keeps standing close together.
    folded = "".join(fold(c).strip() or c for c in unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text)))
    match = _secrets().search(folded)
    return Doubt(Check.SECRET, match[0].strip()) if match else None


# -- somebody else's name, order or phone -----------------------------------------------------------------------------


def _number(text: str, buyer: Person, others: Iterable[Person]) -> Doubt | None:
    found = numbers(text)
    if not found:
        return None
    for one in found:
        mine, theirs = (buyer.orders, "orders") if one.kind is NumberKind.ORDER else (buyer.phones, "phones")
        if one.key in mine:
            continue
        for other in others:
            if one.key in getattr(other, theirs):
                return Doubt(Check.NUMBER, text[one.start : one.end], other.name)
    return None


#: Before a name, these show that the buyer is spoken to, and not of somebody.
_BEFORE = frozenset(
    re.findall(
        r"\S+",
        "hi hello hey dear thanks thank you morning afternoon evening sorry chao ban anh chi em co chu bac da a oi on vang thua"
        " loi привіт вітаю вітаємо доброго дня добрий день ранок вечір шановна шановний пані пане дякую дякуємо",
    )
)
_AFTER = frozenset({"oi", "a", "nhe", "nha"})
#: What a shop calls those who gave no name.
_NOBODY = frozenset(re.findall(r"\S+", "guest visitor customer buyer khach hang гість покупець 访客 游客 顾客 客户"))
_HAN = re.compile(r"[\u3400-\u9fff]")
_TITLES = ("小姐", "先生", "女士")
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ\-][^\W\d_]+)*")


def _name(text: str, buyer: Person, others: Iterable[Person]) -> Doubt | None:
    """Somebody else is spoken to by name: after a greeting, before a comma, at the beginning; or the whole name is there."""
    heard = [(match[0], fold(match[0]).strip(), match.start(), match.end()) for match in _WORD.finditer(text)]
    own = _parts(buyer.name)
    for other in others:
        parts = _parts(other.name)
        theirs = [part for part in parts if part not in own and part not in _NOBODY]
        if not theirs or fold(other.name) == fold(buyer.name):
            continue
        if _HAN.search(other.name):
            spoken = _spoken_in_chinese(text, other.name, buyer.name)
        else:
            spoken = _spoken(text, heard, parts, frozenset(theirs))
        if spoken:
            return Doubt(Check.NAME, spoken, other.name)
    return None


def _spoken(text: str, heard: list[tuple[str, str, int, int]], parts: list[str], theirs: frozenset[str]) -> str:
    size = len(parts)
    for place, (word, folded, start, end) in enumerate(heard):
        # The whole name in a row can hardly be anything else.
        if size > 1 and [one[1] for one in heard[place : place + size]] == parts and word[:1].isupper():
            return text[start : heard[place + size - 1][3]]
        # A part of it, written as a name, where one speaks to somebody.
        if folded not in theirs or not word[:1].isupper() or len(folded) < 2:
            continue
        before = heard[place - 1] if place else None
        follows = text[end : end + 1]
        ends = follows in ("", ",", "!", "，", "！") or (place + 1 < len(heard) and heard[place + 1][1] in _AFTER)
        near = before is not None and text[before[3] : start].strip(" ,") == "" and before[1] in _BEFORE
        if near and ends:
            return word
    return ""


def _spoken_in_chinese(text: str, name: str, own: str) -> str:
    compact = "".join(name.split())
    if len(compact) >= 2 and compact in text and compact not in own:
        return compact
    family = compact[:1]
    if own.startswith(family):
        return ""
    for title in _TITLES:
        if f"{family}{title}" in text:
            return f"{family}{title}"
    return ""


def _parts(name: str) -> list[str]:
    return [fold(match[0]).strip() for match in _WORD.finditer(name)]
