"""Labelled messages in four languages: expands the families of tests/data/spam, split so that no template is on both sides."""

import random
import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

from app.demo.loading import load

FOLDER = Path(__file__).resolve().parent.parent / "data" / "spam"
LANGUAGES = ("vi", "zh_CN", "uk", "en")
#: Texts taken of each family, so that a family with many choices does not outweigh the others.
OF_A_FAMILY = {True: 8, False: 12}
_INNERMOST = re.compile(r"\{([^{}]*)\}")


class Sample(msgspec.Struct, frozen=True):
    """One message. `seen`: rules may be tuned on it and a classifier may learn from it."""

    language: str
    family: str
    text: str
    spam: bool
    seen: bool


def corpus(languages: tuple[str, ...] = LANGUAGES) -> list[Sample]:
    """All of it, always the same, every text once."""
    found: dict[tuple[str, str], Sample] = {}
    for language in languages:
        places = {True: 0, False: 0}
        for spam, family, templates in _families(language):
            # In turn, each kind for itself.
            seen = places[spam] % 2 == 0
            places[spam] += 1
            for text in _texts(family + language, templates, OF_A_FAMILY[spam]):
                found.setdefault((language, text), Sample(language, family, text, spam, seen))
    return list(found.values())


def answered_before() -> list[str]:
    """What the demo's buyers say: written apart from the corpus, harmless, and answered; a shop's history."""
    return sorted(
        {
            line
            for book in load().phrasebooks.values()
            for dialogue in book.dialogues
            for step in dialogue.steps.values()
            for lines in step.says
            if isinstance(lines, tuple)
            for line in lines
            if isinstance(line, str)
        }
    )


def _families(language: str) -> Iterator[tuple[bool, str, list[str]]]:
    for block in re.split(r"^\[", (FOLDER / f"{language}.txt").read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        head, *lines = block.splitlines()
        kind, family = head.rstrip("]").split()
        yield kind == "spam", family, [line for line in lines if line.strip()]


def _texts(seed: str, templates: list[str], limit: int) -> list[str]:
    """Distinct texts, the templates in turn."""
    chance = random.Random(seed)
    made: dict[str, None] = {}
    for _ in range(40 * limit):
        for template in templates:
            if len(made) < limit:
                made.setdefault(_filled(template, chance))
    return list(made)


def _filled(template: str, chance: random.Random) -> str:
    while (choice := _INNERMOST.search(template)) is not None:
        template = template[: choice.start()] + chance.choice(choice[1].split("|")) + template[choice.end() :]
    return " ".join(template.split())
