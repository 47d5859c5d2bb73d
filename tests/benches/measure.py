"""How a budget is measured: medians of alternating runs, as a ratio to a reference of the same run (performance.md)."""

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass

#: Machines are shared and noisy: figure and reference take turns, at least this often.
RUNS = 7


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the report. `figure` and `reference` in `unit`; met when their ratio (or the figure itself, where a
    budget is absolute: `reference` None) is not above `budget`. `floor` turns it round: not below."""

    area: str
    what: str
    figure: float
    unit: str
    budget: float
    reference: float | None = None
    against: str = ""
    floor: bool = False
    note: str = ""

    @property
    def ratio(self) -> float:
        """Figure over reference; the figure itself where there is none."""
        return self.figure if self.reference is None else self.figure / self.reference if self.reference else float("inf")

    @property
    def met(self) -> bool:
        """Whether the budget is kept."""
        return self.ratio >= self.budget if self.floor else self.ratio <= self.budget


def alternate(*measures: Callable[[], float], runs: int = RUNS) -> tuple[float, ...]:
    """Medians of the measures, run in turns `runs` times, so that a slow minute slows them all."""
    taken: list[list[float]] = [[] for _ in measures]
    for _ in range(runs):
        for values, measure in zip(taken, measures, strict=True):
            values.append(measure())
    return tuple(statistics.median(values) for values in taken)


def percentile(values: Sequence[float], share: float) -> float:
    """The value that `share` (0–1) of them do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
