"""The shop's past answers, found by how much what was asked then is like what is asked now. Plain Python, in memory."""

import math
from array import array
from collections.abc import Collection, Iterator
from hashlib import blake2b
from heapq import nlargest

import msgspec

from app.domain.ids import DAY, Instant
from app.domain.text import searchable
from app.features.assistant.rules.languages import language_of
from app.features.assistant.rules.pairs import Ask, Pair

#: Past questions that vote, and entries of the index that are walked for one question, the rarest features first.
_NEIGHBOURS = 48
_WALK = 120_000
#: Characters of a past question that are kept, to say why an answer is offered.
_ASKED = 160
#: Features in more than this share of all entries tell nothing, once there are enough entries.
_COMMON, _ENOUGH = 0.2, 2_000
#: The weight of what was said before the question; of how long a question is (as BM25's b); of parts of words.
_CONTEXT, _LENGTH, _PARTS = 0.35, 0.6, 0.4
#: Likeness to this power is a vote: one good match outweighs many poor ones.
_POWER = 3.0
#: The share of common features from which two answers are one.
_SAME = 0.6
_HALF_LIFE = 180 * DAY
#: Below this likeness nothing is offered: hardly one in ten of those fitted, and a wrong suggestion costs more than none.
LEAST = 0.2


class Suggestion(msgspec.Struct, frozen=True):
    """An answer with its variables in braces. `asked` is the past question that it was given to, `likeness` 0–1, `times` how
    often it was given, by `agents` different people."""

    key: str
    answer: str
    asked: str
    likeness: float
    times: int
    agents: int
    time: Instant


class _Answer:
    """One answer in all its uses."""

    __slots__ = ("agents", "key", "language", "last", "shape", "text", "times")

    def __init__(self, key: str, text: str) -> None:
        self.key = key
        self.text = text
        self.times = 0
        self.last = Instant(0)
        self.agents: tuple[str, ...] = ()
        self.language = language_of(text)
        self.shape: frozenset[str] | None = None


class _Entry:
    """One question that got one answer, however often."""

    __slots__ = ("answer", "asked", "time", "times", "weight")

    def __init__(self, asked: str, answer: _Answer, weight: float) -> None:
        self.asked = asked
        self.answer = answer
        self.weight = weight
        self.times = 0
        self.time = Instant(0)


def _hashed(text: str) -> int:
    return int.from_bytes(blake2b(text.encode("utf-8"), digest_size=8).digest(), "big")


def answer_key(answer: str) -> str:
    """Names an answer without saying it: the same for the same words."""
    return blake2b(searchable(answer).encode("utf-8"), digest_size=8).hexdigest()


