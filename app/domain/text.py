"""Text from outside: cleaning it, and folding it for search in four languages."""

import re
import unicodedata

# C0/C1 controls but tab and newline; bidi embeddings, overrides and isolates; zero-width marks that spoof names.
# ZWJ (200D) and variation selectors stay: emoji are built with them.
_UNWANTED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_CHINESE = re.compile("([\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af])")


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
