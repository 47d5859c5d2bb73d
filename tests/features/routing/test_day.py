"""A shop's day against the real hub, every event checked; and the mistakes that it must notice (CHAT-31)."""

from pathlib import Path

import pytest

from app.domain.routing import Spread
from tests.features.routing.day import run
from tests.features.routing.planted import PLANTED, Plant
from tests.features.routing.watch import Broken

#: A day folded into so few hours keeps all its happenings; `python -m tests.features.routing.day` runs whole ones.
HOURS, PEAK = 0.7, 500


@pytest.mark.parametrize(("seed", "spread"), [(0, Spread.TURNS), (2, Spread.LOAD)])
def test_a_day(tmp_path: Path, seed: int, spread: Spread) -> None:
    """CHAT-31: nobody absent or full gets a chat, the queue moves in order while there is room, unanswered chats go back,
    whoever goes offline hands over, shares follow the weights; over a restart of the hub in the middle."""
    day = run(tmp_path, seed, HOURS, spread, PEAK)
    figures = day.watch.figures()
    assert figures["buyers"] > 150
    assert figures["highest_load_over_capacity"] == 0
    assert {"turn" if spread is Spread.TURNS else "least_busy", "group", "only_one"} <= set(figures["why"])
    assert {"returned", "handed_over"} <= set(figures["after"])
    assert figures["longest_queue"] > 1
    assert day.restarts == 1


@pytest.mark.parametrize("plant", PLANTED, ids=lambda plant: plant.__name__)
def test_planted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, plant: Plant) -> None:
    """CHAT-31: the day is not blind: each planted mistake breaks one of three days, most of them the first."""
    plant(monkeypatch)
    with pytest.raises(Broken):
        some_days(tmp_path)


def some_days(folder: Path) -> None:
    """Three days, unless one breaks."""
    for seed in range(3):
        (folder / str(seed)).mkdir()
        run(folder / str(seed), seed, HOURS, Spread.TURNS, PEAK)
