"""Spam: how much is found and how many honest buyers are hurt, by language; and what looking costs a message.

`python -m tests.benches --only spam` prints the rows with budgets; `python -m tests.benches.spam` prints a table:
precision, recall and false alarms by language, for the rules alone, the classifier alone, and both.
"""

import statistics
import sys
import time
from collections.abc import Callable, Iterable, Iterator

from app.domain.conversations import Conversation, with_message
from app.domain.ids import BuyerId, ConversationId, Instant, MessageId, ShopId, StaffId
from app.domain.messages import Author, Message, Text
from app.domain.people import Buyer
from app.domain.suspicion import SpamRules
from app.features.spam.hub.classifier import Classifier, fit
from app.features.spam.hub.records import Label
from app.features.spam.hub.screening import Screening
from app.features.spam.rules import Crowd, legible, screen
from app.hub.followers import Change
from tests.benches.measure import Row, alternate
from tests.fakes.spam_corpus import LANGUAGES, Sample, answered_before, corpus

RULES = SpamRules(hosts=("minhanh-shop.example",))
Verdict = Callable[[str], bool]


class Count:
    """Texts by what they are and what was said of them."""

    def __init__(self, samples: Iterable[Sample], verdict: Verdict) -> None:
        judged = [(sample.spam, verdict(sample.text)) for sample in samples]
        self.found = judged.count((True, True))
        self.missed = judged.count((True, False))
        self.wrong = judged.count((False, True))
        self.right = judged.count((False, False))

    @property
    def precision(self) -> float:
        """Share of spam among what was called so; 1 where nothing was."""
        called = self.found + self.wrong
        return self.found / called if called else 1.0

    @property
    def recall(self) -> float:
        """Share of the spam that was found."""
        return self.found / (self.found + self.missed)

    @property
    def false_alarms(self) -> float:
        """Share of honest texts that were called spam."""
        return self.wrong / (self.wrong + self.right)


def by_rules(text: str) -> bool:
    """As a message by itself; what several messages show together comes on top in the hub."""
    return screen(text, RULES).caught


def learnt(samples: Iterable[Sample]) -> Classifier:
    """What a shop's hub would learn: agents marked the spam among `samples`, and answered everything else."""
    labels = [Label(sample.text, sample.spam, marked=sample.spam) for sample in samples]
    labels += [Label(text, spam=False, marked=False) for text in answered_before()]
    made = fit(labels, len(labels), Instant(0), Instant(0))
    if made is None:
        raise RuntimeError("the corpus is too small to learn from")
    return made


def judged_by(made: Classifier) -> Verdict:
    """Whether it would be caught: only while the classifier is in force."""
    return lambda text: made.facts.in_force and made.score(text) >= made.facts.threshold


def halves(samples: Iterable[Sample]) -> tuple[list[Sample], list[Sample]]:
    """Every other text of each family: to learn from, and new variations of the same."""
    sides: tuple[list[Sample], list[Sample]] = ([], [])
    for place, sample in enumerate(samples):
        sides[place % 2].append(sample)
    return sides


def table() -> str:
    """The figures, as text."""
    everything = corpus()
    unseen = [sample for sample in everything if not sample.seen]
    first, second = halves(everything)
    lines = []
    for title, known, asked in (
        ("New kinds: families of texts of which nothing was learnt or tuned", [s for s in everything if s.seen], unseen),
        ("Known kinds: new variations of families that agents have marked", first, second),
    ):
        made = learnt(known)
        score = judged_by(made)
        facts = made.facts
        lines += [
            "",
            title,
            f"  classifier: {facts.labels} labels, {facts.spam} spam; held out: precision {facts.precision:.3f}, "
            f"recall {facts.recall:.3f}, threshold {facts.threshold:.3f}, in force: {'yes' if facts.in_force else 'no'}",
            f"  {'':8}{'':>8}{'texts':>13}   {'rules alone':^30}   {'classifier alone':^30}   {'both':^30}",
            f"  {'language':8}{'spam':>8}{'honest':>13}" + f"   {'precision':>10}{'recall':>8}{'false al.':>12}" * 3,
        ]
        for language in (*LANGUAGES, "all"):
            samples = [sample for sample in asked if language in (sample.language, "all")]
            cells = ""
            for verdict in (by_rules, score, lambda text, score=score: by_rules(text) or score(text)):
                count = Count(samples, verdict)
                honest = count.wrong + count.right
                cells += f"   {count.precision:>10.3f}{count.recall:>8.3f}{f'{count.wrong}/{honest}':>12}"
            spam = sum(sample.spam for sample in samples)
            lines.append(f"  {language:8}{spam:>8}{len(samples) - spam:>13}{cells}")
    return "\n".join(lines[1:])


