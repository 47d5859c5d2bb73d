"""A hub by hand for the tests of routing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes.hub_by_hand import HubByHand
from tests.fakes.nouns import NOON
from tests.features.routing.steps import PEOPLE


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[HubByHand]:
    """A hub with PEOPLE, none of whom ever set a presence."""
    made = HubByHand(tmp_path, NOON, PEOPLE)
    yield made
    made.close()
