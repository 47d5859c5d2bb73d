"""Text from outside, made fit to show: no control characters, nothing that turns the reading direction, never markup."""

import re

# Everything that has no shape of its own and can move or hide its neighbours. U+200C and U+200D stay: Indic words and
# emoji families are built with them. Tags (U+E0020…) stay: they spell flags.
_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_UNSEEN = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f{_BIDI}\ufeff\ufff9-\ufffb]")
_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def plain(text: str) -> str:
    """`text` with every line break as "\\n" and without control and direction characters; tabs stay."""
    if text.isascii() and text.isprintable():
        return text
    text = _BREAKS.sub("\n", text)
    return _LONE_SURROGATE.sub("\ufffd", _UNSEEN.sub("", text))


def one_line(text: str, limit: int = 300) -> str:
    """`text` as one line of at most `limit` characters, white space collapsed; for list rows, heads and pills."""
    # Cut first: a buyer may paste a megabyte, and laying out a row must not walk it.
    return " ".join(plain(text[: limit * 4]).split())[:limit]


def tip(text: str) -> str:
    """`text` for setToolTip, which guesses whether it got markup: an invisible break behind < and & makes it guess no."""
    return plain(text).replace("<", "<\u200b").replace("&", "&\u200b")
