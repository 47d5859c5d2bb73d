"""Offers that nobody makes who wants to buy something: loans, bets, prizes, followers, jobs, "your account will be locked".

Two of a topic's phrases, or one beside a link or a hidden contact, are needed; one alone is what an honest buyer may say too
("do you have instalments?", "I got a text that my parcel is held, is it from you?").
"""

import functools
import re
import unicodedata
from collections.abc import Iterable, Iterator

from app.features.spam.rules import phrases
from app.features.spam.rules.findings import Finding

#: Weights of a main phrase and of one beside it.
_MAIN, _BESIDE = 60, 40
#: Of a topic at most.
_MOST = 120
_WAGE_WEIGHT = 30
#: Letters by which words are looked up.
_BEGINNING = 3
_DIGITS = frozenset("0123456789")
_WORDS = re.compile(r"\w+")
#: Letters that a Vietnamese phrase without its accents needs.
_BARE = 7
_HAS_HAN = re.compile("[\u4e00-\u9fff]")
_HAS_CYRILLIC = re.compile("[а-яіїєґ]")
#: Money for time: 300-500k/ngày, £300 a day, 1500 грн на день. Nobody who buys says so.
_WAGE = re.compile(
    r"\d\s?(?:k|tr|usd|\$|£|€|грн)?\s?(?:/|a |per |на |mỗi )\s?(?:ngày|tháng|day|week|день|місяць)(?!\w)|日结\s?\d|日赚|月入过万"
)


def offers(text: str, words: frozenset[str]) -> Iterator[Finding]:
    """`text` as `legible` gives it, without its links; `words` those in it."""
    found: dict[str, tuple[list[str], list[str]]] = {}
    for phrase, topic, beside in _possible(text, words):
        if phrase in text:
            found.setdefault(topic, ([], []))[beside].append(phrase)
    for topic, (main, others) in found.items():
        weak = [phrase for phrase in others if not any(phrase in other for other in main)]
        if main or len(weak) > 1:
            yield Finding(f"offer.{topic}", min(_MAIN * len(main) + _BESIDE * len(weak), _MOST), (main or weak)[0])
    if not _DIGITS.isdisjoint(text) and (wage := _WAGE.search(text)) is not None:
        yield Finding("offer.wage", _WAGE_WEIGHT, wage[0])


#: (phrase, topic, whether it only adds)
_Entry = tuple[str, str, bool]


def _possible(text: str, words: frozenset[str]) -> Iterable[_Entry]:
    """The phrases worth looking for: those whose first word is there. Most messages need none of them."""
    if not text.isascii() and _HAS_HAN.search(text):
        return _entries("han")
    if text.isascii() or not _HAS_CYRILLIC.search(text):
        index = _by_first_word("plain" if text.isascii() else "latin")
        return [entry for word in words & index.keys() for entry in index[word]]
    # Ukrainian words are inflected: how they begin is what counts.
    index = _by_first_word("cyrillic")
    return [entry for word in {word[:_BEGINNING] for word in words} & index.keys() for entry in index[word]]


@functools.cache
def _entries(script: str) -> tuple[_Entry, ...]:
    """For text in ASCII, Vietnamese phrases lose their accents; only long ones are kept, since short ones then mean anything."""
    made = []
    for line in {"han": phrases.HAN, "cyrillic": phrases.CYRILLIC}.get(script, phrases.LATIN).strip().splitlines():
        topic, sign, rest = line.split(" ", 2)
        for phrase in rest.split(" | "):
            text = _bare(phrase) if script == "plain" else phrase
            if text == phrase or len(text) >= _BARE:
                made.append((text, topic, sign == "+"))
    return tuple(made)


@functools.cache
def _by_first_word(script: str) -> dict[str, list[_Entry]]:
    index: dict[str, list[_Entry]] = {}
    for entry in _entries(script):
        word = _WORDS.findall(entry[0])[0]
        index.setdefault(word[:_BEGINNING] if script == "cyrillic" else word, []).append(entry)
    return index


def _bare(phrase: str) -> str:
    decomposed = unicodedata.normalize("NFD", phrase.replace("đ", "d"))
    return "".join(c for c in decomposed if not unicodedata.combining(c))
