"""Reading and finding: what counts as read, older messages from the hub, a hit opens its message."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.features.chat.view.timeline import Timeline
from tests.fakes.desktop import Desktops, RunningDesktop
from tests.fakes.hub_thread import HubThread

Travel = Callable[..., None]


async def opened(desktop: RunningDesktop, text: str) -> None:
    """The first chat of the list, in which somebody says `text`, is open."""
    await desktop.until(desktop.screen.rows, "somebody is in the list")
    desktop.screen.press("Ctrl+1")
    await desktop.until(lambda: desktop.screen.bubble(text), f"the chat with {text!r} is open")


def test_a_message_is_read_only_with_the_focus_and_the_newest_on_screen(travel: Travel, hub: HubThread) -> None:
    """CHAT-13: a visible window is not enough, and neither is a chat that is scrolled up."""
    olena = hub.buyer("Олена", "first")

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        await opened(lan, "first")
        await lan.until(lambda: "unread" not in lan.screen.row("Олена"), "it is read with the focus")
        await lan.looks_away()
        olena.write("second")
        await lan.until(lambda: lan.screen.bubble("second"), "it is on screen")
        await lan.sees("Олена", "1 unread")
        await lan.settled()
        assert "1 unread" in lan.screen.row("Олена")
        await lan.activate()
        await lan.until(lambda: "unread" not in lan.screen.row("Олена"), "it is read as soon as the window has the focus")

        for number in range(12):
            olena.write(f"line {number}\n" + "long " * 200)
        await lan.until(lambda: "line 11" in lan.screen.in_sight()[-1], "the newest is on screen")
        await lan.until(lambda: "unread" not in lan.screen.row("Олена"), "they are read while the newest is on screen")
        timeline = lan.screen.frame.findChild(Timeline)
        QTest.keyClick(timeline, Qt.Key.Key_Home)
        await lan.until(lambda: "first" in lan.screen.in_sight()[0], "the reader is at the top")
        before = lan.screen.in_sight()
        olena.write("unseen below")
        await lan.sees("Олена", "1 unread")
        await lan.settled()
        assert lan.screen.in_sight() == before
        assert "1 unread" in lan.screen.row("Олена")
        await lan.click("To the newest message")
        await lan.until(lambda: "unread" not in lan.screen.row("Олена"), "the newest was looked at")

    travel(journey)


def test_scrolling_up_fetches_older_messages_from_the_hub(travel: Travel, hub: HubThread) -> None:
    """CHAT-14, CHAT-17: a desktop that comes later has the latest; the rest comes page by page, in order, without a hole."""
    olena = hub.buyer("Олена", "the very first")
    texts = [f"line {number:03}" for number in range(150)]
    hub.say("minh", olena.conversation, *texts)

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        await opened(lan, "line 149")
        assert not lan.screen.bubble("the very first")
        timeline = lan.screen.frame.findChild(Timeline)

        def at_the_top() -> bool:
            timeline.verticalScrollBar().setValue(0)
            return bool(lan.screen.bubble("the very first"))

        await lan.until(at_the_top, "the first message is loaded")
        said = [line.split(": ")[1].split(",")[0] for line in lan.screen.bubbles()]
        assert said == ["the very first", *texts]
        hub.stop()
        lan.screen.press("Escape")
        await lan.until(lambda: "Connected" not in lan.screen.status(), "offline")
        await lan.close()
        again = await desktops.start("lan", online=False, kept=lan.kept)
        await again.until(lambda: again.screen.bubble("line 149"), "the newest are read from the cache")
        hub.start()

    travel(journey)


def test_search_finds_with_and_without_marks_and_opens_the_message_marked(travel: Travel, hub: HubThread) -> None:
    """CHAT-6: "dat hang" finds "đặt hàng", Chinese from one character, Ukrainian; by keyboard alone."""
    hub.buyer("Hoa", "Chị muốn đặt hàng hai cái", *(f"later {number}" for number in range(15)))
    hub.buyer("王小敏", "请问有货吗")
    hub.buyer("Олена", "Де моя посилка з навушниками?")
    hub.indexed()

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        await lan.sees("Олена")
        for typed, found in (("dat hang", "đặt hàng"), ("đặt hàng", "đặt hàng"), ("货", "请问有货吗"), ("посилка", "Де моя")):
            await lan.finds(typed, found)
            lan.screen.press("Escape")
            lan.screen.press("Escape")
            await lan.until(lambda: not lan.screen.palette(), "the palette is gone")
        await lan.finds("dat hang", "đặt hàng")
        lan.screen.press("Return")
        await lan.until(lambda: "đặt hàng" in lan.screen.marked(), "the message is open and marked")
        assert any("đặt hàng" in line for line in lan.screen.in_sight())
        await lan.finds("олена", "Олена")
        lan.screen.press("Return")
        await lan.until(lambda: lan.screen.bubble("Де моя посилка з навушниками?"), "her chat is open")
        await lan.activate()
        lan.screen.press("Ctrl+K")
        lan.screen.write("there is no such thing")
        await lan.until(lambda: lan.shows("Nothing found."), "the empty state says so")

    travel(journey)


def test_what_is_not_cached_is_found_at_the_hub_and_fetched_when_opened(travel: Travel, hub: HubThread) -> None:
    """CHAT-6: the search continues at the hub; its hit opens like any other."""
    olena = hub.buyer("Олена", "the needle")
    hub.say("minh", olena.conversation, *(f"line {number:03}" for number in range(120)))
    hub.indexed()

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        await opened(lan, "line 119")
        await lan.finds("needle", "the needle")
        lan.screen.press("Return")
        await lan.until(lambda: "the needle" in lan.screen.marked(), "it was fetched and is marked")

    travel(journey)
