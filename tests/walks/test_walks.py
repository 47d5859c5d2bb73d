"""Every flow of the centre pane survives each fault at each step: killed hub, dead client, cut line (issue 5, I1 to I5)."""

import sys
from pathlib import Path

import pytest

from tests.fakes.mortal_hub import STEPS, MortalHub
from tests.walks.flows import FLOWS
from tests.walks.walker import Step, Walker, shop

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the hub of the walks is forked")
KILLS = tuple(Step("kill", at) for at in STEPS)
#: Bytes of a connection: within the greeting, within what is asked, within what is answered.
CUTS = (
    Step("cut", "", "up", 250),
    Step("cut", "", "up", 640),
    Step("cut", "", "down", 90),
    Step("cut", "", "down", 700),
)


async def walk(folder: Path, way: list[tuple[int, Step]]) -> int:
    """Walks each flow, by its place, over a step; how many were walked."""
    ready, port = await shop(folder / "hub", len(way))
    with MortalHub(folder / "hub", port) as hub:
        async with Walker(folder, hub, ready) as walker:
            for flow, step in way:
                await walker.walk(FLOWS[flow], step)
            await walker.promises()
            return walker.walked


async def test_each_flow_over_some_steps(tmp_path: Path) -> None:
    """CHAT-14 to CHAT-24, F1, F2, F9, I1 to I5: a kill of the hub, one of the client and a cut for each, all kinds in turn."""
    way = [
        (place, step)
        for place in range(len(FLOWS))
        for step in (KILLS[place % len(KILLS)], Step("crash"), CUTS[place % len(CUTS)])
    ]
    assert await walk(tmp_path, way) == 3 * len(FLOWS)


@pytest.mark.long
@pytest.mark.parametrize("flow", range(len(FLOWS)), ids=[flow.name for flow in FLOWS])
async def test_each_flow_over_every_step(tmp_path: Path, flow: int) -> None:
    """The same with every kill, and a cut at every sixtieth byte both ways: fewer pictures than the hub takes in a minute."""
    places = range(1, 1_500, 60)
    cuts = [Step("cut", "", way, after) for way in ("up", "down") for after in places]  # type: ignore[arg-type]
    way = [(flow, step) for step in (*KILLS, Step("crash"), *cuts)]
    assert await walk(tmp_path, way) == len(way)
