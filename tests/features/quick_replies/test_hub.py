"""Quick replies at a real hub: one's own reach nobody else, the team's are kept by supervisors (CHAT-28)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.features.quick_replies.wire import DeleteQuickReply, QuickReplyChanged, QuickReplyGone, SaveQuickReply, UseQuickReply
from app.protocol.envelope import EventFrame
from tests.fakes.hub import HubSocket, RunningHub

MINE = SaveQuickReply(id="r1", title="Where is it", text="Your parcel {tracking_number} is on its way.", group="Parcel")
TEAMS = SaveQuickReply(id="r2", title="Hello", text="Hello {buyer_name}!", shortcut="/HI", mine=False)


class Team:
    """Two agents and a supervisor at a hub."""

    def __init__(self, hub: RunningHub, lan: HubSocket, minh: HubSocket, sara: HubSocket) -> None:
        self.hub, self.lan, self.minh, self.sara = hub, lan, minh, sara

    async def seen(self, login: str) -> set[str]:
        _, body = await self.hub.get("/v1/snapshot", await self.hub.staff_token(login), stream="shop:shop")
        return {one["id"] for one in body["parts"]["quick_reply"]}


@pytest.fixture
async def team(tmp_path: Path) -> AsyncIterator[Team]:
    async with RunningHub(tmp_path) as hub:
        sockets = [await hub.connect(await hub.staff_token(login), device=login) for login in ("lan", "minh", "sara")]
        yield Team(hub, *sockets)


async def code(socket: HubSocket, command: object) -> str:
    ack = await socket.command(command)  # type: ignore[arg-type]
    return ack.error.code if ack.error else ""


async def test_ones_own_is_nobody_elses(team: Team) -> None:
    """CHAT-28: personal and team; a colleague neither gets, uses, changes nor deletes one's own, and learns nothing of it."""
    assert await code(team.lan, MINE) == ""
    await team.lan.event(QuickReplyChanged.TYPE)
    assert await code(team.sara, TEAMS) == ""
    frame = await team.minh.expect(EventFrame, lambda f: f.type == QuickReplyChanged.TYPE)
    assert b"Where is it" not in bytes(frame.data)
    assert (await team.seen("lan"), await team.seen("minh")) == ({"r1", "r2"}, {"r2"})
    for command in (UseQuickReply(id="r1"), DeleteQuickReply(id="r1"), SaveQuickReply(id="r1", title="x", text="x", version=1)):
        assert await code(team.minh, command) == "not_found"
        assert await code(team.sara, command) == "not_found"


async def test_the_teams_are_kept_by_supervisors(team: Team) -> None:
    """CHAT-28: agents use the team's; changing and deleting them is a supervisor's."""
    assert await code(team.lan, TEAMS) == "forbidden"
    assert await code(team.sara, TEAMS) == ""
    assert await code(team.lan, UseQuickReply(id="r2")) == ""
    assert await code(team.lan, DeleteQuickReply(id="r2")) == "forbidden"
    taken = SaveQuickReply(id="r2", title="Mine now", text="x", version=1)
    assert await code(team.lan, taken) == "forbidden"
    assert await code(team.sara, DeleteQuickReply(id="r2")) == ""
    await team.minh.event(QuickReplyGone.TYPE)
    assert await team.seen("minh") == set()


async def test_two_editors(team: Team) -> None:
    """The second one is told, and nothing of the first is lost."""
    assert await code(team.sara, TEAMS) == ""
    other = await team.hub.connect(await team.hub.staff_token("admin"), device="admin")
    edit = SaveQuickReply(id="r2", title="Hello", text="Good day {buyer_name}!", mine=False, version=1)
    assert await code(other, edit) == ""
    assert (
        await code(team.sara, SaveQuickReply(id="r2", title="Hello", text="Hi!", mine=False, version=1))
        == "quick_replies.changed"
    )


@pytest.mark.parametrize(
    ("fields", "refusal"),
    [
        ({"title": "\u200b "}, "quick_replies.title"),
        ({"text": "  "}, "quick_replies.text"),
        ({"text": "x" * 4_001}, "quick_replies.text"),
        ({"text": "{password}"}, "quick_replies.variable"),
        ({"shortcut": "a b"}, "quick_replies.shortcut"),
        ({"group": "x" * 41}, "quick_replies.group"),
        ({"id": "../r"}, "bad_request"),
        ({"version": 3}, "not_found"),
    ],
)
async def test_what_makes_no_sense_is_refused(team: Team, fields: dict[str, str], refusal: str) -> None:
    """CHAT-28: each with a code that says why."""
    values = {"id": "r9", "title": "Hello", "text": "Hello"} | fields
    assert await code(team.lan, SaveQuickReply(**values)) == refusal  # type: ignore[arg-type]
