"""The simulator finds what it is there to find: each planted protocol bug, within a bounded number of faults."""

from pathlib import Path

import pytest

from tests.simulator.planted import ALL, Planted
from tests.simulator.world import run, template_in

#: Worlds that a planted bug may survive, and their faults.
WORLDS, FAULTS = 16, 300


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return template_in(tmp_path_factory.mktemp("simulator"))


def test_there_are_enough_of_them() -> None:
    """Reliability asks for twenty."""
    assert len({bug.name for bug in ALL}) >= 20


@pytest.mark.parametrize("bug", ALL, ids=lambda bug: bug.name)
def test_planted_bug_is_caught(bug: Planted, template: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each of them breaks a rule; that the worlds without them hold is test_simulator's business."""
    bug.plant(monkeypatch.setattr)
    survived = 0
    for seed in range(1_000, 1_000 + WORLDS):
        report = run(seed, FAULTS, template=template)
        if report.violation is not None:
            return
        survived += report.faults
    pytest.fail(f"{bug.name} ({bug.breaks}) survived {survived} faults")
