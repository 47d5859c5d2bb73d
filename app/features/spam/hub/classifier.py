"""A shop's own classifier: which texts its agents call spam, by the letters they are made of.

Character n-grams (2 to 4: single characters only add noise, measured), hashed, and a linear model: it knows no language, so
it works for each, and no words are kept in it.
scikit-learn is imported when it is first needed, on the thread that needs it: that takes seconds, which no start shall pay.
"""

import functools
import hashlib
import math
import os
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from app.domain.ids import Instant
from app.domain.text import fold
from app.features.spam.hub.records import Label

#: Labels that it takes, and of each kind; fewer say nothing reliable.
LABELS, OF_EACH = 200, 40
#: Share of those called spam on held-out labels that must be spam, and how many it must find there.
PRECISION, FOUND = 0.99, 15
#: Never judged on less than this, however well it went.
LEAST_THRESHOLD = 0.6
#: Of so many harmless texts one may be called spam.
ONE_IN = 1_000
FEATURES = 2**18
_GRAMS = (2, 3, 4)
_FOLDS = 5
_LENGTH = 2_000
#: Harmless texts as much alike as this (cosine) are held out together: what matters is how it takes a kind of words that it
#: never saw. Held out one by one, each would be judged by its own twins, and the measure would flatter: it promised 0.99
#: where new kinds got 0.85. Spam is held out one by one, since it does come in variations of the same.
_ALIKE = 0.4
#: How much heavier "not spam" weighs than that somebody simply answered: it takes back a mistake.
_CLEARED = 3.0
_VERSION = 1
_DIGITS = str.maketrans("123456789", "000000000")


class Damaged(Exception):
    """The file is not what was written."""


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of a classifier. `threshold`, `precision`, `recall` 0.0–1.0, measured on labels held out.

    `in_force`: it may judge. `newest` is the time of the newest mark that it has learnt from, `marks` how many there were.
    """

    version: int = _VERSION
    features: int = FEATURES
    labels: int = 0
    spam: int = 0
    marks: int = 0
    newest: Instant = Instant(0)
    learnt: Instant = Instant(0)
    threshold: float = 1.0
    precision: float = 0.0
    recall: float = 0.0
    in_force: bool = False
    intercept: float = 0.0


class Classifier:
    """Judges texts. Made by `fit` or `load`; never changes."""

    def __init__(self, facts: Facts, weights: Any) -> None:
        """`weights`: a float32 array of `facts.features`."""
        self.facts = facts
        self._weights = weights

    def score(self, text: str) -> float:
        """How surely it is spam, 0.0–1.0. The vectoriser's own way for one text takes four times as long (0.4 ms)."""
        found = _hashed(_prepared(text))
        if not found:
            return 0.0
        total = sum(float(self._weights[place]) * count for place, count in found.items())
        length = math.sqrt(sum(count * count for count in found.values()))
        return _sigmoid((total / length if length else 0.0) + self.facts.intercept)

    def save(self, path: Path) -> None:
        """Writes it whole or not at all: a hash, what is known of it as JSON, the weights; a line each."""
        body = msgspec.json.encode(self.facts) + b"\n" + self._weights.tobytes()
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_suffix(".new")
        with beside.open("wb") as file:
            file.write(hashlib.sha256(body).hexdigest().encode() + b"\n" + body)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)


def load(path: Path) -> Classifier:
    """Reads one. Raises Damaged when hash, version or size are not as written, OSError when it cannot be read."""
    import numpy  # late: see above

    facts, weights = _opened(path.read_bytes())
    return Classifier(facts, numpy.frombuffer(weights, dtype=numpy.float32))


def facts_of(path: Path) -> Facts:
    """What is known of a saved one, without loading what it is made of. Raises as `load`."""
    return _opened(path.read_bytes())[0]


