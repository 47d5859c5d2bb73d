"""Text from outside: cleaning it, and folding it for search in four languages."""

import re
import unicodedata

# C0/C1 controls but tab and newline; bidi embeddings, overrides and isolates; zero-width marks that spoof names.
# ZWJ (200D) and variation selectors stay: emoji are built with them.
_UNWANTED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_CHINESE = re.compile("([\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af])")
#: Full-width forms, as Chinese input methods type them, to ASCII.
_WIDE = {0xFF01 + i: 0x21 + i for i in range(94)}
_EMOJI = re.compile("([\u203c\u2049\u2122\u2139\u2190-\u2bff\U0001f000-\U0001f3fa\U0001f400-\U0001faff])")
_APOSTROPHE = re.compile("(?<=\\w)['\u2019\u02bc`\u00b4](?=\\w)")
_DIGITS = re.compile(r"(?<!\w)\+?\d{1,4}(?:[ .\-()]{1,2}\d{1,4}){2,}(?!\w)")


#: Fewest digits that, written in groups, are taken for one number.
PHONE_DIGITS = 7


def clean(text: str) -> str:
    """The text without control and direction-changing characters; line breaks become "\\n"."""
    return _UNWANTED.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str, limit: int) -> str:
    """Cleaned, with every run of white space one space, at most `limit` characters."""
    return " ".join(clean(text).split())[:limit].rstrip()


def fold(text: str) -> str:
    """For search (CHAT-6): lower case, đ→d, marks stripped on Latin only (й and ї stay letters), spaces around Chinese."""
    lowered = unicodedata.normalize("NFC", text).casefold()
    if lowered.isascii():
        return lowered
    out: list[str] = []
    for character in lowered:
        if character == "đ":
            out.append("d")
        elif (character > "\x7f" and character < "\u0370") or "\u1e00" <= character <= "\u1eff":
            out.extend(c for c in unicodedata.normalize("NFD", character) if not unicodedata.combining(c))
        elif not unicodedata.combining(character):
            out.append(character)
    return _CHINESE.sub(r" \1 ", "".join(out))


def searchable(text: str) -> str:
    """What an index of words holds for `text`, and what a query is turned into: `fold` and a few habits of writing.

    м'ята, м’ята and мʼята are one word; each emoji stands alone; 0901 234-567 is found as 0901234567 too.
    """
    folded = _APOSTROPHE.sub("", fold(text.translate(_WIDE)))
    if not folded.isascii():
        folded = _EMOJI.sub(r" \1 ", folded)
    joined = ["".join(filter(str.isdecimal, match[0])) for match in _DIGITS.finditer(folded)]
    return " ".join([folded, *(number for number in joined if len(number) >= PHONE_DIGITS)])
