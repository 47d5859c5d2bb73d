"""Plays one dialogue: what a demo buyer says next, given what the agent answered. Pure; randomness is passed in."""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from random import Random

import msgspec

from app.demo.checks import blanks
from app.demo.content import (
    Answers,
    Customer,
    DemoContent,
    Dialogue,
    Language,
    Meaning,
    Order,
    Photo,
    Phrasebook,
    Saying,
    Step,
)

#: "Отрима[в|ла]": the wording for a man, then for a woman.
_GENDERED = re.compile(r"\[([^|\]]*)\|([^|\]]*)\]")
#: Longer answers say more than a greeting, even where the buyer did not make it out.
_SMALL_TALK_LIMIT = 60
_THOUSANDS: dict[Language, str] = {"vi": ".", "zh_CN": ",", "uk": "\u00a0", "en": ","}


class Line(msgspec.Struct, frozen=True):
    """One message to send: a text, or a picture's file name."""

    text: str = ""
    picture: str = ""


def fill(text: str, known: Mapping[str, str]) -> str:
    """The line with its blanks filled and, where the language asks for it, the speaker's gender."""
    woman = known["gender"] == "female"
    return _GENDERED.sub(lambda match: match[2 if woman else 1], text).format_map(known)


def facts(content: DemoContent, customer: Customer, order: Order | None) -> dict[str, str]:
    """What fills the blanks in lines, in the customer's language."""
    language = customer.language
    found = {"name": customer.name, "gender": customer.gender, "shop": content.shop.name}
    if order is not None:
        first = content.products[order.lines[0].sku]
        found |= {
            "order": order.number,
            "product": first.name.get(language),
            "total": f"{order.total:,}".replace(",", _THOUSANDS[language]) + "\u00a0₫",
            "address": customer.address.line,
            "phone": customer.phone,
        }
        if order.tracking is not None and order.carrier is not None:
            found |= {"tracking": order.tracking, "carrier": order.carrier}
    return found


def meanings(answer: str, book: Phrasebook) -> set[Meaning]:
    """What a buyer reading `book`'s language makes of an agent's answer."""
    # The stop lets a keyword such as "так." tell a bare "yes" from the beginning of a longer word.
    text = unicodedata.normalize("NFC", answer).casefold().rstrip() + "."
    found = {meaning for meaning, pattern in _patterns(book).items() if pattern.search(text)}
    if Meaning.REFUSES in found:
        found.discard(Meaning.CONFIRMS)  # "unfortunately we can't do that" holds a "we can"
    if Meaning.OUT_OF_STOCK in found:
        found -= {Meaning.IN_STOCK, Meaning.CONFIRMS}
    return found


@lru_cache(maxsize=8)
def _patterns_of(language: Language, keywords: tuple[tuple[Meaning, tuple[str, ...]], ...]) -> dict[Meaning, re.Pattern[str]]:
    # Chinese has no spaces to begin a word at; elsewhere a keyword is the beginning of a word, so endings may follow.
    begin = "" if language == "zh_CN" else r"(?<!\w)"
    return {
        meaning: re.compile(begin + "(?:" + "|".join(re.escape(unicodedata.normalize("NFC", w).casefold()) for w in words) + ")")
        for meaning, words in keywords
    }


def _patterns(book: Phrasebook) -> dict[Meaning, re.Pattern[str]]:
    return _patterns_of(book.language, tuple(book.keywords.items()))


def candidates(content: DemoContent, customer: Customer) -> list[tuple[Dialogue, Order | None]]:
    """The dialogues this customer can be cast for, each with the order it is about (None: about none)."""
    own = [order for order in content.orders.values() if order.customer == customer.id]
    found: list[tuple[Dialogue, Order | None]] = []
    for dialogue in content.phrasebooks[customer.language].dialogues:
        if not dialogue.order:
            found.append((dialogue, None))
        for order in own:
            # The first line's product is the one talked about.
            category = content.products[order.lines[0].sku].category
            if order.state in dialogue.order and (not dialogue.category or category in dialogue.category):
                found.append((dialogue, order))
    return found


