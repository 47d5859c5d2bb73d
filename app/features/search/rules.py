"""What a search means (CHAT-6): words in any order, "phrases", the last word as a beginning, numbers however grouped.

Accent-free both ways: "dat hang" finds "đặt hàng", and "đặt hàng" finds "dat hang", since many write without marks.
"""

import re
import unicodedata
from collections.abc import Sequence

import msgspec

from app.domain.people import Buyer
from app.domain.text import grouped_numbers, searchable, words

#: Characters of a message that a hit shows.
EXCERPT = 120
# Patterns, compiled when they are first used: the start reads this module.
_QUOTED = '["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)|([^\\s"“”„«»]+)'
_SPACED_DIGITS = r"\+?\d[\d .\-()]*"
_BREAKS = r"\s"
#: A shorter beginning would match half of everything.
_PREFIX_LETTERS = 2
_NUMBER_DIGITS = 5
_HINT_DIGITS = 2


class Phrase(msgspec.Struct, frozen=True):
    """Words that follow one another; with `prefix` the last one is only a beginning."""

    words: tuple[str, ...]
    prefix: bool = False


class Query(msgspec.Struct, frozen=True):
    """All `phrases`, in any order; or, when the query is one long number, that `number` in one piece."""

    phrases: tuple[Phrase, ...]
    number: str = ""

    def __bool__(self) -> bool:
        return bool(self.phrases)


def parse(text: str) -> Query:
    """The meaning of what was typed; empty when it holds no word."""
    text = unicodedata.normalize("NFC", text)
    phrases: list[Phrase] = []
    last = ""
    for match in re.finditer(_QUOTED, text):
        # Without joined numbers: those are asked for as a whole, by `number`.
        found = tuple(word for word, _, _ in words(match[1] or match[2] or ""))
        if found:
            phrases.append(Phrase(found))
            last = match[2] or ""
    # A space after the last word says that it is complete.
    if last and text.endswith(last) and _is_beginning(phrases[-1].words[-1]):
        phrases[-1] = Phrase(phrases[-1].words, prefix=True)
    digits = "".join(filter(str.isdecimal, text)) if re.fullmatch(_SPACED_DIGITS, text.strip()) else ""
    return Query(tuple(phrases), digits if len(digits) >= _NUMBER_DIGITS else "")


def _is_beginning(word: str) -> bool:
    return len(word) >= _PREFIX_LETTERS and word.isalnum()


def expression(query: Query) -> str:
    """The query for FTS5 over `searchable` text."""
    parts = " AND ".join(f'"{" ".join(p.words)}"{" *" if p.prefix else ""}' for p in query.phrases)
    return f'({parts}) OR "{query.number}" *' if query.number else parts


def matches(query: Query, text: str) -> bool:
    """Whether a text holds what the query asks for; what the index answers, worked out by reading."""
    return holds(query, searchable(text).split())


def holds(query: Query, found: Sequence[str]) -> bool:
    """The same for the words of a text's `searchable` form."""
    whole = all(any(_at(phrase, found, i) for i in range(len(found))) for phrase in query.phrases)
    return bool(query) and (whole or (bool(query.number) and any(word.startswith(query.number) for word in found)))


def _at(phrase: Phrase, found: Sequence[str], start: int) -> bool:
    """Whether `phrase` stands in `found` from `start` on."""
    here = found[start : start + len(phrase.words)]
    if len(here) < len(phrase.words) or tuple(here[:-1]) != phrase.words[:-1]:
        return False
    return here[-1].startswith(phrase.words[-1]) if phrase.prefix else here[-1] == phrase.words[-1]


def spans(query: Query, text: str) -> tuple[tuple[int, int], ...]:
    """Where in `text` (in form NFC) the query was found: (start, length), ascending, not overlapping."""
    found = list(words(text))
    plain = [word for word, _, _ in found]
    hits: list[tuple[int, int]] = []
    for phrase in query.phrases:
        size = len(phrase.words)
        hits.extend((found[i][1], found[i + size - 1][2]) for i in range(len(found)) if _at(phrase, plain, i))
    if query.number:
        hits.extend((a, b) for number, a, b in grouped_numbers(text) if number.startswith(query.number))
        hits.extend((a, b) for word, a, b in found if word.startswith(query.number))
    return tuple((start, end - start) for start, end in _joined(sorted(hits)))


def _joined(ranges: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in ranges:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def excerpt(query: Query, text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """One line around the first thing found, at most EXCERPT characters and two "…", with its spans."""
    text = unicodedata.normalize("NFC", text)
    found = spans(query, text)
    first = found[0][0] if found else 0
    start = 0 if len(text) <= EXCERPT or first < EXCERPT // 2 else first - EXCERPT // 4
    if start:  # begin with a whole word where one is near
        gap = text.rfind(" ", start - 12, start)
        start = gap + 1 if gap >= 0 else start
    end = min(start + EXCERPT, len(text))
    before, after = "…" if start else "", "…" if end < len(text) else ""
    line = before + re.sub(_BREAKS, " ", text[start:end]) + after
    shift = len(before) - start
    inside = tuple((a + shift, min(a + n, end) - a) for a, n in found if a >= start and a < end)
    return line, inside


def finds_buyer(query: Query, name: str, buyer: Buyer) -> bool:
    """Whether every word begins a word of the buyer's name (`name`: its `searchable` form), or the number is theirs."""
    if query.number or (len(query.phrases) == 1 and query.phrases[0].words[-1].isdecimal()):
        hint = "".join(filter(str.isdecimal, buyer.phone_hint))
        number = query.number or query.phrases[0].words[-1]
        # The whole number is at the hub only: what this machine knows are its last digits.
        if len(hint) >= _HINT_DIGITS and (number.endswith(hint) or hint.endswith(number)):
            return True
    beginnings = [word for phrase in query.phrases for word in phrase.words]
    return bool(beginnings) and all(f" {word}" in f" {name}" for word in beginnings)