def fit(labels: Sequence[Label], marks: int, newest: Instant, now: Instant) -> Classifier | None:
    """Learns from labels; None when they are too few. `marks`, `newest`: the marks behind them.

    Takes some seconds for a thousand: not on the loop's thread. It is measured on labels that it has not seen, five times over,
    and comes into force only with PRECISION there.
    """
    spam = sum(label.spam for label in labels)
    if len(labels) < LABELS or spam < OF_EACH or len(labels) - spam < OF_EACH:
        return None
    import numpy  # late: see above

    wanted = numpy.array([label.spam for label in labels])
    weights = numpy.array([_CLEARED if label.marked and not label.spam else 1.0 for label in labels])
    rows = _vectorizer().transform([_prepared(label.text) for label in labels])
    folds = numpy.arange(len(labels)) % _FOLDS
    folds[~wanted] = _kinds(rows[~wanted]) % _FOLDS
    scores = numpy.zeros(len(labels))
    for turn in range(_FOLDS):
        held = folds == turn
        if held.any() and len(set(wanted[~held])) == 2:
            model = _model().fit(rows[~held], wanted[~held], sample_weight=weights[~held])
            scores[held] = model.predict_proba(rows[held])[:, 1]
    threshold, precision, recall, found = _measured(scores.tolist(), wanted.tolist())
    model = _model().fit(rows, wanted, sample_weight=weights)
    facts = Facts(
        labels=len(labels),
        spam=spam,
        marks=marks,
        newest=newest,
        learnt=now,
        threshold=threshold,
        precision=precision,
        recall=recall,
        in_force=precision >= PRECISION and found >= FOUND,
        intercept=float(model.intercept_[0]),
    )
    return Classifier(facts, model.coef_[0].astype(numpy.float32))


def _measured(scores: Sequence[float], wanted: Sequence[bool]) -> tuple[float, float, float, int]:
    """A threshold, and precision, recall and finds there.

    It lies above what the worst of a thousand harmless texts got, a third of the way to certainty: the next one may look
    worse than any so far, and a buyer whom nobody hears is worse than an advertisement that somebody sees.
    """
    harmless = sorted((score for score, spam in zip(scores, wanted, strict=True) if not spam), reverse=True)
    worst = harmless[len(harmless) // ONE_IN]
    threshold = max(LEAST_THRESHOLD, worst + (1.0 - worst) / 3)
    found = sum(spam and score >= threshold for score, spam in zip(scores, wanted, strict=True))
    wrong = sum(score >= threshold for score in harmless)
    return threshold, found / max(1, found + wrong), found / sum(wanted), found


def _opened(data: bytes) -> tuple[Facts, bytes]:
    digest, _, body = data.partition(b"\n")
    if hashlib.sha256(body).hexdigest().encode() != digest:
        raise Damaged("hash")
    head, _, weights = body.partition(b"\n")
    try:
        facts = msgspec.json.decode(head, type=Facts)
    except msgspec.MsgspecError as error:
        raise Damaged("head") from error
    if (facts.version, facts.features, len(weights)) != (_VERSION, FEATURES, FEATURES * 4):
        raise Damaged("version")
    return facts, weights


def _prepared(text: str) -> str:
    """Folded as for search, spaces single, every digit the same: which number it is says nothing."""
    return " ".join(fold(text[:_LENGTH]).translate(_DIGITS).split())


def _kinds(rows: Any) -> Any:
    """A number for each text; texts that are much alike have the same."""
    import numpy  # late: see above

    kinds = numpy.full(rows.shape[0], -1)
    columns = rows.T.tocsc()
    for place in range(rows.shape[0]):
        if kinds[place] < 0:
            likeness = rows[place] @ columns
            near = likeness.indices[likeness.data > _ALIKE]
            kinds[near[kinds[near] < 0]] = place
            kinds[place] = place
    # Evenly over the folds, whatever their sizes.
    _, numbered = numpy.unique(kinds, return_inverse=True)
    return numbered


def _hashed(text: str) -> dict[int, int]:
    """Place → count, as the vectoriser makes them."""
    from sklearn.utils import murmurhash3_32  # late: see above

    found: dict[int, int] = {}
    for gram, count in Counter(text[i : i + n] for n in _GRAMS for i in range(len(text) - n + 1)).items():
        hash_ = murmurhash3_32(gram.encode("utf-8", "surrogatepass"), 0)
        place = abs(hash_) % FEATURES
        found[place] = found.get(place, 0) + (count if hash_ >= 0 else -count)
    return found


@functools.cache
def _vectorizer() -> Any:
    from sklearn.feature_extraction.text import HashingVectorizer  # late: see above

    grams = (_GRAMS[0], _GRAMS[-1])
    return HashingVectorizer(analyzer="char", ngram_range=grams, n_features=FEATURES, lowercase=False, norm="l2")


def _model() -> Any:
    from sklearn.linear_model import SGDClassifier  # late: see above

    return SGDClassifier(
        loss="log_loss", alpha=2e-5, max_iter=60, tol=1e-4, class_weight="balanced", random_state=1, average=True
    )


def _sigmoid(value: float) -> float:
    return 1.0 / (1.0 + math.exp(-value)) if value > -700 else 0.0