def rows(quick: bool, peers: bool) -> Iterator[Row]:
    """Quality of rules and classifier together on kinds that neither knew; microseconds of the processor for a message."""
    everything = corpus()
    unseen = [sample for sample in everything if not sample.seen]
    made = learnt([sample for sample in everything if sample.seen])
    score = judged_by(made)
    for language in LANGUAGES:
        samples = [sample for sample in unseen if sample.language == language]
        alone, both = Count(samples, by_rules), Count(samples, lambda text: by_rules(text) or score(text))
        note = f"rules alone {alone.precision:.3f}, {alone.recall:.3f}, {alone.false_alarms:.4f}"
        yield Row("spam", f"precision, rules and classifier, {language}", both.precision, "", 0.99, floor=True, note=note)
        yield Row("spam", f"recall, rules and classifier, {language}", both.recall, "", 0.75, floor=True)
        yield Row("spam", f"honest texts called spam, {language}", both.false_alarms, "", 0.005)
    yield from _costs([sample.text for sample in everything if not sample.spam], made, 3 if quick else 7)


def _costs(texts: list[str], made: Classifier, runs: int) -> Iterator[Row]:
    crowd = Crowd()

    def each(do: Callable[[int, str], object]) -> Callable[[], float]:
        def measure() -> float:
            began = time.process_time()
            for place, text in enumerate(texts):
                do(place, text)
            return (time.process_time() - began) / len(texts) * 1e6

        return measure

    def remember(place: int, text: str) -> None:
        crowd.pace(ConversationId(str(place)), 1, Instant(0))
        crowd.copies("shop", ConversationId(str(place)), legible(text), Instant(0))

    follow, change = Screening(lambda _shop, _text: None).follow, _established()
    reference, passed, looked, remembered, scored = alternate(
        each(lambda _place, text: [text.casefold() for _ in range(50)]),
        each(lambda _place, _text: follow(None, change)),  # type: ignore[arg-type]  # it does not get that far
        each(lambda _place, text: screen(text, RULES)),
        each(remember),
        each(lambda _place, text: made.score(text)),
        runs=runs,
    )
    fifty = "50 casefolds"
    length = f"{statistics.mean(map(len, texts)):.0f} characters on average"
    yield Row("spam", "a message in a conversation that people are in", passed, "µs", 0.2, reference, fifty)
    yield Row("spam", "rules for a new buyer's honest message", looked, "µs", 8.0, reference, fifty, note=length)
    yield Row("spam", "the same text from others, and the pace", remembered, "µs", 4.0, reference, fifty)
    yield Row("spam", "classifier's score for a message", scored, "µs", 40.0, reference, fifty)


def _established() -> Change:
    """A buyer writes again after somebody answered: nothing is looked at."""
    buyer = Buyer(id=BuyerId("b"), name="Olena")
    before = Conversation(id=ConversationId("c"), buyer=buyer, created=Instant(0), last_number=2, answered_by=StaffId("lan"))
    message = Message(
        id=MessageId("m"), conversation=before.id, number=3, author=Author.BUYER, author_id="b", author_name="Olena",
        time=Instant(1), body=Text("where is it?"),
    )  # fmt: skip
    after = with_message(before, message)
    return Change(shop=ShopId("shop"), actor=None, before=before, after=after, message=message)


def main() -> int:
    """The command line."""
    print(table())  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
