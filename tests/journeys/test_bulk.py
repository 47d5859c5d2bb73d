"""Many chats at once through the real window: ticked by key, acted upon, taken back; a colleague sees each step."""

from collections.abc import Callable

from app.features.intake.view.bulk_bar import BulkBar
from app.features.intake.view.pane import IntakePane
from tests.fakes.desktop import Desktops, RunningDesktop
from tests.fakes.hub_thread import HubThread

Travel = Callable[..., None]
NAMES = ("Hoa", "Олена", "小敏", "Tom")


def spam(desktop: RunningDesktop) -> int:
    """How many chats this window holds for spam."""
    return sum(chat.spam is not None for chat in desktop.store.conversations.values())


def closed(desktop: RunningDesktop) -> int:
    """How many chats this window holds for closed."""
    return sum(chat.closed for chat in desktop.store.conversations.values())


def test_many_at_once_and_back(travel: Travel, hub: HubThread) -> None:
    """CHAT-1, CHAT-5, CHAT-31: mark as spam and close, undone by button and by Ctrl+Z; waits go on as they were."""
    for name in NAMES:
        hub.buyer(name, f"{name}?")

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        minh = await desktops.start("minh")
        await lan.until(lambda: len(lan.screen.rows()) == len(NAMES), "all are there")
        await lan.until(lambda: all(c.assigned for c in lan.store.conversations.values()), "and somebody's")
        waits = {chat.id: chat.waiting_since for chat in lan.store.conversations.values()}
        await lan.activate()
        rows = lan.screen.frame.findChild(IntakePane).list
        rows.setFocus()
        lan.screen.press("Ctrl+A")
        bar = lan.screen.frame.findChild(BulkBar)
        await lan.until(bar.isVisible, "the bar of actions stands in the filter's place")
        await lan.click("Mark as spam")
        await minh.until(lambda: spam(minh) == len(NAMES), "a colleague sees them go")
        await lan.until(lambda: lan.shows("4 marked as spam"), "what was done is said")
        await lan.click("Undo")
        await minh.until(lambda: spam(minh) == 0, "and come back")
        await lan.until(lambda: len(lan.screen.rows()) == len(NAMES), "here too")
        assert {chat.id: chat.waiting_since for chat in minh.store.conversations.values()} == waits

        await lan.activate()
        rows.setFocus()
        lan.screen.press("Ctrl+A")
        await lan.until(bar.isVisible, "ticked again")
        await lan.click("Close")
        await minh.until(lambda: closed(minh) == len(NAMES), "closed")
        rows.setFocus()
        lan.screen.press("Ctrl+Z")
        await minh.until(lambda: closed(minh) == 0, "open again")
        after = {chat.id: chat.waiting_since for chat in minh.store.conversations.values()}
        assert after == waits

    travel(journey)
