"""Tricks with letters that deceive machines and not people: alphabets mixed in a word, joiners, ornate letters, shouting."""

import re
from collections.abc import Iterator

from app.features.spam.rules.findings import Finding

_JOINER = re.compile("[^\\W\\d_][\u00ad\u034f\u200b-\u200d\u2060\ufeff]+[^\\W\\d_]")
_MIXED = re.compile("[a-z][а-яіїєґ]|[а-яіїєґ][a-z]")
_WORD = re.compile("[a-zа-яіїєґ]{4,}")
_STACKED = re.compile("[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u20d0-\u20f0]{3,}")
#: Letters of mathematics, in circles, in squares: 𝐙𝐚𝐥𝐨, ⓩⓐⓛⓞ.
_ORNATE = re.compile("[\U0001d400-\U0001d7ff\u24b6-\u24e9\U0001f130-\U0001f189]{3,}")
#: A word that is an alphabet's own and carries a few letters of another; "iPhone-а" and "USB-кабель" have a hyphen or a name.
_LOOKALIKES = frozenset("aceiopxyасеіорху")
#: One look for all of them: hardly any message has such a character.
_ANY = re.compile(
    "[\u00ad\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u200b-\u200d\u2060\u20d0-\u20f0\u24b6-\u24e9\ufeff\U0001d400-\U0001d7ff\U0001f130-\U0001f189]"
)
_CYRILLIC = re.compile("[а-яіїєґ]")
_SIGNS = re.compile(r"([$€£₫%!🎁🎉🔥💰🚀])(?:\s?\1){5,}")


def tricks(raw: str, text: str) -> Iterator[Finding]:
    """`raw` as it came, `text` as `legible` gives it."""
    if not raw.isascii():
        if _ANY.search(raw) is not None:
            yield from _odd_letters(raw)
        if _CYRILLIC.search(text) and _MIXED.search(text) and (word := _mixed_word(text)) is not None:
            yield Finding("trick.mixed", 60, word)
    if (found := _SIGNS.search(raw)) is not None and found[1] != "!":
        yield Finding("trick.signs", 30, found[1])


def _odd_letters(raw: str) -> Iterator[Finding]:
    if (found := _JOINER.search(raw)) is not None:
        yield Finding("trick.joiner", 100, found[0][:1])
    if _STACKED.search(raw) is not None:
        yield Finding("trick.stacked", 50)
    if (found := _ORNATE.search(raw)) is not None:
        yield Finding("trick.ornate", 70, found[0][:30])


def _mixed_word(text: str) -> str | None:
    """A word whose letters of the rarer alphabet all look like letters of the other."""
    for match in _WORD.finditer(text):
        latin = [c for c in match[0] if c <= "z"]
        cyrillic = [c for c in match[0] if c > "z"]
        fewer = min(latin, cyrillic, key=len)
        if fewer and set(fewer) <= _LOOKALIKES:
            return match[0][:30]
    return None