class Index:
    """Grows pair by pair. Used from one thread at a time."""

    def __init__(self, most: int = 60_000) -> None:
        """`most` entries are held; what comes after is counted where it is known already, and otherwise left out."""
        self._most = most
        self._entries: list[_Entry] = []
        # By a hash of question, context and answer: the texts themselves would be a third of the memory.
        self._places: dict[int, int] = {}
        self._answers: dict[str, _Answer] = {}
        self._postings: dict[str, array[int]] = {}
        self._length = 0.0

    def __len__(self) -> int:
        return len(self._entries)

    def add(self, pair: Pair) -> None:
        """Learns one."""
        key = answer_key(pair.answer)
        known = self._answers.get(key)
        if known is None:
            known = self._answers[key] = _Answer(key, pair.answer)
        known.times += 1
        if pair.by not in known.agents:
            known.agents += (pair.by,)
        known.last = max(known.last, pair.time)
        features = frozenset(_features(pair.question, pair.context))
        name = _hashed(f"{searchable(pair.question)}\n{searchable(pair.context)}\n{key}")
        place = self._places.get(name)
        if place is None:
            if len(self._entries) >= self._most or not features:
                return
            place = self._places[name] = len(self._entries)
            weight = float(len(features))
            self._length += weight
            self._entries.append(_Entry(pair.question[:_ASKED], known, weight))
            for feature in features:
                posting = self._postings.get(feature)
                if posting is None:
                    posting = self._postings[feature] = array("I")
                posting.append(place)
        entry = self._entries[place]
        entry.times += 1
        entry.time = max(entry.time, pair.time)

    def drop(self, pair: Pair) -> None:
        """Unlearns one that was added: what nobody else was answered is offered no more."""
        key = answer_key(pair.answer)
        place = self._places.get(_hashed(f"{searchable(pair.question)}\n{searchable(pair.context)}\n{key}"))
        if (known := self._answers.get(key)) is not None:
            known.times = max(0, known.times - 1)
        if place is not None:
            entry = self._entries[place]
            entry.times = max(0, entry.times - 1)

    def find(self, ask: Ask, now: Instant, hidden: Collection[str] = (), most: int = 3) -> list[Suggestion]:
        """The best answers, the best first, none twice in almost the same words; those with a key in `hidden` left out."""
        near = self._near(ask)
        language = language_of(ask.question) or language_of(ask.context)
        votes: dict[str, float] = {}
        best: dict[str, tuple[float, _Entry]] = {}
        for likeness, place in near:
            entry = self._entries[place]
            key = entry.answer.key
            if key in hidden or not entry.times:
                continue
            age = max(0, now - entry.time)
            vote = likeness**_POWER * (1 + math.log(entry.times)) * (0.6 + 0.4 * 0.5 ** (age / _HALF_LIFE))
            votes[key] = votes.get(key, 0.0) + vote
            if key not in best or likeness > best[key][0]:
                best[key] = (likeness, entry)
        for key in list(votes):
            answer = self._answers[key]
            votes[key] *= 1 + 0.15 * math.log(len(answer.agents))
            if language and answer.language and answer.language != language:
                del votes[key]  # however alike the questions: the buyer could not read it
        return self._chosen(votes, best, most)

    def _chosen(self, votes: dict[str, float], best: dict[str, tuple[float, _Entry]], most: int) -> list[Suggestion]:
        chosen: list[Suggestion] = []
        shapes: list[frozenset[str]] = []
        for key in sorted(votes, key=lambda one: (-votes[one], one)):
            answer = self._answers[key]
            if answer.shape is None:
                answer.shape = frozenset(searchable(answer.text).split())
            if any(_alike(answer.shape, other) for other in shapes):
                continue
            likeness, entry = best[key]
            shapes.append(answer.shape)
            chosen.append(Suggestion(key, answer.text, entry.asked, likeness, answer.times, len(answer.agents), answer.last))
            if len(chosen) == most:
                break
        return chosen

    def _near(self, ask: Ask) -> list[tuple[float, int]]:
        """Likeness and place of the entries that are most like it."""
        count = len(self._entries)
        if not count:
            return []
        common = count * _COMMON if count > _ENOUGH else count + 1
        wanted = frozenset(_features(ask.question, ask.context))
        lists = [(len(posting), feature, posting) for feature in wanted if (posting := self._postings.get(feature))]
        lists.sort(key=lambda one: (one[0], one[1]))
        # What was never heard counts too: the more of a question is new, the less anything is like it.
        unheard = len(wanted) - len(lists)
        whole = unheard * 0.25 * math.log(1 + count)
        scores, walked = [0.0] * count, 0
        for size, feature, posting in lists:
            weight = math.log(1 + (count - size + 0.5) / (size + 0.5)) * _weight(feature)
            whole += weight
            walked += size
            if size > common or walked > _WALK:
                continue
            for place in posting:
                scores[place] += weight
        if whole <= 0.0:
            return []
        mean, own = self._length / count, float(len(wanted))
        entries = self._entries
        found = []
        least = LEAST * whole
        for place, score in enumerate(scores):
            if score >= least:
                # A question that says much more than this one is less like it.
                longer = max(0.0, entries[place].weight - own) / mean
                found.append((score / whole / (1 + _LENGTH * longer), place))
        return [one for one in nlargest(_NEIGHBOURS, found) if one[0] >= LEAST]


def _weight(feature: str) -> float:
    kind = feature[0]
    return _PARTS if kind == "p" else _CONTEXT if kind == "c" else 1.0


def _features(question: str, context: str) -> Iterator[str]:
    """Words, pairs of words and parts of words of the question; words of the context."""
    words = searchable(_without_numbers(question)).split()[-80:]
    for place, word in enumerate(words):
        yield f"w{word}"
        if place:
            yield f"b{words[place - 1]} {word}"
        if len(word) > 3 and word.isalpha():
            for at in range(len(word) - 2):
                yield f"p{word[at : at + 3]}"
    for word in searchable(_without_numbers(context)).split()[:60]:
        yield f"c{word}"


def _without_numbers(text: str) -> str:
    return "".join("0" if c.isdecimal() else c for c in text)


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    together = len(one | other)
    return not together or len(one & other) / together >= _SAME
