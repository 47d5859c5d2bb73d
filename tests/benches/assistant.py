"""Suggestions: how often the answer that was really sent is among the three offered, by language; what asking and learning cost.

`python -m tests.benches --only assistant` prints the rows with budgets; `python -m tests.benches.assistant` prints a table:
suggestions, and beside them the three commonest answers and three at random, on chats held out by time and on buyers' wordings
that no learnt chat has; and the false alarms of the checks before sending.
"""

import random
import resource
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from app.demo.content import LANGUAGES, Language
from app.demo.dialogues import meanings
from app.domain.ids import Instant
from app.domain.messages import Author, Text
from app.domain.text import searchable
from app.features.assistant.rules.checks import Person, doubts
from app.features.assistant.rules.index import Index, answer_key
from app.features.assistant.rules.numbers import NumberKind, numbers, order_key
from app.features.assistant.rules.pairs import Ask, Pair, PairMaker
from tests.benches.measure import Row
from tests.fakes.answered_corpus import Talk, content, interleaved, talks

Offer = Callable[[Pair], list[str]]
_TALKS = 400


class Hits:
    """Of how many pairs the answer was among three: word for word after masking, nearly, or another wording of the same."""

    def __init__(self, pairs: Iterable[Pair], offer: Offer, language: Language) -> None:
        book = content().phrasebooks[language]
        self.count = self.exact = self.near = self.meant = 0
        for pair in pairs:
            offered = offer(pair)
            self.count += 1
            gold = answer_key(pair.answer)
            self.exact += any(answer_key(one) == gold for one in offered)
            self.near += any(_near(one, pair.answer) for one in offered)
            meaning = meanings(pair.answer, book)
            self.meant += any(_near(one, pair.answer) or meaning & meanings(one, book) for one in offered)

    def share(self, hits: int) -> float:
        """Part of all."""
        return hits / max(self.count, 1)


def _near(one: str, other: str) -> bool:
    first, second = set(searchable(one).split()), set(searchable(other).split())
    return len(first & second) >= 0.6 * len(first | second)


def pairs_of(several: list[Talk]) -> list[Pair]:
    """What would be learnt from them."""
    maker = PairMaker()
    return [pair for message in interleaved(several) if (pair := maker.take(message)) is not None]


def learnt(pairs: Iterable[Pair], most: int = 200_000) -> Index:
    """An index of them."""
    made = Index(most)
    for pair in pairs:
        made.add(pair)
    return made


