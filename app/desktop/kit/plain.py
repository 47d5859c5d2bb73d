"""Text from outside, made fit to show: cleaned, on one line where a row asks for it, never markup."""

from functools import lru_cache
from typing import Final

from app.domain import text as law

_SHORT: Final = 200


def plain(text: str) -> str:
    """`text` without control and direction-changing characters; line breaks are "\\n", tabs stay."""
    return text if text.isascii() and text.isprintable() else law.clean(text)


def one_line(text: str, limit: int = 300) -> str:
    """`text` as one line of at most `limit` characters, white space collapsed; for list rows, heads and pills."""
    # Cut first: a buyer may paste a megabyte, and laying out a row must not walk it.
    return _kept(text, limit) if len(text) < _SHORT else law.one_line(text[: limit * 4], limit)


# Rows say the same names and words again at each painting.
@lru_cache(maxsize=2000)
def _kept(text: str, limit: int) -> str:
    return law.one_line(text, limit)


def tip(text: str) -> str:
    """`text` for setToolTip, which guesses whether it got markup: an invisible break behind < and & makes it guess no."""
    return plain(text).replace("<", "<\u200b").replace("&", "&\u200b")