def answer_for(dialogue: Dialogue, answers: Answers, meaning: Meaning, known: Mapping[str, str], rng: Random) -> str:
    """An agent's wording of `meaning` in this dialogue: its own where it has some, otherwise a general one."""
    for wordings in (dialogue.answers.get(meaning, ()), answers[meaning]):
        fitting = [text for text in wordings if blanks(text) <= known.keys()]
        if fitting:
            return fill(rng.choice(fitting), known)
    raise LookupError(f"nothing to say for {meaning.value}")  # the content's check rules this out


def fitting_answer(dialogue: Dialogue, step: Step, answers: Answers, known: Mapping[str, str], rng: Random) -> str:
    """What a good agent says to the step's lines; for written histories and for agents that a test plays."""
    if step.replies:
        return fill(rng.choice(step.replies), known)
    meant = [meaning for meaning in step.hears if meaning in dialogue.answers and meaning is not Meaning.REFUSES]
    # A refusal is an answer too, but a shop would not refuse every second buyer.
    return answer_for(dialogue, answers, rng.choice(meant or [Meaning.REFUSES]), known, rng)


class Play:
    """A dialogue under way. Ask `open` once; then `hear` each answer or `nudge` when none came, until `finished`.

    `others` are phrasebooks of further languages in which the buyer gets the gist of an answer.
    """

    def __init__(
        self, dialogue: Dialogue, book: Phrasebook, known: Mapping[str, str], rng: Random, others: tuple[Phrasebook, ...] = ()
    ) -> None:
        self._dialogue = dialogue
        self._book = book
        self._known = known
        self._rng = rng
        self._others = others
        self._at = "start"
        self._chatted: set[Meaning] = set()
        self._nudged = 0
        self.finished = False

    @property
    def step(self) -> Step:
        """The step whose lines were said last; its `hears` are the answers it is waiting for."""
        return self._dialogue.steps[self._at]

    def open(self) -> list[Line]:
        """The buyer's first messages."""
        return self._enter("start")

    def hear(self, answer: str) -> list[Line]:
        """The reaction to an answer ("" for one that is no text); empty once finished."""
        if self.finished:
            return []
        self._nudged = 0
        heard = meanings(answer, self._book)
        for other in self._others:
            heard = heard or meanings(answer, other)
        step = self.step
        for meaning, target in step.hears.items():
            if meaning in heard:
                return self._enter(target)
        if len(answer) <= _SMALL_TALK_LIMIT and (small := self._small_talk(heard)):
            return small
        assert step.otherwise is not None  # noqa: S101 - a step that does not wait has finished the play
        return self._enter(step.otherwise)

    def nudge(self) -> list[Line]:
        """What the buyer says when nobody answers; after the last nudge they give up and the play is finished."""
        if self.finished:
            return []
        if self._nudged == len(self._book.nudges):
            self.finished = True
            return [self._line(self._book.gives_up)]
        self._nudged += 1
        return [self._line(self._book.nudges[self._nudged - 1])]

    def _small_talk(self, heard: set[Meaning]) -> list[Line]:
        """A word to "hello" or "one moment", at most once a step, so that it cannot go on for ever."""
        if heard and heard <= self._book.small_talk.keys():
            for meaning, wordings in self._book.small_talk.items():
                if meaning in heard and meaning not in self._chatted:
                    self._chatted.add(meaning)
                    return [self._line(wordings)]
        return []

    def _enter(self, name: str) -> list[Line]:
        self._at = name
        self._chatted.clear()
        self.finished = not self.step.waits
        return [self._line(saying) for saying in self.step.says]

    def _line(self, saying: Saying) -> Line:
        if isinstance(saying, Photo):
            return Line(picture=saying.picture)
        return Line(fill(self._rng.choice(saying), self._known))