def split(language: Language, seed: int = 1) -> tuple[list[Pair], list[Pair], list[Pair]]:
    """Pairs to learn from, of the last fifth in time, and of chats whose buyers use other wordings. No chat is in two of them."""
    known = talks(language, _TALKS, seed)
    cut = _TALKS * 4 // 5
    return pairs_of(known[:cut]), pairs_of(known[cut:]), pairs_of(talks(language, _TALKS // 5, seed, fresh=True))


def by_index(made: Index) -> Offer:
    """What the assistant offers."""
    return lambda pair: [one.answer for one in made.find(Ask(pair.question, pair.context), pair.time)]


def commonest(pairs: Iterable[Pair]) -> Offer:
    """The three answers given most often."""
    counts, texts = Counter[str](), dict[str, str]()
    for pair in pairs:
        key = answer_key(pair.answer)
        counts[key] += 1
        texts[key] = pair.answer
    top = [texts[key] for key, _count in counts.most_common(3)]
    return lambda _pair: top


def at_random(pairs: Iterable[Pair]) -> Offer:
    """Any three answers of the language."""
    texts, rng = sorted({pair.answer for pair in pairs}), random.Random(1)
    return lambda _pair: rng.sample(texts, 3)


def table(seeds: tuple[int, ...] = (1,)) -> str:
    """The figures, as text."""
    # One index of all languages, as a shop has it.
    parts = {language: [split(language, seed) for seed in seeds] for language in LANGUAGES}
    lines = []
    for place, title in ((1, "Chats held out by time"), (2, "Buyers' wordings that no learnt chat has")):
        lines += [
            "", f"{title}: the answer that was sent is among three, word for word | nearly | or the same in other words",
            f"  {'language':9}{'answers':>8}{'to ask':>8}   {'suggested':^24}{'commonest three':^24}{'three at random':^24}",
        ]  # fmt: skip
        for language in LANGUAGES:
            cells, count, distinct = [], 0, 0
            for number in range(len(seeds)):
                made = learnt(pair for one in LANGUAGES for pair in parts[one][number][0])
                known, asked = parts[language][number][0], parts[language][number][place]
                count, distinct = count + len(asked), len({answer_key(pair.answer) for pair in known})
                cells.append([Hits(asked, offer, language) for offer in (by_index(made), commonest(known), at_random(known))])
            text = ""
            for column in range(3):
                hits = [row[column] for row in cells]
                shares = [sum(getattr(h, kind) for h in hits) / sum(h.count for h in hits) for kind in ("exact", "near", "meant")]
                text += "   " + " | ".join(f"{share:5.1%}" for share in shares)
            lines.append(f"  {language:9}{distinct:>8}{count:>8}{text}")
    return "\n".join(lines[1:])


# -- checks -----------------------------------------------------------------------------------------------------------


def alarms() -> tuple[int, Counter[str], int, int]:
    """Texts that the demo's agents wrote, ten other buyers' chats having been open before: how many there are; doubts about
    them, by check; then the same texts put into the wrong chat: how many hold a name or a number that is wrong there, and
    how many of those are found."""
    texts, found, wrong, caught = 0, Counter[str](), 0, 0
    lately: list[Person] = []
    for language in LANGUAGES:
        for talk in talks(language, _TALKS // 2, 7):
            for place, message in enumerate(talk.messages):
                if message.author is not Author.STAFF or not isinstance(message.body, Text):
                    continue
                texts, text, person = texts + 1, message.body.text, _person(talk, place)
                others = [one for one in lately if one.name != person.name]
                found.update(doubt.check.value for doubt in doubts(text, person, others))
                if others and (person.name in text or any(one.key in person.orders | person.phones for one in numbers(text))):
                    wrong += 1
                    caught += bool(doubts(text, others[0], [person, *others[1:]]))
            lately = [_person(talk, len(talk.messages)), *lately][:10]
    return texts, found, wrong, caught


def _person(talk: Talk, before: int) -> Person:
    """As the window knows a buyer: their orders, and what was said before message `before`."""
    name = talk.messages[0].author_name
    seen = [one for message in talk.messages[:before] if isinstance(message.body, Text) for one in numbers(message.body.text)]
    shop = content()
    own = [order.number for order in shop.orders.values() if shop.customers[order.customer].name == name]
    return Person(
        name,
        frozenset([*map(order_key, own), *(one.key for one in seen if one.kind is NumberKind.ORDER)]),
        frozenset(one.key for one in seen if one.kind is NumberKind.PHONE),
    )


# -- what it costs ----------------------------------------------------------------------------------------------------


def many(count: int) -> list[Pair]:
    """Pairs as different as those of a big shop: questions of the corpus, each with words of its own."""
    rng = random.Random(3)
    base = [pair for language in LANGUAGES for pair in split(language)[0]]
    words = sorted({word for pair in base for word in pair.question.split()})
    made = []
    for place in range(count):
        pair = base[place % len(base)]
        question = pair.question + " " + " ".join(rng.choices(words, k=6))
        answer = f"{pair.answer} {rng.choice(words)} {place % 5_000}"
        made.append(Pair(pair.conversation, place, question, pair.context, answer, pair.by, pair.time))
    return made


def costs(count: int, asks: int) -> tuple[float, float, float, int, float]:
    """Milliseconds of processor for an ask: median and 95th of a hundred; microseconds to learn a pair; entries; MiB."""
    pairs = many(count)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.process_time()
    made = learnt(pairs)
    learning = (time.process_time() - began) / count * 1e6
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    taken = []
    for pair in random.Random(5).sample(pairs, asks):
        began = time.process_time()
        made.find(Ask(pair.question, pair.context), Instant(pair.time))
        taken.append((time.process_time() - began) * 1_000)
    taken.sort()
    return statistics.median(taken), taken[int(len(taken) * 0.95)], learning, len(made), grown


def rows(quick: bool, peers: bool) -> Iterator[Row]:
    """Quality against the commonest answers; milliseconds of the processor with 50,000 pairs."""
    languages = LANGUAGES[:2] if quick else LANGUAGES
    parts = {language: split(language) for language in languages}
    made = learnt(pair for known, _, _ in parts.values() for pair in known)
    for language, (known, asked, fresh) in parts.items():
        for what, pairs, floor in (("held out by time", asked, 0.5), ("wordings never learnt", fresh, 0.35)):
            hits, base = Hits(pairs, by_index(made), language), Hits(pairs, commonest(known), language)
            note = f"{hits.count} asked; in other words {hits.share(hits.meant):.2f}; commonest three {base.share(base.near):.2f}"
            title = f"sent answer in three, {what}, {language}"
            yield Row("assist", title, hits.share(hits.near), "", floor, floor=True, note=note)
    texts, found, wrong, caught = alarms()
    kinds = ", ".join(f"{check} {count}" for check, count in found.items()) or "none"
    note = f"{texts} texts: {kinds}"
    yield Row("assist", "false alarms of the checks, share of texts", found.total() / texts, "", 0.002, note=note)
    yield Row("assist", "texts for somebody else that are noticed", caught / wrong, "", 0.9, floor=True, note=f"of {wrong}")
    median, high, learning, entries, grown = costs(5_000 if quick else 50_000, 100)
    yield Row("assist", "an ask among 50,000 pairs, 95th of 100", high, "ms", 30.0, note=f"median {median:.1f}")
    yield Row("assist", "learning a pair", learning, "µs", 600.0, note=f"{entries} entries, {grown:.0f} MiB")


def main() -> int:
    """The command line."""
    print(table())  # noqa: T201
    texts, found, wrong, caught = alarms()
    print(f"\nChecks: {found.total()} false alarms in {texts} texts {dict(found)}; {caught} of {wrong} for somebody else noticed")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
