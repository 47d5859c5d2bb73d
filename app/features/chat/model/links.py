"""Addresses inside a text: http and https alone, as plain text; where each really leads is asked for before it opens."""

import re

import msgspec

# Quotes, brackets and white space end an address; so do what ends a sentence and the middle of a Markdown link.
_LINK = r"(?i)https?://(?:(?!\]\()[^\s<>\"'“”‘’«»「」『』（）【】，。；！？、])+"  # compiled at the first address
_SENTENCE_END = ".,;:!?…*_~"
_PAIRS = {")": "(", "]": "["}


class Link(msgspec.Struct, frozen=True):
    """An address inside a text: `start` and `end` count its characters."""

    start: int
    end: int
    address: str


def links(text: str) -> tuple[Link, ...]:
    """The http and https addresses in `text`; nothing else counts as one."""
    if "://" not in text:
        return ()
    found = []
    for match in re.finditer(_LINK, text):
        address = match.group().rstrip(_SENTENCE_END)
        # "(see https://a.b/c)" ends before the bracket, "https://a.b/c_(d)" keeps its own.
        while address[-1:] in _PAIRS and address.count(address[-1]) > address.count(_PAIRS[address[-1]]):
            address = address[:-1].rstrip(_SENTENCE_END)
        if len(address) > len("https://"):
            found.append(Link(match.start(), match.start() + len(address), address))
    return tuple(found)
