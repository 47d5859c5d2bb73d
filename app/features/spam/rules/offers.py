"""Offers that nobody makes who wants to buy something: loans, bets, prizes, followers, jobs, "your account will be locked".

Two of a topic's phrases, or one beside a link or a hidden contact, are needed; one alone is what an honest buyer may say too
("do you have instalments?", "I got a text that my parcel is held, is it from you?").
"""

import functools
import re
import unicodedata
from collections.abc import Iterator

from app.features.spam.rules import phrases
from app.features.spam.rules.findings import Finding

#: Weights of a main phrase and of one beside it.
_MAIN, _BESIDE = 60, 40
#: Letters that a Vietnamese phrase without its accents needs.
_BARE = 7
_HAS_HAN = re.compile("[\u4e00-\u9fff]")
_HAS_CYRILLIC = re.compile("[а-яіїєґ]")
#: Money for time: 300-500k/ngày, £300 a day, 1500 грн на день. Nobody who buys says so.
_WAGE = re.compile(
    r"\d\s?(?:k|tr|usd|\$|£|€|грн)?\s?(?:/|a |per |на |mỗi )\s?(?:ngày|tháng|day|week|день|місяць)(?!\w)|日结\s?\d|日赚|月入过万"
)


def offers(text: str) -> Iterator[Finding]:
    """`text` as `legible` gives it, without its links."""
    for topic, main, beside in _phrases(text):
        strong = [phrase for phrase in main if phrase in text]
        weak = [phrase for phrase in beside if phrase in text and not any(phrase in other for other in strong)]
        if strong or len(weak) > 1:
            weight = _MAIN * len(strong) + _BESIDE * len(weak)
            yield Finding(f"offer.{topic}", min(weight, 120), (strong or weak)[0])
    if (wage := _WAGE.search(text)) is not None:
        yield Finding("offer.wage", 30, wage[0])


#: (topic, main phrases, phrases beside). Plain substrings: regular expressions over so many cost ten times as much.
_Phrases = tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...]


def _phrases(text: str) -> _Phrases:
    if text.isascii():
        return _table("plain")
    if _HAS_HAN.search(text):
        return _table("han")
    return _table("cyrillic" if _HAS_CYRILLIC.search(text) else "latin")


@functools.cache
def _table(script: str) -> _Phrases:
    """For text in ASCII, Vietnamese phrases lose their accents; only long ones are kept, since short ones then mean anything."""
    found: dict[str, tuple[list[str], list[str]]] = {}
    for line in {"han": phrases.HAN, "cyrillic": phrases.CYRILLIC}.get(script, phrases.LATIN).strip().splitlines():
        topic, sign, rest = line.split(" ", 2)
        for phrase in rest.split(" | "):
            text = _bare(phrase) if script == "plain" else phrase
            if text == phrase or len(text) >= _BARE:
                found.setdefault(topic, ([], []))[sign == "+"].append(text)
    return tuple((topic, tuple(main), tuple(beside)) for topic, (main, beside) in found.items())


def _bare(phrase: str) -> str:
    decomposed = unicodedata.normalize("NFD", phrase.replace("đ", "d"))
    return "".join(c for c in decomposed if not unicodedata.combining(c))
