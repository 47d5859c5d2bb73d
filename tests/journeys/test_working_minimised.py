"""An agent who looks elsewhere: sounds, notifications, the badge, and the way back with one click."""

from collections.abc import Callable

from app.domain.ids import SECOND, Instant
from tests.fakes.desktop import Desktops, RunningDesktop
from tests.fakes.hub_thread import HubThread

Travel = Callable[..., None]


async def minimised(desktop: RunningDesktop) -> None:
    """The window is in the task bar."""
    desktop.screen.frame.showMinimized()
    await desktop.looks_away()


def after(desktop: RunningDesktop, seconds: int) -> bool:
    """The hub says that the only buyer has waited for `seconds`."""
    since = next(iter(desktop.store.conversations.values())).waiting_since
    assert since is not None
    desktop.store.clock.heard(Instant(since + seconds * SECOND))
    return True


def test_a_buyer_is_heard_and_told_while_the_window_is_minimised_and_a_click_opens_the_chat(
    travel: Travel, hub: HubThread
) -> None:
    """CHAT-10, CHAT-13: one sound for several at once, a notification with plain words, the click leads to that chat."""
    hub.buyer("Hoa", "Xin chào")

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        await lan.sees("Hoa")
        assert lan.speaker.played == []  # what was there before is no news
        await minimised(lan)
        olena = hub.buyer("Олена", "<b>Алло?</b>")
        await lan.until(lambda: lan.tray.told, "a notification came")
        assert lan.tray.told == [("Олена", "<b>Алло?</b>")]
        assert lan.speaker.played == ["new_buyer"]
        for number in range(3):
            olena.write(f"are you there {number}")
        await lan.until(lambda: lan.tray.told[-1] == ("Олена", "are you there 2"), "the newest is told")
        await lan.until(lambda: len(lan.speaker.played) == 2, "three messages at once make one more sound")
        await lan.settled()
        assert lan.speaker.played == ["new_buyer", "new_message"]
        assert "unread" in lan.screen.row("Олена")
        lan.tray.notification_clicked.emit(lan.tray.keys[-1])
        await lan.until(lambda: lan.screen.bubble("are you there 2"), "the chat is open")
        await lan.until(lan.screen.frame.isActiveWindow, "the window is in front")
        await lan.until(lambda: "unread" not in lan.screen.row("Олена"), "and read")
        olena.write("right before your eyes")
        await lan.until(lambda: lan.screen.bubble("right before your eyes"), "it arrives")
        assert lan.tray.told[-1] == ("Олена", "are you there 2")

    travel(journey)


def test_sound_that_is_off_stays_off_and_the_window_says_so(travel: Travel, hub: HubThread) -> None:
    """CHAT-10: the button names what a click will do; muted is said aloud; the choice survives a restart."""

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        lan.screen.click("Turn sound off")
        await lan.until(lambda: any("Sound is off" in words for words in lan.screen.banners()), "the banner says so")
        await minimised(lan)
        hub.buyer("Олена", "Алло?")
        await lan.until(lambda: lan.tray.told, "notifications still come")
        assert lan.speaker.played == []
        await lan.close()
        again = await desktops.start("lan", kept=lan.kept)
        again.screen.click("Turn sound on")
        await again.until(lambda: not any("Sound is off" in words for words in again.screen.banners()), "the banner is gone")
        hub.buyer("Hoa", "Xin chào")
        await again.until(lambda: again.speaker.played == ["new_buyer"], "and buyers are heard again")

    travel(journey)


def test_without_a_sound_device_the_window_says_so(travel: Travel, hub: HubThread) -> None:
    """F25, CHAT-10."""

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        lan.speaker.there = False
        lan.speaker.look()
        await lan.until(lambda: lan.shows("No sound device was found"), "the banner says so")
        hub.buyer("Олена", "Алло?")
        await lan.sees("Олена")
        assert lan.speaker.played == []

    travel(journey)


def test_waits_grow_urgent_by_the_hubs_clock_while_the_window_is_minimised(travel: Travel, hub: HubThread) -> None:
    """CHAT-4, CHAT-10, CHAT-11: early warning, then overdue; the pill counts and leads to the longest wait."""

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        hub.buyer("Олена", "Алло?")
        await lan.sees("Олена", "in time")
        await minimised(lan)
        for seconds, word, sound in ((101, "almost overdue", "early_warning"), (181, "overdue", "overdue")):
            await lan.until(lambda s=sound, t=seconds: after(lan, t) and s in lan.speaker.played, f"{sound} is heard")
            assert word in lan.screen.row("Олена")
        assert [title for title, _text in lan.tray.told] == ["Олена waits: almost overdue", "Олена waits too long"]
        await lan.activate()
        lan.screen.click("1 overdue")
        await lan.until(lambda: lan.screen.bubble("Алло?"), "the pill leads to the longest wait")

    travel(journey)


def test_a_clock_that_jumps_by_a_day_changes_no_wait(travel: Travel, hub: HubThread) -> None:
    """F15, CHAT-2: waits run by the hub's time and the monotonic clock, whatever the wall clock says."""
    hub.buyer("Олена", "Алло?")

    async def journey(desktops: Desktops) -> None:
        for day in (-86_400, 86_400):
            walls = [0.0]
            lan = await desktops.start("lan", wall=lambda walls=walls, day=day: walls[0] + day)
            row = await lan.sees("Олена", "waiting 0:")
            assert "in time" in row, row
            walls[0] += 2 * day
            await lan.settled()
            assert "waiting 0:" in lan.screen.row("Олена")
            await lan.close()

    travel(journey)
