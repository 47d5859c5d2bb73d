"""A supervisor at the board: sees who answers whom, looks into a chat without a trace, whispers, and takes it over."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.domain.presence import PresenceState
from app.features.routing.wire import SetPresence
from app.features.supervision.view.page import BoardPage
from tests.fakes.desktop import Desktops, RunningDesktop
from tests.fakes.hub_thread import HubThread

Travel = Callable[..., None]
WHISPER = "offer the blue one"


async def at_the_board(desktop: RunningDesktop) -> BoardPage:
    """The Board is in front."""
    await desktop.activate()
    await desktop.until(lambda: "Board" in desktop.screen.texts(), "the rail has the Board")
    await desktop.click("Board")
    return await desktop.until(lambda: desktop.screen.frame.findChild(BoardPage), "the Board is built")


async def busy(hub: HubThread, login: str) -> None:
    """Chooses to be busy, from another place."""
    socket = await hub.hub.connect(await hub.hub.staff_token(login), device="phone")
    assert (await socket.command(SetPresence(state=PresenceState.BUSY))).error is None


def lines(page: BoardPage) -> list[str]:
    """What a screen reader says of each agent."""
    return [page.live.list.spoken(row) for row in range(page.live.list.row_count)]


def test_a_supervisor_watches_whispers_and_takes_over(travel: Travel, hub: HubThread) -> None:
    """CHAT-24, CHAT-31, CHAT-32: the agent reads the whisper, the buyer never does; nothing is read by watching."""

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        hoa = hub.buyer("Hoa", "Xin chào")
        await lan.sees("Hoa", "1 unread")
        sara = await desktops.start("sara")
        page = await at_the_board(sara)
        await sara.until(lambda: any("Lan, Online, load 1/" in line for line in lines(page)), "the board says that Lan has it")

        page.live.list.activate("lan")
        await sara.until(lambda: page.live.side.list.row_count == 1, "Lan's chats are listed")
        page.live.side.list.press_row(0)
        await sara.until(lambda: any("Xin chào" in line for line in watched(page)), "the chat is there to be watched")
        assert "Watching Lan's chat" in page.live.panel.bar.accessibleName()
        hoa.write("Alo?")
        await sara.until(lambda: any("Alo?" in line for line in watched(page)), "what comes is seen")

        page.live.panel.field.setFocus()
        sara.screen.write(WHISPER)
        sara.screen.press("Return")
        await lan.activate()
        lan.screen.press("Ctrl+1")
        await lan.until(lambda: lan.screen.bubble(f"Sara whispers to Lan: {WHISPER}"), "Lan reads the whisper")
        assert lan.store.conversations[hoa.conversation].last_number == 2

        lan.screen.frame.hide()  # Lan looks away, and has read both messages; from here on only Sara looks
        hoa.write("Hello?")
        await sara.until(lambda: any("Hello?" in line for line in watched(page)), "the newest message is on Sara's screen")
        await sara.settled()
        assert sara.store.conversations[hoa.conversation].staff_read < 3

        await sara.activate()
        take = page.live.panel.take
        QTest.mouseClick(take, Qt.MouseButton.LeftButton)
        await sara.until(page.live.panel.error.isVisible, "who is not there is told why the chat cannot be theirs")
        assert "Come online or be busy first" in page.live.panel.error.text()
        hub.call(busy(hub, "sara"))
        await sara.until(lambda: any("Sara, Busy" in line for line in lines(page)), "the board knows that Sara is there")
        QTest.mouseClick(take, Qt.MouseButton.LeftButton)
        await sara.until(lambda: sara.screen.frame.workspace == "chats", "it is opened among Sara's chats")
        assert sara.store.conversations[hoa.conversation].assigned.staff == "sara"  # type: ignore[union-attr]
        assert hub.held(hoa.conversation) == ["Xin chào", "Alo?", "Hello?"]
        assert not any(WHISPER in str(frame) for frame in hoa.socket.frames)

    travel(journey)


def test_an_agent_has_no_board(travel: Travel, hub: HubThread) -> None:
    """CHAT-32: only what the role may use is shown; the hub refuses the rest (test_permissions)."""

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        await lan.activate()
        assert "Board" not in lan.screen.texts()
        assert "Settings" in lan.screen.texts()

    travel(journey)


def watched(page: BoardPage) -> list[str]:
    """What the watched chat shows."""
    chat: QWidget = page.live.panel._chat.widget
    timeline = chat.timeline  # type: ignore[attr-defined]
    return [timeline.spoken(row) for row in range(timeline.row_count)]
