"""Text from outside: cleaning it, and folding it for search in four languages."""

import functools
import re
import unicodedata
from collections.abc import Iterator, Sequence

# Classes over the whole of Unicode take milliseconds to compile, so that is done at first use: the start is measured.

# C0/C1 controls but tab and newline; bidi embeddings, overrides and isolates; zero-width marks that spoof names.
# ZWJ (200D) and variation selectors stay: emoji are built with them.
_UNWANTED = (
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_HAN = "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
# Skin tones (1F3FB–1F3FF) are left out: a thumb is found whatever its colour.
_PICTOGRAMS = "\u203c\u2049\u2122\u2139\u2190-\u2bff\U0001f000-\U0001f3fa\U0001f400-\U0001faff"
_APOSTROPHES = "'\u2019\u02bc`\u00b4"
# Within a word an apostrophe joins, elsewhere it parts. For text as `_INDEXED` leaves it.
_BETWEEN_WORDS = rf"(?<![^ ])[{_APOSTROPHES}]+|[{_APOSTROPHES}]+(?![^ ])|[{_APOSTROPHES}]{{2,}}"
_WORD = rf"[^ {_APOSTROPHES}]+(?:[{_APOSTROPHES}][^ {_APOSTROPHES}]+)*"
_GROUP = r"\d[ .\-()]{1,2}\d"
_GROUPED = r"(?<!\w)\+?\d{1,4}(?:[ .\-()]{1,2}\d{1,4}){2,}(?!\w)"
#: Full-width forms, as Chinese input methods type them, to ASCII.
_WIDE = {0xFF01 + i: 0x21 + i for i in range(94)}
_WITHOUT_APOSTROPHES = dict.fromkeys(map(ord, _APOSTROPHES))
#: Fewest digits that, written in groups, are taken for one number.
NUMBER_DIGITS = 7

_compiled = functools.cache(re.compile)


def clean(text: str) -> str:
    """The text without control and direction-changing characters; line breaks become "\\n"."""
    if text.isascii() and text.isprintable():
        return text
    return _compiled(_UNWANTED).sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str, limit: int) -> str:
    """Cleaned, with every run of white space one space, at most `limit` characters."""
    return " ".join(clean(text).split())[:limit].rstrip()


def fold(text: str) -> str:
    """For search (CHAT-6): lower case, đ→d, marks stripped on Latin only (й and ї stay letters), spaces around Chinese."""
    return text.lower() if text.isascii() else unicodedata.normalize("NFC", text).translate(_FOLDED)


class _Folding(dict[int, str]):
    """Each character's folded form, worked out when it is first met: a cache adds thousands of messages a second."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = self.folded(chr(code))
        return folded

    def folded(self, character: str) -> str:
        """Spaces around Chinese; otherwise letter by letter."""
        if _compiled(f"[{_HAN}]").match(character):
            return f" {character} "
        return "".join(map(_plain, character.casefold()))


class _Indexing(_Folding):
    """The same for an index of words: nothing is left but letters, digits, pictograms, apostrophes and spaces."""

    def folded(self, character: str) -> str:
        """Spaces around pictograms too, and in place of whatever is no word."""
        if _compiled(f"[{_PICTOGRAMS}]").match(character):
            return f" {character} "
        plain = super().folded(chr(_WIDE.get(ord(character), ord(character))))
        return "".join(c if c.isalnum() or c in _APOSTROPHES else " " for c in plain)


def _plain(character: str) -> str:
    if character == "đ":
        return "d"
    if "\x7f" < character < "\u0370" or "\u1e00" <= character <= "\u1eff":
        return "".join(c for c in unicodedata.normalize("NFD", character) if not unicodedata.combining(c))
    return "" if unicodedata.combining(character) else character


_FOLDED = _Folding()
_INDEXED = _Indexing()


def searchable(text: str) -> str:
    """What an index of words holds for `text`: its words after `fold` and a few habits of writing, a space between them.

    м'ята, м’ята and мʼята are one word; each emoji stands alone; 0901 234-567 is found as 0901234567 too.
    """
    text = text if text.isascii() else unicodedata.normalize("NFC", text)
    folded = text.translate(_INDEXED)
    if _compiled(f"[{_APOSTROPHES}]").search(folded):
        folded = _compiled(_BETWEEN_WORDS).sub(" ", folded).translate(_WITHOUT_APOSTROPHES)
    found = folded.split()
    if _compiled(_GROUP).search(text):
        found += [number for number, _, _ in grouped_numbers(text)]
    return " ".join(found)


def grouped_numbers(text: str) -> Iterator[tuple[str, int, int]]:
    """Phone and order numbers that are written in groups: their digits, and from where to where in `text`."""
    for match in _compiled(_GROUPED).finditer(text):
        digits = "".join(filter(str.isdecimal, match[0])).translate(_WIDE)
        if len(digits) >= NUMBER_DIGITS:
            yield digits, match.start(), match.end()


def words(text: str) -> Iterator[tuple[str, int, int]]:
    """The words of `text` as the index knows them, each with where it starts and ends in `text`.

    `text` must be in Unicode's form NFC.
    """
    folded = [_INDEXED[code] for code in map(ord, text)]
    line = "".join(folded)
    if len(line) == len(text) and all(folded):
        origin: Sequence[int] = range(len(text))
    else:
        origin = [i for i, part in enumerate(folded) for _ in part]
    for match in _compiled(_WORD).finditer(line):
        yield match[0].translate(_WITHOUT_APOSTROPHES), origin[match.start()], origin[match.end() - 1] + 1


def phone_hint(phone: str) -> str:
    """All but the last three digits hidden; "" where there is no number."""
    return "" if not phone else "••• ••• " + phone[-3:] if len(phone) > 6 else "•••"
