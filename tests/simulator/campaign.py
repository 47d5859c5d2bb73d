"""Many worlds over all cores; of a broken one, the smallest run that still breaks."""

import multiprocessing
import os
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from tests.simulator.chaos import KINDS, Odds
from tests.simulator.world import Report, memory, run, template_in

#: Faults that one world lives through: enough for faults to meet, few enough for a trace that can be read.
FAULTS_PER_WORLD = 300


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a campaign came to. `broken` is the report of the first world that broke a promise."""

    worlds: int
    faults: int
    kinds: Counter[str]
    messages: int
    broken: Report | None


def _world(seed: int, faults: int, template: str) -> Report:
    return run(seed, faults, template=Path(template))


def campaign(seed: int, faults: int, tell: Callable[[Report], None] = lambda _report: None) -> Outcome:
    """Runs worlds `seed`, `seed + 1`… until so many faults have struck, in as many processes as there are cores."""
    worlds = -(-faults // FAULTS_PER_WORLD)
    kinds: Counter[str] = Counter()
    total = messages = 0
    # Spawned: a fork would inherit the threads and the loop of whoever asks.
    context = multiprocessing.get_context("spawn")
    with tempfile.TemporaryDirectory(prefix="frontdesk-simulator-", dir=memory()) as folder:
        template = str(template_in(Path(folder)))
        with ProcessPoolExecutor(os.cpu_count(), mp_context=context) as pool:
            reports: Iterator[Report] = pool.map(
                _world, range(seed, seed + worlds), [FAULTS_PER_WORLD] * worlds, [template] * worlds, chunksize=4
            )
            for report in reports:
                total, messages = total + report.faults, messages + report.messages
                kinds += report.kinds
                tell(report)
                if report.violation is not None:
                    pool.shutdown(cancel_futures=True)
                    return Outcome(worlds, total, kinds, messages, report)
    return Outcome(worlds, total, kinds, messages, None)


def minimise(report: Report, attempts: int = 60) -> tuple[Report, Odds, int]:
    """A smaller run of the same seed that breaks the same promise: kinds of faults left out, then fewer faults."""
    odds, faults, best = Odds(), FAULTS_PER_WORLD, report
    with tempfile.TemporaryDirectory(prefix="frontdesk-simulator-", dir=memory()) as folder:
        template = template_in(Path(folder))

        def breaks(tried: Odds, limit: int) -> Report | None:
            again = run(report.seed, limit, tried, template)
            same = again.violation is not None and report.violation is not None
            return again if same and again.violation.promise == report.violation.promise else None  # type: ignore[union-attr]

        for kind in KINDS:
            attempts -= 1
            if (smaller := breaks(odds.without(kind), faults)) is not None:
                odds, best = odds.without(kind), smaller
        while attempts > 0 and faults > 1:
            attempts -= 1
            if (smaller := breaks(odds, faults // 2)) is None:
                break
            faults, best = faults // 2, smaller
    return best, odds, faults


def story(report: Report) -> str:
    """A broken run for people: what to type to see it again, and its last lines."""
    best, odds, faults = minimise(report)
    left = ", ".join(kind for kind in KINDS if getattr(odds, kind))
    head = (
        f"{report.violation}\nagain: python -m tests.simulator --seed {report.seed} --faults {FAULTS_PER_WORLD}\n"
        f"smallest: {faults} faults of {left or 'no kind at all'}: {best.violation}"
    )
    return "\n".join((head, *best.trace[-80:]))
