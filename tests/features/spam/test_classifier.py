"""The classifier by itself: when it comes into force, what it finds, and a file that is not what was written (CHAT-5)."""

from functools import cache
from pathlib import Path

import pytest

from app.domain.ids import Instant
from app.features.spam.hub import classifier
from app.features.spam.hub.classifier import Classifier, Damaged, fit
from app.features.spam.hub.records import Label
from tests.fakes.spam_corpus import Sample, answered_before, corpus

NOW = Instant(1_763_726_400_000)


def labels(samples: list[Sample]) -> list[Label]:
    """As a shop has them: agents mark spam, and answer the rest."""
    return [Label(sample.text, sample.spam, marked=sample.spam) for sample in samples]


@cache
def learnt() -> Classifier:
    """From the texts that are there to be learnt from."""
    answered = [Label(text, spam=False, marked=False) for text in answered_before()]
    made = fit(labels([sample for sample in corpus() if sample.seen]) + answered, 376, NOW, NOW)
    assert made is not None
    return made


def test_too_few_labels_make_no_classifier() -> None:
    """CHAT-5: rules alone until there are about 200, of both kinds."""
    spam = [Label(f"buy followers {n}", True, True) for n in range(300)]
    good = [Label(f"where is my order {n}", False, False) for n in range(300)]
    assert fit(spam, 0, NOW, NOW) is None
    assert fit(good, 0, NOW, NOW) is None
    assert fit(spam[:100] + good[:99], 0, NOW, NOW) is None
    assert fit(spam[:20] + good, 0, NOW, NOW) is None
    assert fit(spam[:100] + good[:100], 0, NOW, NOW) is not None


def test_it_is_not_in_force_when_marks_say_nothing() -> None:
    """CHAT-5: the same texts marked both ways: measured on labels held out it is no better than chance, and stays silent."""
    texts = [sample.text for sample in corpus(("en",))]
    made = fit([Label(text, n % 2 == 0, True) for n, text in enumerate(texts)], 0, NOW, NOW)
    assert made is not None
    assert not made.facts.in_force


def test_it_comes_into_force_with_measured_precision() -> None:
    """CHAT-5: at least 0.99 on labels held out."""
    facts = learnt().facts
    assert facts.in_force
    assert facts.precision >= classifier.PRECISION
    assert facts.threshold >= classifier.LEAST_THRESHOLD
    assert (facts.labels, facts.marks, facts.newest) == (facts.labels, 376, NOW)


def test_kinds_of_harmless_texts_that_it_never_saw_pass() -> None:
    """CHAT-5: no false alarm, and some spam of kinds that were never marked."""
    made = learnt()
    caught = [s for s in corpus() if not s.seen and made.score(s.text) >= made.facts.threshold]
    assert len([sample for sample in caught if not sample.spam]) <= 1
    assert len(caught) > 20


def test_it_scores_as_the_library_would() -> None:
    """The short way for one text and the library's own give the same."""
    made = learnt()
    samples = [sample for sample in corpus() if len(sample.text) > 1][::20]
    rows = classifier._vectorizer().transform([classifier._prepared(sample.text) for sample in samples])
    for sample, row in zip(samples, rows, strict=True):
        whole = classifier._sigmoid(float(made._weights[row.indices] @ row.data) + made.facts.intercept)
        assert made.score(sample.text) == pytest.approx(whole, abs=1e-5)


@pytest.mark.parametrize("text", ["", " ", "\ud800", "\u200d\u202e", "a" * 100_000, "🎁" * 50])
def test_any_text_has_a_score(text: str) -> None:
    assert 0.0 <= learnt().score(text) <= 1.0


def test_it_is_the_same_after_it_was_kept(tmp_path: Path) -> None:
    path = tmp_path / "spam" / "x.classifier"
    learnt().save(path)
    again = classifier.load(path)
    assert again.facts == learnt().facts == classifier.facts_of(path)
    assert [again.score(s.text) for s in corpus()[:20]] == [learnt().score(s.text) for s in corpus()[:20]]
    assert [entry.name for entry in path.parent.iterdir()] == ["x.classifier"]


@pytest.mark.parametrize("harm", ["empty", "cut", "flipped", "head", "other version", "not ours"])
def test_a_damaged_file_is_refused(tmp_path: Path, harm: str) -> None:
    """CHAT-5: whatever happened to it; never half a classifier."""
    path = tmp_path / "x.classifier"
    learnt().save(path)
    data = bytearray(path.read_bytes())
    if harm == "empty":
        data.clear()
    elif harm == "cut":
        del data[-1000:]
    elif harm == "flipped":
        data[len(data) // 2] ^= 1
    elif harm == "head":
        data[70] ^= 1
    elif harm == "other version":
        import hashlib

        body = bytes(data).partition(b"\n")[2].replace(b'"version":1', b'"version":9', 1)
        data = bytearray(hashlib.sha256(body).hexdigest().encode() + b"\n" + body)
    else:
        data = bytearray(b"\x80\x04\x95 a pickle, perhaps")
    path.write_bytes(bytes(data))
    with pytest.raises(Damaged):
        classifier.load(path)
