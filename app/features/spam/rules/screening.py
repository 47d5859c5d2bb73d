"""Puts the rules together: one message in, its findings out. Costs a few microseconds for what real buyers write."""

import re
import unicodedata
from collections.abc import Iterable

import msgspec

from app.domain.suspicion import SpamRules
from app.features.spam.rules.contacts import contacts
from app.features.spam.rules.findings import CAUGHT, Finding
from app.features.spam.rules.links import has_link, links, without_links
from app.features.spam.rules.offers import offers
from app.features.spam.rules.tricks import tricks

#: Characters looked at. A message has at most 4,000; several are looked at together.
LIMIT = 8_000
_WORDS = re.compile(r"\w+")
_ODD = re.compile("[’ʼ‘`´\u00ad\u034f\u200b\u200c\u200d\u2060\ufeff\ufe0f]")
_LIKE_APOSTROPHES = str.maketrans(dict.fromkeys("’ʼ‘`´", "'") | dict.fromkeys("\u00ad\u034f\u200b\u200c\u200d\u2060\ufeff\ufe0f"))


class Screened(msgspec.Struct, frozen=True):
    """What was found, the loudest first."""

    findings: tuple[Finding, ...] = ()

    @property
    def weight(self) -> int:
        """The sum."""
        return sum(finding.weight for finding in self.findings)

    @property
    def caught(self) -> bool:
        """Whether it is enough."""
        return self.weight >= CAUGHT

    def and_(self, finding: Finding | None) -> "Screened":
        """With one more."""
        return self if finding is None else screened((*self.findings, finding))


def legible(text: str) -> str:
    """The text as the rules read it: ornate letters made plain, in lower case, without joiners."""
    text = text[:LIMIT]
    if text.isascii():
        return text.lower()
    if _ODD.search(text) is not None:
        text = text.translate(_LIKE_APOSTROPHES)
    return text.lower() if unicodedata.is_normalized("NFKC", text) else unicodedata.normalize("NFKC", text).lower()


def screen(raw: str, rules: SpamRules, text: str | None = None) -> Screened:
    """The findings of a text alone. `text` saves making it legible again."""
    raw = raw[:LIMIT]
    text = legible(raw) if text is None else text
    found: list[Finding] = []
    bare = text
    if has_link(text):
        bare = without_links(text)
        if rules.links:
            found += links(text, rules.hosts)
    words = frozenset(_WORDS.findall(bare))
    if rules.contacts:
        found += contacts(bare, words)
    if rules.offers:
        found += offers(bare, words)
    if rules.tricks:
        found += tricks(raw, text)
    return screened(found)


def screened(found: Iterable[Finding]) -> Screened:
    """In order of weight."""
    return Screened(tuple(sorted(found, key=lambda finding: -finding.weight)))
