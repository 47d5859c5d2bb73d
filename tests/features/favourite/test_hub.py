"""Stars at the hub: shared by the shop, told once."""

from pathlib import Path

import msgspec

from app.features.favourite.wire import FavouriteChanged, SetFavourite
from app.protocol.envelope import EventFrame
from tests.fakes.hub import RunningHub


async def test_colleagues_see_the_star(tmp_path: Path) -> None:
    """CHAT-18: who set it is told; setting it twice is no event."""
    async with RunningHub(tmp_path) as hub:
        buyer = await hub.buyer()
        lan, minh = await hub.connect(await hub.staff_token("lan")), await hub.connect(await hub.staff_token("minh"))
        for starred in (True, True, False):
            assert (await lan.command(SetFavourite(conversation=buyer.conversation, starred=starred))).error is None
        found = [msgspec.json.decode((await minh.event(FavouriteChanged.TYPE)).data, type=FavouriteChanged) for _ in range(2)]
        assert [(one.conversation.favourite, one.by) for one in found] == [(True, "lan"), (False, "lan")]
        assert len([frame for frame in lan.frames if isinstance(frame, EventFrame)]) == 2
