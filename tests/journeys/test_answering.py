"""The main job in the real window against a real hub: buyers wait, the agent answers by keyboard alone."""

from collections.abc import Callable

from tests.fakes.desktop import Desktops
from tests.fakes.hub_thread import HubThread

Travel = Callable[..., None]


def test_a_buyer_waits_in_the_left_pane_until_the_agent_answers_by_keyboard(travel: Travel, hub: HubThread) -> None:
    """CHAT-1, CHAT-2, CHAT-3, CHAT-15: the wait runs, one key opens the longest wait, the answer stops it; ticks go back."""
    first, second = hub.buyer("Олена", "Де моя посилка?"), hub.buyer("王小敏", "请问有货吗")

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        row = await lan.sees("Олена", "waiting 0:0")
        assert "Де моя посилка?" in row
        assert [row.split(",")[0] for row in lan.screen.rows()] == ["Олена", "王小敏"]
        waited = row.split(", ")[2]
        assert waited.startswith("waiting")
        await lan.until(lambda: lan.screen.row("Олена").split(", ")[2] > waited, "the wait runs")
        lan.screen.press("Ctrl+Alt+Down")
        await lan.until(lambda: lan.screen.bubble("Де моя посилка?"), "the longest wait is open")
        lan.screen.write("On its way")
        lan.screen.press("Return")
        await lan.stands("On its way", "sent")
        await lan.until(lambda: "waiting" not in lan.screen.row("Олена"), "the wait has ended")
        assert hub.held(first.conversation) == ["Де моя посилка?", "On its way"]
        assert [row.split(",")[0] for row in lan.screen.rows()] == ["王小敏", "Олена"]
        first.read(2)
        await lan.stands("On its way", "read")
        lan.screen.press("Alt+Up")
        await lan.until(lambda: lan.screen.bubble("请问有货吗"), "the row above is open")
        lan.screen.write("有的")
        lan.screen.press("Return")
        await lan.stands("有的", "sent")
        assert hub.held(second.conversation) == ["请问有货吗", "有的"]

    travel(journey)
